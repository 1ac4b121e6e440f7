"""Explanations and comparable work of the ranking: had in the background, shown, put on paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from evaluation.explanation import Explanation
from evaluation.result import PersonResult
from ui.models.explanation import MixLine
from ui.models.ranking import RankingData, RankingGroup
from ui.pages.page import JobRequest
from ui.pages.ranking_papers import RankingPapers
from ui.tasks import Report, job_of
from ui.texts.items import peers_text

if TYPE_CHECKING:
    from ui.dialogs.explanation_dialog import ExplanationDialog


@dataclass(frozen=True, slots=True)
class ExplainingSource:
    """What is asked: one record explained as it is, then with the quarter before, which takes
    longer; everybody; and comparable work of a group."""

    one: Callable[[RankingData, PersonResult], Explanation | None]
    whole: Callable[[RankingData, PersonResult], Explanation | None]
    everybody: Callable[[RankingData, Report], Sequence[Explanation]]
    mix: Callable[[RankingData, Sequence[PersonResult]], Sequence[MixLine]]


class RankingExplaining(QObject):
    """Explains who is chosen on the page of the ranking.

    Signals:
        job_requested: a JobRequest.
        cases_wanted: the PersonResult and the ItemRow whose cases shall be listed.
    """

    job_requested = Signal(JobRequest)
    cases_wanted = Signal(object, object)

    def __init__(self, owner: QWidget, source: ExplainingSource, papers: RankingPapers) -> None:
        super().__init__(owner)
        self._owner = owner
        self._source = source
        self._papers = papers
        self._data: RankingData | None = None
        self._dialog: ExplanationDialog | None = None

    def forget(self) -> None:
        """Show nothing any more of what was asked until now: another quarter is on its way."""
        self._data = None

    def explain(self, data: RankingData, person: PersonResult) -> None:
        """Show why *person* has these points and this place."""
        self._data = data
        job = job_of(partial(_of, data, partial(self._source.one, data, person)))
        request = JobRequest(self.tr("Explaining"), job, self._on_explained, reading=True)
        self.job_requested.emit(request)

    def explain_all(self, data: RankingData) -> None:
        """Make the pages of everybody."""
        self._data = data
        job = partial(_everybody, self._source, data)
        title = self.tr("Explaining everybody")
        self.job_requested.emit(JobRequest(title, job, self._on_all_explained, reading=True))

    def compare_work(self, data: RankingData, group: RankingGroup) -> None:
        """Show what the mix of cases of everybody of *group* would lead one to expect."""
        self._data = data
        people = [row.person for row in group.rows]
        name = peers_text(group.category, group.group)
        job = job_of(partial(_of, data, partial(_mixed, self._source, data, people, name)))
        title = self.tr("Comparable work")
        self.job_requested.emit(JobRequest(title, job, self._on_mix, reading=True))

    @Slot(object)
    def _on_explained(self, answer: object) -> None:
        from ui.dialogs.explanation_dialog import ExplanationDialog

        one = self._current(answer)
        if self._data is None or self._dialog is not None or not isinstance(one, Explanation):
            return
        details = self._data.details.get(one.sheet.person.key)
        dialog = ExplanationDialog(one, self._data.scheme, details, self._owner)
        dialog.page_wanted.connect(self._on_page_wanted)
        dialog.cases_wanted.connect(self._on_cases_wanted)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()
        whole = partial(self._source.whole, self._data, one.sheet.person)
        job = job_of(partial(_of, self._data, whole))
        title = self.tr("Comparing with the quarter before")
        self.job_requested.emit(JobRequest(title, job, self._on_whole, reading=True))

    @Slot(object)
    def _on_whole(self, answer: object) -> None:
        one, dialog = self._current(answer), self._dialog
        if dialog is None or not isinstance(one, Explanation):
            return
        if dialog.one.sheet.person.key == one.sheet.person.key:
            dialog.show_whole(one)

    @Slot(object)
    def _on_cases_wanted(self, row: object) -> None:
        if self._dialog is not None:
            self.cases_wanted.emit(self._dialog.one.sheet.person, row)

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_page_wanted(self, one: object) -> None:
        if self._data is not None and isinstance(one, Explanation):
            self._papers.explanations(self._data, [one])

    @Slot(object)
    def _on_all_explained(self, answer: object) -> None:
        found = self._current(answer)
        if self._data is not None and isinstance(found, Sequence) and found:
            self._papers.explanations(self._data, found)

    @Slot(object)
    def _on_mix(self, answer: object) -> None:
        from ui.dialogs.case_mix_dialog import CaseMixDialog

        if (mixed := self._current(answer)) is not None:
            group, lines = mixed
            CaseMixDialog(group, lines, self._owner).open()

    def _current(self, answer: Any) -> Any:
        """What was answered; None where it is of other data than were asked of last."""
        data, found = answer
        return found if data is self._data else None


def _of(data: RankingData, question: Callable[[], object]) -> tuple[RankingData, object]:
    """The answer, with the data it is of."""
    return data, question()


def _everybody(
    source: ExplainingSource, data: RankingData, report: Report
) -> tuple[RankingData, Sequence[Explanation]]:
    return data, source.everybody(data, report)


def _mixed(
    source: ExplainingSource, data: RankingData, people: Sequence[PersonResult], name: str
) -> tuple[str, Sequence[MixLine]]:
    return name, source.mix(data, people)
