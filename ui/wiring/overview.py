"""How the overview reaches the database."""

from datetime import date
from typing import TYPE_CHECKING

from db.connection import session, snapshot
from evaluation.period import Quarter
from ui.pages.page import Page
from ui.session import Session
from ui.wiring.charts import LastQuarters

if TYPE_CHECKING:
    from evaluation.result import QuarterResult
    from ui.models.overview import LeadingLine, OverviewFacts

_QUARTERS_BEFORE = 5


def overview_page(_session: Session) -> Page:
    """The overview of the open database."""
    from ui.pages.overview_page import OverviewPage, OverviewSource

    return OverviewPage(OverviewSource(_facts, _stored, _evaluated, LastQuarters().records))


def _facts(quarter: Quarter) -> "OverviewFacts":
    from db.checklist import checklist
    from db.overview import figures, is_empty
    from db.schemes import scheme_in_force
    from ui.models.overview import OverviewFacts

    today = date.today()  # noqa: DTZ011 - the desk's own day
    with session(), snapshot():
        found = checklist(quarter)
        if not found.scheme[0]:
            return OverviewFacts(found, (), empty=False)
        quarters = (*quarter.before(_QUARTERS_BEFORE), quarter)
        counted = figures(quarters, scheme_in_force(quarter.start), max(today, quarter.start))
        return OverviewFacts(found, counted, is_empty())


def _stored(quarter: Quarter) -> "tuple[LeadingLine, ...] | None":
    from db.runs import stored_result

    with session(), snapshot():
        result = stored_result(quarter)
        return _leading(result) if result is not None else None


def _evaluated(quarter: Quarter) -> "tuple[LeadingLine, ...] | None":
    from db.runs import has_data, result_of

    with session(), snapshot():
        return _leading(result_of(quarter)) if has_data(quarter) else None


def _leading(result: "QuarterResult") -> "tuple[LeadingLine, ...]":
    from db.schemes import scheme_of
    from evaluation.firmness import labels
    from ui.models.overview import Candidate, LeadingLine

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
