"""What the page of awards asks of the data, and what it has stored."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from db.award_proposals import Nominee
from evaluation.awards import Award, Period
from evaluation.period import Quarter
from ui.models.awards import AwardsFacts, DecisionProposal
from ui.pages.key_desk import KeyDesk
from ui.papers.awards import PaperBasis
from ui.tasks import Job

if TYPE_CHECKING:
    from reports.preflight_findings import PreflightFinding
    from ui.pages.certificate_printing import PrintingDesk


class AwardsDesk(Protocol):
    """The catalogue and its lists; every call may raise DatabaseError. Edits return a token."""

    @property
    def author(self) -> str:
        """Under which name everything is kept."""
        ...

    @property
    def keys(self) -> KeyDesk:
        """The keys certificates are signed with."""
        ...

    def facts(self, quarter: Quarter, year: int) -> AwardsFacts:
        """The catalogue, each award with its list of *quarter* or of *year*."""
        ...

    def nominees(self, code: str, period: Period) -> Sequence[Nominee]:
        """The list of an award."""
        ...

    def propose(self, code: str, period: Period) -> int | None:
        """Put whom the rule proposes on the list; takes its time."""
        ...

    def candidates(self, award: Award, period: Period) -> Sequence[tuple[str, str]]:
        """Whom one may add by hand: key and words."""
        ...

    def add(self, code: str, period: Period, value: tuple[str, str]) -> int | None:
        """Propose somebody by hand: key and reason."""
        ...

    def withdraw(self, nomination: int, why: str) -> int | None:
        """Take somebody off the list."""
        ...

    def decision(self, award: Award, period: Period) -> DecisionProposal:
        """With what the dialog of a decision begins.

        Raises:
            DatabaseError: STAR_NOT_DECIDED: the quarter's own decision is not taken.
        """
        ...

    def decide(self, nominations: Sequence[int], value: tuple[date, str]) -> int | None:
        """Record a decision: day and document."""
        ...

    def renew_names(self, nominations: Sequence[int]) -> int | None:
        """Have the names as they are in the roster now."""
        ...

    def check(self, nominations: Sequence[int]) -> "Sequence[PreflightFinding]":
        """What could go wrong when certificates are issued to them."""
        ...

    def issue(self, nominations: Sequence[int]) -> Job:
        """A job that issues certificates, in this order; returns the numbers."""
        ...

    @property
    def printing(self) -> "PrintingDesk":
        """What printing needs."""
        ...

    def batches(self, nominations: Sequence[int]) -> Job:
        """A job that fetches their valid certificates to be printed; returns a PrintBatch for
        each kind of paper."""
        ...

    def choose_template(self, award: Award, code: str) -> int | None:
        """Make the certificates of an award from the template *code* from now on."""
        ...

    def store(self, award: Award) -> int | None:
        """Keep an award."""
        ...

    def new_award(self) -> Award:
        """An award to begin with, last in the catalogue."""
        ...

    def undo(self, token: int) -> int:
        """Take an edit back; the token that does it again."""
        ...

    def papers(self, code: str | None, period: Period) -> PaperBasis:
        """What papers of one award, or of all of a period, are made from."""
        ...

    def notice_days(self, period: Period) -> tuple[date, date]:
        """The first and last day of a notice."""
        ...

    def last_notice_day(self, period: Period, first: date) -> date:
        """The last day of a notice that begins on *first*."""
        ...
