"""``report``: the court's bulletin of a week, month, quarter or year as PDF."""

import argparse
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from evaluation.bulletin import CaseFigures, Kind, summed, year_before
from evaluation.period import Quarter, Year
from ui.commands.acting import opened
from ui.commands.errors import CommandError
from ui.commands.papers import court
from ui.commands.texts import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from evaluation.period import Period
    from evaluation.scheme import Scheme
    from reports.bulletin import Assessed, Bulletin


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
            content = bulletin_of(kind, period)
            issuer = court()
    if content is None:
        print(text("errors.NO_DATA", quarter=period), file=sys.stderr)
        return 1
    from reports.bulletin import bulletin
    from reports.files import write_whole

    write_whole(args.out, bulletin(content, issuer))
    print(args.out)
    return 0


def bulletin_of(kind: Kind, period: "Period") -> "Bulletin | None":
    """What the bulletin of *period* says; None where no case was there. A session is open.

    Raises:
        DatabaseError: NO_SCHEME, where the database knows none of any time.
    """
    from db.bulletin_figures import division_figures
    from db.schemes import schemes
    from db.settings import holiday_calendar
    from reports.bulletin import Bulletin

    # Before the first version the court counted by nothing else: its limits serve.
    versions = schemes()
    begun = [version for version in versions if version.effective_from <= period.start]
    scheme = begun[-1] if begun else versions[0]
    divisions = division_figures(period, scheme)
    if not divisions:
        return None
    day = period.end + timedelta(days=1)
    calendar = holiday_calendar()
    while not calendar.is_working_day(day):
        day += timedelta(days=1)
    return Bulletin(
        kind,
        period,
        day,
        divisions,
        _court_figures(period.shifted(-1), scheme),
        _court_figures(year_before(period), scheme),
        _quarters(period, scheme),
        _assessed(period),
    )


def _court_figures(period: "Period", scheme: "Scheme") -> CaseFigures | None:
    """The whole court's figures; None where nothing was filed or closed then."""
    from db.bulletin_figures import division_figures

    total = summed(division_figures(period, scheme).values())
    return total if total.filed or total.closed else None


def _quarters(period: "Period", scheme: "Scheme") -> "Mapping[Quarter, CaseFigures] | None":
    from db.bulletin_figures import division_figures

    if not isinstance(period, Year):
        return None
    quarters = [Quarter.of(date(period.year, month, 1)) for month in (1, 4, 7, 10)]
    return {one: summed(division_figures(one, scheme).values()) for one in quarters}


def _assessed(period: "Period") -> "Assessed | None":
    """What came of the assessment of a quarter; None where it was none, or nobody was assessed."""
    from db.errors import DatabaseError
    from db.runs import decision, result_of
    from reports.bulletin import Assessed
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
    return Assessed(len(result.people), sum(one.eligible for one in result.people), stars)
