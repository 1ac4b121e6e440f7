"""A section of the settings: a title, lines with a label at the left and a field at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLayout,
    QPlainTextEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.labels import label, without_key, wrapped

_WIDEST = 760
_LABELS = 168
_FIELDS = 460


class SettingsSection(QWidget):
    """Lines below one another; subclasses add them."""

    def __init__(self, title: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(_WIDEST)
        self.title = title
        self._lines = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, _FIELDS)
        self._grid.setColumnStretch(2, 1)  # what is left beside the widest field
        self._grid.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding), 0, 2)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 20, 24, 16)
        self.column.setSpacing(8)
        self.column.addWidget(label(title, "title", self))
        if about:
            self.column.addWidget(wrapped(about, "muted", self))
        self.column.addSpacing(8)
        self.column.addLayout(self._grid)

    def add(self, text: str, field: QWidget | QLayout, hint: str = "") -> None:
        """A line with *text* at the left, *field* at the right and a *hint* below it."""
        head = label(text, parent=self)
        across = Qt.AlignmentFlag.AlignVCenter
        if isinstance(field, QPlainTextEdit):
            across = Qt.AlignmentFlag.AlignTop  # beside the first of its lines
            head.setContentsMargins(0, 6, 0, 0)
        self._grid.addWidget(head, self._lines, 0, across)
        if isinstance(field, QWidget):
            head.setBuddy(field)
            field.setAccessibleName(without_key(text))
            field.setMaximumWidth(_FIELDS)
            self._grid.addWidget(field, self._lines, 1)
        else:
            first = field.itemAt(0)
            if first is not None and (widget := first.widget()) is not None:
                head.setBuddy(widget)
            held = QWidget(self)
            field.setContentsMargins(0, 0, 0, 0)
            held.setLayout(field)
            held.setMaximumWidth(_FIELDS)
            self._grid.addWidget(held, self._lines, 1)
        below = wrapped(hint, "small", self)
        below.setContentsMargins(0, 0, 0, 4)
        below.setMinimumHeight(24 if hint else 8)
        below.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(below, self._lines + 1, 1)
        self._lines += 2
