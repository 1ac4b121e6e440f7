"""``restore``: put a backup in the place of the database."""

import argparse
from pathlib import Path

from ui.commands.acting import act_of
from ui.commands.texts import text


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("restore", help=run.__doc__)
    parser.add_argument("file", type=Path, metavar="FILE", help="a file written by backup")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Put a backup, once it is verified, in the place of the database; the old one is kept."""
    from db.backup import restore
    from db.places import chosen_place

    kept = restore(chosen_place(args.database), args.file, act_of(args))
    print(text("done.RESTORED", file=args.file))
    if kept is not None:
        print(text("done.KEPT", kept=kept))
    return 0
