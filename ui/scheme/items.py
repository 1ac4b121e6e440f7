"""The items of a category and the conditions for being chosen, as tables in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.item_rule import NOT_ASKED, ItemRule
from evaluation.staff import Category
from ui.scheme.words import rule_name
from ui.texts.gates import bound_text, figure_text, gates_of
from ui.texts.items import peers_text
from ui.texts.numbers import percent_text
from ui.texts.rules import words_of
from ui.widgets.fact_grid import FactTable

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Plan = Mapping[str, Any]  # a scheme document of format 2


def items_of(category: Category, plan: Plan) -> tuple[tuple[str, FactTable], ...]:
    """The items of *category* with their points and rules, and what else holds for it."""
    rules = [ItemRule.of(item) for item in plan["items"] if item["category"] == category]
    codes = dict.fromkeys(rule.code for rule in rules)
    rows = [
        _item_row(rule, own=bool(rule.group))
        for code in codes
        for rule in sorted((r for r in rules if r.code == code), key=lambda r: bool(r.group))
    ]
    heads = (
        translate("Scheme", "Item"),
        translate("Scheme", "What it is"),
        translate("Scheme", "Points"),
        translate("Scheme", "How they are given"),
    )
    items = FactTable(heads, tuple(rows), frozenset({2}), wide=3)
    return (("", items), (translate("Scheme", "What else holds"), _general(category, plan)))


def conditions(category: Category, plan: Plan) -> FactTable:
    """What somebody of *category* must reach to be chosen."""
    rows = [_condition_row(gate, category, plan) for gate in _all_gates(category, plan)]
    return FactTable(("", ""), tuple(rows), frozenset({1}))


def tie_breaks(plan: Plan) -> FactTable:
    """By which figures equal totals are parted, in their order."""
    comma = translate("Rule", ", ")
    rows = []
    for name, figures in plan.get("ties", {}).items():
        category = Category(name)
        words = [figure_text(figure, category, "", plan) for figure in figures]
        rows.append((peers_text(category, ""), comma.join(words)))
    return FactTable(("", ""), tuple(rows), wide=1)


def _item_row(rule: ItemRule, *, own: bool) -> tuple[str, str, str, str]:
    words = words_of(rule)
    if rule.function == NOT_ASKED:
        words = translate("Scheme", "Not asked of this group.")
    if rule.beyond:
        words += " " + translate("Scheme", "On top of the full score.")
    most = rule.max_text if rule.full or own else "−"
    return "" if own else rule.code, rule_name(rule), most, words


def _all_gates(category: Category, plan: Plan) -> list[Mapping[str, Any]]:
    own = [
        gate for gate in plan["eligibility"] if gate["category"] == category and gate.get("group")
    ]
    return [*gates_of(plan, category), *own]


def _condition_row(gate: Mapping[str, Any], category: Category, plan: Plan) -> tuple[str, str]:
    group = gate.get("group") or ""
    names, bounds = [], []
    for figure in gate["any"]:
        plain = len(gate["any"]) == 1 and (figure["of"], figure.get("item", "")) in _conditions()
        if plain:
            names.append(_conditions()[figure["of"], figure.get("item", "")])
        else:
            text = (
                translate("Scheme", "{figure}, at most")
                if "most" in figure
                else translate("Scheme", "{figure}, at least")
            )
            words = figure_text(figure, category, group, plan)
            names.append(text.format(figure=words[:1].upper() + words[1:] if not names else words))
        bounds.append(bound_text(figure, category, group, plan))
    name = translate("Scheme", " or ").join(names)
    if group:
        name = f"{peers_text(category, group)}: {name}"
    return name, translate("Scheme", " or ").join(bounds)


def _general(category: Category, plan: Plan) -> FactTable:
    rows = []
    baseline, name = plan["baseline"], category.value
    if name in baseline["min_in_post"]:
        text = translate("Scheme", "Counted in a baseline from this share of days in post")
        rows.append((text, percent_text(baseline["min_in_post"][name])))
    if category is Category.JUDGE:
        rows += [
            (
                translate("Scheme", "A group has its own baseline from this many judges"),
                str(baseline["min_judges"]),
            ),
            (
                translate("Scheme", "Quarters before that a baseline is the mean of"),
                str(baseline["quarters"]),
            ),
            (
                translate("Scheme", "A quarter counts in it from this share of the volume"),
                percent_text(baseline["min_volume"]),
            ),
        ]
    if name in plan["no_data"]:
        text = translate("Scheme", "Points where there was nothing to measure")
        rows.append((text, percent_text(plan["no_data"][name])))
    if name in plan["adj_cap"]:
        text = translate("Scheme", "Adjustments add or take at most")
        rows.append((text, str(plan["adj_cap"][name])))
    return FactTable(("", ""), tuple(rows), frozenset({1}))


def _conditions() -> dict[tuple[str, str], str]:
    return {
        ("IN_POST", ""): translate("Scheme", "Share of the quarter in post, at least"),
        ("VALUE", "Q"): translate("Scheme", "Volume ratio, at least"),
        ("VALUE", "E1"): translate("Scheme", "Closed within the limit, at least"),
        ("LONG_PENDING", ""): translate("Scheme", "Long-pending cases, at most"),
        ("POINTS", "K"): translate("Scheme", "Points for quality, at least"),
        ("TOTAL", ""): translate("Scheme", "Total, at least"),
        ("POINTS", "A1"): translate("Scheme", "Points for assisted volume, at least"),
        ("POINTS", "A2"): translate("Scheme", "Points for quality of assistance, at least"),
        ("POINTS", "C1"): translate("Scheme", "Points for cases assisted, at least"),
        ("VALUE", "C3"): translate("Scheme", "Archived in time, at least"),
    }
