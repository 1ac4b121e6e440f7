"""What every page is: a widget that shows one quarter and says what its user wants."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from evaluation.period import Quarter
from ui.notices import Notice
from ui.session import Session
from ui.tasks import Job, Task, TaskRunner

if TYPE_CHECKING:
    from ui.widgets.table_panel import TablePanel

Answer = Callable[[object], None]
CHOOSE_FILES = "choose-files"  # the subject with which the page of imports asks for files
_NEXT_TURN_MS = 1  # none at all would still be the same turn
SIGNING_KEYS = "signing-keys"  # the subject with which the settings open at the keys


class PageName(StrEnum):
    """The pages, by the names that settings and requests use."""

    OVERVIEW = "overview"
    PEOPLE = "people"
    CASES = "cases"
    REMINDERS = "reminders"
    MEASURES = "measures"
    RANKING = "ranking"
    CERTIFICATES = "certificates"
    AWARDS = "awards"
    REGISTER = "register"
    CEREMONY = "ceremony"
    REGISTERS = "registers"
    TEMPLATES = "templates"
    SCHEME = "scheme"
    IMPORT = "import"
    QUESTIONS = "questions"
    QUARTER = "quarter"
    SETTINGS = "settings"


class Section(StrEnum):
    """The headings of the navigation, in their order; the last one stands at its foot."""

    QUARTER = "quarter"
    DATA = "data"
    HONOURS = "honours"
    SETUP = "setup"


@dataclass(frozen=True, slots=True)
class JobRequest:
    """Long work a page wants done: its name for the status bar, the job, who hears the result.

    ``on_success`` is a bound method of a QObject, called on the window's thread with what the job
    returned. What the job raises becomes a notice unless ``on_failure`` is given; ``on_cancel``
    hears that somebody stopped it. A *reading* job stores nothing: the window may close in the
    midst of it without asking.
    """

    title: str
    job: Job
    on_success: Answer | None = None
    on_failure: Callable[[Exception], None] | None = None
    reading: bool = False
    on_cancel: Callable[[], None] | None = None


class Page(QWidget):
    """A page of the window. It touches no other page, no database and no file.

    Signals:
        noticed: a Notice to show below the page.
        failed: an exception that becomes a notice with its sentence.
        job_requested: a JobRequest.
        page_requested: name of another page, and what it shall show (any value it knows).
        data_changed: something was stored; every other page is stale.
        counted: how many rows are shown and of how many, for the status bar; -1 for none.
        told: a short text for the middle of the status bar, such as sums of the selection.
        database_wanted: another database shall be opened; its URL, or empty to choose.
        appearance_wanted: the theme just chosen. restart_wanted: for a change of language.
        export_requested, print_requested: the ShownTable that shall become a workbook or paper.
    """

    asks_aside = False
    """Whether its questions take long: then they go to another thread even of a near database."""

    noticed = Signal(Notice)
    failed = Signal(Exception)
    job_requested = Signal(JobRequest)
    page_requested = Signal(str, object)
    data_changed = Signal()
    counted = Signal(int, int)
    told = Signal(str)
    database_wanted = Signal(str)
    appearance_wanted = Signal(str)
    restart_wanted = Signal()
    export_requested = Signal(object)
    print_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._runner: TaskRunner | None = None
        self._questions: dict[str, _Question] = {}
        self._begins_at: QWidget | None = None

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        """Load and show *quarter*; called again whenever the data may have changed."""

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        """Bring *subject* into sight: what ``page_requested`` or the palette asked for."""

    def page_actions(self) -> list[QAction]:
        """What can be done on this page, for its menu and the palette."""
        return []

    def may_leave(self) -> bool:
        """Whether nothing typed would be lost by closing the window now."""
        return True

    def adopt(self, panel: "TablePanel") -> None:
        """Pass on what *panel* says: its counts and sums, and what shall be exported or printed."""
        panel.counted.connect(self.counted)
        panel.told.connect(self.told)
        panel.export_requested.connect(self.export_requested)
        panel.print_requested.connect(self.print_requested)
        if self._begins_at is None:
            self.begin_at(panel.view)

    def begin_at(self, widget: QWidget) -> None:
        """Have the keyboard begin at *widget* when the page is opened.

        It is no focus proxy: Tab would come to that first and never to what stands before it.
        """
        self._begins_at = widget
        widget.installEventFilter(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._begins_at is not None and self._begins_at.isVisible():
            self._begins_at.setFocus(event.reason())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin where it was to begin as soon as that is there: often when data have come."""
        if event.type() == QEvent.Type.Show and watched is self._begins_at and self.hasFocus():
            self._begins_at.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().eventFilter(watched, event)

    def ask(self, name: str, question: Callable[[], object], on_answer: Answer) -> None:
        """Put *question* and hand its answer to the bound method *on_answer*.

        At once where the database is near, on another thread where it is a server. Of several
        questions of one *name* only the last is answered.
        """
        self.drop(name)
        asked = _Question(question, on_answer, self)
        self._questions[name] = asked
        asked.put(self._runner)

    def drop(self, name: str) -> None:
        """Want no answer any more to the question *name*, if there is one."""
        if (before := self._questions.get(name)) is not None:
            before.drop()

    def paint_apart(self) -> None:
        """Have the page painted in a turn of its own, after the one that fills it.

        Both in one turn would stop the window for longer than is unnoticed.
        """
        self.setUpdatesEnabled(False)
        QTimer.singleShot(_NEXT_TURN_MS, self._paint_again)

    def ask_on(self, runner: TaskRunner) -> None:
        """Put questions on *runner*'s threads from now on."""
        self._runner = runner

    @Slot()
    def _paint_again(self) -> None:
        self.setUpdatesEnabled(True)


class PageDefinition(NamedTuple):
    """A page as the window lists it, under the heading of its *section*.

    *factory* is called when the page is first opened.
    """

    name: PageName
    title: str
    icon: str
    factory: Callable[[Session], Page]
    section: Section = Section.QUARTER


class _Question(QObject):
    def __init__(self, question: Callable[[], object], on_answer: Answer, page: Page) -> None:
        super().__init__(page)
        self._question = question
        self._on_answer: Answer | None = on_answer
        self._page = page

    def put(self, runner: TaskRunner | None) -> None:
        if runner is None:
            self._answer_now()
            return
        task = Task(self._job)
        task.setProperty("reading", True)
        task.succeeded.connect(self._on_succeeded)
        task.failed.connect(self._on_failed)
        task.finished.connect(self.deleteLater)
        runner.start(task)

    def drop(self) -> None:
        self._on_answer = None

    def _job(self, report: Callable[[int, int], None]) -> object:
        return self._question()

    def _answer_now(self) -> None:
        try:
            answer = self._question()
        except Exception as error:
            self._on_failed(error)
        else:
            self._on_succeeded(answer)
        self.deleteLater()

    @Slot(object)
    def _on_succeeded(self, answer: object) -> None:
        if self._on_answer is not None:
            self._on_answer(answer)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if self._on_answer is not None:
            self._page.failed.emit(error)
