"""An entry of quarterly output with its basis: an adjustment, a veto, one of several of a cell."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from db.measure_entries import EntryLine, MeasureEntry
from evaluation.measure_cells import CellFault, read_cell
from evaluation.measures import VETOES, Item, Shape
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.models.measures import fault_text, hint_text
from ui.texts.gates import veto_text
from ui.texts.outputs import output_text


class MeasureDialog(EntryDialog):
    """Enters an entry of *item* for one of *people* (number and name), or changes *line*."""

    def __init__(
        self,
        title: str,
        item: Item,
        people: Sequence[tuple[str, str]],
        line: EntryLine | None,
        author: str,
        parent: QWidget,
    ) -> None:
        super().__init__(title, output_text(item.code), author, parent)
        self._item = item
        if line is not None and line.staff_no not in dict(people):
            people = [*people, (line.staff_no, line.name)]
        choices = [(number, f"{number}  {name}") for number, name in people]
        chosen = line.staff_no if line else ""
        who = self.add_choice("staff_no", self.tr("&Person"), choices, chosen, wide=True)
        who.setEnabled(line is None)
        if line is None:
            _let_search(who, self.tr("Type part of a number or a name"))
        self.draft_of = "" if line is None else str(line.id)
        self._add_value(line)
        self.add_text("basis", self.tr("&Basis"), line.basis if line else "", wide=True)
        self.add_text("note", self.tr("N&ote"), line.note if line else "", wide=True)
        self.ready("staff_no" if line is None else "text")

    def problems(self) -> Sequence[Problem]:
        found = []
        text = self.text_of("text")
        if not self._number():
            found.append(("staff_no", self.tr("Choose whom the entry is about.")))
        figures = read_cell(self._item, text)
        if isinstance(figures, CellFault):
            found.append(("text", fault_text(figures, "text", text)))
        elif not figures.shown:
            found.append(("text", fault_text(CellFault.VALUE_MISSING, "text", "")))
        if self._item.basis_required and not self.text_of("basis"):
            found.append(("basis", fault_text(CellFault.BASIS_MISSING, "basis", "")))
        return found

    def value(self) -> MeasureEntry:
        return MeasureEntry(
            self._number(),
            self._item.code,
            self.text_of("text"),
            self.text_of("basis"),
            self.text_of("note"),
        )

    def _number(self) -> str:
        """The staff number of whoever is chosen; nothing while what is typed is nobody."""
        who = self.form.field("staff_no")
        assert isinstance(who, QComboBox)
        place = who.findText(who.currentText().strip()) if who.isEditable() else who.currentIndex()
        return str(who.itemData(place)) if place >= 0 else ""

    def _add_value(self, line: EntryLine | None) -> None:
        value = line.figures.shown if line else ""
        if self._item.shape is Shape.VETO:
            choices = [(code, f"{code}  {veto_text(code)}") for code in VETOES]
            box = self.add_choice("text", self.tr("&Veto"), choices, value, wide=True)
            if line is None:
                box.setPlaceholderText(self.tr("Choose a veto"))
                box.setCurrentIndex(-1)
            return
        field = self.add_text("text", self.tr("&Value"), value)
        signed = self._item.shape is Shape.SIGNED
        field.setPlaceholderText(
            self.tr("Points, with + or −") if signed else hint_text(self._item)
        )


def _let_search(box: QComboBox, hint: str) -> None:
    """Let people type any part of a line of *box*; nobody is chosen at first."""
    field = QLineEdit()
    field.setPlaceholderText(hint)
    box.setLineEdit(field)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setCurrentIndex(-1)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
