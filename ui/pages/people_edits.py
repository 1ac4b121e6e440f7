"""What can be changed about people: each opens a dialog, stores what it gives, offers undo."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from db.person_card import PersonCard
from db.roster import PostingRow, StateRow
from db.roster_edit import EditedPerson
from evaluation.period import Quarter
from evaluation.staff import Absence
from ui.actions import Command, Menu, make_action, plain_text
from ui.notices import Notice, NoticeKind
from ui.pages.edits import Edits
from ui.pages.page import Answer, Page
from ui.pages.people_desk import PeopleDesk
from ui.pages.undoing import Undoing
from ui.texts import quarter_text
from ui.widgets.person_sections import posting_words, state_words

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from ui.dialogs.entry_dialog import EntryDialog
    from ui.dialogs.posting_fields import RosterWords

Store = Callable[[Any], EditedPerson]


class PeopleEdits(QObject):
    """The edits of *page*; they are of the person whose card it shows.

    Signals:
        stored: the staff number of somebody who is now another; the page shows it.
    """

    stored = Signal(str)

    def __init__(self, page: Page, desk: PeopleDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._card: PersonCard | None = None
        self._opening: Callable[[RosterWords], None] = self._add
        self.taken: frozenset[str] = frozenset()
        self.edits = Edits(page, self._on_stored)
        self.undoing = Undoing(page, desk.undo, self.edits.turns)
        self.add_action = self._action("person-add", self.tr("&Add person…"), "plus", self.add)
        self.first = [
            self._action("transfer", self.tr("&Transfer…"), "git-compare", self.transfer),
            self._action("promote", self.tr("&Promote…"), "award", self.promote),
            self._action("state-add", self.tr("Add &state…"), "calendar-range", self.add_state),
        ]
        self.more = [
            self._action("rename", self.tr("Edit &name…"), "pencil", self.rename),
            self._action("posting-add", self.tr("Add p&osting…"), "plus", self.add_posting),
            self._action("retire", self.tr("&Leave the court…"), "log-out", self.retire),
            self._action("person-delete", self.tr("&Delete person…"), "trash-2", self.delete),
        ]
        self.show_card(None)

    def actions(self) -> list[QAction]:
        """Everything that can be done, for the menu of the page."""
        return [self.add_action, *self.first, *self.more, *self.undoing.actions_]

    def show_card(self, card: PersonCard | None) -> None:
        """Edit the person of *card* from now on."""
        self._card = card
        for action in (*self.first, *self.more):
            action.setEnabled(card is not None)

    @Slot()
    def add(self) -> None:
        """Ask for somebody new."""
        self._with_words(self._add)

    @Slot()
    def transfer(self) -> None:
        """Ask for a new posting."""
        self._with_words(self._transfer)

    @Slot()
    def promote(self) -> None:
        """Ask for a new position or grade."""
        self._with_words(self._promote)

    @Slot()
    def add_posting(self) -> None:
        """Ask for a posting beside the others."""
        self._with_words(self._add_posting)

    @Slot(object)
    def change_posting(self, row: PostingRow) -> None:
        """Ask for what is right of *row*."""
        self._with_words(partial(self._change_posting, row))

    @Slot(object)
    def remove_posting(self, row: PostingRow) -> None:
        """Ask why *row* goes."""
        title = self.tr("Take the posting away…")
        about = self.tr("{posting}: it never was. To end a posting, correct its last day instead.")
        about = about.format(posting=posting_words(row)[0])
        self.ask_why(title, about, partial(self._desk.remove_posting, row.id))

    @Slot()
    def add_state(self) -> None:
        """Ask for a state of service."""
        self._open_state(self.tr("Add a state…"), None)

    @Slot(object)
    def change_state(self, row: StateRow) -> None:
        """Ask for what is right of *row*."""
        self._open_state(self.tr("Correct the state…"), row)

    @Slot(object)
    def remove_state(self, row: StateRow) -> None:
        """Ask why *row* goes."""
        about = self.tr("{state}: it never was.").format(state="  ".join(state_words(row)))
        store = partial(self._desk.remove_state, row.id)
        self.ask_why(self.tr("Take the state away…"), about, store)

    @Slot()
    def retire(self) -> None:
        """Ask when and how the service ends."""
        from ui.dialogs.state_dialog import StateCase, StateDialog

        card = self._shown()
        about = self.tr("{person}. Postings and states in force end the day before.")
        about = about.format(person=_person(card))
        case = StateCase(self.tr("Leave the court…"), about, None, _states(card), leaving=True)
        dialog = StateDialog(case, self._desk.author, self._page)
        self.open_dialog(dialog, partial(self._desk.retire, card.staff_no))

    @Slot()
    def rename(self) -> None:
        """Ask for another name or reading."""
        from db.people_edit import NameEntry
        from ui.dialogs.person_dialog import NameDialog

        card = self._shown()
        entry = NameEntry(card.staff_no, card.name, card.readings)
        dialog = NameDialog(self.tr("Edit name…"), entry, self._desk.author, self._page)
        self.open_dialog(dialog, self._desk.rename)

    @Slot()
    def delete(self) -> None:
        """Ask why somebody goes who was entered by mistake."""
        card = self._shown()
        about = self.tr("{person}: only somebody entered by mistake, whom no case names.")
        store = partial(self._desk.delete, card.staff_no)
        self.ask_why(self.tr("Delete person…"), about.format(person=_person(card)), store)

    def _with_words(self, opening: "Callable[[RosterWords], None]") -> None:
        self._opening = opening
        self._page.ask("words", self._desk.words, self._on_words)

    @Slot(object)
    def _on_words(self, words: object) -> None:
        from ui.dialogs.posting_fields import RosterWords

        assert isinstance(words, RosterWords)
        self._opening(words)

    def _add(self, words: "RosterWords") -> None:
        from ui.dialogs.person_dialog import PersonDialog

        title = self.tr("Add person…")
        dialog = PersonDialog(title, words, self.taken, self._desk.author, self._page)
        self.open_dialog(dialog, self._desk.add)

    def _transfer(self, words: "RosterWords") -> None:
        about = self.tr("{person}. The posting in force ends the day before the new one begins.")
        self._open_posting("transfer", self.tr("Transfer…"), about, words)

    def _promote(self, words: "RosterWords") -> None:
        about = self.tr("{person}. The posting in force ends the day before the new one begins.")
        self._open_posting("promote", self.tr("Promote…"), about, words)

    def _add_posting(self, words: "RosterWords") -> None:
        about = self.tr("{person}. It may share no day with another posting.")
        self._open_posting("add", self.tr("Add a posting…"), about, words)

    def _open_posting(self, aim: str, title: str, about: str, words: "RosterWords") -> None:
        from ui.dialogs.posting_dialog import PostingAim, PostingCase, PostingDialog

        card = self._shown()
        row = card.postings[-1] if card.postings and aim != PostingAim.ADD else None
        others = [one.posting for one in card.postings]
        case = PostingCase(PostingAim(aim), title, about.format(person=_person(card)), row, others)
        add = aim == PostingAim.ADD
        store = self._desk.add_posting if add else self._desk.move
        dialog = PostingDialog(case, words, self._desk.author, self._page)
        self.open_dialog(dialog, partial(store, card.staff_no))

    def _change_posting(self, row: PostingRow, words: "RosterWords") -> None:
        from ui.dialogs.posting_dialog import PostingAim, PostingCase, PostingDialog

        card = self._shown()
        others = [one.posting for one in card.postings if one.id != row.id]
        title = self.tr("Correct the posting…")
        case = PostingCase(PostingAim.CHANGE, title, _person(card), row, others)
        dialog = PostingDialog(case, words, self._desk.author, self._page)
        self.open_dialog(dialog, partial(self._desk.change_posting, row.id))

    def _open_state(self, title: str, row: StateRow | None) -> None:
        from ui.dialogs.state_dialog import StateCase, StateDialog

        card = self._shown()
        others = [one for one in _states(card) if row is None or one is not row.state]
        case = StateCase(title, _person(card), row, others)
        store: Store = partial(self._desk.add_state, card.staff_no)
        if row is not None:
            store = partial(self._desk.change_state, row.id)
        self.open_dialog(StateDialog(case, self._desk.author, self._page), store)

    def ask_why(self, title: str, about: str, store: Store) -> None:
        """Ask for the reason of what *store* does with it."""
        from ui.dialogs.reason_dialog import ReasonDialog

        self.open_dialog(ReasonDialog(title, about, self._desk.author, self._page), store)

    def open_question(
        self, dialog: "EntryDialog", question: Callable[[Any], object], on_answer: Answer
    ) -> None:
        """Open *dialog*; what *question* answers to its value goes to *on_answer*."""
        self.edits.open(dialog, question, partial(_hand_on, on_answer))

    def open_dialog(
        self, dialog: "EntryDialog", store: Callable[[Any], object], *, job: str = ""
    ) -> None:
        """Open *dialog*; *store* keeps its value and says whom it was about.

        What takes longer than a click may is a *job*, called so.
        """
        then = self._on_job_stored if job else self._on_stored
        self.edits.open(dialog, store, then, job=job)

    def _on_job_stored(self, what: str, edited: object) -> None:
        self._tell(what, edited, job=True)

    def _on_stored(self, what: str, edited: object) -> None:
        self._tell(what, edited, job=False)

    def _tell(self, what: str, edited: object, *, job: bool) -> None:
        assert isinstance(edited, EditedPerson)
        if edited.token is None:
            self._page.noticed.emit(Notice(self.tr("Nothing was different: nothing is changed.")))
            self._page.data_changed.emit()
        else:
            text, kind = self._stored_text(what, edited)
            self.undoing.tell(text, f"{what} {edited.number}", edited.token, kind, job=job)
        self.stored.emit(edited.number)

    def _stored_text(self, what: str, edited: EditedPerson) -> tuple[str, NoticeKind]:
        text = self.tr("{what}: {number} is stored.").format(what=what, number=edited.number)
        if not edited.waiting:
            return text, NoticeKind.SUCCESS
        waits = self.tr("{quarters} is closed: there the change waits as an adjustment.")
        names = [quarter_text(Quarter.parse(name)) for name in edited.waiting]
        return f"{text} {waits.format(quarters=', '.join(names))}", NoticeKind.WARNING

    def _shown(self) -> PersonCard:
        assert self._card is not None
        return self._card

    def _action(self, name: str, text: str, drawing: str, act: Callable[[], object]) -> QAction:
        command = Command(name, text, Menu.PAGE, act, _KEYS.get(name, ""), drawing)
        action = make_action(command, self._page)
        action.setIconText(plain_text(action).removesuffix("…"))
        return action


_KEYS = {
    "person-add": "Ctrl+N",
    "transfer": "Ctrl+Shift+T",
    "promote": "Ctrl+Shift+P",
    "state-add": "Ctrl+Shift+S",
    "rename": "F2",
    "retire": "Ctrl+Shift+E",
    "person-delete": "Ctrl+Del",
}


def _hand_on(on_answer: Answer, _what: str, answer: object) -> None:
    on_answer(answer)


def _person(card: PersonCard) -> str:
    return f"{card.staff_no}  {card.name}"


def _states(card: PersonCard) -> list[Absence]:
    return [row.state for row in card.states]
