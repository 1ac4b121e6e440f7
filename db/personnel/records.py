"""Records of a file: contracts, grades, rewards, honours, sanctions, training, publications.

``db.history.undo`` takes an edit back by its token. What a record rests on is its document
number; a reason is asked for where a record is changed or withdrawn.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from peewee import Model

from db.actors import Act
from db.errors import DatabaseError
from db.history import Edit, editing
from db.models import (
    AssessmentGrade,
    Contract,
    DisciplinaryMeasure,
    Division,
    Honour,
    Publication,
    Reward,
    Staff,
    Training,
)
from db.roster import staff_id_of
from db.roster_edit import EditedPerson, refuse
from evaluation import personnel
from evaluation.discipline import SanctionKind, last_day
from evaluation.personnel import Record, RecordKind, faults_of_record, kind_of, stripped
from evaluation.roster_entry import Fault, FaultCode, faults_of_reason

TABLE_OF: Mapping[RecordKind, type[Model]] = {
    RecordKind.CONTRACT: Contract,
    RecordKind.GRADE: AssessmentGrade,
    RecordKind.REWARD: Reward,
    RecordKind.HONOUR: Honour,
    RecordKind.SANCTION: DisciplinaryMeasure,
    RecordKind.TRAINING: Training,
    RecordKind.PUBLICATION: Publication,
}
_SINCE = {
    RecordKind.CONTRACT: "start",
    RecordKind.GRADE: "period",
    RecordKind.REWARD: "awarded_on",
    RecordKind.HONOUR: "granted_on",
    RecordKind.SANCTION: "start",
    RecordKind.TRAINING: "start",
    RecordKind.PUBLICATION: "published_on",
}


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record as it is kept."""

    id: int
    record: Record
    author: str
    written_at: datetime

    @property
    def kind(self) -> RecordKind:
        """Which kind of record it is."""
        return kind_of(self.record)


def records_of(staff_id: int, kind: RecordKind) -> tuple[RecordRow, ...]:
    """Somebody's records of a kind, latest first. One query."""
    model: Any = TABLE_OF[kind]
    since = getattr(model, _SINCE[kind])
    rows = model.select().where(model.staff == staff_id).order_by(since.desc(), model.id.desc())
    if kind is RecordKind.HONOUR:
        rows = rows.select(model, Division.name.alias("division_name")).left_outer_join(Division)
    return tuple(row_of(kind, row) for row in rows.objects())


def row_of(kind: RecordKind, row: Any) -> RecordRow:
    """A row of the table of *kind*; of an honour with ``division_name`` selected beside it."""
    made = personnel.RECORDS[kind]
    cells: dict[str, Any] = {
        field.name: (row.division_name or "")
        if field.name == "division"
        else getattr(row, field.name)
        for field in fields(made)
    }
    return RecordRow(row.id, made(**cells), row.author, row.written_at)


def check_record(number: str, record: Record, row_id: int | None = None) -> list[Fault]:
    """Everything wrong with a record of somebody's, *row_id* being the one it replaces.

    Raises:
        DatabaseError: NO_SUCH_PERSON.
    """
    staff_id = _staff(number)
    record = settled(record)
    return faults_of_record(record) or _faults_beside(staff_id, record, row_id)


def add_record(number: str, record: Record, act: Act, why: str = "") -> EditedPerson:
    """Add a record to somebody's file; a sanction without a last day gets the law's.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_PERSON.
    """
    record = settled(record)
    kind = kind_of(record)
    with _editing(f"{kind}_ADD", number, kind, act, why) as (edit, staff_id):
        refuse(check_record(number, record))
        edit.insert(TABLE_OF[kind], staff=staff_id, **cells_of(record))
    return EditedPerson(number, edit.token, ())


def change_record(row_id: int, record: Record, act: Act, why: str) -> EditedPerson:
    """Correct a record.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_RECORD.
    """
    record = settled(record)
    kind = kind_of(record)
    refuse(faults_of_reason(why))
    number = _bearer(kind, row_id)
    with _editing(f"{kind}_CHANGE", number, kind, act, why) as (edit, _):
        _bearer(kind, row_id)
        refuse(check_record(number, record, row_id))
        edit.update(TABLE_OF[kind], row_id, **cells_of(record))
    return EditedPerson(number, edit.token, ())


def withdraw_record(kind: RecordKind, row_id: int, act: Act, why: str) -> EditedPerson:
    """Take a record away; what it said stays in the chain.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_RECORD.
    """
    refuse(faults_of_reason(why))
    number = _bearer(kind, row_id)
    with _editing(f"{kind}_WITHDRAW", number, kind, act, why) as (edit, _):
        _bearer(kind, row_id)
        edit.delete(TABLE_OF[kind], row_id)
    return EditedPerson(number, edit.token, ())


def settled(record: Record) -> Record:
    """The record as it is kept: texts without white space around, the law's period filled in."""
    record = stripped(record)
    if isinstance(record, personnel.Grade):
        return replace(record, period=record.period.upper())
    if isinstance(record, personnel.Sanction) and record.start and record.end is None:
        known = record.kind in set(SanctionKind)
        end = last_day(SanctionKind(record.kind), record.start) if known else None
        return replace(record, end=end)
    return record


def cells_of(record: Record) -> dict[str, Any]:
    """The columns of a record; the division by its id."""
    cells = {field.name: getattr(record, field.name) for field in fields(record)}
    if "division" in cells:
        cells["division"] = _division_id(cells["division"])
    return cells


@contextmanager
def _editing(
    action: str, number: str, kind: RecordKind, act: Act, why: str
) -> Iterator[tuple[Edit, int]]:
    with editing(action, number, act, why, (TABLE_OF[kind],)) as edit:
        yield edit, _staff(number)


def _faults_beside(staff_id: int, record: Record, row_id: int | None) -> list[Fault]:
    """What a record says twice, and a division that is none."""
    faults = []
    kind = kind_of(record)
    named = record.division if isinstance(record, personnel.Honour) else ""
    if named and _division_id(named) is None:
        faults.append(Fault(FaultCode.CODE_UNKNOWN, "division", named))
    others = [row for row in records_of(staff_id, kind) if row.id != row_id]
    if isinstance(record, personnel.Grade):
        if any(getattr(row.record, "period", "") == record.period for row in others):
            faults.append(Fault(FaultCode.RECORD_ALREADY, "period", record.period))
    elif any(_content(row.record) == _content(record) for row in others):
        name = _SINCE[kind]
        faults.append(Fault(FaultCode.RECORD_ALREADY, name, str(getattr(record, name))))
    return faults


def _content(record: Record) -> tuple[Any, ...]:
    """What makes a record the same as another: all but its note."""
    return tuple(getattr(record, f.name) for f in fields(record) if f.name != "note")


def _division_id(name: str) -> int | None:
    found: int | None = Division.select(Division.id).where(Division.name == name).scalar()
    return found if name else None


def _staff(number: str) -> int:
    staff_id = staff_id_of(number)
    if staff_id is None:
        raise DatabaseError("NO_SUCH_PERSON", number=number)
    return staff_id


def _bearer(kind: RecordKind, row_id: int) -> str:
    """The staff number of whose record it is."""
    model: Any = TABLE_OF[kind]
    number: str | None = Staff.select(Staff.number).join(model).where(model.id == row_id).scalar()
    if number is None:
        raise DatabaseError("NO_SUCH_RECORD", id=row_id)
    return number
