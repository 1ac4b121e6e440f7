"""Merged cells, errors and formulas nobody calculated, in every kind of workbook."""

from pathlib import Path

import pytest

from db.importing.batches import Order
from db.importing.cases import import_cases
from db.importing.cells import BadCell, Unreadable, text_of
from db.importing.faults import WorkbookError
from db.importing.workbook import read_workbook
from db.models import CourtCase
from tests.db.importing.books import ACT, person
from tests.db.importing.files import raw_ods, xlsb

HEADS = ("案号", "立案日期", "承办人", "书记员")
TEXT = (
    '<table:table-cell office:value-type="string"{more}><text:p>{text}</text:p></table:table-cell>'
)
COVERED = "<table:covered-table-cell/>"


def ods_row(*cells: str) -> str:
    made = (cell if cell.startswith("<") else TEXT.format(text=cell, more="") for cell in cells)
    return f"<table:table-row>{''.join(made)}</table:table-row>"


def spanned(text: str, *, rows: int = 1, columns: int = 1) -> str:
    more = f' table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}"'
    return TEXT.format(text=text, more=more)


def rows_of(folder: Path, data: bytes) -> list[list[object]]:
    path = folder / "名单.xlsx"
    path.write_bytes(data)
    return [list(row) for row in read_workbook(path).sheets[0].rows()]


def number(serial: int) -> str:
    return f"（2024）苏0698民初{serial}号"


ODS = raw_ods(
    ods_row(spanned("示范区人民法院案件列表", columns=4), COVERED, COVERED, COVERED)
    + ods_row(*HEADS)
    + ods_row(number(1), spanned("2024-01-05", rows=2), spanned("王明", rows=2), "李丽")
    + ods_row(number(2), COVERED, COVERED, "赵四")
)
XLSB = xlsb(
    {
        0: ["示范区人民法院案件列表"],
        1: HEADS,
        2: [number(1), "2024-01-05", "王明", "李丽"],
        3: [number(2), "", "", "赵四"],
    },
    merged=[(0, 0, 0, 3), (2, 3, 1, 1), (2, 3, 2, 2)],
)


@pytest.mark.parametrize("data", [ODS, XLSB])
def test_merged_cells_are_filled_in_every_kind(tmp_path, data):
    rows = rows_of(tmp_path, data)
    assert rows[0] == ["示范区人民法院案件列表"] * 4
    assert rows[3] == [number(2), "2024-01-05", "王明", "赵四"]


@pytest.mark.parametrize("data", [ODS, XLSB])
def test_cases_below_a_merged_handler_are_taken(desk, tmp_path, data):
    desk.people(person("J001", "王明"))
    path = tmp_path / "名单.xlsx"
    path.write_bytes(data)
    outcome = import_cases(read_workbook(path), Order(ACT), 2024)
    assert (outcome.added, outcome.rejected) == (2, 0)
    assert {case.handler_cell for case in CourtCase.select()} == {"王明"}


def test_errors_of_an_xlsb_are_told(tmp_path):
    data = xlsb({0: ["a", b"\x2a", 1.0], 2: [b"\x07", "b", 2.0]})
    assert rows_of(tmp_path, data) == [
        ["a", Unreadable("ERROR_VALUE", "#N/A"), 1.0],
        ["", "", ""],
        [Unreadable("ERROR_VALUE", "#DIV/0!"), "b", 2.0],
    ]


def test_formulas_without_a_value_of_an_ods_are_told(tmp_path):
    formula = '<table:table-cell table:formula="of:=1+1"/>'
    valued = (
        '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2">'
        "<text:p>2</text:p></table:table-cell>"
    )
    rows = rows_of(tmp_path, raw_ods(ods_row("a", valued) + ods_row("b", formula)))
    assert rows == [["a", 2.0], ["b", Unreadable("FORMULA_WITHOUT_VALUE")]]


@pytest.mark.parametrize("text", ["#N/A", " #DIV/0! ", "#REF!"])
def test_the_text_of_an_error_is_no_text(text):
    with pytest.raises(BadCell, match="ERROR_VALUE"):
        text_of(text)
    assert text_of("#1") == "#1"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (
            (
                '<table:table-row table:number-rows-repeated="1048576">'
                '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" '
                'office:value="1"/></table:table-row>'
            ),
            "FAR_CELL",
        ),
        (ods_row("a") + ods_row("b")[:-9], "CORRUPT"),
        (
            '<table:table-row table:number-rows-repeated="60000">'
            '<table:table-cell table:formula="of:=1"/></table:table-row>' * 20,
            "",
        ),
    ],
)
def test_an_ods_that_means_harm(tmp_path, body, code):
    if not code:
        assert len(rows_of(tmp_path, raw_ods(body))) > 0
        return
    with pytest.raises(WorkbookError) as refusal:
        rows_of(tmp_path, raw_ods(body))
    assert refusal.value.code == code


def test_an_ods_with_empty_formatted_rows_is_read(tmp_path):
    empty = (
        '<table:table-row table:number-rows-repeated="1048500">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert rows_of(tmp_path, raw_ods(ods_row("a", "b") + empty)) == [["a", "b"]]
