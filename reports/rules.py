"""The rule of each item in words, from the numbers of the scheme document."""

from collections.abc import Callable, Mapping
from typing import Any

from reports.items import measure_name, percent

Numbers = Mapping[str, Any]


def rule_in_words(code: str, group: str, category: str, scheme: Numbers) -> str:
    """How points are given for an item of a person of that group; empty if the scheme is silent."""
    part = scheme.get(category.lower(), {})
    item = part.get(code) if isinstance(part, Mapping) else None
    if not isinstance(item, Mapping) or code not in _RULES:
        return ""
    special = item.get("by_group", {}).get(group, {})
    return _RULES[code]({**item, **special})


def signed(points: str) -> str:
    """Points to add or take, with their sign: +1.0, −0.5."""
    return points.replace("-", "−") if points.startswith("-") else f"+{points}"


def _volume(quantity: str, baseline: str = "基准值×在岗比") -> Callable[[Numbers], str]:
    def rule(item: Numbers) -> str:
        return (
            f"{quantity}÷（{baseline}）为比值；比值达1得满分的{percent(item['base'])}，"
            f"不足1按比例计，超过1的部分按比例递增，超出{item['span']}得满分"
        )

    return rule


def _rising(item: Numbers) -> str:
    return f"{percent(item['lo'])}以下不得分，达到{percent(item['hi'])}得满分，其间按比例"


def _falling(item: Numbers) -> str:
    return (
        f"本人实际天数与同类案件基准天数之比；不高于{item['lo']}得满分，"
        f"达到{item['hi']}不得分，其间按比例"
    )


def _quality(item: Numbers) -> str:
    parts = [
        "有责二审" + _listed(item.get("second_instance", {})),
        "有责再审" + _listed(item.get("retrial", {})),
        "评查" + _listed(item.get("review", {})),
    ]
    extra = f"（优秀至多{signed(item['review_plus_cap'])}）" if "review_plus_cap" in item else ""
    measures = _listed(item.get("measures", {}), measure_name)
    return f"以{item['max']}分为基础：{'；'.join(parts)}{extra}；{measures}；不低于0、不高于满分"


def _deducting(item: Numbers) -> str:
    measures = _listed(item.get("measures", {}), measure_name)
    return f"满分起扣：{measures}；扣完为止"


def _long_pending(item: Numbers) -> str:
    steps = "，".join(f"超{months}个月每件−{points}" for months, points in item.get("steps", []))
    return f"满分起扣：{steps}（累计），依法中止的不计；扣完为止"


def _hearings(item: Numbers) -> str:
    units = "、".join(
        f"{measure_name(code)}每次计{unit}" for code, unit in item.get("units", {}).items()
    )
    return f"{units}；{_volume('单位数')(item)}"


def _deductions(item: Numbers) -> str:
    return f"每次{_listed(item.get('measures', {}), measure_name)}"


def _given(item: Numbers) -> str:
    return f"评定0至{item['max']}分"


def _team(item: Numbers) -> str:
    return f"所辅助法官总分（至多计{item['cap']}）按共同办结件数加权平均，除以10"


def _plain(name: str) -> str:
    return name


def _listed(points: Mapping[str, str], name: Callable[[str], str] = _plain) -> str:
    return "、".join(f"{name(key)}{signed(value)}" for key, value in points.items())


_RULES: dict[str, Callable[[Numbers], str]] = {
    "Q": _volume("加权办案量", "基准值×在岗比×定额系数"),
    "K": _quality,
    "E1": _rising,
    "E2": _rising,
    "E3": _falling,
    "E4": _long_pending,
    "F1": _rising,
    "F2": _rising,
    "F3": _deducting,
    "A1": _volume("辅助加权办案量"),
    "A2": _deducting,
    "A3": _rising,
    "A4": _rising,
    "A5": _given,
    "A6": _team,
    "C1": _volume("协助办结单位数"),
    "C2": _hearings,
    "C3": _rising,
    "C4": _rising,
    "C5": _rising,
    "C6": _given,
    "D": _deductions,
    "T": _given,
    "S": _given,
    "N": _given,
}
