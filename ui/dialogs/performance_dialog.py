"""Which performance files 业绩档案 are made: of whom, of which year, in one file or in many."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QRadioButton, QWidget

from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout


@dataclass(frozen=True, slots=True)
class PerformanceOrder:
    """The files of *numbers* (of everybody who served, for none) of *year*."""

    numbers: tuple[str, ...]
    year: int


class PerformanceDialog(QDialog):
    """Asks for the year and for whom.

    Signals:
        paper_wanted: the PerformanceOrder whose files shall be one paper.
        folder_wanted: the PerformanceOrder whose files shall be a PDF each.
    """

    paper_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, chosen: Sequence[str], years: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Performance files"))
        self.setMinimumWidth(520)
        self._chosen = tuple(chosen)
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Year"))
        for year in years:
            self.year.addItem(self.tr("Year {year}").format(year=year), year)
        self.own = QRadioButton(self._chosen_text())
        self.all = QRadioButton(self.tr("&Everybody who served in the year"))
        (self.own if self._chosen else self.all).setChecked(True)
        self.own.setEnabled(bool(self._chosen))
        self.paper = primary_button(self.tr("&Preview…"), "printer")
        self.paper.setDefault(True)
        self.folder = button(self.tr("A &file each…"), "save")
        close = button(self.tr("Close"))
        about = self.tr(
            "Postings, days in post, stored results, grades, rewards, honours, certificates, "
            "training and research: only what is recorded."
        )
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(label(self.tr("Internal"), "badge"))
        foot.addStretch(1)
        for widget in (close, self.folder, self.paper):
            foot.addWidget(widget)
        layout = dialog_layout(self)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addWidget(wrapped(about, "muted"))
        layout.addSpacing(8)
        layout.addWidget(self.year, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.own)
        layout.addWidget(self.all)
        layout.addSpacing(12)
        layout.addLayout(foot)

        close.clicked.connect(self.reject)
        self.paper.clicked.connect(self._on_paper)
        self.folder.clicked.connect(self._on_folder)

    def order(self) -> PerformanceOrder:
        """What is chosen."""
        return PerformanceOrder(
            self._chosen if self.own.isChecked() else (), int(self.year.currentData())
        )

    @Slot()
    def _on_paper(self) -> None:
        self.paper_wanted.emit(self.order())

    @Slot()
    def _on_folder(self) -> None:
        self.folder_wanted.emit(self.order())

    def _chosen_text(self) -> str:
        if len(self._chosen) == 1:
            return self.tr("&Chosen in the list: {number}").format(number=self._chosen[0])
        return self.tr("&Chosen in the list: %n person(s)", "", len(self._chosen))
