"""The migrations, and which of them a database has been through."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

MIGRATIONS = Path(__file__).with_name("migrations")
HISTORY = "schema_migration"

# Asks one statement with its values; the answer is a cursor of the database's own kind.
Ask = Callable[..., Any]


def schema_steps() -> list[str]:
    """The migrations this program knows, in order."""
    files = (file for file in MIGRATIONS.iterdir() if file.suffix == ".py")
    return sorted(file.stem for file in files if file.stem[0].isdigit())


def steps_known_to(ask: Ask) -> list[str]:
    """The migrations that the database behind *ask* has been through, in order."""
    return sorted(str(name) for (name,) in ask(f'SELECT name FROM "{HISTORY}"').fetchall())
