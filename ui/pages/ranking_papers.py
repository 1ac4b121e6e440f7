"""The papers of the ranking: made in a child process, shown before they are printed or saved."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from evaluation.result import PersonResult
from ui.models.ranking import RankingData
from ui.notices import Notice
from ui.pages.page import JobRequest
from ui.pages.ranking_fairness import Labels
from ui.papers.jobs import (
    Paper,
    division_paper,
    explanation_paper,
    form_paper,
    list_paper,
    list_workbook,
)
from ui.papers.saving import PaperSaver
from ui.processes import in_child
from ui.tasks import Job, Report

if TYPE_CHECKING:
    from evaluation.explanation import Explanation
    from ui.printing import PaperPrinter


class RankingPapers(QObject):
    """Makes papers from the data shown; *labels* are put below every list.

    Signals:
        job_requested: a JobRequest.
        noticed: what became of a paper.
    """

    job_requested = Signal(JobRequest)
    noticed = Signal(Notice)

    def __init__(self, owner: QWidget, labels: Labels) -> None:
        super().__init__(owner)
        self._owner = owner
        self._labels = labels
        self._title = ""
        self._saver = PaperSaver(owner)
        self._saver.job_requested.connect(self.job_requested)
        self._saver.noticed.connect(self.noticed)

    def form(self, data: RankingData, person: PersonResult) -> None:
        """Show the evaluation form of *person*."""
        title = self.tr("Evaluation form of {name}").format(name=person.name)
        details = data.details.get(person.key)
        self._show(title, in_child(form_paper, data.basis, person, details))

    def list(self, data: RankingData, *, ordered: bool) -> None:
        """Show the committee's list."""
        self._show(self.tr("The committee's list"), self._labelled(data, list_paper, ordered))

    def division(self, data: RankingData, division: str) -> None:
        """Show what the head of *division* may see."""
        self._show(division, self._labelled(data, division_paper, division))

    def explanations(self, data: RankingData, found: "Sequence[Explanation]") -> None:
        """Show why somebody has these points, or everybody, a page each."""
        title = self.tr("Why these points")
        self._show(title, in_child(explanation_paper, data.basis, list(found)))

    def workbook(self, data: RankingData, created: date, *, ordered: bool) -> None:
        """Save the committee's list as a workbook."""
        job = self._labelled(data, list_workbook, created, ordered)
        title = self.tr("Making the workbook")
        self.job_requested.emit(JobRequest(title, job, self._on_workbook))

    @cached_property
    def _printer(self) -> "PaperPrinter":
        from ui.printing import PaperPrinter  # printers are looked for when one is wanted

        printer = PaperPrinter(self._owner)
        printer.job_requested.connect(self.job_requested)
        printer.noticed.connect(self.noticed)
        return printer

    def _labelled(self, data: RankingData, work: Callable[..., Paper], *arguments: object) -> Job:
        """A job that has the labels of *data* and makes the paper with them in a child process."""
        labels = self._labels

        def job(report: Report) -> object:
            report(0, 0)
            basis = replace(data.basis, labels=tuple(labels(data)))
            return in_child(work, basis, *arguments)(report)

        return job

    def _show(self, title: str, job: Job) -> None:
        self._title = title
        self.job_requested.emit(JobRequest(title, job, self._on_paper))

    @Slot(object)
    def _on_paper(self, paper: object) -> None:
        from ui.dialogs.paper_dialog import PaperDialog

        assert isinstance(paper, Paper)
        dialog = PaperDialog(self._title, paper, self._owner)
        dialog.print_wanted.connect(self._on_print_wanted)
        dialog.save_wanted.connect(self._on_save_wanted)
        dialog.open()

    @Slot(object)
    def _on_workbook(self, paper: object) -> None:
        assert isinstance(paper, Paper)
        self._saver.save_paper(paper)

    @Slot(object)
    def _on_print_wanted(self, paper: object) -> None:
        assert isinstance(paper, Paper)
        self._printer.print_paper(paper)

    @Slot(object)
    def _on_save_wanted(self, paper: object) -> None:
        assert isinstance(paper, Paper)
        self._saver.save_paper(paper)
