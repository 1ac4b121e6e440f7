"""The sheet of output: what is right is saved as typed, what is wrong comes back."""

from datetime import datetime

import pytest

from db import runs
from db.actors import Act
from db.connection import open_database, session
from db.errors import DatabaseError, QuarterStateError
from db.history import image_of, latest_edits, undo
from db.measure_entries import (
    MeasureEntry,
    MeasureRefusedError,
    add_entry,
    change_entry,
    check_entry,
    entries_in,
    remove_entry,
)
from db.measure_grid import CellEdit, check_cells, items_of, measure_grid, set_cells
from db.models import Measure
from evaluation.measure_cells import CellFault
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from evaluation.staff import Category
from tests.db.rows import add_measure, add_person, add_state
from tests.db.test_runs import EXPECTED

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
LATER = Act("陆明川", datetime(2024, 4, 19, 15))
BASIS = "政工纪要〔2024〕2号"


@pytest.fixture(autouse=True)
def opened(database_url):
    open_database(database_url)
    with session():
        yield


@pytest.fixture
def clerk():
    add_person("C2", "CLERK", end="2023-06-30")
    return add_person("C1", "CLERK")


def everything():
    return [image_of(Measure, row.id) for row in Measure.select().order_by(Measure.id)]


def grid_of(category=Category.CLERK):
    return measure_grid(Q1, category)


def texts():
    return {
        (row.staff_no, item): cell.text
        for row in grid_of().rows
        for item, cell in row.cells.items()
    }


def put(*cells, act=ACT):
    return set_cells(Q1, Category.CLERK, [CellEdit(*cell) for cell in cells], act)


def lock():
    runs.lock(Q1, lambda: QuarterResult.from_json(EXPECTED.read_text("utf-8")), ACT)


def test_the_sheet_has_whoever_was_in_post_and_the_items_of_the_category(clerk):
    grid = grid_of()
    assert [(row.staff_no, row.in_post_days) for row in grid.rows] == [("C1", 91)]
    assert [item.code for item in grid.items][:3] == ["C2.开庭", "C2.长庭", "C3"]
    assert "ADJ" not in {item.code for item in items_of(Category.JUDGE)}
    assert grid_of(Category.JUDGE).rows == ()


def test_whoever_has_something_entered_is_shown_without_days_too(clerk):
    add_measure(clerk, "C6", "8")
    add_state(clerk, "SICK", "2024-01-01")
    (row,) = grid_of().rows
    assert (row.staff_no, row.in_post_days, row.cells["C6"].text) == ("C1", 0, "8")
    written = put(("C1", "C6", "9"), ("C1", "C6", ""))
    assert [cell.fault for cell in written.cells] == [CellFault.NO_RECORD, None]
    assert texts() == {}


def test_right_cells_are_saved_and_wrong_ones_come_back(clerk):
    written = put(
        *(("C1", "C6", "9.5"), ("C1", "C3", "18/20"), ("C1", "C.笔录", "-1")),
        *(("C9", "C6", "1"), ("C1", "A5", "1"), ("C2", "C6", "1")),
    )
    assert [cell.fault for cell in written.cells] == [
        *(None, None, CellFault.NEGATIVE),
        *(CellFault.UNKNOWN_PERSON, CellFault.UNKNOWN_ITEM, CellFault.NO_RECORD),
    ]
    assert len(written.rejected) == 4
    assert texts() == {("C1", "C6"): "9.5", ("C1", "C3"): "18/20"}
    cell = grid_of().rows[0].cells["C3"]
    assert (cell.author, cell.written_at, cell.rows) == ("沈知行", ACT.at, 1)
    assert len(latest_edits(9)) == 1


def test_a_preview_says_the_same_and_writes_nothing(clerk):
    edits = [CellEdit("C1", "C6", "9"), CellEdit("C1", "C6", "11"), CellEdit("C9", "C6", "1")]
    told = [cell.fault for cell in check_cells(grid_of(), edits)]
    assert told == [None, CellFault.OUT_OF_RANGE, CellFault.UNKNOWN_PERSON]
    assert everything() == []


def test_undo_and_redo_put_back_the_whole_block(clerk):
    put(("C1", "C6", "8"), ("C1", "C.退卷", "1"))
    before = everything()
    written = put(("C1", "C6", "9"), ("C1", "C.退卷", ""), ("C1", "C3", "1/2"), act=LATER)
    after = everything()
    redo = undo(written.token, ACT)
    assert everything() == before
    undo(redo, ACT)
    assert everything() == after


def test_typing_what_is_there_changes_nothing(clerk):
    put(("C1", "C6", "8"))
    before = everything()
    assert put(("C1", "C6", "8.0"), act=LATER).token is None
    assert everything() == before


def test_of_a_cell_typed_twice_in_a_block_the_last_one_counts(clerk):
    put(("C1", "C6", "8"), ("C1", "C6", "9"))
    assert texts() == {("C1", "C6"): "9"}
    put(("C1", "C6", "7"), ("C1", "C6", ""))
    assert everything() == []


def test_two_desks_do_not_overwrite_each_other_unseen(clerk):
    put(("C1", "C6", "8"))
    outcome = put(("C1", "C6", "9", ""), act=LATER).cells[0]
    assert (outcome.fault, outcome.text) == (CellFault.CHANGED_MEANWHILE, "8")
    assert put(("C1", "C6", "9", "8"), act=LATER).cells[0].fault is None


def test_a_cell_of_several_rows_is_their_sum_and_edited_as_a_list(clerk):
    add_measure(clerk, "C.退卷", "1", basis="甲")
    add_measure(clerk, "C.退卷", "2", basis="乙")
    cell = grid_of().rows[0].cells["C.退卷"]
    assert (cell.text, cell.rows, cell.basis) == ("3", 2, "甲；乙")
    assert put(("C1", "C.退卷", "4")).cells[0].fault is CellFault.SEVERAL_ROWS
    assert put(("C1", "C.退卷", "3")).cells[0].fault is None
    assert [line.basis for line in entries_in(Q1, "C.退卷", "C1")] == ["甲", "乙"]


def test_a_closed_quarter_is_not_written_and_not_undone_into(clerk):
    token = put(("C1", "C6", "8")).token
    lock()
    for act in (
        lambda: put(("C1", "C6", "9")),
        lambda: undo(token, ACT),
        lambda: add_entry(Q1, MeasureEntry("C1", "ADJ", "1", BASIS), ACT),
        lambda: remove_entry(Measure.get().id, ACT),
    ):
        with pytest.raises(QuarterStateError) as caught:
            act()
        assert caught.value.code == "QUARTER_LOCKED"
    assert grid_of().state is runs.QuarterState.LOCKED
    runs.seal(Q1, ACT)
    with pytest.raises(QuarterStateError) as caught:
        put(("C1", "C6", "9"))
    assert caught.value.code == "QUARTER_SEALED"


def test_adjustments_are_a_list_with_a_basis(clerk):
    first = add_entry(Q1, MeasureEntry("C1", "ADJ", "+1.5", BASIS, "调研"), ACT)
    add_entry(Q1, MeasureEntry("C1", "ADJ", "-2", BASIS), ACT)
    lines = entries_in(Q1, "ADJ")
    assert [(x.name, x.figures.shown, x.basis, x.note) for x in lines] == [
        ("姓名C1", "1.5", BASIS, "调研"),
        ("姓名C1", "-2", BASIS, ""),
    ]
    before = everything()
    token = change_entry(lines[1].id, MeasureEntry("", "", "-1", "会议纪要"), LATER)
    assert entries_in(Q1, "ADJ")[1].figures.shown == "-1"
    undo(token, ACT)
    assert everything() == before
    undo(remove_entry(lines[0].id, ACT), ACT)
    assert everything() == before
    undo(first, ACT)
    assert [line.figures.shown for line in entries_in(Q1, "ADJ")] == ["-2"]


def test_everything_wrong_with_an_entry_is_said_at_once(clerk):
    wrong = check_entry(Q1, MeasureEntry("C9", "VETO", "V99"))
    assert [(f.code, f.field) for f in wrong] == [
        (CellFault.UNKNOWN_PERSON, "staff_no"),
        (CellFault.UNKNOWN_VETO, "text"),
        (CellFault.BASIS_MISSING, "basis"),
    ]
    assert [f.code for f in check_entry(Q1, MeasureEntry("C2", "ADJ", "", BASIS))] == [
        CellFault.NO_RECORD,
        CellFault.VALUE_MISSING,
    ]
    assert [f.code for f in check_entry(Q1, MeasureEntry("C1", "X", ""))] == ["UNKNOWN_ITEM"]
    with pytest.raises(MeasureRefusedError) as caught:
        add_entry(Q1, MeasureEntry("C1", "VETO", "V01", " "), ACT)
    assert caught.value.code == "BASIS_MISSING"


def test_what_is_given_once_is_not_given_twice(clerk):
    add_entry(Q1, MeasureEntry("C1", "C6", "8", "甲"), ACT)
    with pytest.raises(MeasureRefusedError) as caught:
        add_entry(Q1, MeasureEntry("C1", "C6", "9", "乙"), ACT)
    assert caught.value.code == "GIVEN_ALREADY"


def test_a_row_that_is_not_there_is_said():
    with pytest.raises(DatabaseError) as caught:
        remove_entry(99, ACT)
    assert caught.value.code == "NO_SUCH_MEASURE"
