"""What the page of imports has done in the background, and what it is given for that."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ui.imports.batch_access import BatchAccess
from ui.imports.maps import MapAccess
from ui.imports.queue import Looked, Source, Tried
from ui.tasks import Report

if TYPE_CHECKING:
    from db.importing.batch_list import BatchLine
    from db.importing.batches import Outcome
    from db.importing.undo import Undone


class TakeIn(Protocol):
    """Reads a list in, or only tries to."""

    def __call__(self, source: Source, report: Report, *, store: bool, rows: int = 0) -> Tried:
        """What came of it, or would come."""


@dataclass(frozen=True, slots=True)
class ImportAccess:
    """What the page asks and does; every callable opens what it needs itself.

    Files raise WorkbookError, the database refuses by DatabaseError.
    """

    kinds: Callable[[Path, str], Sequence[str]]
    take_in: TakeIn
    batches: Callable[[], "Sequence[BatchLine]"]
    problems: Callable[[int], "Outcome"]
    undo: Callable[[int], "Undone"]
    save_problems: "Callable[[Outcome, Path], None]"
    maps: MapAccess
    inbox: BatchAccess


def looking(
    kinds: Callable[[Path, str], Sequence[str]], sources: Sequence[Source], report: Report
) -> object:
    """The job that finds out what *sources* are; what cannot be read is said of each by itself."""
    looked = []
    for number, source in enumerate(sources):
        report(number, len(sources))
        try:
            looked.append(Looked(source, tuple(kinds(source.path, source.password))))
        except Exception as error:
            looked.append(Looked(source, error=error))
    return looked


def taking(take_in: TakeIn, source: Source, report: Report, *, store: bool, rows: int) -> object:
    """The job that takes a list in, or tries to."""
    return take_in(source, report, store=store, rows=rows)
