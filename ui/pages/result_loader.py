"""Having the result of a quarter: read back when it is kept, evaluated in the background else."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from evaluation.period import Quarter
from ui.pages.page import JobRequest, Page
from ui.pages.undoing import tried
from ui.tasks import Job, Report
from ui.texts import quarter_text

Asked = Callable[[Quarter], Any]


class ResultLoader(QObject):
    """Loads what a page shows of a result; of several quarters asked for only the last comes.

    *stored* answers None while a quarter is open, *evaluate* None where there are no data.

    Signals:
        loaded: what was asked for, or None.
        failed: why there is nothing.
        job_requested: a JobRequest.
    """

    loaded = Signal(object)
    failed = Signal(Exception)
    job_requested = Signal(JobRequest)

    def __init__(self, page: Page, stored: Asked, evaluate: Asked) -> None:
        super().__init__(page)
        self._page = page
        self._stored = stored
        self._evaluate = evaluate
        self._quarter: Quarter | None = None
        self._asked = 0

    def load(self, quarter: Quarter) -> None:
        """Ask for *quarter*."""
        self._quarter = quarter
        self._asked += 1
        self._page.ask("stored", partial(self._stored, quarter), self._on_stored)

    def _on_stored(self, found: object) -> None:
        if found is not None:
            self.loaded.emit(found)
            return
        assert self._quarter is not None
        title = self.tr("Evaluating {quarter}").format(quarter=quarter_text(self._quarter))
        job = _evaluation(self._evaluate, self._quarter, self._asked)
        self.job_requested.emit(JobRequest(title, job, self._on_evaluated, reading=True))

    @Slot(object)
    def _on_evaluated(self, answer: object) -> None:
        assert isinstance(answer, _Evaluated)
        if answer.asked != self._asked:
            return  # whatever came of it: another quarter is wanted by now
        if isinstance(answer.found, Exception):
            self.loaded.emit(None)
            self.failed.emit(answer.found)
        else:
            self.loaded.emit(answer.found)


@dataclass(frozen=True, slots=True)
class _Evaluated:
    asked: int
    found: object


def _evaluation(evaluate: Asked, quarter: Quarter, asked: int) -> Job:
    def job(report: Report) -> _Evaluated:
        report(0, 0)
        return _Evaluated(asked, tried(evaluate, quarter))

    return job
