"""What a check of a whole list is told, and what it answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from db.importing.case_reader import Chunk
from db.importing.cell_text import Cell
from db.importing.problems import Code

# Between two spellings or numbers that are held to be one thing.
ALIKE = " ↔ "


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question: the sheet's own row it is put at, the canonical head, what it is about."""

    row: int
    head: str
    value: str
    code: Code


class Check(Protocol):
    """Looks at all rows of a list of cases."""

    def take(self, chunk: Chunk, cells: Mapping[str, Sequence[Cell]], /) -> None:
        """See some rows; *cells* has columns as the file has them which no case keeps."""

    def doubts(self) -> Iterable[Doubt]:
        """What is to be asked, once every row was seen."""
