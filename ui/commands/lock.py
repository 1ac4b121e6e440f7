"""``lock``: close a quarter for changes and keep its result."""

import argparse

from ui.commands.acting import act_of, opened, quarter_argument
from ui.commands.errors import CommandError
from ui.commands.texts import text


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("lock", help=run.__doc__)
    parser.add_argument("quarter", type=quarter_argument, metavar="QUARTER", help="such as 2024Q1")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Close a quarter for changes and keep its result."""
    with opened(args):
        from db.runs import computed_result, has_data, lock

        if not has_data(args.quarter):
            raise CommandError("NO_DATA", quarter=args.quarter)
        result = lock(args.quarter, lambda: computed_result(args.quarter), act_of(args))
    print(text("done.LOCKED", quarter=args.quarter, count=len(result.people)))
    return 0
