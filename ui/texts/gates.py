"""Gates and vetoes on the screen: why somebody cannot be chosen, with the bounds of the scheme."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.result import PersonResult
from evaluation.scheme_terms import QuantityKind, describe_quantities
from evaluation.staff import Category
from ui.scheme.words import rule_name
from ui.texts.items import item_text
from ui.texts.numbers import percent_text
from ui.texts.rules import plan_of, rule_of

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Numbers = Mapping[str, Any]


def gates_text(person: PersonResult, scheme: Mapping[str, Any]) -> tuple[str, ...]:
    """Why *person* cannot be chosen, a phrase a gate; empty for one who can."""
    if not person.blocked_by:
        return ()
    gates = {gate["code"]: gate for gate in gates_of(scheme, person.category, person.group)}
    return tuple(_barred(code, gates.get(code), person, scheme) for code in person.blocked_by)


def gates_of(scheme: Numbers, category: Category, group: str = "") -> list[Numbers]:
    """The gates of a category, those of *group* among them, whichever format the scheme has."""
    return [
        gate
        for gate in plan_of(scheme).get("eligibility", ())
        if gate["category"] == category.value and gate.get("group") in (None, group)
    ]


def figure_text(figure: Numbers, category: Category, group: str, scheme: Numbers) -> str:
    """What a gate or a tie-break looks at."""
    plain = {
        "IN_POST": translate("Gate", "share of the quarter in post"),
        "TOTAL": translate("Gate", "total"),
        "LONG_PENDING": translate("Gate", "long-pending cases"),
    }
    if figure["of"] in plain:
        return plain[figure["of"]]
    rule = rule_of(figure["item"], category, group, scheme)
    if rule is not None and rule.quantity == "CREDIT" and figure["of"] in ("VALUE", "RAW"):
        return translate("Gate", "volume ratio")
    name = item_text(figure["item"], group) if rule is None else rule_name(replace(rule, group=""))
    words = {
        "POINTS": translate("Gate", "points for {item}"),
        "VALUE": translate("Gate", "ratio of {item}"),
        "RAW": translate("Gate", "rate of {item}"),
        "COUNT": translate("Gate", "cases counted for {item}"),
        "CASES": translate("Gate", "cases looked at for {item}"),
        "MISSED": translate("Gate", "cases missed for {item}"),
    }
    return words[figure["of"]].format(item=name)


def bound_text(condition: Numbers, category: Category, group: str, scheme: Numbers) -> str:
    """The bound of a condition: shares as percentages, all else as the scheme writes it."""
    bound = str(condition.get("least", condition.get("most")))
    if "/" in bound:
        return bound.replace("/", " / ")
    if condition["of"] == "IN_POST":
        return percent_text(bound)
    rule = rule_of(condition.get("item", ""), category, group, scheme)
    of_item = condition["of"] in ("VALUE", "RAW") and rule is not None
    if of_item and rule is not None and rule.quantity in _SHARES:
        return percent_text(bound)
    return bound


def veto_text(code: str) -> str:
    """What a veto is called; an unknown code stands for itself."""
    return {
        "V01": translate("Veto", "under investigation or suspended"),
        "V02": translate("Veto", "within the term of a government sanction"),
        "V03": translate("Veto", "within the effect of a party sanction"),
        "V04": translate("Veto", "found liable by the judges' disciplinary committee"),
        "V05": translate("Veto", "a case failed its review, at fault"),
        "V06": translate("Veto", "over the time limit without approval"),
        "V07": translate("Veto", "petition or public controversy at fault"),
        "V08": translate("Veto", "interference in a case not recorded"),
        "V09": translate("Veto", "falsified data"),
        "V10": translate("Veto", "secret leaked or file lost"),
        "V11": translate("Veto", "accident for lack of safety"),
        "V12": translate("Veto", "too little time in post"),
        "V13": translate("Veto", "last assessment below the grade required"),
        "V14": translate("Veto", "cases refused or held in name only"),
    }.get(code, code)


def _barred(code: str, gate: Numbers | None, person: PersonResult, scheme: Numbers) -> str:
    if code == "OBJECTION":
        return translate("Gate", "an objection to the result is open")
    if gate is None:
        if code in _phrases():
            bound = translate("Gate", "the bound of the scheme")
            return _phrases()[code].format(bound=bound)
        text = translate("Gate", "veto {code}: {reason}")
        return text.format(code=code, reason=veto_text(code))
    failed = [_failed(code, one, person, scheme) for one in gate["any"]]
    return translate("Gate", " and ").join(failed)


def _failed(code: str, condition: Numbers, person: PersonResult, scheme: Numbers) -> str:
    of = condition["of"]
    bound = bound_text(condition, person.category, person.group, scheme)
    if of == "LONG_PENDING" and condition.get("most") == "0":
        return translate("Gate", "has long-pending cases")
    own = (of, condition.get("item", "")) in _TOLD.get(code, ())
    if own and code in _phrases():
        return _phrases()[code].format(bound=bound.replace(" / ", "/"))
    name = figure_text(condition, person.category, person.group, scheme)
    text = (
        translate("Gate", "{figure} above {bound}")
        if "most" in condition
        else translate("Gate", "{figure} below {bound}")
    )
    return text.format(figure=name, bound=bound)


def _phrases() -> dict[str, str]:
    return {
        "IN_POST": translate("Gate", "less than {bound} of the quarter in post"),
        "R": translate("Gate", "volume ratio below {bound}"),
        "IN_TIME": translate("Gate", "less than {bound} closed within the limit"),
        "K": translate("Gate", "quality below {bound} points"),
        "TOTAL": translate("Gate", "total below {bound} points"),
        "LONG_PENDING": translate("Gate", "more than {bound} long-pending cases"),
        "A1": translate("Gate", "assisted volume below {bound} points"),
        "A2": translate("Gate", "quality of assistance below {bound} points"),
        "C1": translate("Gate", "cases assisted below {bound} points"),
        "C3": translate("Gate", "less than {bound} archived in time"),
    }


# The figures that the phrase of a gate speaks of.
_TOLD = {
    "IN_POST": (("IN_POST", ""),),
    "R": (("VALUE", "Q"),),
    "IN_TIME": (("VALUE", "E1"), ("RAW", "E1")),
    "K": (("POINTS", "K"),),
    "TOTAL": (("TOTAL", ""),),
    "LONG_PENDING": (("LONG_PENDING", ""),),
    "A1": (("POINTS", "A1"),),
    "A2": (("POINTS", "A2"),),
    "C1": (("POINTS", "C1"),),
    "C3": (("VALUE", "C3"), ("RAW", "C3")),
}
_SHARES = frozenset(
    code
    for code, term in describe_quantities().items()
    if term.kind is QuantityKind.SHARE or code == "RECOVERED"
)
