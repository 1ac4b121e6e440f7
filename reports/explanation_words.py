"""An explanation in the words of the paper: for somebody who has read nothing else.

Others are named by their staff numbers alone: the sheet goes to the person it is about.
"""

import tomllib
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from typing import Any

from evaluation.case_mix import LEAST_PEOPLE, expected
from evaluation.counterfactual import Step
from evaluation.explain import ADJUSTMENT, Comparison, ExplainedItem
from evaluation.explanation import Explanation
from evaluation.figures import figure, signed
from evaluation.result import Item, ItemRow, PersonResult
from evaluation.scoring.functions import rounded
from evaluation.small_samples import told
from evaluation.staff import Category
from reports.items import (
    item_name,
    label_in_words,
    measure_name,
    name_of,
    percent,
    value_in_words,
)
from reports.rules import rule_in_words, rule_of
from resources import resource

Scheme = Mapping[str, Any]

_MOST_PARTS = 5
_ADJUSTMENT = "加减分"


def sentence(key: str, **values: object) -> str:
    """The sentence ``section.code`` with its values."""
    section, _, code = key.partition(".")
    return str(_sentences()[section][code]).format(**values)


def headline(one: Explanation) -> str:
    """Total, place, how many are ranked, and the mean of them."""
    person = one.sheet.person
    return sentence(
        "explain.HEAD",
        name=person.name,
        staff_no=person.staff_no,
        total=person.total,
        place=person.place,
        peers=one.sheet.peers,
        mean=one.sheet.mean,
    )


def neighbours(one: Explanation) -> list[str]:
    """The places above and below, and who shares this one."""
    found = []
    if one.sheet.beside:
        found.append(sentence("explain.BESIDE", who="、".join(map(_numbered, one.sheet.beside))))
    others = (one.sheet.above, one.sheet.below)
    return found + [_comparison(other, one.sheet.person) for other in others if other is not None]


def change(one: Explanation) -> list[str]:
    """What changed since the quarter before."""
    made = one.change
    if made is None:
        return [sentence("explain.NO_CHANGE")]
    own, rule = made.shown
    return [
        sentence(
            "explain.CHANGE",
            quarter=made.quarter,
            before=made.before,
            after=made.after,
            place=made.place_before,
            own=signed(own),
            rule=signed(rule),
            adjustment=signed(made.adjustment),
        )
    ]


def way_up(one: Explanation) -> list[str]:
    """What would have been enough for a better place, in whole cases."""
    if one.way_up is None:
        return [sentence("explain.NO_WAY")]
    if one.way_up.reason is not None:
        return [sentence(f"explain.{one.way_up.reason}")]
    return [_step(step) for step in one.way_up.steps]


def rates(one: Explanation) -> list[str]:
    """How far so many cases tell each rate."""
    found = []
    for rate in one.rates:
        told_of = told(rate, named(one.sheet.person, rate.code))
        found.append("".join(sentence(f"explain.{code}", **values) for code, values in told_of))
    return found


def case_mix(one: Explanation) -> list[str]:
    """Observed beside expected, and that it is compared with itself alone; of judges."""
    if one.sheet.person.category is not Category.JUDGE:
        return []
    if not one.mix:
        return [sentence("explain.NO_MIX", least=LEAST_PEOPLE)]
    rows = [
        "".join(sentence(f"case_mix.{code}", **values) for code, values in expected(row))
        for row in one.mix
    ]
    return [*rows, sentence("case_mix.BESIDE_ONE")]


def excluded(one: Explanation) -> list[str]:
    """What did not count, and why."""
    person = one.sheet.person
    return [
        sentence(
            f"explain.{left.code}",
            item=named(person, left.item),
            count=left.count,
            detail=label_in_words(left.detail),
        ).rstrip()
        for left in one.excluded
    ] or [sentence("explain.NOTHING_LEFT_OUT")]


def row_words(row: ItemRow) -> str:
    """The cases behind some points: 12 件 民初 简易 调解 独任 × 0.80 ＝ 9.60."""
    times = f"{row.count}×{figure(row.unit)}＝{figure(row.sum)}"
    return f"{label_in_words(row.label)} {times}"


def named(person: PersonResult, code: str) -> str:
    """What an item of *person* is called."""
    if code == ADJUSTMENT:
        return _ADJUSTMENT
    item: Item | None = person.item(code)
    return item_name(code, person.group) if item is None else name_of(item, person.group)


def rule_words(explained: ExplainedItem, group: str, category: Category, scheme: Scheme) -> str:
    """How the value became points: quantities as times what was due, all else by its rule."""
    item, numbers = explained.item, explained.rule.numbers
    if explained.rule.kind == "NOT_ASKED":
        return sentence("explain.RULE_NOT_ASKED")
    if explained.rule.kind == "VOLUME" and item.value is not None:
        times = rounded(Fraction(item.value), 4)
        return sentence(
            "explain.RULE_VOLUME",
            value=times,
            base=percent(numbers["base"]),
            span=numbers["span"],
            full=numbers["max"],
        )
    rule = rule_of(item.code, group, category, scheme)
    value = value_in_words(item, rule.quantity if rule else "").replace("\n", "＝")
    how = rule_in_words(item.code, group, category, scheme)
    told_value = "" if value == "—" else f"实际 {value}。"
    return told_value + how


def _comparison(other: Comparison, person: PersonResult) -> str:
    values: dict[str, object] = {"name": _numbered(other.staff_no), "place": other.place}
    if other.decided_by is None:
        return sentence("explain.EQUAL", **values)
    if other.decided_by != "TOTAL":
        item = named(person, other.decided_by)
        return sentence("explain.TIE_BREAK", item=item, **values)
    key = "explain.MORE" if other.gap > 0 else "explain.LESS"
    return sentence(key, gap=abs(other.gap), parts=_parts(other, person), **values)


def _parts(other: Comparison, person: PersonResult) -> str:
    shown, rest = other.largest(_MOST_PARTS)
    words = [f"{named(person, part.code)} {signed(part.difference)}" for part in shown]
    if rest is not None:
        words.append(f"{sentence('explain.REST')} {signed(rest)}")
    return sentence("explain.COMMA").join(words)


def _step(step: Step) -> str:
    detail = measure_name(step.detail) if step.code == "FAULT" else label_in_words(step.detail)
    return sentence(
        f"explain.STEP_{step.code}",
        count=step.count,
        detail=detail,
        place=step.place,
        total=step.total,
    ).rstrip()


def _numbered(staff_no: str) -> str:
    return sentence("explain.NUMBERED", staff_no=staff_no)


@cache
def _sentences() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(resource("i18n/messages.zh.toml").read_text("utf-8"))


def parts_of(one: Explanation) -> Iterator[tuple[str, list[str]]]:
    """The parts of a sheet below its items: a heading and its sentences; none is empty."""
    parts = (
        ("NEIGHBOURS", neighbours),
        ("SINCE", change),
        ("WAY", way_up),
        ("FEW_CASES", rates),
        ("MIX", case_mix),
        ("LEFT_OUT", excluded),
    )
    for code, sentences in parts:
        if found := sentences(one):
            yield sentence(f"explain.{code}"), found
