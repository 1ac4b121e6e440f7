"""Small values for tests of the rules: a person, a credit, the scheme, all with defaults."""

import json
from datetime import date
from fractions import Fraction
from typing import Any

from evaluation.case import Role
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import Absence, Category, Person, Position, Posting, Record, RecordKey, State
from evaluation.tally import Cell, Credit, Entry, Tally, Volume
from resources import resource

Q1 = Quarter(2024, 1)


def document(**changes: Any) -> dict[str, Any]:
    """The document of scheme 1.0 with top-level keys replaced."""
    return {**json.loads(resource("schemes/1.0.json").read_text("utf-8")), **changes}


def scheme(**changes: Any) -> Scheme:
    return Scheme.from_json(json.dumps(document(**changes)))


def frozen_scheme(**owners: dict[str, str]) -> Scheme:
    """Scheme 1.0 with baselines of 2024Q1: 24 for civil judges unless named otherwise."""
    baselines = {
        "民商事": {"Q": "24.00"},
        "ASSISTANT": {"A1": "22.00"},
        "CLERK": {"C1": "44", "C2": "36"},
        "DAYS": {"民初|简易": "40"},
        **owners,
    }
    return scheme(baselines={"2024Q1": baselines})


def posting(
    start: str = "2020-01-01",
    end: str | None = None,
    *,
    category: Category = Category.JUDGE,
    group: str = "民商事",
    position: Position = Position.ORDINARY,
) -> Posting:
    last = None if end is None else date.fromisoformat(end)
    return Posting(category, "民庭", group, position, date.fromisoformat(start), last)


def absence(state: State, start: str, end: str | None = None) -> Absence:
    return Absence(
        state, date.fromisoformat(start), None if end is None else date.fromisoformat(end)
    )


def person(*postings: Posting, states: tuple[Absence, ...] = (), number: str = "J1") -> Person:
    return Person(number, f"姓名{number}", postings or (posting(),), states)


def record(
    number: str = "J1",
    *,
    category: Category = Category.JUDGE,
    group: str = "民商事",
    days: int = 91,
    quota: str = "1",
    ordinary: bool = True,
) -> Record:
    own_group = group if category is Category.JUDGE else ""
    return Record(
        key=RecordKey(number, category, own_group),
        name=f"姓名{number}",
        group=group,
        division="民庭",
        in_post_days=days,
        quota_days=days * Fraction(quota),
        ordinary=ordinary,
        until=Q1.end,
    )


def credit(
    owner: Record,
    count: int = 1,
    *,
    procedure: str = "简易",
    manner: str = "调解",
    role: Role = Role.SINGLE,
    sharers: int = 1,
    factors: int = 0,
    step: int = 0,
    type_word: str = "民初",
) -> Credit:
    return Credit(owner.key, type_word, procedure, manner, role, sharers, factors, step, count)


def volume(
    records: tuple[Record, ...],
    credited: tuple[Credit, ...] = (),
    *,
    quarter: Quarter = Q1,
    cells: tuple[Cell, ...] = (),
    sessions: tuple[Entry, ...] = (),
) -> Volume:
    return Volume(quarter, records, credited, cells, sessions)


def entry(
    number: str,
    item: str,
    value: str | None = None,
    *,
    share: tuple[int, int] | None = None,
    text: str = "",
) -> Entry:
    numerator, denominator = share or (None, None)
    return Entry(
        number,
        item,
        None if value is None else Fraction(value),
        None if numerator is None else Fraction(numerator),
        None if denominator is None else Fraction(denominator),
        text,
    )


class Counts:
    """A source of tallies that were counted by hand."""

    def __init__(self, tally: Tally, earlier: tuple[Volume, ...] = ()) -> None:
        self._tally = tally
        self._earlier = earlier

    def tally(self, quarter: Quarter, scheme: Scheme) -> Tally:
        return self._tally

    def volumes(self, quarters: Any, scheme: Scheme) -> tuple[Volume, ...]:
        return tuple(volume for volume in self._earlier if volume.quarter in quarters)
