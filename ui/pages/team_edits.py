"""The trial teams opened from the page of people, and what can be changed about them."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.actions import Command, Menu, make_action
from ui.pages.page import Page
from ui.pages.people_desk import PeopleDesk
from ui.pages.people_edits import PeopleEdits

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from ui.dialogs.teams_dialog import TeamsDialog


class TeamEdits(QObject):
    """Opens the list over *page*; its edits are stored and undone by way of *edits*."""

    def __init__(self, page: Page, edits: PeopleEdits, desk: PeopleDesk) -> None:
        super().__init__(page)
        self._page = page
        self._edits = edits
        self._desk = desk
        self._list: TeamsDialog | None = None
        self._divisions: Sequence[str] = ()
        command = Command("teams", self.tr("Trial t&eams…"), Menu.PAGE, self.open_list)
        self.action = make_action(command, page)

        edits.stored.connect(self._on_stored)

    @Slot()
    def open_list(self) -> None:
        """Show every team there is or was."""
        from ui.dialogs.teams_dialog import TeamsDialog

        today = date.today()  # noqa: DTZ011 - the desk's own day
        self._list = made = TeamsDialog(today, self._page)
        made.founding.connect(self._on_founding)
        made.editing.connect(self._on_editing)
        made.removing.connect(self._on_removing)
        made.finished.connect(self._on_finished)
        made.open()
        self._load()

    def _load(self) -> None:
        if self._list is not None:
            self._page.ask("team-lines", self._desk.rosters.teams, self._on_teams)

    @Slot(object)
    def _on_teams(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        lines, self._divisions = answer
        if self._list is not None:
            self._list.show_lines(lines)

    @Slot()
    def _on_founding(self) -> None:
        from ui.dialogs.membership_dialog import TeamDialog

        title = self.tr("Found a team…")
        dialog = TeamDialog(title, self._divisions, self._desk.author, self._over())
        self._edits.open_dialog(dialog, self._desk.rosters.found_team)

    @Slot(object)
    def _on_editing(self, line: object) -> None:
        from db.personnel.teams import TeamLine
        from ui.dialogs.membership_dialog import TeamDialog

        if isinstance(line, TeamLine):
            title = self.tr("Correct the team…")
            row = line.row
            dialog = TeamDialog(title, self._divisions, self._desk.author, self._over(), row.team)
            self._edits.open_dialog(dialog, partial(self._desk.rosters.change_team, row.id))

    @Slot(object)
    def _on_removing(self, line: object) -> None:
        from db.personnel.teams import TeamLine
        from ui.dialogs.reason_dialog import ReasonDialog

        if isinstance(line, TeamLine):
            about = self.tr("{team}: it never was. To end it, correct its last day instead.")
            name = line.row.team.name
            dialog = ReasonDialog(
                self.tr("Remove the team…"),
                about.format(team=name),
                self._desk.author,
                self._over(),
            )
            store = partial(self._desk.rosters.remove_team, line.row.id, name)
            self._edits.open_dialog(dialog, store)

    @Slot(str)
    def _on_stored(self, _number: str) -> None:
        self._load()

    @Slot()
    def _on_finished(self) -> None:
        self._list = None

    def _over(self) -> QWidget:
        return self._list or self._page
