"""Whether to leave while something is still being done or was not saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class LeaveQuestion(QObject):
    """Asks once, and closes the window when the answer and the running tasks allow it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        self.decided = False

    def ask(self, *, unsaved: bool) -> None:
        """Open the question; the window stays open until it is answered."""
        if self._box is not None:
            return  # it stands there already
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Leave Case Star?"))
        if unsaved:
            box.setText(self.tr("Something you typed has not been saved."))
        else:
            box.setText(self.tr("Work is still going on in the background."))
            self._wait = box.addButton(
                self.tr("Leave when it is done"), QMessageBox.ButtonRole.AcceptRole
            )
        self._stop = box.addButton(
            self.tr("Leave without saving") if unsaved else self.tr("Stop it and leave"),
            QMessageBox.ButtonRole.DestructiveRole,
        )
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.finished.connect(self._on_finished)
        box.finished.connect(box.deleteLater)
        self._box = box
        box.open()

    @Slot()
    def _on_finished(self) -> None:
        if (box := self._box) is None:
            return
        self._box = None
        pressed = box.clickedButton()
        if box.buttonRole(pressed) == QMessageBox.ButtonRole.RejectRole:
            return
        self.decided = True
        runner = self._window.runner
        if pressed is self._stop:
            runner.cancel_all()
        if runner.running():
            runner.emptied.connect(self._window.close)
        else:
            self._window.close()
