"""Where everything stands on the page of certificates."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.labels import label


def recipients_side(title: str, listed: QWidget, tools: Sequence[QWidget]) -> QWidget:
    """The list under its *title*, with the *tools* that save below it."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(16, 4, 16, 12)
    column.setSpacing(8)
    column.addWidget(label(title, "section"))
    column.addWidget(listed, stretch=1)
    foot = QHBoxLayout()
    foot.setSpacing(4)
    for tool in tools:
        foot.addWidget(tool)
    foot.addStretch(1)
    column.addLayout(foot)
    return side


def preview_side(preview: QWidget, acts: Sequence[QWidget]) -> QWidget:
    """The page in sight, with what is done with it below."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(preview, stretch=1)
    foot = QHBoxLayout()
    foot.setContentsMargins(16, 8, 16, 12)
    foot.setSpacing(8)
    foot.addStretch(1)
    for act in acts:
        foot.addWidget(act)
    column.addLayout(foot)
    return side
