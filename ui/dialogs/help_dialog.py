"""What the page in sight is for, in a few sentences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from ui.actions import plain_text
from ui.pages.page import PageName
from ui.texts.help import help_text
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import Body, dialog_layout, size_within

_WIDTH = 520
_BESIDE = 64  # the margins, and room for the bar that rolls


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

        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(wrapped(help_text(page)))
        inner.addLayout(_keys_of(actions))
        inner.addStretch(1)
        body = Body(content)
        body.want(inner.heightForWidth(_WIDTH - _BESIDE))
        body.roll_by_keys()
        layout = dialog_layout(self, 12)
        layout.addWidget(label(title, "title"))
        layout.addWidget(body, stretch=1)
        layout.addWidget(
            wrapped(
                self.tr("Ctrl+K finds every action and everybody. Ctrl+/ lists all keys."), "muted"
            )
        )
        layout.addWidget(buttons)
        size_within(self, _WIDTH, self.sizeHint().height())

        buttons.rejected.connect(self.reject)


def _keys_of(actions: Sequence[QAction]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(2, 8)  # not below the bar that rolls
    for row, action in enumerate(actions):
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(label(plain_text(action)), row, 0)
        if keys:
            grid.addWidget(label(keys, "key"), row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
