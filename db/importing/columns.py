"""Which column of a sheet is which: its head row, aliases of heads, and rows that are data."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from itertools import islice, zip_longest

from db.importing.cells import Cell
from db.importing.faults import WorkbookError
from db.importing.words import compact
from db.importing.workbook import Sheet
from resources import resource

# Title rows that may stand above the heads, and one for heads of two rows.
_TITLE_ROWS = 10
_TOTALS = frozenset(["合计", "总计", "小计", "共计", "总数", "合计数", "本页合计", "本页小计"])
_TOTAL = re.compile(r"(?:合计|总计|小计|共计|本页合计|本页小计)[:：(（\d].*")
_UNIT = re.compile(
    r"[(\[](?:单位[:：]?)?(亿元|万元|千元|元|人民币元|人民币|天|日|次|件|人|册|个)[)\]]$"
)
_SCALES = {"亿元": Decimal(100_000_000), "万元": Decimal(10_000), "千元": Decimal(1_000)}
_ORNAMENT = re.compile(r"[*＊★:：]+")


@dataclass(frozen=True, slots=True)
class ColumnSet:
    """The columns one kind of sheet can have: canonical heads, the needed ones, other heads."""

    name: str
    sheet: str
    required: tuple[str, ...]
    canonical: Mapping[str, str]

    def find(self, head: str) -> str | None:
        """The canonical head that *head* stands for, whatever its unit and spelling."""
        key = head_key(head)
        return self.canonical.get(key) or self.canonical.get(_UNIT.sub("", key))


@dataclass(frozen=True, slots=True)
class Table:
    """The table on a sheet: where its columns are, and its data rows.

    ``at`` says which place of a row holds a canonical column, ``heads`` how the file calls it,
    ``scales`` what a bare number of an amount column counts. ``unknown`` and ``repeated`` list
    heads that mean nothing here and heads whose column was already taken.
    """

    sheet: Sheet
    head_row: int
    at: Mapping[str, int]
    heads: Mapping[str, str]
    scales: Mapping[str, Decimal]
    unknown: tuple[str, ...]
    repeated: tuple[str, ...]
    key: str
    totals: list[tuple[int, Sequence[Cell]]] = field(default_factory=list)

    def rows(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        """The data rows with the sheet's own number.

        Blank rows and heads that come again are left out; so are rows of totals, which are
        found in ``totals`` afterwards.
        """
        place, head = self.at[self.key], self.heads[self.key]
        odd = _TOTALS | {head, "", None}
        self.totals.clear()
        numbered = enumerate(self.sheet.rows(), start=1)
        for number, row in islice(numbered, self.head_row, None):
            key = row[place]
            # A key nobody would take for a total is a data row: the way of nearly all of them.
            if key not in odd and (type(key) is not str or len(key) > 8):
                yield number, row
            else:
                kind = self._kind(row)
                if kind == "data":
                    yield number, row
                elif kind == "total":
                    self.totals.append((number, row))

    def _kind(self, row: Sequence[Cell]) -> str:
        words = [compact(cell) for cell in row if isinstance(cell, str)]
        if not any(words) and all(cell is None or isinstance(cell, str) for cell in row):
            return "blank"
        key = row[self.at[self.key]]
        bare = key is None or (isinstance(key, str) and not compact(key))
        if _is_total(key) or (bare and any(_is_total(word) for word in words[:3] if word)):
            return "total"
        return "head" if self._is_head(row) else "data"

    def _is_head(self, row: Sequence[Cell]) -> bool:
        same = sum(
            isinstance(row[place], str) and head_key(str(row[place])) == head_key(self.heads[name])
            for name, place in self.at.items()
        )
        return same * 2 > len(self.at)


def _is_total(cell: Cell) -> bool:
    if not isinstance(cell, str):
        return False
    word = compact(cell)
    return word in _TOTALS or _TOTAL.fullmatch(word) is not None


def head_key(head: str) -> str:
    """What spellings of a head have in common: no white space, width, stars and colons."""
    return _ORNAMENT.sub("", compact(head)).upper()


@lru_cache
def column_set(name: str) -> ColumnSet:
    """The columns of ``people``, ``states``, ``cases`` or ``measures``."""
    with resource("columns.toml").open("rb") as file:
        section = tomllib.load(file)[name]
    canonical = {
        head_key(head): column
        for column, aliases in section["columns"].items()
        for head in (*aliases, column)
    }
    canonical |= {head_key(column): column for column in section["columns"]}
    return ColumnSet(name, section["sheet"], tuple(section["required"]), canonical)


def find_table(sheet: Sheet, known: ColumnSet, profile: Mapping[str, str] | None = None) -> Table:
    """The table of *sheet*: its head row is the one, below title rows, that says the most.

    *profile* maps canonical columns to the heads a source uses for them and goes before the
    aliases. Raises WorkbookError (EMPTY_SHEET, NO_HEAD_ROW, MISSING_COLUMN).
    """
    if profile:
        known = _with_profile(known, profile)
    where: dict[str, object] = {"file": sheet.file, "sheet": sheet.name}
    top = list(islice(sheet.rows(), _TITLE_ROWS + 2))
    if not any(any(cell not in ("", None) for cell in row) for row in top):
        raise WorkbookError("EMPTY_SHEET", where)
    number, heads = _best_heads(top, known)
    table = _table(sheet, number, heads, known)
    missing = [column for column in known.required if column not in table.at]
    if len(missing) == len(known.required):
        raise WorkbookError("NO_HEAD_ROW", where | {"columns": "、".join(known.required)})
    if missing:
        values = where | {"row": number, "columns": "、".join(missing)}
        raise WorkbookError("MISSING_COLUMN", values)
    return table


def _with_profile(known: ColumnSet, profile: Mapping[str, str]) -> ColumnSet:
    aliases = {head: column for head, column in known.canonical.items() if column not in profile}
    aliases |= {head_key(head): column for column, head in profile.items()}
    return ColumnSet(known.name, known.sheet, known.required, aliases)


def _best_heads(top: Sequence[Sequence[Cell]], known: ColumnSet) -> tuple[int, list[str]]:
    """Number and heads of the row, or of two rows read as one, that names the most columns."""
    best: tuple[int, int, list[str]] = (0, 1, [])
    texts = [[_head(cell) for cell in row] for row in top]
    for number, row in enumerate(texts[:-1] or texts, start=1):
        below = texts[number] if number < len(texts) else []
        for last, heads in ((number, row), (number + 1, _joined(row, below))):
            found = len({known.find(head) for head in heads if head} - {None})
            if found > best[0]:
                best = (found, last, heads)
    return best[1], best[2]


def _joined(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    return [low or up for up, low in zip_longest(upper, lower, fillvalue="")]


def _head(cell: Cell) -> str:
    return cell.strip() if isinstance(cell, str) else ""


def _table(sheet: Sheet, number: int, heads: Sequence[str], known: ColumnSet) -> Table:
    at: dict[str, int] = {}
    scales: dict[str, Decimal] = {}
    unknown: list[str] = []
    repeated: list[str] = []
    for place, head in enumerate(heads):
        column = known.find(head) if head else None
        if column is None:
            unknown += [head] if head else []
        elif column in at:
            repeated.append(head)
        else:
            at[column] = place
            unit = _UNIT.search(head_key(head))
            scales[column] = _SCALES.get(unit[1] if unit else "", Decimal(1))
    key = next((column for column in known.required if column in at), "")
    named = {column: heads[place] for column, place in at.items()}
    return Table(sheet, number, at, named, scales, tuple(unknown), tuple(repeated), key)
