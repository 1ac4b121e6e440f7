"""How charts over quarters reach the database."""

from typing import TYPE_CHECKING

from evaluation.period import Quarter

if TYPE_CHECKING:
    from db.trends import Trends
    from evaluation.trend import RecordPoint

_QUARTERS = 8


class LastQuarters:
    """The records of the quarters up to one, remembered for as long as nothing is written."""

    def __init__(self) -> None:
        self._trends: Trends | None = None

    def records(
        self, quarter: Quarter, *, with_points: bool = True
    ) -> "tuple[tuple[Quarter, ...], tuple[RecordPoint, ...]]":
        """The quarters up to *quarter* that a scheme was there for, and every record in them.

        Points cost an evaluation of each quarter that is not locked.
        """
        from db.connection import session
        from db.schemes import schemes
        from db.trends import Trends

        if self._trends is None:
            self._trends = Trends()
        with session():
            first = min((scheme.effective_from for scheme in schemes()), default=quarter.end)
            wanted = (*quarter.before(_QUARTERS - 1), quarter)
            quarters = tuple(q for q in wanted if q.start >= first)
            return quarters, self._trends.records(quarters, with_points=with_points)
