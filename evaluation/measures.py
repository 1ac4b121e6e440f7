"""The items of quarterly output that the case system does not know, and the shape of each."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from evaluation.staff import Category
from evaluation.words import word_key


class Shape(StrEnum):
    """What the cells of an item hold."""

    COUNT = "COUNT"  # a whole number, adds up
    RATE = "RATE"  # numerator and denominator, each adds up
    POINTS = "POINTS"  # given once a quarter, clamped to the item's range
    SIGNED = "SIGNED"  # signed points, add up
    VETO = "VETO"  # the code of a veto


@dataclass(frozen=True, slots=True)
class Item:
    """One item: *categories* it is for (empty: everyone) and, of points, its highest value."""

    code: str
    shape: Shape
    categories: frozenset[Category] = frozenset()
    highest: Decimal | None = None

    @property
    def basis_required(self) -> bool:
        """Whether a row without 依据 is refused."""
        return self.shape in (Shape.SIGNED, Shape.VETO)

    @property
    def given_once(self) -> bool:
        """Whether one row a person and quarter is all there may be."""
        return self.shape is Shape.POINTS


_JUDGES = frozenset({Category.JUDGE})
_ASSISTANTS = frozenset({Category.ASSISTANT})
_CLERKS = frozenset({Category.CLERK})
_ADMIN = frozenset({Category.ADMIN, Category.BAILIFF, Category.TECH})

VETOES = tuple(f"V{number:02d}" for number in range(1, 15))

# The items of RULES.md §16, each as it is spelled in workbooks.
ITEMS = {
    item.code: item
    for item in (
        *(Item(code, Shape.COUNT, _JUDGES) for code in ("K.更正", "K.程序", "F3.投诉", "F3.信访")),
        # Old open cases with a reason on record; only a scheme that names it counts it.
        Item("E4.有因", Shape.COUNT, _JUDGES),
        *(
            Item(code, Shape.COUNT, _ASSISTANTS)
            for code in ("A2.退改", "A2.漏送", "A2.校对", "A2.瑕疵")
        ),
        Item("A3", Shape.RATE, _ASSISTANTS),
        Item("A4", Shape.RATE, _ASSISTANTS),
        Item("A5", Shape.POINTS, _ASSISTANTS, Decimal(10)),
        Item("C2.开庭", Shape.COUNT, _CLERKS),
        Item("C2.长庭", Shape.COUNT, _CLERKS),
        Item("C3", Shape.RATE, _CLERKS),
        Item("C4", Shape.RATE, _CLERKS),
        Item("C5", Shape.RATE, _CLERKS),
        Item("C6", Shape.POINTS, _CLERKS, Decimal(10)),
        Item("C.笔录", Shape.COUNT, _CLERKS),
        Item("C.退卷", Shape.COUNT, _CLERKS),
        Item("T", Shape.POINTS, _ADMIN, Decimal(70)),
        Item("S", Shape.POINTS, _ADMIN, Decimal(30)),
        Item("N", Shape.POINTS, _ADMIN, Decimal(5)),
        Item("ADJ", Shape.SIGNED),
        Item("VETO", Shape.VETO),
    )
}
_BY_KEY = {code.upper(): item for code, item in ITEMS.items()}


def item_of(text: str) -> Item | None:
    """The item that *text* names, in any width of letters; None when it names none."""
    return _BY_KEY.get(word_key(text).upper())
