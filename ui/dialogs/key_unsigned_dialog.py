"""The warning before certificates are issued that nobody can tell from forged ones."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.surfaces import dialog_layout

_WIDTH = 520


class KeyUnsignedDialog(QDialog):
    """Says what it means that the court has no key, and what can be done.

    Signals:
        make_wanted: a key shall be made first.
        agreed: the certificates shall be issued without a signature.
    """

    make_wanted = Signal()
    agreed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("This court has no key"))
        self.setMinimumWidth(_WIDTH)
        text = self.tr(
            "Without a key the certificates are issued unsigned: their code is the number alone,"
            " and nobody outside can tell a genuine certificate from a forged one. A signature"
            " cannot be added later; the certificate would have to be voided and reissued."
        )
        self.make = primary_button(self.tr("Make a key…"), "lock")
        self.unsigned = button(self.tr("Issue unsigned"))
        cancel = button(self.tr("Cancel"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Picture("triangle-alert", "warning", 24))
        head.addWidget(label(self.tr("This court has no key"), "title"), stretch=1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for made in (cancel, self.unsigned, self.make):
            foot.addWidget(made)
        layout = dialog_layout(self, 12)
        layout.addLayout(head)
        layout.addWidget(wrapped(text))
        layout.addSpacing(8)
        layout.addLayout(foot)

        self.make.clicked.connect(self._on_make)
        self.unsigned.clicked.connect(self._on_unsigned)
        cancel.clicked.connect(self.reject)
        self.make.setFocus()

    @Slot()
    def _on_make(self) -> None:
        self.make_wanted.emit()
        self.accept()

    @Slot()
    def _on_unsigned(self) -> None:
        self.agreed.emit()
        self.accept()
