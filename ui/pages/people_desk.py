"""What the page of people asks of the data, and what it has stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from db.person_card import PastResult, PersonCard
from db.roster import PersonLine
from db.roster_edit import EditedPerson
from evaluation.period import Quarter
from ui.pages.people_roster_desk import RosterDesk
from ui.pages.person_file_desk import PersonFileDesk

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from ui.dialogs.person_dialog import NameValue, PersonValue
    from ui.dialogs.posting_dialog import PostingValue
    from ui.dialogs.posting_fields import RosterWords
    from ui.dialogs.state_dialog import StateValue


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """A card, and what its person got in the last closed quarters."""

    card: PersonCard
    past: tuple[PastResult, ...]


class PeopleDesk(Protocol):
    """The roster; every call is one question or one edit, and raises DatabaseError."""

    @property
    def author(self) -> str:
        """Under which name edits are kept."""
        ...

    @property
    def files(self) -> PersonFileDesk:
        """The personnel files."""
        ...

    @property
    def rosters(self) -> RosterDesk:
        """The roster of any day."""
        ...

    def people(self, quarter: Quarter) -> Sequence[PersonLine]:
        """Everybody as of *quarter*."""
        ...

    def person(self, number: str, quarter: Quarter) -> ShownPerson:
        """One of them."""
        ...

    def words(self) -> "RosterWords":
        """What is offered for typing."""
        ...

    def add(self, value: "PersonValue") -> EditedPerson:
        """Add somebody."""
        ...

    def rename(self, value: "NameValue") -> EditedPerson:
        """Give somebody another name."""
        ...

    def move(self, number: str, value: "PostingValue") -> EditedPerson:
        """Transfer or promote somebody."""
        ...

    def add_posting(self, number: str, value: "PostingValue") -> EditedPerson:
        """Add a posting beside the others."""
        ...

    def change_posting(self, posting_id: int, value: "PostingValue") -> EditedPerson:
        """Correct a posting."""
        ...

    def remove_posting(self, posting_id: int, why: str) -> EditedPerson:
        """Take a posting away."""
        ...

    def add_state(self, number: str, value: "StateValue") -> EditedPerson:
        """Add a state of service."""
        ...

    def change_state(self, state_id: int, value: "StateValue") -> EditedPerson:
        """Correct a state of service."""
        ...

    def remove_state(self, state_id: int, why: str) -> EditedPerson:
        """Take a state of service away."""
        ...

    def retire(self, number: str, value: "StateValue") -> EditedPerson:
        """End somebody's service."""
        ...

    def delete(self, number: str, why: str) -> EditedPerson:
        """Take away somebody entered by mistake."""
        ...

    def undo(self, token: int) -> int:
        """Take an edit back; the token that does it again."""
        ...
