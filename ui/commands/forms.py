"""``forms``: the book of evaluation forms of a quarter as PDF."""

import argparse
import sys
from pathlib import Path

from ui.commands.acting import opened, quarter_argument
from ui.commands.papers import court, details_of, labels_of
from ui.commands.progress import progress
from ui.commands.texts import text


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("forms", help=run.__doc__)
    parser.add_argument("quarter", type=quarter_argument, metavar="QUARTER", help="such as 2024Q1")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the PDF")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print one evaluation form a person, all in one book."""
    with opened(args):
        from db.connection import snapshot
        from db.runs import has_data, result_of
        from db.schemes import scheme_of

        if not has_data(args.quarter):
            print(text("errors.NO_DATA", quarter=args.quarter), file=sys.stderr)
            return 1
        with snapshot():
            result = result_of(args.quarter)
            scheme = scheme_of(result)
            issuer, details, firm = court(), details_of(args.quarter), labels_of(result)
    if not result.people:
        print(text("done.NOBODY_EVALUATED", quarter=args.quarter))
        return 1
    from reports.evaluation_form import evaluation_book
    from reports.files import write_whole

    with progress(text("done.PRINTING")) as report:
        book = evaluation_book(result, issuer, scheme.document, report, details, firm)
    write_whole(args.out, book)
    print(args.out)
    return 0
