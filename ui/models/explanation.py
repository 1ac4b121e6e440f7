"""An explanation in the words of the window: its parts, and comparable work as a table."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from evaluation.case_mix import LEAST_PEOPLE, Comparable
from evaluation.explain import ADJUSTMENT, ExplainedItem
from evaluation.explanation import Explanation
from evaluation.result import PersonResult
from evaluation.scoring.functions import rounded
from evaluation.staff import Category
from ui.commands.explanation_text import (
    change_lines,
    excluded_lines,
    mix_lines,
    neighbour_lines,
    rate_lines,
    way_lines,
)
from ui.commands.texts import text as command_text
from ui.models.column import Column
from ui.models.score_sheet import ItemTold
from ui.texts.items import item_name, item_text
from ui.texts.numbers import percent_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_MEASURES = ("LATE", "APPEALED", "DAYS")


@dataclass(frozen=True, slots=True)
class MixLine:
    """Comparable work of one person; nothing where there were no such cases."""

    person: PersonResult
    measures: Mapping[str, Comparable]


def parts_of(one: Explanation) -> Iterator[tuple[str, list[str]]]:
    """What is said below the items: a heading and its sentences; none is empty."""
    judge = one.sheet.person.category is Category.JUDGE
    parts = (
        ("NEIGHBOURS", list(neighbour_lines(one, _named)), ""),
        ("SINCE", list(change_lines(one)), "NO_CHANGE"),
        ("WAY", list(way_lines(one)), "NO_WAY"),
        ("FEW_CASES", list(rate_lines(one, _named)), ""),
        ("MIX", list(mix_lines(one)), "NO_MIX" if judge else ""),
        ("LEFT_OUT", [*_not_asked(one), *excluded_lines(one, _named)], "NOTHING_LEFT_OUT"),
    )
    for code, sentences, otherwise in parts:
        if sentences:
            yield command_text(f"explain.{code}"), [one.replace(" -", " −") for one in sentences]
        elif otherwise:
            told = command_text(f"explain.{otherwise}", least=LEAST_PEOPLE)
            yield command_text(f"explain.{code}"), [told]


def _not_asked(one: Explanation) -> Iterator[str]:
    """The items that only others of the same ranking have: the means count them."""
    for explained in one.sheet.items:
        if explained.rule.kind == "NOT_ASKED":
            name = item_name(explained.item, one.sheet.person.group)
            yield command_text("explain.NOT_ASKED", item=name, mean=explained.mean)


def told_of(one: Explanation) -> dict[str, ItemTold]:
    """What is told of each item beside its points, by code."""
    return {
        item.item.code: ItemTold(item.mean, item.difference, _quantity_words(item))
        for item in one.sheet.items
    }


def _quantity_words(explained: ExplainedItem) -> str:
    """A quantity as times what was due; empty for all else."""
    value, numbers = explained.item.value, explained.rule.numbers
    if explained.rule.kind != "VOLUME" or value is None:
        return ""
    return command_text(
        "explain.RULE_VOLUME",
        value=rounded(Fraction(value), 4),
        base=percent_text(numbers["base"]),
        span=numbers["span"],
        full=numbers["max"],
    )


def _named(code: str, person: PersonResult) -> str:
    if code == ADJUSTMENT:
        return translate("Item", "Adjustments")
    item = person.item(code)
    return item_text(code, person.group) if item is None else item_name(item, person.group)


def mix_columns() -> tuple[Column[MixLine], ...]:
    """Observed beside expected for everybody of a group, beside the place."""
    heads = {
        "LATE": translate("CaseMix", "Closed late"),
        "APPEALED": translate("CaseMix", "Appealed"),
        "DAYS": translate("CaseMix", "Days"),
    }
    found: list[Column[MixLine]] = [
        Column("number", translate("CaseMix", "Staff no."), lambda r: r.person.staff_no, width=88),
        Column("name", translate("CaseMix", "Person"), lambda r: r.person.name, width=92),
        Column("place", translate("CaseMix", "Place"), lambda r: r.person.place,
               holds=Holds.NUMBER, width=60),
    ]  # fmt: skip
    for measure in _MEASURES:
        found += _measure_columns(measure, heads[measure])
    return tuple(found)


def key_of_mix(line: MixLine) -> tuple[str, str]:
    """What tells a line from all others."""
    return line.person.staff_no, line.person.group


def _measure_columns(measure: str, head: str) -> list[Column[MixLine]]:
    expected = translate("CaseMix", "Expected")
    ratio = translate("CaseMix", "Ratio")

    def of(line: MixLine) -> Comparable | None:
        return line.measures.get(measure)

    def tip(line: MixLine) -> str:
        row = of(line)
        if row is None or row.low is None:
            return ""
        return command_text("case_mix.RATIO", ratio=row.ratio, low=row.low, high=row.high)

    return [
        Column(f"{measure}-observed", head, lambda r: (c := of(r)) and c.observed,
               holds=Holds.NUMBER, width=92),
        Column(f"{measure}-expected", expected, lambda r: (c := of(r)) and c.expected,
               holds=Holds.NUMBER, width=84),
        Column(f"{measure}-ratio", ratio, lambda r: (c := of(r)) and c.ratio,
               holds=Holds.NUMBER, width=72, tooltip=tip),
    ]  # fmt: skip
