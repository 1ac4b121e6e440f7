"""A line to be added to a draft of the scheme: which kind, its name, and its value."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.scheme.lines import Line


class SchemeLineDialog(EntryDialog):
    """Takes the lines that could be added; its value is the line, its name and its value."""

    draft_of = None

    def __init__(self, lines: Sequence[Line], author: str, parent: QWidget) -> None:
        title = self.tr("Add a line…")
        super().__init__(title, self.tr("What follows from it is typed in its cells."), author,
                         parent)  # fmt: skip
        self._lines = lines
        choices = [(str(place), line.title) for place, line in enumerate(lines)]
        self.kind = self.add_choice("kind", self.tr("&What"), choices, "0", wide=True)
        self.known = self.add_choice("known", self.tr("W&hich"), (), "", wide=True)
        self.name_ = self.add_text("name", self.tr("&Name"), wide=True)
        self.amount = self.add_text("amount", self.tr("&Value"), wide=True)
        self.kind.currentIndexChanged.connect(self._show_line)
        self._show_line()
        self.ready("kind")

    def line(self) -> Line:
        """The kind of line that is chosen."""
        return self._lines[max(self.kind.currentIndex(), 0)]

    def problems(self) -> Sequence[Problem]:
        named = bool(self.line().names)
        if self._is_named() and not self.text_of("known" if named else "name"):
            where = "known" if named else "name"
            return [(where, self.tr("Say what the line is called."))]
        return []

    def value(self) -> tuple[Line, str, str]:
        line = self.line()
        name = self.text_of("known" if line.names else "name")
        return line, name, self.text_of("amount")

    def _is_named(self) -> bool:
        return self.line().kind in ("KEY", "ITEM", "GROUP", "GATE")

    @Slot()
    def _show_line(self) -> None:
        line = self.line()
        self.known.clear()
        for code, words in line.names:
            self.known.addItem(words if words == code else f"{code} {words}", code)
        self.form.show_field("known", shown=bool(line.names))
        self.form.show_field("name", shown=self._is_named() and not line.names)
        self.form.show_field("amount", shown=line.kind in ("KEY", "ITEM"))
        self.amount.setText(line.value)
