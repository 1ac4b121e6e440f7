"""The roster side of the page of people: another day, the tree, papers, tables of distribution."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from db.roster import PersonLine
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action, plain_text
from ui.pages.page import JobRequest, Page
from ui.pages.people_roster_desk import RosterDesk
from ui.papers import rosters as roster_jobs
from ui.papers.showing import shower_on
from ui.processes import in_child
from ui.settings import Settings
from ui.tasks import Report
from ui.widgets.day_field import DayField
from ui.widgets.division_tree import DivisionTree
from ui.widgets.file_dialog import FileDialog

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from evaluation.distribution import Distribution
    from evaluation.roster_person import RosterPerson
    from reports.roster import RosterOrder
    from ui.dialogs.distribution_dialog import DistributionDialog
    from ui.dialogs.performance_dialog import PerformanceOrder
    from ui.dialogs.roster_dialog import RosterDialog
    from ui.dialogs.service_days_dialog import ServiceDaysDialog

_QUARTERS = 8


class PeopleRoster(QObject):
    """Owns the field of the day and the tree; opens the windows over *page*.

    Signals:
        day_changed: the list is wanted as of another day.
        tree_wanted: whether the tree shall be seen.
    """

    day_changed = Signal()
    tree_wanted = Signal(bool)

    def __init__(self, page: Page, desk: RosterDesk, settings: Settings | None) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._settings = settings
        self._quarter = Quarter.of(_today())
        self._chosen: tuple[str, ...] = ()
        self._day: date | None = None
        self._folder_order: PerformanceOrder | None = None
        self._opened: RosterDialog | DistributionDialog | None = None
        self._days: ServiceDaysDialog | None = None
        self.papers = shower_on(page)
        self.day = DayField()
        self.day.setPlaceholderText(self.tr("the quarter"))
        self.day.setAccessibleName(self.tr("As of"))
        self.day.setToolTip(
            self.tr("Show who was where on this day; empty: as of the quarter (Ctrl+D)")
        )
        self.day.setMinimumWidth(112)
        self.day.setMaximumWidth(140)
        self.tree = DivisionTree()
        self.tree_action = self._action(
            "division-tree", self.tr("Di&visions"), "landmark", self._on_tree, "Ctrl+Shift+O"
        )
        self.tree_action.setCheckable(True)
        self.tree_action.setIconText(plain_text(self.tree_action))
        self._actions = self._more_actions()
        self.performance_action = self._actions[-1]
        self.day.day_changed.connect(self._on_day_changed)

    def actions(self) -> list[QAction]:
        """Everything that can be done, for the menu of the page."""
        return [self.tree_action, *self._actions]

    def show_chosen(self, lines: Sequence[PersonLine]) -> None:
        """Be about the people of *lines* from now on."""
        self._chosen = tuple(dict.fromkeys(line.staff_no for line in lines))

    def show_quarter(self, quarter: Quarter) -> None:
        """Begin with the periods of *quarter*."""
        self._quarter = quarter
        if self.tree_action.isChecked():
            self._load_tree()

    def people(self, everybody: Callable[[Quarter], object]) -> Callable[[], object]:
        """The question for the list: as of the day chosen, else as *everybody* answers."""
        if self._day is None:
            return partial(everybody, self._quarter)
        return partial(self._desk.people, self._quarter, self._day)

    def shown_day(self) -> date:
        """The day the list is as of."""
        return self._day or min(max(_today(), self._quarter.start), self._quarter.end)

    @Slot()
    def focus_day(self) -> None:
        """Go to the field of the day."""
        self.day.setFocus()
        self.day.selectAll()

    @Slot()
    def print_roster(self) -> None:
        """Ask for columns and divisions of the roster."""
        from ui.dialogs.roster_dialog import RosterDialog

        made = RosterDialog(self.shown_day(), self._settings, self._page)
        made.paper_wanted.connect(self._on_roster_paper)
        made.sheet_wanted.connect(self._on_roster_sheet)
        self._open(made)

    @Slot()
    def show_distribution(self) -> None:
        """Show how people are spread."""
        from ui.dialogs.distribution_dialog import DistributionDialog

        made = DistributionDialog(self.shown_day(), self._page)
        made.paper_wanted.connect(self._on_distribution_paper)
        made.sheet_wanted.connect(self._on_distribution_sheet)
        made.saved.connect(self.papers.saver.tell_saved)
        made.failed.connect(self._page.failed)
        made.export_requested.connect(self._page.export_requested)
        made.print_requested.connect(self._page.print_requested)
        self._open(made)

    @Slot()
    def show_days(self) -> None:
        """Show the days in post of a period."""
        from ui.dialogs.service_days_dialog import ServiceDaysDialog

        quarters = [self._quarter, *reversed(self._quarter.before(_QUARTERS - 1))]
        made = ServiceDaysDialog(quarters, self._page)
        self._days = made
        made.period_wanted.connect(self._load_days)
        made.finished.connect(self._on_finished)
        made.panel.export_requested.connect(self._page.export_requested)
        made.panel.print_requested.connect(self._page.print_requested)
        made.open()
        made.ask()

    @Slot()
    def make_performance_files(self) -> None:
        """Ask of whom and of which year performance files are made."""
        self._page.ask("years", self._desk.years, self._on_years)

    def _open(self, dialog: "RosterDialog | DistributionDialog") -> None:
        self._opened = dialog
        dialog.day_wanted.connect(self._load_roster)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        self._load_roster(self.shown_day())

    @Slot(object)
    def _load_roster(self, day: date) -> None:
        self._page.ask("roster", partial(self._desk.roster, day), self._on_roster)

    @Slot(object)
    def _on_roster(self, people: object) -> None:
        if self._opened is not None:
            self._opened.show_people(people)

    @Slot(object)
    def _load_days(self, days: tuple[date, date]) -> None:
        self._page.ask("days", partial(self._desk.days, *days), self._on_days)

    @Slot(object)
    def _on_days(self, lines: object) -> None:
        if self._days is not None:
            self._days.show_lines(lines)

    @Slot()
    def _on_finished(self) -> None:
        self._opened = self._days = None

    def _load_tree(self) -> None:
        question = partial(self._desk.lines, self.shown_day())
        self._page.ask("tree", question, self.tree.show_lines)

    @Slot()
    def _on_tree(self) -> None:
        wanted = self.tree_action.isChecked()
        if wanted:
            self._load_tree()
        self.tree_wanted.emit(wanted)

    @Slot()
    def _on_day_changed(self) -> None:
        if self.day.is_readable() and self.day.day() != self._day:
            self._day = self.day.day()
            self.day_changed.emit()

    @Slot(object, object)
    def _on_roster_paper(self, people: "Sequence[RosterPerson]", order: "RosterOrder") -> None:
        job = in_child(roster_jobs.roster_paper, people, order, self._desk.court())
        self.papers.show_paper(self.tr("Roster"), job)

    @Slot(object, object)
    def _on_roster_sheet(self, people: "Sequence[RosterPerson]", order: "RosterOrder") -> None:
        court = self._desk.court()
        job = in_child(roster_jobs.roster_sheet, people, order, court, _today())
        self.papers.save_paper(self.tr("Making the workbook"), job)

    @Slot(object)
    def _on_distribution_paper(self, spread: "Distribution") -> None:
        job = in_child(roster_jobs.distribution_paper, spread, self._desk.court())
        self.papers.show_paper(self.tr("Distribution of people"), job)

    @Slot(object)
    def _on_distribution_sheet(self, spread: "Distribution") -> None:
        job = in_child(roster_jobs.distribution_sheet, spread, self._desk.court(), _today())
        self.papers.save_paper(self.tr("Making the workbook"), job)

    @Slot(object)
    def _on_years(self, years: object) -> None:
        from ui.dialogs.performance_dialog import PerformanceDialog

        assert isinstance(years, Sequence)
        offered = sorted({self._quarter.year, *years}, reverse=True)
        made = PerformanceDialog(self._chosen, offered, self._page)
        made.paper_wanted.connect(self._on_files_paper)
        made.folder_wanted.connect(self._on_files_folder)
        made.year.setCurrentIndex(offered.index(self._quarter.year))
        made.open()

    @Slot(object)
    def _on_files_paper(self, order: "PerformanceOrder") -> None:
        job = partial(_performance_paper, self._desk, order)
        self.papers.show_paper(self.tr("Performance files"), job)

    @Slot(object)
    def _on_files_folder(self, order: "PerformanceOrder") -> None:
        self._folder_order = order
        dialog = FileDialog(self._page.window(), self.tr("A file each"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.fill_folder)
        dialog.open()

    @Slot(str)
    def fill_folder(self, folder: str) -> None:
        """Write the files asked for into *folder*."""
        if self._folder_order is not None:
            job = partial(_performance_folder, self._desk, self._folder_order, Path(folder))
            request = JobRequest(self.tr("Performance files"), job, self.papers.saver.tell_saved)
            self._page.job_requested.emit(request)

    def _more_actions(self) -> list[QAction]:
        return [
            self._action(
                "as-of", self.tr("As of another &day"), "calendar", self.focus_day, "Ctrl+D"
            ),
            self._action(
                *("roster", self.tr("&Roster on paper…"), "printer", self.print_roster),
                "Ctrl+Shift+R",
            ),
            self._action(
                *("distribution", self.tr("Distri&bution…"), "chart-column"),
                *(self.show_distribution, "Ctrl+Shift+D"),
            ),
            self._action(
                *("service-days", self.tr("Days &in post…"), "calendar-check", self.show_days),
                "Ctrl+Shift+I",
            ),
            self._action(
                *("performance", self.tr("Per&formance files…"), "file-text"),
                *(self.make_performance_files, "Ctrl+Shift+F"),
            ),
        ]

    def _action(
        self, name: str, text: str, drawing: str, act: Callable[[], object], key: str
    ) -> QAction:
        return make_action(Command(name, text, Menu.PAGE, act, key, drawing), self._page)


def _performance_paper(desk: RosterDesk, order: "PerformanceOrder", report: Report) -> object:
    """Reads here, where the database is open, and makes the paper in a child process."""
    report(0, 0)
    files = desk.files(order.numbers, order.year)
    return in_child(roster_jobs.performance_paper, files, desk.court())(report)


def _performance_folder(
    desk: RosterDesk, order: "PerformanceOrder", folder: Path, report: Report
) -> object:
    report(0, 0)
    files = desk.files(order.numbers, order.year)
    return in_child(roster_jobs.performance_folder, files, desk.court(), folder)(report)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the desk's own day
