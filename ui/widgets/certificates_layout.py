"""Where everything stands on the page of certificates."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.labels import label
from ui.widgets.surfaces import EmptyState

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def empty_states(to_import: QPushButton, to_ranking: QPushButton) -> tuple[EmptyState, ...]:
    """While it is evaluated, where there are no data, where nobody is chosen."""
    waiting = translate(
        "CertificatesPage", "The winners of an open quarter follow from the data as they stand."
    )
    nothing = translate(
        "CertificatesPage", "Nothing was filed, closed or entered in this quarter yet."
    )
    nobody = translate(
        "CertificatesPage",
        "Nobody fulfils the conditions this quarter. The ranking says why.",
    )
    evaluating = translate("CertificatesPage", "Evaluating…")
    none_yet = translate("CertificatesPage", "No certificates yet")
    nobody_chosen = translate("CertificatesPage", "Nobody is chosen")
    return (
        EmptyState("hourglass", evaluating, waiting),
        EmptyState("award", none_yet, nothing, to_import),
        EmptyState("award", nobody_chosen, nobody, to_ranking),
    )


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
