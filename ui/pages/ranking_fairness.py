"""The fairness labels of the ranking: had once for what is shown, in the background."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from evaluation.firmness import Label
from ui.models.ranking import RankingData, RankingGroup
from ui.pages.page import JobRequest
from ui.tasks import Report
from ui.widgets.fairness_label import FairnessLabel

Labels = Callable[[RankingData], Sequence[Label]]


class RankingFairness(QObject):
    """Keeps the labels of the data shown and the line that tells the one of the group in sight.

    Signals:
        job_requested: a JobRequest.
    """

    job_requested = Signal(JobRequest)

    def __init__(self, owner: QWidget, labels: Labels, line: FairnessLabel) -> None:
        super().__init__(owner)
        self._owner = owner
        self._labels = labels
        self._line = line
        self._data: RankingData | None = None
        self._found: tuple[RankingData, Sequence[Label]] | None = None
        self._group: RankingGroup | None = None
        line.more_wanted.connect(self.show_more)

    def load(self, data: RankingData) -> None:
        """Have the labels of *data* computed."""
        self._data = data
        self._line.show_waiting()
        job = partial(_labelled, self._labels, data)
        request = JobRequest(self.tr("How firm is this?"), job, self._on_labels, reading=True)
        self.job_requested.emit(request)

    def show_group(self, group: RankingGroup) -> None:
        """Tell the label of *group*."""
        self._group = group
        if self._found is not None and self._found[0] is self._data:
            self._line.show_label(self.label())

    def label(self) -> Label | None:
        """The label of the group in sight, once it is known."""
        if self._found is None or self._found[0] is not self._data or self._group is None:
            return None
        wanted = (self._group.category, self._group.group)
        return next((one for one in self._found[1] if (one.category, one.group) == wanted), None)

    def labels_of(self, data: RankingData) -> Sequence[Label]:
        """The labels of *data*, computed on the calling thread unless they are known already."""
        found = self._found
        return found[1] if found is not None and found[0] is data else self._labels(data)

    @Slot()
    def show_more(self) -> None:
        """Show the whole label of the group in sight."""
        from ui.dialogs.fairness_dialog import FairnessDialog

        label = self.label()
        if label is not None:
            FairnessDialog(label, self._owner).open()

    @Slot(object)
    def _on_labels(self, found: object) -> None:
        assert isinstance(found, tuple)
        if found[0] is self._data:
            self._found = found
            self._line.show_label(self.label())


def _labelled(
    labels: Labels, data: RankingData, report: Report
) -> tuple[RankingData, Sequence[Label]]:
    report(0, 0)
    return data, labels(data)
