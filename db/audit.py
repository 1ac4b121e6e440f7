"""The chain of everything that was done: each entry's hash covers the entry and the hash before."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.actors import Act
from db.connection import dialect
from db.models import AuditEntry, database

_ORIGIN = "0" * 64
_CHAIN_LOCK = 0x41554449  # on a server one transaction at a time adds to the chain


@dataclass(frozen=True, slots=True)
class Entry:
    """One act as it stands in the chain; *detail* is what it was about, by name."""

    at: datetime
    author: str
    action: str
    subject: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Chain:
    """How many entries there are, and the id of the first that does not fit the one before."""

    entries: int
    broken: int | None


def record(action: str, subject: str, detail: Mapping[str, Any], act: Act) -> int:
    """Add to the chain that *act*'s author did *action* to *subject*; JSON types only in *detail*.

    Returns the number of the entry. It belongs to the caller's transaction: what is rolled back
    was not done.

    Raises:
        ValueError: there is no transaction.
    """
    if not database.in_transaction():
        raise ValueError("an act is recorded in the transaction that does it")
    if dialect() == "postgresql":
        database.execute_sql("SELECT pg_advisory_xact_lock(%s)", (_CHAIN_LOCK,))
    last = AuditEntry.select().order_by(AuditEntry.id.desc()).first()
    previous = _ORIGIN if last is None else last.hash
    text = _canonical(detail)
    row = AuditEntry.create(
        at=act.at,
        author=act.author,
        action=action,
        subject=subject,
        detail=text,
        previous=previous,
        hash=_hash(previous, act.at, (act.author, action, subject, text)),
    )
    number: int = row.id
    return number


def entries(subject: str | None = None) -> list[Entry]:
    """What was done, to *subject* or at all, oldest first."""
    rows = AuditEntry.select().order_by(AuditEntry.id)
    if subject is not None:
        rows = rows.where(AuditEntry.subject == subject)
    return [
        Entry(row.at, row.author, row.action, row.subject, json.loads(row.detail)) for row in rows
    ]


def verify_chain() -> Chain:
    """Compute the whole chain again."""
    previous, count = _ORIGIN, 0
    for row in AuditEntry.select().order_by(AuditEntry.id).iterator():
        fields = (row.author, row.action, row.subject, row.detail)
        if row.previous != previous or row.hash != _hash(previous, row.at, fields):
            return Chain(count, row.id)
        previous, count = row.hash, count + 1
    return Chain(count, None)


def _hash(previous: str, at: datetime, fields: tuple[str, ...]) -> str:
    content = _canonical([at.isoformat(sep=" "), *fields])
    return hashlib.sha256((previous + content).encode()).hexdigest()


def _canonical(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
