"""The quarter's own page: frozen baselines, lock, decision, seal, and what was done until now."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from db.adjustments import LateChange
from db.audit import Entry
from db.baselines import FixedBaseline
from db.check_lines import Check
from db.runs import QuarterState
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.models.late_changes import late_columns
from ui.models.quarter import (
    QuarterFacts,
    StepName,
    fixed_columns,
    history_columns,
)
from ui.models.table import RowsModel, TableModel
from ui.pages.page import Page, PageName
from ui.pages.quarter_acts import QuarterActs
from ui.pages.quarter_desk import QuarterDesk
from ui.pages.quarter_papers import QuarterPapers
from ui.pages.quarter_steps import about, badge_of, blockers_of, more_blocker, state_of_step
from ui.texts import quarter_state_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.step_card import StepCard
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_view import TableView

_STEPS, _LISTS = 4, 3


class QuarterPage(Page):
    """Steps at the left, lists at the right.

    As a subject it takes the ``Check`` or the ``StepName`` that leads here.
    """

    def __init__(self, desk: QuarterDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._facts: QuarterFacts | None = None
        self._acts = QuarterActs(self, desk)
        self._papers = QuarterPapers(self, desk)
        self._buttons = self._made_buttons()
        self.unlock = button(self.tr("Unlock…"), "lock-open")
        self.notice = button(self.tr("Public notice…"), "file-text")
        self.commendation = button(self.tr("Decision as PDF…"), "stamp")
        self.decide_late = button(self.tr("Decide late changes…"), "list-checks")
        self.cards = self._made_cards()
        self.baselines: TableModel[FixedBaseline] = TableModel(fixed_columns(), _baseline, self)
        self.waiting: TableModel[LateChange] = TableModel(late_columns(), _id, self)
        self.history: TableModel[Entry] = TableModel(history_columns(), _moment, self)
        self.tabs = QTabWidget()
        self._tab_is_chosen = False
        self._actions = self._made_actions()

        self._lay_out()
        self._connect()
        self._enable(busy=False)

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self.ask("facts", partial(self._desk.facts, quarter), self._on_facts)

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        self._tab_is_chosen = True
        if subject is Check.ADJUSTMENTS:
            self.tabs.setCurrentWidget(self._late)
            self._late.list.selectRow(0)
            self._late.setFocus()
        elif subject in (Check.BASELINES, StepName.BASELINES):
            self.tabs.setCurrentIndex(0)
            self._buttons[StepName.BASELINES].setFocus()
        elif subject in (Check.DECISION, StepName.DECIDE):
            self._buttons[StepName.DECIDE].setFocus()

    def page_actions(self) -> list[QAction]:
        return [*self._actions, *self._acts.undoing.actions_]

    def step_button(self, step: StepName) -> QPushButton:
        """The button that takes *step*."""
        return self._buttons[step]

    @Slot()
    def show_notice(self) -> None:
        """Show the public notice of the proposed winners."""
        if self._facts is not None:
            self._papers.notice(self._facts.quarter)

    @Slot()
    def show_commendation(self) -> None:
        """Show the decision of commendation."""
        if self._facts is not None and (taken := self._facts.decision) is not None:
            self._papers.commendation(self._facts.quarter, taken.document_no, taken.decided_on)

    @Slot()
    def decide_waiting(self) -> None:
        """Decide the waiting changes that are chosen, or all that wait if none of them is."""
        if self._facts is None or not self._facts.waiting:
            return
        chosen = [row for row in self._late.chosen() if row in self._facts.waiting]
        self._acts.decide_late(chosen or self._facts.waiting)

    @Slot(object)
    def _on_facts(self, facts: object) -> None:
        assert isinstance(facts, QuarterFacts)
        self._facts = facts
        self._acts.show_facts(facts)
        for step, card in self.cards.items():
            card.show_state(state_of_step(facts, step), badge_of(facts, step), about(facts, step))
            card.show_blockers(blockers_of(facts, step), more_blocker())
        self.baselines.show_rows(facts.baselines)
        self.waiting.show_rows(facts.late)
        self.history.show_rows(facts.history[::-1])
        self._show_tabs(facts)
        self._enable(busy=self._acts.is_busy())
        self.told.emit(quarter_state_text(facts.state))

    @Slot()
    def _on_done(self) -> None:
        if self._facts is not None:
            self.show_quarter(self._facts.quarter)

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        self._enable(busy=busy)

    @Slot(object)
    def _on_mend_wanted(self, goal: object) -> None:
        if isinstance(goal, StepName):
            self._take_or_lead_to(goal)
        elif isinstance(goal, tuple):
            page, subject = goal
            if page is PageName.QUARTER:
                self.show_subject(subject)
            else:
                self.page_requested.emit(page.value, subject)

    def _take_or_lead_to(self, step: StepName) -> None:
        """Take *step*; where it cannot be taken yet, go to what stands in its way."""
        if self._buttons[step].isEnabled():
            self._buttons[step].click()
        elif self.cards[step].blockers():
            self.cards[step].way_of(0).setFocus()

    @Slot(object)
    def _on_waiting_activated(self, row: object) -> None:
        if not isinstance(row, LateChange):
            return
        if row.case_id is not None:
            self.page_requested.emit(PageName.CASES.value, row.case_id)
        else:
            self.page_requested.emit(PageName.PEOPLE.value, row.subject)

    def _enable(self, *, busy: bool) -> None:
        facts = self._facts
        following = facts.next_step() if facts is not None else None
        for step, made in self._buttons.items():
            made.setEnabled(facts is not None and not busy and facts.may(step))
            made.setVisible(facts is None or facts.may(step) or not facts.is_done(step))
            _dress(made, primary=step is following)
        locked = facts is not None and facts.state is QuarterState.LOCKED
        self.unlock.setVisible(locked)
        self.unlock.setEnabled(locked and not busy)
        self.notice.setEnabled(facts is not None and facts.has_data and not busy)
        self.commendation.setEnabled(facts is not None and facts.decided and not busy)
        self.decide_late.setEnabled(facts is not None and bool(facts.waiting) and not busy)
        ways = (*self._buttons.values(), self.unlock, self.notice, self.commendation)
        ways = (*ways, self.decide_late)
        for action, way in zip(self._actions, ways, strict=True):
            action.setEnabled(way.isEnabled())

    def _show_tabs(self, facts: QuarterFacts) -> None:
        titles = (
            (self.tr("Baselines"), len(facts.baselines)),
            (self.tr("Late changes"), len(facts.waiting)),
            (self.tr("History"), len(facts.history)),
        )
        for number, (title, count) in enumerate(titles):
            self.tabs.setTabText(number, f"{title}  {count}" if count else title)
        if not self._tab_is_chosen:  # begin where there is something to see
            self._tab_is_chosen = True
            self.tabs.setCurrentIndex(next((n for n, (_, count) in enumerate(titles) if count), 0))

    def _made_buttons(self) -> dict[StepName, QPushButton]:
        return {
            StepName.BASELINES: primary_button(self.tr("Compute and freeze…")),
            StepName.LOCK: primary_button(self.tr("Lock")),
            StepName.DECIDE: primary_button(self.tr("Decide…")),
            StepName.SEAL: primary_button(self.tr("Seal…")),
        }

    def _made_cards(self) -> dict[StepName, StepCard]:
        own = self._buttons
        return {
            StepName.BASELINES: StepCard(
                self.tr("1  Freeze the baselines"), [own[StepName.BASELINES]]
            ),
            StepName.LOCK: StepCard(
                self.tr("2  Lock the quarter"), [self.unlock, own[StepName.LOCK]]
            ),
            StepName.DECIDE: StepCard(
                self.tr("3  Decide the award"),
                [self.notice, self.commendation, own[StepName.DECIDE]],
            ),
            StepName.SEAL: StepCard(self.tr("4  Seal the quarter"), [own[StepName.SEAL]]),
        }

    def _made_actions(self) -> list[QAction]:
        acts = self._acts
        commands = (
            Command("quarter-freeze", self.tr("Freeze the &baselines…"), Menu.PAGE, acts.freeze,
                    "Ctrl+Shift+B"),
            Command("quarter-lock", self.tr("&Lock the quarter"), Menu.PAGE, acts.lock,
                    "Ctrl+Shift+K", "lock"),
            Command("quarter-decide", self.tr("&Decide the award…"), Menu.PAGE, acts.decide,
                    "Ctrl+Shift+D", "badge-check"),
            Command("quarter-seal", self.tr("&Seal the quarter…"), Menu.PAGE, acts.seal,
                    "", "stamp"),
            Command("quarter-unlock", self.tr("&Unlock the quarter…"), Menu.PAGE, acts.unlock,
                    "Ctrl+Shift+U", "lock-open"),
            Command("quarter-notice", self.tr("&Public notice…"), Menu.PAGE, self.show_notice,
                    "Ctrl+P", "file-text"),
            Command("quarter-commendation", self.tr("Decision of &commendation…"), Menu.PAGE,
                    self.show_commendation, "Ctrl+Shift+P", "stamp"),
            Command("quarter-late", self.tr("Decide late c&hanges…"), Menu.PAGE,
                    self.decide_waiting, "Ctrl+Shift+J", "list-checks"),
        )  # fmt: skip
        return [make_action(command, self) for command in commands]

    def _lay_out(self) -> None:
        steps = QVBoxLayout()
        steps.setSpacing(12)
        for card in self.cards.values():
            steps.addWidget(card)
        steps.addStretch(1)
        self._late = _ListTab(self.waiting, self._no_waiting(), self.decide_late)
        for tab in (
            _ListTab(self.baselines, self._no_baselines()),
            self._late,
            _ListTab(self.history, self._no_history()),
        ):
            self.tabs.addTab(tab, "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(steps, stretch=_STEPS)
        layout.addWidget(self.tabs, stretch=_LISTS)

    def _no_baselines(self) -> EmptyState:
        text = self.tr("The evaluation computes them anew each time.")
        return EmptyState("gauge", self.tr("No frozen baselines"), text)

    def _no_waiting(self) -> EmptyState:
        text = self.tr("What comes after the lock waits here to be decided.")
        return EmptyState("inbox", self.tr("Nothing is waiting"), text)

    def _no_history(self) -> EmptyState:
        text = self.tr("Each step is kept with its author, unchangeably.")
        return EmptyState("history", self.tr("Nothing was done yet"), text)

    def _connect(self) -> None:
        acts: dict[StepName, Callable[[], None]] = {
            StepName.BASELINES: self._acts.freeze,
            StepName.LOCK: self._acts.lock,
            StepName.DECIDE: self._acts.decide,
            StepName.SEAL: self._acts.seal,
        }
        for step, act in acts.items():
            self._buttons[step].clicked.connect(act)
            self.cards[step].mend_wanted.connect(self._on_mend_wanted)
        self.unlock.clicked.connect(self._acts.unlock)
        self.notice.clicked.connect(self.show_notice)
        self.commendation.clicked.connect(self.show_commendation)
        self._acts.done.connect(self._on_done)
        self._acts.busy_changed.connect(self._on_busy_changed)
        self.decide_late.clicked.connect(self.decide_waiting)
        self._late.list.row_activated.connect(self._on_waiting_activated)


class _ListTab(QWidget):
    """A list, or why there is nothing in it."""

    def __init__(
        self, model: RowsModel[Any], nothing: EmptyState, way: QPushButton | None = None
    ) -> None:
        super().__init__()
        self.list = TableView()
        self.list.show_model(model)
        self.list.horizontalHeader().setStretchLastSection(True)
        self._nothing = nothing
        self._model = model
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(nothing)
        self._way = way
        if way is not None:
            layout.addWidget(way, alignment=Qt.AlignmentFlag.AlignRight)
        model.arranged.connect(self._on_arranged)
        self._on_arranged()

    def chosen(self) -> list[Any]:
        """The rows that are selected."""
        parts = self.list.selectionModel().selection().toList()
        numbers = {n for part in parts for n in range(part.top(), part.bottom() + 1)}
        return [self._model.row_at(number) for number in sorted(numbers)]

    @Slot()
    def _on_arranged(self) -> None:
        if self._way is not None:
            self._way.setVisible(self._model.total() > 0)
        self.list.setVisible(self._model.total() > 0)
        # A hidden list cannot have the focus: Tab would never get past it.
        self.setFocusProxy(self.list if self._model.total() else None)  # type: ignore[arg-type]
        self._nothing.setVisible(self._model.total() == 0)


def _dress(made: QPushButton, *, primary: bool) -> None:
    role = "primary" if primary else ""
    if made.property("role") != role:
        made.setProperty("role", role)
        made.style().unpolish(made)
        made.style().polish(made)


def _baseline(row: FixedBaseline) -> tuple[str, str]:
    return row.owner, row.name


def _id(row: LateChange) -> int:
    return row.id


def _moment(row: Entry) -> tuple[object, str, str]:
    return row.at, row.action, row.author
