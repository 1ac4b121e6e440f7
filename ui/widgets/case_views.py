"""The lists of cases that are asked for every day, a click away."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from db.conditions import Condition, Filter, Kind
from evaluation.period import Quarter
from evaluation.time_limit import LimitStatus
from ui.texts import limit_status_text, quarter_text
from ui.widgets.buttons import tool_button


class CaseViews(QObject):
    """A button with a menu of lists.

    Signals:
        chosen: the Filter of a list.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._quarter: Quarter | None = None
        self.button = tool_button("list-checks", self.tr("Lists"))
        self.button.setToolTip(self.tr("The lists that are asked for every day"))
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.aboutToShow.connect(self._on_about_to_show)
        self.menu.triggered.connect(self._on_triggered)

    def show_quarter(self, quarter: Quarter) -> None:
        """Have the lists be those of *quarter*."""
        self._quarter = quarter

    def lists(self) -> list[tuple[str, Filter]]:
        """What the lists are called, and what each asks for."""
        if self._quarter is None:
            return []
        days = (self._quarter.start, self._quarter.end)
        name = quarter_text(self._quarter)
        return [
            (self.tr("All cases"), Filter()),
            (
                self.tr("Closed in {quarter}").format(quarter=name),
                Filter((Condition("closed_on", Kind.BETWEEN, days),)),
            ),
            (
                self.tr("Filed in {quarter}").format(quarter=name),
                Filter((Condition("filed_on", Kind.BETWEEN, days),)),
            ),
            (
                self.tr("Pending at the end of {quarter}").format(quarter=name),
                Filter((Condition("pending", Kind.EQUALS, (True,)),)),
            ),
            *((limit_status_text(status), _standing(status)) for status in _STATUSES),
            (
                self.tr("With a name that is unclear"),
                Filter((Condition("unresolved", Kind.EQUALS, (True,)),)),
            ),
            (self.tr("Without a cause"), Filter((Condition("cause", Kind.EMPTY),))),
        ]

    @Slot()
    def _on_about_to_show(self) -> None:
        self.menu.clear()
        for text, wanted in self.lists():
            self.menu.addAction(text).setData(wanted)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())


_STATUSES = (LimitStatus.OVERDUE, LimitStatus.DUE_SOON, LimitStatus.CLOSED_LATE)


def _standing(status: LimitStatus) -> Filter:
    return Filter((Condition("limit_status", Kind.AMONG, (status,)),))
