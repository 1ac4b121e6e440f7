"""Who does what in a case; a name opens that person's card."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from db.case_record import RolePart
from ui.texts.cases import role_text
from ui.widgets.buttons import link_button
from ui.widgets.labels import Picture, label, wrapped


class CasePeople(QWidget):
    """One line a part.

    Signals:
        chosen: the staff number of somebody.
    """

    chosen = Signal(str)

    def __init__(self, parts: Sequence[RolePart], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        for row, part in enumerate(parts):
            role = label(role_text(part.role), "muted")
            self._grid.addWidget(role, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addLayout(self._name(part), row, 1)

    def _name(self, part: RolePart) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        if part.staff_no is None:
            line.addWidget(Picture("triangle-alert", "warning"))
            text = self.tr("{name}: fits nobody, or two people").format(name=part.written)
            line.addWidget(wrapped(text, "warning"), stretch=1)
            return line
        name = link_button(part.name)
        name.setProperty("staff", part.staff_no)
        name.setToolTip(self.tr("Open the card of {name}").format(name=part.name))
        name.clicked.connect(self._on_clicked)
        line.addWidget(name)
        line.addWidget(label(part.staff_no, "small"))
        line.addStretch(1)
        return line

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.sender().property("staff"))
