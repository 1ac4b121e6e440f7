"""What to do first where the database is empty."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.surfaces import Card


class Beginning(QWidget):
    """Three workbooks to begin with, and the ways to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.import_ = primary_button(self.tr("Import a workbook"), "file-down")
        self.sample = button(self.tr("Sample court or another database…"), "database")
        card = Card(self.tr("This database is empty. Begin with three workbooks:"))
        card.setFixedWidth(560)
        for picture, text in self._steps():
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(Picture(picture, "accent-text", 20))
            line.addWidget(wrapped(text), stretch=1)
            card.layout_.addLayout(line)
        hint = self.tr("A workbook may also be dropped anywhere on the window.")
        card.layout_.addWidget(label(hint, "muted"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.import_)
        foot.addWidget(self.sample)
        foot.addStretch(1)
        card.layout_.addSpacing(8)
        card.layout_.addLayout(foot)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)

    def _steps(self) -> tuple[tuple[str, str], ...]:
        translate = QCoreApplication.translate
        return (
            ("users", translate("Beginning", "1  The staff: who works where, and since when.")),
            ("folder-open", translate("Beginning", "2  The cases: filed, closed, by whom.")),
            ("table-2", translate("Beginning", "3  The measures: what is entered by hand.")),
        )
