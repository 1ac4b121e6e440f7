"""A page that is not there yet."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.page import Page
from ui.widgets.surfaces import EmptyState


class BlankPage(Page):
    """Says that there is nothing here yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.addWidget(
            EmptyState("inbox", self.tr("Nothing here yet"), self.tr("This page is not built yet."))
        )
