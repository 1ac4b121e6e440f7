"""How the page of people reaches the database."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import session
from db.person_card import card_of, past_results
from db.roster import PersonLine, divisions, people_in, roster_on
from db.roster_edit import EditedPerson
from evaluation.period import Quarter
from ui.pages.page import Page
from ui.pages.people_desk import ShownPerson
from ui.pages.people_page import PeoplePage
from ui.session import Session
from ui.wiring.person_file import PersonFiles
from ui.wiring.rosters import Rosters
from ui.wiring.undoing import UndoingDesk

if TYPE_CHECKING:  # what edits is loaded when somebody edits
    from ui.dialogs.person_dialog import NameValue, PersonValue
    from ui.dialogs.posting_dialog import PostingValue
    from ui.dialogs.posting_fields import RosterWords
    from ui.dialogs.state_dialog import StateValue


def people_page(made: Session) -> Page:
    """The page of people on the open database."""
    return PeoplePage(People(made.author, made.act), made.settings)


class People(UndoingDesk):
    """The roster of the open database, edited by one author."""

    def __init__(self, author: str, act: Callable[[], Act]) -> None:
        super().__init__(act)
        self.author = author
        self.files = PersonFiles(author, act)
        self.rosters = Rosters(act)

    def people(self, quarter: Quarter) -> list[PersonLine]:
        today = date.today()  # noqa: DTZ011 - the desk's own day
        day = min(max(today, quarter.start), quarter.end)
        with session():
            return people_in(quarter, day)

    def person(self, number: str, quarter: Quarter) -> ShownPerson:
        with session():
            return ShownPerson(card_of(number, quarter), tuple(past_results(number)))

    def words(self) -> "RosterWords":
        from ui.dialogs.posting_fields import RosterWords

        today = date.today()  # noqa: DTZ011 - the desk's own day
        with session():
            lines = roster_on(today)
            return RosterWords(
                tuple(line.name for line in divisions(today)),
                _used(line.grade for line in lines),
                _used(line.employment for line in lines),
                _used(line.team for line in lines),
            )

    def add(self, value: "PersonValue") -> EditedPerson:
        from db import people_edit

        with session():
            return people_edit.add_person(value.name, value.posting, self._act(), value.why)

    def rename(self, value: "NameValue") -> EditedPerson:
        from db import people_edit

        with session():
            return people_edit.rename(value.name, self._act(), value.why)

    def move(self, number: str, value: "PostingValue") -> EditedPerson:
        from db import posting_edit

        with session():
            return posting_edit.move(number, value.entry, self._act(), value.why)

    def add_posting(self, number: str, value: "PostingValue") -> EditedPerson:
        from db import posting_edit

        with session():
            return posting_edit.add_posting(number, value.entry, self._act(), value.why)

    def change_posting(self, posting_id: int, value: "PostingValue") -> EditedPerson:
        from db import posting_edit

        with session():
            return posting_edit.change_posting(posting_id, value.entry, self._act(), value.why)

    def remove_posting(self, posting_id: int, why: str) -> EditedPerson:
        from db import posting_edit

        with session():
            return posting_edit.remove_posting(posting_id, self._act(), why)

    def add_state(self, number: str, value: "StateValue") -> EditedPerson:
        from db import posting_edit

        with session():
            return posting_edit.add_state(number, value.entry, self._act(), value.why)

    def change_state(self, state_id: int, value: "StateValue") -> EditedPerson:
        from db import posting_edit

        with session():
            return posting_edit.change_state(state_id, value.entry, self._act(), value.why)

    def remove_state(self, state_id: int, why: str) -> EditedPerson:
        from db import posting_edit

        with session():
            return posting_edit.remove_state(state_id, self._act(), why)

    def retire(self, number: str, value: "StateValue") -> EditedPerson:
        from db import people_edit

        with session():
            return people_edit.retire(number, value.entry, self._act(), value.why)

    def delete(self, number: str, why: str) -> EditedPerson:
        from db import people_edit

        with session():
            return people_edit.delete_person(number, self._act(), why)


def _used(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({word for word in words if word}))
