"""``certificates``: the certificates of a quarter's winners as PDF."""

import argparse
import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.acting import day_argument, opened, quarter_argument
from ui.commands.errors import CommandError
from ui.commands.papers import award_template, court
from ui.commands.progress import Report, progress
from ui.commands.texts import text

if TYPE_CHECKING:
    from evaluation.period import Quarter
    from evaluation.result import QuarterResult
    from reports.batch import CertificateFiles
    from reports.certificate_template import Template
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
        template = award_template("STAR")
    if not any(line.staff_no for line in result.winners):
        print(text("done.NO_WINNERS", quarter=args.quarter))
        return 1
    if not issuer.legal_basis:
        print(text("done.NO_LEGAL_BASIS"), file=sys.stderr)
    specimen = decided_on is None
    with progress(text("done.PRINTING")) as report:
        files = certificate_files(result, issuer, args.date or decided_on, template)
        if args.separate:
            from reports.batch import write_separate

            written = write_separate(replace(files, specimen=specimen), args.out, report)
        else:
            merged = replace(files, specimen=specimen)
            written = [write_merged(merged, args.quarter, args.out, report)]
    if specimen:
        print(text("done.SPECIMENS", quarter=args.quarter))
    for file in written:
        print(file)
    return 0


def certificate_files(
    result: "QuarterResult",
    issuer: "Court",
    issued_on: date | None,
    template: "Template | None" = None,
) -> "CertificateFiles":
    """The certificates of a quarter's winners; separate files are ``2024Q1-J1-001-姓名.pdf``."""
    from reports.batch import CertificateFiles
    from reports.certificate import star_certificates

    items = star_certificates(result, issuer, issued_on)
    quarter = result.quarter
    pattern = f"{quarter}-J{quarter.number}-{{serial}}-{{name}}"
    return CertificateFiles(items, issuer, template, pattern=pattern)


def write_merged(
    files: "CertificateFiles", quarter: "Quarter", folder: Path, report: Report
) -> Path:
    """All certificates in one file, ``certificates-2024Q1.pdf``; where it is."""
    from reports.batch import merged_file
    from reports.files import write_whole

    file = folder / f"certificates-{quarter}.pdf"
    write_whole(file, merged_file(files, report))
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
