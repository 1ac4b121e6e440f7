"""All keys on one card."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QWidget

from ui.actions import plain_text
from ui.widgets.labels import label
from ui.widgets.surfaces import Body, dialog_layout, size_within

_COLUMNS = 2


class ShortcutDialog(QDialog):
    """Every action that has a key, with the key."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        keyed = [
            (plain_text(action), action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            for action in actions
            if not action.shortcut().isEmpty()
        ]
        rows = (len(keyed) + _COLUMNS - 1) // _COLUMNS
        for number, (text, keys) in enumerate(keyed):
            column, row = divmod(number, rows)
            grid.addWidget(label(text), row, 3 * column)
            grid.addWidget(label(keys, "key"), row, 3 * column + 1, Qt.AlignmentFlag.AlignRight)
            grid.setColumnMinimumWidth(3 * column + 2, 16)

        content = QWidget()
        content.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        body = Body(content)
        body.want(grid.sizeHint().height())
        body.roll_by_keys()
        layout = dialog_layout(self, 16)
        layout.addWidget(label(self.tr("Keys"), "title"))
        layout.addWidget(body, stretch=1)
        layout.addWidget(buttons)
        size_within(self, self.sizeHint().width(), self.sizeHint().height())

        buttons.rejected.connect(self.reject)
