"""Gates, places and winners of the peer evaluation."""

from fractions import Fraction
from typing import Any

from peer_people import GROUPS, Kind

Row = dict[str, Any]

_SECTIONS = {"JUDGE": "judge", "ASSISTANT": "assistant", "CLERK": "clerk"}
_GATES = (
    ("R", "min_r", "values", "Q"),
    ("IN_TIME", "min_in_time", "values", "E1"),
    ("K", "min_K", "points", "K"),
    ("TOTAL", "min_total", "total", ""),
    ("LONG_PENDING", "max_long_pending", "pending", ""),
    ("A1", "min_A1", "points", "A1"),
    ("A2", "min_A2", "points", "A2"),
    ("C1", "min_C1", "points", "C1"),
    ("C3", "min_C3", "values", "C3"),
)
# What decides between equal totals, the higher the better.
_TIES = {
    "JUDGE": (("points", "K"), ("values", "Q"), ("values", "E1"), ("values", "F1")),
    "ASSISTANT": (("points", "A2"), ("values", "A1")),
    "CLERK": (("points", "C3"), ("values", "C1")),
}


def blocked_by(
    kind: Kind, person: Row, in_post: Fraction, vetoes: set[str], eligibility: Row
) -> list[str]:
    """The codes of the gates a record does not pass, in their fixed order."""
    gates = eligibility[_SECTIONS.get(kind[1], "admin")]
    blocked = ["IN_POST"] if in_post < Fraction(gates.get("min_in_post", 0)) else []
    for code, key, place, item in _GATES:
        if key not in gates:
            continue
        limit = Fraction(gates[key])
        if place == "pending":
            failed = person["pending"] > limit
        else:
            value = person["total"] if place == "total" else getattr(person["items"], place)[item]
            failed = value is not None and value < limit
        if failed:
            blocked.append(code)
    return blocked + sorted(vetoes)


def _key(kind: Kind, person: Row) -> tuple[Any, ...]:
    """The sort key of a record: the smaller, the better."""
    key = [-person["total"]]
    for place, item in _TIES.get(kind[1], ()):
        value = getattr(person["items"], place)[item]
        # A missing ratio stands below every number.
        key += [value is None, -(value or 0)]
    return (*key, person["pending"])


def rank(found: dict[Kind, Row]) -> None:
    """Give everybody the place inside the category, a judge inside the group."""
    pools: dict[tuple[str, str | None], list[tuple[Any, Row]]] = {}
    for kind, person in found.items():
        person["key"] = _key(kind, person)
        pools.setdefault(kind[1:], []).append((person["key"], person["shown"]))
    for pool in pools.values():
        keys = sorted(key for key, _ in pool)
        for key, shown in pool:
            shown["place"] = keys.index(key) + 1
            shown["tied"] = keys.count(key) > 1


def winners(found: dict[Kind, Row], scheme: Row) -> list[Row]:
    """The best eligible people of every line of the scheme's table."""
    lines = []
    for name in (*GROUPS, "ASSISTANT", "CLERK", "ADMIN", "BAILIFF", "TECH"):
        if name not in scheme["winners"]:
            continue
        places = int(scheme["winners"][name])
        group = name if name in GROUPS else None
        category = "JUDGE" if group else name
        best = sorted(
            (person["key"], kind[0])
            for kind, person in found.items()
            if kind[1:] == (category, group) and person["shown"]["eligible"]
        )
        last = best[min(places, len(best)) - 1][0] if best and places else None
        staff = [number for key, number in best if last is not None and key <= last]
        lines.append({"group": group, "category": category, "places": places, "staff_no": staff})
    return lines
