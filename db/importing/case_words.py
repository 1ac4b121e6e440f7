"""The closed lists of words in a case list: outcomes on appeal, liability, grades of review."""

from db.importing.cells import Cell
from db.importing.memory import Fault, flag_of, text_of
from db.importing.problems import Code
from evaluation.words import word_key

_NOTHING = frozenset({"", "-", "—", "——", "/", "无", "否", "0", "未评查", "未上诉", "未再审"})
# What a word of the outcome has in it; the first that is found.
_OUTCOMES = (
    ("发回", "发回"),
    ("指令", "指令审理"),
    ("部分改判", "部分改判"),
    ("改判", "改判"),
    ("维持", "维持"),
    ("调解", "调解"),
    ("撤回", "撤回"),
    ("撤诉", "撤回"),
)
_LIABILITIES = {
    "有责": "有责", "有责任": "有责", "无责": "无责", "无责任": "无责", "待评查": "待评查",
}  # fmt: skip
_GRADES = ("优秀", "合格", "瑕疵", "不合格")


def outcome_of(cell: Cell) -> str:
    """The outcome of a second instance or a retrial; empty for none. Raises Fault."""
    word = word_key(text_of(cell))
    if word in _NOTHING:
        return ""
    found = next((outcome for part, outcome in _OUTCOMES if part in word), None)
    return _known(found, cell)


def liability_of(cell: Cell) -> str:
    """Whether the judge answers for the outcome; empty for nothing said. Raises Fault."""
    word = word_key(text_of(cell))
    return "" if word in _NOTHING - {"无", "否"} else _known(_LIABILITIES.get(word), cell)


def grade_of(cell: Cell) -> str:
    """The grade of a quality review; empty for none. Raises Fault."""
    word = word_key(text_of(cell))
    if word in _NOTHING:
        return ""
    word = word.removesuffix("案件")
    return _known(word if word in _GRADES else None, cell)


def series_of(cell: Cell) -> str:
    """The number of the series; empty for none. Raises Fault for a bare yes."""
    text = text_of(cell)
    word = word_key(text)
    if word in ("是", "1"):
        raise Fault(Code.UNKNOWN_WORD, kept="")
    return "" if word in _NOTHING else text


def appealed_of(cell: Cell) -> int:
    """1 if anybody appealed, else 0. Raises Fault."""
    word = word_key(text_of(cell))
    if word in ("上诉", "已上诉", "抗诉"):
        return 1
    return 0 if word in ("未上诉", "不上诉", "未抗诉") else flag_of(cell)


def _known(word: str | None, cell: Cell) -> str:
    if word is None:
        raise Fault(Code.UNKNOWN_WORD, kept=text_of(cell))
    return word
