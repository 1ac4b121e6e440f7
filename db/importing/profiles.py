"""Saved column maps: which heads a source uses for the columns of a sheet. A session is open."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from db import audit
from db.actors import Act
from db.connection import atomic
from db.errors import DatabaseError
from db.importing.table import head_key
from db.models import Setting

_PREFIX = "columns"


@dataclass(frozen=True, slots=True)
class Profile:
    """A saved map: ``heads`` has the head of the source for a canonical column.

    An empty head says that the source has no such column, whatever an alias says. ``signature``
    tells the files it is for; empty for a map that is only used by its name.
    """

    kind: str
    name: str
    heads: Mapping[str, str]
    signature: str = ""


def signature_of(heads: Iterable[str]) -> str:
    """What tells the head row *heads* from others, whatever the order and spacing of its cells."""
    keys = sorted({key for head in heads if (key := head_key(head))})
    return sha256("\n".join(keys).encode()).hexdigest()[:32] if keys else ""


def profile(kind: str, name: str) -> dict[str, str]:
    """The map *name* for files of *kind*: canonical column to the head of the source.

    Raises:
        DatabaseError: NO_PROFILE.
    """
    return dict(_profile(kind, name).heads)


def profiles(kind: str = "") -> list[Profile]:
    """All maps, of one kind or of all, sorted by kind and name."""
    start = _key(kind, "") if kind else f"{_PREFIX}:"
    rows = Setting.select(Setting.name, Setting.value).where(Setting.name.startswith(start))
    found = (_read(name, value) for name, value in rows.tuples())
    return sorted(found, key=lambda one: (one.kind, one.name))


def profile_names(kind: str) -> list[str]:
    """The names of the maps for files of *kind*, sorted."""
    return [one.name for one in profiles(kind)]


def recognised(kind: str, signature: str) -> Profile | None:
    """The map saved for head rows of this *signature*; of several the first by name."""
    return next((one for one in profiles(kind) if signature and one.signature == signature), None)


def save_profile(
    kind: str, name: str, heads: Mapping[str, str], act: Act, signature: str = ""
) -> None:
    """Keep *heads* under *name*, in place of what was there.

    Raises:
        DatabaseError: NO_PROFILE_NAME.
    """
    if not name.strip():
        raise DatabaseError("NO_PROFILE_NAME")
    content = {"heads": dict(heads), "signature": signature}
    with atomic():
        _write(_key(kind, name.strip()), content, act)


def rename_profile(kind: str, name: str, new_name: str, act: Act) -> None:
    """Call the map *name* by *new_name*.

    Raises:
        DatabaseError: NO_PROFILE, NO_PROFILE_NAME, PROFILE_THERE: there is one of the new name.
    """
    new_name = new_name.strip()
    with atomic():
        found = _profile(kind, name)
        if new_name == name:
            return
        if new_name in profile_names(kind):
            raise DatabaseError("PROFILE_THERE", name=new_name)
        save_profile(kind, new_name, found.heads, act, found.signature)
        delete_profile(kind, name, act)


def delete_profile(kind: str, name: str, act: Act) -> None:
    """Forget the map *name*.

    Raises:
        DatabaseError: NO_PROFILE.
    """
    with atomic():
        _profile(kind, name)
        Setting.delete().where(Setting.name == _key(kind, name)).execute()
        audit.record("SETTINGS", _key(kind, name), {}, act)


def _profile(kind: str, name: str) -> Profile:
    row = Setting.get_or_none(Setting.name == _key(kind, name))
    if row is None:
        raise DatabaseError("NO_PROFILE", name=name, known="、".join(profile_names(kind)) or "-")
    return _read(row.name, row.value)


def _read(key: str, value: str) -> Profile:
    _, kind, name = key.split(":", 2)
    content = json.loads(value)
    # Maps of earlier versions are nothing but their heads.
    heads = content["heads"] if isinstance(content.get("heads"), dict) else content
    return Profile(kind, name, heads, content.get("signature", ""))


def _write(key: str, content: Mapping[str, object], act: Act) -> None:
    values = {
        "value": json.dumps(content, ensure_ascii=False, sort_keys=True),
        "author": act.author,
        "written_at": act.at,
    }
    Setting.insert(name=key, **values).on_conflict(
        conflict_target=[Setting.name], update=values
    ).execute()
    audit.record("SETTINGS", key, dict(content), act)


def _key(kind: str, name: str) -> str:
    return f"{_PREFIX}:{kind}:{name}"
