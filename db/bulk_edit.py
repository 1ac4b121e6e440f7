"""Several people changed at once from a day on: only the fields that are given, in one edit.

Everybody gets a new posting from that day, as it was but for these fields, and the posting in
force ends the day before; one that begins on that very day is changed itself. Later postings stay
as they are. ``db.history.undo`` takes all of it back by one token.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from db.actors import Act
from db.connection import snapshot
from db.errors import DatabaseError
from db.history import Change, Edit, editing
from db.models import Posting, Staff
from db.roster import PersonRows, PostingRow, people_rows
from db.roster_edit import (
    ROSTER,
    RosterRefusedError,
    leave_waiting,
    posting_fields,
    refuse,
)
from db.runs import closed_quarters
from evaluation.roster_entry import (
    Fault,
    FaultCode,
    PostingEntry,
    clashes_of_posting,
    faults_of_reason,
    read_posting,
)
from evaluation.service import is_serving
from evaluation.staff import group_of_division

_DAY = timedelta(days=1)


class BulkField(StrEnum):
    """What can be set for several people at once."""

    CATEGORY = "category"
    DIVISION = "division"
    GROUP = "group"
    POSITION = "position"
    GRADE = "grade"
    EMPLOYMENT = "employment"
    TEAM = "team"
    DOCUMENT_NO = "document_no"


@dataclass(frozen=True, slots=True)
class BulkEntry:
    """The fields to set, by words or codes, from *start* on. A field that is not there stays.

    A division without a group brings the group of its name, unless nobody's division changes.
    """

    start: date | None
    fields: Mapping[BulkField, str]


@dataclass(frozen=True, slots=True)
class BulkChange:
    """One field of one person before and after."""

    field: BulkField
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class BulkLine:
    """What becomes of one person; nothing where there are neither *changes* nor *faults*.

    *later* is the first day of a later posting, which stays as it is.
    """

    number: str
    name: str
    changes: tuple[BulkChange, ...]
    faults: tuple[Fault, ...] = ()
    later: date | None = None


@dataclass(frozen=True, slots=True)
class BulkEdited:
    """An edit of several people: its token, whom it changed, and the quarters where it waits."""

    token: int | None
    numbers: tuple[str, ...]
    waiting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    """One person's part: the row in force, the entry in its place; no entry for nothing to do."""

    line: BulkLine
    row: PostingRow | None = None
    entry: PostingEntry | None = None


def preview_bulk(numbers: Sequence[str], entry: BulkEntry) -> tuple[BulkLine, ...]:
    """What *entry* would change of each, in the order of *numbers*; nothing is stored.

    Raises:
        RosterRefusedError: START_MISSING, or a word of a field is not known;
        DatabaseError: NOTHING_TO_CHANGE; NO_SUCH_PERSON.
    """
    with snapshot():
        return tuple(step.line for _, step in _steps(numbers, entry))


def apply_bulk(numbers: Sequence[str], entry: BulkEntry, act: Act, why: str) -> BulkEdited:
    """Change everybody of *numbers* in one transaction: all of them, or nobody.

    Raises:
        RosterRefusedError: WHY_MISSING, START_MISSING, or a word is not known;
        DatabaseError: NOTHING_TO_CHANGE; NO_SUCH_PERSON; BULK_REFUSED: how many cannot be changed.
    """
    refuse(faults_of_reason(why))
    with editing("PEOPLE_CHANGE", ", ".join(numbers[:3]), act, why, ROSTER) as edit:
        steps = _steps(numbers, entry)
        faulty = sum(bool(step.line.faults) for _, step in steps)
        if faulty:
            raise DatabaseError("BULK_REFUSED", count=faulty)
        written: list[tuple[PersonRows, list[Change]]] = []
        for rows, step in steps:
            if step.row is not None and step.entry is not None:
                at = len(edit.changes)
                _write(edit, rows, step.row, step.entry)
                written.append((rows, edit.changes[at:]))
        waiting = _leave_waiting(edit, written)
        changed = tuple(rows.number for rows, _ in written)
    return BulkEdited(edit.token, changed, waiting)


def _leave_waiting(
    edit: Edit, written: Sequence[tuple[PersonRows, list[Change]]]
) -> tuple[str, ...]:
    """Leave everybody's own changes in the closed quarters they touch; which these are."""
    if not closed_quarters():
        return ()
    found: set[str] = set()
    after = {rows.id: rows for rows in people_rows([rows.id for rows, _ in written])}
    for rows, changes in written:
        own = Edit(edit.act, changes=changes)
        told = len(changes)
        found |= set(leave_waiting(own, rows.person, after[rows.id].person))
        edit.changes += own.changes[told:]
    return tuple(sorted(found))


def _write(edit: Edit, rows: PersonRows, row: PostingRow, entry: PostingEntry) -> None:
    posting = read_posting(entry)
    assert not isinstance(posting, list)
    fields = posting_fields(edit, entry, posting)
    if row.posting.start == posting.start:
        edit.update(Posting, row.id, **fields)
        return
    edit.update(Posting, row.id, end=posting.start - _DAY)
    edit.insert(Posting, staff=rows.id, batch=None, **fields)


def _steps(numbers: Sequence[str], entry: BulkEntry) -> list[tuple[PersonRows, _Step]]:
    if entry.start is None:
        raise RosterRefusedError([Fault(FaultCode.START_MISSING, "start")])
    fields = {field: text.strip() for field, text in entry.fields.items()}
    if not fields:
        raise DatabaseError("NOTHING_TO_CHANGE")
    found = {
        number: staff_id
        for staff_id, number in Staff.select(Staff.id, Staff.number)
        .where(Staff.number.in_(list(numbers)) & Staff.merged_into.is_null())
        .tuples()
    }
    for number in numbers:
        if number not in found:
            raise DatabaseError("NO_SUCH_PERSON", number=number)
    everybody = {rows.number: rows for rows in people_rows(list(found.values()))}
    return [
        (everybody[number], _step(everybody[number], fields, entry.start))
        for number in dict.fromkeys(numbers)
    ]


def _step(rows: PersonRows, fields: Mapping[BulkField, str], start: date) -> _Step:
    held = [
        row for row in rows.postings if row.posting.start <= start <= (row.posting.end or date.max)
    ]
    later = min((r.posting.start for r in rows.postings if r.posting.start > start), default=None)
    line = BulkLine(rows.number, rows.name, (), later=later)
    if not held or not is_serving(rows.person, start):
        return _Step(replace(line, faults=(Fault(FaultCode.NOT_SERVING, "start", str(start)),)))
    if len(held) > 1:
        first, *others = (one.posting for one in held)
        return _Step(replace(line, faults=tuple(clashes_of_posting(first, others))))
    (row,) = held
    before = _entry(row)
    # A new posting does not rest on the document of the one before.
    document = fields.get(
        BulkField.DOCUMENT_NO, row.document_no if start == row.posting.start else ""
    )
    after = replace(before, **{**_set(before, fields), "document_no": document}, start=start)
    posting = read_posting(after)
    if isinstance(posting, list):
        raise RosterRefusedError(posting)  # a word nobody knows is wrong for all of them
    changes = tuple(
        BulkChange(field, str(getattr(before, field)), str(getattr(after, field)))
        for field in BulkField
        if getattr(before, field) != getattr(after, field)
        and (field is not BulkField.DOCUMENT_NO or field in fields)
    )
    # A document alone is none of somebody's fields: it is of what changes.
    if all(change.field is BulkField.DOCUMENT_NO for change in changes):
        return _Step(line)
    return _Step(replace(line, changes=changes), row, after)


def _set(before: PostingEntry, fields: Mapping[BulkField, str]) -> dict[str, Any]:
    """What an entry gets: the fields given, in codes, and the group a new division brings."""
    wanted: dict[str, Any] = {str(field): text for field, text in fields.items()}
    if "division" in wanted:
        wanted["division"] = "".join(wanted["division"].split())
    division = wanted.get("division", before.division)
    if division != before.division and not wanted.get("group"):
        wanted["group"] = group_of_division(division)
    entry = read_posting(replace(before, **wanted))
    if isinstance(entry, list):
        raise RosterRefusedError(entry)
    codes = {"category": entry.category, "position": entry.position, "group": entry.group}
    return {**wanted, **{name: str(code) for name, code in codes.items() if name in wanted}}


def _entry(row: PostingRow) -> PostingEntry:
    held = row.posting
    return PostingEntry(
        category=str(held.category),
        division=held.division,
        start=held.start,
        end=held.end,
        group=held.group,
        position=str(held.position),
        grade=row.grade,
        employment=row.employment,
        team=row.team,
        document_no=row.document_no,
    )
