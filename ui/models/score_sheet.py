"""The sheet of one person as a tree: items, the rows behind them, what was added and taken."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from evaluation.figures import figure
from evaluation.result import Item, ItemRow, PersonResult
from reports.details import Adjustment, PersonDetails, Veto
from ui.texts.gates import veto_text
from ui.texts.items import item_name, label_text, points_text, signed_text, value_text
from ui.texts.rules import rule_of, words_of

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

NODE_ROLE = Qt.ItemDataRole.UserRole.value + 1
_CREDITED = frozenset({"CREDIT", "ASSISTED", "FOLLOWED"})  # quantities made of single cases


@dataclass(frozen=True, slots=True)
class SheetNode:
    """One line of the tree: its name, its points or sum, and smaller words below.

    ``share`` is what was reached of the points there are; None where there is nothing to reach.
    ``source`` is the row of the result behind the line, where its cases can be listed.
    """

    name: str
    figure: str
    details: tuple[str, ...] = ()
    share: float | None = None
    heading: bool = True
    source: ItemRow | None = None


@dataclass(frozen=True, slots=True)
class ItemTold:
    """The mean of the peers and the difference from it; *words* replace the figures and rule."""

    mean: Decimal
    difference: Decimal
    words: str = ""


class ScoreSheetModel(QStandardItemModel):
    """The tree of one person; ``NODE_ROLE`` gives the ``SheetNode`` of a line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def show_person(
        self,
        person: PersonResult,
        scheme: Mapping[str, Any],
        details: PersonDetails | None,
        told: Mapping[str, ItemTold] | None = None,
    ) -> None:
        """Show *person*; *details* are what was entered by hand.

        *told* is what is said of items beside their points, by code.
        """
        self.clear()
        for item in person.items:
            more = (told or {}).get(item.code)
            self._add(_item_node(item, person, scheme, more), _row_nodes(item, person, scheme))
        given = details.adjustments if details is not None else ()
        if person.adjustment or given:
            name = translate("Item", "Adjustments")
            node = SheetNode(name, signed_text(person.adjustment))
            self._add(node, [_adjustment_node(row) for row in given])
        if details is not None and details.vetoes:
            name = translate("Item", "Vetoes")
            node = SheetNode(name, str(len(details.vetoes)))
            self._add(node, [_veto_node(row) for row in details.vetoes])

    def nodes(self) -> list[SheetNode]:
        """The items and what stands beside them, without the rows behind."""
        return [self.item(number).data(NODE_ROLE) for number in range(self.rowCount())]

    def _add(self, node: SheetNode, children: Iterable[SheetNode]) -> None:
        top = _line(node)
        for child in children:
            top.appendRow(_line(child))
        self.appendRow(top)


def _line(node: SheetNode) -> QStandardItem:
    line = QStandardItem(f"{node.name} {node.figure}")
    line.setEditable(False)
    line.setData(node, NODE_ROLE)
    line.setToolTip("\n".join(node.details))
    return line


def _item_node(
    item: Item,
    person: PersonResult,
    scheme: Mapping[str, Any],
    told: ItemTold | None,
) -> SheetNode:
    most = item.max
    points = f"{points_text(item.points)} / {most}" if most else points_text(item.points)
    rule = rule_of(item.code, person.category, person.group, scheme)
    words = (value_text(item, rule.quantity), words_of(rule)) if rule else (value_text(item), "")
    share = float(max(item.points, Decimal(0)) / most) if most else None
    if told is not None and told.words:
        words = (told.words, "")
    details = tuple(word for word in (*words, _mean_text(told)) if word)
    return SheetNode(item_name(item, person.group), points, details, share)


def _mean_text(told: ItemTold | None) -> str:
    if told is None:
        return ""
    text = translate("Item", "Mean of the group {mean}: {difference} to it.")
    return text.format(mean=points_text(told.mean), difference=signed_text(told.difference))


def _row_nodes(item: Item, person: PersonResult, scheme: Mapping[str, Any]) -> list[SheetNode]:
    rule = rule_of(item.code, person.category, person.group, scheme)
    listed = rule is not None and rule.quantity in _CREDITED
    return [
        SheetNode(
            label_text(row.label),
            f"{row.count} × {figure(row.unit)} = {figure(row.sum)}",
            heading=False,
            source=row if listed else None,
        )
        for row in item.rows
    ]


def _adjustment_node(row: Adjustment) -> SheetNode:
    basis = row.basis or translate("Item", "No basis given")
    return SheetNode(basis, signed_text(row.points), heading=False)


def _veto_node(row: Veto) -> SheetNode:
    return SheetNode(f"{row.code} {veto_text(row.code)}", "", (row.basis,), heading=False)
