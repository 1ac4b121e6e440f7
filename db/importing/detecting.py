"""What a workbook is, by the heads of its sheets: people, cases, quarterly output, or several."""

from db.importing.columns import column_set, find_table
from db.importing.faults import WorkbookError
from db.importing.layouts import saved_profile
from db.importing.workbook import Workbook

# In the order in which they are taken in: cases name people, and output rests on them.
KINDS = ("people", "cases", "measures")


def kinds_of(workbook: Workbook) -> tuple[str, ...]:
    """The kinds of list in *workbook*, in the order they are to be taken in; empty for none.

    A sheet that bears the name of a kind and has its heads is one. Where there is none, the first
    sheet that has rows is what a saved map of columns, or else most of its heads, speak for. A
    session is open.
    """
    named = [
        kind
        for kind in KINDS
        if workbook.has_sheet(column_set(kind).sheet) and _heads_found(workbook, kind)
    ]
    if named:
        return tuple(named)
    saved = tuple(kind for kind in KINDS if saved_profile(workbook, kind) is not None)
    if saved:
        return saved[:1]
    found = [(_heads_found(workbook, kind), kind) for kind in KINDS]
    most, kind = max(found, key=lambda pair: pair[0])
    return (kind,) if most else ()


def _heads_found(workbook: Workbook, kind: str) -> int:
    """How many heads of *kind* the table has; 0 where one that is needed is missing."""
    known = column_set(kind)
    try:
        return len(find_table(workbook.sheet(known.sheet, or_first=True), known).at)
    except WorkbookError as error:
        if error.code in ("NO_SHEET", "EMPTY_SHEET", "NO_HEAD_ROW", "MISSING_COLUMN"):
            return 0
        raise
