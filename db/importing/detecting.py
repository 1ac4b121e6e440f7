"""What a workbook is, by the heads of its sheets: people, cases, output, registers, or several."""

from db.importing.columns import column_set, find_table
from db.importing.faults import WorkbookError
from db.importing.layouts import check_for_heads, saved_profile
from db.importing.lists import KINDS
from db.importing.workbook import Workbook


def kinds_of(workbook: Workbook) -> tuple[str, ...]:
    """The kinds of list in *workbook*, in the order they are to be taken in; empty for none.

    A sheet that bears the name of a kind and has its heads is one. Where there is none, the first
    sheet that has rows is what a saved map of columns, or else most of its heads, speak for; a
    register must say so by a head of its own, for it shares most of them with a list of cases. A
    session is open.

    Raises:
        WorkbookError: EMPTY_SHEET, NO_HEADS: it could be no list of any kind.
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
    found = [(_heads_found(workbook, kind, telling=True), kind) for kind in KINDS]
    most, kind = max(found, key=lambda pair: pair[0])
    if not most:
        check_for_heads(workbook)
    return (kind,) if most else ()


def _heads_found(workbook: Workbook, kind: str, *, telling: bool = False) -> int:
    """How many heads of *kind* the table has; 0 where one that is needed is missing.

    *telling*: 0 too where no head has a word that stands in no other kind of list.
    """
    known = column_set(kind)
    try:
        table = find_table(workbook.sheet(known.sheet, or_first=True), known)
        is_told = not telling or known.is_told_by(table.heads.values())
        return len(table.at) if is_told else 0
    except WorkbookError as error:
        if error.code in ("NO_SHEET", "EMPTY_SHEET", "NO_HEAD_ROW", "MISSING_COLUMN"):
            return 0
        raise
