"""The register of honours opened from the page of people, and what can be changed in it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.actions import Command, Menu, make_action
from ui.pages.page import Page
from ui.pages.people_edits import PeopleEdits
from ui.pages.person_file_desk import PersonFileDesk

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from ui.dialogs.honours_dialog import HonoursDialog


class HonourEdits(QObject):
    """Opens the register over *page*; its edits are stored and undone by way of *edits*."""

    def __init__(self, page: Page, edits: PeopleEdits, desk: PersonFileDesk) -> None:
        super().__init__(page)
        self._page = page
        self._edits = edits
        self._desk = desk
        self._register: HonoursDialog | None = None
        text = self.tr("&Honours from outside…")
        command = Command("honours", text, Menu.PAGE, self.open_register, "", "medal")
        self.action = make_action(command, page)

        edits.stored.connect(self._on_stored)

    @Slot()
    def open_register(self) -> None:
        """Show every honour there is."""
        from ui.dialogs.honours_dialog import HonoursDialog

        self._register = made = HonoursDialog(self._page)
        made.adding.connect(self._on_adding)
        made.editing.connect(self._on_editing)
        made.withdrawing.connect(self._on_withdrawing)
        made.finished.connect(self._on_finished)
        made.open()
        self._load()

    def _load(self) -> None:
        if self._register is not None:
            self._page.ask("honours", self._desk.honours, self._register.show_lines)

    @Slot()
    def _on_adding(self) -> None:
        from ui.dialogs.honours_dialog import HonourDialog

        title = self.tr("Add honour…")
        dialog = HonourDialog(title, None, self._desk.author, self._over())
        self._edits.open_dialog(dialog, self._desk.add_honour)

    @Slot(object)
    def _on_editing(self, line: object) -> None:
        from db.personnel.honours import HonourLine
        from ui.dialogs.honours_dialog import HonourDialog

        if isinstance(line, HonourLine):
            title = self.tr("Correct the honour…")
            dialog = HonourDialog(title, line, self._desk.author, self._over())
            self._edits.open_dialog(dialog, partial(self._desk.change_honour, line.id))

    @Slot(object)
    def _on_withdrawing(self, line: object) -> None:
        from db.personnel.honours import HonourLine
        from ui.dialogs.reason_dialog import ReasonDialog
        from ui.widgets.record_words import honour_words

        if isinstance(line, HonourLine):
            title = self.tr("Withdraw the honour…")
            about = honour_words(line.honour)[0]
            dialog = ReasonDialog(title, about, self._desk.author, self._over())
            self._edits.open_dialog(dialog, partial(self._desk.withdraw_honour, line.id))

    @Slot(str)
    def _on_stored(self, _number: str) -> None:
        self._load()

    @Slot()
    def _on_finished(self) -> None:
        self._register = None
        self._page.drop("honours")

    def _over(self) -> QWidget:
        return self._register or self._page
