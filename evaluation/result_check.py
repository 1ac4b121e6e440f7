"""Whether a result file is what it claims to be: against the one that was kept, and in itself."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from evaluation.result import PersonResult, QuarterResult

# What tells the entries of a list from one another, so that a missing one is named, not the rest.
_NAMES = (("staff_no", "category", "group"), ("category", "group"), ("code",))


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where a file says something else: ``kept`` or ``shown`` is None where it lacks.

    ``path`` is the way there, such as ``people / J001 JUDGE 民商事 / total``.
    """

    path: str
    kept: str | None
    shown: str | None


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """A figure that does not follow from the others of the same result.

    ``code``: TOTAL (items and adjustment add up to something else), PLACE (somebody with a higher
    total stands below), WINNER (not eligible, or not in the result).
    """

    code: str
    staff_no: str
    said: str
    found: str


def differences(kept: str, shown: str) -> tuple[Difference, ...]:
    """Every leaf in which the JSON *shown* differs from the JSON *kept*, in reading order.

    Raises:
        ValueError: one of them is no JSON.
    """
    return tuple(_compared("", json.loads(kept), json.loads(shown)))


def inconsistencies(result: QuarterResult) -> tuple[Inconsistency, ...]:
    """What does not add up in *result*; nothing, where nobody touched it."""
    found = [fault for person in result.people for fault in _person_faults(person)]
    peers: dict[object, list[PersonResult]] = {}
    for person in result.people:
        peers.setdefault(person.peers, []).append(person)
    for group in peers.values():
        found += _place_faults(group)
    eligible = {person.staff_no for person in result.people if person.eligible}
    found += [
        Inconsistency("WINNER", number, "1", "0")
        for line in result.winners
        for number in line.staff_no
        if number not in eligible
    ]
    return tuple(found)


def _person_faults(person: PersonResult) -> Iterator[Inconsistency]:
    total = sum((item.points for item in person.items), Decimal(0)) + person.adjustment
    if total != person.total:
        yield Inconsistency("TOTAL", person.staff_no, str(person.total), str(total))


def _place_faults(group: list[PersonResult]) -> Iterator[Inconsistency]:
    for person in group:
        above = sum(other.total > person.total for other in group)
        if person.place <= above:
            yield Inconsistency("PLACE", person.staff_no, str(person.place), str(above + 1))


def _compared(path: str, kept: Any, shown: Any) -> Iterator[Difference]:
    if isinstance(kept, dict) and isinstance(shown, dict):
        yield from _maps(path, kept, shown)
    elif isinstance(kept, list) and isinstance(shown, list):
        yield from _maps(path, _named(kept), _named(shown))
    elif kept != shown or type(kept) is not type(shown):
        yield Difference(path, _text(kept), _text(shown))


def _maps(path: str, kept: dict[str, Any], shown: dict[str, Any]) -> Iterator[Difference]:
    for name in dict.fromkeys((*kept, *shown)):
        way = f"{path} / {name}" if path else name
        if name not in shown:
            yield Difference(way, _text(kept[name]), None)
        elif name not in kept:
            yield Difference(way, None, _text(shown[name]))
        else:
            yield from _compared(way, kept[name], shown[name])


def _named(entries: list[Any]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for number, entry in enumerate(entries, start=1):
        name = _name_of(entry) or str(number)
        named[name if name not in named else f"{name} ({number})"] = entry
    return named


def _name_of(entry: Any) -> str:
    if not isinstance(entry, dict):
        return ""
    for keys in _NAMES:
        if all(key in entry for key in keys):
            return " ".join(str(entry[key]) for key in keys if entry[key])
    return ""


def _text(leaf: Any) -> str:
    return leaf if isinstance(leaf, str) else json.dumps(leaf, ensure_ascii=False)
