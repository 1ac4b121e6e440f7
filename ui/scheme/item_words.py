"""What the fields of items, gates and tie-breaks are called, in documents of either format."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.item_rule import ItemRule
from evaluation.scheme_diff import Parts
from evaluation.scheme_edits import at, quantities_for
from evaluation.scheme_terms import (
    ParameterTerm,
    Takes,
    describe_functions,
    describe_quantities,
)
from evaluation.scheme_translation import GATES
from evaluation.staff import Category
from ui.scheme.field_words import (
    baseline_words,
    function_choices,
    limit_words,
    measure_choices,
    owner_text,
    quantity_choices,
    shared_words,
    unit_cases,
    unit_days,
    unit_points,
)
from ui.scheme.kinds import KIND_OF, Kind, Words
from ui.scheme.words import rule_name, term_text
from ui.texts.items import item_text, measure_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Document = Mapping[str, Any]

SECTIONS = {"judge": "JUDGE", "assistant": "ASSISTANT", "clerk": "CLERK", "admin": "ADMIN"}
_COUNTS = frozenset({"LONG_PENDING", "MISSED", "COUNT", "CASES"})


def item_words(document: Document, parts: Parts) -> Words:
    """A leaf of an item of format 2: ``items[3].parameters.lo``."""
    item = document["items"][int(parts[1])]
    subject = f"{item['code']} {rule_name(ItemRule.of(item))}"
    if parts[2] == "parameters":
        return _parameter(item, subject, parts[3:])
    return _own_field(item, subject, parts)


def optional_parameters(item: Document) -> list[str]:
    """The single values that *item* could have and has not."""
    function = describe_functions()[item["function"]]
    quantity = describe_quantities().get(item["parameters"].get("quantity", ""))
    terms = (*function.parameters, *(quantity.parameters if quantity else ()))
    tables = (Takes.PRIOR, Takes.RESULTS, Takes.UNITS)
    return [
        term.name
        for term in terms
        if not term.required and term.takes not in tables and term.name not in item["parameters"]
    ]


def gate_words(document: Document, parts: Parts) -> Words:
    """A leaf of a gate of format 2: ``eligibility[0].any[0].least``."""
    gate = document["eligibility"][int(parts[1])]
    owner = gate.get("group") or gate["category"]
    subject = f"{owner_text(owner)} · {_gate_name(gate['code'])}"
    name = str(parts[-1])
    if name in ("least", "most"):
        figure = at(document, parts[:-1])
        least = translate("SchemeField", "At least")
        most = translate("SchemeField", "At most")
        kind = Kind.NUMBER if figure["of"] != "IN_POST" else Kind.FRACTION
        unit = unit_cases() if figure["of"] in _COUNTS else ""
        unit = unit_points() if figure["of"] in ("POINTS", "TOTAL") else unit
        meaning = _figure_text(figure, gate["category"], document)
        return Words(subject, least if name == "least" else most, kind, unit, meaning)
    if name in ("of", "item"):
        return _figure_field(document, gate["category"], subject, name)
    return Words(subject, translate("SchemeField", "Code"), Kind.TEXT, fixed=name != "code")


def tie_words(document: Document, parts: Parts) -> Words:
    """A leaf of the tie-breaks: ``ties.JUDGE[0].item``."""
    turn = int(parts[2]) + 1
    text = translate("SchemeField", "{category}, tie-break {number}")
    subject = text.format(category=owner_text(str(parts[1])), number=turn)
    if parts[-1] == "less":
        what = translate("SchemeField", "Fewer is better")
        return Words(subject, what, Kind.FLAG, optional=True)
    return _figure_field(document, str(parts[1]), subject, str(parts[-1]))


def section_words(_document: Document, parts: Parts) -> Words:
    """A leaf of a category of format 1: ``judge.E1.by_group.刑事.hi``."""
    category = Category(SECTIONS[str(parts[0])])
    owner = owner_text(category)
    name = str(parts[1])
    if name == "limits":
        return limit_words(str(parts[2]))
    if name == "baseline":
        return baseline_words(str(parts[2]), owner)
    if name in ("no_data", "adj_cap"):
        return shared_words(name, owner)
    group = str(parts[3]) if parts[2] == "by_group" else ""
    rest = parts[4:] if group else parts[2:]
    subject = f"{name} {item_text(name, group)}"
    if group:
        subject += f" · {owner_text(group)}"
    if rest[0] == "max":
        return Words(subject, translate("SchemeField", "Full points"), Kind.WEIGHT, unit_points())
    return _by_term(subject, category, rest)


def eligibility_words(_document: Document, parts: Parts) -> Words:
    """A leaf of the gates of format 1: ``eligibility.judge.min_r``."""
    code, figure = next((c, f) for n, c, f in GATES if n == parts[2])
    subject = f"{owner_text(SECTIONS[str(parts[1])])} · {_gate_name(code)}"
    most = str(parts[2]).startswith("max_")
    what = translate("SchemeField", "At most") if most else translate("SchemeField", "At least")
    kind = Kind.FRACTION if figure["of"] == "IN_POST" else Kind.NUMBER
    unit = unit_points() if figure["of"] in ("POINTS", "TOTAL") else ""
    meaning = _figure_text(figure, SECTIONS[str(parts[1])], _document)
    return Words(subject, what, kind, unit, meaning)


def _gate_name(code: str) -> str:
    """A gate in a word; an item's is its code."""
    return {
        "IN_POST": translate("Gate", "share of the quarter in post"),
        "R": translate("Gate", "volume ratio"),
        "IN_TIME": translate("Gate", "closings in time"),
        "TOTAL": translate("Gate", "total"),
        "LONG_PENDING": translate("Gate", "long-pending cases"),
    }.get(code, code)


def _own_field(item: Document, subject: str, parts: Parts) -> Words:
    name = str(parts[2])
    if name == "name":
        language = (
            translate("SchemeField", "Name in Chinese")
            if parts[3] == "zh"
            else translate("SchemeField", "Name in English")
        )
        return Words(subject, language, Kind.TEXT)
    if name == "max":
        meaning = translate(
            "SchemeField", "The full points of everybody's items add up to the full score."
        )
        what = translate("SchemeField", "Full points")
        return Words(subject, what, Kind.WEIGHT, unit_points(), meaning)
    if name == "function":
        meaning = describe_functions()[item["function"]].formula
        what = translate("SchemeField", "How points are given")
        return Words(subject, what, Kind.WORD, "", meaning, function_choices())
    if name == "beyond":
        what = translate("SchemeField", "On top of the full score")
        return Words(subject, what, Kind.FLAG, optional=True)
    if name == "code":
        return Words(subject, translate("SchemeField", "Code"), Kind.TEXT)
    return Words(subject, name, Kind.TEXT, fixed=True)


def _parameter(item: Document, subject: str, rest: Parts) -> Words:
    category = Category(item["category"])
    if rest[0] == "quantity":
        fitting = quantities_for(item["function"], category)
        what = translate("SchemeField", "What is measured")
        return Words(subject, what, Kind.WORD, choices=quantity_choices(fitting))
    return _by_term(subject, category, rest)


def _by_term(subject: str, category: Category, rest: Parts) -> Words:
    """A parameter by its term: a number, or a place in one of its tables and lists."""
    term = _terms().get(str(rest[0]))
    if term is None:
        return Words(subject, str(rest[0]), Kind.TEXT, fixed=True)
    name = term_text(term)
    name = name[:1].upper() + name[1:]
    optional = not term.required and len(rest) == 1
    if term.takes is Takes.PRIOR:
        return _prior(subject, str(rest[-1]))
    if term.takes in (Takes.STEPS, Takes.CORNERS):
        return _pair(subject, term, rest)
    if term.takes in (Takes.UNITS, Takes.RESULTS, Takes.RATES):
        what = f"{name}: {measure_text(str(rest[-1]))}"
        unit = "" if term.takes is Takes.RATES else unit_points()
        return Words(subject, what, KIND_OF[term.takes], unit)
    if term.takes is Takes.MEASURE:
        choices = measure_choices(category)
        return Words(subject, name, Kind.WORD, choices=choices, optional=optional)
    unit = unit_days() if term.takes is Takes.COUNT else ""
    return Words(subject, name, KIND_OF[term.takes], unit, optional=optional)


def _prior(subject: str, name: str) -> Words:
    names = {
        "mean": translate("SchemeField", "Prior: what is usual"),
        "size": translate("SchemeField", "Prior: weighs as so many cases"),
        "most": translate("SchemeField", "Prior: a frozen one weighs at most"),
    }
    meaning = translate(
        "SchemeField", "Rates on few cases are drawn towards what is usual, so that chance"
        " decides less."
    )  # fmt: skip
    unit = "" if name == "mean" else unit_cases()
    return Words(subject, names[name], Kind.POSITIVE, unit, meaning, optional=name == "most")


def _pair(subject: str, term: ParameterTerm, rest: Parts) -> Words:
    turn = translate("SchemeField", "step {number}").format(number=int(rest[1]) + 1)
    if term.takes is Takes.STEPS:
        if rest[-1] == 0:
            what = translate("SchemeField", "Months passed")
            unit = translate("SchemeUnit", "months")
            return Words(subject, f"{what}, {turn}", Kind.COUNT, unit)
        what = translate("SchemeField", "Takes from each")
        return Words(subject, f"{what}, {turn}", Kind.WEIGHT, unit_points())
    if rest[-1] == 0:
        what = translate("SchemeField", "At the ratio")
        return Words(subject, f"{what}, {turn}", Kind.NUMBER)
    what = translate("SchemeField", "Gives points")
    return Words(subject, f"{what}, {turn}", Kind.WEIGHT, unit_points())


def _figure_field(document: Document, category: str, subject: str, name: str) -> Words:
    if name == "item":
        codes = [i for i in document["items"] if i["category"] == category]
        choices = {i["code"]: rule_name(ItemRule.of({**i, "group": None})) for i in codes}
        what = translate("SchemeField", "Of which item")
        return Words(subject, what, Kind.WORD, choices=choices)
    choices = {
        "IN_POST": translate("SchemeField", "share of the quarter in post"),
        "TOTAL": translate("SchemeField", "total"),
        "LONG_PENDING": translate("SchemeField", "long-pending cases"),
        "POINTS": translate("SchemeField", "points of the item"),
        "VALUE": translate("SchemeField", "ratio of the item"),
        "RAW": translate("SchemeField", "rate before the prior"),
        "COUNT": translate("SchemeField", "its numerator"),
        "CASES": translate("SchemeField", "its denominator"),
        "MISSED": translate("SchemeField", "its missed cases"),
    }
    what = translate("SchemeField", "Figure looked at")
    return Words(subject, what, Kind.WORD, choices=choices)


def _figure_text(figure: Document, category: str, document: Document) -> str:
    from ui.texts.gates import figure_text

    return figure_text(figure, Category(category), "", document)


def _terms() -> dict[str, ParameterTerm]:
    found = {t.name: t for one in describe_functions().values() for t in one.parameters}
    found |= {t.name: t for one in describe_quantities().values() for t in one.parameters}
    return found
