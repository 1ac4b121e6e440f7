"""``report``: the court's bulletin of a week, month, quarter or year as PDF."""

import argparse
import json
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from evaluation.bulletin import CaseFigures, Kind, kind_of, summed, year_before
from evaluation.period import Month, Quarter, Week, Year
from ui.commands.acting import act_of, opened
from ui.commands.errors import CommandError
from ui.commands.papers import court
from ui.commands.texts import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from evaluation.period import Period
    from evaluation.reasonable_range import RangeSet
    from evaluation.scheme import Scheme
    from reports.bulletin_content import Analysis, Assessed, Bulletin

_MONTHS = 12  # that a chart shows up to the end of the period
_YEARS = 5


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("report", help=run.__doc__)
    kinds = parser.add_subparsers(dest="kind", metavar="week|month|quarter|year", required=True)
    for kind, example in zip(Kind, ("2024W08", "2024-02", "2024Q1", "2024"), strict=True):
        one = kinds.add_parser(kind.value, help=run.__doc__)
        one.add_argument("period", metavar="PERIOD", help=f"such as {example}")
        one.add_argument("--out", type=Path, required=True, metavar="FILE", help="the PDF")
        one.set_defaults(run=run, example=example)


def run(args: argparse.Namespace) -> int:
    """Print what came in, was closed and stayed open, with the usual rates, as a bulletin."""
    kind = Kind(args.kind)
    try:
        period = kind.period(args.period)
    except ValueError as error:
        raise CommandError("BAD_PERIOD", value=args.period, example=args.example) from error
    with opened(args):
        from db.connection import snapshot

        with snapshot():
            content = bulletin_of(period, act_of(args).at.date())
            issuer = court()
    if content is None:
        print(text("errors.NO_DATA", quarter=period), file=sys.stderr)
        return 1
    from reports.bulletin import bulletin
    from reports.files import write_whole

    write_whole(args.out, bulletin(content, issuer))
    print(args.out)
    return 0


def has_figures(period: "Period", today: date) -> bool:
    """Whether a case was there in *period*, up to *today*. A session is open."""
    return bool(_figures(period, _scheme_of(period), min(period.end, today)))


def bulletin_of(period: "Period", today: date, remarks: str = "") -> "Bulletin | None":
    """What the bulletin of *period* says; None where no case was there. A session is open.

    Of a period that is not over the first days are told, and compared with as many first days.
    *remarks* are printed as they are.

    Raises:
        DatabaseError: RESULT_ALTERED: the stored result of the quarter was changed.
    """
    from db.bulletin_figures import long_pending_cases
    from reports.bulletin_content import Bulletin

    scheme = _scheme_of(period)
    as_of = min(period.end, today)
    divisions = _figures(period, scheme, as_of)
    if not divisions:
        return None
    days = as_of - period.start
    weekly = isinstance(period, Week)
    return Bulletin(
        kind_of(period),
        period,
        as_of,
        today if as_of < period.end else _next_working_day(as_of),
        divisions,
        _first_days(period.shifted(-1), days, scheme),
        _first_days(year_before(period), days, scheme),
        None if isinstance(period, Week) else _analysis(period, as_of, scheme),
        _assessed(period) if as_of == period.end else None,
        tuple(long_pending_cases(as_of, scheme)) if weekly else (),
        remarks,
    )


def _figures(period: "Period", scheme: "Scheme", as_of: date) -> "Mapping[str, CaseFigures]":
    from db.bulletin_figures import division_figures

    return division_figures(period, scheme, as_of) if as_of >= period.start else {}


def _scheme_of(period: "Period") -> "Scheme":
    """The version in force when *period* began; before the first one that one's limits serve."""
    from db.schemes import schemes

    versions = schemes()
    begun = [version for version in versions if version.effective_from <= period.start]
    return begun[-1] if begun else versions[0]


def _next_working_day(day: date) -> date:
    from db.settings import holiday_calendar

    calendar = holiday_calendar()
    day += timedelta(days=1)
    while not calendar.is_working_day(day):
        day += timedelta(days=1)
    return day


def _first_days(period: "Period", days: timedelta, scheme: "Scheme") -> CaseFigures | None:
    """The whole court's figures; None where nothing was filed or closed then."""
    from db.bulletin_figures import division_figures

    total = summed(division_figures(period, scheme, period.start + days).values())
    return total if total.filed or total.closed else None


def _analysis(period: "Month | Quarter | Year", as_of: date, scheme: "Scheme") -> "Analysis":
    """What a bulletin of more than a week tells beside the figures of divisions."""
    from db.bulletin_figures import class_figures, month_courses, pending_ages
    from reports.bulletin_content import Analysis

    last = Month.of(as_of)
    months = [*last.before(_MONTHS - 1), last]
    courses = month_courses(months, as_of, scheme)
    begun = next((n for n, one in enumerate(courses) if one.filed or one.closed), len(courses))
    year = Year(as_of.year)
    running = not isinstance(period, Year) and period.start > year.start
    return Analysis(
        class_figures(period, scheme, as_of),
        courses[begun:],
        pending_ages(as_of, scheme),
        _ranges(),
        summed(_figures(year, scheme, as_of).values()) if running else None,
        _quarters(period, as_of, scheme) if isinstance(period, Year) else None,
        _years(period, as_of, scheme) if isinstance(period, Year) else None,
    )


def _ranges() -> "RangeSet":
    from evaluation.reasonable_range import RangeSet
    from resources import resource

    text = resource("indicators/2024.1.json").read_text("utf-8")
    return RangeSet.from_plain(json.loads(text))


def _years(period: Year, as_of: date, scheme: "Scheme") -> "Mapping[Year, CaseFigures]":
    """The years up to *period* of which anything is known, each up to the same day."""
    days = as_of - period.start
    years = [*period.before(_YEARS - 1), period]
    found = {year: _first_days(year, days, scheme) for year in years}
    return {year: own for year, own in found.items() if own is not None}


def _quarters(period: Year, as_of: date, scheme: "Scheme") -> "Mapping[Quarter, CaseFigures]":
    from db.bulletin_figures import division_figures

    quarters = [Quarter.of(date(period.year, month, 1)) for month in (1, 4, 7, 10)]
    return {
        one: summed(division_figures(one, scheme, as_of).values())
        for one in quarters
        if one.start <= as_of
    }


def _assessed(period: "Period") -> "Assessed | None":
    """What came of the assessment of a quarter; None where it was none, or nobody was assessed."""
    from db.errors import DatabaseError
    from db.runs import decision, result_of
    from reports.bulletin_content import Assessed
    from reports.certificate import certificate_order

    if not isinstance(period, Quarter):
        return None
    try:
        result = result_of(period)
    except DatabaseError as error:
        if error.code == "NO_SCHEME":
            return None
        raise
    if not result.people:
        return None
    decided = decision(period) is not None
    stars = tuple(person.name for person in certificate_order(result)) if decided else ()
    eligible = sum(one.eligible for one in result.people)
    return Assessed(len(result.people), eligible, stars, result.people)
