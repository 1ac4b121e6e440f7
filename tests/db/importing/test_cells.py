"""Cells read as days, yes and no, numbers, text and names."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from db.importing.cells import (
    BadCell,
    Unreadable,
    bool_of,
    date_of,
    decimal_of,
    int_of,
    name_of,
    names_of,
    text_of,
)

JANUARY_5 = date(2024, 1, 5)


@pytest.mark.parametrize(
    "value",
    [
        JANUARY_5,
        datetime(2024, 1, 5, 9, 30),
        45296,
        45296.0,
        45296.75,
        "45296",
        "45296.5",
        20240105,
        20240105.0,
        "20240105",
        "20240105093000",
        "2024-01-05",
        "2024-1-5",
        " 2024.1.5 ",
        "2024.01.05",
        "2024/1/5",
        "2024/01/05 00:00:00",
        "2024-01-05 9:05",
        "2024年1月5日",
        "2024年01月05日 10时"[:11],
        "2024 年 1 月 5 日",
        "2024年1月5号",
        "２０２４年１月５日",
        "２０２４－０１－０５",
        "二〇二四年一月五日",
        "2024-01-05T00:00:00",
        "2024-01-05T00:00:00Z",
        "2024-01-04T16:00:00.000Z",
        "2024-01-05T00:00:00+08:00",
        "2024-01-05T08:30:00.123+0800",
        "2024-01-05T24:00:00",
    ],
)
def test_every_spelling_of_a_day(value):
    assert date_of(value) == JANUARY_5


@pytest.mark.parametrize("value", ["", "  ", None, "-", "—", "——", "/"])
def test_no_day(value):
    assert date_of(value) is None


@pytest.mark.parametrize(
    "value",
    [
        "2016-06-31",
        "2023-02-29",
        "2024-13-01",
        "2024年1月",
        "2024-1/5年",
        "24-01-05",
        "去年",
        "1899-12-31",
        date(1899, 12, 31),
        "2024-01-05T25:00:00",
        5,
        0.5,
        1e300,
        float("nan"),
        True,
        time(9, 0),
        timedelta(days=3),
        20241301,
    ],
)
def test_what_is_no_day_is_refused(value):
    with pytest.raises(BadCell) as refusal:
        date_of(value)
    assert refusal.value.code == "E02"


def test_serials_of_workbooks_that_count_from_1904():
    assert date_of(43834, True) == JANUARY_5
    assert date_of("43834", True) == JANUARY_5
    assert date_of("2024-01-05", True) == JANUARY_5


@pytest.mark.parametrize(
    "value", ["是", " 是 ", "1", 1, 1.0, "1.0", "Y", "y", "Ｙ", "yes", "√", "✓", "有", True, "TRUE"]
)
def test_yes(value):
    assert bool_of(value) is True


@pytest.mark.parametrize(
    "value", ["否", "0", 0, 0.0, "N", "n", "×", "x", "无", False, "FALSE", "", None, "—", " "]
)
def test_no(value):
    assert bool_of(value) is False


@pytest.mark.parametrize("value", ["也许", 2, "是否", date(2024, 1, 1)])
def test_neither_yes_nor_no(value):
    with pytest.raises(BadCell, match="NOT_BOOLEAN"):
        bool_of(value)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("", 0), (None, 0), ("—", 0), (3, 3), (3.0, 3), ("3", 3), ("3.0", 3), ("2次", 2),
        ("12 件", 12), ("１２件", 12), ("1,234", 1234), ("1，234", 1234), ("180天", 180), ("0", 0),
    ],
)  # fmt: skip
def test_counts(value, number):
    assert int_of(value) == number


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (-1, "NEGATIVE"), ("-3", "NEGATIVE"), (2.5, "NOT_INTEGER"), ("6个月", "NOT_INTEGER"),
        ("多", "NOT_INTEGER"), (True, "NOT_INTEGER"), ("12,34", "NOT_INTEGER"),
        (date(2024, 1, 1), "NOT_INTEGER"),
    ],
)  # fmt: skip
def test_what_is_no_count_is_refused(value, code):
    with pytest.raises(BadCell) as refusal:
        int_of(value)
    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (0.1 + 0.2, "0.3"), (1234567.89, "1234567.89"), (5, "5"), ("12,345.60", "12345.60"),
        ("１２，３４５．６", "12345.6"), ("3.5万元", "35000"), ("3.5万", "35000"),
        ("100元", "100"), ("￥100.50", "100.50"), ("(1,000)", "-1000"), ("-5", "-5"), (".5", "0.5"),
        ("人民币100元整", "100"), ("2亿元", "200000000"),
    ],
)  # fmt: skip
def test_exact_numbers(value, number):
    assert decimal_of(value) == Decimal(number)


def test_the_head_says_what_a_bare_number_counts():
    assert decimal_of(3.5, Decimal(10_000)) == 35_000
    assert decimal_of("3.5", Decimal(10_000)) == 35_000
    assert decimal_of("100元", Decimal(10_000)) == 100


@pytest.mark.parametrize("value", ["", None, "—", "-", "/"])
def test_no_number(value):
    assert decimal_of(value) is None


@pytest.mark.parametrize("value", ["若干", "1,23", "1.2.3", float("inf"), True, "12-13"])
def test_what_is_no_number_is_refused(value):
    with pytest.raises(BadCell, match="NOT_NUMBER"):
        decimal_of(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (" 王明 ", "王明"), (1001.0, "1001"), (0.5, "0.5"), (None, ""),
        (datetime(2024, 1, 5), "2024-01-05"), (datetime(2024, 1, 5, 9), "2024-01-05T09:00:00"),
        (date(2024, 1, 5), "2024-01-05"), ("e\u0301", "é"), (True, "TRUE"), ("甲\n乙", "甲\n乙"),
    ],
)  # fmt: skip
def test_text(value, text):
    assert text_of(value) == text


@pytest.mark.parametrize("read", [date_of, bool_of, int_of, decimal_of, text_of, names_of])
def test_a_formula_nobody_calculated_is_never_read_as_nothing(read):
    with pytest.raises(BadCell) as refusal:
        read(Unreadable("FORMULA_WITHOUT_VALUE"))
    assert refusal.value.code == "FORMULA_WITHOUT_VALUE"


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("张三、李四，王五", ["张三", "李四", "王五"]),
        ("张三,李四;王五；赵六/钱七\n孙八", ["张三", "李四", "王五", "赵六", "钱七", "孙八"]),
        ("王 明", ["王明"]),
        ("王　明", ["王明"]),
        ("王明、王 明", ["王明"]),
        ("阿依古丽•买买提、阿卜杜‧热西提", ["阿依古丽·买买提", "阿卜杜·热西提"]),
        (1001.0, ["1001"]),
        ("1001.0", ["1001"]),
        ("J001、J002", ["J001", "J002"]),
        ("Ｊ００１", ["J001"]),
        ("", []),
        (None, []),
        ("—", []),
        ("、；", []),
    ],
)
def test_people_of_a_cell(cell, names):
    assert [person.text for person in names_of(cell)] == names


def test_lay_assessors_are_marked():
    people = names_of("张三、李四（人民陪审员）、王五(陪审员)、人民陪审员赵六")
    assert [(p.text, p.assessor) for p in people] == [
        ("张三", False), ("李四", True), ("王五", True), ("赵六", True),
    ]  # fmt: skip


def test_notes_behind_a_name_are_kept_apart():
    (person,) = names_of("王明(执行、二组)")
    assert (person.text, person.hint) == ("王明", "执行二组")
    assert names_of("王明（2）")[0].written == "王明（2）"


def test_namesakes_with_different_notes_are_two_people():
    assert len(names_of("王明(民庭)、王明(刑庭)")) == 2


def test_a_name_is_stored_without_spaces_and_with_one_kind_of_dot():
    assert name_of(" 买买提.艾力 ") == "买买提·艾力"


def test_private_characters_of_old_programs_become_proper_ones():
    assert name_of("龚\ue863") == "龚䶮"
    assert name_of("\ue81e") == "\u9fb4"
