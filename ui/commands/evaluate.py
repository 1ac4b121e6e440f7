"""``evaluate``: a quarter's points, places and winners."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.acting import opened, quarter_argument
from ui.commands.texts import text

if TYPE_CHECKING:
    from evaluation.result import QuarterResult
    from evaluation.scheme import Scheme


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("evaluate", help=run.__doc__)
    parser.add_argument("quarter", type=quarter_argument, metavar="QUARTER", help="such as 2024Q1")
    parser.add_argument("--scheme", type=Path, metavar="FILE", help="default: the one in force")
    parser.add_argument("--json", metavar="FILE", help="write the result; - is standard output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Compute a quarter's points, places and winners; a closed one is read back as it is kept."""
    scheme = None if args.scheme is None else _scheme(args.scheme)
    with opened(args):
        from db.errors import DatabaseError
        from db.quarter_state import QuarterState
        from db.runs import has_data, result_of, result_under, state_of

        some = has_data(args.quarter)
        closed = state_of(args.quarter) is not QuarterState.OPEN
        result = None
        try:
            result = (
                result_of(args.quarter) if scheme is None else result_under(args.quarter, scheme)
            )
        except DatabaseError as error:
            if some or error.code != "NO_SCHEME":
                raise
    if not some:
        print(text("errors.NO_DATA", quarter=args.quarter), file=sys.stderr)
    if result is None:
        return 1
    if scheme is not None and closed:
        name = f"{result.scheme.code} {result.scheme.version}"
        print(text("evaluate.TRIAL", quarter=args.quarter, scheme=name), file=sys.stderr)
    _show(result, args.json)
    return 0 if some and result.people else 1


def _scheme(file: Path) -> "Scheme":
    from ui.commands.scheme_file import read_scheme

    return read_scheme(file)


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
