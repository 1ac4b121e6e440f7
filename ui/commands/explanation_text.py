"""An explanation in plain words, for somebody who has read nothing else."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from evaluation.case_mix import expected
from evaluation.result import PersonResult
from evaluation.scoring.functions import rounded
from evaluation.small_samples import told
from ui.commands.tables import table
from ui.commands.texts import text

if TYPE_CHECKING:
    from evaluation.counterfactual import WayUp
    from evaluation.explain import Change, Comparison, ExplainedItem
    from evaluation.explanation import Explanation

_MOST_PARTS = 5
Naming = Callable[[str, PersonResult], str]
_OF_GROUP = {
    ("F1", "执行"): "ENFORCEMENT",
    ("F2", "执行"): "ENFORCEMENT",
    ("F2", "行政"): "ADMINISTRATIVE",
}


def explanation_lines(one: "Explanation") -> Iterator[str]:
    """The sheet, line by line: points, neighbours, change, the way up, what did not count."""
    person = one.sheet.person
    yield text(
        "explain.HEAD",
        name=person.name,
        staff_no=person.staff_no,
        total=person.total,
        place=person.place,
        peers=one.sheet.peers,
        mean=one.sheet.mean,
    )
    if one.sheet.beside:
        yield text("explain.BESIDE", who="、".join(one.sheet.beside))
    yield from _items(one)
    for found in (one.sheet.above, one.sheet.below, one.versus):
        if found is not None:
            yield _comparison(found, person, item_name)
    if one.change is not None:
        yield _change(one.change)
    if one.way_up is not None:
        yield from _way_up(one.way_up)
    yield from rate_lines(one)
    yield from mix_lines(one)
    yield from excluded_lines(one)


def neighbour_lines(one: "Explanation", call: Naming | None = None) -> Iterator[str]:
    """Why those on the nearest places stand above and below; of equals, that they are.

    *call* names items, where the reader knows them by other names than the commands'.
    """
    if one.sheet.beside:
        yield text("explain.BESIDE", who="、".join(one.sheet.beside))
    for found in (one.sheet.above, one.sheet.below):
        if found is not None:
            yield _comparison(found, one.sheet.person, call or item_name)


def change_lines(one: "Explanation") -> Iterator[str]:
    """The change since the quarter before, in own work and changed rules."""
    if one.change is not None:
        yield _change(one.change)


def way_lines(one: "Explanation") -> Iterator[str]:
    """What would have been enough for a better place."""
    if one.way_up is not None:
        yield from _way_up(one.way_up)


def excluded_lines(one: "Explanation", call: Naming | None = None) -> Iterator[str]:
    """What did not count, and why."""
    for left in one.excluded:
        yield text(
            f"explain.{left.code}",
            item=(call or item_name)(left.item, one.sheet.person),
            count=left.count,
            detail=left.detail,
        ).rstrip()


def rate_lines(one: "Explanation", call: Naming | None = None) -> Iterator[str]:
    """How far so many cases tell each rate."""
    for rate in one.rates:
        item = (call or item_name)(rate.code, one.sheet.person)
        yield " ".join(text(f"explain.{code}", **values) for code, values in told(rate, item))


def mix_lines(one: "Explanation") -> Iterator[str]:
    """What the mix of cases would lead one to expect, beside what came."""
    for row in one.mix or ():
        yield " ".join(text(f"case_mix.{code}", **values) for code, values in expected(row))
    if one.mix:
        yield text("case_mix.BESIDE_ONE")


def item_name(code: str, person: PersonResult | None = None) -> str:
    """What an item of *person* is called: by its scheme, else as everywhere."""
    item = person.item(code) if person is not None else None
    if item is not None and item.name is not None:
        return item.name.zh if text("explain.LANGUAGE") == "zh" else item.name.en
    special = _OF_GROUP.get((code, person.group if person is not None else ""))
    try:
        return text(f"items.{code}_{special}" if special else f"items.{code}")
    except KeyError:
        return code  # an item of a scheme that gave it no name


def _items(one: "Explanation") -> Iterator[str]:
    names = ("ITEM", "POINTS", "FULL", "MEAN", "DIFFERENCE", "WHY")
    person = one.sheet.person
    head = [text(f"explain.{name}") for name in names]
    rows = [head, *(_item(item, person) for item in one.sheet.items)]
    adjustment, mean = one.sheet.person.adjustment, one.sheet.adjustment_mean
    rows.append([item_name("ADJ"), str(adjustment), "", str(mean), _signed(adjustment - mean), ""])
    yield from table(rows)


def _item(explained: "ExplainedItem", person: PersonResult) -> list[str]:
    item, rule = explained.item, explained.rule
    value = "" if item.value is None else str(rounded(Fraction(item.value), 4))
    missing = item.value is None and rule.kind in ("VOLUME", "RISING", "FALLING", "TEAM")
    code = "NOTHING" if missing else rule.kind
    why = text(f"explain.RULE_{code}", value=value, **_numbers(rule.numbers))
    return [
        item_name(item.code, person),
        str(item.points),
        str(item.max),
        str(explained.mean),
        _signed(explained.difference),
        why,
    ]


def _numbers(numbers: Mapping[str, str]) -> dict[str, str]:
    names = {"max": "full", "lo": "low", "hi": "high", "base": "base", "span": "span", "cap": "cap"}
    return {name: numbers.get(key, "") for key, name in names.items()}


def _comparison(found: "Comparison", person: PersonResult, call: Naming) -> str:
    if found.decided_by is None:
        return text("explain.EQUAL", name=found.name, place=found.place)
    if found.decided_by != "TOTAL":
        item = call(found.decided_by, person)
        return text("explain.TIE_BREAK", name=found.name, place=found.place, item=item)
    return text(
        "explain.MORE" if found.gap > 0 else "explain.LESS",
        name=found.name,
        place=found.place,
        gap=abs(found.gap),
        parts=_parts(found, person, call),
    )


def _parts(found: "Comparison", person: PersonResult, call: Naming) -> str:
    """The largest differences, the rest as one."""
    shown, rest = found.largest(_MOST_PARTS)
    words = [f"{call(part.code, person)} {_signed(part.difference)}" for part in shown]
    if rest is not None:
        words.append(f"{text('explain.REST')} {_signed(rest)}")
    return text("explain.COMMA").join(words)


def _change(change: "Change") -> str:
    own, rule = change.shown
    return text(
        "explain.CHANGE",
        quarter=change.quarter,
        before=change.before,
        after=change.after,
        place=change.place_before,
        own=_signed(own),
        rule=_signed(rule),
        adjustment=_signed(change.adjustment),
    )


def _way_up(way: "WayUp") -> Iterator[str]:
    if way.reason is not None:
        yield text(f"explain.{way.reason}")
    for step in way.steps:
        detail = text(f"measures.{step.detail}") if step.code == "FAULT" else step.detail
        yield text(
            f"explain.STEP_{step.code}",
            count=step.count,
            detail=detail,
            place=step.place,
            total=step.total,
        ).rstrip()


def _signed(value: Decimal) -> str:
    return f"{value:+.2f}"
