"""The fields of one case in groups, each with room for what is wrong with it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from db.importing.problems import Problem
from ui.commands.import_problems import reason_of
from ui.texts.cases import field_text, value_text
from ui.widgets.labels import label, wrapped
from ui.widgets.word_field import WordField

FLAGS = (
    *("appraisal", "counterclaim", "incidental_civil", "public_notice", "jurisdiction_objection"),
    *("foreign_related", "judge_meeting", "adj_committee", "remanded", "four_kinds"),
    *("pronounced_in_court", "appealed", "resolved", "act_changed", "suspended"),
)
_CASE = ("number", "cause", "procedure_cell", "division", "series_no")
_DAYS = ("received_on", "filed_on", "allotted_on", "closed_on", "archived_on")
_PEOPLE = ("handler_cell", "presider_cell", "members_cell", "assistants_cell", "clerks_cell")
_SIZE = ("parties", "volumes", "hearings", "defendants", "claimed_fen", "recovered_fen")
_PARTIES = ("plaintiff", "defendant")
_LIMIT = ("extension_days", "excluded_days")
_LATER = (
    *("second_result", "second_on", "second_liability", "retrial_result", "retrial_on"),
    *("retrial_liability", "review_grade", "review_on", "efile_in_time"),
)
# Without these the import would not check a row as a whole.
_ASKED = frozenset({"number", "cause", "filed_on", "closed_on", "manner_cell", "handler_cell"})
_COLUMNS = 3
_ROW_GAP = 6
YES, NO = "是", "否"


class CaseForm(QWidget):
    """Fields in three columns. Days and amounts are typed as an import would read them.

    Signals:
        edited: something was typed or ticked.
    """

    edited = Signal()

    def __init__(self, cells: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._first = {name: _said(name, cell) for name, cell in cells.items()}
        self._lines: dict[str, WordField] = {}
        self._flags: dict[str, QCheckBox] = {}
        self._says: dict[str, QLabel] = {}
        self._touched: set[str] = set()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 12, 0)
        self._layout.setSpacing(4)
        for title, names in _groups():
            self._add_group(title, names)
        self._layout.addStretch(1)

    def begin(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self._lines.values())).setFocus()

    def line(self, name: str) -> WordField | None:
        """The field that is typed into for the cell *name*."""
        return self._lines.get(name)

    def flag(self, name: str) -> QCheckBox | None:
        """The box that is ticked for the cell *name*."""
        return self._flags.get(name)

    def typed_cells(self) -> dict[str, str]:
        """Every cell that holds something, held something, or is always asked for, as typed."""
        now = self._now()
        return {n: text for n, text in now.items() if text or self._first.get(n) or n in _ASKED}

    def changed_cells(self) -> dict[str, str]:
        """The cells that are no longer what they were."""
        return {name: text for name, text in self._now().items() if text != self._before(name)}

    def put_cells(self, cells: Mapping[str, str]) -> None:
        """Type *cells* in, as ``changed_cells`` gave them."""
        for name, text in cells.items():
            if (line := self._lines.get(name)) is not None:
                line.setText(text)
                self._touched.add(name)
            elif (flag := self._flags.get(name)) is not None:
                flag.setChecked(text == YES)

    def is_said(self, name: str) -> bool:
        """Whether what is wrong with the field *name* stands below it."""
        return name in self._says and not self._says[name].isHidden()

    def said_of(self, field: QWidget | None) -> QLabel | None:
        """What is wrong with *field*, where that is said below it."""
        name = field.objectName() if field is not None else ""
        return self._says[name] if self.is_said(name) else None

    def show_problems(self, problems: Mapping[str, Sequence[Problem]]) -> None:
        """Say below every field what is wrong with it, once it was typed into or is not new."""
        for name, says in self._says.items():
            found = problems.get(name, ()) if self._first or name in self._touched else ()
            says.setVisible(bool(found))
            says.setText("\n".join(map(reason_of, found)))
            says.setProperty("role", "danger" if any(p.rejected for p in found) else "warning")
            says.style().polish(says)
            if field := self._lines.get(name):
                field.setProperty("invalid", "true" if any(p.rejected for p in found) else "false")
                field.style().polish(field)

    def _now(self) -> dict[str, str]:
        texts = {name: field.text().strip() for name, field in self._lines.items()}
        return texts | {name: YES if box.isChecked() else NO for name, box in self._flags.items()}

    def _before(self, name: str) -> str:
        return self._first.get(name) or (NO if name in self._flags else "")

    def _add_group(self, title: str, names: Sequence[str]) -> None:
        head = label(title, "section")
        head.setContentsMargins(0, 12, 0, 0)
        self._layout.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        lines = [name for name in names if name not in FLAGS]
        flags = [name for name in names if name in FLAGS]
        for place, name in enumerate(lines):
            row, column = divmod(place, _COLUMNS)
            self._add_line(grid, name, row * 3, column)
        first = (len(lines) + _COLUMNS - 1) // _COLUMNS * 3
        for place, name in enumerate(flags):
            row, column = divmod(place, _COLUMNS)
            grid.addWidget(self._box(name), first + row, column)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
            if column >= max(len(lines), len(flags)):
                # Without anything in it a column would be narrower than those of other groups.
                grid.addWidget(QWidget(), 0, column)
        self._layout.addLayout(grid)

    def _add_line(self, grid: QGridLayout, name: str, row: int, column: int) -> None:
        caption = label(field_text(name), "small")
        caption.setContentsMargins(0, _ROW_GAP if row else 0, 0, 0)
        field = WordField(self._first.get(name, ""))
        field.setObjectName(name)
        field.setAccessibleName(field_text(name))
        field.setPlaceholderText(_hint(name, new=not self._first))
        caption.setBuddy(field)
        says = wrapped("", "danger")
        says.hide()
        field.textEdited.connect(self._on_edited)
        self._lines[name], self._says[name] = field, says
        grid.addWidget(caption, row, column)
        grid.addWidget(field, row + 1, column)
        grid.addWidget(says, row + 2, column)

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox(field_text(name))
        box.setObjectName(name)
        box.setChecked(self._first.get(name) == YES)
        box.toggled.connect(self._on_edited)
        self._flags[name] = box
        return box

    @Slot()
    def _on_edited(self) -> None:
        self._touched.add(self.sender().objectName())
        self.edited.emit()


def _groups() -> tuple[tuple[str, Sequence[str]], ...]:
    translate = QCoreApplication.translate
    return (
        (translate("CaseForm", "The case"), _CASE),
        (translate("CaseForm", "Dates"), (*_DAYS, "manner_cell")),
        (translate("CaseForm", "People"), _PEOPLE),
        (translate("CaseForm", "Time limit"), (*_LIMIT, "suspended")),
        (translate("CaseForm", "Size"), (*_SIZE, *_PARTIES, *FLAGS[:10])),
        (translate("CaseForm", "Outcome"), ("efile_in_time", *_LATER[:-1], *FLAGS[10:14])),
    )


def _said(name: str, cell: str) -> str:
    """A cell as its field shows it: a yes or no that is typed stands in the window's language."""
    known = name == "efile_in_time" and cell in (YES, NO)
    return value_text(name, cell == YES) if known else cell


def _hint(name: str, *, new: bool) -> str:
    translate = QCoreApplication.translate
    if name == "number":
        return "（2024）苏0698民初1号"
    if name.endswith("_on"):
        return translate("CaseForm", "year-month-day")
    if name.endswith("_fen"):
        return translate("CaseForm", "yuan")
    if name in _PARTIES and not new:
        return translate("CaseForm", "kept as a fingerprint; type to replace")
    if name == "efile_in_time":
        return translate("CaseForm", "yes or no, empty for unknown")
    if name in ("members_cell", "assistants_cell", "clerks_cell"):
        return translate("CaseForm", "names or numbers, parted by 、")
    return ""
