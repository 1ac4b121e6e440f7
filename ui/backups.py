"""Dated backups: one a day the window is opened, verified, the oldest given up. No Qt in here."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from db.actors import Act
from ui.tasks import Report

_NAME = "casestar-{day}.sqlite"
_PATTERN = "casestar-????-??-??.sqlite"


def dated_backups(folder: Path) -> list[Path]:
    """The dated backups in *folder*, the latest first; none where there is no such folder."""
    return sorted(folder.glob(_PATTERN), reverse=True)


def backup_of(folder: Path, day: date) -> Path:
    """Where the backup of *day* lies."""
    return folder / _NAME.format(day=day.isoformat())


def write_dated(folder: Path, day: date, kept: int, act: Act, report: Report) -> Path:
    """Write and verify the backup of *day*, then give up all but *kept* of the dated ones.

    Raises:
        DatabaseError, OSError: it could not be written, or is not sound; nothing was given up.
    """
    from db.backup import backup

    report(0, 0)
    folder.mkdir(parents=True, exist_ok=True)
    file = backup_of(folder, day)
    backup(file, act)
    for old in _surplus(dated_backups(folder), kept):
        old.unlink(missing_ok=True)
    return file


def _surplus(backups: Sequence[Path], kept: int) -> Sequence[Path]:
    return backups[max(kept, 1) :]
