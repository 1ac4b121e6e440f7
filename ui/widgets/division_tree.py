"""The court as a tree at the side of the list of people; what is chosen narrows the list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.roster import RosterLine
from evaluation.staff import Category
from ui.icons import icon
from ui.models.division_tree import Branch, Under, counts_text, court_branches
from ui.widgets.labels import wrapped

_BRANCH = Qt.ItemDataRole.UserRole


class DivisionTree(QWidget):
    """Arrows walk, Right and Left open and close, Enter or a click narrows the list.

    Signals:
        narrowed: the Filter of a part of the court; an empty one for the whole court.
        chosen: the staff number of somebody.
    """

    narrowed = Signal(object)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[RosterLine] = ()
        self.under = QComboBox()
        self.under.setAccessibleName(self.tr("Parts of a division"))
        self.under.addItem(self.tr("By team"), Under.TEAM)
        self.under.addItem(self.tr("By group of cases"), Under.GROUP)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Divisions"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(16)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        head = self.tree.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, head.ResizeMode.Stretch)
        head.setSectionResizeMode(1, head.ResizeMode.ResizeToContents)
        self.sums = wrapped("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.under, self.tree, self.sums):
            layout.addWidget(widget, stretch=1 if widget is self.tree else 0)
        self.setFocusProxy(self.tree)

        self.under.currentIndexChanged.connect(self._show)
        self.tree.itemClicked.connect(self._on_activated)
        self.tree.itemActivated.connect(self._on_activated)
        self.tree.currentItemChanged.connect(self._on_current_changed)

    @Slot(object)
    def show_lines(self, lines: object) -> None:
        """Show whoever serves on a day; what was open stays open."""
        assert isinstance(lines, Sequence)
        self._lines = lines
        self._show()

    @Slot()
    def _show(self) -> None:
        opened = self._opened()
        branches = court_branches(self._lines, Under(self.under.currentData()))
        self.tree.clear()
        counts: dict[Category, int] = {}
        for branch in branches:
            for category, count in branch.counts.items():
                counts[category] = counts.get(category, 0) + count
        whole = Branch(self.tr("Whole court"), counts, branches)
        root = self._item(whole, "landmark")
        self.tree.addTopLevelItem(root)
        root.setExpanded(True)
        for part in _children(root):
            part.setExpanded(part.text(0) in opened)
        self.tree.setCurrentItem(root)

    def _opened(self) -> set[str]:
        root = self.tree.topLevelItem(0)
        if root is None:
            return set()
        return {part.text(0) for part in _children(root) if part.isExpanded()}

    def _item(self, branch: Branch, drawing: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([branch.text, "" if branch.staff_no else str(branch.people)])
        item.setData(0, _BRANCH, branch)
        item.setIcon(0, icon("user" if branch.staff_no else drawing, "muted"))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(0, branch.text if branch.staff_no else counts_text(branch.counts))
        for inner in branch.branches:
            item.addChild(self._item(inner, "users" if branch.filter else "building-2"))
        return item

    @Slot(QTreeWidgetItem)
    def _on_activated(self, item: QTreeWidgetItem) -> None:
        branch = item.data(0, _BRANCH)
        if branch.staff_no:
            self.chosen.emit(branch.staff_no)
        else:
            self.narrowed.emit(branch.filter)

    @Slot(QTreeWidgetItem)
    def _on_current_changed(self, item: QTreeWidgetItem | None) -> None:
        branch = None if item is None else item.data(0, _BRANCH)
        self.sums.setText(counts_text(branch.counts) if branch and not branch.staff_no else "")


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]
