"""What is typed in a dialog, kept on this PC until it is stored: it is there after a crash.

A draft is a small file of this account, one a dialog, beside the crash reports; never in the
database. A window that is still open holds a lock, so that its drafts are offered to nobody else.
"""

import json
import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile

log = logging.getLogger(__name__)

_OWN_ONLY = 0o600


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed in the dialog called *title*, by the names of its fields, and when."""

    title: str
    at: datetime
    fields: Mapping[str, str]


class DraftStore:
    """The drafts of one database in *folder*; what cannot be written is not kept, and that is all.

    A draft is known by a *key* that tells its dialog from every other.
    """

    def __init__(self, folder: Path, database: str) -> None:
        self._folder = folder
        self._database = database
        self._owner = os.urandom(16).hex()
        self._lock = QLockFile(str(folder / f"{self._owner}.lock"))
        self._lock.setStaleLockTime(0)

    def open(self) -> None:
        """Begin: make the folder, and say that this window is alive."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0):
            log.warning("no drafts are kept in %s", self._folder)

    def close(self) -> None:
        """End: what is left is left for the next start."""
        self._lock.unlock()

    def keep(self, key: str, title: str, fields: Mapping[str, str]) -> None:
        """Keep *fields* in place of what was kept under *key*."""
        text = json.dumps(
            {
                "database": self._database,
                "owner": self._owner,
                "title": title,
                "at": datetime.now().isoformat(timespec="seconds"),  # noqa: DTZ005 - desk's clock
                "fields": dict(fields),
            },
            ensure_ascii=False,
        )
        file = self._file(key)
        fresh = file.with_suffix(".new")
        try:
            with os.fdopen(os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, _OWN_ONLY), "w",
                           encoding="utf-8") as out:  # fmt: skip
                out.write(text)
            fresh.replace(file)
        except OSError:
            log.warning("a draft could not be kept", exc_info=True)

    def forget(self, key: str) -> None:
        """Nothing is kept under *key* any more."""
        with suppress(OSError):
            self._file(key).unlink(missing_ok=True)

    def left(self, key: str) -> Draft | None:
        """What a window that is no more left under *key*."""
        found = self._read(self._file(key))
        return None if found is None else found[1]

    def all_left(self) -> list[Draft]:
        """Everything that windows left which are no more, oldest first."""
        return sorted((draft for _, draft in self._all()), key=lambda draft: draft.at)

    def forget_left(self) -> None:
        """Forget all of that."""
        for file, _ in self._all():
            with suppress(OSError):
                file.unlink()

    def _all(self) -> Iterator[tuple[Path, Draft]]:
        for file in sorted(self._folder.glob("*.json")):
            if (found := self._read(file)) is not None:
                yield found

    def _read(self, file: Path) -> tuple[Path, Draft] | None:
        try:
            kept: dict[str, Any] = json.loads(file.read_text("utf-8"))
            fields = {str(name): str(text) for name, text in kept["fields"].items()}
            draft = Draft(str(kept["title"]), datetime.fromisoformat(kept["at"]), fields)
            owner, database = str(kept["owner"]), kept["database"]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None  # none there, or one that somebody spoilt
        if database != self._database or self._is_alive(owner):
            return None
        return file, draft

    def _is_alive(self, owner: str) -> bool:
        if owner == self._owner:
            return True
        lock = QLockFile(str(self._folder / f"{Path(owner).name}.lock"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return True
        lock.unlock()
        return False

    def _file(self, key: str) -> Path:
        import hashlib

        name = hashlib.sha256(f"{self._database}\n{key}".encode()).hexdigest()[:32]
        return self._folder / f"{name}.json"


_open: list[DraftStore] = []


def use_drafts(store: DraftStore | None) -> None:
    """Have dialogs keep what is typed in *store* from now on; None: they keep nothing."""
    for before in _open:
        before.close()
    _open[:] = [] if store is None else [store]
    if store is not None:
        store.open()


def drafts() -> DraftStore | None:
    """Where dialogs keep what is typed, if anywhere."""
    return _open[0] if _open else None
