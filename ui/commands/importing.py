"""``import``: workbooks into the database, or a whole import taken back."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.acting import act_of, opened
from ui.commands.parser import plain_text
from ui.commands.texts import text

if TYPE_CHECKING:
    from db.importing.batches import Outcome
    from db.importing.workbook import Workbook

_KINDS = ("people", "cases", "measures")
_SHOWN_PROBLEMS = 10


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("import", help=__doc__)
    jobs = parser.add_subparsers(dest="job", metavar="people|cases|measures|undo", required=True)
    for kind in _KINDS:
        job = jobs.add_parser(kind, help=run.__doc__)
        job.add_argument("file", type=Path, metavar="FILE", help="a workbook or a CSV file")
        job.add_argument("--dry-run", action="store_true", help="only say what would come of it")
        job.add_argument("--rejects", type=Path, metavar="FILE.xlsx", help="write the problems")
        job.add_argument("--profile", type=plain_text, metavar="NAME", help="a saved column map")
        job.add_argument("--password", metavar="WORD", help="of a locked workbook")
        job.set_defaults(run=run)
    undo = jobs.add_parser("undo", help=run_undo.__doc__)
    undo.add_argument(
        "batch", nargs="?", type=_batch_argument, metavar="BATCH", help="default: the last one"
    )
    undo.set_defaults(run=run_undo)


def run(args: argparse.Namespace) -> int:
    """Take a file in: all of it that is right, in one piece."""
    from db.importing.workbook import read_workbook

    if args.rejects is not None:
        from ui.commands.import_problems import check_target

        check_target(args.rejects)
    workbook = read_workbook(args.file, args.password)
    with opened(args, create=True):
        outcome = _with_rejects(args, workbook) if args.rejects else _imported(args, workbook)
    _show(outcome, args.rejects)
    if workbook.hidden:
        print(text("import.HIDDEN", names="、".join(workbook.hidden)))
    return 1 if outcome.rejected else 0


def run_undo(args: argparse.Namespace) -> int:
    """Take back one whole import."""
    with opened(args):
        from db.importing.undo import undo_import

        undone = undo_import(args.batch, act_of(args))
    print(
        text(
            "import.UNDONE",
            batch=undone.batch,
            file=undone.file,
            removed=undone.removed,
            restored=undone.restored,
        )
    )
    return 0


def _batch_argument(text: str) -> int:
    if text.isascii() and text.isdecimal() and len(text) < 10:
        return int(text)
    from db.errors import DatabaseError

    raise DatabaseError("NO_BATCH", batch=text)


def _with_rejects(args: argparse.Namespace, workbook: "Workbook") -> "Outcome":
    """Take the file in only if what is wrong with it can be written down."""
    from db.connection import atomic
    from ui.commands.import_problems import write_problems

    with atomic():
        outcome = _imported(args, workbook)
        write_problems(outcome, args.rejects, date.today())  # noqa: DTZ011 - the desk's own day
    return outcome


def _imported(args: argparse.Namespace, workbook: "Workbook") -> "Outcome":
    from db.importing.batches import Order
    from db.importing.layouts import saved_profile
    from db.importing.lists import take_in
    from db.importing.profiles import profile

    name, columns = args.profile or "", None
    if name:
        columns = profile(args.job, name)
    elif (known := saved_profile(workbook, args.job)) is not None:
        name, columns = known.name, dict(known.heads)
    order = Order(act_of(args), args.dry_run, name, columns)
    return take_in(args.job, workbook, order)


def _show(outcome: "Outcome", rejects: Path | None) -> None:
    from ui.commands.import_problems import line_of

    code = "import.TRIED" if outcome.batch is None else "import.DONE"
    print(text(code, file=outcome.file, rows=outcome.data_rows, batch=outcome.batch))
    print(
        text(
            "import.COUNTS",
            added=outcome.added,
            changed=outcome.changed,
            unchanged=outcome.unchanged,
            warned=outcome.warned,
            rejected=outcome.rejected,
        )
    )
    for problem in outcome.problems[:_SHOWN_PROBLEMS]:
        print(line_of(problem))
    if (more := len(outcome.problems) - _SHOWN_PROBLEMS) > 0:
        code = "import.MORE" if rejects is None else "import.MORE_WRITTEN"
        print(text(code, count=more, file=rejects))
