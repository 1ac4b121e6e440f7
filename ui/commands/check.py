"""``check``: whether the database is what was written."""

import argparse

from ui.commands.acting import opened
from ui.commands.texts import text


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("check", help=run.__doc__)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check the file, its references, batches and fingerprints, and the chain of acts."""
    with opened(args):
        from db.audit import verify_chain
        from db.checking import findings, row_counts

        found = findings()
        for finding in found:
            print(text(f"check.{finding.code}", where=finding.where))
        if found:
            return 1
        rows, acts = sum(row_counts().values()), verify_chain().entries
    print(text("check.SOUND", rows=rows, acts=acts))
    return 0
