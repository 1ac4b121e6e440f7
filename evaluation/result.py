"""The result of a quarter: the object that is shown, printed and sealed, and its JSON."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Self

from evaluation.period import Quarter
from evaluation.staff import Category, RecordKey


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One line behind the points of an item: *count* times *unit* is *sum*."""

    label: str
    count: int
    unit: Decimal
    sum: Decimal


@dataclass(frozen=True, slots=True)
class Name:
    """What a scheme itself calls an item, by language."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Item:
    """One assessed item: its points, what they could be, and what they rest on.

    ``value`` is a ratio to 12 places, or None where there was nothing to divide. ``name`` is None
    where the scheme leaves it to the program what the code is called.
    """

    code: str
    points: Decimal
    max: Decimal
    value: Decimal | None
    basis: str
    rows: tuple[ItemRow, ...]
    name: Name | None = None


@dataclass(frozen=True, slots=True)
class PersonResult:
    """One person in one category (a judge: and one group): items, total, place and gates.

    ``ranked_in`` names the peers where they are not those of the group (RULES.md §19).
    """

    staff_no: str
    name: str
    category: Category
    group: str
    division: str
    in_post_days: int
    quota: Decimal
    items: tuple[Item, ...]
    adjustment: Decimal
    total: Decimal
    eligible: bool
    blocked_by: tuple[str, ...]
    place: int
    tied: bool
    ranked_in: str = ""

    @property
    def peers(self) -> tuple[Category, str]:
        """Whom the place is among: the category, and a judge's group or quota group."""
        group = self.group if self.category is Category.JUDGE else ""
        return self.category, self.ranked_in or group

    @property
    def key(self) -> RecordKey:
        """The record this is the result of."""
        group = self.group if self.category is Category.JUDGE else ""
        return RecordKey(self.staff_no, self.category, group)

    def item(self, code: str) -> Item | None:
        """The item of that code, or None where this person has none."""
        return next((item for item in self.items if item.code == code), None)


@dataclass(frozen=True, slots=True)
class Winners:
    """The best eligible people of one table line; more than *places* only when tied at the last."""

    group: str | None
    category: Category
    places: int
    staff_no: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SchemeReference:
    """Which scheme document a result was computed under."""

    code: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class QuarterResult:
    """Everything a quarter's evaluation says. People are listed by staff number."""

    quarter: Quarter
    start: date
    end: date
    period_days: int
    scheme: SchemeReference
    provisional_baseline: bool
    people: tuple[PersonResult, ...]
    winners: tuple[Winners, ...]
    notes: tuple[str, ...]

    def to_json(self) -> str:
        """The stable text form; the same result always gives the same bytes."""
        return json.dumps(_plain_result(self), ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The result written by ``to_json``.

        Raises:
            ValueError: *text* is not such a document.
        """
        try:
            return cls(**_result_fields(json.loads(text)))
        except (KeyError, TypeError, ArithmeticError) as error:
            raise ValueError(f"not a quarter's result: {error!r}") from error


def _plain_result(result: QuarterResult) -> dict[str, Any]:
    return {
        "quarter": str(result.quarter),
        "start": result.start.isoformat(),
        "end": result.end.isoformat(),
        "period_days": result.period_days,
        "scheme": {
            "code": result.scheme.code,
            "version": result.scheme.version,
            "sha256": result.scheme.sha256,
        },
        "provisional_baseline": result.provisional_baseline,
        "people": [_plain_person(person) for person in result.people],
        "winners": [
            {
                "group": line.group,
                "category": line.category.value,
                "places": line.places,
                "staff_no": list(line.staff_no),
            }
            for line in result.winners
        ],
        "notes": list(result.notes),
    }


def _plain_person(person: PersonResult) -> dict[str, Any]:
    # Only where there is one: results of format 1 keep their bytes.
    ranked_in = {"ranked_in": person.ranked_in} if person.ranked_in else {}
    return {
        "staff_no": person.staff_no,
        "name": person.name,
        "category": person.category.value,
        "group": person.group,
        "division": person.division,
        "in_post_days": person.in_post_days,
        "quota": str(person.quota),
        "items": [_plain_item(item) for item in person.items],
        "adjustment": str(person.adjustment),
        "total": str(person.total),
        "eligible": person.eligible,
        "blocked_by": list(person.blocked_by),
        "place": person.place,
        "tied": person.tied,
        **ranked_in,
    }


def _plain_item(item: Item) -> dict[str, Any]:
    name = {"name": {"zh": item.name.zh, "en": item.name.en}} if item.name else {}
    return {
        "code": item.code,
        **name,
        "points": str(item.points),
        "max": str(item.max),
        "value": None if item.value is None else f"{item.value:f}",
        "basis": item.basis,
        "rows": [
            {"label": row.label, "count": row.count, "unit": f"{row.unit:f}", "sum": f"{row.sum:f}"}
            for row in item.rows
        ],
    }


def _result_fields(plain: dict[str, Any]) -> dict[str, Any]:
    return {
        "quarter": Quarter.parse(plain["quarter"]),
        "start": date.fromisoformat(plain["start"]),
        "end": date.fromisoformat(plain["end"]),
        "period_days": plain["period_days"],
        "scheme": SchemeReference(**plain["scheme"]),
        "provisional_baseline": plain["provisional_baseline"],
        "people": tuple(_person(person) for person in plain["people"]),
        "winners": tuple(
            Winners(
                line["group"], Category(line["category"]), line["places"], tuple(line["staff_no"])
            )
            for line in plain["winners"]
        ),
        "notes": tuple(plain["notes"]),
    }


def _person(plain: dict[str, Any]) -> PersonResult:
    return PersonResult(
        **{
            **plain,
            "category": Category(plain["category"]),
            "quota": Decimal(plain["quota"]),
            "items": tuple(_item(item) for item in plain["items"]),
            "adjustment": Decimal(plain["adjustment"]),
            "total": Decimal(plain["total"]),
            "blocked_by": tuple(plain["blocked_by"]),
        }
    )


def _item(plain: dict[str, Any]) -> Item:
    value = plain["value"]
    return Item(
        plain["code"],
        Decimal(plain["points"]),
        Decimal(plain["max"]),
        None if value is None else Decimal(value),
        plain["basis"],
        tuple(
            ItemRow(row["label"], row["count"], Decimal(row["unit"]), Decimal(row["sum"]))
            for row in plain["rows"]
        ),
        Name(**plain["name"]) if "name" in plain else None,
    )
