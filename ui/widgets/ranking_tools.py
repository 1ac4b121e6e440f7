"""What stands above the ranking: the groups, the order, who is shown, and the papers."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.models.ranking import RankingGroup
from ui.texts.items import peers_text
from ui.widgets.buttons import tool_button
from ui.widgets.labels import Picture, label, wrapped

_BOLD = 12  # pixels the name of the chosen group is wider than it is measured
_SHORTEST = 32  # pixels of a name that still say something


class RankingTools(QWidget):
    """Groups as a strip that arrows move on, and the tools of the page below it.

    Signals:
        changed: another group, another order, or others shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = _GroupStrip()
        self.groups.setAccessibleName(self.tr("Groups"))
        self.by_number = self._segment(self.tr("By number"), "list-checks")
        self.by_place = self._segment(self.tr("By points"), "list-filter")
        self.by_number.setChecked(True)
        self._order = QButtonGroup(self)
        self._order.addButton(self.by_number)
        self._order.addButton(self.by_place)
        self.eligible = QCheckBox(self.tr("Only those eligible"))
        self.division = tool_button("building-2", self.tr("Division view"))
        self.printing = tool_button("printer", self.tr("Print list"))
        self.export = tool_button("file-spreadsheet", self.tr("Export"))
        self.banner = _banner(self.tr("Internal material"), self._banner_text())

        self._lay_out()
        self.groups.currentChanged.connect(self._on_changed)
        self._order.buttonClicked.connect(self._on_changed)
        self.eligible.toggled.connect(self._on_changed)

    def show_groups(self, groups: Sequence[RankingGroup], chosen: int) -> None:
        """Offer *groups*, with the one at *chosen* in sight; nothing is emitted."""
        with QSignalBlocker(self.groups):
            self.groups.show_groups(
                [(peers_text(one.category, one.group), len(one.rows)) for one in groups]
            )
            self.groups.setCurrentIndex(chosen)

    def ordered(self) -> bool:
        """Whether people stand in the order of points."""
        return self.by_place.isChecked()

    def order(self, *, by_place: bool) -> None:
        """Have people in the order of points, or by staff number."""
        (self.by_place if by_place else self.by_number).click()

    @Slot()
    def _on_changed(self) -> None:
        self.banner.setVisible(self.ordered())
        self.changed.emit()

    def _banner_text(self) -> str:
        return self.tr(
            "The order of points is for the assessment committee alone:"
            " it is not posted, forwarded or read out."
        )

    def _segment(self, text: str, name: str) -> QToolButton:
        made = tool_button(name, text)
        made.setCheckable(True)
        return made

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.by_number)
        tools.addWidget(self.by_place)
        tools.addSpacing(12)
        tools.addWidget(self.eligible)
        tools.addStretch(1)
        for widget in (self.division, self.printing, self.export):
            tools.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(self.groups)
        layout.addLayout(tools)
        layout.addWidget(self.banner)
        self.banner.hide()


class _GroupStrip(QTabBar):
    """Names of groups and how many are in each; without the counts where there is little room.

    All of them stay in sight: a group behind an arrow is one that is forgotten.
    """

    def __init__(self) -> None:
        super().__init__()
        self._groups: Sequence[tuple[str, int]] = ()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)

    def show_groups(self, groups: Sequence[tuple[str, int]]) -> None:
        """Have a tab for each of *groups*; tabs that are there already are kept."""
        while self.count() > len(groups):
            self.removeTab(self.count() - 1)
        while self.count() < len(groups):
            self.addTab("")
        self._groups = groups
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        counted = [f"{name}  {count}" for name, count in self._groups]
        self._show(counted)
        if self.sizeHint().width() > self.width():
            self._show([name for name, _ in self._groups])
        if self.sizeHint().width() > self.width():
            self._show(self._shortened([name for name, _ in self._groups]))
        for place, text in enumerate(counted):
            self.setTabToolTip(place, text)

    def _shortened(self, names: Sequence[str]) -> list[str]:
        """The longest of *names* cut until all of them have room."""
        metrics = self.fontMetrics()
        widths = [metrics.horizontalAdvance(name) for name in names]
        room = self.width() - (self.sizeHint().width() - sum(widths)) - _BOLD
        most = max(widths, default=0)
        while most > _SHORTEST and sum(min(width, most) for width in widths) > room:
            most -= 1
        return [metrics.elidedText(name, Qt.TextElideMode.ElideRight, most) for name in names]

    def _show(self, texts: Sequence[str]) -> None:
        for place, text in enumerate(texts):
            if self.tabText(place) != text:
                self.setTabText(place, text)


def _banner(title: str, text: str) -> QFrame:
    made = QFrame()
    made.setProperty("notice", "warning")
    layout = QHBoxLayout(made)
    layout.setContentsMargins(12, 6, 12, 6)
    layout.setSpacing(8)
    layout.addWidget(Picture("lock", "warning"))
    layout.addWidget(label(title, "section"))
    layout.addWidget(wrapped(text), stretch=1)
    return made
