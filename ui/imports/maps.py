"""Maps of columns: what the page of imports asks for them, and what it does with them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.imports.queue import Source
from ui.models.mapping import MappingChoice
from ui.tasks import Report

if TYPE_CHECKING:
    from db.importing.layouts import Layout
    from db.importing.profiles import Profile

# The heads of a file do not say what its columns are.
_UNKNOWN_HEADS = frozenset({"NO_HEAD_ROW", "MISSING_COLUMN"})


@dataclass(frozen=True, slots=True)
class MapAccess:
    """Every callable opens what it needs itself; the database refuses by DatabaseError.

    ``layout`` reads the columns of a file (WorkbookError); ``rename`` takes kind, name, new name.
    """

    layout: "Callable[[Source], Layout]"
    save: Callable[[MappingChoice], None]
    maps: "Callable[[], Sequence[Profile]]"
    rename: Callable[[str, str, str], None]
    delete: Callable[[str, str], None]


def asks_for_columns(error: Exception) -> bool:
    """Whether somebody can help a file by saying what its columns are."""
    return getattr(error, "code", "") in _UNKNOWN_HEADS


def laying_out(maps: MapAccess, source: Source, report: Report) -> object:
    """The job that reads the columns of *source*; None where there are none to choose from."""
    report(0, 0)
    try:
        return maps.layout(source)
    except Exception as error:
        if getattr(error, "code", "") in ("NO_HEADS", "EMPTY_SHEET", "NO_SHEET"):
            return None
        raise


def saving(maps: MapAccess, choice: MappingChoice, report: Report) -> object:
    """The job that keeps a map."""
    report(0, 0)
    maps.save(choice)
    return choice
