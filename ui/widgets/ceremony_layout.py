"""How the page of ceremonies is laid out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.ceremony.hall_screen import HallScreen
from ui.ceremony.hall_theme import HallFonts
from ui.widgets.labels import label
from ui.widgets.surfaces import EmptyState

if TYPE_CHECKING:
    from ui.pages.ceremony_page import CeremonyPage

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_SIZES = [700, 440]
_PREVIEW = 400
_LEAST, _CHOICE = 160, 360
_TOOLS = ("up", "down", "join", "part", "word", "add", "remove")


def lay_out_ceremony(page: "CeremonyPage") -> None:
    """Put everything of *page* in its place."""
    page.preview = HallScreen(HallFonts())
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.addWidget(_left(page))
    split.addWidget(_right(page))
    split.setStretchFactor(0, 1)
    split.setSizes(_SIZES)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    column.addLayout(_head(page))
    column.addWidget(page.unseen)
    column.addWidget(split, stretch=1)
    page.unseen.hide()
    page.states.addWidget(whole)
    page.states.addWidget(_empty(page))
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(page.states)


def _head(page: "CeremonyPage") -> QHBoxLayout:
    page.choice.setSizeAdjustPolicy(
        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    page.choice.setMinimumWidth(_LEAST)
    page.choice.setMaximumWidth(_CHOICE)
    made = QHBoxLayout()
    made.setSpacing(8)
    made.addWidget(page.choice, stretch=_CHOICE)
    for name in ("rename", "new"):
        made.addWidget(page.buttons[name])
    made.addStretch(1)
    for name in ("print", "rehearse", "start"):
        made.addWidget(page.buttons[name])
    return made


def _left(page: "CeremonyPage") -> QWidget:
    for name in _TOOLS:
        page.panel.tools.addWidget(page.buttons[name])
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(8)
    column.addWidget(page.panel, stretch=1)
    column.addWidget(page.held)
    return made


def _right(page: "CeremonyPage") -> QWidget:
    assert page.preview is not None
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(8, 0, 0, 0)
    column.setSpacing(8)
    page.preview.setFixedSize(_PREVIEW, page.preview.heightForWidth(_PREVIEW))
    column.addWidget(label(translate("CeremonyPage", "On the hall screen"), "section"))
    column.addWidget(page.preview)
    column.addSpacing(8)
    column.addWidget(label(translate("CeremonyPage", "Note for the presenter"), "section"))
    column.addWidget(page.note)
    column.addStretch(1)
    return made


def _empty(page: "CeremonyPage") -> EmptyState:
    first = page.buttons["first"]
    assert isinstance(first, QPushButton)
    text = translate(
        "CeremonyPage",
        "A ceremony takes everybody who was decided on for a quarter and its year into a set, in"
        " the order in which they are called up.",
    )
    title = translate("CeremonyPage", "No ceremony was prepared yet")
    other = page.buttons["awards"]
    assert isinstance(other, QPushButton)
    return EmptyState("award", title, text, first, others=(other,))
