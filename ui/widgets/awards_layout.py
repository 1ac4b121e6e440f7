"""Where everything stands on the page of awards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.widgets.labels import label
from ui.widgets.surfaces import EmptyState, rule

if TYPE_CHECKING:
    from ui.pages.awards_page import AwardsPage

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_LIST = 312


def lay_out_awards(page: "AwardsPage") -> None:
    """The catalogue at the left, one award with its list and acts at the right."""
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.addWidget(_left(page))
    split.addWidget(_right(page))
    split.setStretchFactor(1, 1)
    split.setSizes([_LIST, 10 * _LIST])
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(split)


def _left(page: "AwardsPage") -> QWidget:
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    column.addWidget(label(translate("AwardsPage", "Catalogue"), "section"))
    column.addWidget(page.list, stretch=1)
    foot = QHBoxLayout()
    foot.setSpacing(8)
    for name in ("edit", "new"):
        foot.addWidget(page.buttons[name])
    foot.addStretch(1)
    column.addLayout(foot)
    return left


def _right(page: "AwardsPage") -> QWidget:
    right = QWidget()
    column = QVBoxLayout(right)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    page.head.line.addWidget(page.template)
    page.head.line.addWidget(page.period)
    column.addWidget(page.head)
    column.addWidget(rule())
    page.panel.tools.addWidget(page.buttons["propose"])
    page.panel.tools.addWidget(page.buttons["add"])
    for state in (page.panel, _nobody(page)):
        page.states.addWidget(state)
    column.addWidget(page.states, stretch=1)
    foot = QHBoxLayout()
    foot.setSpacing(8)
    for name in ("notice", "decision", "roll"):
        foot.addWidget(page.buttons[name])
    foot.addStretch(1)
    for name in ("decide", "print", "issue"):
        foot.addWidget(page.buttons[name])
    column.addLayout(foot)
    return right


def _nobody(page: "AwardsPage") -> EmptyState:
    title = translate("AwardsPage", "Nobody is on the list yet")
    text = translate("AwardsPage", "A proposal is no decision: a person decides.")
    first, other = page.first["propose"], page.first["add"]
    return EmptyState("award", title, text, first, others=(other,))
