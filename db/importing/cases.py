"""The case list: read in chunks, checked, and taken into the tables of cases and roles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

from db.bulk import sparing_memory
from db.importing.batches import Order, Outcome, batch_of
from db.importing.case_numbers import NumberReader
from db.importing.case_parts import Keyed
from db.importing.case_reader import CaseReader, memories_for
from db.importing.case_store import CaseStore
from db.importing.cross_checks.survey import CaseSurvey
from db.importing.roles import RoleReader
from db.importing.roster import load_roster
from db.importing.workbook import Workbook
from db.settings import court_settings, hash_key

_ROWS_AT_ONCE = 2000


def import_cases(workbook: Workbook, order: Order, latest_year: int) -> Outcome:
    """Take in the sheet 案件, else the first one; a case number's year is at most *latest_year*.

    Raises:
        WorkbookError: there is no such table in the file. Nothing is written then.
    """
    table = order.table(workbook, "cases")
    with batch_of("cases", workbook, order) as batch, _collector_paused(), sparing_memory():
        court, roles = court_settings().code, RoleReader(load_roster())
        reader = CaseReader(
            table,
            NumberReader(latest_year, court),
            roles,
            memories_for(table, Keyed(hash_key(order.act)), date_1904=workbook.date_1904),
        )
        store = CaseStore(batch, reader)
        survey = CaseSurvey(table, roles, court, date_1904=workbook.date_1904)
        taken = order.rows_taken(table)
        while pairs := list(islice(taken, _ROWS_AT_ONCE)):
            reader.read(pairs)
        rows = order.rows(table)
        at_once = _ROWS_AT_ONCE if order.fixes is None else 1
        while pairs := list(islice(rows, at_once)):
            if order.fixes is not None:
                reader.choices = order.fixes.people_in(table.sheet.name, pairs[0][0])
            chunk = reader.read(pairs)
            store.take(chunk)
            if order.fixes is None:
                survey.take(chunk, pairs)
            batch.problems += chunk.problems
            batch.count(len(pairs))
            order.watch(batch.data_rows)
        if order.fixes is None:
            batch.problems += survey.problems()
        store.close()
    return batch.outcome


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Millions of cells come and go without cycles: looking for some takes a tenth of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
