"""Scheme format 1, key by key: what stands in a document, and that it adds up."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from evaluation.scheme_shape import (
    ANY_NUMBER,
    COUNT,
    GROUP,
    LIMITS,
    POSITIONS,
    SHARE,
    TYPE_AND_PROCEDURE,
    WEIGHT,
    Check,
    Fields,
    Number,
    SchemeError,
    Steps,
    Table,
    Text,
    day,
    factor_rules,
    number,
    quarter_name,
)
from evaluation.staff import GROUPS

FULL_SCORE = Fraction(100)
MANNERS = (
    *("判决", "裁定", "调解", "准予撤诉", "撤诉化解", "按撤诉处理", "准许撤回起诉", "驳回起诉"),
    *("不予执行", "终结诉讼", "移送", "不予受理", "退回", "销案", "驳回申请", "执行完毕"),
    *("终结执行", "终本", "保全", "特别程序", "*"),
)
PROCEDURES = (
    "SMALL_CLAIM",
    "SUMMARY",
    "FAST_CRIM",
    "SUMMARY_CRIM",
    "ORD_SINGLE",
    "ORD_PANEL",
    "*",
)
ROLES = ("single", "handler", "presider", "member", "handler_presider", "assessor")

FRACTION = Number(least="0", most="1", fraction=True)
_POSITIVE = Number(above="0")


def _format(value: object, path: str) -> None:
    if value not in (1, "1") or isinstance(value, bool):
        raise SchemeError("UNKNOWN_FORMAT", path, value)


def _all(names: Sequence[str], check: Check) -> dict[str, Check]:
    return dict.fromkeys(names, check)


def _measures(*names: str) -> Fields:
    return Fields(_all(names, ANY_NUMBER))


BASELINE_RULES: Mapping[str, Check] = {
    "min_judges": COUNT,
    "group_fallback": Text(words=("COURT",)),
    "quarters": COUNT,
    "min_volume": WEIGHT,
}
_VOLUME: dict[str, Check] = {"max": WEIGHT, "base": SHARE, "span": _POSITIVE}
_RANGE: dict[str, Check] = {"max": WEIGHT, "lo": ANY_NUMBER, "hi": ANY_NUMBER}
_BY_GROUP: dict[str, Check] = {"by_group": Table(Fields(optional=_RANGE), key=GROUP)}

_JUDGE = Fields(
    {
        "Q": Fields(_VOLUME),
        "K": Fields(
            {
                "max": WEIGHT,
                "second_instance": _measures("改判", "部分改判", "发回", "指令审理"),
                "retrial": _measures("改判", "部分改判", "发回"),
                "review": Fields(
                    _all(["优秀", "瑕疵", "不合格"], ANY_NUMBER), {"合格": ANY_NUMBER}
                ),
                "review_plus_cap": WEIGHT,
                "measures": _measures("K.更正", "K.程序"),
            }
        ),
        "E1": Fields(_RANGE),
        "E2": Fields(_RANGE),
        "E3": Fields(_RANGE),
        "E4": Fields({"max": WEIGHT, "steps": Steps(value=WEIGHT)}),
        "F1": Fields(_RANGE, _BY_GROUP),
        "F2": Fields(_RANGE, _BY_GROUP),
        "F3": Fields({"max": WEIGHT, "measures": _measures("F3.投诉", "F3.信访")}),
        "limits": LIMITS,
        "baseline": Fields({"min_in_post": FRACTION, **BASELINE_RULES}),
        "no_data": SHARE,
        "adj_cap": WEIGHT,
    }
)
_SUPPORT: dict[str, Check] = {
    "baseline": Fields({"min_in_post": FRACTION}),
    "no_data": SHARE,
    "adj_cap": WEIGHT,
}
_ASSISTANT = Fields(
    {
        "A1": Fields(_VOLUME),
        "A2": Fields(
            {"max": WEIGHT, "measures": _measures("A2.退改", "A2.漏送", "A2.校对", "A2.瑕疵")}
        ),
        "A3": Fields(_RANGE),
        "A4": Fields(_RANGE),
        "A5": Fields({"max": WEIGHT}),
        "A6": Fields({"max": WEIGHT, "cap": _POSITIVE}),
        **_SUPPORT,
    }
)
_CLERK = Fields(
    {
        "C1": Fields(_VOLUME),
        "C2": Fields({**_VOLUME, "units": Fields(_all(["C2.开庭", "C2.长庭"], WEIGHT))}),
        "C3": Fields({**_RANGE, "due_days": COUNT}),
        "C4": Fields(_RANGE),
        "C5": Fields(_RANGE),
        "C6": Fields({"max": WEIGHT}),
        "D": Fields({"measures": _measures("C.笔录", "C.退卷")}),
        **_SUPPORT,
    }
)
_ADMIN = Fields(
    {
        "T": Fields({"max": WEIGHT}),
        "S": Fields({"max": WEIGHT}),
        "N": Fields({"max": WEIGHT}),
        "no_data": SHARE,
        "adj_cap": WEIGHT,
    }
)
_ELIGIBILITY = Fields(
    {
        "judge": Fields(
            {
                "min_in_post": FRACTION,
                "min_r": WEIGHT,
                "min_in_time": SHARE,
                "max_long_pending": COUNT,
                "min_K": ANY_NUMBER,
                "min_total": ANY_NUMBER,
            }
        ),
        "assistant": Fields(
            {
                "min_in_post": FRACTION,
                "min_A1": ANY_NUMBER,
                "min_A2": ANY_NUMBER,
                "min_total": ANY_NUMBER,
            }
        ),
        "clerk": Fields(
            {
                "min_in_post": FRACTION,
                "min_C1": ANY_NUMBER,
                "min_C3": SHARE,
                "min_total": ANY_NUMBER,
            }
        ),
        "admin": Fields({"min_in_post": FRACTION}),
    }
)
# What both formats have: the version, the weight of a case, and how many win.
SHARED: Mapping[str, Check] = {
    "code": Text(),
    "version": Text(),
    "effective_from": day,
    "rounding": Text(words=("HALF_UP_2",)),
    "T": Table(WEIGHT, required=("*",)),
    "P": Fields(_all(PROCEDURES, WEIGHT)),
    "F": Fields({"cap": WEIGHT, "rules": factor_rules}),
    "S": Fields(
        {
            "min_series": Number(least="1", whole=True),
            "window_days": COUNT,
            "cumulate": Text(words=("YEAR",)),
            "steps": Steps(value=WEIGHT, first="1"),
        }
    ),
    "M": Fields(_all(MANNERS, WEIGHT)),
    "R": Fields(_all(ROLES, SHARE)),
    "quota": Fields(_all(POSITIONS, WEIGHT)),
    "publicity_workdays": COUNT,
}
PLACES = Number(least="0", whole=True)
WINNER_NAMES = (*GROUPS, "ASSISTANT", "CLERK", "ADMIN", "BAILIFF", "TECH")
BASELINE_OWNERS = (*GROUPS, "ASSISTANT", "CLERK", "DAYS")
_BASELINES = Fields(
    optional={
        **_all(GROUPS, Fields(optional={"Q": WEIGHT})),
        "ASSISTANT": Fields(optional={"A1": WEIGHT}),
        "CLERK": Fields(optional={"C1": WEIGHT, "C2": WEIGHT}),
        "DAYS": Table(WEIGHT, key=TYPE_AND_PROCEDURE),
    }
)
_DOCUMENT = Fields(
    {
        **SHARED,
        "judge": _JUDGE,
        "assistant": _ASSISTANT,
        "clerk": _CLERK,
        "admin": _ADMIN,
        "eligibility": _ELIGIBILITY,
        "winners": Table(PLACES, key=Text(words=WINNER_NAMES)),
        "baselines": Table(_BASELINES, key=quarter_name),
    },
    {"format": _format},
)
_SCORED = {
    "judge": ("Q", "K", "E1", "E2", "E3", "E4", "F1", "F2", "F3"),
    "assistant": ("A1", "A2", "A3", "A4", "A5", "A6"),
    "clerk": ("C1", "C2", "C3", "C4", "C5", "C6"),
    "admin": ("T", "S"),
}


def check_format_1(document: Mapping[str, Any]) -> None:
    """Refuse *document* unless it is a whole scheme of format 1.

    Raises:
        SchemeError: with the JSON path of the first fault.
    """
    _format(document.get("format", 1), "$.format")
    _DOCUMENT(document, "$")
    for category, codes in _SCORED.items():
        _adds_up(document[category], codes, f"$.{category}.*.max")
    for group in GROUPS:
        own, where = _of_group(document["judge"], group), f"$.judge.*.by_group.{group}.max"
        _adds_up(own, _SCORED["judge"], where)
    for category, codes in _SCORED.items():
        for code in codes:
            _has_range(document[category][code], f"$.{category}.{code}")


def _adds_up(section: Mapping[str, Any], codes: tuple[str, ...], path: str) -> None:
    total = sum((number(section[code]["max"]) for code in codes), start=Fraction(0))
    if total != FULL_SCORE:
        raise SchemeError("DOES_NOT_ADD_UP", path, str(total))


def _of_group(section: Mapping[str, Any], group: str) -> dict[str, Any]:
    """The items of the judges of *group*: what is said of it goes before what is said of all."""
    return {
        code: {**section[code], **section[code].get("by_group", {}).get(group, {})}
        for code in _SCORED["judge"]
    }


def _has_range(item: Mapping[str, Any], path: str) -> None:
    for rule, here in [
        (item, path),
        *(
            ({**item, **own}, f"{path}.by_group.{group}")
            for group, own in item.get("by_group", {}).items()
        ),
    ]:
        if "lo" in rule and not number(rule["lo"]) < number(rule["hi"]):
            raise SchemeError("NOT_RISING", f"{here}.hi", rule["hi"])
