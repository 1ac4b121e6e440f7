"""Whether a row of a list answers a filter: what ``db.conditions`` asks in SQL, asked here."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCollator, QLocale

from db.conditions import Condition, Filter, Holds, Kind
from db.pinyin import reads, spelling_of, typed_letters
from evaluation.words import word_key
from ui.models.column import Column, Row

_EMPTY = (None, "")


def matcher(wanted: Filter, columns: Mapping[str, Column[Row]]) -> Callable[[Row], bool]:
    """A test for rows: every condition holds, and the search is found in one of the cells."""
    tests = [
        _condition_test(condition, columns[condition.column])
        for condition in wanted.conditions
        if condition.column in columns
    ]
    if key := word_key(wanted.search).casefold():
        tests.append(_search_test(key, list(columns.values())))
    return lambda row: all(test(row) for test in tests)


def sort_key_of(column: Column[Row]) -> Callable[[Row], tuple[Any, ...]]:
    """What rows are sorted by: texts as the language sorts them, Chinese by pinyin."""
    if column.sort_key is not None:
        own = column.sort_key
        return lambda row: (own(column.value(row)),)
    if column.holds is Holds.TEXT:
        collator = QCollator(QLocale("zh_CN"))
        collator.setNumericMode(True)
        return lambda row: (collator.sortKey(column.shown(row)),)
    return lambda row: (column.value(row),)


def is_empty(column: Column[Row], row: Row) -> bool:
    """Whether there is nothing in the cell; such rows stand last either way."""
    return column.value(row) in _EMPTY


def _condition_test(condition: Condition, column: Column[Row]) -> Callable[[Row], bool]:
    values = condition.values
    if condition.kind is Kind.EMPTY:
        return lambda row: is_empty(column, row)
    if condition.kind is Kind.FILLED:
        return lambda row: not is_empty(column, row)
    if condition.kind is Kind.BETWEEN:
        low, high = values
        return lambda row: _between(low, column.value(row), high)
    if condition.kind is Kind.CONTAINS:
        return _contains(word_key(str(values[0])).casefold(), column)
    keys = {_key(value) for value in values}
    same = condition.kind is not Kind.DIFFERS
    return lambda row: (bool(keys & {_key(column.value(row)), _key(column.shown(row))})) is same


def _contains(key: str, column: Column[Row]) -> Callable[[Row], bool]:
    return lambda row: key in word_key(column.shown(row)).casefold()


def _search_test(key: str, columns: list[Column[Row]]) -> Callable[[Row], bool]:
    letters = typed_letters(key)
    spelled = [column for column in columns if column.spelled] if letters.isascii() else []

    def test(row: Row) -> bool:
        if any(key in word_key(column.shown(row)).casefold() for column in columns):
            return True
        readings = (spelling_of(column.shown(row)).pinyin for column in spelled)
        return any(reads(pinyin, letters) is not None for pinyin in readings)

    return test


def _between(low: Any, value: Any, high: Any) -> bool:
    if value in _EMPTY:
        return False
    return bool((low is None or low <= value) and (high is None or value <= high))


def _key(value: Any) -> Any:
    if isinstance(value, str):
        return word_key(value).casefold()
    return value.isoformat() if isinstance(value, date) else value
