"""Versions of the scheme, never edited, and the baselines frozen beside them by quarter."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from db import audit
from db.actors import Act
from db.bulk import lock_tables
from db.connection import atomic
from db.errors import DatabaseError, QuarterStateError
from db.models import FrozenBaseline, QuarterRun, SchemeVersion
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from evaluation.scheme import Scheme
from resources import resource

Baselines = Mapping[str, Mapping[str, str]]

_ASSESSING = ("IN_FORCE", "RETIRED")  # announced ones and drafts assess nobody


def store_scheme(scheme: Scheme, act: Act) -> None:
    """Keep a version. Storing the same document again changes nothing.

    A document that says of itself that it is a draft is kept as one, and assesses nobody.

    Baselines in the document are frozen by quarter beside it and are no part of the version.

    Raises:
        DatabaseError: SCHEME_EXISTS: this code and version is kept with another content.
    """
    baselines: Mapping[str, Baselines] = scheme.document.get("baselines", {})
    version = Scheme({**scheme.document, "baselines": {}})
    with atomic():
        if not _is_kept(version):
            SchemeVersion.create(
                code=version.code,
                version=version.version,
                effective_from=version.effective_from,
                document=version.canonical(),
                sha256=version.sha256,
                state="DRAFT" if version.is_draft else "IN_FORCE",
                author=act.author,
                written_at=act.at,
            )
            detail = {"effective_from": str(version.effective_from), "sha256": version.sha256}
            audit.record("SCHEME", f"{version.code} {version.version}", detail, act)
        for quarter, values in baselines.items():
            freeze_baselines(Quarter.parse(quarter), values, act)


def store_shipped_schemes(act: Act) -> None:
    """Keep every version that ships with the program."""
    for file in sorted(resource("schemes").glob("*.json")):
        store_scheme(Scheme.from_json(file.read_text("utf-8")), act)


def schemes() -> list[Scheme]:
    """Every version that assesses or assessed anybody, by the day it comes into force."""
    rows = SchemeVersion.select().order_by(SchemeVersion.effective_from, SchemeVersion.id)
    rows = rows.where(SchemeVersion.state.in_(_ASSESSING))
    return [Scheme.from_json(row.document) for row in rows]


def assesses_on(day: date) -> Any:
    """The condition that a version is, or was, in force on *day*."""
    return (
        SchemeVersion.state.in_(_ASSESSING)
        & (SchemeVersion.effective_from <= day)
        & (SchemeVersion.valid_until.is_null() | (SchemeVersion.valid_until >= day))
    )


def scheme_in_force(day: date) -> Scheme:
    """The version that came into force last, on *day* or before it.

    Raises:
        DatabaseError: NO_SCHEME.
    """
    row = (
        SchemeVersion.select()
        .where(assesses_on(day))
        .order_by(SchemeVersion.effective_from.desc(), SchemeVersion.id.desc())
        .first()
    )
    if row is None:
        raise DatabaseError("NO_SCHEME", day=day)
    return Scheme.from_json(row.document)


def freeze_baselines(quarter: Quarter, values: Baselines, act: Act) -> None:
    """Fix the baselines of *quarter*, in place of those fixed before.

    Raises:
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    rows = [
        {
            "quarter": str(quarter),
            "peer_group": owner,
            "name": name,
            "value": value,
            "author": act.author,
            "written_at": act.at,
        }
        for owner, named in values.items()
        for name, value in named.items()
    ]
    with atomic():
        # Whoever locks the quarter meanwhile is waited for.
        lock_tables([FrozenBaseline])
        if frozen_baselines(quarter) == {owner: dict(named) for owner, named in values.items()}:
            return
        run = QuarterRun.get_or_none(QuarterRun.quarter == str(quarter))
        if run is not None and run.state != "OPEN":
            raise QuarterStateError(f"QUARTER_{run.state}", quarter=quarter)
        FrozenBaseline.delete().where(FrozenBaseline.quarter == str(quarter)).execute()
        if rows:
            FrozenBaseline.insert_many(rows).execute()
        audit.record("BASELINES", str(quarter), dict(values), act)


def frozen_baselines(quarter: Quarter) -> dict[str, dict[str, str]]:
    """The baselines fixed for *quarter*, by group or category and name."""
    found: dict[str, dict[str, str]] = {}
    rows = FrozenBaseline.select().where(FrozenBaseline.quarter == str(quarter))
    for row in rows.order_by(FrozenBaseline.id):
        found.setdefault(row.peer_group, {})[row.name] = row.value
    return found


def assembled(scheme: Scheme, quarter: Quarter) -> Scheme:
    """The document *quarter* is assessed under: the version and that quarter's baselines."""
    return scheme.with_baselines(quarter, frozen_baselines(quarter))


def scheme_of(result: QuarterResult) -> Scheme:
    """The document *result* was computed under.

    Raises:
        DatabaseError: SCHEME_MISSING: it is not kept here, or its baselines were others.
    """
    used = result.scheme
    row = SchemeVersion.get_or_none(
        (SchemeVersion.code == used.code) & (SchemeVersion.version == used.version)
    )
    if row is not None:
        scheme = assembled(Scheme.from_json(row.document), result.quarter)
        if scheme.sha256 == used.sha256:
            return scheme
    raise DatabaseError("SCHEME_MISSING", scheme=used.code, version=used.version)


def _is_kept(scheme: Scheme) -> bool:
    row = SchemeVersion.get_or_none(
        (SchemeVersion.code == scheme.code) & (SchemeVersion.version == scheme.version)
    )
    if row is not None and row.sha256 != scheme.sha256:
        raise DatabaseError("SCHEME_EXISTS", scheme=scheme.code, version=scheme.version)
    return row is not None
