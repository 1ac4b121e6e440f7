"""Files of other programs, and lists as courts publish them: each gives the right answer."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from db.importing.cells import Unreadable
from db.importing.faults import WorkbookError
from db.importing.workbook import read_workbook
from evaluation.case_number import CaseNumber, parse
from evaluation.case_repair import suggestion

SHARED = Path(__file__).parents[4] / "shared" / "data"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the files of others are not here")

ERRORS = ("#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#REF!", "#NUM!", "#N/A")


def sheet(name, number=0, password=None):
    return [list(row) for row in read_workbook(SHARED / name, password).sheets[number].rows()]


def test_days_that_count_from_1904():
    assert read_workbook(SHARED / "calamine__date_1904.xlsx").date_1904
    assert sheet("calamine__date_1904.xlsx") == [
        [date(2021, 1, 1), 15.0],
        [date(2021, 1, 2), 16.0],
        [timedelta(days=10, seconds=54610), 17.0],
    ]


def test_an_empty_sheet_has_no_rows():
    assert sheet("calamine__empty_sheet.xlsx") == []


def test_every_error_of_a_cell_is_told():
    assert sheet("calamine__errors.xlsx") == [[Unreadable("ERROR_VALUE", e)] for e in ERRORS]


def test_merged_cells_of_two_sheets_are_filled():
    first, second = sheet("calamine__merged_range.xlsx"), sheet("calamine__merged_range.xlsx", 1)
    assert first[1] == ["A1", "B1", "C1", "C1", "E1", "F1", "G1", "H1"]
    assert second[3] == ["A1", "B4", "C3", "C3", "E4", "F1"]


def test_a_locked_workbook_asks_for_its_password_and_opens_by_it():
    with pytest.raises(WorkbookError, match="ENCRYPTED"):
        sheet("calamine__pass_protected.xlsx")
    with pytest.raises(WorkbookError, match="WRONG_PASSWORD"):
        sheet("calamine__pass_protected.xlsx", password="124")
    assert sheet("calamine__pass_protected.xlsx", password="123") == []


def test_an_old_xls_is_read_and_a_broken_xlsx_is_said():
    rows = sheet("poi__chinese-provinces.xls")
    assert rows[:2] == [["Provinces in China", "Chinese Name"], ["Anhui", "安徽省"]]
    with pytest.raises(WorkbookError, match="CORRUPT"):
        sheet("poi__xlsx-corrupted.xlsx")


def test_two_encodings_of_one_list_are_one_list():
    assert sheet("cases_with_panel_dev.csv") == sheet("cases_with_panel_dev_gbk.csv")
    assert len(sheet("cases_with_panel_dev.csv")) == 57


@pytest.mark.parametrize(
    ("name", "rows", "columns"),
    [
        ("court_staff_names_dev.csv", 71, 6),
        ("courts_dev.csv", 112, 5),
        ("procedural_history_dev.csv", 198, 10),
        ("corrupted_case_numbers_dev.tsv", 4, 3),
        ("case_numbers_dev_10pct.txt", 1846, 1),
        ("case_number_lookalikes_dev.txt", 130, 1),
    ],
)
def test_lists_as_text_have_all_their_rows(name, rows, columns):
    read = sheet(name)
    assert (len(read), {len(row) for row in read}) == (rows, {columns})


def test_numbers_that_are_typed_wrong_are_mended_only_as_a_proposal():
    heads, *rows = sheet("corrupted_case_numbers_dev.tsv")
    assert heads[0] == "as_typed"
    for typed, meant, _ in rows:
        found = suggestion(typed, 2024)
        assert (found.key if found else "") == meant
    assert all(not isinstance(parse(typed), CaseNumber) for typed, _, _ in rows[:2])


def test_what_is_no_table_is_told_by_its_first_character():
    with pytest.raises(WorkbookError, match="UNKNOWN_FORMAT"):
        read_workbook(SHARED / "chinese_days_2025.json")


@pytest.mark.parametrize("name", ["rank_ties_dev.json", "signature_blocks_dev.json"])
def test_what_is_no_list_has_no_heads(name):
    from db.importing.columns import column_set, find_table

    book = read_workbook(SHARED / name)
    with pytest.raises(WorkbookError, match=r"NO_HEAD_ROW|MISSING_COLUMN"):
        find_table(book.sheets[0], column_set("cases"))
