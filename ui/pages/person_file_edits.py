"""What can be changed in a personnel file: each opens a dialog and stores what it gives."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from db.personnel.file import PersonnelFile
from db.personnel.records import RecordRow
from db.personnel.teams import MemberRow
from evaluation.personnel import RecordKind, SensitiveField
from ui.actions import Command, Menu, make_action
from ui.notices import Notice, NoticeKind
from ui.pages.page import Page
from ui.pages.people_edits import PeopleEdits
from ui.pages.person_file_desk import PersonFileDesk
from ui.texts.personnel import record_kind_text, sensitive_text
from ui.widgets.record_words import member_words, record_words

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from ui.dialogs.details_dialog import DetailsPart


class PersonFileEdits(QObject):
    """The edits of the file that *page* shows, stored and undone by way of *edits*.

    Signals:
        looked: a sensitive field, and what stands in it.
    """

    looked = Signal(str, str)

    def __init__(self, page: Page, edits: PeopleEdits, desk: PersonFileDesk) -> None:
        super().__init__(page)
        self._page = page
        self._edits = edits
        self._desk = desk
        self._file: PersonnelFile | None = None
        self._member: MemberRow | None = None
        self._founding = False
        self._looked_at = ""
        self.adding = {action.objectName(): action for action in self._made()}
        self.show_file(None)

    def actions(self) -> list[QAction]:
        """Everything that can be done, for the menu of the page."""
        return list(self.adding.values())

    def show_file(self, file: PersonnelFile | None) -> None:
        """Edit *file* from now on."""
        self._file = file
        for action in self.adding.values():
            action.setEnabled(file is not None)

    @Slot(object)
    def change_record(self, row: RecordRow) -> None:
        """Ask for what is right of *row*."""
        from ui.dialogs.record_dialog import RecordDialog

        title = self.tr("Correct: {what}…").format(what=record_kind_text(row.kind))
        dialog = RecordDialog(
            title, self._about(), row.kind, row.record, self._desk.author, self._page
        )
        self._edits.open_dialog(dialog, partial(self._desk.change, row.id))

    @Slot(object)
    def withdraw_record(self, row: RecordRow) -> None:
        """Ask why *row* goes."""
        title = self.tr("Withdraw: {what}…").format(what=record_kind_text(row.kind))
        store = partial(self._desk.withdraw, row.kind, row.id)
        self._edits.ask_why(title, "  ·  ".join(filter(None, record_words(row))), store)

    @Slot(object)
    def change_member(self, row: MemberRow) -> None:
        """Ask for what is right of *row*."""
        self._member = row
        self._page.ask("teams", self._desk.teams, self._on_teams)

    @Slot(object)
    def withdraw_member(self, row: MemberRow) -> None:
        """Ask why *row* goes."""
        about = self.tr("{member}: it never was. To end it, correct its last day instead.")
        about = about.format(member=member_words(row)[0])
        store = partial(self._desk.withdraw_member, row.id)
        self._edits.ask_why(self.tr("Take out of the team…"), about, store)

    @Slot(object)
    def propose_vetoes(self, row: RecordRow) -> None:
        """Show the vetoes a disciplinary measure gives a reason for."""
        self._page.ask("vetoes", partial(self._desk.proposals, row.id), self._on_proposals)

    @Slot(str)
    def look(self, field: str) -> None:
        """Ask why somebody looks at a sensitive field."""
        from ui.dialogs.reason_dialog import ReasonDialog

        file = self._shown()
        self._looked_at = field
        about = self.tr("{person}: {field}. Your name, the time and the reason are kept.")
        words = sensitive_text(SensitiveField(field))
        about = about.format(person=self._about(), field=words)
        title = self.tr("Look at a sensitive field…")
        dialog = ReasonDialog(title, about, self._desk.author, self._page)
        question = partial(self._desk.look, file.staff_no, SensitiveField(field))
        self._edits.open_question(dialog, question, self._on_looked)

    @Slot(object)
    def _on_looked(self, content: object) -> None:
        self.looked.emit(self._looked_at, str(content))

    @Slot(object)
    def _on_proposals(self, found: object) -> None:
        from db.personnel.vetoes import SanctionProposals
        from ui.dialogs.veto_dialog import VetoDialog

        assert isinstance(found, SanctionProposals)
        dialog = VetoDialog(found, self._desk.author, self._page)
        self._edits.open_dialog(dialog, partial(self._desk.confirm, found.sanction_id))

    @Slot(object)
    def _on_teams(self, answer: object) -> None:
        from ui.dialogs.membership_dialog import MembershipDialog, TeamDialog

        assert isinstance(answer, tuple)
        teams, divisions = answer
        file, row = self._shown(), self._member
        if self._founding:
            self._founding = False
            founding = TeamDialog(
                self.tr("Found a team…"), divisions, self._desk.author, self._page
            )
            self._edits.open_dialog(founding, partial(self._desk.add_team, file.staff_no))
            return
        title = self.tr("Correct the membership…") if row else self.tr("Put into a team…")
        others = [other.member for other in file.teams if row is None or other.id != row.id]
        held = (row.member if row else None, others)
        dialog = MembershipDialog(title, self._about(), teams, held, self._desk.author, self._page)
        store = partial(self._desk.add_member, file.staff_no)
        if row is not None:
            store = partial(self._desk.change_member, row.id)
        self._edits.open_dialog(dialog, store)

    @Slot()
    def _on_record_triggered(self) -> None:
        from ui.dialogs.record_dialog import RecordDialog

        kind = RecordKind(self.sender().objectName().removeprefix("record-").upper())
        title = self.tr("Add: {what}…").format(what=record_kind_text(kind))
        dialog = RecordDialog(title, self._about(), kind, None, self._desk.author, self._page)
        self._edits.open_dialog(dialog, partial(self._desk.add, self._shown().staff_no))

    @Slot()
    def _on_details_triggered(self) -> None:
        from ui.dialogs.details_dialog import DetailsDialog, DetailsPart

        file = self._shown()
        part = DetailsPart(self.sender().objectName().removeprefix("details-"))
        dialog = DetailsDialog(
            self._details_title(part),
            self._about(),
            part,
            file.details,
            self._desk.author,
            self._page,
        )
        self._edits.open_dialog(dialog, partial(self._desk.set_details, file.staff_no))

    @Slot()
    def _on_member_triggered(self) -> None:
        self._member = None
        self._page.ask("teams", self._desk.teams, self._on_teams)

    @Slot()
    def _on_team_triggered(self) -> None:
        self._founding = True
        self._page.ask("teams", self._desk.teams, self._on_teams)

    @Slot()
    def _on_sensitive_triggered(self) -> None:
        from ui.dialogs.sensitive_dialog import SensitiveDialog

        title = self.tr("Enter a sensitive field…")
        field = SensitiveField.ID_NUMBER
        dialog = SensitiveDialog(title, self._about(), field, self._desk.author, self._page)
        self._edits.open_dialog(dialog, partial(self._desk.set_sensitive, self._shown().staff_no))

    @Slot()
    def _on_forget_triggered(self) -> None:
        from ui.dialogs.sensitive_dialog import ForgetDialog

        about = self.tr(
            "{person}: what stands in the field and all it ever held is destroyed. This cannot be"
            " undone; that it was done is kept. Earlier backups still hold it."
        )
        about = about.format(person=self._about())
        title = self.tr("Destroy a sensitive field…")
        dialog = ForgetDialog(title, about, self._desk.author, self._page)
        forget = partial(self._desk.forget, self._shown().staff_no)
        self._edits.open_question(dialog, forget, self._on_forgotten)

    @Slot(object)
    def _on_forgotten(self, count: object) -> None:
        assert isinstance(count, int)
        text = self.tr("Destroyed: %n content(s).", "", count)
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS))
        self._page.data_changed.emit()
        self._edits.stored.emit(self._shown().staff_no)

    def _details_title(self, part: "DetailsPart") -> str:
        return {
            "identity": self.tr("Edit identity…"),
            "schooling": self.tr("Edit schooling…"),
            "service": self.tr("Edit dates of service…"),
        }[part]

    def _about(self) -> str:
        file = self._shown()
        return f"{file.staff_no}  {file.name}"

    def _shown(self) -> PersonnelFile:
        assert self._file is not None
        return self._file

    def _made(self) -> Sequence[QAction]:
        made = [
            self._action(
                "details-identity", self.tr("Edit &identity…"), "user", self._on_details_triggered
            ),
            self._action(
                "details-schooling",
                self.tr("Edit s&chooling…"),
                "landmark",
                self._on_details_triggered,
            ),
            self._action(
                "details-service",
                self.tr("Edit dates of ser&vice…"),
                "calendar-range",
                self._on_details_triggered,
            ),
            self._action("team-add", self.tr("&Found a team…"), "users", self._on_team_triggered),
            self._action(
                "member-add", self.tr("P&ut into a team…"), "plus", self._on_member_triggered
            ),
        ]
        for kind in RecordKind:
            text = self.tr("Add: {what}…").format(what=record_kind_text(kind))
            name = f"record-{kind.lower()}"
            made.append(self._action(name, text, "plus", self._on_record_triggered))
        text = self.tr("Enter a sensitive fiel&d…")
        made.append(self._action("sensitive-set", text, "lock", self._on_sensitive_triggered))
        text = self.tr("Destro&y a sensitive field…")
        made.append(self._action("sensitive-forget", text, "trash-2", self._on_forget_triggered))
        return made

    def _action(self, name: str, text: str, drawing: str, act: Callable[[], object]) -> QAction:
        return make_action(Command(name, text, Menu.PAGE, act, "", drawing), self._page)
