"""How the overview reaches the database."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from evaluation.period import Quarter
from ui.pages.page import Page
from ui.session import Session
from ui.wiring.bulletins import OwnBulletins
from ui.wiring.charts import LastQuarters

if TYPE_CHECKING:
    from db.standing import Standing
    from evaluation.reminders import Reminder
    from evaluation.result import QuarterResult
    from ui.models.leading import LeadingLine

_DUE_DAYS = 30


def overview_page(made: Session) -> Page:
    """The overview of the open database."""
    from ui.pages.overview_page import OverviewPage, OverviewSource

    known = _Known(made).facts
    course = LastQuarters()
    return OverviewPage(
        OverviewSource(
            known=known,
            facts=_facts,
            stored=_stored,
            evaluate=_evaluated,
            trends=partial(course.records, with_points=False),
            scored_trends=course.records,
            bulletins=OwnBulletins(),
            due=_due,
        )
    )


class _Known:
    """The facts that can be had at once. The first are waited for: there is no window yet."""

    def __init__(self, made: Session) -> None:
        self._far = made.far
        self._seen = made.standing
        self._first = True

    def facts(self, quarter: Quarter) -> "Standing | None":
        first, self._first = self._first, False
        if self._far:
            return None
        if first and self._seen is not None and self._seen.checklist.quarter == quarter:
            return self._seen
        if first:
            return _facts(quarter)
        from db.overview_memory import remembered

        return remembered(quarter, _today())


def _facts(quarter: Quarter) -> "Standing":
    from db.overview_memory import standing

    return standing(quarter, _today())


def _due(quarter: Quarter) -> "list[Reminder]":
    from db.connection import session
    from db.personnel.reminders import reminders

    with session():
        return reminders(min(max(_today(), quarter.start), quarter.end), _DUE_DAYS)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the desk's own day


def _stored(quarter: Quarter) -> "tuple[LeadingLine, ...] | None":
    from db.connection import session, snapshot
    from db.runs import stored_result

    with session(), snapshot():
        result = stored_result(quarter)
        return _leading(result) if result is not None else None


def _evaluated(quarter: Quarter) -> "tuple[LeadingLine, ...] | None":
    from db.connection import session, snapshot
    from db.runs import has_data, result_of

    with session(), snapshot():
        return _leading(result_of(quarter)) if has_data(quarter) else None


def _leading(result: "QuarterResult") -> "tuple[LeadingLine, ...]":
    from db.schemes import scheme_of
    from evaluation.firmness import labels
    from ui.models.leading import Candidate, LeadingLine

    known = {person.key: person for person in result.people}
    firm = {(label.category, label.group): label for label in labels(result, scheme_of(result))}
    found = []
    for line in result.winners:
        group = line.group or ""
        people = [p for key, p in known.items() if key.category is line.category]
        chosen = [p for p in people if _fits(p.key.group, group) and p.staff_no in line.staff_no]
        chosen.sort(key=lambda person: (person.place, person.staff_no))
        label = firm.get((line.category, group))
        lead = (label.award or label.lead) if label is not None else None
        found.append(
            LeadingLine(
                line.category,
                group,
                tuple(Candidate(p.key, p.name, p.division, p.total) for p in chosen),
                lead.gap if lead is not None else None,
                lead.firmness if lead is not None else "",
            )
        )
    return tuple(found)


def _fits(own: str, group: str) -> bool:
    # A line without a group is for all of its category.
    return not group or own == group
