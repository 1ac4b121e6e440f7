"""The decision on proposals of an award: for whom, on which day, by which document."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.award_proposals import Nominee
from evaluation.awards import Period
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.models.awards import DecisionProposal
from ui.texts import listed_text
from ui.widgets.day_field import DayField
from ui.widgets.labels import wrapped
from ui.widgets.surfaces import Card


class AwardDecisionDialog(EntryDialog):
    """Shows who is decided on; its value is the day and the number of the document."""

    def __init__(
        self,
        about: str,
        chosen: Sequence[Nominee],
        begin: tuple[Period, DecisionProposal],
        author: str,
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("AwardDecisionDialog", "Record the decision…")
        super().__init__(title, about, author, parent)
        self._period, proposal = begin
        self.names = wrapped(listed_text(one.name for one in chosen), "section")
        card = Card()
        card.layout_.addWidget(self.names)
        self.add_above(card)
        self.day = DayField(proposal.day)
        self.form.add("day", self.tr("&Day of the decision"), self.day)
        self.document = self.add_text("document", self.tr("Document &number"), proposal.document)
        self.document.setPlaceholderText(self.tr("〔2024〕12号"))
        self.ready("day" if proposal.day is None else "document")

    def problems(self) -> Sequence[Problem]:
        found = []
        if (day := self.day.day()) is None:
            found.append(("day", self.tr("Enter the day of the decision, like 2024-04-19.")))
        elif day <= self._period.start:
            found.append(("day", self.tr("The decision cannot be older than the period.")))
        if not self.text_of("document"):
            found.append(("document", self.tr("Enter the number of the document.")))
        return found

    def value(self) -> tuple[date, str]:
        day = self.day.day()
        assert day is not None
        return day, self.text_of("document")
