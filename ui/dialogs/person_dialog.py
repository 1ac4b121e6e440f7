"""A person: added with a first posting, or given another name."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from db.people_edit import NameEntry
from db.pinyin import spelling_as, spelling_of
from evaluation.roster_entry import (
    Fault,
    FaultCode,
    PostingEntry,
    faults_of_name,
    faults_of_reason,
    read_posting,
)
from evaluation.words import word_key
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of
from ui.dialogs.posting_fields import (
    RosterWords,
    add_day,
    add_posting_fields,
    entered_posting,
    unreadable_days,
)


@dataclass(frozen=True, slots=True)
class PersonValue:
    """A new person as entered, and why."""

    name: NameEntry
    posting: PostingEntry
    why: str


@dataclass(frozen=True, slots=True)
class NameValue:
    """A name as entered, and why it changes."""

    name: NameEntry
    why: str


class PersonDialog(EntryDialog):
    """Enters somebody new; *taken* are the staff numbers there are."""

    def __init__(
        self, title: str, words: RosterWords, taken: Set[str], author: str, parent: QWidget
    ) -> None:
        super().__init__(title, "", author, parent)
        self._taken = taken
        self.add_text("number", self.tr("Staff &number"))
        self.add_text("name", self.tr("N&ame"))
        pinyin = self.add_text("pinyin", self.tr("Pin&yin"))
        self._start = add_day(self, "start", self.tr("&First day"))
        add_posting_fields(self, None, words)
        self.add_reason()
        self._name = _Spelled(self, pinyin)
        self.ready("number")

    def problems(self) -> Sequence[Problem]:
        name = self._name.entry(self.text_of("number"))
        faults = [*faults_of_name(name.number, name.name), *self._name.faults()]
        if word_key(name.number) in self._taken:
            faults.append(Fault(FaultCode.NUMBER_TAKEN, "number", name.number))
        posting = read_posting(entered_posting(self, self._start, None))
        unread = unreadable_days(start=self._start)
        if isinstance(posting, list):
            faults += [fault for fault in posting if fault.field not in dict(unread)]
        faults += faults_of_reason(self.text_of("why"))
        return [*unread, *(problem_of(fault) for fault in faults)]

    def value(self) -> PersonValue:
        name = self._name.entry(self.text_of("number"))
        posting = entered_posting(self, self._start, None)
        return PersonValue(name, posting, self.text_of("why"))


class NameDialog(EntryDialog):
    """Enters another name or another reading for the person with *number*."""

    def __init__(self, title: str, entry: NameEntry, author: str, parent: QWidget) -> None:
        super().__init__(title, f"{entry.number}  {entry.name}", author, parent)
        self._number = entry.number
        self.add_text("name", self.tr("N&ame"), entry.name)
        pinyin = self.add_text("pinyin", self.tr("Pin&yin"), entry.pinyin)
        self.add_reason()
        self._name = _Spelled(self, pinyin)
        self.ready("name")

    def problems(self) -> Sequence[Problem]:
        entry = self._name.entry(self._number)
        faults = [*faults_of_name(self._number, entry.name), *self._name.faults()]
        faults += faults_of_reason(self.text_of("why"))
        return [problem_of(fault) for fault in faults]

    def value(self) -> NameValue:
        return NameValue(self._name.entry(self._number), self.text_of("why"))


class _Spelled(QObject):
    """A name and its reading, which is worked out until somebody types another one."""

    def __init__(self, dialog: EntryDialog, pinyin: QLineEdit) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._pinyin = pinyin
        self._given = bool(pinyin.text())
        name = dialog.form.field("name")
        assert isinstance(name, QLineEdit)
        name.setPlaceholderText(self.tr("Kept without spaces"))
        pinyin.setPlaceholderText(spelling_of(name.text()).pinyin)
        name.textChanged.connect(self._on_name_changed)

    def entry(self, number: str) -> NameEntry:
        return NameEntry(number, self._dialog.text_of("name"), self._dialog.text_of("pinyin"))

    def faults(self) -> list[Fault]:
        typed = self._dialog.text_of("pinyin")
        try:
            if typed:
                spelling_as(typed)
        except ValueError:
            return [Fault(FaultCode.PINYIN_UNREADABLE, "pinyin", typed)]
        return []

    @Slot(str)
    def _on_name_changed(self, name: str) -> None:
        # A reading that was kept for the old name is none of the new one.
        self._pinyin.setPlaceholderText(spelling_of(name).pinyin)
        if self._given:
            self._pinyin.clear()
            self._given = False
