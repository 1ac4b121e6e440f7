"""What a scheme document of format 2 must hold: items as data, and that they add up."""

from collections.abc import Mapping, Sequence
from typing import Any

from evaluation.calendar import HolidayCalendar
from evaluation.item_parameters import check_parameters
from evaluation.item_rule import NOT_ASKED, ItemRule, rules_for
from evaluation.scheme_format_1 import (
    BASELINE_OWNERS,
    BASELINE_RULES,
    FRACTION,
    FULL_SCORE,
    PLACES,
    SHARED,
    WINNER_NAMES,
)
from evaluation.scheme_shape import (
    COUNT,
    GROUP,
    LIMITS,
    SHARE,
    WEIGHT,
    Check,
    Fields,
    Number,
    SchemeError,
    Table,
    Text,
    as_object,
    number,
    quarter_name,
)
from evaluation.scheme_terms import QuantityKind, describe_functions, describe_quantities
from evaluation.staff import GROUPS, Category

_CATEGORY = Text(words=tuple(category.value for category in Category))
_LANGUAGES = Fields({"zh": Text(), "en": Text()})
_POSITIVE = Number(above="0")
_OF_RECORD = ("IN_POST", "TOTAL", "LONG_PENDING")
_OF_ITEM = ("POINTS", "VALUE", "RAW", "COUNT", "CASES", "MISSED")


def _flag(value: object, path: str) -> None:
    if not isinstance(value, bool):
        raise SchemeError("NOT_A_FLAG", path, value)


def _group(value: object, path: str) -> None:
    if value is not None:
        GROUP(value, path)


def _holidays(value: object, path: str) -> None:
    """Tables ``{"2024": {"off": [days], "work": [days]}}``."""
    for year, table in as_object(value, path).items():
        try:
            HolidayCalendar.from_plain({year: as_object(table, f"{path}.{year}")})
        except (ValueError, TypeError, AttributeError) as error:
            raise SchemeError("NOT_A_DATE", f"{path}.{year}", str(error)) from error


def _list_of(inner: Check) -> Check:
    def check(value: object, path: str) -> None:
        if not isinstance(value, list):
            raise SchemeError("NOT_A_LIST", path, value)
        for index, one in enumerate(value):
            inner(one, f"{path}[{index}]")

    return check


def _figure(*sides: str) -> Check:
    def check(value: object, path: str) -> None:
        content = as_object(value, path)
        of = Text(words=(*_OF_RECORD, *_OF_ITEM))
        needed: dict[str, Check] = {"of": of}
        if content.get("of") not in _OF_RECORD:
            needed["item"] = Text()
        bounds: dict[str, Check] = dict.fromkeys(sides, _bound)
        more: dict[str, Check] = bounds or {"less": _flag}
        Fields(needed, more)(content, path)
        if sides and sum(side in content for side in sides) != 1:
            raise SchemeError("MISSING", f"{path}.{sides[0]}")

    return check


def _bound(value: object, path: str) -> None:
    Number(fraction=True)(value, path)


def _object(value: object, path: str) -> None:
    as_object(value, path)


def _function(value: object, path: str) -> None:
    Text(words=tuple(describe_functions()))(value, path)


_ITEM = Fields(
    {
        "code": Text(),
        "category": _CATEGORY,
        "group": _group,
        "function": _function,
        "parameters": _object,
        "max": WEIGHT,
    },
    {"name": _LANGUAGES, "beyond": _flag},
)
_GATE = Fields(
    {"code": Text(), "category": _CATEGORY, "any": _list_of(_figure("least", "most"))},
    {"group": _group},
)


def _by_category(value: Check) -> Table:
    return Table(value, key=_CATEGORY)


_COUNTING = Fields(
    optional={
        "open_from": Text(words=("FILED", "ALLOTTED")),
        "allotted_after_days": COUNT,
        "court_series_days": COUNT,
        "holidays": _holidays,
    }
)
_FIELDS: dict[str, Check] = {
    **SHARED,
    "format": lambda _value, _path: None,
    "limits": LIMITS,
    "baseline": Fields({"min_in_post": _by_category(FRACTION), **BASELINE_RULES}),
    "no_data": _by_category(SHARE),
    "adj_cap": _by_category(WEIGHT),
    "items": _list_of(_ITEM),
    "eligibility": _list_of(_GATE),
    "winners": Table(PLACES),
    "baselines": Table(
        Table(Table(WEIGHT), key=Text(words=(*BASELINE_OWNERS, "PRIOR"))), key=quarter_name
    ),
}
_DOCUMENT = Fields(
    _FIELDS,
    {
        "state": Text(words=("DRAFT", "FINAL")),
        "name": _LANGUAGES,
        "source": _LANGUAGES,
        "full_score": _by_category(_POSITIVE),
        "counting": _COUNTING,
        "quota_group": Fields({"name": Text(), "below": _POSITIVE}),
        "ties": _by_category(_list_of(_figure())),
    },
)


def check_format_2(document: Mapping[str, Any]) -> None:
    """Refuse *document* unless it is a whole scheme of format 2.

    Raises:
        SchemeError: with the JSON path of the first fault.
    """
    _DOCUMENT(document, "$")
    if not document["items"]:
        raise SchemeError("MISSING", "$.items[0]")
    seen: dict[tuple[str, str, str], int] = {}
    for index, item in enumerate(document["items"]):
        _check_item(item, f"$.items[{index}]")
        key = (item["category"], item["group"] or "", item["code"])
        if key in seen:
            raise SchemeError("TWICE", f"$.items[{index}].code", item["code"])
        seen[key] = index
    rules = [ItemRule.of(item) for item in document["items"]]
    _adds_up(rules, document.get("full_score", {}))
    _counted_alike(rules)
    _check_owners(document, rules)
    _check_figures(document, rules)


def _check_item(item: Mapping[str, Any], path: str) -> None:
    if item["group"] is not None and item["category"] != Category.JUDGE.value:
        raise SchemeError("UNKNOWN_WORD", f"{path}.group", item["group"])
    function = describe_functions()[item["function"]]
    if function.code == NOT_ASKED:
        Fields()(item["parameters"], f"{path}.parameters")
        if number(item["max"]):
            raise SchemeError("OUT_OF_RANGE", f"{path}.max", item["max"])
        return
    quantities = describe_quantities()
    chosen = item["parameters"].get("quantity")
    if chosen is None:
        raise SchemeError("MISSING", f"{path}.parameters.quantity")
    fitting = [
        term.code
        for term in quantities.values()
        if term.kind in function.kinds and Category(item["category"]) in term.categories
    ]
    Text(words=fitting)(chosen, f"{path}.parameters.quantity")
    if quantities[chosen].kind is not QuantityKind.COUNTED:
        _POSITIVE(item["max"], f"{path}.max")
    check_parameters(function, quantities[chosen], item, f"{path}.parameters")


def _adds_up(rules: Sequence[ItemRule], full_scores: Mapping[str, str]) -> None:
    """The full points of everybody's items are the full score; those beyond it are left out."""
    for category in Category:
        if not any(rule.category is category for rule in rules):
            continue
        full = number(full_scores[category.value]) if category.value in full_scores else FULL_SCORE
        for group in GROUPS if category is Category.JUDGE else ("",):
            own = rules_for(rules, category, group)
            total = sum((rule.full for rule in own if not rule.beyond), start=number("0"))
            if total != full:
                where = f"$.items[{category.value}{' ' if group else ''}{group}].max"
                raise SchemeError("DOES_NOT_ADD_UP", where, str(total))


def _counted_alike(rules: Sequence[ItemRule]) -> None:
    """What is counted once for all has one parameter, whichever item names it."""
    for quantity, parameter in (
        ("OPEN_OLD", "steps"),
        ("ARCHIVED", "due_days"),
        ("ACCEPTED_RIPE", "appeal_days"),
        ("SESSIONS", "units"),
    ):
        first: object = None
        for index, rule in enumerate(rules):
            if rule.quantity == quantity:
                value = rule.parameters[parameter]
                if quantity == "OPEN_OLD":
                    value = [start for start, _ in value]
                if first not in (None, value):
                    path = f"$.items[{index}].parameters.{parameter}"
                    raise SchemeError("NOT_ALIKE", path, rule.code)
                first = value


def _check_owners(document: Mapping[str, Any], rules: Sequence[ItemRule]) -> None:
    """Every category assessed has its shares, and every name of a winners' line is known."""
    for category in dict.fromkeys(rule.category.value for rule in rules):
        for table in ("no_data", "adj_cap"):
            if category not in document[table]:
                raise SchemeError("MISSING", f"$.{table}.{category}")
        with_baseline = category in ("JUDGE", "ASSISTANT", "CLERK")
        if with_baseline and category not in document["baseline"]["min_in_post"]:
            raise SchemeError("MISSING", f"$.baseline.min_in_post.{category}")
    own = document.get("quota_group", {}).get("name")
    if own in WINNER_NAMES:
        raise SchemeError("TWICE", "$.quota_group.name", own)
    names = (*WINNER_NAMES, *([own] if own else []))
    for name in document["winners"]:
        Text(words=names)(name, f"$.winners.{name}")


def _check_figures(document: Mapping[str, Any], rules: Sequence[ItemRule]) -> None:
    """Gates and ties look at items that somebody of the category has."""
    codes = {(rule.category.value, rule.code) for rule in rules}
    found = [
        (gate["category"], condition, f"$.eligibility[{index}].any[{turn}]")
        for index, gate in enumerate(document["eligibility"])
        for turn, condition in enumerate(gate["any"])
    ]
    found += [
        (category, figure, f"$.ties.{category}[{index}]")
        for category, figures in document.get("ties", {}).items()
        for index, figure in enumerate(figures)
    ]
    for category, figure, path in found:
        if "item" in figure and (category, figure["item"]) not in codes:
            raise SchemeError("UNKNOWN_WORD", f"{path}.item", figure["item"])
