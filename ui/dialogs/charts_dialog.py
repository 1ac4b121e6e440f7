"""Charts of one person: over the quarters, in their group, compared with somebody."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui.item_texts import peers_text
from ui.models.charts import Chart, ChartFacts, profile_chart, spread_chart, trend_chart
from ui.models.trends import Quantity, quantity_text
from ui.saving import documents_folder
from ui.widgets.buttons import button
from ui.widgets.chart_view import ChartView
from ui.widgets.labels import label

_SIZE = (920, 620)
_QUARTERS, _GROUP, _COMPARED = range(3)


class ChartsDialog(QDialog):
    """One chart at a time, and the choice of which. Ctrl+Tab goes on, Escape closes.

    Signals:
        saved: where the picture lies.
        failed: why it could not be saved.
    """

    saved = Signal(object)
    failed = Signal(Exception)

    def __init__(self, facts: ChartFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Charts of {name}").format(name=facts.person.name))
        self._facts = facts
        self._others = [peer for peer in facts.peers if peer.key != facts.person.key]
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for text in self._tab_texts():
            self.tabs.addTab(text)
        self.tabs.setTabEnabled(_COMPARED, bool(self._others))
        self.quantity = QComboBox()
        self.quantity.setAccessibleName(self.tr("Shows"))
        for each in (Quantity.POINTS, Quantity.CLOSED, Quantity.CREDIT):
            self.quantity.addItem(quantity_text(each), each.value)
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.addItems([f"{other.staff_no}  {other.name}" for other in self._others])
        self.about = label("", "muted")
        self.chart = ChartView()
        self.save = button(self.tr("Save picture…"), "save")
        self.close_ = button(self.tr("Close"))

        self._lay_out()
        room = parent.window().size()
        self.resize(
            max(min(_SIZE[0], room.width() - 48), 640), max(min(_SIZE[1], room.height()), 480)
        )
        self._show()
        self.tabs.currentChanged.connect(self._show)
        self.quantity.currentIndexChanged.connect(self._show)
        self.other.currentIndexChanged.connect(self._show)
        self.save.clicked.connect(self.ask_where)
        self.close_.clicked.connect(self.reject)

    @Slot(str)
    def save_picture(self, file: str) -> None:
        """Write the chart shown to *file*."""
        try:
            self.chart.save_picture(Path(file))
        except (OSError, ValueError) as error:
            self.failed.emit(error)
        else:
            self.saved.emit(Path(file))

    @Slot()
    def ask_where(self) -> None:
        """Ask where the picture shall go."""
        dialog = QFileDialog(self, self.tr("Save picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(documents_folder())
        dialog.setNameFilters(
            [self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)"), self.tr("Paper (*.pdf)")]
        )
        dialog.setDefaultSuffix("png")
        tab = self.tabs.tabText(self.tabs.currentIndex())
        dialog.selectFile(f"{self._facts.person.name} {tab}.png")
        dialog.fileSelected.connect(self.save_picture)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _show(self) -> None:
        tab = self.tabs.currentIndex()
        self.quantity.setVisible(tab == _QUARTERS)
        self.other.setVisible(tab == _COMPARED)
        self.about.setText(self._about_text(tab))
        self.chart.show_chart(self._chart(tab))

    def _chart(self, tab: int) -> Chart:
        facts = self._facts
        if tab == _QUARTERS:
            return trend_chart(facts, Quantity(self.quantity.currentData()))
        if tab == _GROUP:
            return spread_chart(facts.person, facts.peers)
        return profile_chart(facts.person, self._others[self.other.currentIndex()])

    def _about_text(self, tab: int) -> str:
        person = self._facts.person
        peers = peers_text(person.category, person.group)
        if tab == _QUARTERS:
            return self.tr("Each quarter under the scheme in force on its first day")
        if tab == _GROUP:
            text = self.tr("{peers}: each dot a person, by total points; the line is the median")
            return text.format(peers=peers)
        return self.tr("Points of each item, in % of its full points")

    def _tab_texts(self) -> tuple[str, str, str]:
        return self.tr("Over the quarters"), self.tr("In the group"), self.tr("Compared")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self.quantity)
        top.addWidget(self.other)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(label(self.tr("Internal"), "badge"))
        foot.addStretch(1)
        foot.addWidget(self.save)
        foot.addWidget(self.close_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self._facts.person.name, "title"))
        layout.addLayout(top)
        layout.addWidget(self.about)
        layout.addWidget(self.chart, stretch=1)
        layout.addLayout(foot)
