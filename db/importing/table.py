"""The table on a sheet: its columns, and its rows told from heads, totals and notes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import islice

from db.importing.cell_text import Cell
from db.importing.source import MOST_ROWS, too_many_rows
from db.importing.words import compact
from db.importing.workbook import Sheet

_TOTAL = re.compile(
    r"(?:本页|本表|全院|本院)?(?:合计|总计|小计|共计|总数)(?:数|[:(\d].*)?|共\d+[件条人宗].*|(?:合|总|小)计.{0,4}"
)
_NOTE = re.compile(
    r"(?:制表|填表|填报|审核|复核|打印|统计|导出|数据来源|备注|注|说明)\w{0,4}[:：].*|第\d+页.*"
)
# What totals, notes and blank keys begin with; any other key is that of a data row.
_SUSPECT = frozenset([*"合总小共本全制填审复打统导数备注说第0123456789 \t\r\n\u3000\xa0\ufeff", ""])
_ORNAMENT = re.compile(r"[*★:]+")


@dataclass(frozen=True, slots=True)
class Table:
    """The table on a sheet: where its columns are, and its data rows.

    ``at`` says which place of a row holds a canonical column, ``heads`` how the file calls it,
    ``scales`` what a bare number of an amount column counts (10000 for 万元). ``unknown`` and
    ``repeated`` list heads that mean nothing here and heads whose column was already taken.
    ``head_row`` is the sheet's own number of the last row of heads, ``above`` what stands up to it.
    """

    sheet: Sheet
    head_row: int
    at: Mapping[str, int]
    heads: Mapping[str, str]
    scales: Mapping[str, Decimal]
    unknown: tuple[str, ...]
    repeated: tuple[str, ...]
    key: str
    above: frozenset[frozenset[str]]
    totals: list[tuple[int, Sequence[Cell]]] = field(default_factory=list)

    def rows(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        """The data rows with the sheet's own number.

        Blank rows, titles and heads that come again and notes are left out; so are rows of
        totals, which are found in ``totals`` afterwards.
        Raises WorkbookError (TOO_MANY_ROWS).
        """
        for count, row in enumerate(self._rows()):
            if count == MOST_ROWS:
                raise too_many_rows(self.sheet.file)
            yield row

    def _rows(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        place = self.at[self.key]
        suspect = _SUSPECT | {self.heads[self.key][:1]}
        self.totals.clear()
        for number, row in islice(enumerate(self.sheet.rows(), start=1), self.head_row, None):
            key = row[place]
            # The way of nearly all rows, so that telling them apart costs next to nothing.
            if type(key) is str and key[:1] not in suspect:
                yield number, row
                continue
            kind = self._kind(row)
            if kind == "data":
                yield number, row
            elif kind == "total":
                self.totals.append((number, row))

    def _kind(self, row: Sequence[Cell]) -> str:
        texts = [head_key(cell) for cell in row if isinstance(cell, str)]
        texts = [text for text in texts if text]
        others = sum(cell is not None and not isinstance(cell, str) for cell in row)
        if not texts:
            return "data" if others else "blank"
        if _TOTAL.fullmatch(texts[0]):
            return "total"
        key = row[self.at[self.key]]
        again = isinstance(key, str) and head_key(key) == head_key(self.heads[self.key])
        if again or frozenset(texts) in self.above:
            return "head"
        first = next(cell for cell in row if isinstance(cell, str) and compact(cell))
        few = len(set(texts)) <= 2 and not others
        return "note" if few and _NOTE.fullmatch(compact(first)) else "data"


def head_key(head: str) -> str:
    """What spellings of a head have in common: no white space, width, stars and colons."""
    return _ORNAMENT.sub("", compact(head)).upper()
