"""The window: navigation, the quarter everything follows, one page at a time, notices, tasks."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from evaluation.period import Quarter
from ui.actions import ActionList
from ui.notices import Notice, NoticeKind
from ui.pages.page import JobRequest, Page, PageDefinition, PageName
from ui.session import Session
from ui.shell_actions import add_shell_actions
from ui.tasks import Task, TaskRunner, job_of
from ui.texts import error_text, quarter_text
from ui.widgets.drop_veil import DropVeil
from ui.widgets.header import Header
from ui.widgets.navigation import Navigation
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.status_bar import StatusBar

if TYPE_CHECKING:
    from ui.dialogs.leave_question import LeaveQuestion
    from ui.papers.exporting import Exporter
    from ui.papers.shown_table import ShownTable

_SMALLEST = (1000, 600)
_FIRST_SIZE = (1280, 760)
_FRAME = (16, 48)  # about what the system puts around a window


class MainWindow(QMainWindow):
    """The window on one open database.

    Signals:
        painted: the first frame is on the screen; once.
        closed: the window is going, nothing runs any more.
        restart_requested: the program shall close and open again, as after a change of language.
        database_requested: another database shall be opened instead; its URL, or empty to choose.
        appearance_changed: the theme chosen in the settings.
    """

    painted = Signal()
    closed = Signal()
    restart_requested = Signal()
    database_requested = Signal(str)
    appearance_changed = Signal(str)

    def __init__(
        self,
        session: Session,
        pages: Sequence[PageDefinition],
        quarter: Quarter,
    ) -> None:
        super().__init__()
        self.session = session
        self.settings = settings = session.settings
        self.quarter = quarter
        self._definitions = {page.name: page for page in pages}
        self._pages: dict[PageName, Page] = {}
        self._stale: set[PageName] = set()
        self._shown_name: PageName | None = None
        self._came_from: PageName | None = None
        self._counts: dict[Page, tuple[int, int]] = {}
        self._act = ""

        self.runner = TaskRunner(self)
        self.actions_ = ActionList(self)
        # Whatever moves into another parent is styled anew, with all that is in it.
        shell = QWidget(self)
        content = QFrame(shell)
        self.navigation = Navigation(pages, shell)
        self.header = Header(session, self.actions_, shell)
        self.notices = NoticeBar(content)
        self._stack = _Pages(content)
        self.status = StatusBar(shell)
        self._lay_out(shell, content)
        add_shell_actions(self)

        self._veil = DropVeil(self)
        if session.far:
            self.header.ask_on(self.runner)

        self.runner.started.connect(self._on_task_started)
        self.navigation.chosen.connect(self.open_page)
        self.header.quarter_chosen.connect(self.show_quarter)
        self.header.person_chosen.connect(self._on_person_chosen)
        self.header.back_wanted.connect(self.go_back)
        self.setWindowTitle(self.tr("Case Star"))
        # Texts at 150 % leave a small screen less room than the smallest window wants.
        self.setMinimumSize(QSize(*_SMALLEST).boundedTo(self.screen().availableSize()))
        self.setAcceptDrops(True)
        self.navigation.set_narrow(narrow=settings.narrow_navigation)
        self.status.show_place(session.place, session.author)
        if not self.restoreGeometry(settings.geometry):
            room = self.screen().availableSize() - QSize(*_FRAME)
            self.resize(QSize(*_FIRST_SIZE).boundedTo(room))

    @Slot(str)
    @Slot(str, object)
    def open_page(self, name: str, subject: object = None) -> None:
        """Open the page *name*, made now if it never was, and bring *subject* into sight."""
        chosen = PageName(name)
        moved = chosen is not self._shown_name
        page = self._pages.get(chosen)
        if page is None:
            page = self._made(chosen)
        if moved:
            self._led_by(None)
        self._shown_name = chosen
        self._stack.setCurrentWidget(page)
        self.notices.show_place(name)
        self.navigation.show_chosen(name)
        self.header.show_title(self._definitions[chosen].title)
        self.status.show_count(*self._counts.get(page, (-1, -1)))
        self.status.show_told("")
        self.actions_.show_page_actions(page.page_actions())
        if chosen in self._stale:
            self._stale.discard(chosen)
            page.show_quarter(self.quarter)
        if subject is not None:
            page.show_subject(subject)
        if moved:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, object)
    def follow(self, name: str, subject: object) -> None:
        """Go where the page in sight leads; the way back is offered."""
        before = self._shown_name
        self.open_page(name, subject)
        if before is not self._shown_name:
            self._led_by(before)

    @Slot()
    def go_back(self) -> None:
        """Back to the page that led to this one, as it was left."""
        if self._came_from is not None:
            self.open_page(self._came_from)

    def _led_by(self, name: PageName | None) -> None:
        self._came_from = name
        self.actions_.action("back").setEnabled(name is not None)
        self.header.show_back(self._definitions[name].title if name is not None else "")

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        """Have the shown page follow to *quarter* now, the others when they are opened."""
        self.quarter = quarter
        self.settings.quarter = str(quarter)
        self.header.show_quarter(quarter)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show everything anew, as after something was stored."""
        self._stale = set(self._pages)
        if self._shown_name is not None:
            self.notices.forget(self._shown_name)  # what fails still is said again
            self.open_page(self._shown_name)

    @Slot(Notice)
    def show_notice(self, notice: Notice) -> None:
        """Say *notice* below the page; it belongs to the page that says it."""
        self.notices.show_notice(notice, self._place_of(self.sender()))

    @Slot(Exception)
    def show_failure(self, error: Exception) -> None:
        """Say what went wrong and what to do about it."""
        notice = Notice(error_text(error), NoticeKind.ERROR, lasting=True)
        self.notices.show_notice(notice, self._place_of(self.sender()), self._act)

    @Slot(JobRequest)
    def start_job(self, request: JobRequest) -> Task:
        """Do long work in the background; its progress stands in the status bar."""
        task = Task(request.job, request.title)
        task.setProperty("reading", request.reading)
        place = self._place_of(self.sender())
        task.setProperty("place", place)
        if place:  # what it came to before is over
            self.notices.forget(place, task.title)
        for heard in (task.succeeded, task.failed):
            heard.connect(self._on_task_heard)
        if request.on_success is not None:
            task.succeeded.connect(request.on_success)
        task.failed.connect(request.on_failure or self.show_failure)
        for heard in (task.succeeded, task.failed):
            heard.connect(self._on_task_told)
        task.cancelled.connect(self._on_task_cancelled)
        if request.on_cancel is not None:
            task.cancelled.connect(request.on_cancel)
        self.runner.start(task)
        return task

    def shown_page(self) -> Page | None:
        """The page in sight."""
        return self._pages[self._shown_name] if self._shown_name else None

    def shown_name(self) -> PageName:
        """Which page is in sight."""
        return self._shown_name or next(iter(self._definitions))

    def shown_title(self) -> str:
        """What the page in sight is called."""
        return self._definitions[self._shown_name].title if self._shown_name else ""

    @property
    def page_list(self) -> Sequence[PageDefinition]:
        """All pages in the order of the navigation."""
        return tuple(self._definitions.values())

    @cached_property
    def exporter(self) -> "Exporter":
        """Takes tables out of the window; loaded when the first one leaves."""
        from ui.papers.exporting import Exporter

        return Exporter(self)

    @Slot(object)
    def _on_export_requested(self, table: "ShownTable") -> None:
        self.exporter.export_table(table)

    @Slot(object)
    def _on_print_requested(self, table: "ShownTable") -> None:
        self.exporter.print_table(table)

    @Slot(object)
    def _on_task_started(self, task: Task) -> None:
        if task.title:  # questions of a page have none
            self.status.show_task(task)

    @Slot()
    def _on_task_heard(self) -> None:
        """What its page says of it now is of this act."""
        task = self.sender()
        self._act = task.title if isinstance(task, Task) else ""

    @Slot()
    def _on_task_told(self) -> None:
        self._act = ""

    @Slot()
    def _on_task_cancelled(self) -> None:
        self.show_notice(Notice(self.tr("Cancelled. What was finished before is kept.")))

    @Slot(str)
    def _on_person_chosen(self, staff_no: str) -> None:
        self.open_page(PageName.PEOPLE, staff_no)

    @Slot(int, int)
    def _on_counted(self, shown: int, total: int) -> None:
        page = self.sender()
        if isinstance(page, Page):
            self._counts[page] = (shown, total)
        if page is self.shown_page():
            self.status.show_count(shown, total)

    @Slot(str)
    def _on_told(self, text: str) -> None:
        if self.sender() is self.shown_page():
            self.status.show_told(text)

    @Slot()
    def _on_data_changed(self) -> None:
        self._stale = set(self._pages)
        if self.sender() is self.shown_page() and self._shown_name is not None:
            self._stale.discard(self._shown_name)
        if not self.settings.quarter:
            task = Task(job_of(self.session.quarters))
            task.succeeded.connect(self._on_quarters_known)
            self.runner.start(task)

    @Slot(object)
    def _on_quarters_known(self, known: list[Quarter]) -> None:
        """Until somebody chooses a quarter: the latest with data, as at the start."""
        if known and self.quarter not in known and not self.settings.quarter:
            self.quarter = known[0]
            self.header.show_quarter(self.quarter)
            self.refresh()
            text = self.tr("Showing {quarter}, the latest quarter with data.")
            self.show_notice(Notice(text.format(quarter=quarter_text(self.quarter))))

    def _place_of(self, sender: QObject | None) -> str:
        """The page that *sender* is, or that began the task it is; empty: none."""
        if isinstance(sender, Task):
            return str(sender.property("place") or "")
        return next((name for name, page in self._pages.items() if page is sender), "")

    def _made(self, name: PageName) -> Page:
        page = self._definitions[name].factory(self.session)
        if self.session.far or page.asks_aside:
            page.ask_on(self.runner)
        page.noticed.connect(self.show_notice)
        page.failed.connect(self.show_failure)
        page.job_requested.connect(self.start_job)
        page.page_requested.connect(self.follow)
        page.data_changed.connect(self._on_data_changed)
        page.counted.connect(self._on_counted)
        page.told.connect(self._on_told)
        page.database_wanted.connect(self.database_requested)
        page.appearance_wanted.connect(self.appearance_changed)
        page.restart_wanted.connect(self.restart_requested)
        page.export_requested.connect(self._on_export_requested)
        page.print_requested.connect(self._on_print_requested)
        self._stack.addWidget(page)
        self._pages[name] = page
        self._stale.add(name)
        return page

    def _lay_out(self, shell: QWidget, content: QFrame) -> None:
        content.setObjectName("content")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self._stack, stretch=1)
        inner.addWidget(self.notices)  # below: nothing moves away from under the mouse

        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(content, stretch=1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addLayout(right, stretch=1)
        shell.setObjectName("shell")
        whole = QVBoxLayout(shell)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, stretch=1)
        whole.addWidget(self.status)
        self.setCentralWidget(shell)
        self.header.show_quarter(self.quarter)

    @cached_property
    def _leaving(self) -> "LeaveQuestion":
        from ui.dialogs.leave_question import LeaveQuestion

        return LeaveQuestion(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.property("painted"):
            self.setProperty("painted", True)
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_page(PageName.IMPORT, _dropped_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        unsaved = [page for page in self._pages.values() if not page.may_leave()]
        working = any(not task.property("reading") for task in self.runner.running())
        if (working or unsaved) and not self._leaving.decided:
            self._leaving.ask(unsaved=bool(unsaved))
            event.ignore()
            return
        self.settings.geometry = self.saveGeometry()
        self.runner.shut_down()
        self.closed.emit()
        event.accept()


class _Pages(QStackedWidget):
    """The pages, one in sight. It takes the room there is and asks none of them for its size.

    Qt would ask every page that was ever opened, with all that is in it, whenever one changes.
    """

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        return False


def _dropped_files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
