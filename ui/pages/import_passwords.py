"""The passwords of workbooks that are locked: asked for one after the other."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.imports.queue import Source


class ImportPasswords(QObject):
    """Asks on *page* for the passwords of files; one whose question is left is not taken in.

    Signals:
        given: a Source with the password that was typed; it may be wrong.
    """

    given = Signal(object)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._locked: list[Source] = []  # the first is being asked about

    def ask(self, source: Source) -> None:
        """Ask for the password of *source*, after those that wait; the one it has is wrong."""
        self._locked.append(source)
        if len(self._locked) == 1:
            self._open()

    def _open(self) -> None:
        from ui.dialogs.password_dialog import PasswordDialog

        source = self._locked[0]
        dialog = PasswordDialog(source.path.name, self._page.window(), wrong=bool(source.password))
        dialog.given.connect(self._on_given)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot(str)
    def _on_given(self, password: str) -> None:
        self.given.emit(replace(self._locked[0], password=password))

    @Slot()
    def _on_finished(self) -> None:
        del self._locked[0]
        if self._locked:
            self._open()
