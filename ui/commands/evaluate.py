"""``evaluate``: a quarter's points, places and winners."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.acting import opened, quarter_argument
from ui.commands.texts import text

if TYPE_CHECKING:
    from evaluation.result import QuarterResult


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("evaluate", help=run.__doc__)
    parser.add_argument("quarter", type=quarter_argument, metavar="QUARTER", help="such as 2024Q1")
    parser.add_argument("--scheme", type=Path, metavar="FILE", help="default: the one in force")
    parser.add_argument("--json", metavar="FILE", help="write the result; - is standard output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Compute a quarter's points, places and winners."""
    with opened(args):
        from db.errors import DatabaseError
        from db.runs import has_data

        some = has_data(args.quarter)
        if not some:
            print(text("errors.NO_DATA", quarter=args.quarter), file=sys.stderr)
        try:
            result = _result(args)
        except DatabaseError as error:
            if some or error.code != "NO_SCHEME":
                raise
            return 1
    _show(result, args.json)
    return 0 if some and result.people else 1


def _result(args: argparse.Namespace) -> "QuarterResult":
    from db.runs import result_of, result_under

    if args.scheme is None:
        return result_of(args.quarter)
    from ui.commands.scheme_file import read_scheme

    return result_under(args.quarter, read_scheme(args.scheme))


def _show(result: "QuarterResult", target: str | None) -> None:
    if target == "-":
        print(result.to_json(), end="")
        return
    if target is not None:
        from reports.files import write_whole

        write_whole(Path(target), result.to_json().encode())
    from ui.commands.tables import result_lines

    for line in result_lines(result):
        print(line)
