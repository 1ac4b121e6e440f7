"""The charts of somebody on the ranking: counted in the background, then shown."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from evaluation.period import Quarter
from evaluation.result import PersonResult
from evaluation.trend import RecordPoint
from evaluation.views import peers_in
from ui.models.charts import ChartFacts
from ui.models.ranking import RankingData
from ui.notices import Notice, NoticeKind
from ui.pages.page import JobRequest
from ui.tasks import job_of

Course = Callable[[Quarter], tuple[Sequence[Quarter], Sequence[RecordPoint]]]


class RankingCharts(QObject):
    """Opens the charts of a person; *course* gives the quarters up to one, and their records.

    *scored* gives the same with points, and takes longer.

    Signals:
        job_requested: a JobRequest.
        noticed: where a picture was saved.
        failed: why it was not.
    """

    job_requested = Signal(JobRequest)
    noticed = Signal(Notice)
    failed = Signal(Exception)

    def __init__(self, owner: QWidget, course: Course, scored: Course) -> None:
        super().__init__(owner)
        self._owner = owner
        self._course = course
        self._scored = scored

    def show_person(self, data: RankingData, person: PersonResult) -> None:
        """Count the quarters up to that of *data*, then show the charts of *person*."""
        job = job_of(partial(_facts, self._course, data, person))
        title = self.tr("Counting the quarters")
        self.job_requested.emit(JobRequest(title, job, self._on_facts, reading=True))

    @Slot(object)
    def _on_facts(self, facts: object) -> None:
        from ui.dialogs.charts_dialog import ChartsDialog

        assert isinstance(facts, ChartFacts)
        dialog = ChartsDialog(facts, self._owner)
        dialog.points_wanted.connect(self._on_points_wanted)
        dialog.saved.connect(self._on_saved)
        dialog.failed.connect(self.failed)
        dialog.open()

    @Slot()
    def _on_points_wanted(self) -> None:
        from ui.dialogs.course_dialog import CourseDialog

        dialog = self.sender()
        assert isinstance(dialog, CourseDialog)
        job = job_of(partial(self._scored, dialog.quarters[-1]))
        hears = dialog.show_points, dialog.show_failure
        self.job_requested.emit(JobRequest(dialog.waiting.text(), job, *hears, reading=True))

    @Slot(object)
    def _on_saved(self, file: object) -> None:
        text = self.tr("Saved: {place}").format(place=file)
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS))


def _facts(course: Course, data: RankingData, person: PersonResult) -> ChartFacts:
    # What draws is loaded here as well: on the window's thread it would be felt.
    import ui.dialogs.charts_dialog  # noqa: F401

    quarters, points = course(data.result.quarter)
    groups = (peers.people for peers in peers_in(data.result))
    peers = next(people for people in groups if any(p.key == person.key for p in people))
    return ChartFacts(person, peers, tuple(quarters), tuple(points))
