"""Fields below one another, each with its label, and with what is wrong written beneath it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from ui.widgets.labels import label, without_key, wrapped

_LETTERS = 8
_FAULT = 20

Field = QLineEdit | QComboBox | QPlainTextEdit


class Form(QWidget):
    """A grid of *columns* of fields, equally wide; a fault marks the field and stands below it."""

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._fields: dict[str, Field] = {}
        self._heads: dict[str, QLabel] = {}
        self._faults: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(3)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._next = 0

    def add(self, name: str, text: str, field: Field, *, wide: bool = False) -> None:
        """Put *field* below those before, or beside the last one when both are narrow."""
        if wide:
            self._next += -self._next % self._columns
        row, column = divmod(self._next, self._columns)
        span = self._columns if wide else 1
        head = label(text, "muted")
        head.setBuddy(field)
        field.setAccessibleName(without_key(text))
        if isinstance(field, QComboBox):
            # One long choice would make its column wider than the one beside it.
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(_LETTERS)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fault = wrapped("", "fault")
        fault.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        fault.setMinimumHeight(_FAULT)  # what is said in one line moves nothing
        self._grid.addWidget(head, 3 * row, column, 1, span)
        self._grid.addWidget(field, 3 * row + 1, column, 1, span)
        self._grid.addWidget(fault, 3 * row + 2, column, 1, span)
        self._fields[name], self._faults[name] = field, fault
        self._heads[name] = head
        self._next += span

    def field(self, name: str) -> Field:
        """The field called *name*."""
        return self._fields[name]

    def head_of(self, name: str) -> str:
        """What stands above the field *name*, without its letter."""
        return without_key(self._heads[name].text())

    def names(self) -> list[str]:
        """The names of the fields, in order."""
        return list(self._fields)

    def name_of(self, field: object) -> str:
        """The name of *field*, or nothing."""
        return next((name for name, known in self._fields.items() if known is field), "")

    def show_fault(self, name: str, text: str) -> None:
        """Say *text* below the field *name* and mark it; nothing takes both away."""
        self._faults[name].setText(text)
        field = self._fields[name]
        if bool(field.property("invalid")) != bool(text):
            field.setProperty("invalid", bool(text))
            field.style().unpolish(field)
            field.style().polish(field)

    def show_field(self, name: str, *, shown: bool) -> None:
        """Show the field *name* with its words, or hide it; its place stays its own."""
        for part in (self._heads[name], self._fields[name], self._faults[name]):
            part.setVisible(shown)

    def settle(self) -> None:
        """Measure anew what is said below the fields; Qt does so in the next turn."""
        self._grid.activate()

    def fault_text(self, name: str) -> str:
        """What is said below the field *name*."""
        return self._faults[name].text()
