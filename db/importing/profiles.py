"""Saved column maps: which heads a source uses for the columns of a sheet."""

import json
from collections.abc import Mapping

from db import audit
from db.actors import Act
from db.connection import atomic
from db.errors import DatabaseError
from db.models import Setting

_PREFIX = "columns"


def profile(kind: str, name: str) -> dict[str, str]:
    """The map *name* for files of *kind*: canonical column to the head of the source.

    Raises:
        DatabaseError: NO_PROFILE.
    """
    row = Setting.get_or_none(Setting.name == _key(kind, name))
    if row is None:
        raise DatabaseError("NO_PROFILE", name=name, known="、".join(profile_names(kind)) or "-")
    found: dict[str, str] = json.loads(row.value)
    return found


def profile_names(kind: str) -> list[str]:
    """The names of the maps for files of *kind*, sorted."""
    start = _key(kind, "")
    rows = Setting.select(Setting.name).where(Setting.name.startswith(start)).tuples()
    return sorted(name.removeprefix(start) for (name,) in rows)


def save_profile(kind: str, name: str, heads: Mapping[str, str], act: Act) -> None:
    """Keep *heads* under *name*, in place of what was there."""
    values = {
        "value": json.dumps(dict(heads), ensure_ascii=False, sort_keys=True),
        "author": act.author,
        "written_at": act.at,
    }
    with atomic():
        Setting.insert(name=_key(kind, name), **values).on_conflict(
            conflict_target=[Setting.name], update=values
        ).execute()
        audit.record("SETTINGS", _key(kind, name), dict(heads), act)


def _key(kind: str, name: str) -> str:
    return f"{_PREFIX}:{kind}:{name}"
