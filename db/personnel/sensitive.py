"""Sensitive fields: kept apart, masked, shown one at a time for a reason, each look in the chain.

The chain keeps who looked, when, at whose field and why, and that a field was set; never what
stands in it. Undo puts an earlier content back; ``forget`` destroys every content of a field.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import audit
from db.actors import Act
from db.connection import atomic
from db.errors import DatabaseError
from db.history import editing
from db.models import AuditEntry, SensitiveDetail, SensitiveText, Staff
from db.roster import staff_id_of
from db.roster_edit import EditedPerson, refuse
from evaluation.personnel import SensitiveField, faults_of_sensitive, masked
from evaluation.roster_entry import faults_of_reason

LOOK = "SENSITIVE_LOOK"


@dataclass(frozen=True, slots=True)
class MaskedField:
    """A sensitive field that has a content: which, how long it is, who entered it and when."""

    field: SensitiveField
    shown: str
    author: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a sensitive field, as the chain keeps it."""

    at: datetime
    author: str
    number: str
    field: SensitiveField
    why: str


def masked_fields(staff_id: int) -> tuple[MaskedField, ...]:
    """Somebody's sensitive fields that have a content, masked. One query; no look."""
    rows = (
        SensitiveDetail.select(SensitiveDetail, SensitiveText)
        .join(SensitiveText)
        .where((SensitiveDetail.staff == staff_id) & (SensitiveText.content != ""))
    )
    found = {row.field: row for row in rows}
    return tuple(
        MaskedField(
            field, masked(found[field].text.content), found[field].author, found[field].written_at
        )
        for field in SensitiveField
        if field in found
    )


def look(number: str, field: SensitiveField, act: Act, why: str) -> str:
    """What stands in a sensitive field; that it was looked at stands in the chain from now on.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_PERSON; NOTHING_SENSITIVE.
    """
    refuse(faults_of_reason(why))
    with atomic():
        row = _row(_staff(number), field)
        if row is None or not row.text.content:
            raise DatabaseError("NOTHING_SENSITIVE", number=number, field=str(field))
        content: str = row.text.content
        audit.record(LOOK, number, {"field": str(field), "reason": why.strip()}, act)
    return content


def looks(number: str | None = None, count: int = 200) -> tuple[Look, ...]:
    """Who looked at what of *number*, or of anybody, latest first; at most *count*. One query."""
    rows = AuditEntry.select().where(AuditEntry.action == LOOK)
    if number is not None:
        rows = rows.where(AuditEntry.subject == number)
    return tuple(map(_look, rows.order_by(AuditEntry.id.desc()).limit(count)))


def set_sensitive(
    number: str, field: SensitiveField, content: str, act: Act, why: str
) -> EditedPerson:
    """Keep *content* in a sensitive field; an empty one takes what stands there away.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_PERSON.
    """
    refuse([*faults_of_sensitive(field, content), *faults_of_reason(why)])
    text = content.strip().upper() if field is SensitiveField.ID_NUMBER else content.strip()
    with editing("SENSITIVE_SET", number, act, why, (SensitiveDetail,)) as edit:
        staff_id = _staff(number)
        row = _row(staff_id, field)
        if row is not None and row.text.content == text:
            return EditedPerson(number, None, ())
        if text:
            text_id = SensitiveText.insert(
                staff=staff_id, field=field, content=text, author=act.author, written_at=act.at
            ).execute()
            if row is None:
                edit.insert(SensitiveDetail, staff=staff_id, field=field, text=text_id)
            else:
                edit.update(SensitiveDetail, row.id, text=text_id)
        elif row is not None:
            edit.delete(SensitiveDetail, row.id)
    return EditedPerson(number, edit.token, ())


def forget(number: str, field: SensitiveField, act: Act, why: str) -> int:
    """Destroy every content a field has or had; how many. It cannot be undone, and is recorded.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_PERSON.
    """
    refuse(faults_of_reason(why))
    with atomic():
        staff_id = _staff(number)
        own = (SensitiveDetail.staff == staff_id) & (SensitiveDetail.field == field)
        SensitiveDetail.delete().where(own).execute()
        gone: int = (
            SensitiveText.update(content="", author=act.author, written_at=act.at)
            .where(
                (SensitiveText.staff.in_(_records_of(staff_id)))
                & (SensitiveText.field == field)
                & (SensitiveText.content != "")
            )
            .execute()
        )
        if gone:
            detail = {"field": str(field), "reason": why.strip(), "contents": gone}
            audit.record("SENSITIVE_FORGET", number, detail, act)
    return gone


def _records_of(staff_id: int) -> list[int]:
    """The record of somebody, and those that were merged into it."""
    merged = Staff.select(Staff.id).where(Staff.merged_into == staff_id)
    return [staff_id, *(row_id for (row_id,) in merged.tuples())]


def _look(row: Any) -> Look:
    detail = json.loads(row.detail)
    field = SensitiveField(detail["field"])
    return Look(row.at, row.author, row.subject, field, detail["reason"])


def _row(staff_id: int, field: SensitiveField) -> Any:
    return (
        SensitiveDetail.select(SensitiveDetail, SensitiveText)
        .join(SensitiveText)
        .where((SensitiveDetail.staff == staff_id) & (SensitiveDetail.field == field))
        .first()
    )


def _staff(number: str) -> int:
    staff_id = staff_id_of(number)
    if staff_id is None:
        raise DatabaseError("NO_SUCH_PERSON", number=number)
    return staff_id
