"""What people do with a ceremony: make it, arrange its set, word its entries, and hold it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from evaluation.ceremony import Called, Step, moved
from evaluation.period import Quarter
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.ceremony_desk import CeremonyDesk, CeremonyFacts, Choice, NewCeremony
from ui.pages.edits import Edits
from ui.pages.in_turn import InTurn
from ui.pages.page import JobRequest, Page, PageName
from ui.pages.undoing import Undoing
from ui.texts import error_text

if TYPE_CHECKING:
    from ui.ceremony.two_screens import TwoScreens
    from ui.dialogs.ceremony_entry_dialog import CeremonyEntryDialog
    from ui.pages.certificate_printing import CertificatePrinting


class CeremonyActs(QObject):
    """The acts of *page* on the ceremony and the entries it shows.

    Signals:
        done: something was stored; the page shows it anew.
        made: the id of a new ceremony.
    """

    done = Signal()
    made = Signal(int)

    def __init__(self, page: Page, desk: CeremonyDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._quarter: Quarter | None = None
        self._facts: CeremonyFacts | None = None
        self._chosen: Sequence[Called] = ()
        self._adding = False
        self.screens: TwoScreens | None = None
        self._calls = InTurn(page, "call")
        self.edits = Edits(page, self._on_stored)
        self.edits.refused.connect(self.done)
        self.undoing = Undoing(page, desk.undo, self.edits.turns)
        self.undoing.undone.connect(self.done)

    def show_ceremony(self, quarter: Quarter | None, facts: CeremonyFacts | None) -> None:
        """Act on this ceremony from now on."""
        self._quarter, self._facts = quarter, facts

    def choose(self, chosen: Sequence[Called]) -> None:
        """Act on these entries from now on."""
        self._chosen = chosen

    @Slot()
    def create(self) -> None:
        """Ask for the name and the set of a new ceremony."""
        self._ask_choices(adding=False)

    @Slot()
    def add(self) -> None:
        """Ask for more recipients."""
        if self._facts is not None:
            self._ask_choices(adding=True)

    @Slot()
    def rename(self) -> None:
        """Ask for another name or day."""
        from ui.dialogs.ceremony_dialog import CeremonyDialog

        if (facts := self._facts) is not None:
            begin = NewCeremony(facts.line.name, facts.line.held_on)
            title = self.tr("Name and day…")
            dialog = CeremonyDialog(title, begin, None, self._desk.author, self._page)
            self.edits.open(dialog, partial(self._desk.rename, facts.line.id))

    @Slot()
    def delete(self) -> None:
        """Take the ceremony away, if nobody was called up in it."""
        if self._facts is not None:
            what = self.tr("Delete the ceremony")
            self.edits.put(what, partial(self._desk.delete, self._facts.line.id))

    @Slot()
    def remove(self) -> None:
        """Take the chosen entries out of the set."""
        self._edit_chosen(self.tr("Take out of the set"), self._desk.remove)

    @Slot()
    def print_certificates(self) -> None:
        """Print the certificates in the order in which they are handed over: of several chosen
        entries only theirs."""
        if self._facts is not None:
            chosen = self._chosen if len(self._chosen) > 1 else self._facts.entries
            self.printing.prepare(self._desk.batches([one.nomination for one in chosen]))

    @cached_property
    def printing(self) -> "CertificatePrinting":
        """What prints certificates; loaded when one is printed."""
        from ui.pages.certificate_printing import CertificatePrinting

        return CertificatePrinting(self._page, self._desk.printing)

    @Slot()
    def move_up(self) -> None:
        """Move the chosen entries one place up."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Move the chosen entries one place down."""
        self._move(1)

    @Slot(list, int)
    def move_to(self, ids: Sequence[int], before: int) -> None:
        """Put the entries *ids* before the one at the place *before* of the whole order."""
        self._reorder(moved(self.order(), ids, before))

    def order(self) -> list[int]:
        """The entries in their order, moves that are not stored yet included."""
        return [entry.id for entry in self._facts.entries] if self._facts is not None else []

    @Slot()
    def join(self) -> None:
        """Call the chosen entries up together, after the first of them."""
        ids = [entry.id for entry in self._chosen]
        if self._facts is not None and ids:
            rest = ids[1:] or ids
            store = partial(self._desk.join, self._facts.line.id, rest, True)
            self.edits.put(self.tr("Call up together"), store)

    @Slot()
    def part(self) -> None:
        """Call the chosen entries up one by one."""
        ids = [entry.id for entry in self._chosen]
        if self._facts is not None and ids:
            store = partial(self._desk.join, self._facts.line.id, ids, False)
            self.edits.put(self.tr("Call up one by one"), store)

    @Slot()
    def word(self) -> None:
        """Ask for the words and the photograph of the entry."""
        from ui.dialogs.ceremony_entry_dialog import CeremonyEntryDialog

        if self._facts is None or not self._chosen:
            return
        entry = self._chosen[0]
        photo = self._facts.show.photos.get(entry.photo, b"")
        dialog = CeremonyEntryDialog(entry, photo, self._desk.author, self._page)
        dialog.photo_wanted.connect(self._on_photo_wanted)
        self.edits.open(dialog, partial(self._desk.word, entry.id))

    @Slot()
    def rehearse(self) -> None:
        """Open both screens; nothing is kept of who is called up."""
        self._begin(rehearsal=True)

    @Slot()
    def start(self) -> None:
        """Open both screens; who is called up is kept with the time."""
        self._begin(rehearsal=False)

    def _begin(self, *, rehearsal: bool) -> None:
        from ui.ceremony.hall_theme import HallFonts
        from ui.ceremony.running import RunningCeremony
        from ui.ceremony.two_screens import TwoScreens

        facts = self._facts
        if self.screens is not None:
            self.screens.come_forward()
        if facts is None or not facts.entries or self.screens is not None:
            return
        running = RunningCeremony(facts.show, rehearsal=rehearsal)
        running.called.connect(self._on_called)
        fonts = HallFonts(facts.court.font_files, facts.court.extra_fonts)
        self._held = facts.line.id
        self.screens = TwoScreens(running, fonts, self._page)
        self.screens.ended.connect(self._on_ended)
        self.screens.open()

    @Slot(object)
    def _on_called(self, step: Step) -> None:
        nominations = [entry.nomination for entry in step.entries]
        self._calls.put(partial(self._desk.note_call, self._held, nominations), self._on_call_kept)

    @Slot(object)
    def _on_call_kept(self, answer: object) -> None:
        if not isinstance(answer, Exception):
            return
        text = self.tr("Not kept who was called up: {why}").format(why=error_text(answer))
        if self.screens is not None:
            self.screens.presenter.show_trouble(text)
        else:  # both screens are closed already
            self._page.noticed.emit(Notice(text, NoticeKind.ERROR, lasting=True))

    @Slot()
    def _on_ended(self) -> None:
        self.screens = None
        self._page.data_changed.emit()
        self.done.emit()

    def _ask_choices(self, *, adding: bool) -> None:
        self._adding = adding
        if self._quarter is not None:
            question = partial(self._desk.choices, self._quarter)
            self._page.ask("choices", question, self._on_choices)

    @Slot(object)
    def _on_choices(self, found: object) -> None:
        from ui.dialogs.ceremony_dialog import CeremonyDialog, CeremonyPeopleDialog

        assert isinstance(found, Sequence)
        assert self._quarter is not None
        choices: list[Choice] = list(found)
        if self._adding and self._facts is not None:
            known = {entry.nomination for entry in self._facts.entries}
            choices = [choice for choice in choices if choice.nomination not in known]
        if not choices:
            self._say_nobody(more=bool(found))
            return
        if self._adding and self._facts is not None:
            people = CeremonyPeopleDialog(choices, self._desk.author, self._page)
            self.edits.open(people, partial(self._desk.add, self._facts.line.id))
            return
        begin = NewCeremony(self._desk.proposed_name(self._quarter), None)
        title = self.tr("Prepare a ceremony…")
        dialog = CeremonyDialog(title, begin, choices, self._desk.author, self._page)
        self.edits.open(dialog, self._create)

    def _say_nobody(self, *, more: bool) -> None:
        """There is nobody to choose: nobody *more* than stands in the set, or nobody at all."""
        text = self.tr("Nobody was decided on in this quarter or its year yet.")
        if more:
            text = self.tr(
                "Everybody who was decided on in this quarter or its year is in the set."
            )
        way = NoticeAction(self.tr("Open the awards"), self._open_awards)
        self._page.noticed.emit(Notice(text, actions=() if more else (way,)))

    @Slot()
    def _open_awards(self) -> None:
        self._page.page_requested.emit(PageName.AWARDS.value, None)

    def _create(self, made: NewCeremony) -> object:
        return _Made(self._desk.create(made))

    @Slot(str)
    def _on_photo_wanted(self, file: str) -> None:
        title = self.tr("Reading the photograph")
        request = JobRequest(
            title, self._desk.photo(file), self._on_photo, self._on_photo_failed, reading=True
        )
        self._page.job_requested.emit(request)

    @Slot(object)
    def _on_photo(self, content: object) -> None:
        if (dialog := self._entry_dialog()) is not None:
            assert isinstance(content, bytes)
            dialog.take_photo(content)

    @Slot(Exception)
    def _on_photo_failed(self, error: Exception) -> None:
        if (dialog := self._entry_dialog()) is not None:
            dialog.refuse(error)

    def _entry_dialog(self) -> "CeremonyEntryDialog | None":
        from ui.dialogs.ceremony_entry_dialog import CeremonyEntryDialog

        dialog = self.edits.dialog
        return dialog if isinstance(dialog, CeremonyEntryDialog) else None

    def _move(self, by: int) -> None:
        if self._facts is None or not self._chosen:
            return
        order = self.order()
        ids = [entry.id for entry in self._chosen]
        places = sorted(order.index(one) for one in ids if one in order)
        if places:
            before = places[0] - 1 if by < 0 else places[-1] + 2
            self._reorder(moved(order, ids, max(0, before)))

    def _reorder(self, order: Sequence[int]) -> None:
        if (facts := self._facts) is not None and list(order) != self.order():
            entries = {entry.id: entry for entry in facts.entries}
            # The next move may come before this one is stored.
            self._facts = replace(facts, entries=tuple(entries[one] for one in order))
            store = partial(self._desk.reorder, facts.line.id, order)
            self.edits.put(self.tr("Order of the set"), store)

    def _edit_chosen(self, what: str, act: Callable[[int, Sequence[int]], int | None]) -> None:
        ids = [entry.id for entry in self._chosen]
        if self._facts is not None and ids:
            self.edits.put(what, partial(act, self._facts.line.id, ids))

    def _on_stored(self, what: str, answer: object) -> None:
        self.undoing.tell(self.tr("{what}: stored.").format(what=what), what, answer)
        if isinstance(answer, _Made):
            self.made.emit(answer.id)
        self.done.emit()


class _Made:
    """A ceremony that was made, by its id: no token of an edit."""

    def __init__(self, number: int) -> None:
        self.id = number
