"""Comfort that belongs to this PC and account: window, theme, language, views. May be lost."""

import json
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from ui.theme import Appearance

_MOST_RECENT = 8
TEXT_SIZES = (100, 110, 125, 150)
_BACKUPS = 14


class Settings:
    """What the window remembers, one typed property each."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "casestar", "casestar"
        )

    @property
    def appearance(self) -> Appearance:
        """The theme wanted."""
        text = self._text("window/appearance")
        return Appearance(text) if text in list(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, wanted: Appearance) -> None:
        self._store.setValue("window/appearance", wanted.value)

    @property
    def language(self) -> str:
        """``zh``, ``en``, or empty for the system's."""
        return self._text("window/language")

    @language.setter
    def language(self, wanted: str) -> None:
        self._store.setValue("window/language", wanted)

    @property
    def text_size(self) -> int:
        """How large text and everything with it is shown, in per cent: one of TEXT_SIZES."""
        text = self._text("window/text-size")
        return int(text) if text.isdecimal() and int(text) in TEXT_SIZES else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("window/text-size", str(percent))

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window; empty the first time."""
        kept = self._store.value("window/geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, kept: QByteArray) -> None:
        self._store.setValue("window/geometry", kept)

    @property
    def narrow_navigation(self) -> bool:
        """Whether the navigation shows icons only."""
        return self._text("window/narrow") == "true"

    @narrow_navigation.setter
    def narrow_navigation(self, narrow: bool) -> None:
        self._store.setValue("window/narrow", "true" if narrow else "false")

    @property
    def quarter(self) -> str:
        """The quarter shown last, as ``2024Q1``; empty the first time."""
        return self._text("window/quarter")

    @quarter.setter
    def quarter(self, quarter: str) -> None:
        self._store.setValue("window/quarter", quarter)

    @property
    def database(self) -> str:
        """Where the database opened last is; never with a password in it."""
        return self._text("window/database")

    @database.setter
    def database(self, url: str) -> None:
        self._store.setValue("window/database", url)

    @property
    def server(self) -> str:
        """The URL of the server asked for last; never with a password in it."""
        return self._text("window/server")

    @server.setter
    def server(self, url: str) -> None:
        self._store.setValue("window/server", url)

    @property
    def author(self) -> str:
        """Under which name this person acts; empty for the account's."""
        return self._text("window/author")

    @author.setter
    def author(self, name: str) -> None:
        self._store.setValue("window/author", name)

    @property
    def backup_folder(self) -> str:
        """Where a backup is written each day the window is opened; empty for nowhere."""
        return self._text("backup/folder")

    @backup_folder.setter
    def backup_folder(self, folder: str) -> None:
        self._store.setValue("backup/folder", folder)

    @property
    def backups_kept(self) -> int:
        """How many dated backups are kept, at least one."""
        text = self._text("backup/kept")
        return max(int(text), 1) if text.isdecimal() else _BACKUPS

    @backups_kept.setter
    def backups_kept(self, count: int) -> None:
        self._store.setValue("backup/kept", str(count))

    def views(self, table: str) -> dict[str, Any]:
        """The saved views of *table*, by the names people gave them."""
        return self._json(f"views/{table}")

    def keep_views(self, table: str, views: dict[str, Any]) -> None:
        """Keep *views* of *table* in place of those before."""
        self._store.setValue(f"views/{table}", json.dumps(views, ensure_ascii=False))

    def layout(self, table: str) -> dict[str, Any]:
        """How *table* was left: columns, order, filters."""
        return self._json(f"layouts/{table}")

    def keep_layout(self, table: str, layout: dict[str, Any]) -> None:
        """Keep how *table* is left."""
        self._store.setValue(f"layouts/{table}", json.dumps(layout, ensure_ascii=False))

    def calibration(self, printer: str, stock: str) -> dict[str, Any]:
        """What is kept of how *printer* lays *stock*; empty where nobody measured it."""
        kept = self._json("printing/calibrations").get(f"{printer}\n{stock}", {})
        return kept if isinstance(kept, dict) else {}

    def keep_calibration(self, printer: str, stock: str, plain: dict[str, Any]) -> None:
        """Keep how *printer* lays *stock*."""
        known = {**self._json("printing/calibrations"), f"{printer}\n{stock}": plain}
        self._store.setValue("printing/calibrations", json.dumps(known, ensure_ascii=False))

    @property
    def unprinted(self) -> list[str]:
        """The numbers of certificates that printings that stopped did not come to."""
        kept = self._json("printing/unprinted").get("numbers", [])
        return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []

    @unprinted.setter
    def unprinted(self, numbers: list[str]) -> None:
        kept = json.dumps({"numbers": numbers}, ensure_ascii=False)
        self._store.setValue("printing/unprinted", kept)

    def recent_actions(self) -> list[str]:
        """The names of the actions last chosen in the palette, latest first."""
        return list(self._json("palette/recent").get("names", []))

    def note_action(self, name: str) -> None:
        """Remember that *name* was chosen in the palette."""
        names = [name, *(known for known in self.recent_actions() if known != name)]
        self._store.setValue("palette/recent", json.dumps({"names": names[:_MOST_RECENT]}))

    def _text(self, key: str) -> str:
        return str(self._store.value(key, "") or "")

    def _json(self, key: str) -> dict[str, Any]:
        try:
            kept = json.loads(self._text(key) or "{}")
        except ValueError:  # edited by hand: it is comfort only
            return {}
        return kept if isinstance(kept, dict) else {}
