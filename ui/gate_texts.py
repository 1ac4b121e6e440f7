"""Gates and vetoes on the screen: why somebody cannot be chosen, with the bounds of the scheme."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.gate_bounds import gate_bounds
from evaluation.result import PersonResult
from evaluation.staff import Category

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_BOUNDS = {
    "IN_POST": "min_in_post",
    "R": "min_r",
    "IN_TIME": "min_in_time",
    "K": "min_K",
    "TOTAL": "min_total",
    "LONG_PENDING": "max_long_pending",
    "A1": "min_A1",
    "A2": "min_A2",
    "C1": "min_C1",
    "C3": "min_C3",
}
_SHARES = frozenset({"IN_TIME", "C3"})


def gates_text(person: PersonResult, scheme: Mapping[str, Any]) -> tuple[str, ...]:
    """Why *person* cannot be chosen, a phrase a gate; empty for one who can."""
    bounds = gate_bounds(scheme, person.category, person.group)
    return tuple(_gate(code, bounds) for code in person.blocked_by)


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


def percent_text(share: object) -> str:
    """A share as a percentage without idle noughts: 0.95 is 95%."""
    return f"{(Decimal(str(share)) * 100).normalize():f}%"


def rules_of(category: Category, scheme: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the scheme says of a category; empty where it is silent."""
    part = scheme.get(category.value.lower(), {})
    return part if isinstance(part, Mapping) else {}


def _gate(code: str, bounds: Mapping[str, Any]) -> str:
    if code == "OBJECTION":
        return translate("Gate", "an objection to the result is open")
    if code not in _BOUNDS:
        text = translate("Gate", "veto {code}: {reason}")
        return text.format(code=code, reason=veto_text(code))
    given = bounds.get(_BOUNDS[code])
    if given is None:
        return _phrase(code).format(bound=translate("Gate", "the bound of the scheme"))
    if code == "LONG_PENDING" and Decimal(str(given)) == 0:
        return translate("Gate", "has long-pending cases")
    bound = percent_text(given) if code in _SHARES else str(given)
    return _phrase(code).format(bound=bound)


def _phrase(code: str) -> str:
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
    }[code]
