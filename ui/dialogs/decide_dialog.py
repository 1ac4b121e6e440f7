"""The decision on a quarter's winners: who they are, the day, and the number of the document."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from evaluation.result import QuarterResult
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.models.quarter import DecisionOrder
from ui.texts import listed_text, quarter_text
from ui.texts.items import peers_text
from ui.widgets.day_field import DayField
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import Card

_DAYS_AFTER = 19


class DecideDialog(EntryDialog):
    """Shows the winners the decision rests on; its value is the order to record it."""

    def __init__(
        self,
        result: QuarterResult,
        day: date | None,
        document: str,
        author: str,
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("DecideDialog", "Record the decision…")
        about = QCoreApplication.translate("DecideDialog", "The award of {quarter} goes to:")
        about = about.format(quarter=quarter_text(result.quarter))
        super().__init__(title, about, author, parent)
        self._result = result
        self.winners = winners_card(result)
        self.add_above(self.winners)
        self.day = DayField(day)
        self.day.setPlaceholderText(self.tr("such as {day}").format(day=_example(result)))
        self.form.add("day", self.tr("&Day of the decision"), self.day)
        self.document = self.add_text("document", self.tr("Document &number"), document)
        self.document.setPlaceholderText(self.tr("〔2024〕12号"))
        self.ready("day" if day is None else "document")

    def problems(self) -> Sequence[Problem]:
        found = []
        if (day := self.day.day()) is None:
            text = self.tr("Enter the day of the decision, like {day}.")
            found.append(("day", text.format(day=_example(self._result))))
        elif day <= self._result.quarter.start:
            found.append(("day", self.tr("The decision cannot be older than the quarter.")))
        if not self.text_of("document"):
            found.append(("document", self.tr("Enter the number of the document.")))
        return found

    def value(self) -> DecisionOrder:
        day = self.day.day()
        assert day is not None
        return DecisionOrder(self._result, day, self.text_of("document"))


def _example(result: QuarterResult) -> date:
    """A day on which such a decision is usually taken."""
    return result.quarter.end + timedelta(days=_DAYS_AFTER)


def winner_lines(result: QuarterResult) -> list[tuple[str, str]]:
    """Each line of the winners' table: whose it is, and the names."""
    names = {person.staff_no: person.name for person in result.people}
    nobody = QCoreApplication.translate("DecideDialog", "nobody")
    return [
        (
            peers_text(line.category, line.group or ""),
            listed_text(names.get(number, number) for number in line.staff_no) or nobody,
        )
        for line in result.winners
    ]


def winners_card(result: QuarterResult) -> Card:
    """The winners in a frame."""
    card = Card()
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (whose, names) in enumerate(winner_lines(result)):
        grid.addWidget(label(whose, "muted"), row, 0)
        grid.addWidget(wrapped(names, "section"), row, 1)
    card.layout_.addLayout(grid)
    return card
