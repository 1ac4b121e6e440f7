"""What an unknown column may be: by its head, by heads like it, and by what its cells hold.

A guess is offered and never used by itself: somebody confirms it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from db.importing.cell_text import Cell, Unreadable, text_of
from db.importing.cells import BadCell, bool_of, date_of, decimal_of, names_of
from db.importing.columns import ColumnSet, head_key
from evaluation.case_number import CaseNumber, parse
from evaluation.words import word_key

# How sure a guess is, in hundredths.
_BY_ALIAS = 100
_LIKE_AT_LEAST = 0.6
_BY_LIKENESS = 90
_BY_CONTENT = 70
_BY_CONTENT_OF_SEVERAL = 40
_AGREES = 10
# A column holds what this share of its filled cells hold.
_MOSTLY = 0.8
_LEAST_FILLED = 2


class Why(StrEnum):
    """What a guess rests on."""

    ALIAS = "ALIAS"
    LIKENESS = "LIKENESS"
    CONTENT = "CONTENT"


class Content(StrEnum):
    """What the cells of a column hold, nearly all of them."""

    CASE_NUMBER = "CASE_NUMBER"
    DAY = "DAY"
    YES_NO = "YES_NO"
    JUDGE = "JUDGE"
    ASSISTANT = "ASSISTANT"
    CLERK = "CLERK"
    STAFF_NUMBER = "STAFF_NUMBER"
    NUMBER = "NUMBER"
    TEXT = "TEXT"


@dataclass(frozen=True, slots=True)
class Guess:
    """That a column is *column*, how sure that is (0 to 100), and what it rests on."""

    column: str
    confidence: int
    why: Why


@dataclass(frozen=True, slots=True)
class People:
    """Whom the roster has: keys of names by category, and keys of staff numbers."""

    names: Mapping[str, frozenset[str]]
    numbers: frozenset[str]


_TIME_ORDER = (
    *("收到诉状日期", "立案日期", "分案日期", "结案日期", "归档日期"),
    *("起始日期", "结束日期"),
)
# The columns that hold such cells, the likeliest first, by kind of list.
_HOLDING: Mapping[str, Mapping[Content, Sequence[str]]] = {
    "cases": {
        Content.CASE_NUMBER: ("案号",),
        Content.DAY: ("立案日期", "结案日期", "分案日期", "收到诉状日期", "归档日期"),
        Content.JUDGE: ("承办人", "审判长", "合议庭成员"),
        Content.ASSISTANT: ("法官助理",),
        Content.CLERK: ("书记员",),
        Content.STAFF_NUMBER: ("承办人", "书记员"),
    },
    "people": {
        Content.STAFF_NUMBER: ("工号",),
        Content.JUDGE: ("姓名",),
        Content.ASSISTANT: ("姓名",),
        Content.CLERK: ("姓名",),
        Content.DAY: ("起始日期", "结束日期"),
    },
    "measures": {Content.STAFF_NUMBER: ("工号",), Content.NUMBER: ("数值", "分子", "分母")},
    "mediations": {
        Content.DAY: ("日期", "结束日期"),
        Content.JUDGE: ("调解员",),
        Content.NUMBER: ("当事人数", "天数"),
    },
    "meetings": {Content.DAY: ("日期",), Content.JUDGE: ("出席", "主持人", "缺席")},
    "totals": {
        Content.STAFF_NUMBER: ("工号",),
        Content.NUMBER: ("结案数", "审限内", "上诉", "调解", "天数"),
    },
}


def content_of(cells: Iterable[Cell], people: People) -> Content | None:
    """What *cells* hold; None where too few are filled."""
    filled = [cell for cell in cells if not isinstance(cell, Unreadable) and _is_filled(cell)]
    if len(filled) < _LEAST_FILLED:
        return None
    least = _MOSTLY * len(filled)
    for content, test in _TESTS.items():
        if sum(test(cell, people) for cell in filled) >= least:
            return content
    return Content.TEXT


def guesses_for(
    kind: str, heads: Sequence[str], contents: Sequence[Content | None], known: ColumnSet
) -> dict[int, Guess]:
    """The best guess for each place that has one; every column is guessed once.

    *contents* says what the cells under each of *heads* hold.
    """
    found = [
        (guess, place)
        for place, (head, content) in enumerate(zip(heads, contents, strict=True))
        for guess in _all_for(kind, head, content, known)
    ]
    found.sort(key=lambda pair: (-pair[0].confidence, pair[1]))
    chosen: dict[int, Guess] = {}
    taken: set[str] = set()
    for guess, place in found:
        if place not in chosen and guess.column not in taken:
            chosen[place] = guess
            taken.add(guess.column)
    return chosen


def in_order_of_time(guesses: Mapping[int, Guess], days: Sequence[date | None]) -> dict[int, Guess]:
    """The same guesses, those of days by their cells alone put in the order of time.

    *days* has a typical day of each place: a case is filed before it is allotted and concluded.
    """
    loose = [
        place
        for place, guess in guesses.items()
        if guess.why is Why.CONTENT and guess.column in _TIME_ORDER and days[place] is not None
    ]
    columns = sorted((guesses[place].column for place in loose), key=_TIME_ORDER.index)
    loose.sort(key=lambda place: days[place] or date.min)
    moved = {
        place: replace(guesses[place], column=column)
        for place, column in zip(loose, columns, strict=True)
    }
    return {**guesses, **moved}


def typical_day(cells: Iterable[Cell], content: Content | None) -> date | None:
    """The middle one of the days in *cells*; None where they hold no days."""
    if content is not Content.DAY:
        return None
    found = sorted(day for cell in cells if (day := _day_of(cell)) is not None)
    return found[len(found) // 2] if found else None


def _day_of(cell: Cell) -> date | None:
    try:
        return date_of(cell)
    except BadCell:
        return None


def _all_for(kind: str, head: str, content: Content | None, known: ColumnSet) -> Iterable[Guess]:
    if head and (column := known.find(head)) is not None:
        yield Guess(column, _BY_ALIAS, Why.ALIAS)
        return
    holding = _HOLDING.get(kind, {}).get(content, ()) if content is not None else ()
    for column, likeness in _like(head, known).items():
        sure = round(likeness * _BY_LIKENESS)
        if column in holding:
            sure = max(sure, _by_content(holding, column)) + _AGREES
        if content is None or column in holding or not _speaks_against(kind, column, content):
            yield Guess(column, min(sure, _BY_ALIAS - 1), Why.LIKENESS)
    for column in holding:
        yield Guess(column, _by_content(holding, column), Why.CONTENT)


def _by_content(holding: Sequence[str], column: str) -> int:
    """How sure cells alone make a column: the fewer it could be, the more."""
    return _BY_CONTENT if len(holding) == 1 else _BY_CONTENT_OF_SEVERAL - holding.index(column)


def _like(head: str, known: ColumnSet) -> dict[str, float]:
    """Columns with a head like *head*, each with how like the likest is, 0 to 1."""
    key = head_key(head)
    best: dict[str, float] = {}
    if key:
        for other, column in known.canonical.items():
            ratio = SequenceMatcher(None, key, other).ratio()
            if ratio >= max(_LIKE_AT_LEAST, best.get(column, 0.0)):
                best[column] = ratio
    return best


def _speaks_against(kind: str, column: str, content: Content) -> bool:
    """Whether cells of that content cannot stand in *column*: no dates under a name."""
    if content in (Content.TEXT, Content.NUMBER, Content.STAFF_NUMBER):
        wanted = _HOLDING.get(kind, {}).get(Content.DAY, ())
        return column in wanted and content is not Content.NUMBER
    return not (content is Content.DAY and column.endswith(("日期", "时间", "日")))


def _is_filled(cell: Cell) -> bool:
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None


def _is_case_number(cell: Cell, _people: People) -> bool:
    return isinstance(cell, str) and isinstance(parse(cell), CaseNumber)


def _is_day(cell: Cell, _people: People) -> bool:
    # A bare number can be anything.
    if isinstance(cell, int | float):
        return False
    try:
        return date_of(cell) is not None
    except BadCell:
        return False


def _is_yes_no(cell: Cell, _people: People) -> bool:
    try:
        bool_of(cell)
    except BadCell:
        return False
    return not isinstance(cell, int | float) or isinstance(cell, bool)


def _is_number(cell: Cell, _people: People) -> bool:
    try:
        return decimal_of(cell) is not None
    except BadCell:
        return False


def _is_staff_number(cell: Cell, people: People) -> bool:
    return word_key(text_of(cell)) in people.numbers


def _names(category: str, cell: Cell, people: People) -> bool:
    keys = people.names.get(category, frozenset())
    named = names_of(cell) if isinstance(cell, str) else ()
    return bool(named) and all(word_key(one.text) in keys for one in named)


def _is_judge(cell: Cell, people: People) -> bool:
    return _names("JUDGE", cell, people)


def _is_assistant(cell: Cell, people: People) -> bool:
    return _names("ASSISTANT", cell, people)


def _is_clerk(cell: Cell, people: People) -> bool:
    return _names("CLERK", cell, people)


_TESTS = {
    Content.CASE_NUMBER: _is_case_number,
    Content.STAFF_NUMBER: _is_staff_number,
    Content.JUDGE: _is_judge,
    Content.ASSISTANT: _is_assistant,
    Content.CLERK: _is_clerk,
    Content.DAY: _is_day,
    Content.YES_NO: _is_yes_no,
    Content.NUMBER: _is_number,
}
