"""What stands before issuing: the passphrase once per run of the program, or a plain warning."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.pages.key_desk import KeyDesk, SigningState
from ui.pages.page import Page
from ui.pages.undoing import tried

if TYPE_CHECKING:
    from ui.dialogs.entry_dialog import EntryDialog


class Signing(QObject):
    """Has the court's key unlocked before something is issued on *page*."""

    def __init__(self, page: Page, desk: KeyDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._then: Callable[[], None] | None = None
        self._dialog: EntryDialog | None = None

    def before(self, then: Callable[[], None]) -> None:
        """Call *then* once the key can sign, or it is agreed to issue unsigned; else never."""
        self._then = then
        self._page.ask("signing", self._desk.signing, self._on_state)

    @Slot(object)
    def _on_state(self, state: object) -> None:
        from ui.dialogs.key_unlock_dialog import KeyUnlockDialog
        from ui.dialogs.key_unsigned_dialog import KeyUnsignedDialog

        assert isinstance(state, SigningState)
        if state.unlocked or (state.key is None and state.unsigned_agreed):
            self._go_on()
        elif state.key is not None:
            dialog = KeyUnlockDialog(state.key, self._desk.author, self._page)
            self._open(dialog, self._on_passphrase)
        else:
            question = KeyUnsignedDialog(self._page)
            question.agreed.connect(self._on_agreed)
            question.make_wanted.connect(self._on_make_wanted)
            question.open()

    @Slot()
    def _on_agreed(self) -> None:
        self._desk.agree_unsigned()
        self._go_on()

    @Slot()
    def _on_make_wanted(self) -> None:
        from ui.dialogs.key_make_dialog import KeyMakeDialog

        self._open(KeyMakeDialog("", self._desk.author, self._page), self._on_new_key)

    def _open(self, dialog: "EntryDialog", on_submitted: Callable[..., None]) -> None:
        self._dialog = dialog
        dialog.submitted.connect(on_submitted)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot(object)
    def _on_passphrase(self, passphrase: str) -> None:
        self._page.ask("unlock", partial(tried, self._desk.unlock, passphrase), self._on_done)

    @Slot(object)
    def _on_new_key(self, value: tuple[str, str]) -> None:
        self._page.ask("unlock", partial(tried, self._make, value), self._on_done)

    def _make(self, value: tuple[str, str]) -> None:
        self._desk.make(value)
        self._desk.unlock(value[1])

    @Slot(object)
    def _on_done(self, answer: object) -> None:
        if self._dialog is None:
            return
        if isinstance(answer, Exception):
            self._dialog.refuse(answer)
            return
        self._dialog.accept()
        self._go_on()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
