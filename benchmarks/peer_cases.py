"""What a case weighs in the peer evaluation: type, procedure, manner, factors and series rank."""

import datetime
import itertools
import math
import re
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
    """The weights of cases under one scheme, each product taken once."""

    def __init__(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self.types: dict[str, tuple[Fraction, bool]] = {}
        self._factors = _Factors(scheme["F"])
        self._ids: dict[tuple[Any, ...], int] = {}
        self._products: list[Fraction] = []
        self._roles = {role: Fraction(share) for role, share in scheme["R"].items()}
        self._series: dict[int, Fraction] = {0: Fraction(1)}
        self._units: dict[tuple[Any, ...], Fraction] = {}

    def t(self, word: str) -> Fraction:
        """T of a type word."""
        if word not in self.types:
            self.types[word] = type_factor(word, self.scheme["T"])
        return self.types[word][0]

    def classify(self, case: Row) -> None:
        """Write procedure word, manner class and the number of the weight to *case*."""
        case["word"] = procedure_word(case)
        case["class"] = manner_class(case)
        case["cell"] = f"{case['type']}|{case['word']}"
        shown = "*" if case["class"] in ("特别程序", "保全") else case["class"]
        case["label"] = f"{case['type']} {case['word']} {shown}"
        parts = (case["type"], case["word"], self._factors.of(case), case["class"])
        if parts not in self._ids:
            self._ids[parts] = len(self._products)
            self._products.append(self._product(*parts))
        case["weight"] = self._ids[parts]

    def _product(self, type_word: str, word: str, factors: int, manner: str) -> Fraction:
        p, m = self.scheme["P"], self.scheme["M"]
        before = self.t(type_word) * Fraction(p[procedure_key(word, type_word)])
        manner = manner if manner in m else "*"
        return before * (1 + Fraction(factors, self._factors.scale)) * Fraction(m[manner])

    def series(self, rank: int) -> Fraction:
        """S of the rank in a series, 1 for rank 0."""
        if rank not in self._series:
            self._series[rank] = step_value(self.scheme["S"]["steps"], rank)
        return self._series[rank]

    def unit(self, key: tuple[Any, ...]) -> Fraction:
        """The credit of a key: a weight (or None), a rank, and a role or a number of people."""
        if key not in self._units:
            weight, rank, *share = key
            part = Fraction(1, share[0]) if len(share) == 1 else self._share(*share)
            product = self.series(rank) * (1 if weight is None else self._products[weight])
            self._units[key] = product * part
        return self._units[key]

    def _share(self, role: str, others: tuple[str, ...], sharers: int) -> Fraction:
        """R of a role; *others* are the other roles of a panel that *sharers* members fill up."""
        if not sharers:
            return self._roles[role]
        rest = 1 - sum((self._roles[other] for other in others), Fraction(0))
        return min(self._roles[role], max(rest, Fraction(0)) / sharers)


class _Factors:
    """The sum of a case's factors in whole parts of 1/scale, capped."""

    def __init__(self, rules: Row) -> None:
        self._rules: list[tuple[str, list[tuple[int, Fraction]]]] = []
        self._higher: list[list[tuple[str, Fraction]]] = []
        for rule in rules["rules"]:
            if "of" in rule:
                self._higher.append([(name, Fraction(add)) for name, add in rule["of"]])
            else:
                steps = rule.get("steps") or [["1", rule["add"]]]
                pairs = sorted((int(least), Fraction(add)) for least, add in steps)
                self._rules.append((rule["id"], pairs[::-1]))
        adds = [add for _, steps in self._rules for _, add in steps]
        adds += [add for pairs in self._higher for _, add in pairs]
        cap = Fraction(rules["cap"])
        self.scale = math.lcm(*(add.denominator for add in (*adds, cap)))
        self._cap = int(cap * self.scale)
        self._whole = {add: int(add * self.scale) for add in adds}
        self._known: dict[tuple[str, int], int] = {}

    def of(self, case: Row) -> int:
        """The capped sum of the factors of a case, times the scale."""
        total = 0
        for name, steps in self._rules:
            value = case[name]
            if value:
                known = self._known.get((name, value))
                if known is None:
                    add = next((add for least, add in steps if value >= least), None)
                    known = self._known[name, value] = 0 if add is None else self._whole[add]
                total += known
        for pairs in self._higher:
            total += max((self._whole[add] for name, add in pairs if case[name]), default=0)
        return min(total, self._cap)


def mark_series(cases: list[Row], rules: Row) -> None:
    """Write the rank in its series, 0 for none, to every case; all of them must count."""
    best: dict[str, tuple[int, int]] = {}
    for chain in _chains(cases, int(rules["window_days"])):
        if len(chain) >= int(rules["min_series"]):
            _rank(chain, best)
    for case in cases:
        case["rank"] = best[case["key"]][1] if case["key"] in best else 0


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
    return case["closed"], case["year"], first_number(case["serial"]), case["key"]


def first_number(serial: str) -> int:
    """The number a serial begins with."""
    found = re.search(r"\d+", serial)
    return int(found[0]) if found else 0
