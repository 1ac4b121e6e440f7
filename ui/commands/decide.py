"""``decide``: record the decision on a quarter's winners."""

import argparse

from ui.commands.acting import act_of, day_argument, opened, quarter_argument
from ui.commands.errors import CommandError
from ui.commands.parser import plain_text
from ui.commands.texts import text


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("decide", help=run.__doc__)
    parser.add_argument("quarter", type=quarter_argument, metavar="QUARTER", help="such as 2024Q1")
    parser.add_argument(
        "--date", type=day_argument, required=True, metavar="D", help="such as 2024-04-19"
    )
    parser.add_argument(
        "--document", type=plain_text, required=True, metavar="NO", help="number of the decision"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Record the decision on a quarter's winners."""
    with opened(args):
        from db.runs import decide, has_data, result_of, steady

        with steady():
            if not has_data(args.quarter):
                raise CommandError("NO_DATA", quarter=args.quarter)
            result = result_of(args.quarter)
            decide(result, args.date, args.document, act_of(args))
    winners = sum(len(line.staff_no) for line in result.winners)
    print(text("done.DECIDED", quarter=args.quarter, count=winners, document=args.document))
    return 0
