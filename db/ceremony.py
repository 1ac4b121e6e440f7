"""Ceremonies: the set of recipients in running order, and who was called up when.

A set shows only who was decided on or issued a certificate: whose decision is taken back is left
out until there is one again. Points and places stay where they are.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peewee import fn

from db import audit, history
from db.actors import Act
from db.award_proposals import NominationState
from db.connection import atomic
from db.errors import DatabaseError
from db.models import (
    AwardType,
    Ceremony,
    CeremonyCall,
    CeremonyEntry,
    CeremonyPhoto,
    Nomination,
)
from evaluation.awards import Period

_TABLES = (Ceremony, CeremonyEntry)
_DECIDED = Nomination.state != NominationState.PROPOSED


@dataclass(frozen=True, slots=True)
class CeremonyLine:
    """One ceremony; *entries* and *calls* are how many."""

    id: int
    name: str
    held_on: date | None
    entries: int
    calls: int


@dataclass(frozen=True, slots=True)
class SetEntry:
    """One recipient of a set, as it is stored. ``period`` is 2024Q1 or 2024, ``photo`` a key."""

    id: int
    nomination: int
    award_code: str
    award: str
    period: str
    name: str
    division: str
    joined: bool
    citation: str
    note: str
    photo: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be in a set: decided on or issued a certificate."""

    nomination: int
    award_code: str
    award: str
    period: str
    name: str
    division: str


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody was called up, at that moment."""

    nomination: int
    name: str
    award: str
    author: str
    at: datetime


def ceremonies() -> list[CeremonyLine]:
    """All ceremonies, latest first. Three queries."""
    entries = _counted(CeremonyEntry, CeremonyEntry.select().join(Nomination).where(_DECIDED))
    calls = _counted(CeremonyCall, CeremonyCall.select())
    rows = Ceremony.select().order_by(Ceremony.id.desc())
    return [
        CeremonyLine(row.id, row.name, row.held_on, entries.get(row.id, 0), calls.get(row.id, 0))
        for row in rows
    ]


def candidates(periods: Sequence[Period]) -> list[Candidate]:
    """Who was decided on or issued a certificate in *periods*, in the order of catalogue and lists.

    One query.
    """
    rows = (
        Nomination.select(Nomination, AwardType)
        .join(AwardType)
        .where(Nomination.period.in_([str(period) for period in periods]) & _DECIDED)
    )
    # Not left to the engines: each sorts texts in its own way.
    listed = sorted(rows, key=lambda r: (r.award.position, r.award.id, r.period, r.place, r.key))
    return [
        Candidate(row.id, row.award.code, row.award.name, row.period, row.name, row.division_name)
        for row in listed
    ]


def create(name: str, held_on: date | None, chosen: Sequence[tuple[int, str]], act: Act) -> int:
    """Make a ceremony of *chosen* nominations, each with its citation, in that order; its id.

    Raises:
        DatabaseError: CEREMONY_NEEDS_NAME; NOTHING_CHOSEN; NOT_DECIDED; NO_SUCH_NOMINATION.
    """
    name = " ".join(name.split())
    if not name:
        raise DatabaseError("CEREMONY_NEEDS_NAME")
    if not chosen:
        raise DatabaseError("NOTHING_CHOSEN")
    with history.editing("CEREMONY", name, act, "", _TABLES) as edit:
        made = edit.insert(Ceremony, name=name, held_on=held_on)
        _append(edit, made, chosen)
    return made


def entries_of(ceremony: int) -> list[SetEntry]:
    """The set of a ceremony in its order. One query.

    Raises:
        DatabaseError: NO_SUCH_CEREMONY.
    """
    _row(ceremony)
    rows = (
        CeremonyEntry.select(CeremonyEntry, Nomination, AwardType)
        .join(Nomination)
        .join(AwardType)
        .where((CeremonyEntry.ceremony == ceremony) & _DECIDED)
        .order_by(CeremonyEntry.place, CeremonyEntry.id)
    )
    return [_entry(row) for row in rows]


def add(ceremony: int, chosen: Sequence[tuple[int, str]], act: Act) -> int | None:
    """Put more nominations, each with its citation, at the end of the set; the edit's token.

    Those that are in it already stay where they are.

    Raises:
        DatabaseError: NO_SUCH_CEREMONY; NOT_DECIDED; NO_SUCH_NOMINATION.
    """
    with history.editing("CEREMONY_SET", _row(ceremony).name, act, "", _TABLES) as edit:
        _append(edit, ceremony, chosen)
    return edit.token


def remove(ceremony: int, entries: Sequence[int], act: Act) -> int | None:
    """Take entries out of the set; the edit's token.

    Raises:
        DatabaseError: NO_SUCH_CEREMONY.
    """
    with history.editing("CEREMONY_SET", _row(ceremony).name, act, "", _TABLES) as edit:
        for row in _entry_rows(ceremony):
            if row.id in entries:
                edit.delete(CeremonyEntry, row.id)
    return edit.token


def reorder(ceremony: int, order: Sequence[int], act: Act) -> int | None:
    """Have the entries in the order of their ids; the edit's token.

    Raises:
        DatabaseError: NO_SUCH_CEREMONY; CEREMONY_CHANGED: the set holds others by now.
    """
    with history.editing("CEREMONY_ORDER", _row(ceremony).name, act, "", _TABLES) as edit:
        kept = {entry.id for entry in entries_of(ceremony)}
        if kept != set(order) or len(order) != len(kept):
            raise DatabaseError("CEREMONY_CHANGED")
        for place, entry in enumerate(order, 1):
            edit.update(CeremonyEntry, entry, place=place)
    return edit.token


def join(ceremony: int, entries: Sequence[int], joined: bool, act: Act) -> int | None:
    """Call *entries* up with the one before each, or by themselves; the edit's token.

    Raises:
        DatabaseError: NO_SUCH_CEREMONY.
    """
    with history.editing("CEREMONY_SET", _row(ceremony).name, act, "", _TABLES) as edit:
        for row in _entry_rows(ceremony):
            if row.id in entries:
                edit.update(CeremonyEntry, row.id, joined=joined)
    return edit.token


def word(entry: int, citation: str, note: str, act: Act, photo: str | None = None) -> int | None:
    """Give an entry its citation and note, and the key of its *photo*; the edit's token.

    Raises:
        DatabaseError: NO_SUCH_ENTRY.
    """
    row = CeremonyEntry.get_or_none(CeremonyEntry.id == entry)
    if row is None:
        raise DatabaseError("NO_SUCH_ENTRY")
    with history.editing("CEREMONY_SET", row.ceremony.name, act, "", _TABLES) as edit:
        edit.update(
            CeremonyEntry,
            entry,
            citation=citation.strip(),
            note=note.strip(),
            photo=photo or None,
        )
    return edit.token


def rename(ceremony: int, name: str, held_on: date | None, act: Act) -> int | None:
    """Give a ceremony another name or day; the edit's token.

    Raises:
        DatabaseError: NO_SUCH_CEREMONY; CEREMONY_NEEDS_NAME.
    """
    name = " ".join(name.split())
    if not name:
        raise DatabaseError("CEREMONY_NEEDS_NAME")
    with history.editing("CEREMONY", _row(ceremony).name, act, "", _TABLES) as edit:
        edit.update(Ceremony, ceremony, name=name, held_on=held_on)
    return edit.token


def delete(ceremony: int, act: Act) -> int | None:
    """Take a ceremony with its set away that was never held; the edit's token.

    Raises:
        DatabaseError: NO_SUCH_CEREMONY; CEREMONY_HELD: somebody was called up in it.
    """
    name = _row(ceremony).name
    with history.editing("CEREMONY_DELETED", name, act, "", _TABLES) as edit:
        if CeremonyCall.select().where(CeremonyCall.ceremony == ceremony).exists():
            raise DatabaseError("CEREMONY_HELD", name=name)
        for row in _entry_rows(ceremony):
            edit.delete(CeremonyEntry, row.id)
        edit.delete(Ceremony, ceremony)
    return edit.token


def keep_photo(content: bytes, act: Act) -> str:
    """Keep the bytes of a checked photograph; the key under which an entry names them."""
    sha256 = hashlib.sha256(content).hexdigest()
    with atomic():
        if CeremonyPhoto.get_or_none(CeremonyPhoto.sha256 == sha256) is None:
            CeremonyPhoto.insert(
                sha256=sha256, content=content, author=act.author, written_at=act.at
            ).execute()
            audit.record("CEREMONY_PHOTO", sha256, {"bytes": len(content)}, act)
    return sha256


def photos_of(ceremony: int) -> dict[str, bytes]:
    """The bytes of every photograph of a set by their keys. One query."""
    rows = (
        CeremonyPhoto.select()
        .join(CeremonyEntry, on=CeremonyEntry.photo == CeremonyPhoto.sha256)
        .where(CeremonyEntry.ceremony == ceremony)
    )
    return {row.sha256: bytes(row.content) for row in rows}


def note_call(ceremony: int, nominations: Sequence[int], act: Act) -> None:
    """Keep that these were called up at ``act.at``.

    Raises:
        DatabaseError: NO_SUCH_CEREMONY.
    """
    name = _row(ceremony).name
    with atomic():
        for nomination in nominations:
            CeremonyCall.insert(
                ceremony=ceremony, nomination=nomination, author=act.author, called_at=act.at
            ).execute()
        audit.record("CALLED_UP", name, {"nominations": list(nominations)}, act)


def calls_of(ceremony: int) -> list[Call]:
    """Everybody who was called up, in that order. One query."""
    rows = (
        CeremonyCall.select(CeremonyCall, Nomination, AwardType)
        .join(Nomination)
        .join(AwardType)
        .where(CeremonyCall.ceremony == ceremony)
        .order_by(CeremonyCall.id)
    )
    return [
        Call(
            row.nomination_id,
            row.nomination.name,
            row.nomination.award.name,
            row.author,
            row.called_at,
        )
        for row in rows
    ]


def _append(edit: history.Edit, ceremony: int, chosen: Sequence[tuple[int, str]]) -> None:
    kept = _entry_rows(ceremony)
    known = {row.nomination_id for row in kept}
    place = max((row.place for row in kept), default=0)
    states = dict(
        Nomination.select(Nomination.id, Nomination.state)
        .where(Nomination.id.in_([nomination for nomination, _ in chosen]))
        .tuples()
    )
    for nomination, citation in chosen:
        if nomination not in states:
            raise DatabaseError("NO_SUCH_NOMINATION")
        if states[nomination] == NominationState.PROPOSED:
            raise DatabaseError("NOT_DECIDED", recipient=Nomination.get_by_id(nomination).name)
        if nomination in known:
            continue
        known.add(nomination)
        place += 1
        edit.insert(
            CeremonyEntry,
            ceremony=ceremony,
            nomination=nomination,
            place=place,
            joined=False,
            citation=citation.strip(),
            note="",
            photo=None,
        )


def _counted(model: Any, rows: Any) -> dict[int, int]:
    """How many of *rows*, which are of *model*, each ceremony has."""
    counts = rows.select(model.ceremony, fn.COUNT(model.id)).group_by(model.ceremony)
    return dict(counts.tuples())


def _entry_rows(ceremony: int) -> list[Any]:
    return list(CeremonyEntry.select().where(CeremonyEntry.ceremony == ceremony))


def _row(ceremony: int) -> Any:
    row = Ceremony.get_or_none(Ceremony.id == ceremony)
    if row is None:
        raise DatabaseError("NO_SUCH_CEREMONY")
    return row


def _entry(row: Any) -> SetEntry:
    nomination = row.nomination
    return SetEntry(
        id=row.id,
        nomination=nomination.id,
        award_code=nomination.award.code,
        award=nomination.award.name,
        period=nomination.period,
        name=nomination.name,
        division=nomination.division_name,
        joined=bool(row.joined),
        citation=row.citation,
        note=row.note,
        photo=row.photo_id or "",
    )
