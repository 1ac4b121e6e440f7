"""The first parts of a scheme as it is read: the version itself, and the baselines of a quarter."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from evaluation.period import Quarter
from evaluation.staff import Category
from ui.scheme.states import author_text, state_text
from ui.scheme.tables import SchemeSection, version_table
from ui.texts import category_text, quarter_text
from ui.texts.cases import factor_text
from ui.texts.items import item_text, peers_text
from ui.widgets.fact_grid import FactTable

if TYPE_CHECKING:
    from db.scheme_versions import Version
    from ui.pages.scheme_desk import BaselineLine

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_SHORT = 12


def overview_section(
    shown: "Version",
    versions: "Sequence[Version]",
    quarter: Quarter,
    baselines: "Sequence[BaselineLine] | None",
) -> list[SchemeSection]:
    """The version with all others, and the baselines; None says that these are being counted."""
    heads = (
        translate("Scheme", "Version"),
        translate("Scheme", "State"),
        translate("Scheme", "In force from"),
        translate("Scheme", "Until"),
        translate("Scheme", "By"),
        translate("Scheme", "Fingerprint"),
    )
    rows = tuple(
        (
            one.title,
            state_text(one.state),
            one.effective_from.isoformat(),
            one.valid_until.isoformat() if one.valid_until else "",
            author_text(one.author),
            one.sha256[:_SHORT],
        )
        for one in versions
    )
    tables = (
        ("", version_table(shown)),
        (translate("Scheme", "All versions"), FactTable(heads, rows, wide=5)),
    )
    note = translate("Scheme", "What was announced is never edited, only succeeded.")
    first = SchemeSection("version", translate("Scheme", "This version"), note, tables)
    return [first, _baselines(quarter, baselines)]


def _baselines(quarter: Quarter, lines: "Sequence[BaselineLine] | None") -> SchemeSection:
    title = translate("Scheme", "Baselines of {quarter}").format(quarter=quarter_text(quarter))
    if lines is None:
        return SchemeSection("baselines", title, translate("Scheme", "They are being counted."), ())
    note = translate(
        "Scheme",
        "What one full post is expected to do in a quarter. Frozen ones stay; provisional ones"
        " rest on this quarter itself and move with it.",
    )
    if not lines:
        note = translate("Scheme", "There is nothing to count them from.")
        return SchemeSection("baselines", title, note, ())
    heads = (
        translate("Scheme", "Of whom"),
        translate("Scheme", "Item"),
        translate("Scheme", "Baseline"),
        translate("Scheme", "Where it comes from"),
    )
    rows = tuple(
        (_owner(line.owner), item_text(line.name, ""), factor_text(line.value), _origin(line))
        for line in lines
    )
    table = FactTable(heads, rows, frozenset({2}), wide=3)
    return SchemeSection("baselines", title, note, (("", table),))


def _owner(owner: str) -> str:
    if owner in set(Category):
        return category_text(Category(owner))
    return peers_text(Category.JUDGE, owner)


def _origin(line: "BaselineLine") -> str:
    return {
        "FROZEN": translate("Scheme", "frozen"),
        "EARLIER": translate("Scheme", "mean of the quarters before"),
        "PROVISIONAL": translate("Scheme", "provisional, from this quarter"),
    }[line.origin.value]
