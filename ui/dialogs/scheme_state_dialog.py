"""The question before a version of the scheme changes its state: the day, why, on what basis."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from db.scheme_versions import StateOrder
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.widgets.day_field import DayField


class SchemeStateDialog(EntryDialog):
    """Says what will be done and what follows from it; its value is a StateOrder."""

    def __init__(
        self, title: str, about: str, legal_basis: str, author: str, parent: QWidget
    ) -> None:
        super().__init__(title, about, author, parent)
        self.day = DayField(date.today())  # noqa: DTZ011 - the desk's own day
        self.form.add("day", self.tr("&Day of the decision"), self.day)
        self.basis = self.add_text("basis", self.tr("&Legal basis"), legal_basis, wide=True)
        self.add_reason()
        self.ready("why")

    def problems(self) -> Sequence[Problem]:
        found = []
        if self.day.day() is None:
            found.append(("day", self.tr("Enter the day, like 2027-01-01.")))
        if not self.text_of("why"):
            found.append(("why", self.tr("Say on whose decision or why.")))
        return found

    def value(self) -> StateOrder:
        day = self.day.day()
        assert day is not None
        return StateOrder(day, self.text_of("why"), self.text_of("basis"))
