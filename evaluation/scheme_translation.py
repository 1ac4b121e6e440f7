"""A scheme of format 1 written in format 2: the same rules, as data (RULES.md §18)."""

from collections.abc import Iterator, Mapping
from typing import Any

from evaluation.scheme_shape import number
from evaluation.staff import GROUPS

Document = Mapping[str, Any]

_KEPT = (
    *("code", "version", "effective_from", "rounding", "T", "P", "F", "S", "M", "R", "quota"),
    *("winners", "publicity_workdays", "baselines"),
)
_ADMIN = ("ADMIN", "BAILIFF", "TECH")
_RANGES = {"A3": "ENTERED", "A4": "ENTERED", "C3": "ARCHIVED", "C4": "EFILES", "C5": "ENTERED"}
_ACCEPTED = {"执行": "ENFORCED"}
_SETTLED = {"行政": "SETTLED", "执行": "RECOVERED"}
# Gates of format 1 in the order their codes are told in, and the figure each looks at.
GATES = (
    ("min_in_post", "IN_POST", {"of": "IN_POST"}),
    ("min_r", "R", {"item": "Q", "of": "VALUE"}),
    ("min_in_time", "IN_TIME", {"item": "E1", "of": "VALUE"}),
    ("min_K", "K", {"item": "K", "of": "POINTS"}),
    ("min_total", "TOTAL", {"of": "TOTAL"}),
    ("max_long_pending", "LONG_PENDING", {"of": "LONG_PENDING"}),
    ("min_A1", "A1", {"item": "A1", "of": "POINTS"}),
    ("min_A2", "A2", {"item": "A2", "of": "POINTS"}),
    ("min_C1", "C1", {"item": "C1", "of": "POINTS"}),
    ("min_C3", "C3", {"item": "C3", "of": "VALUE"}),
)
_TIES = {
    "JUDGE": [
        {"item": "K", "of": "POINTS"},
        {"item": "Q", "of": "VALUE"},
        {"item": "E1", "of": "VALUE"},
        {"item": "F1", "of": "VALUE"},
        {"of": "LONG_PENDING", "less": True},
    ],
    "ASSISTANT": [{"item": "A2", "of": "POINTS"}, {"item": "A1", "of": "VALUE"}],
    "CLERK": [{"item": "C3", "of": "POINTS"}, {"item": "C1", "of": "VALUE"}],
}


def as_format_2(document: Document) -> dict[str, Any]:
    """The checked format-1 *document* in format 2; it gives everybody the same points and place."""
    judge = document["judge"]
    sections = {
        "JUDGE": judge,
        "ASSISTANT": document["assistant"],
        "CLERK": document["clerk"],
        **dict.fromkeys(_ADMIN, document["admin"]),
    }
    return {
        "format": "2",
        **{key: document[key] for key in _KEPT if key in document},
        "limits": judge["limits"],
        "baseline": {
            **judge["baseline"],
            "min_in_post": {name: sections[name]["baseline"]["min_in_post"] for name in _TIES},
        },
        "no_data": {name: section["no_data"] for name, section in sections.items()},
        "adj_cap": {name: section["adj_cap"] for name, section in sections.items()},
        "items": [
            *_judge_items(judge),
            *_assistant_items(document["assistant"]),
            *_clerk_items(document["clerk"]),
            *(item for name in _ADMIN for item in _admin_items(document["admin"], name)),
        ],
        "eligibility": list(_gates(document["eligibility"])),
        "ties": _TIES,
    }


def _item(
    code: str,
    category: str,
    function: str,
    quantity: str,
    rule: Mapping[str, Any],
    *names: str,
    group: str | None = None,
    **more: Any,
) -> dict[str, Any]:
    parameters = {"quantity": quantity, **{name: rule[name] for name in names}, **more}
    return {
        "code": code,
        "category": category,
        "group": group,
        "function": function,
        "parameters": parameters,
        "max": rule.get("max", "0"),
    }


def _judge_items(rules: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    tables = ("second_instance", "retrial", "review", "review_plus_cap")
    yield _item("Q", "JUDGE", "vol", "CREDIT", rules["Q"], "base", "span")
    yield _item("K", "JUDGE", "count_deduction", "FINDINGS", rules["K"], *tables, "measures")
    yield _item("E1", "JUDGE", "up", "IN_TIME", rules["E1"], "lo", "hi")
    yield _item("E2", "JUDGE", "up", "CLEARANCE", rules["E2"], "lo", "hi")
    yield _item("E3", "JUDGE", "down", "DURATION", rules["E3"], "lo", "hi")
    yield _item("E4", "JUDGE", "count_deduction", "OPEN_OLD", rules["E4"], "steps")
    yield from _by_group("F1", "ACCEPTED", _ACCEPTED, rules["F1"])
    yield from _by_group("F2", "MEDIATED", _SETTLED, rules["F2"])
    yield _item("F3", "JUDGE", "count_deduction", "MEASURES", rules["F3"], "measures")


def _by_group(
    code: str, quantity: str, special: Mapping[str, str], rule: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    plain = {name: rule[name] for name in ("max", "lo", "hi")}
    yield _asked(code, quantity, plain, None)
    for group in GROUPS:
        own = {**plain, **rule.get("by_group", {}).get(group, {})}
        if (code, group) == ("F2", "刑事"):
            own["max"] = "0"
        if group in special or own != plain:
            yield _asked(code, special.get(group, quantity), own, group)


def _asked(code: str, quantity: str, rule: Mapping[str, str], group: str | None) -> dict[str, Any]:
    """A rate of a group, or that it is not asked of it: its full points are 0."""
    if number(rule["max"]):
        return _item(code, "JUDGE", "up", quantity, rule, "lo", "hi", group=group)
    none = {"function": "none", "parameters": {}, "max": "0"}
    return {"code": code, "category": "JUDGE", "group": group, **none}


def _assistant_items(rules: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    yield _item("A1", "ASSISTANT", "vol", "ASSISTED", rules["A1"], "base", "span")
    yield _item("A2", "ASSISTANT", "count_deduction", "MEASURES", rules["A2"], "measures")
    for code in ("A3", "A4"):
        yield _item(code, "ASSISTANT", "up", _RANGES[code], rules[code], "lo", "hi", item=code)
    yield _item("A5", "ASSISTANT", "points", "MARK", rules["A5"], item="A5")
    yield _item("A6", "ASSISTANT", "mean_of_judges", "JUDGES", rules["A6"], "cap")


def _clerk_items(rules: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    yield _item("C1", "CLERK", "vol", "FOLLOWED", rules["C1"], "base", "span")
    yield _item("C2", "CLERK", "vol", "SESSIONS", rules["C2"], "base", "span", "units")
    for code in ("C3", "C4", "C5"):
        days = ["due_days"] if code == "C3" else []
        ends = ("lo", "hi", *days)
        yield _item(code, "CLERK", "up", _RANGES[code], rules[code], *ends, item=code)
    yield _item("C6", "CLERK", "points", "MARK", rules["C6"], item="C6")
    yield _item("D", "CLERK", "count_deduction", "MEASURES", rules["D"], "measures")


def _admin_items(rules: Mapping[str, Any], category: str) -> Iterator[dict[str, Any]]:
    for code in ("T", "S"):
        yield _item(code, category, "points", "MARK", rules[code], item=code)
    yield {**_item("N", category, "points", "COUNT", rules["N"], item="N"), "beyond": True}


def _gates(eligibility: Mapping[str, Mapping[str, str]]) -> Iterator[dict[str, Any]]:
    owners = [("JUDGE", "judge"), ("ASSISTANT", "assistant"), ("CLERK", "clerk")]
    owners += [(name, "admin") for name in _ADMIN]
    for category, section in owners:
        bounds = eligibility[section]
        for gate, code, figure in GATES:
            if gate in bounds:
                side = "most" if gate.startswith("max_") else "least"
                condition = {**figure, side: bounds[gate]}
                yield {"code": code, "category": category, "any": [condition]}
