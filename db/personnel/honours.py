"""The register of honours from outside: of people, collectives, cases and projects."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from db.actors import Act
from db.errors import DatabaseError
from db.history import editing
from db.models import Division, Honour, Staff
from db.personnel.records import cells_of, row_of, settled
from db.roster import staff_id_of
from db.roster_edit import EditedPerson, refuse
from evaluation import personnel
from evaluation.personnel import HonourSubject, RecordKind, faults_of_record
from evaluation.roster_entry import Fault, FaultCode, faults_of_reason


@dataclass(frozen=True, slots=True)
class HonourLine:
    """An honour as it stands in the register; *staff_no* is empty where it is nobody's own."""

    id: int
    honour: personnel.Honour
    staff_no: str
    name: str
    author: str
    written_at: datetime


def honours(first: date | None = None, last: date | None = None) -> tuple[HonourLine, ...]:
    """The honours granted from *first* to *last*, or all, latest first. One query."""
    rows = (
        Honour.select(
            Honour,
            Division.name.alias("division_name"),
            Staff.number.alias("staff_no"),
            Staff.name.alias("staff_name"),
        )
        .left_outer_join(Division)
        .switch(Honour)
        .left_outer_join(Staff)
        .order_by(Honour.granted_on.desc(), Honour.id.desc())
    )
    if first is not None:
        rows = rows.where(Honour.granted_on >= first)
    if last is not None:
        rows = rows.where(Honour.granted_on <= last)
    return tuple(_line(row) for row in rows.objects())


def check_honour(honour: personnel.Honour, number: str, row_id: int | None = None) -> list[Fault]:
    """Everything wrong with an honour of *number*, or of nobody's when that is empty."""
    tidy = settled(honour)
    assert isinstance(tidy, personnel.Honour)
    faults = faults_of_record(tidy)
    if tidy.subject_kind == HonourSubject.PERSON and not number:
        faults.append(Fault(FaultCode.FIELD_MISSING, "staff_no"))
    elif number and staff_id_of(number) is None:
        faults.append(Fault(FaultCode.CODE_UNKNOWN, "staff_no", number))
    if tidy.division and cells_of(tidy)["division"] is None:
        faults.append(Fault(FaultCode.CODE_UNKNOWN, "division", tidy.division))
    alike = [
        line
        for line in ([] if faults else honours(tidy.granted_on, tidy.granted_on))
        if (line.staff_no, line.honour.title, line.honour.subject)
        == (number, tidy.title, tidy.subject)
        and line.id != row_id
    ]
    if alike:
        faults.append(Fault(FaultCode.RECORD_ALREADY, "title", tidy.title))
    return faults


def add_honour(honour: personnel.Honour, number: str, act: Act, why: str = "") -> EditedPerson:
    """Enter an honour; *number* is whose it is, empty for a collective, a case or a project.

    Raises:
        RosterRefusedError: says everything that is wrong.
    """
    about = number or honour.subject.strip()
    with editing("HONOUR_ADD", about, act, why, (Honour,)) as edit:
        refuse(check_honour(honour, number))
        edit.insert(Honour, staff=_staff(number), **cells_of(settled(honour)))
    return EditedPerson(about, edit.token, ())


def change_honour(
    row_id: int, honour: personnel.Honour, number: str, act: Act, why: str
) -> EditedPerson:
    """Correct an honour.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_RECORD.
    """
    refuse(faults_of_reason(why))
    about = number or honour.subject.strip()
    with editing("HONOUR_CHANGE", about, act, why, (Honour,)) as edit:
        _stored(row_id)
        refuse(check_honour(honour, number, row_id))
        edit.update(Honour, row_id, staff=_staff(number), **cells_of(settled(honour)))
    return EditedPerson(about, edit.token, ())


def withdraw_honour(row_id: int, act: Act, why: str) -> EditedPerson:
    """Take an honour out of the register; what it said stays in the chain.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_RECORD.
    """
    refuse(faults_of_reason(why))
    row = _stored(row_id)
    about = row.staff.number if row.staff_id is not None else row.subject
    with editing("HONOUR_WITHDRAW", about, act, why, (Honour,)) as edit:
        _stored(row_id)
        edit.delete(Honour, row_id)
    return EditedPerson(about, edit.token, ())


def _line(row: Any) -> HonourLine:
    kept = row_of(RecordKind.HONOUR, row)
    assert isinstance(kept.record, personnel.Honour)
    return HonourLine(
        kept.id, kept.record, row.staff_no or "", row.staff_name or "", kept.author, kept.written_at
    )


def _staff(number: str) -> int | None:
    return staff_id_of(number) if number else None


def _stored(row_id: int) -> Any:
    row = Honour.get_or_none(Honour.id == row_id)
    if row is None:
        raise DatabaseError("NO_SUCH_RECORD", id=row_id)
    return row
