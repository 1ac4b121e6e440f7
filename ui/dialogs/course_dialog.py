"""A dialog around a chart over quarters: its points are evaluated once somebody chooses them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from evaluation.period import Quarter
from evaluation.trend import RecordPoint
from ui.dialogs.picture_dialog import PictureDialog
from ui.models.trends import Quantity
from ui.widgets.labels import label


class CourseDialog(PictureDialog):
    """What is drawn over *quarters* is chosen in ``quantity``; points cost an evaluation of each.

    A subclass draws in ``_show``, and takes the points of all records in ``_take_points``.

    Signals:
        points_wanted: somebody chose the points; they come by ``show_points``, or else the reason
            by ``show_failure``. Asked once, and again only after a failure.
    """

    points_wanted = Signal()

    def __init__(self, quarters: tuple[Quarter, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.quarters = quarters
        self._asked = self._scored = False
        self.quantity = self.quantities(*Quantity)
        self.waiting = label(self.tr("Evaluating the quarters"), "muted")
        self.waiting.hide()

    @Slot(object)
    def show_points(self, found: object) -> None:
        """Have the points of the same quarters, as they come with the quarters."""
        assert isinstance(found, tuple)
        self._take_points(found[1])
        self._scored = True
        self._show()

    @Slot(Exception)
    def show_failure(self, error: Exception) -> None:
        """Go back to what is known, since the points could not be had."""
        self._asked = False
        self.quantity.setCurrentIndex(0)
        self.failed.emit(error)

    def _ask_points(self, *, drawn: bool = True) -> None:
        """Ask for the points, and say so, if they are *drawn*, chosen and not known."""
        unknown = drawn and self.quantity.currentData() == Quantity.POINTS and not self._scored
        self.waiting.setVisible(unknown)
        if unknown and not self._asked:
            self._asked = True
            self.points_wanted.emit()

    def _show(self) -> None:
        raise NotImplementedError

    def _take_points(self, points: Sequence[RecordPoint]) -> None:
        raise NotImplementedError
