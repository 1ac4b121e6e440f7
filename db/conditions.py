"""What a filter row asks of a list, as values."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What a condition asks of a cell. The values are kept in saved views; never rename them."""

    CONTAINS = "CONTAINS"
    EQUALS = "EQUALS"
    DIFFERS = "DIFFERS"
    EMPTY = "EMPTY"
    FILLED = "FILLED"
    BETWEEN = "BETWEEN"  # both ends included; None is an open end
    AMONG = "AMONG"


class Holds(StrEnum):
    """What the cells of a listed column hold."""

    TEXT = "TEXT"
    NUMBER = "NUMBER"
    DAY = "DAY"
    FLAG = "FLAG"


Value = str | int | date | None


@dataclass(frozen=True, slots=True)
class Condition:
    """One question about one column; how many *values* it has is its kind's."""

    column: str
    kind: Kind
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """All that narrows a list: every condition holds, and every word of *search* is found."""

    conditions: tuple[Condition, ...] = ()
    search: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """By which column a list is sorted; rows without a value come last either way."""

    column: str
    descending: bool = False
