"""A posting: a transfer, a promotion, one beside another, or the correction of one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from db.roster import PostingRow
from evaluation.roster_entry import (
    Fault,
    PostingEntry,
    clashes_of_posting,
    faults_of_reason,
    read_posting,
)
from evaluation.staff import Posting
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of
from ui.dialogs.posting_fields import (
    RosterWords,
    add_day,
    add_posting_fields,
    entered_posting,
    unreadable_days,
)
from ui.widgets.day_field import DayField


class PostingAim(StrEnum):
    """What a posting is entered for."""

    TRANSFER = "transfer"
    PROMOTE = "promote"
    ADD = "add"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class PostingCase:
    """Whose posting and what for: *row* is the one in question, *others* those there are besides.

    Of a transfer or promotion *others* are all, the one in force among them.
    """

    aim: PostingAim
    title: str
    about: str
    row: PostingRow | None
    others: Sequence[Posting]


@dataclass(frozen=True, slots=True)
class PostingValue:
    """A posting as it was entered, and why."""

    entry: PostingEntry
    why: str


class PostingDialog(EntryDialog):
    """Enters a posting with its first day; of a correction the last day as well."""

    def __init__(self, case: PostingCase, words: RosterWords, author: str, parent: QWidget) -> None:
        super().__init__(case.title, case.about, author, parent)
        self._case = case
        self.draft_of = "" if case.row is None else str(case.row.id)
        add_posting_fields(self, case.row, words)
        held = case.row.posting if case.row and case.aim is PostingAim.CHANGE else None
        self._end: DayField | None = None
        self._start = add_day(self, "start", self.tr("&First day"), held.start if held else None)
        if case.aim in (PostingAim.ADD, PostingAim.CHANGE):
            self._end = add_day(self, "end", self.tr("&Last day"), held.end if held else None)
            self._end.setPlaceholderText(self.tr("No last day yet"))
        self.add_reason()
        first = {PostingAim.PROMOTE: "position", PostingAim.ADD: "category"}
        self.ready(first.get(case.aim, "division"))

    def problems(self) -> Sequence[Problem]:
        found = unreadable_days(start=self._start, end=self._end)
        posting = read_posting(self._entry())
        if isinstance(posting, list):
            found += [problem_of(fault) for fault in posting if fault.field not in dict(found)]
        elif not found:
            found += [problem_of(fault) for fault in self._clashes(posting)]
        return found + [problem_of(fault) for fault in faults_of_reason(self.text_of("why"))]

    def value(self) -> PostingValue:
        return PostingValue(self._entry(), self.text_of("why"))

    def _entry(self) -> PostingEntry:
        return entered_posting(self, self._start, self._end)

    def _clashes(self, posting: Posting) -> list[Fault]:
        others = self._case.others
        if self._case.aim in (PostingAim.TRANSFER, PostingAim.PROMOTE):
            others = [other for other in others if not _gives_way(other, posting.start)]
        held = self._case.row.posting if self._case.row else None
        if self._case.aim is PostingAim.CHANGE and held is not None:
            # Days that were there before may clash as they did.
            others = others if (held.start, held.end) != (posting.start, posting.end) else []
        return clashes_of_posting(posting, others)


def _gives_way(posting: Posting, day: date) -> bool:
    return posting.start < day <= (posting.end or date.max)
