"""The rule of each item in words, from the numbers of the scheme document (RULES.md §17–18)."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from evaluation.item_rule import ItemRule, rules_for
from evaluation.result import Item, PersonResult
from evaluation.scheme_shape import number
from evaluation.scheme_terms import describe_quantities
from evaluation.scheme_translation import as_format_2
from evaluation.staff import Category
from reports.items import measure_name, percent, value_in_words

Numbers = Mapping[str, Any]

_VOLUMES = {
    "CREDIT": ("加权办案量", "基准值×在岗比×定额系数"),
    "ASSISTED": ("辅助加权办案量", "基准值×在岗比"),
    "FOLLOWED": ("协助办结单位数", "基准值×在岗比"),
    "SESSIONS": ("单位数", "基准值×在岗比"),
}
_FOUND = (("second_instance", "有责二审"), ("retrial", "有责再审"), ("review", "评查"))


def rule_of(code: str, group: str, category: str, scheme: Numbers) -> ItemRule | None:
    """The rule of an item in a scheme document of either format; None where it is silent."""
    if not scheme:
        return None
    plan = scheme if scheme.get("format") in (2, "2") else as_format_2(scheme)
    kind = Category(category)
    listed = [ItemRule.of(i) for i in plan["items"] if (i["category"], i["code"]) == (kind, code)]
    return next(iter(rules_for(listed, kind, group)), None)


def rule_in_words(code: str, group: str, category: str, scheme: Numbers) -> str:
    """How points are given for an item of a person of that group; empty if the scheme is silent."""
    rule = rule_of(code, group, category, scheme)
    return "" if rule is None else words_of(rule)


def value_of_item(item: Item, person: PersonResult, scheme: Numbers) -> str:
    """The value of *item* of *person* in words, by what the scheme document measures with it."""
    rule = rule_of(item.code, person.group, person.category.value, scheme)
    return value_in_words(item, rule.quantity if rule else "")


def words_of(rule: ItemRule) -> str:
    """How *rule* gives points; empty where the item is not asked."""
    words = _FUNCTIONS[rule.function](rule) if rule.function in _FUNCTIONS else ""
    return words + _counted_how(rule) + _prior(rule)


def signed(points: str) -> str:
    """Points to add or take, with their sign: +1.0, −0.5."""
    return points.replace("-", "−") if points.startswith("-") else f"+{points}"


def _volume(rule: ItemRule) -> str:
    item = rule.parameters
    quantity, baseline = _VOLUMES.get(rule.quantity, ("", ""))
    ratio = f"{quantity}÷（{baseline}）为比值" if quantity else _quantity(rule)
    units = "、".join(
        f"{measure_name(code)}每次计{unit}" for code, unit in item.get("units", {}).items()
    )
    return (
        f"{units}{'；' if units else ''}{ratio}；比值达1得满分的{percent(item['base'])}，"
        f"不足1按比例计，超过1的部分按比例递增，超出{item['span']}得满分"
    )


def _quantity(rule: ItemRule) -> str:
    return describe_quantities()[rule.quantity].zh


def _end(rule: ItemRule, name: str) -> str:
    """An end of a range: days over days are a ratio, all others a percentage."""
    value = str(rule.parameters[name])
    plain = rule.quantity in ("DURATION", "APPEALED", *_VOLUMES)
    return value if plain else percent(value)


def _rising(rule: ItemRule) -> str:
    return f"{_end(rule, 'lo')}以下不得分，达到{_end(rule, 'hi')}得满分，其间按比例"


def _falling(rule: ItemRule) -> str:
    what = "本人实际天数与同类案件基准天数之比" if rule.quantity == "DURATION" else _quantity(rule)
    low, high = _end(rule, "lo"), _end(rule, "hi")
    return f"{what}；不高于{low}得满分，达到{high}不得分，其间按比例"


def _band(rule: ItemRule) -> str:
    first, low, high, last = (_end(rule, name) for name in ("from", "lo", "hi", "to"))
    return f"{_quantity(rule)}；{low}至{high}得满分，低于{first}或者高于{last}不得分，其间按比例"


def _piecewise(rule: ItemRule) -> str:
    corners = "、".join(f"{ratio}得{points}分" for ratio, points in rule.parameters["points"])
    return f"{_quantity(rule)}：{corners}，其间按比例，两端不再增减"


def _observed(rule: ItemRule) -> str:
    item = rule.parameters
    return (
        f"（实际件数＋{item['strength']}）÷（预计件数＋{item['strength']}）；"
        f"不高于{item['lo']}得满分，达到{item['hi']}不得分，其间按比例"
    )


def _findings(item: Numbers) -> str:
    parts = [head + _listed(item[name]) for name, head in _FOUND if item.get(name)]
    extra = f"（优秀至多{signed(item['review_plus_cap'])}）" if "review_plus_cap" in item else ""
    measures = _listed(item.get("measures", {}), measure_name)
    return "；".join(parts) + extra + ("；" if measures and parts else "") + measures


def _counted(rule: ItemRule) -> str:
    if rule.quantity == "OPEN_OLD":
        return _long_pending(rule.parameters)
    if rule.quantity == "LATE_CASES":
        found = f"超审限结案每件{signed(rule.parameters['each'])}"
    else:
        found = _findings(rule.parameters)
    if not rule.full:
        return f"每次{found}"
    if rule.quantity == "FINDINGS":
        start = rule.parameters.get("start", rule.max_text)
        return f"以{start}分为基础：{found}；不低于0、不高于满分"
    return f"满分起扣：{found}；扣完为止"


def _long_pending(item: Numbers) -> str:
    steps = "，".join(f"超{months}个月每件−{points}" for months, points in item.get("steps", []))
    excused = "，有正当事由的扣除" if "excused" in item else ""
    return f"满分起扣：{steps}（累计），依法中止的不计{excused}；扣完为止"


def _per_hundred(rule: ItemRule) -> str:
    item = rule.parameters
    return (
        f"每百件裁判所扣分值（{_findings(item)}）；不高于{item['lo']}得满分，"
        f"达到{item['hi']}不得分，其间按比例"
    )


def _given(rule: ItemRule) -> str:
    of = rule.parameters.get("of")
    words = f"评定0至{rule.max_text}分"
    if of is not None and number(of) != rule.full:
        words = f"评定0至{of}分，按比例折算为{rule.max_text}分"
    return words + ("；未评定的不能锁定考核" if rule.parameters.get("required") else "")


def _team(rule: ItemRule) -> str:
    cap = rule.parameters["cap"]
    parts = number(cap) / rule.full
    over = f"，除以{parts}" if parts.denominator == 1 else f"，÷{cap}×{rule.max_text}"
    return f"所辅助法官总分（至多计{cap}）按共同办结件数加权平均{over}"


def _counted_how(rule: ItemRule) -> str:
    if rule.quantity == "ACCEPTED_RIPE":
        return f"；结案满{rule.parameters['appeal_days']}日、上诉期已过的案件计入"
    return ""


def _prior(rule: ItemRule) -> str:
    prior = rule.parameters.get("prior")
    if not isinstance(prior, Mapping):
        return ""
    mean = prior["mean"] if rule.function == "rate_per_100" else percent(prior["mean"])
    return f"；件数少的向均值{mean}收缩（折合{Decimal(prior['size']):f}件）"


def _plain(name: str) -> str:
    return name


def _listed(points: Mapping[str, str], name: Callable[[str], str] = _plain) -> str:
    return "、".join(f"{name(key)}{signed(value)}" for key, value in points.items())


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
