"""Work that takes longer than a blink runs here, off the thread of the window.

A job is an ordinary function taking ``report(done, total)``. It knows nothing of Qt, so commands
and tests run the very same function. After *cancel* its next report raises, which stops it
between two steps and never inside one.
"""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

_MILLISECONDS = 20
_MOST_QUESTIONS = 4

log = logging.getLogger(__name__)

Report = Callable[[int, int], None]
Job = Callable[[Report], object]


def job_of(question: Callable[[], object]) -> Job:
    """A job that puts *question* and cannot say how far it is."""

    def job(report: Report) -> object:
        report(0, 0)
        return question()

    return job


class Cancelled(Exception):  # noqa: N818 - asked for, so not an error
    """Raised inside a job, by its own call of ``report``, once cancel was asked for."""


class Task(QObject):
    """One run of one job: succeeded, failed or cancelled, and then finished.

    Signals:
        progressed: done and total, as the job reports them.
        succeeded: what the job returned.
        failed: what it raised.
        cancelled: it stopped because it was asked to.
        finished: it is over, whichever way.
    """

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, job: Job, title: str = "") -> None:
        super().__init__()
        self.title = title
        self._job = job
        self._stop = threading.Event()

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop at its next report."""
        self._stop.set()

    def run(self) -> None:
        """Run on the calling thread; the signals reach the window's thread by themselves."""
        try:
            result = self._job(self._report)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:
            log.info("task failed", exc_info=True)
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        finally:
            self.finished.emit()

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)


class TaskRunner(QObject):
    """Keeps tasks alive until the window's thread has heard their last signal.

    Signals:
        started: a task that was just begun.
        emptied: the last of the running tasks is over.
    """

    started = Signal(object)
    emptied = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        # Questions wait for a server most of the time, and must not wait behind long work.
        self._questions = QThreadPool(self)
        self._questions.setMaxThreadCount(_MOST_QUESTIONS)
        self._running: set[Task] = set()
        self._leaving: list[_Run] = []
        self._runs: dict[Task, _Run] = {}
        self._clock = QTimer(self)
        self._clock.setInterval(_MILLISECONDS)
        self._clock.timeout.connect(self._let_go)

    def start(self, task: Task) -> None:
        """Run *task* on another thread; one without a title is a question of a page."""
        self._running.add(task)
        task.finished.connect(self._forget)
        self.started.emit(task)
        run = self._runs[task] = _Run(task)
        (self._pool if task.title else self._questions).start(run)

    def running(self) -> list[Task]:
        """The tasks that are not over."""
        return list(self._running)

    def cancel_all(self) -> None:
        """Ask every task to stop."""
        for task in self._running:
            task.cancel()

    def shut_down(self) -> None:
        """Cancel everything and wait. Call before the window goes."""
        self.cancel_all()
        self._pool.waitForDone()
        self._questions.waitForDone()

    @Slot()
    def _forget(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._running.discard(task)
            self._leaving.append(self._runs.pop(task))
            self._clock.start()
        if not self._running:
            self.emptied.emit()

    @Slot()
    def _let_go(self) -> None:
        self._leaving = [run for run in self._leaving if not run.let_go()]
        if not self._leaving:
            self._clock.stop()


class _Run:
    """A task while another thread works on it.

    That thread must not be the one that drops the last reference: a QObject is freed where it
    lives. So the task is let go here, once the thread has left it for good.
    """

    def __init__(self, task: Task) -> None:
        self._task: Task | None = task
        self._left = threading.Event()

    def __call__(self) -> None:
        if self._task is not None:
            self._task.run()
        self._left.set()

    def let_go(self) -> bool:
        if self._left.is_set():
            self._task = None
        return self._task is None
