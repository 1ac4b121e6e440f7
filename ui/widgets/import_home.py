"""What the page of imports begins with: the place to drop files, and what was taken in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.settings import Settings
from ui.widgets.batch_inbox import BatchInbox
from ui.widgets.drop_strip import DropStrip

if TYPE_CHECKING:
    from db.importing.batch_list import BatchLine


class ImportHome(QWidget):
    """The strip is large while nothing was taken in."""

    def __init__(self, settings: Settings | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.strip = DropStrip(self)
        self.inbox = BatchInbox(settings, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.strip)
        column.addWidget(self.inbox, stretch=1)

    def show_batches(self, batches: "Sequence[BatchLine]") -> None:
        """List *batches*."""
        self.inbox.show_batches(batches)
        self.inbox.setVisible(bool(batches))
        self.strip.set_large(large=not batches)
