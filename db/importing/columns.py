"""Which column of a sheet is which: the head row found, and aliases of heads understood."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import islice, zip_longest

from db.importing.cell_text import Cell
from db.importing.faults import WorkbookError
from db.importing.table import Table, head_key
from db.importing.workbook import Sheet
from resources import resource

__all__ = ["TOP_ROWS", "ColumnSet", "Table", "best_heads", "column_set", "find_table", "head_key"]

# Title rows that may stand above the heads, and two for the heads themselves.
TOP_ROWS = 10 + 2
_UNIT = re.compile(
    r"[(\[](?:单位)?(亿元|万元|千元|元|人民币元|人民币|天|日|次|件|人|册|个|名|卷)[)\]]$"
)
_SCALES = {"亿元": Decimal(100_000_000), "万元": Decimal(10_000), "千元": Decimal(1_000)}


@dataclass(frozen=True, slots=True)
class ColumnSet:
    """The columns one kind of sheet can have.

    ``canonical`` maps the key of every head to its canonical one, the better heads first.
    ``telling`` are words of heads by which this kind is told from another with the same columns.
    """

    name: str
    sheet: str
    required: tuple[str, ...]
    canonical: Mapping[str, str]
    telling: tuple[str, ...] = ()

    def is_told_by(self, heads: Iterable[str]) -> bool:
        """Whether *heads* can be those of this kind alone."""
        texts = [head_key(head) for head in heads]
        return not self.telling or any(word in text for word in self.telling for text in texts)

    def find(self, head: str) -> str | None:
        """The canonical head that *head* stands for, whatever its unit and spelling."""
        key = head_key(head)
        return self.canonical.get(key) or self.canonical.get(_UNIT.sub("", key))


@lru_cache
def column_set(name: str) -> ColumnSet:
    """The columns of one of ``db.importing.lists.KINDS``, or of ``states``."""
    with resource("columns.toml").open("rb") as file:
        section = tomllib.load(file)[name]
    columns: Mapping[str, Sequence[str]] = section["columns"]
    # A canonical head is never an alias of another column.
    canonical = {head_key(column): column for column in columns}
    for column, aliases in columns.items():
        for head in aliases:
            canonical.setdefault(head_key(head), column)
    telling = tuple(section.get("telling", ()))
    return ColumnSet(name, section["sheet"], tuple(section["required"]), canonical, telling)


def find_table(sheet: Sheet, known: ColumnSet, profile: Mapping[str, str] | None = None) -> Table:
    """The table of *sheet*: its head row is the one, below title rows, that says the most.

    Two rows can be heads together. *profile* maps canonical columns to the heads a source uses
    for them and goes before the aliases. Of two heads for one column the better alias counts:
    案由 is 立案案由 where a list also has 结案案由.
    Raises WorkbookError (EMPTY_SHEET, NO_HEAD_ROW, MISSING_COLUMN).
    """
    if profile:
        known = _with_profile(known, profile)
    where: dict[str, object] = {"file": sheet.file, "sheet": sheet.name}
    top = list(islice(sheet.rows(), TOP_ROWS))
    if not any(cell not in ("", None) for row in top for cell in row):
        raise WorkbookError("EMPTY_SHEET", where)
    number, heads = best_heads(top, known)
    at = _places(heads, known)
    missing = "、".join(column for column in known.required if column not in at)
    if missing == "、".join(known.required):
        raise WorkbookError("NO_HEAD_ROW", where | {"columns": missing})
    if missing:
        raise WorkbookError("MISSING_COLUMN", where | {"row": number, "columns": missing})
    return _table(sheet, (number, heads), top, at, known)


def _with_profile(known: ColumnSet, profile: Mapping[str, str]) -> ColumnSet:
    chosen = {head_key(head): column for column, head in profile.items()}
    others = {head: column for head, column in known.canonical.items() if column not in profile}
    return replace(known, canonical=chosen | {h: c for h, c in others.items() if h not in chosen})


def best_heads(top: Sequence[Sequence[Cell]], known: ColumnSet) -> tuple[int, list[str]]:
    """Number and heads of the row, or of two rows read as one, that names the most columns."""
    best: tuple[int, int, list[str]] = (0, 1, [])
    texts = [[cell.strip() if isinstance(cell, str) else "" for cell in row] for row in top]
    for number, row in enumerate(texts, start=1):
        below = texts[number] if number < len(texts) else []
        joined = [low or up for up, low in zip_longest(row, below, fillvalue="")]
        for last, heads in ((number, row), (number + 1, joined)):
            found = len({known.find(head) for head in heads if head} - {None})
            if found > best[0]:
                best = (found, last, heads)
    return best[1], best[2]


def _places(heads: Sequence[str], known: ColumnSet) -> dict[str, int]:
    """Where each canonical column is; of several heads for one the best, then the first."""
    ranks = {head: rank for rank, head in enumerate(known.canonical)}
    places: dict[str, int] = {}
    best: dict[str, int] = {}
    for place, head in enumerate(heads):
        column = known.find(head) if head else None
        rank = ranks.get(head_key(head), len(ranks))
        if column is not None and rank < best.get(column, len(ranks) + 1):
            places[column], best[column] = place, rank
    return places


def _table(
    sheet: Sheet,
    head_row: tuple[int, Sequence[str]],
    top: Sequence[Sequence[Cell]],
    at: Mapping[str, int],
    known: ColumnSet,
) -> Table:
    number, heads = head_row
    units = {column: _UNIT.search(head_key(heads[place])) for column, place in at.items()}
    above = (
        frozenset(head_key(cell) for cell in row if isinstance(cell, str)) - {""}
        for row in top[:number]
    )
    taken = set(at.values())
    left = [head for place, head in enumerate(heads) if head and place not in taken]
    return Table(
        sheet=sheet,
        head_row=number,
        at=at,
        heads={column: heads[place] for column, place in at.items()},
        scales={
            column: _SCALES.get(unit[1] if unit else "", Decimal(1))
            for column, unit in units.items()
        },
        unknown=tuple(head for head in left if known.find(head) is None),
        repeated=tuple(head for head in left if known.find(head) is not None),
        key=next(column for column in known.required if column in at),
        above=frozenset(above) - {frozenset()},
    )
