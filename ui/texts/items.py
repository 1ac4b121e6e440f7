"""Assessed items on the screen: what they are called, what they rest on, and notes of a result."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.texts import category_text
from ui.texts.findings import finding_text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from evaluation.result import Item, PersonResult
    from evaluation.staff import Category

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_NO_DATA = "no data"
_LONG_PENDING = r"(\d+) long-pending"
_UNKNOWN_TYPE = r"T \*: (.+)"


def group_text(group: str) -> str:
    """What a group of posts is called; an unknown one stands for itself."""
    return {
        "刑事": translate("Group", "Criminal"),
        "民商事": translate("Group", "Civil and commercial"),
        "行政": translate("Group", "Administrative cases"),
        "执行": translate("Group", "Enforcement"),
        "立案速裁": translate("Group", "Filing and fast track"),
        "综合": translate("Group", "Comprehensive"),
    }.get(group, group)


def peers_text(category: "Category", group: str) -> str:
    """What those are called who are ranked against each other: a group of judges, or a category."""
    from evaluation.staff import Category

    return group_text(group) if category is Category.JUDGE and group else category_text(category)


def item_text(code: str, group: str) -> str:
    """What an item is called for a person of *group*; an unknown code stands for itself."""
    special = {
        ("F1", "执行"): translate("Item", "Enforced in full"),
        ("F2", "执行"): translate("Item", "Money recovered"),
        ("F2", "行政"): translate("Item", "Disputes resolved"),
    }
    return special.get((code, group)) or _items().get(code, code)


def in_chinese() -> bool:
    """Whether the window speaks Chinese, for names that a scheme has in both languages."""
    return translate("Language", "en") == "zh"


def item_name(item: "Item", group: str) -> str:
    """What *item* of a person of *group* is called: by its scheme, else as everywhere."""
    if item.name is not None:
        return item.name.zh if in_chinese() else item.name.en
    return item_text(item.code, group)


def names_of(people: "Iterable[PersonResult]", group: str) -> dict[str, str]:
    """What the items of *people* are called, by code, in their order."""
    items = {item.code: item for person in people for item in person.items}
    return {code: item_name(item, group) for code, item in items.items()}


def measure_text(code: str) -> str:
    """What a measure is called; an unknown one stands for itself."""
    return {
        "K.更正": translate("Measure", "Correction of a document"),
        "K.程序": translate("Measure", "Breach of procedure"),
        "F3.投诉": translate("Measure", "Justified complaint"),
        "F3.信访": translate("Measure", "Petition at fault"),
        "E4.有因": translate("Measure", "Long-pending case with a reason"),
        "A2.退改": translate("Measure", "Draft returned for rewriting"),
        "A2.漏送": translate("Measure", "Service or preservation left out"),
        "A2.校对": translate("Measure", "Proof-reading error"),
        "A2.瑕疵": translate("Measure", "Flaw of the assistant's making"),
        "C2.开庭": translate("Measure", "Hearing recorded (under two hours)"),
        "C2.长庭": translate("Measure", "Hearing recorded (two hours or more)"),
        "C.笔录": translate("Measure", "Record unsigned or wrong"),
        "C.退卷": translate("Measure", "File sent back"),
        "review_plus_cap": translate("Measure", "Cap of praise in reviews"),
    }.get(code, code)


def label_text(label: str) -> str:
    """The label of a row behind an item: a measure in words, kinds of cases as the rules say."""
    from evaluation.scoring.labels import AS_TOTAL  # and with it all that scores

    known = measure_text(label)
    if known != label:
        return known
    special = {
        "*": translate("Item", "other"),
        AS_TOTAL: translate("Item", "(entered as a total)"),
    }
    return " ".join(special.get(word) or finding_text(word) for word in label.split(" "))


def value_text(item: "Item", quantity: str = "") -> str:
    """The ratio an item rests on, and the figures behind it where they can be read.

    *quantity* is the code of what the scheme measures, where it is known.
    """
    basis = _basis_text(item.basis)
    if item.value is None:
        return basis
    from evaluation.figures import value_shown  # not before the window's first frame

    shown = value_shown(item.value, item, quantity)
    return f"{shown} = {basis}" if basis and item.basis != _NO_DATA else shown


def note_text(note: str) -> str:
    """A note of the result as a plain sentence."""
    if match := re.fullmatch(_UNKNOWN_TYPE, note):
        text = translate(
            "Note",
            "The type “{type}” has no weight of its own in the scheme and counts as any other.",
        )
        return text.format(type=match[1])
    who, _, what = note.partition(": ")
    if what.endswith("待评查"):
        text = translate("Note", "{case}: {finding} is not counted until it has been reviewed.")
        return text.format(case=who, finding=finding_text(what.removesuffix("待评查").strip()))
    return note


def points_text(points: "Decimal") -> str:
    """Points with two decimals and a true minus sign."""
    return f"{points:.2f}".replace("-", "−")


def signed_text(points: "Decimal") -> str:
    """Points to add or take, with their sign; nothing is ±0.00."""
    return f"{points:+.2f}".replace("-", "−") if points else "±0.00"


def contributions_text(person: "PersonResult") -> str:
    """Every item of *person* with its points, a line each."""
    lines = [
        f"{item_name(item, person.group)}  {points_text(item.points)} / {item.max}"
        for item in person.items
    ]
    if person.adjustment:
        name = translate("Item", "Adjustments")
        lines.append(f"{name}  {signed_text(person.adjustment)}")
    return "\n".join(lines)


def _items() -> dict[str, str]:
    return {
        "Q": translate("Item", "Case volume"),
        "K": translate("Item", "Quality"),
        "E1": translate("Item", "Closed within the limit"),
        "E2": translate("Item", "Clearance"),
        "E3": translate("Item", "Average days"),
        "E4": translate("Item", "Long-pending cases"),
        "F1": translate("Item", "Judgments accepted"),
        "F2": translate("Item", "Settled by mediation"),
        "F3": translate("Item", "Complaints and petitions"),
        "A1": translate("Item", "Assisted volume"),
        "A2": translate("Item", "Quality of assistance"),
        "A3": translate("Item", "Preparation in time"),
        "A4": translate("Item", "Data entered in time"),
        "A5": translate("Item", "Judge's mark"),
        "A6": translate("Item", "Team result"),
        "C1": translate("Item", "Cases assisted"),
        "C2": translate("Item", "Hearings recorded"),
        "C3": translate("Item", "Archived in time"),
        "C4": translate("Item", "Electronic files in time"),
        "C5": translate("Item", "Documents served"),
        "C6": translate("Item", "Team's mark"),
        "D": translate("Item", "Errors deducted"),
        "T": translate("Item", "Work targets"),
        "S": translate("Item", "Satisfaction"),
        "N": translate("Item", "Innovation"),
    }


def _basis_text(basis: str) -> str:
    if basis == _NO_DATA:
        return translate("Item", "No data: points as at the baseline")
    if match := re.fullmatch(_LONG_PENDING, basis):
        return translate("Item", "{count} long pending").format(count=match[1])
    return "" if re.search("[A-Za-z]", basis) else basis.replace(" / ", " ÷ ")
