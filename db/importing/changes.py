"""What an import would change in rows that are stored already, cell by cell."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

# More than anybody reads; the counts of rows are complete all the same.
MOST_CHANGES = 20_000


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell: its place in the file, whose row it is, and its text before and afterwards."""

    sheet: str
    row: int
    subject: str
    column: str
    before: str
    after: str


def differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterable[str]:
    """The fields of *after* that are others than in *before*; nothing and an empty text are one."""
    return (name for name, value in after.items() if (before.get(name) or None) != (value or None))
