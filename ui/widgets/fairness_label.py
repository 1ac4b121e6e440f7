"""How firm the first place of a group is, in one quiet line, and a way to read the rest."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evaluation.firmness import Label
from ui.models.fairness import short_text
from ui.widgets.buttons import link_button
from ui.widgets.labels import Picture, wrapped


class FairnessLabel(QWidget):
    """The line below a ranking. It informs and changes nothing.

    Signals:
        more_wanted: the whole label shall be shown.
    """

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = wrapped("", "small")
        self.more = link_button(self.tr("How firm is this?"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Picture("scale", "muted"))
        layout.addWidget(self.text, stretch=1)
        layout.addWidget(self.more)
        self.more.clicked.connect(self.more_wanted)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Say that it is being computed."""
        self.text.setText(self.tr("Computing how firm the first place is…"))
        self.more.setEnabled(False)

    def show_label(self, label: Label | None) -> None:
        """Tell *label* in one line; None where there is nothing to tell."""
        self.setVisible(label is not None)
        self.more.setEnabled(label is not None)
        if label is not None:
            self.text.setText(short_text(label))
