"""An entry of a register: an attempt to mediate, a meeting of judges."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.judges_meetings import MeetingLine
from db.mediations import MediationLine
from evaluation.registers import MediationEntry, MediationResult, MeetingEntry
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.posting_fields import add_day, unreadable_days
from ui.models.registers import result_choices

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_MOST = 1_000_000


class MediationDialog(EntryDialog):
    """Enters an attempt to mediate, or changes *line*."""

    def __init__(
        self, title: str, line: MediationLine | None, author: str, parent: QWidget
    ) -> None:
        super().__init__(title, "", author, parent)
        entry = line.entry if line else MediationEntry("", None)
        self.draft_of = str(line.id) if line else ""
        self.add_text("number", self.tr("&Number"), entry.number)
        self._begun = add_day(self, "begun_on", self.tr("&Begun"), entry.begun_on)
        self.add_text("mediator", self.tr("&Mediator or judge"), entry.mediator)
        self.add_text("parties", self.tr("&Parties"), _shown(entry.parties))
        choices = [(result.value, words) for result, words in result_choices()]
        self.add_choice("result", self.tr("&Result"), choices, entry.result.value)
        self.add_text("days", self.tr("&Days"), _shown(entry.days))
        self.add_text("note", self.tr("N&ote"), entry.note, wide=True)
        self.ready("number")

    def problems(self) -> Sequence[Problem]:
        return [
            *_needed(self),
            *_day_needed("begun_on", self.text_of("begun_on")),
            *unreadable_days(begun_on=self._begun),
            *_not_whole(self, "parties"),
            *_not_whole(self, "days"),
        ]

    def value(self) -> MediationEntry:
        return MediationEntry(
            number=self.text_of("number"),
            begun_on=self._begun.day(),
            parties=_whole(self.text_of("parties")),
            mediator=self.text_of("mediator"),
            result=MediationResult(self.text_of("result")),
            days=_whole(self.text_of("days")),
            note=self.text_of("note"),
        )


class MeetingDialog(EntryDialog):
    """Enters a meeting of judges, or changes *line*."""

    def __init__(self, title: str, line: MeetingLine | None, author: str, parent: QWidget) -> None:
        super().__init__(title, "", author, parent)
        entry = line.entry if line else MeetingEntry("", None)
        self.draft_of = str(line.id) if line else ""
        self.add_text("number", self.tr("&Minutes no."), entry.number)
        self._held = add_day(self, "held_on", self.tr("&Held"), entry.held_on)
        self.add_text("subject", self.tr("&Subject or case numbers"), entry.subject, wide=True)
        self.add_text("host", self.tr("Hos&t"), entry.host)
        people = self.tr("Staff numbers or names, with 、 between")
        for name, text, value in (
            ("attended", self.tr("&Present"), entry.attended),
            ("absent", self.tr("&Absent"), entry.absent),
        ):
            self.add_text(name, text, value, wide=True).setPlaceholderText(people)
        self.add_text("note", self.tr("N&ote"), entry.note, wide=True)
        self.ready("number")

    def problems(self) -> Sequence[Problem]:
        return [
            *_needed(self),
            *_day_needed("held_on", self.text_of("held_on")),
            *unreadable_days(held_on=self._held),
        ]

    def value(self) -> MeetingEntry:
        return MeetingEntry(
            number=self.text_of("number"),
            held_on=self._held.day(),
            subject=self.text_of("subject"),
            host=self.text_of("host"),
            attended=self.text_of("attended"),
            absent=self.text_of("absent"),
            note=self.text_of("note"),
        )


def _needed(dialog: EntryDialog) -> list[Problem]:
    text = translate("Registers", "Type the number: every entry of a register has one.")
    return [] if dialog.text_of("number") else [("number", text)]


def _day_needed(name: str, typed: str) -> list[Problem]:
    text = translate("Registers", "Type the day, like 2024-01-05.")
    return [] if typed else [(name, text)]


def _not_whole(dialog: EntryDialog, name: str) -> list[Problem]:
    text = dialog.text_of(name)
    if not text or (text.isdecimal() and int(text) <= _MOST):
        return []
    return [(name, translate("Registers", "Type a whole number, or leave it empty."))]


def _whole(text: str) -> int | None:
    return int(text) if text else None


def _shown(number: int | None) -> str:
    return "" if number is None else str(number)
