"""``backup``: one verified copy of the database, from either engine."""

import argparse
from pathlib import Path

from ui.commands.acting import act_of
from ui.commands.texts import text


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("backup", help=run.__doc__)
    parser.add_argument("file", type=Path, metavar="FILE", help="the copy")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write a consistent, verified copy of the database to a file."""
    from db.backup import backup
    from db.connection import open_database

    open_database(args.database, create=False)
    counts = backup(args.file, act_of(args))
    print(text("done.BACKED_UP", file=args.file, count=sum(counts.values())))
    return 0
