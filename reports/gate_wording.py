"""What must be reached to be chosen, in the words of the paper, for schemes of both formats."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from evaluation.scheme_shape import number
from evaluation.scheme_terms import QuantityKind, describe_quantities
from evaluation.scheme_translation import as_format_2
from evaluation.staff import Category
from reports.items import item_name, percent
from reports.rules import rule_of

Document = Mapping[str, Any]

_SHORT = {"C1": "协助办结"}  # the item's name less what the points are of
_MISSED = {"IN_TIME": "超审限案件", "ARCHIVED": "未按期归档案件"}
_COUNTED = {"COUNT": "件数", "CASES": "基数"}


class _Words(NamedTuple):
    """The sentences of a bound: no long-pending case at all, a most, time in post, a least."""

    pending: str
    most: str
    in_post: str
    least: str


_FAILED = _Words(
    "有长期未结案件", "{name}多于{bound}", "在岗时间不足考核期的{bound}", "{name}低于{bound}"
)
_MET = _Words(
    "没有长期未结案件",
    "{name}不多于{bound}",
    "在岗时间不少于考核期的{bound}",
    "{name}不低于{bound}",
)


def gates_of(scheme: Document, category: Category, group: str = "") -> dict[str, str]:
    """By the code of each gate, what it says of somebody who does not pass it."""
    return {
        gate["code"]: "且".join(_told(_FAILED, one, category, group, scheme) for one in gate["any"])
        for gate in _gates(scheme, category, group)
    }


def conditions_of(scheme: Document, category: Category, group: str = "") -> list[str]:
    """What must be reached, a line a gate; one of several alternatives is enough."""
    return [
        "，或者".join(_told(_MET, one, category, group, scheme) for one in gate["any"])
        for gate in _gates(scheme, category, group)
    ]


def figure_words(figure: Document, category: Category, group: str, scheme: Document) -> str:
    """The figure a gate or a tie-break looks at."""
    of, code = figure["of"], figure.get("item", "")
    plain = {"IN_POST": "在岗时间", "TOTAL": "总分", "LONG_PENDING": "长期未结案件"}
    if of in plain:
        return plain[of]
    rule = rule_of(code, group, category.value, scheme)
    name = (rule.name.get("zh") if rule else "") or item_name(code, group)
    if of == "POINTS":
        return f"{_SHORT.get(code, name)}得分"
    if of in ("VALUE", "RAW"):
        quantity = describe_quantities().get(rule.quantity) if rule else None
        if quantity is not None and quantity.code == "CREDIT":
            return "工作量比值"
        share = quantity is not None and quantity.kind is QuantityKind.SHARE
        return name if share else f"{name}比值"
    if of == "MISSED":
        return _MISSED.get(rule.quantity if rule else "", f"{name}未达到的件数")
    return name + _COUNTED[of]


def _gates(scheme: Document, category: Category, group: str) -> Iterator[Document]:
    plan = scheme if not scheme or scheme.get("format") in (2, "2") else as_format_2(scheme)
    for gate in plan.get("eligibility", ()):
        if gate["category"] == category.value and gate.get("group") in (None, group):
            yield gate


def _told(
    words: _Words, condition: Document, category: Category, group: str, scheme: Document
) -> str:
    bound = _bound(condition, category, group, scheme)
    if "most" in condition:
        if condition["of"] == "LONG_PENDING" and not number(condition["most"]):
            return words.pending
        sentence = words.most
    else:
        sentence = words.in_post if condition["of"] == "IN_POST" else words.least
    return sentence.format(name=figure_words(condition, category, group, scheme), bound=bound)


def _bound(condition: Document, category: Category, group: str, scheme: Document) -> str:
    bound = str(condition.get("least", condition.get("most")))
    of = condition["of"]
    if of in ("LONG_PENDING", "MISSED", "COUNT", "CASES"):
        return f"{bound}件"
    if of in ("POINTS", "TOTAL"):
        return bound
    if of == "IN_POST":
        return bound if "/" in bound else percent(bound)
    rule = rule_of(condition["item"], group, category.value, scheme)
    kind = describe_quantities()[rule.quantity].kind if rule and rule.quantity else None
    share = kind is QuantityKind.SHARE and "/" not in bound
    return percent(bound) if share else f"{Decimal(bound):f}" if "/" not in bound else bound
