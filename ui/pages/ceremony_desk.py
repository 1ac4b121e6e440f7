"""What the page of ceremonies asks of the data, and what it has stored."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from db.ceremony import CeremonyLine
from evaluation.ceremony import Called
from evaluation.period import Quarter
from reports.court import Court
from ui.ceremony.scene import Show
from ui.tasks import Job

if TYPE_CHECKING:
    from ui.pages.certificate_printing import PrintingDesk


@dataclass(frozen=True, slots=True)
class CeremonyFacts:
    """A ceremony with its set, in its order, and everything the hall may see of it."""

    line: CeremonyLine
    entries: tuple[Called, ...]
    show: Show
    court: Court


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who can be put into a set, and the citation that comes with the award."""

    nomination: int
    award: str
    period: str
    name: str
    division: str
    citation: str


@dataclass(frozen=True, slots=True)
class NewCeremony:
    """What a ceremony is made of: name, day, nominations with citations."""

    name: str
    held_on: date | None
    chosen: tuple[tuple[int, str], ...] = ()


class CeremonyDesk(Protocol):
    """The ceremonies; every call may raise DatabaseError. Edits return a token."""

    @property
    def author(self) -> str:
        """Under which name everything is kept."""
        ...

    def ceremonies(self) -> Sequence[CeremonyLine]:
        """All of them, latest first."""
        ...

    def ceremony(self, ceremony: int) -> CeremonyFacts:
        """One of them."""
        ...

    def choices(self, quarter: Quarter) -> Sequence[Choice]:
        """Who was decided on in *quarter* or in its year."""
        ...

    def proposed_name(self, quarter: Quarter) -> str:
        """A name to begin with."""
        ...

    def create(self, made: NewCeremony) -> int:
        """Make a ceremony; its id."""
        ...

    def rename(self, ceremony: int, made: NewCeremony) -> int | None:
        """Give it another name or day."""
        ...

    def delete(self, ceremony: int) -> int | None:
        """Take it away."""
        ...

    def add(self, ceremony: int, chosen: Sequence[tuple[int, str]]) -> int | None:
        """Put more nominations at the end of the set."""
        ...

    def remove(self, ceremony: int, entries: Sequence[int]) -> int | None:
        """Take entries out of the set."""
        ...

    def reorder(self, ceremony: int, order: Sequence[int]) -> int | None:
        """Have the entries in another order."""
        ...

    def join(self, ceremony: int, entries: Sequence[int], joined: bool) -> int | None:
        """Call entries up with the one before each, or by themselves."""
        ...

    def word(self, entry: int, value: tuple[str, str, bytes]) -> int | None:
        """Give an entry its citation, note and photograph; no bytes for none."""
        ...

    def note_call(self, ceremony: int, nominations: Sequence[int]) -> None:
        """Keep that these were called up now."""
        ...

    def undo(self, token: int) -> int:
        """Take an edit back; the token that does it again."""
        ...

    def photo(self, file: str) -> Job:
        """A job that checks a photograph and makes it small; returns its bytes."""
        ...

    def unseen(self, facts: CeremonyFacts) -> Job:
        """A job that finds characters the hall screen could not show; returns texts with them."""
        ...

    @property
    def printing(self) -> "PrintingDesk":
        """What printing certificates needs."""
        ...

    def batches(self, nominations: Sequence[int]) -> Job:
        """A job that fetches their valid certificates to be printed in that order; returns a
        PrintBatch for each kind of paper."""
        ...

    def running_order(self, facts: CeremonyFacts) -> Job:
        """A job that makes the printed running order; returns a Paper."""
        ...
