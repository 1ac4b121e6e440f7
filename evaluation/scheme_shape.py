"""The shape a scheme document of format 1 must have, and the fault where it has another."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any

from evaluation.period import Quarter
from evaluation.staff import GROUPS, Position

Check = Callable[[object, str], None]

_NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,12})?", re.ASCII)
_FRACTION = re.compile(r"\d{1,6}/[1-9]\d{0,5}", re.ASCII)
_LIMIT = re.compile(r"[1-9]\d{0,3}[MD]", re.ASCII)
_TYPE_AND_PROCEDURE = re.compile(r"[^|\s]+\|[^|\s]+")


class SchemeError(ValueError):
    """A scheme document is refused: *code* says why, *path* where, *value* what stood there."""

    def __init__(self, code: str, path: str, value: object = "") -> None:
        super().__init__(f"{code} at {path}: {value!r}")
        self.code = code
        self.path = path
        self.value = value


@lru_cache(maxsize=4096)
def number(value: str) -> Fraction:
    """The exact value of a number of the scheme (a decimal, or a fraction such as 2/3)."""
    return Fraction(value)


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal written as a string, within bounds where they are given."""

    least: str | None = None
    most: str | None = None
    above: str | None = None
    whole: bool = False
    fraction: bool = False

    def __call__(self, value: object, path: str) -> None:
        if not isinstance(value, str):
            raise SchemeError("NOT_A_STRING", path, value)
        if not (_NUMBER.fullmatch(value) or (self.fraction and _FRACTION.fullmatch(value))):
            raise SchemeError("NOT_A_NUMBER", path, value)
        exact = number(value)
        if (
            (self.least is not None and exact < number(self.least))
            or (self.most is not None and exact > number(self.most))
            or (self.above is not None and exact <= number(self.above))
            or (self.whole and exact.denominator != 1)
        ):
            raise SchemeError("OUT_OF_RANGE", path, value)


@dataclass(frozen=True, slots=True)
class Text:
    """A string; when *words* are given, one of them; when *pattern* is, of that form."""

    words: Collection[str] = ()
    pattern: re.Pattern[str] | None = None

    def __call__(self, value: object, path: str) -> None:
        if not isinstance(value, str) or not value.strip():
            raise SchemeError("NOT_A_STRING", path, value)
        if (self.words and value not in self.words) or (
            self.pattern and not self.pattern.fullmatch(value)
        ):
            raise SchemeError("UNKNOWN_WORD", path, value)


def day(value: object, path: str) -> None:
    """A date such as 2024-01-01."""
    try:
        date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError as error:
        raise SchemeError("NOT_A_DATE", path, value) from error


@dataclass(frozen=True, slots=True)
class Fields:
    """An object with exactly the *required* keys, and *optional* ones if they are there."""

    required: Mapping[str, Check] = field(default_factory=dict)
    optional: Mapping[str, Check] = field(default_factory=dict)

    def __call__(self, value: object, path: str) -> None:
        known = {**self.required, **self.optional}
        content = as_object(value, path)
        for key in self.required:
            if key not in content:
                raise SchemeError("MISSING", f"{path}.{key}")
        for key, inner in content.items():
            if key not in known:
                raise SchemeError("UNKNOWN_KEY", f"{path}.{key}", key)
            known[key](inner, f"{path}.{key}")


@dataclass(frozen=True, slots=True)
class Table:
    """An object whose keys the court chooses (checked by *key*), all with one kind of value."""

    value: Check
    key: Check = Text()
    required: Collection[str] = ()

    def __call__(self, value: object, path: str) -> None:
        content = as_object(value, path)
        for key in self.required:
            if key not in content:
                raise SchemeError("MISSING", f"{path}.{key}")
        for key, inner in content.items():
            self.key(key, f"{path}.{key}")
            self.value(inner, f"{path}.{key}")


@dataclass(frozen=True, slots=True)
class Steps:
    """A list of pairs (from how many on, value), rising strictly."""

    start: Number = Number(least="0", whole=True)
    value: Check = Number()
    first: str | None = None

    def __call__(self, value: object, path: str) -> None:
        if not isinstance(value, list) or not value:
            raise SchemeError("NOT_A_LIST", path, value)
        before: Fraction | None = None
        for index, pair in enumerate(value):
            here = f"{path}[{index}]"
            if not isinstance(pair, list) or len(pair) != 2:
                raise SchemeError("NOT_A_PAIR", here, pair)
            self.start(pair[0], f"{here}[0]")
            self.value(pair[1], f"{here}[1]")
            if before is not None and number(pair[0]) <= before:
                raise SchemeError("NOT_RISING", f"{here}[0]", pair[0])
            before = number(pair[0])
        if self.first is not None and number(value[0][0]) != number(self.first):
            raise SchemeError("OUT_OF_RANGE", f"{path}[0][0]", value[0][0])


def as_object(value: object, path: str) -> dict[str, Any]:
    """*value*, if it is an object."""
    if not isinstance(value, dict):
        raise SchemeError("NOT_AN_OBJECT", path, value)
    return value


ANY_NUMBER = Number()
WEIGHT = Number(least="0")
COUNT = Number(least="0", whole=True)
SHARE = Number(least="0", most="1")
STEPPED_FACTORS = ("parties", "volumes", "hearings", "defendants")
FLAG_FACTORS = (
    "appraisal",
    "counterclaim",
    "incidental_civil",
    "public_notice",
    "jurisdiction_objection",
    "foreign",
    "remanded",
    "four_kinds",
)
CHOSEN_FACTORS = ("judge_meeting", "adj_committee")


def factor_rules(value: object, path: str) -> None:
    """The floating factors: each known one at most once, in the form that is its own."""
    if not isinstance(value, list):
        raise SchemeError("NOT_A_LIST", path, value)
    seen: set[str] = set()
    for index, rule in enumerate(value):
        here = f"{path}[{index}]"
        name = as_object(rule, here).get("id")
        if name in seen:
            raise SchemeError("TWICE", f"{here}.id", name)
        if name in STEPPED_FACTORS:
            Fields({"id": Text(), "steps": Steps(value=WEIGHT)})(rule, here)
        elif name in FLAG_FACTORS:
            Fields({"id": Text(), "add": WEIGHT})(rule, here)
        elif name == "max_of":
            Fields({"id": Text(), "of": _choices})(rule, here)
        else:
            raise SchemeError("UNKNOWN_WORD", f"{here}.id", name)
        seen.add(str(name))


def _choices(value: object, path: str) -> None:
    if not isinstance(value, list) or not value:
        raise SchemeError("NOT_A_LIST", path, value)
    for index, pair in enumerate(value):
        here = f"{path}[{index}]"
        if not isinstance(pair, list) or len(pair) != 2:
            raise SchemeError("NOT_A_PAIR", here, pair)
        Text(words=CHOSEN_FACTORS)(pair[0], f"{here}[0]")
        WEIGHT(pair[1], f"{here}[1]")


def quarter_name(value: object, path: str) -> None:
    """A quarter such as 2024Q1."""
    try:
        Quarter.parse(value if isinstance(value, str) else "")
    except ValueError as error:
        raise SchemeError("NOT_A_QUARTER", path, value) from error


TYPE_AND_PROCEDURE = Text(pattern=_TYPE_AND_PROCEDURE)
LIMITS = Table(Text(pattern=_LIMIT), key=TYPE_AND_PROCEDURE)
GROUP = Text(words=GROUPS)
POSITIONS = tuple(position.value for position in Position)
