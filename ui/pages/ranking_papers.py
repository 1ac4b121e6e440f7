"""The papers of the ranking: made in a child process, shown before they are printed or saved."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from evaluation.result import PersonResult
from ui.models.ranking import RankingData
from ui.pages.ranking_fairness import Labels
from ui.papers.jobs import (
    Paper,
    division_paper,
    explanation_paper,
    form_paper,
    list_paper,
    list_workbook,
)
from ui.papers.showing import PaperShower
from ui.processes import in_child
from ui.tasks import Job, Report

if TYPE_CHECKING:
    from evaluation.explanation import Explanation


class RankingPapers(PaperShower):
    """Makes papers from the data shown; *labels* are put below every list."""

    def __init__(self, owner: QWidget, labels: Labels) -> None:
        super().__init__(owner)
        self._labels = labels

    def form(self, data: RankingData, person: PersonResult) -> None:
        """Show the evaluation form of *person*."""
        title = self.tr("Evaluation form of {name}").format(name=person.name)
        details = data.details.get(person.key)
        self.show_paper(title, in_child(form_paper, data.basis, person, details))

    def list(self, data: RankingData, *, ordered: bool) -> None:
        """Show the committee's list."""
        self.show_paper(self.tr("The committee's list"), self._labelled(data, list_paper, ordered))

    def division(self, data: RankingData, division: str) -> None:
        """Show what the head of *division* may see."""
        self.show_paper(division, self._labelled(data, division_paper, division))

    def explanations(self, data: RankingData, found: "Sequence[Explanation]") -> None:
        """Show why somebody has these points, or everybody, a page each."""
        title = self.tr("Why these points")
        self.show_paper(title, in_child(explanation_paper, data.basis, list(found)))

    def workbook(self, data: RankingData, created: date, *, ordered: bool) -> None:
        """Save the committee's list as a workbook."""
        job = self._labelled(data, list_workbook, created, ordered)
        self.save_paper(self.tr("Making the workbook"), job)

    def _labelled(self, data: RankingData, work: Callable[..., Paper], *arguments: object) -> Job:
        """A job that has the labels of *data* and makes the paper with them in a child process."""
        labels = self._labels

        def job(report: Report) -> object:
            report(0, 0)
            basis = replace(data.basis, labels=tuple(labels(data)))
            return in_child(work, basis, *arguments)(report)

        return job
