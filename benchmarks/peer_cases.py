"""What a case weighs in the peer evaluation: type, procedure, manner, factors and series rank."""

import datetime
import itertools
from fractions import Fraction
from typing import Any

Row = dict[str, Any]
Scheme = dict[str, Any]

_BY_TYPE = {"民特": "特别程序", "民特监": "特别程序", "民督": "特别程序", "民催": "特别程序"}
_BY_TYPE |= dict.fromkeys(("财保", "行保", "证保", "民保", "执保"), "保全")
_PROCEDURES = ("小额", "速裁", "简易", "普通", "特别", "督促", "执行", "审查", "保全", "破产")
_P_KEYS = {
    "小额": "SMALL_CLAIM",
    "简易": "SUMMARY",
    "速裁": "FAST_CRIM",
    "普通独任": "ORD_SINGLE",
    "普通合议": "ORD_PANEL",
}
# Class, the words that show it, and the first character of the only types it is for; in order.
_MANNERS = (
    ("终本", ("终本", "终结本次"), ""),
    ("执行完毕", ("执行完毕",), ""),
    ("终结执行", ("终结执行", "执行终结"), ""),
    ("终结执行", ("终结",), "执"),
    ("不予执行", ("不予执行",), ""),
    ("按撤诉处理", ("按撤诉", "按撤回", "按自动撤"), ""),
    ("准许撤回起诉", ("撤诉", "撤回"), "刑"),
    ("准予撤诉", ("撤诉", "撤回"), ""),
    ("驳回起诉", ("驳回起诉", "驳回自诉"), ""),
    ("驳回申请", ("驳回申请",), "执"),
    ("终结诉讼", ("终结", "终止"), ""),
    *((word, (word,), "") for word in ("移送", "不予受理", "退回", "销案", "调解", "判决", "裁定")),
)


def type_factor(word: str, factors: dict[str, str]) -> tuple[Fraction, bool]:
    """T of a type word, and whether the scheme knows the word."""
    if word in factors:
        return Fraction(factors[word]), True
    keys = [key for key in factors if key[-1] == "*" and key != "*" and word.startswith(key[:-1])]
    if keys:
        return Fraction(factors[max(keys, key=len)]), True
    return Fraction(factors["*"]), False


def is_single(case: Row) -> bool:
    """True where nobody besides the judge in charge sits on the case."""
    others = {case["presider"], *case["members"]} - {"", case["handler"]}
    return not others


def procedure_word(case: Row) -> str:
    """The procedure word of a case, from what follows the last 转."""
    text = case["procedure"].rpartition("转")[2]
    word = next((word for word in _PROCEDURES if word in text), "*")
    if word == "速裁" and not case["type"].startswith("刑"):
        return "简易"
    if word == "普通":
        return "普通独任" if is_single(case) else "普通合议"
    return word


def procedure_key(word: str, type_word: str) -> str:
    """The key of P for a procedure word."""
    if word == "简易" and type_word.startswith("刑"):
        return "SUMMARY_CRIM"
    return _P_KEYS.get(word, "*")


def manner_class(case: Row) -> str:
    """The class of the manner of closing, ``*`` where none is found."""
    word, text = case["type"], case["manner"]
    if word in _BY_TYPE:
        return _BY_TYPE[word]
    family = word[:1]
    for manner, words, only in _MANNERS:
        if only in ("", family) and any(part in text for part in words):
            if manner == "准予撤诉" and (case["settled"] or case["changed"]):
                return "撤诉化解"
            return manner
    return "*"


def step_value(steps: list[list[str]], count: int) -> Fraction:
    """The value of the highest step reached, 0 below the first."""
    best = max((step for step in steps if Fraction(step[0]) <= count), key=_first, default=None)
    return Fraction(best[1]) if best else Fraction(0)


def _first(step: list[str]) -> Fraction:
    return Fraction(step[0])


class Weights:
    """The weights of cases under one scheme; ``of`` leaves out the series and the role."""

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self.types: dict[str, tuple[Fraction, bool]] = {}
        self._rules = scheme["F"]["rules"]
        self._fields = [name for rule in self._rules for name in _names_of(rule)]
        self._factors: dict[tuple[Any, ...], Fraction] = {}
        self._products: dict[tuple[Any, ...], Fraction] = {}

    def t(self, word: str) -> Fraction:
        """T of a type word."""
        if word not in self.types:
            self.types[word] = type_factor(word, self.scheme["T"])
        return self.types[word][0]

    def classify(self, case: Row) -> None:
        """Write procedure word, manner class and the weight before series and role to *case*."""
        case["word"] = procedure_word(case)
        case["class"] = manner_class(case)
        factors = self._factor(tuple(case[name] for name in self._fields), case)
        parts = (case["type"], case["word"], factors, case["class"])
        if parts not in self._products:
            p, m = self.scheme["P"], self.scheme["M"]
            self._products[parts] = (
                self.t(case["type"])
                * Fraction(p[procedure_key(case["word"], case["type"])])
                * (1 + factors)
                * Fraction(m[case["class"] if case["class"] in m else "*"])
            )
        case["weight"] = self._products[parts]

    def _factor(self, key: tuple[Any, ...], case: Row) -> Fraction:
        if key not in self._factors:
            total = sum((_addition(rule, case) for rule in self._rules), Fraction(0))
            self._factors[key] = min(total, Fraction(self.scheme["F"]["cap"]))
        return self._factors[key]


def _names_of(rule: Row) -> list[str]:
    return [name for name, _ in rule["of"]] if "of" in rule else [rule["id"]]


def _addition(rule: Row, case: Row) -> Fraction:
    if "of" in rule:
        present = (Fraction(add) for name, add in rule["of"] if case[name])
        return max(present, default=Fraction(0))
    if "steps" in rule:
        return step_value(rule["steps"], case[rule["id"]])
    return Fraction(rule["add"]) if case[rule["id"]] else Fraction(0)


def mark_series(cases: list[Row], rules: Row) -> None:
    """Write S to every case of *cases*; only cases whose type counts may be handed in."""
    best: dict[str, tuple[int, int]] = {}
    for chain in _chains(cases, int(rules["window_days"])):
        if len(chain) >= int(rules["min_series"]):
            _rank(chain, best)
    steps = {rank: step_value(rules["steps"], rank) for _, rank in best.values()}
    for case in cases:
        case["S"] = steps[best[case["key"]][1]] if case["key"] in best else Fraction(1)


def _chains(cases: list[Row], window: int) -> list[list[Row]]:
    named: dict[tuple[str, ...], list[Row]] = {}
    partied: dict[tuple[str, ...], list[Row]] = {}
    for case in cases:
        if case["handler"][0] in "?#":
            continue
        if case["series"]:
            named.setdefault((case["handler"], case["series"]), []).append(case)
        elif case["cause"]:
            for side in ("plaintiff", "defendant"):
                key = (side, case["handler"], case["type"], case["cause"], case[side])
                if case[side]:
                    partied.setdefault(key, []).append(case)
    parts = (_split(members, window) for members in partied.values())
    return [*named.values(), *(chain for part in parts for chain in part)]


def _split(members: list[Row], window: int) -> list[list[Row]]:
    """The chains of cases each filed within *window* days of the one before."""
    members.sort(key=_filed)
    chains = [[members[0]]]
    for before, case in itertools.pairwise(members):
        if case["filed"] - before["filed"] > window:
            chains.append([])
        chains[-1].append(case)
    return chains


def _filed(case: Row) -> int:
    filed: int = case["filed"]
    return filed


def _rank(chain: list[Row], best: dict[str, tuple[int, int]]) -> None:
    """Note length and rank of each closed member, the longer chain and the higher rank first."""
    closed = sorted((case for case in chain if case["closed"] is not None), key=_closing_order)
    counts: dict[int, int] = {}
    for case in closed:
        year = datetime.date.fromordinal(case["closed"]).year
        counts[year] = rank = counts.get(year, 0) + 1
        best[case["key"]] = max(best.get(case["key"], (0, 0)), (len(chain), rank))


def _closing_order(case: Row) -> tuple[int, int, int, str]:
    digits = "".join(c for c in case["serial"] if c.isdigit())
    return case["closed"], case["year"], int(digits or 0), case["key"]
