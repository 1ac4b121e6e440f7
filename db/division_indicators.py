"""How many indicators of every division are in range, by the counts as they stand now."""

from collections.abc import Collection, Sequence

from db import runs, tallies
from db.connection import snapshot
from db.errors import DatabaseError
from db.schemes import assembled, scheme_in_force, scheme_of
from evaluation.division_indicators import assessed, indicators_in_range
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import Category


def division_indicators(
    quarters: Sequence[Quarter], categories: Collection[Category] = ()
) -> dict[str, tuple[int, int]]:
    """By division, how many of its indicators are in range over *quarters*, and of how many.

    Each quarter is counted under the scheme it is assessed under; it takes its time.

    Raises:
        DatabaseError: NO_SCHEME; RESULT_ALTERED.
    """
    with snapshot():
        found = [
            assessed(quarter, _scheme_for(quarter), tallies)
            for quarter in quarters
            if runs.has_data(quarter)
        ]
    return indicators_in_range(found, categories)


def _scheme_for(quarter: Quarter) -> Scheme:
    """The scheme of a result that is kept, or else the one in force."""
    if (kept := runs.stored_result(quarter)) is not None:
        try:
            return scheme_of(kept)
        except DatabaseError as error:
            if error.code != "SCHEME_MISSING":
                raise
    return assembled(scheme_in_force(quarter.start), quarter)
