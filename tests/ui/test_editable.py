"""The list that is typed into: values, faults, blocks, undo and redo."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.rows import LINES, columns
from ui.models.editable import EditableModel

POINTS = 2


@pytest.fixture
def model(english):
    model = EditableModel(columns(), key=lambda row: row.number)
    model.show_rows(LINES)
    return model


def test_model_keeps_the_qt_contract(model, qtmodeltester):
    qtmodeltester.check(model)


def test_model_keeps_it_while_it_is_typed_into(model):
    watch = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.setData(model.index(0, POINTS), "70")
    model.setData(model.index(1, POINTS), "many")
    model.show_rows(LINES * 2)
    assert watch.model() is model
    assert model.rowCount() == 2 * len(LINES)


def test_typing_changes_the_row_and_says_so(qtbot, model):
    with qtbot.waitSignal(model.changed) as heard:
        assert model.setData(model.index(0, POINTS), "70")
    (change,) = heard.args[0]
    assert (change.key, change.column, change.after.value) == ("J001", "points", Decimal(70))
    assert model.row_at(0).points == Decimal(70)


def test_what_is_wrong_stays_in_its_cell_with_the_reason(model):
    index = model.index(0, POINTS)
    model.setData(index, "many")
    assert index.data() == "many"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "not a figure"
    assert model.row_at(0).points == Decimal("91.50")
    assert [(key, cell.typed) for key, _, cell in model.faults()] == [("J001", "many")]


def test_undo_and_redo_go_through_values_and_faults(model):
    index = model.index(0, POINTS)
    for text in ("70", "many", "60"):
        model.setData(index, text)
    seen = []
    for _ in range(3):
        model.undo_stack.undo()
        seen.append(index.data())
    assert seen == ["many", "70", "91.50"]
    model.undo_stack.redo()
    assert index.data() == "70"


def test_undo_tells_what_is_to_be_stored(qtbot, model):
    model.setData(model.index(0, POINTS), "70")
    with qtbot.waitSignal(model.changed) as heard:
        model.undo_stack.undo()
    (change,) = heard.args[0]
    assert change.after.value == Decimal("91.50")


def test_block_is_previewed_before_it_is_put(model):
    cells = [["1", "x"], ["bad"], ["3"], ["4"], ["5"]]
    paste = model.paste_at(model.index(0, POINTS), cells, across=[POINTS])
    assert [change.key for change in paste.changes] == ["J001", "J002", "J003"]
    assert [change.after.typed for change in paste.rejected] == ["bad"]
    assert paste.outside == 3  # one too far right, one closed, one below the last row
    assert model.row_at(0).points == Decimal("91.50")
    model.put(paste.changes, "paste")
    assert model.row_at(2).points == Decimal(3)
    model.undo_stack.undo()
    assert model.row_at(2).points is None


def test_closed_cells_cannot_be_typed_into(model):
    assert not model.flags(model.index(3, POINTS)) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(model.index(3, POINTS), "1")
    assert not model.setData(model.index(0, 0), "1")


def test_cells_are_emptied(model):
    model.clear([model.index(row, POINTS) for row in range(4)], "clear")
    assert [model.row_at(row).points for row in range(4)] == [None, None, None, Decimal("90.00")]
