"""What a scheme counts beyond the common rules, each a switch of its own (RULES.md §19)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from evaluation.calendar import HolidayCalendar
from evaluation.item_rule import ItemRule
from evaluation.scheme_shape import number


@dataclass(frozen=True, slots=True)
class Counting:
    """How the cases of a quarter are counted.

    ``age_months`` are the steps of old open cases, ``archive_days`` the days allowed for
    archiving (None: not counted), ``session_units`` what a hearing counts. ``old_from_allotment``:
    an open case is as old as its allotment to the judge who has it. ``allotted_after_days``: a
    case counts as allotted so many days later. ``appeal_days``: after how many days from closing
    the time for appeal is over (None: not counted). ``court_series_days``: cases alike filed so
    shortly after each other are one series whoever has them (None: of one judge only).
    ``calendar``: due days move over its holidays (None: they never move).
    """

    age_months: tuple[int, ...] = ()
    archive_days: int | None = None
    session_units: Mapping[str, str] | None = None
    old_from_allotment: bool = False
    allotted_after_days: int = 0
    appeal_days: int | None = None
    court_series_days: int | None = None
    calendar: HolidayCalendar | None = None

    @classmethod
    def of(cls, plan: Mapping[str, Any], items: Sequence[ItemRule]) -> Self:
        """What the format-2 document *plan* with its *items* asks for."""
        options = plan.get("counting", {})
        steps = _first(items, "OPEN_OLD", "steps")
        due = _first(items, "ARCHIVED", "due_days")
        ripe = _first(items, "ACCEPTED_RIPE", "appeal_days")
        court = options.get("court_series_days")
        holidays = options.get("holidays")
        return cls(
            age_months=tuple(int(number(start)) for start, _ in steps or ()),
            archive_days=None if due is None else int(number(due)),
            session_units=_first(items, "SESSIONS", "units"),
            old_from_allotment=options.get("open_from") == "ALLOTTED",
            allotted_after_days=int(number(options.get("allotted_after_days", "0"))),
            appeal_days=None if ripe is None else int(number(ripe)),
            court_series_days=None if court is None else int(number(court)),
            calendar=None if holidays is None else HolidayCalendar.from_plain(holidays),
        )


def _first(items: Sequence[ItemRule], quantity: str, parameter: str) -> Any:
    found = (item.parameters[parameter] for item in items if item.quantity == quantity)
    return next(found, None)
