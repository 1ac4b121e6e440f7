"""``certificates``: the certificates of a quarter's winners as PDF."""

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.acting import day_argument, opened, quarter_argument
from ui.commands.errors import CommandError
from ui.commands.papers import court
from ui.commands.progress import Report, progress
from ui.commands.texts import text

if TYPE_CHECKING:
    from evaluation.result import QuarterResult
    from reports.court import Court


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("certificates", help=run.__doc__)
    parser.add_argument("quarter", type=quarter_argument, metavar="QUARTER", help="such as 2024Q1")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where they go")
    parser.add_argument("--separate", action="store_true", help="one file a certificate")
    parser.add_argument(
        "--date", type=day_argument, metavar="D", help="in place of the decision's date"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the certificates of a quarter's winners; without a decision as specimens."""
    with opened(args):
        from db.runs import has_data, result_of

        if not has_data(args.quarter):
            print(text("errors.NO_DATA", quarter=args.quarter), file=sys.stderr)
            return 1
        result = result_of(args.quarter)
        decided_on = decided_day(result)
        issuer = court()
    if not any(line.staff_no for line in result.winners):
        print(text("done.NO_WINNERS", quarter=args.quarter))
        return 1
    if not issuer.legal_basis:
        print(text("done.NO_LEGAL_BASIS"), file=sys.stderr)
    issued_on = args.date or decided_on
    specimen = decided_on is None
    with progress(text("done.PRINTING")) as report:
        if args.separate:
            from reports.batch import write_certificates
            from reports.certificate import star_certificates

            items = star_certificates(result, issuer, issued_on)
            files = write_certificates(items, issuer, args.quarter, args.out, specimen, report)
        else:
            files = [write_merged(result, issuer, issued_on, args.out, specimen, report)]
    if specimen:
        print(text("done.SPECIMENS", quarter=args.quarter))
    for file in files:
        print(file)
    return 0


def write_merged(
    result: "QuarterResult",
    issuer: "Court",
    issued_on: date | None,
    folder: Path,
    specimen: bool,
    report: Report,
) -> Path:
    """All certificates in one file, ``certificates-2024Q1.pdf``; where it is."""
    from reports.certificate import certificates, star_certificates
    from reports.files import write_whole

    items = star_certificates(result, issuer, issued_on)
    file = folder / f"certificates-{result.quarter}.pdf"
    write_whole(file, certificates(items, issuer, specimen, report))
    return file


def decided_day(result: "QuarterResult") -> date | None:
    """The day of the decision on the winners of *result*; None while there is none.

    Raises:
        CommandError: DECISION_OUTDATED: it was taken on other winners.
    """
    from db.runs import decision

    taken = decision(result.quarter)
    if taken is None:
        return None
    if list(taken.winners) != json.loads(result.to_json())["winners"]:
        raise CommandError("DECISION_OUTDATED", quarter=result.quarter)
    return taken.decided_on
