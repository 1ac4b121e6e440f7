"""The models: rows are narrowed, arranged and found again, and Qt's contract is kept."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from db.conditions import Condition, Filter, Kind, Order
from tests.ui.rows import LINES, columns
from ui.models.filter_text import condition_of, condition_text
from ui.models.paged import PAGE, PagedModel
from ui.models.table import TableModel


@pytest.fixture
def model(english):
    model = TableModel(columns(), key=lambda row: row.number)
    model.show_rows(LINES)
    return model


def numbers(model):
    return [model.row_at(place).number for place in range(model.rowCount())]


def narrowed(model, **texts):
    conditions = [condition_of(text, model.column_named(name)) for name, text in texts.items()]
    model.narrow(Filter(tuple(condition for condition in conditions if condition)))
    return numbers(model)


def test_table_model_keeps_the_qt_contract(model, qtmodeltester):
    qtmodeltester.check(model)


def test_table_model_keeps_it_while_rows_come_go_and_move(model):
    watch = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.narrow(Filter(search="J00"))
    assert numbers(model) == ["J001", "J002", "J003"]
    model.sort(2, Qt.SortOrder.DescendingOrder)
    model.show_rows(LINES * 2)
    model.narrow(Filter())
    model.show_rows([])
    assert watch.model() is model
    assert model.rowCount() == 0


def test_paged_model_keeps_the_qt_contract(english, qtmodeltester):
    qtmodeltester.check(paged(600))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ({"name": "三"}, ["J001"]),
        ({"name": "=张三|李四"}, ["J001", "J002"]),
        ({"name": "≠张三"}, ["J002", "J003", "J010"]),
        ({"points": ">90"}, ["J001"]),
        ({"points": "88..90"}, ["J002", "J010"]),
        ({"points": "≤88"}, ["J002"]),
        ({"points": "="}, ["J003"]),
        ({"points": "≠"}, ["J001", "J002", "J010"]),
        ({"day": "2024"}, ["J001", "J002"]),
        ({"day": "2024-03"}, ["J002"]),
        ({"day": "2024Q1"}, ["J001", "J002"]),
        ({"day": "<2024年1月15日"}, ["J010"]),
        ({"day": "2023-12-31"}, ["J010"]),
        ({"kind": "bet"}, ["J002"]),
        ({"kind": "=Alpha", "points": "91.5"}, ["J001"]),
        ({"kind": "gamma"}, []),
    ],
)
def test_rows_answer_what_is_typed(model, texts, expected):
    assert narrowed(model, **texts) == expected


@pytest.mark.parametrize(
    ("name", "text"), [("points", "many"), ("day", "soon"), ("day", "2024-13")]
)
def test_what_cannot_be_understood_is_refused(model, name, text):
    with pytest.raises(ValueError, match=r".*"):
        condition_of(text, model.column_named(name))


@pytest.mark.parametrize("text", ["=张三|李四", "≠张三", "三", "=", "≠"])
def test_condition_is_written_as_it_was_typed(model, text):
    column = model.column_named("name")
    assert condition_text(condition_of(text, column), column) == text


@pytest.mark.parametrize("text", ["zhangs", "zs", "j001", "张"])
def test_search_finds_names_and_their_pinyin(model, text):
    model.narrow(Filter(search=text))
    assert numbers(model) == ["J001"]


def test_empty_cells_stand_last_either_way(model):
    model.arrange(Order("points"))
    assert numbers(model) == ["J002", "J010", "J001", "J003"]
    model.arrange(Order("points", descending=True))
    assert numbers(model) == ["J001", "J010", "J002", "J003"]


def test_chinese_is_sorted_by_pinyin(model):
    model.arrange(Order("name"))
    assert numbers(model) == ["J002", "J003", "J001", "J010"]


def test_row_is_found_again_wherever_it_went(model):
    model.arrange(Order("points"))
    assert model.key_at(model.place_of("J001")) == "J001"
    model.narrow(Filter((Condition("points", Kind.EQUALS, (Decimal(88),)),)))
    assert model.place_of("J001") is None
    assert model.total() == 4


def test_cells_say_their_values(model):
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown == ["J001", "张三", "91.50", date(2024, 1, 15).isoformat(), "Alpha"]


def paged(count, asked=None):
    def rows(ids):
        if asked is not None:
            asked.append(len(ids))
        return [LINES[row_id % len(LINES)] for row_id in ids]

    model = PagedModel(columns(), lambda wanted, order: range(count), rows)
    model.reload()
    return model


def test_only_the_pages_in_sight_are_fetched(english):
    asked = []
    model = paged(100_000, asked)
    assert model.rowCount() == 100_000
    assert model.index(99_999, 0).data() == "J010"
    assert model.index(99_998, 0).data() == "J003"
    assert asked == [100_000 % PAGE]


def test_answers_to_an_old_question_are_dropped(english):
    waiting = []

    def ask(name, question, on_answer):
        waiting.append((question, on_answer))

    model = PagedModel(columns(), lambda w, o: range(3), lambda ids: [LINES[i] for i in ids], ask)
    model.reload()
    question, on_answer = waiting.pop()
    on_answer(question())
    assert model.index(0, 0).data() == "…"
    question, late = waiting.pop()
    model.reload()
    again, on_answer = waiting.pop()
    on_answer(again())
    late(question())
    assert model.index(0, 0).data() == "…"
