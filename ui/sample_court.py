"""The sample court as somebody's first database."""

from pathlib import Path

from db.actors import Act
from ui.tasks import Report


def build_sample_court(file: Path, act: Act, report: Report) -> None:
    """Make a new database *file* of the sample court; one that stood there is replaced."""
    from db.connection import open_database, session
    from ui.commands.sample_court import BOOKS, import_sample

    for suffix in ("-wal", "-shm", ""):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    open_database(str(file))
    report(0, len(BOOKS))
    with session():
        for done, _ in enumerate(import_sample(act), start=1):
            report(done, len(BOOKS))
