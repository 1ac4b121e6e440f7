"""The list of certificates as a workbook that mail merge reads: heads in the first row, texts."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

import xlsxwriter

from reports.certificate import Certificate, recipient_of
from reports.court import Court
from reports.workbook_sheet import set_properties

# What each column is headed with, and the field of a template it holds.
_COLUMNS = (
    *(("编号", "number", 26), ("姓名", "name", 16), ("称谓", "salutation", 20)),
    *(("部门", "division", 18), ("奖项", "award", 18), ("时段", "period", 18)),
    *(("标题", "title", 14), ("正文", "citation", 60), ("结语", "closing", 26)),
    *(("落款", "court", 26), ("日期", "day", 24), ("签名码", "code", 40)),
)


def certificate_list(items: Sequence[Certificate], court: Court, created: date) -> bytes:
    """One row a certificate with every field a template may name, all of them text.

    *created* stands in the file instead of the clock: the same arguments give the same bytes.
    """
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False}) as book:
        set_properties(book, "证书清单", court.name, created)
        sheet = book.add_worksheet("证书清单")
        text, head = book.add_format({"num_format": "@"}), book.add_format({"bold": True})
        for column, (words, _, width) in enumerate(_COLUMNS):
            sheet.set_column(column, column, width, text)
            sheet.write_string(0, column, words, head)
        for row, item in enumerate(items, 1):
            values = recipient_of(item, court).values
            for column, (_, field, _) in enumerate(_COLUMNS):
                sheet.write_string(row, column, values[field], text)
        sheet.freeze_panes(1, 0)
    return buffer.getvalue()
