"""The list of cases: filters, order, search and rows, on both engines."""

from datetime import date
from fractions import Fraction

import pytest

from db.case_list import CaseList
from db.conditions import Condition, Filter, Kind, Order
from db.connection import open_database, session
from db.models import CourtCase, Staff, database
from evaluation.calendar import HolidayCalendar
from evaluation.case import Role
from evaluation.time_limit import LimitStatus, limit_status
from tests.db.rows import add_case, add_person, add_role
from tests.evaluation.builders import scheme

EVERYTHING = Filter()
BY_NUMBER = Order("number")
FRIDAY = date(2024, 3, 29)


@pytest.fixture
def judge(database_url):
    open_database(database_url)
    with session():
        yield add_person("J1")


def listing(as_of=FRIDAY, **changes):
    return CaseList(scheme(), HolidayCalendar(), as_of, **changes)


def serials(ids):
    by_id = dict(CourtCase.select(CourtCase.id, CourtCase.serial_number).tuples())
    return [by_id[case_id] for case_id in ids]


def found(column, kind, *values, **changes):
    wanted = Filter((Condition(column, kind, values),))
    return serials(listing(**changes).ids(wanted, BY_NUMBER))


def test_numbers_are_sorted_as_numbers(judge):
    for number in (100, 9, 20):
        add_case(number, judge)
    add_case(5, judge, year=2023)
    ids = listing().ids(EVERYTHING, BY_NUMBER)
    assert serials(ids) == [5, 9, 20, 100]
    assert listing().ids(EVERYTHING, Order("number", descending=True)) == ids[::-1]


def test_cases_alike_stay_in_their_order_and_blanks_come_last_both_ways(judge):
    for number, cause in enumerate(("乙", "", "甲", "乙"), start=1):
        add_case(number, judge, cause=cause)
    assert serials(listing().ids(EVERYTHING, Order("cause"))) == [3, 1, 4, 2]
    assert serials(listing().ids(EVERYTHING, Order("cause", descending=True))) == [1, 4, 3, 2]


def test_texts_are_sorted_by_the_key_that_is_given(judge):
    for number, cause in enumerate(("乙", "甲"), start=1):
        add_case(number, judge, cause=cause)
    strange = {"甲": 2, "乙": 1}
    ids = listing(sort_key=strange.get).ids(EVERYTHING, Order("cause"))
    assert serials(ids) == [1, 2]


def test_texts_are_sorted_by_pinyin(judge):
    for number, cause in enumerate(("租赁", "买卖", "离婚"), start=1):
        add_case(number, judge, cause=cause)
    assert serials(listing().ids(EVERYTHING, Order("cause"))) == [3, 2, 1]


@pytest.mark.parametrize("column", ["filed_on", "closed_on", "days", "due_on", "batch", "year"])
def test_every_kind_of_column_sorts(judge, column):
    add_case(1, judge, filed_on="2024-01-05")
    add_case(2, judge, filed_on="2024-01-02", closed_on=None)
    assert len(listing().ids(EVERYTHING, Order(column))) == 2


def test_days_are_sorted_and_open_cases_come_last(judge):
    for number, closed in enumerate((None, "2024-03-01", "2024-02-01"), start=1):
        add_case(number, judge, closed_on=closed)
    assert serials(listing().ids(EVERYTHING, Order("closed_on"))) == [3, 2, 1]
    assert serials(listing().ids(EVERYTHING, Order("closed_on", descending=True))) == [2, 3, 1]


@pytest.mark.parametrize(
    ("column", "kind", "values", "fits"),
    [
        ("cause", Kind.CONTAINS, ("借贷",), [1]),
        ("cause", Kind.EQUALS, ("离婚纠纷",), [2]),
        ("cause", Kind.DIFFERS, ("离婚纠纷",), [1, 3]),
        ("cause", Kind.EMPTY, (), [3]),
        ("cause", Kind.FILLED, (), [1, 2]),
        ("cause", Kind.AMONG, ("离婚纠纷", ""), [2, 3]),
        ("number", Kind.CONTAINS, ("（2024）苏0698民初2",), [2]),
        ("closed_on", Kind.EMPTY, (), [3]),
        ("closed_on", Kind.BETWEEN, (date(2024, 2, 1), None), [1]),
        ("closed_on", Kind.DIFFERS, (date(2024, 3, 1),), [2, 3]),
        ("parties", Kind.BETWEEN, (0, 4), [2, 3]),
        ("parties", Kind.BETWEEN, (None, None), [1, 2, 3]),
        ("suspended", Kind.EQUALS, (True,), [3]),
        ("pending", Kind.EQUALS, (True,), [3]),
        ("days", Kind.BETWEEN, (60, 60), [1]),
    ],
)
def test_filters(judge, column, kind, values, fits):
    add_case(1, judge, cause="民间借贷纠纷", parties=5)
    add_case(2, judge, cause="离婚纠纷", closed_on="2024-01-31")
    add_case(3, judge, cause="", closed_on=None, suspended=True)
    assert found(column, kind, *values) == fits


def test_conditions_hold_together_and_are_counted(judge):
    for number in (1, 2, 3):
        add_case(number, judge, parties=number)
    low, high = (Condition("parties", Kind.BETWEEN, ends) for ends in ((2, None), (None, 2)))
    wanted = Filter((low, high))
    assert serials(listing().ids(wanted, BY_NUMBER)) == [2]
    assert listing().count(wanted) == 1


def test_a_number_in_a_people_cell_is_the_person(judge):
    add_case(1, judge, handler_cell="J1")
    add_case(2, judge, handler_cell="姓名J1")
    add_case(3, judge, handler_cell="别人")
    assert found("handler", Kind.EQUALS, "姓名J1") == [1, 2]
    assert found("handler", Kind.CONTAINS, "名J") == [1, 2]
    assert found("handler", Kind.DIFFERS, "姓名J1") == [3]
    ids = listing().ids(EVERYTHING, BY_NUMBER)
    assert [row.handler for row in listing().rows(ids)] == ["姓名J1", "姓名J1", "别人"]


def test_search_finds_every_word_somewhere(judge):
    add_case(12, judge, cause="离婚纠纷", clerks_cell="赵一")
    add_case(13, judge, cause="离婚纠纷", handler_cell="钱二")
    for text, fits in (("离婚", [12, 13]), ("离婚 赵一", [12]), ("民初13", [13]), ("无", [])):
        assert serials(listing().ids(Filter(search=text), BY_NUMBER)) == fits


@pytest.mark.parametrize("typed", ["zs", "zhangsan", "ZHANG SAN"])
def test_search_finds_people_by_how_they_are_read(judge, typed):
    other = add_person("J2")
    Staff.update(name="张三", pinyin="zhang san").where(Staff.id == other.id).execute()
    add_case(1, judge)
    add_case(2, other)
    found = serials(listing().ids(Filter(search=typed.replace(" ", "")), BY_NUMBER))
    assert found == [2]


def test_unresolved_names_can_be_asked_for(judge):
    add_role(add_case(1, judge), None, Role.CLERK)
    add_case(2, judge)
    assert found("unresolved", Kind.EQUALS, True) == [1]


@pytest.mark.parametrize(
    ("filed", "closed", "suspended"),
    [
        ("2024-01-01", "2024-03-01", False),
        ("2023-11-30", "2024-03-01", False),
        ("2023-12-31", None, False),
        ("2023-10-01", None, False),
        ("2023-10-01", None, True),
        ("2024-03-01", None, False),
        ("2024-01-01", "2024-05-01", False),
    ],
)
def test_the_status_is_that_of_the_rules(judge, filed, closed, suspended):
    case = add_case(1, judge, filed_on=filed, closed_on=closed, suspended=suspended)
    (row,) = listing().rows([case.id])
    expected = limit_status(
        row.due_on,
        FRIDAY,
        closed=None if closed is None else date.fromisoformat(closed),
        suspended=suspended,
    )
    assert row.limit_status is expected
    assert found("limit_status", Kind.EQUALS, expected.value) == [1]


def test_states_are_sorted_by_how_they_press_and_due_days_as_days(judge):
    for number, (filed, more) in enumerate(
        (
            ("2024-01-01", {}),
            ("2023-10-01", {"closed_on": None}),
            ("2023-10-01", {}),
            ("2024-03-01", {"closed_on": None}),
            ("2023-11-30", {"extension_days": 61}),
            ("2024-02-01", {"type_word": "财保"}),
        ),
        start=1,
    ):
        add_case(number, judge, filed_on=filed, **more)
    by_status = listing().ids(EVERYTHING, Order("limit_status"))
    assert serials(by_status) == [2, 4, 3, 1, 5, 6]
    rows = {row.id: row.due_on for row in listing().rows(by_status)}
    by_due = listing().ids(EVERYTHING, Order("due_on"))
    assert [rows[case_id] for case_id in by_due] == [*sorted(filter(None, rows.values())), None]


def test_a_case_without_a_limit_has_no_status(judge):
    case = add_case(1, judge, type_word="财保", closed_on=None)
    (row,) = listing().rows([case.id])
    assert (row.due_on, row.statutory_due_on) == (None, None)
    assert row.limit_status is LimitStatus.NA


def test_a_row_has_both_due_days(judge):
    case = add_case(1, judge, filed_on="2023-12-30", closed_on=None)
    (row,) = listing().rows([case.id])
    assert (row.due_on, row.statutory_due_on) == (date(2024, 3, 30), date(2024, 4, 1))
    assert (row.sure, row.days) == (False, 90)


def test_rows_come_in_the_order_asked_for_without_those_gone(judge):
    first, second = add_case(1, judge), add_case(2, judge)
    rows = listing().rows([second.id, 999_999, first.id])
    assert [row.id for row in rows] == [second.id, first.id]
    assert listing().rows([]) == []


def test_a_selection_is_added_up(judge):
    ids = [add_case(number, judge, claimed_fen=fen).id for number, fen in ((1, 5), (2, None))]
    ids.append(add_case(3, judge, claimed_fen=10).id)
    summary = listing().summary("claimed_fen", ids)
    assert (summary.count, summary.total, summary.mean) == (2, 15, Fraction(15, 2))
    assert listing().summary("days", []).mean is None
    with pytest.raises(ValueError, match="cause"):
        listing().summary("cause", ids)


def test_more_rows_can_be_had_than_an_engine_binds_values(judge):
    case = add_case(1, judge)
    assert len(listing().rows([*range(10_000, 60_000), case.id])) == 1


def test_the_words_of_a_column_can_be_offered(judge):
    for number, cause in enumerate(("乙", "甲", "", "乙"), start=1):
        add_case(number, judge, cause=cause)
    assert listing().values("cause", EVERYTHING) == ["甲", "乙"]


@pytest.mark.parametrize(("column", "kind"), [("weather", Kind.EMPTY), ("days", Kind.CONTAINS)])
def test_a_question_a_column_cannot_answer_is_a_mistake(judge, column, kind):
    with pytest.raises(ValueError, match=column):
        found(column, kind, "x")


def test_questions_cost_two_queries(judge, monkeypatch):
    ids = [add_case(number, judge).id for number in range(1, 8)]
    asked = []
    execute = database.obj.execute_sql
    monkeypatch.setattr(
        database.obj, "execute_sql", lambda *sql: asked.append(sql[0]) or execute(*sql)
    )
    for question in (
        lambda: listing().ids(Filter(search="姓"), Order("handler")),
        lambda: listing().count(EVERYTHING),
        lambda: listing().rows(ids),
    ):
        asked.clear()
        question()
        assert len(asked) == 2, asked
