"""Small workbooks of people, cases and output, and what the tables hold after them."""

from datetime import datetime
from pathlib import Path

import xlsxwriter

from db.actors import Act
from db.bulk import all_rows, column_names
from db.importing.batches import Order
from db.importing.cases import import_cases
from db.importing.lists import take_in
from db.importing.measures import import_measures
from db.importing.staff import import_people
from db.importing.workbook import read_workbook
from db.models import MODELS

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
# What is written down about an import and is no data of the court.
_RECORDS = {
    *("import_batch", "import_problem", "import_change", "import_source"),
    *("audit_entry", "setting"),
}

PERSON = {
    "工号": "J001",
    "姓名": "王明",
    "人员类别": "员额法官",
    "部门": "民一庭",
    "岗位组": "",
    "职务": "",
    "起始日期": "2020-01-01",
    "结束日期": "",
}
CASE = {
    "案号": "（2024）苏0698民初1号",
    "案由": "民间借贷纠纷",
    "适用程序": "简易程序",
    "立案日期": "2024-01-05",
    "分案日期": "2024-01-06",
    "结案日期": "2024-03-01",
    "结案方式": "判决",
    "承办人": "J001",
    "审判长": "",
    "合议庭成员": "",
    "法官助理": "",
    "书记员": "",
}
MEASURE = {"工号": "J001", "季度": "2024Q1", "项目": "K.更正", "数值": 1, "分子": "", "分母": "",
           "依据": "", "说明": ""}  # fmt: skip


def person(number, name, **changes):
    return {**PERSON, "工号": number, "姓名": name, **changes}


def case(number, **changes):
    return {**CASE, "案号": f"（2024）苏0698民初{number}号", **changes}


def measure(item, value="", **changes):
    return {**MEASURE, "项目": item, "数值": value, **changes}


def write_book(path: Path, **sheets):
    """An xlsx whose sheets hold dictionaries; the heads are the keys of all of them."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            heads = list(dict.fromkeys(head for row in rows for head in row))
            page.write_row(0, 0, heads)
            for number, row in enumerate(rows, start=1):
                page.write_row(number, 0, [row.get(head, "") for head in heads])
    return path


class Desk:
    """Somebody importing files one after another."""

    def __init__(self, folder: Path):
        self._folder = folder
        self._files = 0

    def people(self, *rows, states=(), **order):
        sheets = {"人员": rows} | ({"状态": states} if states else {})
        return import_people(self._book(**sheets), Order(ACT, **order))

    def cases(self, *rows, latest_year=2024, **order):
        return import_cases(self._book(案件=rows), Order(ACT, **order), latest_year)

    def measures(self, *rows, **order):
        return import_measures(self._book(季度产出=rows), Order(ACT, **order))

    def lists(self, kind, sheet, *rows, **order):
        """Take in a list of any kind."""
        return take_in(kind, self._book(**{sheet: rows}), Order(ACT, **order))

    def _book(self, **sheets):
        self._files += 1
        return read_workbook(write_book(self._folder / f"{self._files}.xlsx", **sheets))


def counts(outcome):
    """added, changed, unchanged, rejected, warned - and they must add up."""
    taken = outcome.added + outcome.changed + outcome.unchanged
    assert taken + outcome.rejected == outcome.data_rows
    return (outcome.added, outcome.changed, outcome.unchanged, outcome.rejected, outcome.warned)


def codes(outcome):
    return [(problem.row, problem.column, problem.code.value) for problem in outcome.problems]


def tables():
    """Everything the court's tables hold."""
    return {
        model._meta.table_name: all_rows(model, column_names(model))
        for model in MODELS
        if model._meta.table_name not in _RECORDS and "id" in column_names(model)
    }
