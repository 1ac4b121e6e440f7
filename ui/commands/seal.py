"""``seal``: make the result of a locked quarter final."""

import argparse

from ui.commands.acting import act_of, opened, quarter_argument
from ui.commands.texts import text


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("seal", help=run.__doc__)
    parser.add_argument("quarter", type=quarter_argument, metavar="QUARTER", help="such as 2024Q1")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Make the result of a locked quarter final: from then on it is only read back."""
    with opened(args):
        from db.runs import seal

        seal(args.quarter, act_of(args))
    print(text("done.SEALED", quarter=args.quarter))
    return 0
