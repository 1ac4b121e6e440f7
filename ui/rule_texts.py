"""The rule of each item on the screen, from the numbers of the scheme document."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.result import PersonResult
from evaluation.staff import Category
from ui.gate_texts import percent_text, rules_of
from ui.item_texts import measure_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Numbers = Mapping[str, Any]


def rule_text(code: str, person: PersonResult, scheme: Numbers) -> str:
    """How points are given for an item of *person*; empty where the scheme is silent."""
    return rule_words(code, person.category, person.group, scheme)


def rule_words(code: str, category: Category, group: str, scheme: Numbers) -> str:
    """How points are given for an item in a *category*, and for a *group* with its own numbers."""
    item = rules_of(category, scheme).get(code)
    rule = _RULES.get(code)
    if rule is None or not isinstance(item, Mapping):
        return ""
    special = item.get("by_group", {}).get(group, {})
    return rule({**item, **special})


def _volume(item: Numbers) -> str:
    text = translate(
        "Rule",
        "Volume ÷ what the baseline and the days in post expect. A ratio of 1 earns {base} of the"
        " points; less earns its share; above 1 it rises, to all of them {span} above.",
    )
    return text.format(base=percent_text(item["base"]), span=item["span"])


def _hearings(item: Numbers) -> str:
    listed = _joined(f"{measure_text(code)} {unit}" for code, unit in item["units"].items())
    return translate("Rule", "Units: {units}.").format(units=listed) + " " + _volume(item)


def _rising(item: Numbers) -> str:
    text = translate("Rule", "Nothing up to {low}, all points from {high}, in proportion between.")
    return text.format(low=percent_text(item["lo"]), high=percent_text(item["hi"]))


def _falling(item: Numbers) -> str:
    text = translate(
        "Rule",
        "Own days ÷ days usual for such cases. Up to {low} all points, from {high} nothing,"
        " in proportion between.",
    )
    return text.format(low=item["lo"], high=item["hi"])


def _quality(item: Numbers) -> str:
    text = translate(
        "Rule",
        "Begins at {most}. Second instance, at fault: {second}. Retrial, at fault: {retrial}."
        " Reviews: {review}. Entries: {measures}. Never below 0 or above {most}.",
    )
    return text.format(
        most=item["max"],
        second=_listed(item.get("second_instance", {})),
        retrial=_listed(item.get("retrial", {})),
        review=_listed(item.get("review", {})),
        measures=_listed(item.get("measures", {}), measure_text),
    )


def _deducting(item: Numbers) -> str:
    text = translate("Rule", "Begins with all points: {measures}. Never below 0.")
    return text.format(measures=_listed(item.get("measures", {}), measure_text))


def _long_pending(item: Numbers) -> str:
    step = translate("Rule", "each case over {months} months −{points}")
    steps = (step.format(months=months, points=points) for months, points in item.get("steps", []))
    text = translate(
        "Rule", "Begins with all points: {steps}; lawfully suspended ones are not counted."
    )
    return text.format(steps=_joined(steps))


def _errors(item: Numbers) -> str:
    text = translate("Rule", "Each time: {measures}.")
    return text.format(measures=_listed(item.get("measures", {}), measure_text))


def _given(item: Numbers) -> str:
    return translate("Rule", "Given, from 0 to {most}.").format(most=item["max"])


def _team(item: Numbers) -> str:
    text = translate(
        "Rule",
        "Totals of the judges assisted (counted to {cap} at most), averaged by the cases closed"
        " together, divided by 10.",
    )
    return text.format(cap=item["cap"])


def _as_it_is(name: str) -> str:
    return name


def _listed(points: Mapping[str, str], name: Callable[[str], str] = _as_it_is) -> str:
    return _joined(f"{name(key)} {_signed(value)}" for key, value in points.items())


def _joined(parts: Any) -> str:
    return translate("Rule", ", ").join(parts)


def _signed(points: str) -> str:
    number = Decimal(points)
    return f"+{number:f}" if number > 0 else f"{number:f}".replace("-", "−")


_RULES: dict[str, Callable[[Numbers], str]] = {
    **dict.fromkeys(("Q", "A1", "C1"), _volume),
    **dict.fromkeys(("E1", "E2", "F1", "F2", "A3", "A4", "C3", "C4", "C5"), _rising),
    **dict.fromkeys(("F3", "A2"), _deducting),
    **dict.fromkeys(("A5", "C6", "T", "S", "N"), _given),
    "K": _quality,
    "E3": _falling,
    "E4": _long_pending,
    "A6": _team,
    "C2": _hearings,
    "D": _errors,
}
