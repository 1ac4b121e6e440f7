"""What an undo changes in quarters that were closed since: it waits there as an adjustment."""

import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from db.adjustment_rows import leave_case
from db.bulk import select_rows
from db.history import Change, Edit, EditEntry
from db.importing.closed_quarters import DAY_FIELDS, quarters_of
from db.models import Adjustment, CourtCase
from db.roster import people_rows
from db.roster_edit import leave_waiting, told_rows
from db.runs import closed_quarters, closed_since
from evaluation.staff import Person

# By which column a row of the roster is somebody's.
_BEARER = {"staff": "id", "posting": "staff_id", "service_state": "staff_id"}


@contextmanager
def left_waiting(edit: Edit, done: EditEntry) -> Iterator[None]:
    """A block that puts back what *done* changed, and what then waits in quarters closed since.

    Where a quarter was closed before, the edit itself was left waiting: the block takes that away.
    """
    closed = {str(quarter) for quarter in closed_since(done.token)}
    if not closed:
        yield
        return
    bearers = sorted({bearer for change in done.changes for bearer in _bearers(change)})
    before = _people(bearers)
    yield
    told = _leave_people(edit, before, _people(bearers), closed)
    for change in done.changes:
        if change.table == "court_case":
            leave_case(edit, change, closed)
    _leave_roles(edit, done, closed - told)


def _leave_people(
    edit: Edit, before: dict[int, Person], after: dict[int, Person], closed: Collection[str]
) -> set[str]:
    """Leave in *closed* quarters whose days are others now; in which quarters anybody's are."""
    known = {str(quarter) for quarter in closed_quarters()}.difference(closed)
    put_back = list(edit.changes)
    found: set[str] = set()
    for staff_id in sorted(before.keys() | after.keys()):
        then, now = before.get(staff_id), after.get(staff_id)
        one = then or now
        assert one is not None
        nobody = Person(one.staff_no, one.name, ())
        own = Edit(edit.act, changes=[c for c in put_back if staff_id in _bearers(c)])
        at = len(own.changes)
        found |= set(leave_waiting(own, then or nobody, now or nobody, known))
        edit.changes += own.changes[at:]
    return found


def _leave_roles(edit: Edit, done: EditEntry, closed: Collection[str]) -> None:
    """Leave in *closed* quarters that cases are somebody else's, where nothing else tells of it."""
    told = {change.row_id for change in done.changes if change.table == "court_case"}
    roles = [change for change in edit.changes if change.table == "case_role"]
    images = [image for change in roles for image in (change.before, change.after) if image]
    cases = sorted({image["case_id"] for image in images} - told)
    rows = select_rows(CourtCase, DAY_FIELDS, "id", cases)
    days = (quarters_of(dict(zip(DAY_FIELDS, row, strict=True))) for row in rows)
    own = [change for change in edit.changes if change.table in _BEARER] or roles
    text = json.dumps(told_rows(own), ensure_ascii=False, sort_keys=True)
    for quarter in sorted({quarter for some in days for quarter in some}.intersection(closed)):
        edit.insert(Adjustment, quarter=quarter, case=None, subject=done.subject, changes=text)


def _bearers(change: Change) -> set[int]:
    column = _BEARER.get(change.table)
    images = filter(None, (change.before, change.after))
    return {image[column] for image in images} if column else set()


def _people(staff_ids: Sequence[int]) -> dict[int, Person]:
    return {rows.id: rows.person for rows in people_rows(staff_ids)}
