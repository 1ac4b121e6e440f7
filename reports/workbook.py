"""Workbooks that leave the program: the committee's ranking, and the problems of an import."""

from collections.abc import Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import Any

import xlsxwriter

from evaluation.firmness import Label
from evaluation.result import QuarterResult
from reports import sheet_wording
from reports.court import Court
from reports.numerals import quarter_in_words
from reports.ranking_list import ranking_lists
from reports.workbook_ranking import write_basis, write_fairness, write_items, write_list
from reports.workbook_sheet import Column, Sheet, set_properties

_PROBLEMS = tuple(
    Column(head, width, wraps=True)
    for head, width in (
        ("文件", 24),
        ("工作表", 12),
        ("行", 7),
        ("列", 14),
        ("值", 26),
        ("代码", 8),
        ("级别", 8),
        ("处理", 10),
        ("原因", 60),
    )
)


def ranking_workbook(
    result: QuarterResult,
    court: Court,
    created: date,
    ordered: bool = False,
    scheme: Mapping[str, Any] | None = None,
    labels: Sequence[Label] = (),
) -> bytes:
    """The committee's xlsx: a sheet a group in competition order, all items, the counting basis.

    Below the middle of its group nobody is named unless *ordered*. *created* stands in the file
    instead of the clock: the same arguments always give the same bytes. With the *scheme*
    document the gates are said with their bounds and values by what it measures; with *labels* a
    sheet says how firm it all is.
    """
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        quarter = quarter_in_words(result.quarter)
        set_properties(book, sheet_wording.RANKING.format(quarter=quarter), court.name, created)
        lists = ranking_lists(result, ordered)
        for ranking in lists:
            write_list(book, ranking, result, court, scheme or {})
        if labels:
            write_fairness(book, lists, labels, result, court)
        write_items(book, lists, result, court, scheme or {})
        write_basis(book, lists, result, court)
    return buffer.getvalue()


def rejects_workbook(rows: Sequence[Sequence[str]], created: date) -> bytes:
    """The problems of an import as xlsx: sheet 问题, every cell text, no formula.

    A row holds file, sheet, row, column, value, code, level, treatment and reason.
    """
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        set_properties(book, sheet_wording.PROBLEMS, "", created)
        sheet = Sheet(book, sheet_wording.PROBLEMS, _PROBLEMS)
        sheet.head()
        for row in rows:
            sheet.row([str(value) for value in row])
        sheet.close()
    return buffer.getvalue()
