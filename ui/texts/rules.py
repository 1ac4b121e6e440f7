"""The rule of each item on the screen, from the numbers of the scheme (RULES.md §17–18)."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.item_rule import ItemRule, rules_for
from evaluation.result import PersonResult
from evaluation.scheme_shape import number
from evaluation.scheme_translation import as_format_2
from evaluation.staff import Category
from ui.scheme.words import quantity_text
from ui.texts.findings import finding_text
from ui.texts.items import measure_text
from ui.texts.numbers import percent_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Numbers = Mapping[str, Any]

_PLAIN = frozenset({"DURATION", "APPEALED", "CREDIT", "ASSISTED", "FOLLOWED", "SESSIONS"})


def plan_of(document: Numbers) -> Numbers:
    """A scheme document as one of format 2, which rules and gates are read from."""
    return document if not document or document.get("format") in (2, "2") else as_format_2(document)


def rule_of(code: str, category: Category, group: str, scheme: Numbers) -> ItemRule | None:
    """The rule of an item in a document of either format; None where the scheme is silent."""
    items = plan_of(scheme).get("items", ())
    listed = [ItemRule.of(i) for i in items if (i["category"], i["code"]) == (category, code)]
    return next(iter(rules_for(listed, category, group)), None)


def rule_text(code: str, person: PersonResult, scheme: Numbers) -> str:
    """How points are given for an item of *person*; empty where the scheme is silent."""
    return rule_words(code, person.category, person.group, scheme)


def rule_words(code: str, category: Category, group: str, scheme: Numbers) -> str:
    """How points are given for an item in a *category*, and for a *group* with its own numbers."""
    rule = rule_of(code, category, group, scheme)
    return "" if rule is None else words_of(rule)


def words_of(rule: ItemRule) -> str:
    """How *rule* gives points; empty where the item is not asked."""
    if rule.function not in _FUNCTIONS:
        return ""
    parts = (_FUNCTIONS[rule.function](rule), _ripe(rule), _prior(rule), _required(rule))
    return " ".join(part for part in parts if part)


def signed_number(points: str) -> str:
    """Points to add or take as a scheme writes them, with their sign: +1.0, −0.5."""
    exact = Decimal(points)
    return f"+{exact:f}" if exact > 0 else f"{exact:f}".replace("-", "−")


def _volume(rule: ItemRule) -> str:
    item = rule.parameters
    text = translate(
        "Rule",
        "Volume ÷ what the baseline and the days in post expect. A ratio of 1 earns {base} of the"
        " points; less earns its share; above 1 it rises, to all of them {span} above.",
    )
    words = text.format(base=percent_text(item["base"]), span=item["span"])
    if "units" not in item:
        return words
    listed = _joined(f"{measure_text(code)} {unit}" for code, unit in item["units"].items())
    return translate("Rule", "Units: {units}.").format(units=listed) + " " + words


def _end(rule: ItemRule, name: str) -> str:
    """An end of a range: days over days are a ratio, all others a percentage."""
    value = str(rule.parameters[name])
    return value if rule.quantity in _PLAIN else percent_text(value)


def _rising(rule: ItemRule) -> str:
    text = translate("Rule", "Nothing up to {low}, all points from {high}, in proportion between.")
    return text.format(low=_end(rule, "lo"), high=_end(rule, "hi"))


def _falling(rule: ItemRule) -> str:
    if rule.quantity == "DURATION":
        text = translate(
            "Rule",
            "Own days ÷ days usual for such cases. Up to {low} all points, from {high} nothing,"
            " in proportion between.",
        )
    else:
        text = translate(
            "Rule", "Up to {low} all points, from {high} nothing, in proportion between."
        )
    return text.format(low=_end(rule, "lo"), high=_end(rule, "hi"))


def _band(rule: ItemRule) -> str:
    text = translate(
        "Rule",
        "All points from {low} to {high}, nothing below {first} and above {last}, in proportion"
        " between.",
    )
    first, low, high, last = (_end(rule, name) for name in ("from", "lo", "hi", "to"))
    return text.format(first=first, low=low, high=high, last=last)


def _piecewise(rule: ItemRule) -> str:
    corner = translate("Rule", "{points} points at {ratio}")
    corners = (corner.format(ratio=r, points=p) for r, p in rule.parameters["points"])
    text = translate("Rule", "{quantity}: {corners}; in proportion between, level beyond.")
    return text.format(quantity=quantity_text(rule.quantity), corners=_joined(corners))


def _observed(rule: ItemRule) -> str:
    item = rule.parameters
    text = translate(
        "Rule",
        "(Found + {strength}) ÷ (expected + {strength}). Up to {low} all points, from {high}"
        " nothing, in proportion between.",
    )
    return text.format(strength=item["strength"], low=item["lo"], high=item["hi"])


def _found(item: Numbers) -> str:
    """What is counted and what it is worth."""
    heads = {
        "second_instance": translate("Rule", "Second instance, at fault: {list}."),
        "retrial": translate("Rule", "Retrial, at fault: {list}."),
        "review": translate("Rule", "Reviews: {list}."),
    }
    parts = [head.format(list=_listed(item[n])) for n, head in heads.items() if item.get(n)]
    if item.get("measures"):
        text = translate("Rule", "Entries: {list}.")
        parts.append(text.format(list=_listed(item["measures"], measure_text)))
    if "review_plus_cap" in item:
        text = translate("Rule", "Praise in reviews adds {most} at most.")
        parts.append(text.format(most=item["review_plus_cap"]))
    return " ".join(parts)


def _counted(rule: ItemRule) -> str:
    item = rule.parameters
    if not rule.full:
        text = translate("Rule", "Each time: {measures}.")
        return text.format(measures=_listed(item.get("measures", {}), measure_text))
    if rule.quantity == "OPEN_OLD":
        return _long_pending(item)
    if rule.quantity == "LATE_CASES":
        text = translate("Rule", "Begins with all points: each late case {each}. Never below 0.")
        return text.format(each=signed_number(item["each"]))
    if rule.quantity == "FINDINGS":
        text = translate("Rule", "Begins at {start}. {found} Never below 0 or above {most}.")
        start = item.get("start", rule.max_text)
        return text.format(start=start, found=_found(item), most=rule.max_text)
    text = translate("Rule", "Begins with all points: {measures}. Never below 0.")
    return text.format(measures=_listed(item.get("measures", {}), measure_text))


def _long_pending(item: Numbers) -> str:
    step = translate("Rule", "each case over {months} months −{points}")
    steps = (step.format(months=months, points=points) for months, points in item.get("steps", []))
    text = translate(
        "Rule", "Begins with all points: {steps}; lawfully suspended ones are not counted."
    )
    words = text.format(steps=_joined(steps))
    if "excused" in item:
        words += " " + translate("Rule", "Those with a reason on record are left out.")
    return words


def _per_hundred(rule: ItemRule) -> str:
    item = rule.parameters
    text = translate(
        "Rule",
        "Points lost per 100 decisions. {found} Up to {low} all points, from {high} nothing, in"
        " proportion between.",
    )
    return text.format(found=_found(item), low=item["lo"], high=item["hi"])


def _given(rule: ItemRule) -> str:
    of = rule.parameters.get("of")
    if of is not None and number(of) != rule.full:
        text = translate("Rule", "Given, from 0 to {of}, and made {most} points in proportion.")
        return text.format(of=of, most=rule.max_text)
    return translate("Rule", "Given, from 0 to {most}.").format(most=rule.max_text)


def _team(rule: ItemRule) -> str:
    cap = rule.parameters["cap"]
    text = translate(
        "Rule",
        "Totals of the judges assisted (counted to {cap} at most), averaged by the cases closed"
        " together, divided by {parts}.",
    )
    parts = number(cap) / rule.full
    return text.format(cap=cap, parts=parts if parts.denominator == 1 else f"{float(parts):.4g}")


def _ripe(rule: ItemRule) -> str:
    if rule.quantity != "ACCEPTED_RIPE":
        return ""
    text = translate("Rule", "A case counts {days} days after closing, when no appeal can come.")
    return text.format(days=rule.parameters["appeal_days"])


def _prior(rule: ItemRule) -> str:
    prior = rule.parameters.get("prior")
    if not isinstance(prior, Mapping):
        return ""
    per_hundred = rule.function == "rate_per_100"
    mean = prior["mean"] if per_hundred else percent_text(prior["mean"])
    text = translate("Rule", "Few cases are drawn towards {mean}, as {size} cases would do.")
    return text.format(mean=mean, size=prior["size"])


def _required(rule: ItemRule) -> str:
    if not rule.parameters.get("required"):
        return ""
    return translate("Rule", "It must be given before the quarter is locked.")


def _listed(points: Mapping[str, str], name: Callable[[str], str] = finding_text) -> str:
    return _joined(f"{name(key)} {signed_number(value)}" for key, value in points.items())


def _joined(parts: Iterable[str]) -> str:
    return translate("Rule", ", ").join(parts)


_FUNCTIONS: dict[str, Callable[[ItemRule], str]] = {
    "vol": _volume,
    "up": _rising,
    "down": _falling,
    "band": _band,
    "piecewise": _piecewise,
    "observed_expected": _observed,
    "count_deduction": _counted,
    "rate_per_100": _per_hundred,
    "points": _given,
    "mean_of_judges": _team,
}
