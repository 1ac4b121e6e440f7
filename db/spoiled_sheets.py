"""Sheets with the court's name on them that came out of a printer unusable: how many, and why.

They are counted against the template the certificate was issued from, and so against its stock.
"""

from dataclasses import dataclass
from datetime import datetime

from peewee import JOIN

from db import audit, history
from db.actors import Act
from db.connection import atomic
from db.errors import DatabaseError
from db.models import IssuedCertificate, SpoiledSheet


@dataclass(frozen=True, slots=True)
class Spoiled:
    """One note of spoiled sheets; ``number`` is the certificate's, empty for a test print.

    ``template`` is the id of the one it was issued from, empty where the register has no such
    number: a specimen or a test print.
    """

    id: int
    at: datetime
    author: str
    number: str
    sheets: int
    reason: str
    template: str = ""


def note_spoiled(number: str, sheets: int, reason: str, act: Act) -> None:
    """Keep that so many sheets were spoiled while the certificate *number* was printed.

    Raises:
        DatabaseError: REASON_NEEDED.
    """
    if not reason.strip():
        raise DatabaseError("REASON_NEEDED")
    with atomic():
        SpoiledSheet.create(
            number=number,
            sheets=sheets,
            reason=reason.strip(),
            author=act.author,
            written_at=act.at,
        )
        audit.record("SPOILED", number, {"sheets": sheets, "why": reason.strip()}, act)


def correct_spoiled(note: int, sheets: int, why: str, act: Act) -> int | None:
    """Have a note count *sheets* from now on, none to take it away; the token of the edit.

    Who noted it and when stays with it; who corrected it stands in the chain.

    Raises:
        DatabaseError: REASON_NEEDED; NO_SUCH_NOTE.
    """
    if not why.strip():
        raise DatabaseError("REASON_NEEDED")
    row = SpoiledSheet.get_or_none(SpoiledSheet.id == note)
    if row is None:
        raise DatabaseError("NO_SUCH_NOTE")
    with history.editing("SPOILED", row.number, act, why, (SpoiledSheet,)) as edit:
        if sheets > 0:
            edit.update(
                SpoiledSheet, note, sheets=sheets, author=row.author, written_at=row.written_at
            )
        else:
            edit.delete(SpoiledSheet, note)
    return edit.token


def spoiled_sheets() -> list[Spoiled]:
    """Every note of spoiled sheets, latest first. One query."""
    rows = (
        SpoiledSheet.select(SpoiledSheet, IssuedCertificate.template_id)
        .join(
            IssuedCertificate, JOIN.LEFT_OUTER, on=IssuedCertificate.number == SpoiledSheet.number
        )
        .order_by(SpoiledSheet.id.desc())
        .objects()
    )
    return [
        Spoiled(r.id, r.written_at, r.author, r.number, r.sheets, r.reason, r.template_id or "")
        for r in rows
    ]
