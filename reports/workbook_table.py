"""Any table of the window as a workbook, exactly as it is shown."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

import xlsxwriter

from reports.workbook_sheet import Column, Sheet, Value, set_properties


def table_workbook(
    title: str,
    notes: Sequence[str],
    columns: Sequence[tuple[str, float]],
    rows: Sequence[Sequence[Value]],
    created: date,
) -> bytes:
    """One sheet: *title*, the *notes* below it, heads with their widths in characters, *rows*.

    *created* stands in the file instead of the clock: the same arguments always give the same
    bytes.
    """
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        set_properties(book, title, "", created)
        sheet = Sheet(book, title, [Column(head, width) for head, width in columns])
        sheet.title(title, notes)
        sheet.head()
        for row in rows:
            sheet.row(row)
        sheet.close()
    return buffer.getvalue()
