"""Settings that belong to the court, not to a PC: every desk and every command reads the same."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from decimal import Decimal
from typing import Any

from db import audit
from db.actors import Act
from db.connection import atomic
from db.models import Setting
from evaluation.calendar import HolidayCalendar
from resources import resource

_HASH_KEY = "hash_key"
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class CourtSettings:
    """The court: full name, mark of its documents, case code, fonts, seal, declared holidays.

    ``legal_basis`` is the approval (document number) the award rests on, ``logo`` a picture file.

    ``font_files`` pairs a face with a file put in its place, ``extra_fonts`` are searched for
    rare characters; the seal's diameter is in millimetres; ``days_off`` and ``days_worked``
    correct the shipped calendar. ``second_person``: adjustments, vetoes and review grades are
    typed again by somebody else before a quarter is locked.
    """

    name: str = ""
    mark: str = ""
    code: str = ""
    font_files: tuple[tuple[str, str], ...] = ()
    extra_fonts: tuple[str, ...] = ()
    seal_mm: Decimal = Decimal(42)
    legal_basis: str = ""
    logo: str = ""
    days_off: tuple[date, ...] = ()
    days_worked: tuple[date, ...] = ()
    second_person: bool = False


def court_settings() -> CourtSettings:
    """The settings of the court; what was never set has its default."""
    known = {field.name for field in fields(CourtSettings)}
    rows = Setting.select().where(Setting.name.in_(known))
    return _from_plain({row.name: json.loads(row.value) for row in rows})


def store_court_settings(settings: CourtSettings, act: Act) -> None:
    """Keep *settings*; what changed is recorded."""
    with atomic():
        before, after = _plain(court_settings()), _plain(settings)
        changed = {name: value for name, value in after.items() if value != before[name]}
        for name, value in changed.items():
            _store(name, value, act)
        if changed:
            audit.record("SETTINGS", "court", changed, act)


def holiday_calendar() -> HolidayCalendar:
    """The shipped calendar, corrected by the court's own days."""
    text = resource("calendars/cn.json").read_text("utf-8")
    own = court_settings()
    shipped = HolidayCalendar.from_plain(json.loads(text))
    return shipped.overridden(own.days_off, own.days_worked)


def hash_key(act: Act) -> bytes:
    """The secret of this database under which names of parties are hashed; made once."""
    with atomic():
        if (row := Setting.get_or_none(Setting.name == _HASH_KEY)) is None:
            # Another desk may be making one at this moment: the first that is there stays.
            made = json.dumps(secrets.token_hex(_KEY_BYTES))
            Setting.insert(
                name=_HASH_KEY, value=made, author=act.author, written_at=act.at
            ).on_conflict_ignore().execute()
            row = Setting.get(Setting.name == _HASH_KEY)
        return bytes.fromhex(json.loads(row.value))


def _store(name: str, value: object, act: Act) -> None:
    row = {
        "value": json.dumps(value, ensure_ascii=False),
        "author": act.author,
        "written_at": act.at,
    }
    Setting.insert(name=name, **row).on_conflict(
        conflict_target=[Setting.name], update=row
    ).execute()


def _plain(settings: CourtSettings) -> dict[str, Any]:
    plain = asdict(settings)
    plain["seal_mm"] = str(settings.seal_mm)
    plain["font_files"] = [list(pair) for pair in settings.font_files]
    plain["extra_fonts"] = list(settings.extra_fonts)
    for name in ("days_off", "days_worked"):
        plain[name] = [day.isoformat() for day in plain[name]]
    return plain


def _from_plain(plain: Mapping[str, Any]) -> CourtSettings:
    whole = {**_plain(CourtSettings()), **plain}
    for name in ("days_off", "days_worked"):
        whole[name] = tuple(date.fromisoformat(day) for day in whole[name])
    whole["seal_mm"] = Decimal(whole["seal_mm"])
    whole["font_files"] = tuple((face, file) for face, file in whole["font_files"])
    whole["extra_fonts"] = tuple(whole["extra_fonts"])
    return CourtSettings(**whole)
