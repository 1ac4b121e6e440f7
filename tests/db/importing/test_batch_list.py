"""What a workbook is recognised as, and how imports are listed, on both engines."""

import pytest

from db.connection import open_database, session
from db.errors import DatabaseError
from db.importing.batch_list import batches, outcome_of
from db.importing.detecting import kinds_of
from db.importing.faults import WorkbookError
from db.importing.undo import undo_import
from db.importing.workbook import read_workbook
from tests.db.importing.books import ACT, Desk, case, measure, person, write_book


@pytest.fixture
def desk(database_url, tmp_path):
    open_database(database_url)
    with session():
        yield Desk(tmp_path)


def kinds(tmp_path, **sheets):
    return kinds_of(read_workbook(write_book(tmp_path / "book.xlsx", **sheets)))


@pytest.mark.parametrize(
    ("row", "kind"),
    [(person("J001", "王明"), "people"), (case(1), "cases"), (measure("K.更正"), "measures")],
)
def test_list_is_recognised_by_its_heads_on_any_sheet(desk, tmp_path, row, kind):
    assert kinds(tmp_path, Sheet1=[row]) == (kind,)


def test_several_lists_in_one_file_are_taken_in_order(desk, tmp_path):
    sheets = {"季度产出": [measure("K.更正")], "案件": [case(1)], "人员": [person("J001", "王明")]}
    assert kinds(tmp_path, **sheets) == ("people", "cases", "measures")


def test_sheet_with_a_known_name_and_other_heads_is_none_of_them(desk, tmp_path):
    assert kinds(tmp_path, 人员=[{"甲": 1, "乙": 2}]) == ()


def test_list_that_lacks_a_needed_column_is_not_recognised(desk, tmp_path):
    row = {head: cell for head, cell in case(1).items() if head != "立案日期"}
    assert kinds(tmp_path, Sheet1=[row]) == ()


@pytest.mark.parametrize(
    ("rows", "code"), [([], "EMPTY_SHEET"), ([{"一段说明": 1}], "NO_HEADS")], ids=["blank", "text"]
)
def test_a_file_that_can_be_no_list_is_refused_before_anybody_is_asked(desk, tmp_path, rows, code):
    with pytest.raises(WorkbookError) as refused:
        kinds(tmp_path, Sheet1=rows, Sheet2=[])
    assert refused.value.code == code


def test_imports_are_listed_latest_first(desk):
    desk.people(person("J001", "王明"))
    desk.cases(case(1), case(2, 立案日期="?"))
    second, first = batches()
    assert (first.kind, first.added, first.stands) == ("people", 1, True)
    assert (second.kind, second.added, second.rejected) == ("cases", 1, 1)
    assert (second.author, second.at) == (ACT.author, ACT.at)


def test_import_that_was_taken_back_stays_listed(desk):
    desk.people(person("J001", "王明"))
    undo_import(None, ACT)
    (line,) = batches()
    assert (line.stands, line.undone_by) == (False, ACT.author)


def test_outcome_is_kept_as_it_was_told(desk):
    desk.people(person("J001", "王明"))
    told = desk.cases(case(1, 承办人="无此人"), case(2, 立案日期="2024-13-01"), case(2))
    assert told.problems
    assert outcome_of(told.batch) == told


def test_unknown_import_is_refused(desk):
    with pytest.raises(DatabaseError) as refused:
        outcome_of(4711)
    assert refused.value.code == "NO_BATCH"
