"""A state of service: leave, secondment, training …; or the one that ends it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from db.roster import StateRow
from evaluation.roster_entry import (
    StateEntry,
    clashes_of_state,
    faults_of_reason,
    read_leaving,
    read_state,
)
from evaluation.staff import AWAY, GONE, Absence, State
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of
from ui.dialogs.posting_fields import add_day, unreadable_days
from ui.texts import state_text


@dataclass(frozen=True, slots=True)
class StateCase:
    """Whose state: *row* is the one to correct, *others* the states it may not clash with.

    *leaving* asks for the state that ends the service.
    """

    title: str
    about: str
    row: StateRow | None
    others: Sequence[Absence]
    leaving: bool = False


@dataclass(frozen=True, slots=True)
class StateValue:
    """A state as it was entered, and why."""

    entry: StateEntry
    why: str


class StateDialog(EntryDialog):
    """Enters a state with its days, and says whether they are days in post."""

    def __init__(self, case: StateCase, author: str, parent: QWidget) -> None:
        super().__init__(case.title, case.about, author, parent)
        self._case = case
        self.draft_of = "" if case.row is None else str(case.row.id)
        state = case.row.state if case.row else None
        first = State.RETIRED if case.leaving else State.SICK
        chosen = state.state if state else first
        self.add_choice("state", self.tr("&State"), self._choices(), str(chosen), wide=True)
        start = self.tr("First day &out of service") if case.leaving else self.tr("&First day")
        self._start = add_day(self, "start", start, state.start if state else None)
        self._end = None
        if not case.leaving:
            self._end = add_day(self, "end", self.tr("&Last day"), state.end if state else None)
            self._end.setPlaceholderText(self.tr("No last day yet"))
        self.add_reason()
        self.ready("state")

    def problems(self) -> Sequence[Problem]:
        found = unreadable_days(start=self._start, end=self._end)
        entry = self._entry()
        state = read_leaving(entry) if self._case.leaving else read_state(entry)
        if isinstance(state, list):
            found += [problem_of(fault) for fault in state if fault.field not in dict(found)]
        else:
            found += [problem_of(fault) for fault in clashes_of_state(state, self._case.others)]
        return found + [problem_of(fault) for fault in faults_of_reason(self.text_of("why"))]

    def value(self) -> StateValue:
        return StateValue(self._entry(), self.text_of("why"))

    def _entry(self) -> StateEntry:
        end = self._end.day() if self._end is not None else None
        return StateEntry(self.text_of("state"), self._start.day(), end)

    def _choices(self) -> list[tuple[str, str]]:
        counted, lost = self.tr("{state} · days in post"), self.tr("{state} · not counted")
        shown = [s for s in State if (s in GONE) is self._case.leaving]
        if self._case.row is not None and self._case.row.state.state not in shown:
            shown.append(self._case.row.state.state)
        return [
            (str(s), state_text(s) if s in GONE else _said(s, lost if s in AWAY else counted))
            for s in shown
        ]


def _said(state: State, text: str) -> str:
    return text.format(state=state_text(state))
