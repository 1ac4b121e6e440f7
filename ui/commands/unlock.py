"""``unlock``: open a locked quarter again, for a reason."""

import argparse

from ui.commands.acting import act_of, opened, quarter_argument
from ui.commands.parser import plain_text
from ui.commands.texts import text


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("unlock", help=run.__doc__)
    parser.add_argument("quarter", type=quarter_argument, metavar="QUARTER", help="such as 2024Q1")
    parser.add_argument(
        "--why", type=plain_text, required=True, metavar="REASON", help="kept with the act"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Open a locked quarter again; its stored result is given up, the reason is kept."""
    with opened(args):
        from db.runs import unlock

        unlock(args.quarter, args.why, act_of(args))
    print(text("done.UNLOCKED", quarter=args.quarter))
    return 0
