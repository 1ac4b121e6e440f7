"""How the page of the quarter reaches the database."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import session, snapshot
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from ui.pages.page import Page
from ui.session import Session
from ui.wiring.undoing import UndoingDesk

if TYPE_CHECKING:
    from db.adjustments import Decided
    from db.baselines import ProposedBaselines
    from ui.models.late_changes import LateOrder
    from ui.models.quarter import DecisionOrder, QuarterFacts
    from ui.papers.notices import Published


def quarter_page(made: Session) -> Page:
    """The page of the quarter on the open database."""
    from ui.pages.quarter_page import QuarterPage

    return QuarterPage(Quarters(made.author, made.act))


class Quarters(UndoingDesk):
    """The quarters of the open database, moved on by one author."""

    def __init__(self, author: str, act: Callable[[], Act]) -> None:
        super().__init__(act)
        self.author = author

    def facts(self, quarter: Quarter) -> "QuarterFacts":
        from db.adjustments import late_changes
        from db.audit import entries
        from db.baselines import fixed_baselines
        from db.checklist import checklist
        from db.overview_memory import remembered
        from db.runs import decision, has_data, stored_result
        from ui.models.quarter import QuarterFacts

        with session(), snapshot():
            taken = decision(quarter)
            stored = stored_result(quarter) if taken is not None else None
            # The overview has the same checklist, which goes through all cases when it is made.
            known = remembered(quarter, date.today())  # noqa: DTZ011 - the desk's own day
            return QuarterFacts(
                checklist=known.checklist if known is not None else checklist(quarter),
                has_data=has_data(quarter),
                decision=taken,
                outdated=bool(taken and stored and list(taken.winners) != _winners(stored)),
                baselines=fixed_baselines(quarter),
                late=late_changes(quarter),
                history=tuple(entries(str(quarter))),
            )

    def proposed(self, quarter: Quarter) -> "ProposedBaselines":
        from db.baselines import proposed_baselines

        with session():
            return proposed_baselines(quarter)

    def freeze(self, proposed: "ProposedBaselines") -> None:
        from db.schemes import freeze_baselines

        with session():
            freeze_baselines(proposed.quarter, proposed.values, self._act())

    def lock(self, quarter: Quarter) -> None:
        from db.runs import computed_result, lock

        with session():
            lock(quarter, lambda: computed_result(quarter), self._act())

    def unlock(self, quarter: Quarter, why: str) -> None:
        from db.runs import unlock

        with session():
            unlock(quarter, why, self._act())

    def result(self, quarter: Quarter) -> QuarterResult:
        from db.runs import result_of

        with session():
            return result_of(quarter)

    def decide(self, order: "DecisionOrder") -> None:
        from db.errors import QuarterStateError
        from db.runs import decide, result_of, steady

        quarter = order.result.quarter
        with session(), steady():
            result = result_of(quarter)
            if _winners(result) != _winners(order.result):
                raise QuarterStateError("WINNERS_CHANGED", quarter=quarter)
            decide(result, order.day, order.document, self._act())

    def seal(self, quarter: Quarter) -> None:
        from db.runs import seal

        with session():
            seal(quarter, self._act())

    def decide_late(self, quarter: Quarter, order: "LateOrder") -> "Decided":
        from db.adjustments import decide_adjustments

        with session():
            return decide_adjustments(quarter, order.ids, order.outcome, order.why, self._act())

    def published(self, quarter: Quarter) -> "Published":
        from db.runs import result_of
        from ui.commands.papers import court
        from ui.papers.notices import Published

        with session(), snapshot():
            return Published(result_of(quarter), court())

    def notice_days(self, quarter: Quarter) -> tuple[date, date]:
        from db.runs import decision
        from db.settings import holiday_calendar
        from ui.commands.papers import publicity

        with session(), snapshot():
            taken, calendar = decision(quarter), holiday_calendar()
            if taken is not None:
                return publicity(taken.decided_on, _workdays(quarter), calendar)
        today = date.today()  # noqa: DTZ011 - the desk's own day
        first = calendar.next_working_day(today + timedelta(days=1))
        return first, self.last_notice_day(quarter, first)

    def last_notice_day(self, quarter: Quarter, first: date) -> date:
        from db.settings import holiday_calendar

        with session(), snapshot():
            # The first day counts if people work on it.
            before = first - timedelta(days=1)
            return holiday_calendar().add_working_days(before, _workdays(quarter))


def _workdays(quarter: Quarter) -> int:
    from db.schemes import scheme_in_force

    return max(int(scheme_in_force(quarter.start).document["publicity_workdays"]), 1)


def _winners(result: QuarterResult) -> object:
    return json.loads(result.to_json())["winners"]
