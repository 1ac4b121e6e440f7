"""Rows and columns for tests of tables."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from db.conditions import Holds
from ui.models.column import Column, Reading

AT = datetime(2024, 4, 1)


@dataclass(frozen=True)
class Line:
    """One row of a small list."""

    number: str
    name: str
    points: Decimal | None = None
    day: date | None = None
    kind: str = "A"


LINES = (
    Line("J001", "张三", Decimal("91.50"), date(2024, 1, 15)),
    Line("J002", "李四", Decimal("88.00"), date(2024, 3, 31), "B"),
    Line("J003", "王五", None, None),
    Line("J010", "赵\t六", Decimal("90.00"), date(2023, 12, 31)),
)


def columns():
    """The columns of ``Line``; points can be typed into, but for the last line."""
    return (
        Column("number", "Number", lambda row: row.number),
        Column("name", "Name", lambda row: row.name, spelled=True),
        Column(
            "points",
            "Points",
            lambda row: row.points,
            holds=Holds.NUMBER,
            step=Decimal("0.01"),
            reading=Reading(
                _read, lambda row, value: replace(row, points=value), lambda r: r.number != "J010"
            ),
        ),
        Column("day", "Day", lambda row: row.day, holds=Holds.DAY),
        Column(
            "kind",
            "Kind",
            lambda row: row.kind,
            text={"A": "Alpha", "B": "Beta"}.get,
            choices=lambda: (("A", "Alpha"), ("B", "Beta")),
        ),
    )


def _read(_row, text):
    if not text:
        return None
    if not text.replace(".", "").isdigit():
        raise ValueError("not a figure")
    return Decimal(text)
