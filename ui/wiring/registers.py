"""How the page of the registers reaches the database."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import session
from ui.pages.page import Page
from ui.session import Session
from ui.wiring.undoing import UndoingDesk

if TYPE_CHECKING:
    from db.case_totals import TakenTotals, TotalSheet
    from db.judges_meetings import MeetingLine
    from db.mediations import MediationLine
    from evaluation.case_totals import TypedTotal
    from evaluation.period import Quarter
    from evaluation.registers import MediationEntry, MeetingEntry


def registers_page(made: Session) -> Page:
    """The page of the registers on the open database."""
    from ui.pages.registers_page import RegistersPage

    return RegistersPage(Registers(made.author, made.act), made.settings)


class Registers(UndoingDesk):
    """The registers of the open database, kept by one author."""

    def __init__(self, author: str, act: Callable[[], Act]) -> None:
        super().__init__(act)
        self.author = author

    def mediations(self, first: date, last: date) -> "Sequence[MediationLine]":
        from db.mediations import mediations

        with session():
            return mediations(first, last)

    def put_mediation(self, row_id: int | None, entry: "MediationEntry") -> int | None:
        from db.mediations import add_mediation, change_mediation

        with session():
            if row_id is None:
                return add_mediation(entry, self._act())
            return change_mediation(row_id, entry, self._act())

    def remove_mediations(self, row_ids: Sequence[int]) -> int | None:
        from db.mediations import remove_mediations

        with session():
            return remove_mediations(row_ids, self._act())

    def meetings(self, first: date, last: date) -> "Sequence[MeetingLine]":
        from db.judges_meetings import meetings

        with session():
            return meetings(first, last)

    def put_meeting(self, row_id: int | None, entry: "MeetingEntry") -> int | None:
        from db.judges_meetings import add_meeting, change_meeting

        with session():
            if row_id is None:
                return add_meeting(entry, self._act())
            return change_meeting(row_id, entry, self._act())

    def remove_meetings(self, row_ids: Sequence[int]) -> int | None:
        from db.judges_meetings import remove_meetings

        with session():
            return remove_meetings(row_ids, self._act())

    def learned_in(self, texts: Sequence[str]) -> Sequence[tuple[str, str]]:
        from db.importing.aliases import people_aliases
        from db.register_people import RegisterPeople

        with session():
            people = RegisterPeople(people_aliases())
        found = (one for text in texts for one in people.learned_in(text))
        return list(dict.fromkeys(found))

    def totals(self, quarter: "Quarter") -> "TotalSheet":
        from db.case_totals import total_sheet

        with session():
            return total_sheet(quarter)

    def put_totals(self, quarter: "Quarter", typed: "Sequence[TypedTotal]") -> "TakenTotals":
        from db.case_totals import put_totals

        with session():
            return put_totals(quarter, typed, self._act())

    def change_counts(
        self, quarter: "Quarter", changes: Sequence[tuple[int, Mapping[str, int | None]]]
    ) -> int | None:
        from db.case_totals import change_counts

        with session():
            return change_counts(quarter, changes, self._act())

    def remove_totals(self, quarter: "Quarter", row_ids: Sequence[int]) -> int | None:
        from db.case_totals import remove_totals

        with session():
            return remove_totals(quarter, row_ids, self._act())
