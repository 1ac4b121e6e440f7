"""What the page of one import is given: its questions, and what can be done about its problems."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from db.importing.aliases import Alias
    from db.importing.batch_list import BatchLine
    from db.importing.batches import Outcome
    from db.importing.field_changes import FieldChange
    from db.importing.inbox import Fix, ProblemLine
    from db.importing.look_alikes import LookAlike
    from db.importing.sources import SourceRows
    from evaluation.period import Quarter


@dataclass(frozen=True, slots=True)
class OpenedImport:
    """Everything the page of one import shows.

    ``parts`` are the imports of its rows that were put right; ``changes`` are told up to a limit,
    ``changed_rows`` says of how many rows. ``unconfirmed`` are entries that wait for a second
    person, by quarter. ``late`` are (quarter, change) that wait, or waited.
    """

    line: "BatchLine"
    problems: "Sequence[ProblemLine]"
    changes: "Sequence[FieldChange]"
    changed_rows: int
    late: Sequence[tuple[Any, Any]]
    parts: "Sequence[BatchLine]"
    unconfirmed: "Sequence[tuple[Quarter, int]]" = ()


class Rows(Protocol):
    """Rows of a kept file around one."""

    def __call__(self, batch: int, sheet: str, row: int, password: str) -> "SourceRows":
        """The rows; raises WorkbookError where the file needs a password."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who a spelling may mean, where the case stands, and how often the import has it open."""

    found: "Sequence[LookAlike]"
    division: str
    alike: Sequence[int]


@dataclass(frozen=True, slots=True)
class BatchAccess:
    """Every callable opens what it needs itself and raises DatabaseError for what is refused."""

    opened: Callable[[int], OpenedImport]
    decide: "Callable[[Sequence[int], Decision], None]"
    take_fixes: "Callable[[int, str], Outcome]"
    candidates: "Callable[[ProblemLine, int], Candidates]"
    everybody: "Callable[[], Sequence[LookAlike]]"
    rows: Rows
    heads: Callable[[int, str, str], Sequence[str]]
    save_source: Callable[[int, Path], None]
    aliases: "Callable[[], Sequence[Alias]]"
    save_alias: Callable[[str, str, str], None]
    delete_alias: Callable[[int], None]
    divisions: Callable[[], Sequence[str]]
    author: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What shall become of problems: FIXED by *fix*, ACCEPTED for *reason*, LEFT or OPEN again."""

    state: str
    fix: "Fix | None" = None
    reason: str = ""
