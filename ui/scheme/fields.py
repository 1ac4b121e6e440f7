"""A scheme document as cells: every value with its words, in the parts it is read in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.scheme import SchemeError
from evaluation.scheme_diff import Difference, Parts, json_path
from evaluation.scheme_edits import leaves
from evaluation.staff import Category
from ui.commands.texts import text as command_text
from ui.scheme.field_words import owner_text, top_words
from ui.scheme.item_words import (
    SECTIONS,
    eligibility_words,
    gate_words,
    item_words,
    optional_parameters,
    section_words,
    tie_words,
)
from ui.scheme.kinds import Kind, Words, range_text, shown_value

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Document = Mapping[str, Any]

_PARTS = {
    **dict.fromkeys(("code", "version", "effective_from", "name", "source"), "general"),
    **dict.fromkeys(("state", "rounding", "publicity_workdays"), "general"),
    **dict.fromkeys(("counting", "quota_group"), "counting"),
    **dict.fromkeys(("baseline", "no_data", "adj_cap", "full_score"), "bounds"),
}
# Tables of days, and what only a program needs: kept as they are, brought in with the file.
_UNSEEN = frozenset({"format", "baselines", "rounding", "state"})
_ITEM_ORDER = (
    *("code", "name", "max", "beyond", "quantity", "function", "base", "span", "from", "lo"),
    *("hi", "to", "prior"),
)
_HIDDEN = frozenset({"holidays", "group_fallback", "cumulate"})


@dataclass(frozen=True, slots=True)
class Field:
    """One cell: where its value stands, which part it belongs to, its words, and the value."""

    parts: Parts
    part: str
    words: Words
    value: object

    @property
    def shown(self) -> str:
        """The value as the cell shows it."""
        return shown_value(self.words, self.value)


def fields_of(document: Document) -> list[Field]:
    """Every value of *document* that can be seen, in the order of its parts."""
    found = [
        Field(parts, part_of(document, parts), words_at(document, parts), value)
        for parts, value in [*leaves(document), *_left_out(document)]
        if parts[0] not in _UNSEEN and not _HIDDEN.intersection(parts)
    ]
    order = {name: place for place, name in enumerate(part_names(document))}
    shown = [field for field in found if field.part in order and not _is_key(field)]
    return sorted(shown, key=lambda field: (order[field.part], _turn(field.parts)))


def part_names(document: Document) -> dict[str, str]:
    """The parts of a scheme by their names, in order, with their titles."""
    items = {
        f"items-{category}": owner_text(category)
        for category in Category
        if category.value in _assessed(document)
    }
    return {
        "general": translate("Scheme", "This version"),
        "T": translate("Scheme", "Types of cases"),
        "P": translate("Scheme", "Procedures"),
        "F": translate("Scheme", "Floating factors"),
        "S": translate("Scheme", "Series"),
        "M": translate("Scheme", "Manners of closing"),
        "R": translate("Scheme", "Parts in a case"),
        "limits": translate("Scheme", "Time limits"),
        "quota": translate("Scheme", "Positions"),
        "counting": translate("Scheme", "Counting"),
        **items,
        "bounds": translate("Scheme", "Baselines and caps"),
        "eligibility": translate("Scheme", "Conditions"),
        "ties": translate("Scheme", "Equal totals"),
        "winners": translate("Scheme", "Places"),
    }


def part_of(document: Document, parts: Parts) -> str:
    """The part that a place in *document* belongs to."""
    top = str(parts[0])
    if top == "items" and len(parts) > 1:
        return f"items-{document['items'][int(parts[1])]['category']}"
    if top in SECTIONS:
        if len(parts) > 1 and parts[1] == "limits":
            return "limits"
        bound = len(parts) > 1 and parts[1] in ("baseline", "no_data", "adj_cap")
        return "bounds" if bound else f"items-{SECTIONS[top]}"
    return _PARTS.get(top, top)


def words_at(document: Document, parts: Parts) -> Words:
    """What is said of the value at *parts*."""
    top = parts[0]
    if top == "items":
        return item_words(document, parts)
    if top == "ties":
        return tie_words(document, parts)
    if top == "eligibility":
        listed = isinstance(document["eligibility"], list)
        return (gate_words if listed else eligibility_words)(document, parts)
    if top in SECTIONS:
        return section_words(document, parts)
    found = top_words(document, parts)
    return found or Words(str(top), json_path(parts), Kind.TEXT, fixed=True)


def difference_words(
    difference: Difference, before: Document, after: Document
) -> tuple[str, str, str, str, str]:
    """A difference in the court's words: part, whose, which field, before and after."""
    document = after if difference.after is not None else before
    try:
        words = words_at(document, difference.parts)
        part = part_names(document).get(part_of(document, difference.parts), "")
    except (LookupError, ValueError, StopIteration):
        words, part = Words(difference.subject, difference.words, Kind.TEXT), ""
    shown = [
        "" if value is None else shown_value(words, value)
        for value in (difference.before, difference.after)
    ]
    return part, words.subject, words.what, shown[0], shown[1]


def fault_text(fault: SchemeError, document: Document) -> str:
    """A fault of the whole document in a sentence: what is wrong, and where in its words."""
    place = place_text(fault, document)
    text = translate("SchemeField", "{where}: {fault}.")
    words = command_text(f"faults.{fault.code}")
    if fault.value and fault.code == "DOES_NOT_ADD_UP":
        words += f" ({fault.value})"
    return text.format(where=place, fault=words)


def place_text(fault: SchemeError, document: Document) -> str:
    """Where a fault is, in words as far as there are any."""
    if (parts := fault_parts(fault, document)) is not None:
        words = words_at(document, parts)
        return " · ".join(word for word in (words.subject, words.what) if word)
    inside = fault.path.partition("[")[2].partition("]")[0]
    names = [owner_text(word) for word in inside.split(" ")] if fault.path[:8] == "$.items[" else []
    section = fault.path.removeprefix("$.").partition(".")[0]
    if section in SECTIONS:
        names = [owner_text(SECTIONS[section])]
    return " · ".join(names) or fault.path


def fault_parts(fault: SchemeError, document: Document) -> Parts | None:
    """The leaf a fault names, where it names one that is there."""
    for parts, _ in leaves(document):
        if json_path(parts) == fault.path:
            return parts
    return None


def part_of_fault(fault: SchemeError, document: Document) -> str:
    """The part a fault belongs to; empty where that cannot be told."""
    if (parts := fault_parts(fault, document)) is not None:
        return part_of(document, parts)
    if fault.path.startswith("$.items["):
        inside = fault.path.partition("[")[2].partition("]")[0]
        return f"items-{inside.split(' ')[0]}" if not inside.isdigit() else ""
    section = fault.path.removeprefix("$.").partition(".")[0]
    return f"items-{SECTIONS[section]}" if section in SECTIONS else _PARTS.get(section, section)


def cell_fault_text(fault: SchemeError, words: Words) -> str:
    """Why what was typed cannot stand in a cell."""
    text = translate("SchemeField", "{fault}; {range} belongs here.")
    return text.format(fault=command_text(f"faults.{fault.code}"), range=range_text(words))


def _assessed(document: Document) -> set[str]:
    if "items" in document:
        return {item["category"] for item in document["items"]}
    return set(SECTIONS.values())


def _left_out(document: Document) -> list[tuple[Parts, object]]:
    """What may be left out, so that it can be typed in: an empty cell for each."""
    if "items" not in document:
        return []
    found: list[tuple[Parts, object]] = []
    for place, item in enumerate(document["items"]):
        names = optional_parameters(item)
        found += [(("items", place, "parameters", name), None) for name in names]
    counting = document.get("counting")
    if counting is not None:
        known = ("open_from", "allotted_after_days", "court_series_days")
        found += [(("counting", name), None) for name in known if name not in counting]
    return found


def _turn(parts: Parts) -> tuple[int, int]:
    """The cells of one item stay together, what it is before how it is scored."""
    if parts[0] != "items":
        return 0, 0
    names = [name for name in _ITEM_ORDER if name in parts]
    return int(parts[1]), _ITEM_ORDER.index(names[-1]) if names else len(_ITEM_ORDER)


def _is_key(field: Field) -> bool:
    """Whether the value is only the name of what stands beside it."""
    if field.parts[0] == "items":
        return field.parts[-1] in ("category", "group")
    if field.parts[0] == "eligibility":
        return field.parts[-1] in ("category", "group")
    return field.words.fixed and not field.words.what
