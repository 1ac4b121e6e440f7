"""The keys of the court as their list shows them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from db.keys import CourtKey
from ui.models.column import Column
from ui.texts.moments import day_of

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_GROUP = 4


def key_columns(signing: Callable[[], str] = str) -> tuple[Column[CourtKey], ...]:
    """Name, use, day and fingerprint of each key; *signing* gives that of the one in use."""

    def use(key: CourtKey) -> str:
        return key_use_text(key, signs=key.fingerprint == signing())

    return (
        Column("label", translate("Keys", "Name"), lambda key: key.label, width=200, tooltip=_tip),
        Column("use", translate("Keys", "Use"), use, width=120, tone=_tone),
        Column("added_at", translate("Keys", "Since"), _since, holds=Holds.DAY, width=96),
        Column("fingerprint", translate("Keys", "Fingerprint"), fingerprint_text, width=184,
               tooltip=_tip),
    )  # fmt: skip


def key_of_key(key: CourtKey) -> str:
    """What tells a key from all others."""
    return key.fingerprint


def key_use_text(key: CourtKey, *, signs: bool = False) -> str:
    """What a key is used for here; *signs*: it is the one that does."""
    if signs:
        return translate("Keys", "Signs now")
    if not key.signs:
        return translate("Keys", "Checks only")
    return translate("Keys", "Retired") if key.retired else translate("Keys", "Can sign")


def fingerprint_text(key: CourtKey) -> str:
    """How a code names the key, in groups of four that can be read aloud."""
    short = key.short.upper()
    return " ".join(short[at : at + _GROUP] for at in range(0, len(short), _GROUP))


def _since(key: CourtKey) -> object:
    return day_of(key.added_at) if key.added_at is not None else None


def _tone(key: CourtKey) -> str:
    return "" if key.signs and not key.retired else "muted"


def _tip(key: CourtKey) -> str:
    return key.fingerprint
