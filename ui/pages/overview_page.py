"""The overview: where the quarter stands, its figures, what is open, and who leads."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.check_lines import CheckLine
from db.standing import Standing
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.models.overview import check_lines, trends_of
from ui.notices import Notice, NoticeKind
from ui.pages.page import JobRequest, Page, PageName
from ui.tasks import job_of
from ui.texts import quarter_state_text, quarter_text
from ui.texts.checks import page_of
from ui.widgets.checklist_view import ChecklistView
from ui.widgets.leading_view import LeadingView
from ui.widgets.tab_order import tab_through
from ui.widgets.trend_tile import TrendTile

if TYPE_CHECKING:
    from evaluation.reminders import Reminder
    from evaluation.trend import RecordPoint
    from ui.models.leading import LeadingLine
    from ui.pages.bulletins import BulletinDesk, Bulletins
    from ui.pages.result_loader import ResultLoader
    from ui.widgets.beginning import Beginning
    from ui.widgets.due_view import DueView

_TILES = 5
_CHECKS, _LEADING = 11, 9
_AFTER_PAINTING_MS = 150  # an evaluation shall not take its time from the first frame

Leading = Sequence["LeadingLine"]
Course = tuple[Sequence[Quarter], Sequence["RecordPoint"]]


class OverviewSource(NamedTuple):
    """What the page asks: the facts, at once if they are *known*, else counted.

    Who leads comes from a stored result, else it is evaluated. ``trends`` takes its time: the
    quarters up to this one, and every record in them. ``scored_trends`` are the same with points,
    for which every quarter is evaluated. ``bulletins`` tell of any week, month, quarter or year.
    """

    known: Callable[[Quarter], Standing | None]
    facts: Callable[[Quarter], Standing]
    stored: Callable[[Quarter], Leading | None]
    evaluate: Callable[[Quarter], Leading | None]
    trends: Callable[[Quarter], Course]
    scored_trends: Callable[[Quarter], Course]
    bulletins: "BulletinDesk"
    due: "Callable[[Quarter], Sequence[Reminder]]" = lambda _: ()


class OverviewPage(Page):
    """Figures on top, the checklist at the left, the candidates at the right."""

    asks_aside = True

    def __init__(self, source: OverviewSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._quarter: Quarter | None = None
        # Whatever moves into another parent is styled anew, with all that is in it.
        self._states = QStackedWidget(self)
        content = QWidget(self._states)
        self.tiles = [TrendTile(content) for _ in range(_TILES)]
        self.checklist = ChecklistView(content)
        self.leading = LeadingView(content)
        self.due: DueView | None = None
        self._aside = QVBoxLayout()
        trends = Command("overview-trends", self.tr("&Trends…"), Menu.PAGE, self.show_trends,
                         "Ctrl+Shift+T", "chart-line")  # fmt: skip
        bulletin = Command("overview-bulletin", self.tr("&Bulletin…"), Menu.PAGE,
                           self.choose_bulletin, "Ctrl+Shift+B", "file-text")  # fmt: skip
        self._actions = [make_action(command, self) for command in (trends, bulletin)]
        self._unpainted = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_AFTER_PAINTING_MS)

        self._lay_out(content)
        self._clock.timeout.connect(self._load_leading)
        self.checklist.chosen.connect(self._on_check_chosen)
        self.leading.chosen.connect(self._on_candidate_chosen)
        self.leading.trends.clicked.connect(self.show_trends)
        self.leading.bulletin.clicked.connect(self.choose_bulletin)

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self._quarter = quarter
        self.drop("facts")
        try:
            known = self._source.known(quarter)
        except Exception as error:
            self.failed.emit(error)
            return
        if known is None:
            self.ask("facts", partial(self._source.facts, quarter), self._on_facts)
        else:
            self._on_facts(known)

    def page_actions(self) -> list[QAction]:
        return self._actions

    @cached_property
    def _loader(self) -> "ResultLoader":
        from ui.pages.result_loader import ResultLoader

        made = ResultLoader(self, self._source.stored, self._source.evaluate)
        made.loaded.connect(self._on_leading)
        made.failed.connect(self.failed)
        made.job_requested.connect(self.job_requested)
        return made

    @cached_property
    def beginning(self) -> "Beginning":
        """What stands here while the database is empty; made when it first is."""
        from ui.widgets.beginning import Beginning

        made = Beginning(self)
        made.import_.clicked.connect(self._on_import_wanted)
        made.sample.clicked.connect(self._on_sample_wanted)
        self._states.addWidget(made)
        return made

    @Slot()
    def show_trends(self) -> None:
        """Count the quarters up to this one, and show their course as a chart."""
        if self._quarter is not None:
            job = job_of(partial(_course_to_draw, self._source.trends, self._quarter))
            title = self.tr("Counting the quarters")
            self.job_requested.emit(JobRequest(title, job, self._on_trends, reading=True))

    @cached_property
    def _bulletins(self) -> "Bulletins":
        from ui.pages.bulletins import Bulletins  # printers are looked for when one is wanted

        return Bulletins(self, self._source.bulletins)

    @Slot()
    def choose_bulletin(self) -> None:
        """Ask which bulletin is wanted, and show it."""
        if self._quarter is not None:
            self._bulletins.choose(self._quarter)

    @Slot(object)
    def _on_trends(self, found: object) -> None:
        from ui.dialogs.trends_dialog import TrendsDialog

        assert isinstance(found, tuple)
        quarters, points = found
        dialog = TrendsDialog(points, quarters, self)
        dialog.points_wanted.connect(self._on_points_wanted)
        dialog.saved.connect(self._on_picture_saved)
        dialog.failed.connect(self.failed)
        dialog.open()

    @Slot()
    def _on_points_wanted(self) -> None:
        from ui.dialogs.course_dialog import CourseDialog

        dialog = self.sender()
        assert isinstance(dialog, CourseDialog)
        job = job_of(partial(self._source.scored_trends, dialog.quarters[-1]))
        hears = dialog.show_points, dialog.show_failure
        self.job_requested.emit(JobRequest(dialog.waiting.text(), job, *hears, reading=True))

    @Slot(object)
    def _on_picture_saved(self, file: object) -> None:
        text = self.tr("Saved: {place}").format(place=file)
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS))

    @Slot(object)
    def _on_facts(self, facts: object) -> None:
        assert isinstance(facts, Standing)
        if facts.checklist.quarter != self._quarter:
            return
        if facts.empty:
            self._states.setCurrentWidget(self.beginning)
            self.told.emit("")
            return
        self._states.setCurrentIndex(0)
        self._show_figures(facts)
        self.checklist.show_lines(check_lines(facts.checklist))
        self._tell(facts)
        self.leading.show_waiting()
        self._order_tabs()
        self._unpainted = True
        self.update()

    @Slot()
    def _load_leading(self) -> None:
        if self._quarter is not None:
            self._loader.load(self._quarter)
            self.ask("due", partial(self._source.due, self._quarter), self._on_due)

    @Slot(object)
    def _on_due(self, reminders: object) -> None:
        assert isinstance(reminders, Sequence)
        if self.due is None:
            if not reminders:
                return
            # Its words are loaded once the first frame has been painted.
            from ui.widgets.due_view import DueView

            self.due = DueView()
            self.due.chosen.connect(self._on_due_chosen)
            self._aside.addWidget(self.due)
        self.due.show_reminders(reminders)
        self._order_tabs()

    @Slot(object)
    def _on_due_chosen(self, day: object) -> None:
        self.page_requested.emit(PageName.REMINDERS.value, day)

    def _show_figures(self, facts: Standing) -> None:
        quarters = [quarter_text(f.period) for f in facts.figures if isinstance(f.period, Quarter)]
        trends = trends_of(facts.figures) if facts.figures else ()
        for tile in self.tiles:
            tile.setVisible(bool(trends))
        for tile, trend in zip(self.tiles, trends, strict=False):
            tile.show_trend(trend, quarters)

    def _tell(self, facts: Standing) -> None:
        state, (code, version) = facts.checklist.state, facts.checklist.scheme
        text = self.tr("{state} · scheme {code} {version}")
        told = text.format(state=quarter_state_text(state), code=code, version=version)
        self.told.emit(told if code else quarter_state_text(state))

    @Slot(object)
    def _on_leading(self, lines: object) -> None:
        self.leading.show_lines(lines if isinstance(lines, tuple) else ())
        self._order_tabs()

    def _order_tabs(self) -> None:
        due = [self.due.all, *self.due.buttons()] if self.due is not None else []
        tab_through(
            [*self.checklist.buttons(), *self.leading.ways(), *self.leading.buttons(), *due]
        )

    @Slot(object)
    def _on_check_chosen(self, line: CheckLine) -> None:
        page, subject = page_of(line)
        self.page_requested.emit(page.value, subject)

    @Slot(object)
    def _on_candidate_chosen(self, key: object) -> None:
        self.page_requested.emit(PageName.RANKING.value, key)

    @Slot()
    def _on_import_wanted(self) -> None:
        self.page_requested.emit(PageName.IMPORT.value, None)

    @Slot()
    def _on_sample_wanted(self) -> None:
        self.database_wanted.emit("")

    def _lay_out(self, content: QWidget) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(12)
        for tile in self.tiles:
            tiles.addWidget(tile, stretch=1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.checklist, stretch=_CHECKS)
        self._aside.setSpacing(12)
        self._aside.addWidget(self.leading, stretch=1)
        below.addLayout(self._aside, stretch=_LEADING)
        rows = QVBoxLayout(content)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(tiles)
        rows.addLayout(below, stretch=1)
        self._states.addWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            self._clock.start()


def _course_to_draw(course: Callable[[Quarter], Course], quarter: Quarter) -> Course:
    # What draws is loaded here as well: on the window's thread it would be felt.
    import ui.dialogs.trends_dialog  # noqa: F401

    return course(quarter)
