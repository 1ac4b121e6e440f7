"""A finished paper before it is printed or saved."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.papers.jobs import Paper
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label
from ui.widgets.paper_view import PaperView
from ui.widgets.surfaces import size_within

_SIZE = (960, 720)


class PaperDialog(QDialog):
    """Shows a paper. Ctrl+P prints, Ctrl+S saves, Escape closes.

    Signals:
        print_wanted: the Paper shall be printed.
        save_wanted: the Paper shall be saved.
    """

    print_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, title: str, paper: Paper, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.paper = paper

        self.view = PaperView()
        self.view.show_paper(paper.content)
        self.printing = primary_button(self.tr("Print…"), "printer")
        self.saving = button(self.tr("Save as PDF…"), "save")
        close = button(self.tr("Close"))

        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(label(self.tr("%n page(s)", "", self.view.pages()), "muted"), stretch=1)
        for widget in (close, self.saving, self.printing):
            foot.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, stretch=1)
        layout.addLayout(foot)
        size_within(self, *_SIZE)

        close.clicked.connect(self.reject)
        self.printing.clicked.connect(self.print_paper)
        self.saving.clicked.connect(self.save_paper)
        QShortcut(QKeySequence.StandardKey.Print, self, self.print_paper)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save_paper)

    @Slot()
    def print_paper(self) -> None:
        """Want the paper printed."""
        self.print_wanted.emit(self.paper)

    @Slot()
    def save_paper(self) -> None:
        """Want the paper saved."""
        self.save_wanted.emit(self.paper)
