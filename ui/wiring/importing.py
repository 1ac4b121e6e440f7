"""How the page of imports reaches files and the database."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.connection import session
from ui.imports.jobs import ImportAccess
from ui.imports.queue import Source, Tried
from ui.pages.import_page import ImportPage
from ui.pages.page import Page
from ui.session import Session
from ui.tasks import Report
from ui.wiring.import_inbox import batch_access
from ui.wiring.import_maps import map_access

if TYPE_CHECKING:
    from db.importing.batch_list import BatchLine
    from db.importing.batches import Outcome
    from db.importing.cells import Cell
    from db.importing.undo import Undone
    from db.importing.workbook import Sheet, Workbook

_ROWS_BETWEEN_REPORTS = 200


def import_page(session_: Session) -> Page:
    """The page of imports on the open database."""
    desk = _Desk(session_)
    access = ImportAccess(
        kinds=_kinds,
        take_in=desk.take_in,
        batches=_batches,
        problems=_problems,
        undo=desk.undo,
        save_problems=_save_problems,
        maps=map_access(session_),
        inbox=batch_access(session_),
    )
    return ImportPage(access, session_.settings)


class _Desk:
    """What is stored, by whoever works here."""

    def __init__(self, session_: Session) -> None:
        self._act = session_.act

    def take_in(self, source: Source, report: Report, *, store: bool, rows: int = 0) -> Tried:
        """Read a file in, or only try to; *rows* is how many it is known to have.

        Raises:
            WorkbookError: as reading raises, and CHANGED: it is not the file that was tried.
        """
        from db.importing.batches import Order
        from db.importing.faults import WorkbookError
        from db.importing.layouts import saved_profile
        from db.importing.lists import take_in
        from db.importing.workbook import read_workbook
        from db.second_person import unconfirmed_of

        report(0, rows)
        workbook = read_workbook(source.path, source.password or None)
        if source.sha256 not in ("", workbook.sha256):
            raise WorkbookError("CHANGED", {"file": workbook.name})
        with session():
            known = saved_profile(workbook, source.kind)
            name, heads = (known.name, known.heads) if known else ("", None)
            order = Order(self._act(), not store, name, heads)
            outcome = take_in(source.kind, _reporting(workbook, report, rows), order)
            waiting = unconfirmed_of(outcome.batch) if outcome.batch is not None else ()
        tried = replace(source, sha256=workbook.sha256, profile=name)
        return Tried(tried, outcome, workbook.hidden, waiting)

    def undo(self, batch: int) -> "Undone":
        from db.importing.undo import undo_import

        with session():
            return undo_import(batch, self._act())


def _kinds(path: Path, password: str) -> Sequence[str]:
    from db.importing.detecting import kinds_of
    from db.importing.workbook import read_workbook

    workbook = read_workbook(path, password or None)
    with session():
        return kinds_of(workbook)


def _reporting(workbook: "Workbook", report: Report, total: int) -> "Workbook":
    """The same workbook; whoever reads its rows tells how far they are, and can be stopped."""
    sheets = (
        replace(sheet, load=partial(_told, sheet, report, total)) for sheet in workbook.sheets
    )
    return replace(workbook, sheets=tuple(sheets))


def _told(sheet: "Sheet", report: Report, total: int) -> "Iterator[Sequence[Cell]]":
    for number, row in enumerate(sheet.rows()):
        if number % _ROWS_BETWEEN_REPORTS == 0:
            report(min(number, total), total)
        yield row


def _batches() -> "Sequence[BatchLine]":
    from db.importing.batch_list import batches

    with session():
        return batches()


def _problems(batch: int) -> "Outcome":
    from db.importing.batch_list import outcome_of

    with session():
        return outcome_of(batch)


def _save_problems(outcome: "Outcome", target: Path) -> None:
    from ui.commands.import_problems import write_problems

    write_problems(outcome, target, date.today())  # noqa: DTZ011 - the desk's own day
