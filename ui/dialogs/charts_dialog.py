"""Charts of one person: over the quarters, in their group, compared with somebody."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTabBar, QWidget

from evaluation.trend import RecordPoint
from ui.dialogs.course_dialog import CourseDialog
from ui.models.charts import Chart, ChartFacts, profile_chart, spread_chart, trend_chart
from ui.models.trends import Quantity
from ui.texts.items import peers_text
from ui.widgets.labels import label
from ui.widgets.surfaces import dialog_layout, size_within

_SIZE = (920, 620)
_QUARTERS, _GROUP, _COMPARED = range(3)


class ChartsDialog(CourseDialog):
    """One chart at a time, and the choice of which. Ctrl+Tab goes on, Escape closes."""

    def __init__(self, facts: ChartFacts, parent: QWidget) -> None:
        super().__init__(facts.quarters, parent)
        self.setWindowTitle(self.tr("Charts of {name}").format(name=facts.person.name))
        self._facts = facts
        self._others = [peer for peer in facts.peers if peer.key != facts.person.key]
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for text in self._tab_texts():
            self.tabs.addTab(text)
        self.tabs.setTabEnabled(_COMPARED, bool(self._others))
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.addItems([f"{other.staff_no}  {other.name}" for other in self._others])
        self.about = label("", "muted")

        self._lay_out()
        size_within(self, *_SIZE)
        self._show()
        self.tabs.currentChanged.connect(self._show)
        self.quantity.currentIndexChanged.connect(self._show)
        self.other.currentIndexChanged.connect(self._show)

    def picture_name(self) -> str:
        return f"{self._facts.person.name} {self.tabs.tabText(self.tabs.currentIndex())}.png"

    def _take_points(self, points: Sequence[RecordPoint]) -> None:
        self._facts = replace(self._facts, points=tuple(points))

    @Slot()
    def _show(self) -> None:
        tab = self.tabs.currentIndex()
        self._ask_points(drawn=tab == _QUARTERS)
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
        top.addWidget(self.waiting)
        top.addWidget(self.quantity)
        top.addWidget(self.other)
        layout = dialog_layout(self)
        layout.addWidget(label(self._facts.person.name, "title"))
        layout.addLayout(top)
        layout.addWidget(self.about)
        layout.addWidget(self.chart, stretch=1)
        layout.addLayout(self.foot())
