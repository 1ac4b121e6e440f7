"""What the fields of a scheme document are called, by where they stand in it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.case import ANY
from evaluation.measures import ITEMS
from evaluation.scheme_diff import Parts
from evaluation.scheme_edits import at
from evaluation.scheme_terms import describe_functions, describe_quantities
from evaluation.staff import GROUPS, Category, Position
from ui.scheme.kinds import Kind, Words
from ui.texts import category_text, position_text
from ui.texts.cases import field_text
from ui.texts.items import group_text, item_text, measure_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Document = Mapping[str, Any]


def other_text(word: str) -> str:
    """A key of a table; ``*`` stands for all others."""
    return translate("Scheme", "any other") if word == ANY else word


def owner_text(name: str) -> str:
    """A group of judges or a category."""
    return category_text(Category(name)) if name in set(Category) else group_text(name)


def procedure_text(key: str) -> str:
    """What a key of P is called."""
    return {
        "SMALL_CLAIM": translate("Scheme", "Small claims"),
        "SUMMARY": translate("Scheme", "Summary"),
        "FAST_CRIM": translate("Scheme", "Fast-track criminal"),
        "SUMMARY_CRIM": translate("Scheme", "Summary criminal"),
        "ORD_SINGLE": translate("Scheme", "Ordinary, single judge"),
        "ORD_PANEL": translate("Scheme", "Ordinary, panel"),
    }.get(key) or other_text(key)


def role_text(key: str) -> str:
    """What a key of R is called."""
    return {
        "single": translate("Scheme", "Single judge"),
        "handler": translate("Scheme", "Judge in charge, on a panel"),
        "presider": translate("Scheme", "Presiding judge"),
        "member": translate("Scheme", "Panel member, each"),
        "handler_presider": translate("Scheme", "Judge in charge who also presides"),
        "assessor": translate("Scheme", "Lay assessor"),
    }.get(key, key)


def top_words(document: Document, parts: Parts) -> Words | None:
    """The words of a leaf outside items, gates and ties; None where it is one of those."""
    made = _TOP.get(str(parts[0]))
    return None if made is None else made(document, parts)


def unit_times() -> str:
    """The unit of what a case's weight is multiplied by."""
    return translate("SchemeUnit", "times")


def unit_points() -> str:
    """Points."""
    return translate("SchemeUnit", "points")


def unit_days() -> str:
    """Days."""
    return translate("SchemeUnit", "days")


def unit_cases() -> str:
    """Cases."""
    return translate("SchemeUnit", "cases")


def _general(_document: Document, parts: Parts) -> Words:
    version = translate("SchemeField", "This version")
    language = translate("SchemeField", "in Chinese")
    if parts[-1] == "en":
        language = translate("SchemeField", "in English")
    name = translate("SchemeField", "Name, {language}").format(language=language)
    source = translate("SchemeField", "Where it comes from, {language}").format(language=language)
    known = {
        "code": Words(version, translate("SchemeField", "Code"), Kind.TEXT),
        "version": Words(version, translate("SchemeField", "Version"), Kind.TEXT),
        "effective_from": Words(
            version,
            translate("SchemeField", "In force from"),
            Kind.DAY,
            meaning=translate("SchemeField", "Quarters that begin on this day or later."),
        ),
        "rounding": Words(version, translate("SchemeField", "Rounding"), Kind.TEXT, fixed=True),
        "state": Words(version, translate("SchemeField", "State"), Kind.TEXT, fixed=True),
        "name": Words(version, name, Kind.TEXT),
        "source": Words(version, source, Kind.TEXT),
        "publicity_workdays": Words(
            version,
            translate("SchemeField", "Public notice"),
            Kind.COUNT,
            translate("SchemeUnit", "working days"),
            translate("SchemeField", "How long the proposed winners are open to objections."),
        ),
    }
    return known[str(parts[0])]


def _type(_document: Document, parts: Parts) -> Words:
    meaning = translate("SchemeField", "T: the weight of the type word in the case number.")
    what = translate("SchemeField", "Weight of the type")
    return Words(other_text(str(parts[1])), what, Kind.WEIGHT, unit_times(), meaning)


def _procedure(_document: Document, parts: Parts) -> Words:
    meaning = translate("SchemeField", "P: multiplies the weight of the type.")
    what = translate("SchemeField", "Factor of the procedure")
    return Words(procedure_text(str(parts[1])), what, Kind.WEIGHT, unit_times(), meaning)


def _manner(_document: Document, parts: Parts) -> Words:
    meaning = translate("SchemeField", "M: by the manner in which the case was closed.")
    what = translate("SchemeField", "Factor of the manner of closing")
    return Words(other_text(str(parts[1])), what, Kind.WEIGHT, unit_times(), meaning)


def _role(_document: Document, parts: Parts) -> Words:
    meaning = translate("SchemeField", "R: the share of the case's weight for this part in it.")
    what = translate("SchemeField", "Share of the part")
    return Words(role_text(str(parts[1])), what, Kind.SHARE, "", meaning)


def _quota(_document: Document, parts: Parts) -> Words:
    meaning = translate("SchemeField", "How much of a full caseload is expected of the position.")
    what = translate("SchemeField", "Share of a full caseload")
    return Words(position_text(Position(str(parts[1]))), what, Kind.WEIGHT, "", meaning)


def _factor(document: Document, parts: Parts) -> Words:
    if parts[1] == "cap":
        what = translate("SchemeField", "All factors together at most")
        return Words(translate("Scheme", "Floating factors"), what, Kind.WEIGHT)
    rule = at(document, parts[:3])
    name = field_text(rule["id"]) if rule["id"] != "max_of" else ""
    meaning = translate("SchemeField", "F: added to 1 before the weight is multiplied by it.")
    if parts[3] == "id":
        return Words(name or str(rule["id"]), "", Kind.TEXT, fixed=True)
    if parts[3] == "of":
        name = field_text(at(document, parts[:5])[0])
        if parts[-1] == 0:
            return Words(name, "", Kind.TEXT, fixed=True)
        meaning = translate("SchemeField", "Of these only the largest counts.")
        return Words(name, translate("SchemeField", "Adds"), Kind.WEIGHT, "", meaning)
    if parts[3] == "steps" and parts[-1] == 0:
        return Words(name, translate("SchemeField", "From this number on"), Kind.COUNT)
    if parts[3] == "steps":
        start = at(document, parts[:-1])[0]
        name = translate("Scheme", "{what}: {number} or more").format(what=name, number=start)
    return Words(name, translate("SchemeField", "Adds"), Kind.WEIGHT, "", meaning)


def _series(document: Document, parts: Parts) -> Words:
    series = translate("Scheme", "Series")
    if parts[1] == "min_series":
        what = translate("SchemeField", "A series from this many cases on")
        return Words(series, what, Kind.COUNT, unit_cases())
    if parts[1] == "window_days":
        what = translate("SchemeField", "Filed within, of the one before")
        return Words(series, what, Kind.COUNT, unit_days())
    if parts[1] == "cumulate":
        return Words(series, translate("SchemeField", "Counted through"), Kind.TEXT, fixed=True)
    start = at(document, parts[:-1])[0]
    subject = translate("Scheme", "case {first} and later").format(first=start)
    if parts[-1] == 0:
        return Words(subject, translate("SchemeField", "From this rank on"), Kind.COUNT)
    what = translate("SchemeField", "Factor in a series")
    return Words(subject, what, Kind.WEIGHT, unit_times())


def limit_words(key: str) -> Words:
    """The time limit of a key ``type|procedure``."""
    type_word, _, procedure = key.partition("|")
    subject = f"{type_word} · {other_text(procedure)}"
    meaning = translate("SchemeField", "The base limit; extensions and excluded days are added.")
    return Words(
        subject, translate("SchemeField", "Time limit"), Kind.LIMIT,
        translate("SchemeUnit", "M months, D days"), meaning,
    )  # fmt: skip


def _limit(_document: Document, parts: Parts) -> Words:
    return limit_words(str(parts[1]))


def baseline_words(name: str, subject: str) -> Words:
    """What counts in a baseline."""
    return {
        "min_judges": Words(
            subject,
            translate("SchemeField", "Own baseline from this many judges"),
            Kind.COUNT,
            translate("SchemeUnit", "judges"),
        ),
        "quarters": Words(
            subject,
            translate("SchemeField", "Mean of so many quarters before"),
            Kind.COUNT,
            translate("SchemeUnit", "quarters"),
        ),
        "min_volume": Words(
            subject,
            translate("SchemeField", "A quarter counts from this share of the volume"),
            Kind.WEIGHT,
        ),
        "min_in_post": Words(
            subject,
            translate("SchemeField", "Counted from this share of days in post"),
            Kind.FRACTION,
        ),
    }.get(name, Words(subject, name, Kind.TEXT, fixed=True))


def _baseline(_document: Document, parts: Parts) -> Words:
    subject = translate("SchemeField", "Baselines")
    if parts[1] == "min_in_post":
        subject = owner_text(str(parts[2]))
    return baseline_words(str(parts[1]), subject)


def shared_words(name: str, subject: str) -> Words:
    """What holds for a whole category: missing data, adjustments, full score."""
    return {
        "no_data": Words(
            subject,
            translate("SchemeField", "Share of the points where nothing was measured"),
            Kind.SHARE,
        ),
        "adj_cap": Words(
            subject,
            translate("SchemeField", "Adjustments add or take at most"),
            Kind.WEIGHT,
            unit_points(),
        ),
        "full_score": Words(
            subject, translate("SchemeField", "Full score"), Kind.POSITIVE, unit_points()
        ),
    }[name]


def _shared(_document: Document, parts: Parts) -> Words:
    return shared_words(str(parts[0]), owner_text(str(parts[1])))


def _counting(_document: Document, parts: Parts) -> Words:
    subject = translate("Scheme", "Counting")
    if parts[0] == "quota_group":
        subject = translate("SchemeField", "Judges with a smaller quota")
        if parts[1] == "name":
            return Words(subject, translate("SchemeField", "Ranked together as"), Kind.TEXT)
        return Words(subject, translate("SchemeField", "Quota below"), Kind.POSITIVE)
    if parts[1] == "open_from":
        choices = {
            "FILED": translate("SchemeField", "from filing"),
            "ALLOTTED": translate("SchemeField", "from allotment"),
        }
        what = translate("SchemeField", "Age of an open case")
        return Words(subject, what, Kind.WORD, choices=choices, optional=True)
    if parts[1] == "holidays":
        year = translate("SchemeField", "Holidays of {year}").format(year=parts[2])
        off = translate("SchemeField", "day off")
        worked = translate("SchemeField", "weekend worked")
        return Words(year, off if parts[3] == "off" else worked, Kind.TEXT)
    what = {
        "allotted_after_days": translate("SchemeField", "A case counts as allotted after"),
        "court_series_days": translate("SchemeField", "A series of the whole court within"),
    }[str(parts[1])]
    return Words(subject, what, Kind.COUNT, unit_days(), optional=True)


def _winners(_document: Document, parts: Parts) -> Words:
    meaning = translate("SchemeField", "How many are chosen each quarter.")
    what = translate("SchemeField", "Places")
    unit = translate("SchemeUnit", "people")
    return Words(owner_text(str(parts[1])), what, Kind.COUNT, unit, meaning)


_TOP: Mapping[str, Callable[[Document, Parts], Words]] = {
    **dict.fromkeys(
        ("code", "version", "effective_from", "rounding", "state", "name", "source"), _general
    ),
    "publicity_workdays": _general,
    "T": _type,
    "P": _procedure,
    "M": _manner,
    "R": _role,
    "F": _factor,
    "S": _series,
    "quota": _quota,
    "limits": _limit,
    "baseline": _baseline,
    **dict.fromkeys(("no_data", "adj_cap", "full_score"), _shared),
    **dict.fromkeys(("counting", "quota_group"), _counting),
    "winners": _winners,
}


def function_choices() -> dict[str, str]:
    """Every function, by code."""
    from ui.scheme.words import term_text

    return {code: term_text(term) for code, term in describe_functions().items()}


def quantity_choices(codes: "list[str]") -> dict[str, str]:
    """The quantities *codes*, with their names."""
    from ui.scheme.words import term_text

    terms = describe_quantities()
    return {code: term_text(terms[code]) for code in codes}


def measure_choices(category: Category) -> dict[str, str]:
    """The items of quarterly output somebody of *category* may have."""
    return {
        code: measure_text(code) if measure_text(code) != code else item_text(code, "")
        for code, item in ITEMS.items()
        if category in item.categories
    }


def group_choices() -> dict[str, str]:
    """The groups of judges."""
    return {group: group_text(group) for group in GROUPS}
