"""The items of a category and the conditions for being chosen, as tables in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.staff import GROUPS, Category
from ui.gate_texts import percent_text
from ui.item_texts import group_text, item_text
from ui.rule_texts import rule_words
from ui.widgets.fact_grid import FactTable

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_ORDER = (
    *("Q", "K", "E1", "E2", "E3", "E4", "F1", "F2", "F3"),
    *("A1", "A2", "A3", "A4", "A5", "A6", "C1", "C2", "C3", "C4", "C5", "C6", "D", "T", "S", "N"),
)
_SHARES = frozenset({"min_in_time", "min_C3"})


def items_of(category: Category, document: Mapping[str, Any]) -> tuple[tuple[str, FactTable], ...]:
    """The items of *category* with their points and rules, and what else holds for it."""
    rules = document[category.value.lower()]
    rows: list[tuple[str, str, str, str]] = []
    for code in sorted(rules, key=_turn):
        item = rules[code]
        if not isinstance(item, Mapping) or not rule_words(code, category, "", document):
            continue
        most = str(item.get("max", "−"))
        rows.append((code, item_text(code, ""), most, rule_words(code, category, "", document)))
        rows += _group_rows(code, category, item, document)
    heads = (
        translate("Scheme", "Item"),
        translate("Scheme", "What it is"),
        translate("Scheme", "Points"),
        translate("Scheme", "How they are given"),
    )
    items = FactTable(heads, tuple(rows), frozenset({2}), wide=3)
    return (("", items), (translate("Scheme", "What else holds"), _general(rules)))


def conditions(category: Category, document: Mapping[str, Any]) -> FactTable:
    """What somebody of *category* must reach to be chosen."""
    bounds = document["eligibility"].get(category.value.lower(), {})
    order = list(_conditions())
    names = sorted(bounds, key=lambda name: order.index(name) if name in order else len(order))
    rows = tuple((_conditions().get(name, name), _bound(name, bounds[name])) for name in names)
    return FactTable(("", ""), rows, frozenset({1}))


def _group_rows(
    code: str, category: Category, item: Mapping[str, Any], document: Mapping[str, Any]
) -> list[tuple[str, str, str, str]]:
    rows = []
    special = item.get("by_group", {})
    for group in sorted(special, key=GROUPS.index):
        own = special[group]
        most = str(own.get("max", item.get("max", "")))
        words = rule_words(code, category, group, document)
        none = most == "0"
        words = translate("Scheme", "Not asked of this group.") if none else words
        name = f"{item_text(code, group)} · {group_text(group)}"
        rows.append(("", name, most, words))
    return rows


def _general(rules: Mapping[str, Any]) -> FactTable:
    rows = []
    baseline = rules.get("baseline", {})
    texts = {
        "min_in_post": translate("Scheme", "Counted in a baseline from this share of days in post"),
        "min_judges": translate("Scheme", "A group has its own baseline from this many judges"),
        "quarters": translate("Scheme", "Quarters before that a baseline is the mean of"),
        "min_volume": translate("Scheme", "A quarter counts in it from this share of the volume"),
    }
    for name, text in texts.items():
        if name in baseline:
            rows.append((text, _plain(name, baseline[name])))
    if "no_data" in rules:
        text = translate("Scheme", "Points where there was nothing to measure")
        rows.append((text, percent_text(rules["no_data"])))
    if "adj_cap" in rules:
        text = translate("Scheme", "Adjustments add or take at most")
        rows.append((text, str(rules["adj_cap"])))
    return FactTable(("", ""), tuple(rows), frozenset({1}))


def _turn(code: str) -> int:
    # The document keeps its keys in the order of the alphabet.
    return _ORDER.index(code) if code in _ORDER else len(_ORDER)


def _plain(name: str, value: str) -> str:
    return percent_text(value) if name in ("min_in_post", "min_volume") else str(value)


def _bound(name: str, bound: str) -> str:
    return percent_text(bound) if name in _SHARES else str(bound).replace("/", " / ")


def _conditions() -> dict[str, str]:
    return {
        "min_in_post": translate("Scheme", "Share of the quarter in post, at least"),
        "min_r": translate("Scheme", "Volume ratio, at least"),
        "min_in_time": translate("Scheme", "Closed within the limit, at least"),
        "max_long_pending": translate("Scheme", "Long-pending cases, at most"),
        "min_K": translate("Scheme", "Points for quality, at least"),
        "min_total": translate("Scheme", "Total, at least"),
        "min_A1": translate("Scheme", "Points for assisted volume, at least"),
        "min_A2": translate("Scheme", "Points for quality of assistance, at least"),
        "min_C1": translate("Scheme", "Points for cases assisted, at least"),
        "min_C3": translate("Scheme", "Archived in time, at least"),
    }
