"""What the page of the quarter asks of the data, and what it has stored."""

from datetime import date
from typing import Protocol

from db.adjustments import Decided
from db.baselines import ProposedBaselines
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from ui.models.late_changes import LateOrder
from ui.models.quarter import DecisionOrder, QuarterFacts
from ui.papers.notices import Published


class QuarterDesk(Protocol):
    """A quarter's course; every call may raise DatabaseError. All but ``facts`` take their time."""

    @property
    def author(self) -> str:
        """Under which name the steps are kept."""
        ...

    def facts(self, quarter: Quarter) -> QuarterFacts:
        """Where it stands."""
        ...

    def proposed(self, quarter: Quarter) -> ProposedBaselines:
        """The baselines the quarters before give."""
        ...

    def freeze(self, proposed: ProposedBaselines) -> None:
        """Fix them."""
        ...

    def lock(self, quarter: Quarter) -> None:
        """Close the quarter for changes and keep its result."""
        ...

    def unlock(self, quarter: Quarter, why: str) -> None:
        """Open it again and give its result up."""
        ...

    def result(self, quarter: Quarter) -> QuarterResult:
        """The result a decision would rest on."""
        ...

    def decide(self, order: DecisionOrder) -> None:
        """Record a decision; refused when its winners are not those the data give now."""
        ...

    def seal(self, quarter: Quarter) -> None:
        """Make the result final."""
        ...

    def decide_late(self, quarter: Quarter, order: LateOrder) -> Decided:
        """Decide late changes of *quarter*."""
        ...

    def undo(self, token: int) -> int:
        """Take such a decision back; the token that takes it again."""
        ...

    def published(self, quarter: Quarter) -> Published:
        """What the papers to be published are made from."""
        ...

    def notice_days(self, quarter: Quarter) -> tuple[date, date]:
        """The first and last day of the notice as the scheme and the calendar have it."""
        ...

    def last_notice_day(self, quarter: Quarter, first: date) -> date:
        """The last day of a notice that begins on *first*."""
        ...
