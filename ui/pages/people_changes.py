"""Changes of more than one record from the page of people: several people at once, and a merge."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from db.roster import PersonLine
from db.roster_edit import EditedPerson
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.notices import Notice, NoticeKind
from ui.pages.page import JobRequest, Page
from ui.pages.people_desk import PeopleDesk
from ui.pages.people_edits import PeopleEdits
from ui.pages.undoing import tried
from ui.tasks import Report, job_of
from ui.texts import quarter_text

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from db.bulk_edit import BulkEdited
    from ui.dialogs.bulk_dialog import BulkDialog, BulkValue
    from ui.dialogs.merge_dialog import MergeDialog, MergeValue
    from ui.dialogs.posting_fields import RosterWords


class PeopleChanges(QObject):
    """Opens the dialogs over *page*; what they store is undone by way of *edits*."""

    def __init__(self, page: Page, edits: PeopleEdits, desk: PeopleDesk) -> None:
        super().__init__(page)
        self._page = page
        self._edits = edits
        self._desk = desk
        self._chosen: tuple[PersonLine, ...] = ()
        self._bulk: BulkDialog | None = None
        self._merge: MergeDialog | None = None
        self._kept = ""
        self.everybody: Sequence[PersonLine] = ()
        bulk, merge = self.tr("&Change several…"), self.tr("&Merge two records…")
        self.actions_ = [
            make_action(Command(name, text, Menu.PAGE, act, key, drawing), page)
            for name, text, act, key, drawing in (
                ("people-change", bulk, self.change_several, "Ctrl+Shift+B", "list-checks"),
                ("people-merge", merge, self.merge, "Ctrl+Shift+M", "git-compare"),
            )
        ]
        self.merge_action = self.actions_[-1]
        self.show_chosen(())

    def show_chosen(self, lines: Sequence[PersonLine]) -> None:
        """Be about *lines* of the list from now on."""
        self._chosen = tuple(dict.fromkeys(lines))
        for action in self.actions_:
            action.setEnabled(bool(self._chosen))

    @Slot()
    def change_several(self) -> None:
        """Ask which fields of the people chosen change, and from when."""
        self._page.ask("words", self._desk.words, self._on_words)

    @Slot()
    def merge(self) -> None:
        """Ask which other record is the same person as the first chosen."""
        from ui.dialogs.merge_dialog import MergeDialog

        kept = self._chosen[0]
        self._kept = kept.staff_no
        self._merge = dialog = MergeDialog(kept, self.everybody, self._desk.author, self._page)
        dialog.preview_wanted.connect(self._on_merge_preview)
        dialog.finished.connect(self._on_finished)
        self._edits.open_dialog(dialog, self._store_merge, job=self.tr("Merge two records"))

    def _store_merge(self, value: "MergeValue") -> EditedPerson:
        return self._desk.rosters.merge(self._kept, value.merged, value.decisions, value.why)

    @Slot(object)
    def _on_words(self, words: object) -> None:
        from ui.dialogs.bulk_dialog import BulkDialog

        numbers = [line.staff_no for line in self._chosen]
        self._bulk = dialog = BulkDialog(numbers, _words(words), self._desk.author, self._page)
        dialog.preview_wanted.connect(self._on_bulk_preview)
        dialog.submitted.connect(self._on_bulk_submitted)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot(object)
    def _on_bulk_preview(self, value: "BulkValue") -> None:
        if self._bulk is not None:
            question = partial(tried, self._desk.rosters.preview_bulk, value.numbers, value.entry)
            self._page.ask("bulk", question, self._bulk.show_lines)

    @Slot(str)
    def _on_merge_preview(self, merged: str) -> None:
        if self._merge is not None:
            # It looks through every table, as the merge does.
            job = job_of(partial(tried, self._desk.rosters.preview_merge, self._kept, merged))
            title = self.tr("Comparing two records")
            self._page.job_requested.emit(
                JobRequest(title, job, self._merge.show_preview, reading=True)
            )

    @Slot(object)
    def _on_bulk_submitted(self, value: "BulkValue") -> None:
        # Some hundred people take a second: too long for the window to stand still.
        job = partial(_apply, self._desk, value)
        title = self.tr("Change several people")
        self._page.job_requested.emit(
            JobRequest(title, job, self._on_bulk_stored, self._on_bulk_failed)
        )

    @Slot(object)
    def _on_bulk_stored(self, answer: object) -> None:
        if self._bulk is not None:
            self._bulk.accept()
        self._tell(_edited(answer))

    @Slot(Exception)
    def _on_bulk_failed(self, error: Exception) -> None:
        if self._bulk is not None:
            self._bulk.refuse(error)
        else:
            self._page.failed.emit(error)

    def _tell(self, edited: "BulkEdited") -> None:
        if edited.token is None:
            self._page.noticed.emit(Notice(self.tr("Nothing was different: nothing is changed.")))
            return
        text = self.tr("%n person(s) changed.", "", len(edited.numbers))
        kind = NoticeKind.SUCCESS
        if edited.waiting:
            names = ", ".join(quarter_text(Quarter.parse(name)) for name in edited.waiting)
            waits = self.tr("{quarters} is closed: there the change waits as an adjustment.")
            text, kind = f"{text} {waits.format(quarters=names)}", NoticeKind.WARNING
        what = self.tr("Change several people")
        actions = self._edits.undoing.note(what, edited.token)
        self._page.noticed.emit(Notice(text, kind, tuple(actions)))
        self._page.data_changed.emit()
        self._edits.stored.emit(edited.numbers[0])

    @Slot()
    def _on_finished(self) -> None:
        self._bulk = self._merge = None


def _apply(desk: PeopleDesk, value: "BulkValue", report: Report) -> object:
    report(0, 0)
    return desk.rosters.apply_bulk(value.numbers, value.entry, value.why)


def _words(answer: object) -> "RosterWords":
    from ui.dialogs.posting_fields import RosterWords

    assert isinstance(answer, RosterWords)
    return answer


def _edited(answer: object) -> "BulkEdited":
    from db.bulk_edit import BulkEdited

    assert isinstance(answer, BulkEdited)
    return answer
