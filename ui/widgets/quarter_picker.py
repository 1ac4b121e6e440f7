"""The quarter everything in the window follows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from evaluation.period import Quarter
from ui.icons import icon
from ui.tasks import Task, TaskRunner, job_of
from ui.texts import quarter_text
from ui.widgets.buttons import icon_button

_FEWEST_LISTED = 8


class QuarterPicker(QWidget):
    """The quarter shown, one step back or on, and the list of those with data.

    Signals:
        chosen: the Quarter somebody chose.
    """

    chosen = Signal(object)

    def __init__(
        self, quarters: Callable[[], Sequence[Quarter]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._quarters = quarters
        self._quarter: Quarter | None = None
        self._known: Sequence[Quarter] = ()
        self._runner: TaskRunner | None = None

        self._back = icon_button("chevron-left", self.tr("Quarter before (Ctrl+PgUp)"), self)
        self._button = QPushButton(self)
        self._button.setIcon(icon("calendar"))
        self._button.setIconSize(QSize(22, 16))
        self._button.setToolTip(self.tr("Choose the quarter"))
        self._menu = QMenu(self._button)
        self._button.setMenu(self._menu)
        self._on = icon_button("chevron-right", self.tr("Quarter after (Ctrl+PgDown)"), self)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self._back, self._button, self._on):
            layout.addWidget(widget)
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self._back.clicked.connect(self.step_back)
        self._on.clicked.connect(self.step_on)
        self._menu.aboutToShow.connect(self._on_menu_opened)
        self._menu.triggered.connect(self._on_menu_triggered)

    def ask_on(self, runner: TaskRunner) -> None:
        """Ask for the quarters on *runner*'s threads from now on; the list fills when they come."""
        self._runner = runner

    def show_quarter(self, quarter: Quarter) -> None:
        """Show *quarter* as the one chosen; nothing is emitted."""
        self._quarter = quarter
        self._button.setText(quarter_text(quarter))

    @Slot()
    def step_back(self) -> None:
        """Choose the quarter before."""
        self._step(-1)

    @Slot()
    def step_on(self) -> None:
        """Choose the quarter after."""
        self._step(1)

    def open_list(self) -> None:
        """Open the list of quarters."""
        self._button.showMenu()

    @Slot()
    def _on_menu_opened(self) -> None:
        if self._runner is None:
            self._known = self._quarters()
        else:
            task = Task(job_of(self._quarters))
            task.setProperty("reading", True)
            task.succeeded.connect(self._on_known)
            self._runner.start(task)
        self._fill()

    @Slot(object)
    def _on_known(self, quarters: Sequence[Quarter]) -> None:
        if list(quarters) != list(self._known):
            self._known = quarters
            self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        year = 0
        for quarter in self._listed():
            if year not in (0, quarter.year):
                self._menu.addSeparator()
            year = quarter.year
            action = self._menu.addAction(quarter_text(quarter))
            action.setData(str(quarter))
            action.setCheckable(True)
            action.setChecked(quarter == self._quarter)
            group.addAction(action)

    @Slot(object)
    def _on_menu_triggered(self, action: object) -> None:
        self.chosen.emit(Quarter.parse(action.data()))  # type: ignore[attr-defined]

    def _step(self, count: int) -> None:
        if self._quarter is not None:
            self.chosen.emit(self._quarter.shifted(count))

    def _listed(self) -> list[Quarter]:
        """Those with data without a gap, one more after them, and the one shown."""
        known = {*self._known, *([self._quarter] if self._quarter else [])}
        if not known:
            return []
        latest = max(known).shifted(1)
        first = min(*known, latest.shifted(1 - _FEWEST_LISTED))
        listed = [latest]
        while listed[-1] > first:
            listed.append(listed[-1].shifted(-1))
        return listed
