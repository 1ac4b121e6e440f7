"""Versions of the scheme and their states: draft, announced, in force, retired.

A draft is edited freely and may hold faults; what was announced is never edited again, only
succeeded by another version. Putting one in force retires the one before it with the day before.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Any

from peewee import fn

from db import audit, history
from db.actors import Act
from db.bulk import lock_tables
from db.connection import atomic
from db.errors import DatabaseError
from db.models import AuditEntry, QuarterRun, SchemeVersion
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.scheme_edits import fault_of
from resources import resource

Document = Mapping[str, Any]


class SchemeState(StrEnum):
    """How far a version has come; only IN_FORCE and RETIRED ones assess anybody."""

    DRAFT = "DRAFT"
    ANNOUNCED = "ANNOUNCED"
    IN_FORCE = "IN_FORCE"
    RETIRED = "RETIRED"


@dataclass(frozen=True, slots=True)
class Version:
    """A version as it is kept. The document of a draft may be faulty (``scheme_edits.fault_of``).

    *valid_until* is the last day of one that was succeeded; *reason* and *legal_basis* are what
    was said last when its state changed.
    """

    code: str
    version: str
    effective_from: date
    document: Document
    sha256: str
    state: SchemeState
    reason: str
    legal_basis: str
    announced_on: date | None
    valid_until: date | None
    author: str
    written_at: datetime

    @property
    def is_draft(self) -> bool:
        """Whether it may still be edited."""
        return self.state is SchemeState.DRAFT

    @property
    def assesses(self) -> bool:
        """Whether it assesses, or assessed, anybody."""
        return self.state in (SchemeState.IN_FORCE, SchemeState.RETIRED)

    def covers(self, day: date) -> bool:
        """Whether it could be what assesses on *day*: the latest such one does."""
        ended = self.valid_until is not None and self.valid_until < day
        return self.assesses and self.effective_from <= day and not ended

    @property
    def scheme(self) -> Scheme:
        """The version as a scheme; of a draft only where that finds none."""
        return Scheme(self.document)

    @property
    def title(self) -> str:
        """Code and version, as audit entries and papers name it."""
        return f"{self.code} {self.version}"


@dataclass(frozen=True, slots=True)
class StateOrder:
    """What is said when a version is announced or put in force: the day, why, and on what basis."""

    day: date
    reason: str
    legal_basis: str = ""


def versions() -> list[Version]:
    """Every version, drafts among them, by the day it comes into force."""
    rows = SchemeVersion.select().order_by(SchemeVersion.effective_from, SchemeVersion.id)
    return _succeeded([_version(row) for row in rows])


def shipped_drafts() -> list[Scheme]:
    """The drafts and examples that come with the program; none is kept or in force by itself."""
    files = [*sorted(resource("schemes/drafts").glob("*.json"))]
    files += sorted(resource("schemes/examples").glob("*.json"))
    return [Scheme.from_json(file.read_text("utf-8")) for file in files]


def last_change() -> int:
    """The number of the last act that was about anything but versions of the scheme."""
    found = AuditEntry.select(fn.MAX(AuditEntry.id))
    return found.where(~AuditEntry.action.startswith("SCHEME_")).scalar() or 0


def add_draft(document: Document, reason: str, legal_basis: str, act: Act) -> int | None:
    """Keep *document* as a draft under its own code and version; the token of the edit.

    Baselines in it are left out: they are frozen beside a version, by quarter.

    Raises:
        DatabaseError: SCHEME_EXISTS; SCHEME_FAULT: it is no scheme, with the path.
    """
    made = _as_draft(document)
    with history.editing("SCHEME_DRAFT", _title(made), act, reason, [SchemeVersion]) as edit:
        _refuse_taken(made)
        edit.insert(
            SchemeVersion,
            **_columns(made),
            state=SchemeState.DRAFT,
            reason=reason.strip(),
            legal_basis=legal_basis.strip(),
        )
    return edit.token


def store_draft(code: str, version: str, document: Document, act: Act) -> int | None:
    """Keep another content of a draft; its code and version may change with it.

    The document may have faults that a person is still mending, such as points that do not add up.

    Raises:
        DatabaseError: NO_SUCH_SCHEME; SCHEME_NOT_DRAFT; SCHEME_EXISTS.
    """
    made = _as_draft(document, checked=False)
    with history.editing("SCHEME_EDIT", f"{code} {version}", act, "", [SchemeVersion]) as edit:
        row = _draft_row(code, version)
        if _title(made) != f"{code} {version}":
            _refuse_taken(made)
        edit.update(SchemeVersion, row.id, **_columns(made))
    return edit.token


def delete_draft(code: str, version: str, act: Act) -> int | None:
    """Take a draft away; undo brings it back.

    Raises:
        DatabaseError: NO_SUCH_SCHEME; SCHEME_NOT_DRAFT.
    """
    with history.editing("SCHEME_DELETE", f"{code} {version}", act, "", [SchemeVersion]) as edit:
        edit.delete(SchemeVersion, _draft_row(code, version).id)
    return edit.token


def announce(code: str, version: str, order: StateOrder, act: Act) -> None:
    """Announce a draft: from now on it is never edited.

    Raises:
        DatabaseError: NO_SUCH_SCHEME; SCHEME_NOT_DRAFT; SCHEME_FAULT: it has a fault, with the
            path; SCHEME_NO_REASON.
    """
    with atomic():
        row = _draft_row(code, version)
        _refuse_fault(json.loads(row.document))
        final = {**json.loads(row.document)}
        if "state" in final:
            final["state"] = "FINAL"
        scheme = Scheme(final)
        # The document is made final while it is still a draft, which the storage insists on.
        row.document, row.sha256 = scheme.canonical(), scheme.sha256
        row.save(only=[SchemeVersion.document, SchemeVersion.sha256])
        row.announced_on = order.day
        _change(row, SchemeState.ANNOUNCED, order, act)


def withdraw(code: str, version: str, order: StateOrder, act: Act) -> None:
    """Make an announced version a draft again, before it was ever in force.

    Raises:
        DatabaseError: NO_SUCH_SCHEME; SCHEME_WRONG_STATE; SCHEME_NO_REASON.
    """
    with atomic():
        row = _row(code, version)
        _refuse_state(row, SchemeState.ANNOUNCED)
        row.announced_on = None
        _change(row, SchemeState.DRAFT, order, act)


def put_in_force(code: str, version: str, order: StateOrder, act: Act) -> None:
    """Have an announced version assess every quarter from ``effective_from`` on.

    Those before it are retired with the day before. The decision's day is *order*'s; the day the
    version counts from is its document's.

    Raises:
        DatabaseError: NO_SUCH_SCHEME; SCHEME_WRONG_STATE; SCHEME_NO_REASON; SCHEME_CLOSED_QUARTER:
            a quarter that begins on that day or later is locked or sealed.
    """
    with atomic():
        # Whoever locks a quarter meanwhile is waited for.
        lock_tables([SchemeVersion])
        row = _row(code, version)
        _refuse_state(row, SchemeState.ANNOUNCED)
        _refuse_closed(row.effective_from)
        before = SchemeVersion.select().where(
            (SchemeVersion.state == SchemeState.IN_FORCE)
            & (SchemeVersion.effective_from < row.effective_from)
        )
        known = list(before.order_by(SchemeVersion.effective_from, SchemeVersion.id))
        for one, successor in zip(known, [*known[1:], row], strict=True):
            one.valid_until = successor.effective_from - timedelta(days=1)
            words = replace(order, legal_basis=one.legal_basis)
            _change(one, SchemeState.RETIRED, words, act)
        _change(row, SchemeState.IN_FORCE, order, act)


def _succeeded(known: Sequence[Version]) -> list[Version]:
    """The versions with those retired that a later one took the place of without saying so.

    A version that is stored whole, as the shipped ones are, retires none in the table.
    """
    days = sorted({one.effective_from for one in known if one.assesses})
    following = dict(pairwise(days))
    return [
        replace(
            one,
            state=SchemeState.RETIRED,
            valid_until=following[one.effective_from] - timedelta(days=1),
        )
        if one.state is SchemeState.IN_FORCE and one.effective_from in following
        else one
        for one in known
    ]


def _version(row: Any) -> Version:
    return Version(
        code=row.code,
        version=row.version,
        effective_from=row.effective_from,
        document=json.loads(row.document),
        sha256=row.sha256,
        state=SchemeState(row.state),
        reason=row.reason,
        legal_basis=row.legal_basis,
        announced_on=row.announced_on,
        valid_until=row.valid_until,
        author=row.author,
        written_at=row.written_at,
    )


def _as_draft(document: Document, *, checked: bool = True) -> Scheme:
    made = {**document, "baselines": {}}
    if checked:
        _refuse_fault(made)
    return Scheme(made)


def _refuse_fault(document: Document) -> None:
    if (fault := fault_of(document)) is not None:
        raise DatabaseError("SCHEME_FAULT", path=fault.path, fault=fault.code)


def _columns(scheme: Scheme) -> dict[str, Any]:
    return {
        "code": scheme.code,
        "version": scheme.version,
        "effective_from": scheme.effective_from,
        "document": scheme.canonical(),
        "sha256": scheme.sha256,
    }


def _title(scheme: Scheme) -> str:
    return f"{scheme.code} {scheme.version}"


def _row(code: str, version: str) -> Any:
    row = SchemeVersion.get_or_none(
        (SchemeVersion.code == code) & (SchemeVersion.version == version)
    )
    if row is None:
        raise DatabaseError("NO_SUCH_SCHEME", scheme=code, version=version)
    return row


def _draft_row(code: str, version: str) -> Any:
    row = _row(code, version)
    if row.state != SchemeState.DRAFT:
        raise DatabaseError("SCHEME_NOT_DRAFT", scheme=code, version=version)
    return row


def _refuse_taken(scheme: Scheme) -> None:
    known = (SchemeVersion.code == scheme.code) & (SchemeVersion.version == scheme.version)
    if SchemeVersion.select().where(known).exists():
        raise DatabaseError("SCHEME_TAKEN", scheme=scheme.code, version=scheme.version)


def _refuse_state(row: Any, wanted: SchemeState) -> None:
    if row.state != wanted:
        raise DatabaseError("SCHEME_WRONG_STATE", scheme=row.code, version=row.version)


def _refuse_closed(first: date) -> None:
    closed = QuarterRun.select(QuarterRun.quarter).where(QuarterRun.state != "OPEN")
    late = [q for (q,) in closed.tuples() if Quarter.parse(q).start >= first]
    if late:
        raise DatabaseError("SCHEME_CLOSED_QUARTER", quarter=max(late), day=first)


def _change(row: Any, state: SchemeState, order: StateOrder, act: Act) -> None:
    """Give *row* its state, with who, when, why and on what basis, as one entry of the chain."""
    if not order.reason.strip():
        raise DatabaseError("SCHEME_NO_REASON")
    before, row.state = row.state, state
    row.reason = order.reason.strip()
    row.legal_basis = order.legal_basis.strip() or row.legal_basis
    row.author, row.written_at = act.author, act.at
    row.save()
    detail = {
        "state": [before, state],
        "day": str(order.day),
        "why": row.reason,
        "basis": row.legal_basis,
        "sha256": row.sha256,
    }
    audit.record("SCHEME_STATE", f"{row.code} {row.version}", detail, act)
