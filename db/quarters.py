"""Which quarters there is anything to show of. Expects an open session."""

from peewee import fn

from db.models import CourtCase, Measure
from db.tally_tables import as_date
from evaluation.period import Quarter


def quarters_with_data() -> list[Quarter]:
    """From the first case that was filed to the last that was closed or measured, latest first.

    Three queries.
    """
    days = [
        as_date(day)
        for query in (
            CourtCase.select(fn.MIN(CourtCase.filed_on), fn.MAX(CourtCase.filed_on)),
            CourtCase.select(fn.MIN(CourtCase.closed_on), fn.MAX(CourtCase.closed_on)),
        )
        for row in query.tuples()
        for day in row
        if day is not None
    ]
    found = {Quarter.of(day) for day in days}
    found |= {
        Quarter.parse(name) for (name,) in Measure.select(Measure.quarter).distinct().tuples()
    }
    if not found:
        return []
    listed = [max(found)]
    while listed[-1] > min(found):
        listed.append(listed[-1].shifted(-1))
    return listed
