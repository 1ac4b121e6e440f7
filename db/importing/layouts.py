"""The columns of a list whose heads are not known, for somebody to say what they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from db.bulk import all_rows
from db.importing.cell_text import Cell, Unreadable
from db.importing.columns import TOP_ROWS, best_heads, column_set
from db.importing.faults import WorkbookError
from db.importing.guesses import (
    Content,
    Guess,
    People,
    content_of,
    guesses_for,
    in_order_of_time,
    typical_day,
)
from db.importing.memory import shown
from db.importing.profiles import Profile, recognised, signature_of
from db.importing.workbook import Sheet, Workbook
from db.models import Posting, Staff
from evaluation.words import word_key

_SAMPLED = 50
SHOWN_ROWS = 10
# A row with so few texts is a title.
_LEAST_HEADS = 3
_LEAST_CELLS = 2  # with fewer in every row it is a text
_LEAST_KNOWN = 2


@dataclass(frozen=True, slots=True)
class SourceColumn:
    """A column of a file: its head, its first cells as text, what they hold, and what it may be."""

    head: str
    cells: tuple[str, ...]
    content: Content | None
    guess: Guess | None


@dataclass(frozen=True, slots=True)
class Layout:
    """The head row of a list (the sheet's own number), its columns, and those it could have."""

    kind: str
    file: str
    sheet: str
    head_row: int
    columns: tuple[SourceColumn, ...]
    possible: tuple[str, ...]
    required: tuple[str, ...]
    signature: str


def layout_of(workbook: Workbook, kind: str) -> Layout:
    """The columns of the list of *kind* in *workbook*, each with a guess. A session is open.

    Raises:
        WorkbookError: EMPTY_SHEET, NO_SHEET, NO_HEADS: no row looks like heads.
    """
    known = column_set(kind)
    sheet = workbook.sheet(known.sheet, or_first=True)
    rows = list(islice(sheet.rows(), TOP_ROWS + _SAMPLED))
    number, heads = _head_row(sheet, rows, kind)
    below = [row for row in rows[number:] if any(_text(cell) for cell in row)]
    columns = [[row[place] for row in below] for place in range(len(heads))]
    people = _people()
    contents = [content_of(cells, people) for cells in columns]
    days = [typical_day(*pair) for pair in zip(columns, contents, strict=True)]
    guesses = in_order_of_time(guesses_for(kind, heads, contents, known), days)
    return Layout(
        kind=kind,
        file=workbook.name,
        sheet=sheet.name,
        head_row=number,
        columns=tuple(
            SourceColumn(head, tuple(map(_text, cells[:SHOWN_ROWS])), content, guesses.get(place))
            for place, (head, cells, content) in enumerate(
                zip(heads, columns, contents, strict=True)
            )
            if head
        ),
        possible=tuple(dict.fromkeys(known.canonical.values())),
        required=known.required,
        signature=signature_of(heads),
    )


def check_for_heads(workbook: Workbook) -> None:
    """See to it that the first sheet that has rows has one of at least two cells near its top.

    Raises:
        WorkbookError: EMPTY_SHEET; NO_HEADS.
    """
    in_sight = [sheet for sheet in workbook.sheets if not sheet.hidden] or workbook.sheets
    tops = [(sheet, list(islice(sheet.rows(), TOP_ROWS))) for sheet in in_sight]
    sheet, top = next(((sheet, rows) for sheet, rows in tops if rows), tops[0])
    widest = max((sum(1 for cell in row if _text(cell)) for row in top), default=0)
    if widest < _LEAST_CELLS:
        code = "NO_HEADS" if widest else "EMPTY_SHEET"
        raise WorkbookError(code, {"file": sheet.file, "sheet": sheet.name})


def saved_profile(workbook: Workbook, kind: str) -> Profile | None:
    """The map that was saved for a file with the heads of *workbook*. A session is open."""
    known = column_set(kind)
    try:
        sheet = workbook.sheet(known.sheet, or_first=True)
        top = list(islice(sheet.rows(), TOP_ROWS))
        _, heads = _head_row(sheet, top, kind)
    except WorkbookError:
        return None
    return recognised(kind, signature_of(heads))


def _head_row(
    sheet: Sheet, rows: Sequence[Sequence[Cell]], kind: str
) -> tuple[int, tuple[str, ...]]:
    """Number and texts of the row that has the most known heads, else that looks most like heads.

    Raises WorkbookError (EMPTY_SHEET, NO_HEADS).
    """
    where: dict[str, object] = {"file": sheet.file, "sheet": sheet.name}
    top = rows[:TOP_ROWS]
    if not any(_text(cell) for row in top for cell in row):
        raise WorkbookError("EMPTY_SHEET", where)
    known = column_set(kind)
    number, heads = best_heads(top, known)
    if len({known.find(head) for head in heads if head} - {None}) >= _LEAST_KNOWN:
        return number, tuple(heads)
    texts = [tuple(cell.strip() if isinstance(cell, str) else "" for cell in row) for row in top]
    counts = [len(set(row) - {""}) for row in texts]
    most = max(counts)
    if most < _LEAST_HEADS:
        raise WorkbookError("NO_HEADS", where)
    # Heads stand above the data: the first row with about as many texts as any.
    place = next(place for place, count in enumerate(counts) if count * 4 >= most * 3)
    return place + 1, texts[place]


def _people() -> People:
    numbers = dict(all_rows(Staff, ("id", "number")))
    names: dict[str, set[str]] = {}
    keys = dict(all_rows(Staff, ("id", "name_key")))
    for staff, category in all_rows(Posting, ("staff_id", "category")):
        names.setdefault(category, set()).add(keys[staff])
    return People(
        {category: frozenset(found) for category, found in names.items()},
        frozenset(map(word_key, numbers.values())),
    )


def _text(cell: Cell) -> str:
    return cell.shown if isinstance(cell, Unreadable) else shown(cell)
