"""What the page in sight is for, in a few sentences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QWidget

from ui.actions import plain_text
from ui.pages.page import PageName
from ui.texts.help import help_text
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout

_WIDTH = 480


class HelpDialog(QDialog):
    """Says what one page is for and what can be done there, by which keys."""

    def __init__(
        self, page: PageName, title: str, parent: QWidget, actions: Sequence[QAction] = ()
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.setMinimumWidth(_WIDTH)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)

        layout = dialog_layout(self, 12)
        layout.addWidget(label(title, "title"))
        layout.addWidget(wrapped(help_text(page)))
        if actions:
            layout.addLayout(_keys_of(actions))
        layout.addWidget(
            wrapped(
                self.tr("Ctrl+K finds every action and everybody. Ctrl+/ lists all keys."), "muted"
            )
        )
        layout.addStretch(1)
        layout.addWidget(buttons)

        buttons.rejected.connect(self.reject)


def _keys_of(actions: Sequence[QAction]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for row, action in enumerate(actions):
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(label(plain_text(action)), row, 0)
        if keys:
            grid.addWidget(label(keys, "key"), row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
