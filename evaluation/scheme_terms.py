"""What a format-2 scheme may choose from: quantities, functions, and what each of them takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from evaluation.staff import Category

_ALL = tuple(Category)
_JUDGES = (Category.JUDGE,)


class QuantityKind(StrEnum):
    """What a quantity gives, and so which functions fit it."""

    RATIO = "RATIO"  # so much over so much expected, may exceed 1
    SHARE = "SHARE"  # so many of so many, 0 to 1: a prior may be added
    COUNTED = "COUNTED"  # things found, each worth points
    MARK = "MARK"  # a number somebody enters
    MEAN = "MEAN"  # the mean total of the judges worked with


class Takes(StrEnum):
    """What a parameter holds, and how it is edited."""

    NUMBER = "NUMBER"
    SHARE = "SHARE"  # 0 to 1
    POSITIVE = "POSITIVE"
    COUNT = "COUNT"
    UNITS = "UNITS"  # a table of measure items and what one of them counts
    RESULTS = "RESULTS"  # a table of results of another instance, or grades, and their points
    STEPS = "STEPS"  # pairs (from how many months on, points)
    CORNERS = "CORNERS"  # pairs (ratio, points)
    RATES = "RATES"  # a table ``type|procedure`` → share, with ``*``
    MEASURE = "MEASURE"  # the code of one measure item
    PRIOR = "PRIOR"  # {"mean", "size"}, and "most" a frozen one may weigh as
    FLAG = "FLAG"  # true or false


@dataclass(frozen=True, slots=True)
class ParameterTerm:
    """One parameter: what it holds, whether it may be left out, and what it says, by language."""

    name: str
    takes: Takes
    zh: str
    en: str
    required: bool = True


@dataclass(frozen=True, slots=True)
class QuantityTerm:
    """One quantity: its names, whom it exists for, its unit and range, and its parameters."""

    code: str
    kind: QuantityKind
    categories: tuple[Category, ...]
    zh: str
    en: str
    unit: str
    lowest: str = "0"
    highest: str = ""
    parameters: tuple[ParameterTerm, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class FunctionTerm:
    """One function: its names, the formula, the kinds of quantity it fits, and its parameters."""

    code: str
    kinds: tuple[QuantityKind, ...]
    zh: str
    en: str
    formula: str
    parameters: tuple[ParameterTerm, ...] = ()


_ITEM = ParameterTerm("item", Takes.MEASURE, "录入项目", "measure item")
_UNITS = ParameterTerm("units", Takes.UNITS, "每场折算", "units of each")
_PRIOR = ParameterTerm("prior", Takes.PRIOR, "先验(均值、折合件数)", "prior (mean, size)", False)
_LO = ParameterTerm("lo", Takes.NUMBER, "下限", "low end")
_HI = ParameterTerm("hi", Takes.NUMBER, "上限", "high end")
_MEASURES = ParameterTerm("measures", Takes.UNITS, "每次扣分", "points of each")
_FOUND = (
    ParameterTerm("second_instance", Takes.RESULTS, "二审结果分值", "second instance", False),
    ParameterTerm("retrial", Takes.RESULTS, "再审结果分值", "retrial", False),
    ParameterTerm("review", Takes.RESULTS, "评查等次分值", "review grades", False),
    ParameterTerm("review_plus_cap", Takes.POSITIVE, "优秀加分上限", "cap of praise", False),
    ParameterTerm("measures", Takes.UNITS, "录入项目分值", "measures", False),
)
_OLD = (
    ParameterTerm("steps", Takes.STEPS, "超过月数及扣分", "months passed and points"),
    ParameterTerm("excused", Takes.MEASURE, "有正当事由的件数", "those excused", False),
)


def _share(code: str, zh: str, en: str, *parameters: ParameterTerm) -> QuantityTerm:
    return QuantityTerm(code, QuantityKind.SHARE, _JUDGES, zh, en, "1", "0", "1", parameters)


_QUANTITIES = (
    QuantityTerm(
        *("CREDIT", QuantityKind.RATIO, _JUDGES),
        *("加权办案量与基准之比", "weighted cases over the baseline", "1"),
    ),
    QuantityTerm(
        *("ASSISTED", QuantityKind.RATIO, (Category.ASSISTANT,)),
        *("加权辅助办案量与基准之比", "weighted cases assisted over the baseline", "1"),
    ),
    QuantityTerm(
        *("FOLLOWED", QuantityKind.RATIO, (Category.CLERK,)),
        *("协助办结件数与基准之比", "cases followed over the baseline", "1"),
    ),
    QuantityTerm(
        *("SESSIONS", QuantityKind.RATIO, (Category.CLERK,)),
        *("庭审记录场次与基准之比", "hearings recorded over the baseline", "1"),
        parameters=(_UNITS,),
    ),
    _share("IN_TIME", "审限内结案率", "closed within the time limit"),
    QuantityTerm(
        *("CLEARANCE", QuantityKind.RATIO, _JUDGES, "结收案比", "closed over allotted", "1"),
    ),
    QuantityTerm(
        *("DURATION", QuantityKind.RATIO, _JUDGES),
        *("办案天数与同类案件基准之比", "days over those of the like cases", "1"),
    ),
    QuantityTerm(
        *("APPEALED", QuantityKind.RATIO, _JUDGES),
        *("上诉件数与预计件数之比", "appeals over those expected", "1"),
        parameters=(
            ParameterTerm("rates", Takes.RATES, "各类案件预计上诉率", "expected appeal rates"),
        ),
    ),
    _share("ACCEPTED", "服判息诉率", "judgments not appealed"),
    _share(
        *("ACCEPTED_RIPE", "服判息诉率(上诉期满案件)", "judgments not appealed, time for it over"),
        ParameterTerm("appeal_days", Takes.COUNT, "结案后满多少日计入", "days from closing"),
    ),
    _share("ENFORCED", "执行完毕率", "enforced in full"),
    _share("MEDIATED", "调解率", "settled by mediation"),
    _share("SETTLED", "实质化解率", "disputes resolved"),
    # A share of money is no number of trials: no prior may be added.
    QuantityTerm(
        *("RECOVERED", QuantityKind.RATIO, _JUDGES, "执行到位率", "money recovered"),
        *("1", "0", "1"),
    ),
    QuantityTerm(
        *("LATE_CASES", QuantityKind.COUNTED, _JUDGES, "超审限结案件数", "cases closed late"),
        *("POINT", "", "0"),
        (ParameterTerm("each", Takes.NUMBER, "每件分值", "points of each"),),
    ),
    QuantityTerm(
        *("OPEN_OLD", QuantityKind.COUNTED, _JUDGES, "长期未结案件", "long-pending cases"),
        *("POINT", "", "0"),
        _OLD,
    ),
    QuantityTerm(
        *("FINDINGS", QuantityKind.COUNTED, _JUDGES),
        *("改判发回、评查与差错", "decisions of other instances, reviews and faults"),
        *("POINT", "", ""),
        _FOUND,
    ),
    QuantityTerm(
        *("MEASURES", QuantityKind.COUNTED, _ALL, "录入的件次", "what was counted by hand"),
        *("POINT", "", ""),
        (_MEASURES,),
    ),
    QuantityTerm(
        *("ENTERED", QuantityKind.SHARE, _ALL, "录入的比率", "a rate entered", "1", "0", "1"),
        (_ITEM,),
    ),
    QuantityTerm(
        *("ARCHIVED", QuantityKind.SHARE, (Category.CLERK,)),
        *("归档及时率", "archived in time", "1", "0", "1"),
        (
            ParameterTerm("due_days", Takes.COUNT, "归档期限(日)", "days allowed"),
            ParameterTerm("item", Takes.MEASURE, "录入项目", "measure item", False),
        ),
    ),
    QuantityTerm(
        *("EFILES", QuantityKind.SHARE, (Category.CLERK,)),
        *("电子卷宗及时率", "electronic files in time", "1", "0", "1"),
        (ParameterTerm("item", Takes.MEASURE, "录入项目", "measure item", False),),
    ),
    QuantityTerm(
        *("MARK", QuantityKind.MARK, _ALL, "评分", "a mark given", "POINT", "0", ""), (_ITEM,)
    ),
    QuantityTerm(
        *("COUNT", QuantityKind.MARK, _ALL, "录入的分数,未录入为零", "points entered, else none"),
        *("POINT", "0", ""),
        (_ITEM,),
    ),
    QuantityTerm(
        *("JUDGES", QuantityKind.MEAN, (Category.ASSISTANT,)),
        *("所辅助法官的平均总分", "mean total of the judges assisted", "POINT"),
    ),
)
_RATED = (QuantityKind.RATIO, QuantityKind.SHARE)
_FUNCTIONS = (
    FunctionTerm(
        *("vol", _RATED, "工作量", "volume"),
        "r < 1: max·base·r; r ≥ 1: max·(base + (1 − base)·min((r − 1)/span, 1))",
        (
            ParameterTerm("base", Takes.SHARE, "达到基准时的得分比例", "share at the baseline"),
            ParameterTerm("span", Takes.POSITIVE, "超出多少得满分", "how far beyond for all"),
        ),
    ),
    FunctionTerm(
        *("up", _RATED, "越高越好", "rising", "max·(v − lo)/(hi − lo), 0 … max"),
        (_LO, _HI, _PRIOR),
    ),
    FunctionTerm(
        *("down", _RATED, "越低越好", "falling", "max·(hi − v)/(hi − lo), 0 … max"),
        (_LO, _HI, _PRIOR),
    ),
    FunctionTerm(
        *("band", _RATED, "合理区间", "reasonable range"),
        "max from lo to hi, 0 up to from and beyond to, in proportion between",
        (
            ParameterTerm("from", Takes.NUMBER, "低于此为零分", "nothing below"),
            *(_LO, _HI),
            ParameterTerm("to", Takes.NUMBER, "高于此为零分", "nothing above"),
            _PRIOR,
        ),
    ),
    FunctionTerm(
        *("piecewise", _RATED, "折线", "straight lines", "on the lines between the corners"),
        (ParameterTerm("points", Takes.CORNERS, "折点(比值、得分)", "corners"), _PRIOR),
    ),
    FunctionTerm(
        *("observed_expected", (QuantityKind.RATIO,), "实际与预计之比", "observed over expected"),
        "v = (O + k)/(E + k); max·(hi − v)/(hi − lo), 0 … max",
        (
            *(_LO, _HI),
            ParameterTerm("strength", Takes.POSITIVE, "收缩强度 k", "strength k"),
        ),
    ),
    FunctionTerm(
        *("count_deduction", (QuantityKind.COUNTED,), "逐件加减分", "points of each"),
        "start (else max) + Σ count·points, 0 … max; with max 0 a deduction without bound",
        (ParameterTerm("start", Takes.NUMBER, "起始分", "start", False),),
    ),
    FunctionTerm(
        *("rate_per_100", (QuantityKind.COUNTED,), "每百件扣分", "points lost per 100 decisions"),
        "v = 100·(lost + α)/(cases + β); max·(hi − v)/(hi − lo), 0 … max",
        (_LO, _HI, _PRIOR),
    ),
    FunctionTerm(
        *("points", (QuantityKind.MARK,), "按评分", "as marked"),
        "the mark, or max·mark/of, 0 … max",
        (
            ParameterTerm("of", Takes.POSITIVE, "评分满分", "the highest mark", False),
            ParameterTerm("required", Takes.FLAG, "锁定前必须评分", "required to lock", False),
        ),
    ),
    FunctionTerm(
        *("mean_of_judges", (QuantityKind.MEAN,), "团队平均分", "mean of the judges"),
        "max·mean/cap, 0 … max, each total counted to cap at most",
        (ParameterTerm("cap", Takes.POSITIVE, "总分计至", "totals counted to"),),
    ),
    FunctionTerm("none", (), "不考核", "not asked of the group", "no item"),
)


def describe_quantities() -> Mapping[str, QuantityTerm]:
    """Every quantity an item can be scored on, by code."""
    return {term.code: term for term in _QUANTITIES}


def describe_functions() -> Mapping[str, FunctionTerm]:
    """Every function an item can be scored by, by code."""
    return {term.code: term for term in _FUNCTIONS}
