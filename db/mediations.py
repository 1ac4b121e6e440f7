"""The register of mediation before filing. Everything expects an open session.

``db.history.undo`` takes an edit back by its token.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from db.actors import Act
from db.errors import DatabaseError
from db.history import Edit, editing
from db.importing.aliases import people_aliases
from db.models import Mediation
from db.register_people import RegisterPeople
from evaluation.registers import MediationEntry, MediationResult
from evaluation.words import word_key


@dataclass(frozen=True, slots=True)
class MediationLine:
    """One attempt as it is listed; *staff_no* where the mediator is on the roster."""

    id: int
    entry: MediationEntry
    staff_no: str
    author: str
    written_at: datetime
    batch: int | None


def mediations(first: date | None = None, last: date | None = None) -> list[MediationLine]:
    """The attempts begun from *first* to *last*, the latest first. Two queries."""
    numbers = RegisterPeople().numbers
    rows = Mediation.select()
    if first is not None and last is not None:
        rows = rows.where(Mediation.begun_on.between(first, last))
    # Sorted here: a server sorts texts as its language does.
    listed = sorted(rows, key=lambda row: (-row.begun_on.toordinal(), row.number))
    return [_line(row, numbers) for row in listed]


def add_mediation(entry: MediationEntry, act: Act) -> int | None:
    """Add an attempt; the token of the edit.

    Raises:
        DatabaseError: REGISTER_NUMBER_MISSING, REGISTER_DAY_MISSING, REGISTER_NUMBER_TAKEN.
    """
    with _editing("MEDIATION_ADD", entry.number, act) as edit:
        fields = mediation_fields(entry, RegisterPeople(people_aliases()))
        _refuse_taken(fields["number"], None)
        edit.insert(Mediation, **fields, batch=None)
    return edit.token


def change_mediation(row_id: int, entry: MediationEntry, act: Act) -> int | None:
    """Make an attempt what *entry* says; the token of the edit.

    Raises:
        DatabaseError: as ``add_mediation``, and ROW_GONE.
    """
    with _editing("MEDIATION_CHANGE", entry.number, act) as edit:
        fields = mediation_fields(entry, RegisterPeople(people_aliases()))
        _refuse_taken(fields["number"], row_id)
        edit.update(Mediation, row_id, **fields)
    return edit.token


def remove_mediations(row_ids: Sequence[int], act: Act) -> int | None:
    """Take attempts away; the token of the edit."""
    with _editing("MEDIATION_REMOVE", str(len(row_ids)), act) as edit:
        there = Mediation.select(Mediation.id).where(Mediation.id.in_(list(row_ids)))
        for (row_id,) in list(there.tuples()):
            edit.delete(Mediation, row_id)
    return edit.token


def mediation_fields(entry: MediationEntry, people: RegisterPeople) -> dict[str, Any]:
    """The columns of an attempt.

    Raises:
        DatabaseError: REGISTER_NUMBER_MISSING, REGISTER_DAY_MISSING.
    """
    number = word_key(entry.number)
    if not number:
        raise DatabaseError("REGISTER_NUMBER_MISSING")
    if entry.begun_on is None:
        raise DatabaseError("REGISTER_DAY_MISSING")
    return {
        "number": number,
        "begun_on": entry.begun_on,
        "parties": entry.parties,
        "mediator": entry.mediator.strip(),
        "staff": people.find(entry.mediator),
        "result": entry.result.value,
        "days": entry.days,
        "note": entry.note.strip(),
    }


@contextmanager
def _editing(action: str, subject: str, act: Act) -> Iterator[Edit]:
    with editing(action, f"mediation {word_key(subject)}", act, "", (Mediation,)) as edit:
        yield edit


def _refuse_taken(number: str, row_id: int | None) -> None:
    other = Mediation.get_or_none(Mediation.number == number)
    if other is not None and other.id != row_id:
        raise DatabaseError("REGISTER_NUMBER_TAKEN", number=number)


def _line(row: Any, numbers: dict[int, str]) -> MediationLine:
    entry = MediationEntry(
        row.number,
        row.begun_on,
        row.parties,
        row.mediator,
        MediationResult(row.result),
        row.days,
        row.note,
    )
    staff_no = numbers.get(row.staff_id, "")
    return MediationLine(row.id, entry, staff_no, row.author, row.written_at, row.batch_id)
