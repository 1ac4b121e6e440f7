"""A random valid scheme in the shape of 1.0: every number differs from the shipped one."""

import random
from typing import Any

Node = dict[str, Any]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


TYPES = _words(
    "民初 刑初 刑附民初 行初 行赔初 行审 民特 民特监 民督 民撤 民再 刑再 行再 民辖 财保 行保 "
    "执 执恢 执保 执异 执他 诉前调确 诉前调书 破申 破 清申 强清 法赔 司惩"
)
FLAGS = _words(
    "appraisal counterclaim incidental_civil public_notice jurisdiction_objection foreign "
    "remanded four_kinds"
)
MANNERS = _words(
    "判决 裁定 调解 准予撤诉 撤诉化解 按撤诉处理 准许撤回起诉 驳回起诉 不予执行 终结诉讼 移送 "
    "不予受理 退回 销案 驳回申请 执行完毕 终结执行 终本 保全 特别程序 *"
)
POSITIONS = _words(
    "PRESIDENT VICE_PRESIDENT FULLTIME_AC_MEMBER CHIEF DEPUTY_CHIEF ORDINARY SUPPORT_JUDGE"
)
P_KEYS = _words("SMALL_CLAIM SUMMARY FAST_CRIM SUMMARY_CRIM ORD_SINGLE ORD_PANEL")
GROUPS = ("刑事", "民商事", "行政", "执行", "立案速裁", "综合")
PROCEDURES = ("小额", "简易", "速裁", "普通独任", "普通合议", "特别", "执行", "*")
_LIMITED = (
    "民初",
    "民特",
    "刑初",
    "刑附民初",
    "刑再",
    "行初",
    "行赔初",
    "行审",
    "执",
    "执恢",
    "执异",
)


class _Dice(random.Random):
    def text(self, low: float, high: float, places: int = 2) -> str:
        """A number between two bounds, as the text a scheme holds."""
        return f"{self.uniform(low, high):.{places}f}"

    def whole(self, low: int, high: int) -> str:
        return str(self.randint(low, high))

    def parts(self, total: int, shape: list[int]) -> list[str]:
        """*total* in as many parts as *shape*, each at least 2 and near its share."""
        parts = [max(2, round(part * self.uniform(0.7, 1.3))) for part in shape]
        parts[0] = total - sum(parts[1:])
        return [str(part) for part in parts]

    def rate(self, maximum: str) -> Node:
        """The bounds of a rate."""
        low = self.uniform(0.1, 0.8)
        return {"max": maximum, "lo": f"{low:.2f}", "hi": f"{low + self.uniform(0.05, 0.4):.2f}"}

    def bounds(self) -> Node:
        rate = self.rate("0")
        return {"lo": rate["lo"], "hi": rate["hi"]}

    def volume(self, maximum: str) -> Node:
        """The rule of a quantity."""
        return {"max": maximum, "base": self.text(0.6, 0.9), "span": self.text(0.3, 0.8)}

    def minus(self, *items: str) -> Node:
        """Deductions of items."""
        return {item: "-" + self.text(0.1, 3.0, self.choice((1, 2))) for item in items}

    def steps(self, firsts: tuple[int, ...], low: float, high: float) -> list[list[str]]:
        """Rising steps, each a count and its value."""
        values = sorted(self.uniform(low, high) for _ in firsts)
        counts = (first + self.randint(0, 1) for first in firsts)
        return [[str(at), f"{value:.2f}"] for at, value in zip(counts, values, strict=True)]


def random_scheme(seed: int, quarters: list[str]) -> Node:
    """A valid scheme document, with frozen baselines for some of *quarters*."""
    dice = _Dice(seed)
    series = sorted((dice.uniform(0.05, 0.95) for _ in range(3)), reverse=True)
    first = dice.choice(("1.00", "1.00", "0.95"))
    starts = ("1", dice.whole(2, 3), dice.whole(5, 8), dice.whole(19, 22))
    return {
        "code": "RANDOM-JX",
        "version": "1.0",
        "effective_from": "2020-01-01",
        "rounding": "HALF_UP_2",
        "T": _types(dice),
        "P": {key: dice.text(0.3, 1.7) for key in (*P_KEYS, "*")},
        "F": _factors(dice),
        "S": {
            "min_series": dice.whole(3, 6),
            "window_days": dice.whole(10, 40),
            "cumulate": "YEAR",
            "steps": [
                [start, value]
                for start, value in zip(
                    starts, [first, *(f"{value:.2f}" for value in series)], strict=True
                )
            ],
        },
        "M": {manner: dice.text(0.1, 1.5) for manner in MANNERS},
        "R": _roles(dice),
        "quota": {position: dice.text(0.1, 1.2) for position in POSITIONS},
        "judge": _judge(dice),
        "assistant": _assistant(dice),
        "clerk": _clerk(dice),
        "admin": _admin(dice),
        "eligibility": _eligibility(dice),
        "winners": {
            name: dice.whole(1, 3)
            for name in (*GROUPS, "ASSISTANT", "CLERK", "ADMIN", "BAILIFF", "TECH")
            if dice.random() < 0.8
        },
        "publicity_workdays": dice.whole(3, 7),
        "baselines": {
            quarter: baselines for quarter in quarters if (baselines := _baselines(dice))
        },
    }


def _types(dice: _Dice) -> Node:
    types = {word: dice.text(0.1, 3.0) for word in TYPES}
    types |= {"诉前调": "0.00", "民诉前调": "0.00"}
    types |= {"司救*": dice.text(0.1, 0.9), "司救执*": dice.text(1.0, 2.0)}
    return types | {"*": dice.text(0.1, 0.5)}


def _factors(dice: _Dice) -> Node:
    rules: list[Node] = [
        {"id": "parties", "steps": dice.steps((4, 9), 0.05, 0.3)},
        {"id": "volumes", "steps": dice.steps((2, 6), 0.05, 0.3)},
        {"id": "hearings", "steps": dice.steps((2, 4), 0.05, 0.2)},
        {"id": "defendants", "steps": dice.steps((2, 5), 0.1, 0.5)},
        *({"id": flag, "add": dice.text(0.03, 0.4)} for flag in FLAGS),
        {
            "id": "max_of",
            "of": [
                ["judge_meeting", dice.text(0.05, 0.3)],
                ["adj_committee", dice.text(0.05, 0.3)],
            ],
        },
    ]
    return {"cap": dice.text(0.5, 1.3), "rules": rules}


def _roles(dice: _Dice) -> Node:
    return {
        "single": dice.text(0.8, 1.0),
        "handler": dice.text(0.5, 0.85),
        "presider": dice.text(0.1, 0.3),
        "member": dice.text(0.05, 0.25),
        "handler_presider": dice.text(0.6, 0.95),
        "assessor": "0.00",
    }


def _judge(dice: _Dice) -> Node:
    q, k, e1, e2, e3, e4, f1, f2, f3 = dice.parts(100, [40, 30, 8, 4, 4, 4, 4, 3, 3])
    again = dice.minus("改判", "发回")
    return {
        "Q": dice.volume(q),
        "K": {
            "max": k,
            "second_instance": dice.minus("改判", "部分改判", "发回", "指令审理"),
            "retrial": {**again, "部分改判": again["改判"]},
            "review": {"优秀": dice.text(0.5, 2.0, 1), **dice.minus("瑕疵", "不合格")},
            "review_plus_cap": dice.text(1.0, 3.0, 1),
            "measures": dice.minus("K.更正", "K.程序"),
        },
        "E1": dice.rate(e1),
        "E2": dice.rate(e2),
        "E3": {"max": e3, "lo": dice.text(0.8, 1.1), "hi": dice.text(1.2, 1.9)},
        "E4": {
            "max": e4,
            "steps": [[dice.whole(5, 11), dice.whole(1, 2)], [dice.whole(12, 20), "1"]],
        },
        "F1": {
            **dice.rate(f1),
            "by_group": {"刑事": {"max": str(int(f1) + int(f2))}, "执行": dice.bounds()},
        },
        "F2": {
            **dice.rate(f2),
            "by_group": {"刑事": {"max": "0"}, "行政": dice.bounds(), "执行": dice.bounds()},
        },
        "F3": {"max": f3, "measures": dice.minus("F3.投诉", "F3.信访")},
        "limits": _limits(dice),
        "baseline": {
            "min_in_post": dice.text(0.3, 0.7),
            "min_judges": dice.whole(2, 4),
            "group_fallback": "COURT",
            "quarters": dice.whole(2, 5),
            "min_volume": dice.text(0.3, 0.7),
        },
        "no_data": dice.text(0.5, 0.9),
        "adj_cap": dice.text(2, 6, 1),
    }


def _limits(dice: _Dice) -> Node:
    keys = [f"{word}|*" for word in _LIMITED if dice.random() < 0.8]
    keys += ["民初|小额", "民初|简易", "民初|普通合议", "刑初|速裁", "刑初|简易", "行初|简易"]
    return {
        key: dice.choice((dice.whole(1, 7) + "M", dice.whole(8, 90) + "D")) for key in sorted(keys)
    }


def _assistant(dice: _Dice) -> Node:
    a1, a2, a3, a4, a5, a6 = dice.parts(100, [40, 25, 8, 7, 10, 10])
    return {
        "A1": dice.volume(a1),
        "A2": {"max": a2, "measures": dice.minus("A2.退改", "A2.漏送", "A2.校对", "A2.瑕疵")},
        "A3": dice.rate(a3),
        "A4": dice.rate(a4),
        "A5": {"max": a5},
        "A6": {"max": a6, "cap": dice.whole(60, 100)},
        "baseline": {"min_in_post": dice.text(0.3, 0.7)},
        "no_data": dice.text(0.5, 0.9),
        "adj_cap": dice.text(2, 6, 1),
    }


def _clerk(dice: _Dice) -> Node:
    c1, c2, c3, c4, c5, c6 = dice.parts(100, [35, 20, 20, 10, 5, 10])
    return {
        "C1": dice.volume(c1),
        "C2": {
            **dice.volume(c2),
            "units": {"C2.开庭": dice.text(0.8, 1.2), "C2.长庭": dice.text(1.3, 2.0)},
        },
        "C3": {**dice.rate(c3), "due_days": dice.whole(30, 100)},
        "C4": dice.rate(c4),
        "C5": dice.rate(c5),
        "C6": {"max": c6},
        "D": {"measures": dice.minus("C.笔录", "C.退卷")},
        "baseline": {"min_in_post": dice.text(0.3, 0.7)},
        "no_data": dice.text(0.5, 0.9),
        "adj_cap": dice.text(2, 6, 1),
    }


def _admin(dice: _Dice) -> Node:
    t, s = dice.parts(100, [70, 30])
    return {
        "T": {"max": t},
        "S": {"max": s},
        "N": {"max": dice.whole(3, 6)},
        "no_data": dice.text(0.5, 0.9),
        "adj_cap": dice.text(2, 6, 1),
    }


def _eligibility(dice: _Dice) -> Node:
    in_post = dice.choice(("2/3", "1/2", "3/4"))
    return {
        "judge": {
            "min_in_post": in_post,
            "min_r": dice.text(0.3, 1.1),
            "min_in_time": dice.text(0.3, 0.95),
            "max_long_pending": dice.whole(0, 3),
            "min_K": dice.text(15, 26),
            "min_total": dice.text(30, 80),
        },
        "assistant": {
            "min_in_post": in_post,
            "min_A1": dice.text(10, 32),
            "min_A2": dice.text(10, 20),
            "min_total": dice.text(40, 75),
        },
        "clerk": {
            "min_in_post": in_post,
            "min_C1": dice.text(10, 28),
            "min_C3": dice.text(0.1, 0.8),
            "min_total": dice.text(40, 75),
        },
        "admin": {"min_in_post": in_post},
    }


def _baselines(dice: _Dice) -> Node:
    """Frozen baselines of one quarter, most of them missing, some of them 0."""
    baselines: Node = {}
    for group in GROUPS:
        if dice.random() < 0.2:
            baselines[group] = {"Q": dice.choice((dice.text(2, 20), dice.text(2, 20), "0"))}
    if dice.random() < 0.3:
        baselines["ASSISTANT"] = {"A1": dice.choice((dice.text(2, 20), "0"))}
    if dice.random() < 0.3:
        baselines["CLERK"] = {"C1": dice.text(2, 20), "C2": dice.text(5, 30)}
    if dice.random() < 0.3:
        cells = (f"{word}|{dice.choice(PROCEDURES)}" for word in dice.sample(TYPES, 8))
        baselines["DAYS"] = {cell: dice.choice((dice.text(5, 90, 1), "0")) for cell in cells}
    return baselines
