"""The page of what is due: a month as a sheet of weeks, and the list beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from evaluation.period import Month, Quarter
from evaluation.reminders import Reminder, ReminderKind, Rules
from ui.actions import Command, Menu, make_action, plain_text
from ui.models.reminders import RemindersModel, detail_text, key_of_reminder, people_text
from ui.notices import Notice, NoticeKind
from ui.pages.edits import Edits
from ui.pages.page import Page, PageName
from ui.settings import Settings
from ui.texts.personnel import reminder_text
from ui.widgets.buttons import button, icon_button
from ui.widgets.labels import label, wrapped
from ui.widgets.month_grid import Mark, MonthGrid
from ui.widgets.table_panel import TablePanel

_SHARES = (29, 21)


@dataclass(frozen=True, slots=True)
class DueDesk:
    """What the page asks: *between* two days as of a day, *overdue* on a day, and *today*.

    ``rules`` are those followed and those shipped; ``store_rules`` is done by *author*.
    """

    between: Callable[[date, date, date], Sequence[Reminder]]
    overdue: Callable[[date], Sequence[Reminder]]
    today: Callable[[], date]
    rules: Callable[[], tuple[Rules, Rules]]
    store_rules: Callable[[Rules], None]
    author: str


class RemindersPage(Page):
    """Shows a month as of the last day of the quarter, or of today where that lies within it."""

    def __init__(
        self, desk: DueDesk, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._as_of = date.min
        self._month: Month | None = None
        self._day = date.min
        self._subject: date | None = None
        self.model = RemindersModel(self)
        self.panel = TablePanel("reminders", self.tr("Due"), self.model, settings)
        self.grid = MonthGrid()
        self.title = label("", "heading")
        self.about = wrapped("", "small")
        self._made = [
            self._action("month-before", self.tr("&Month before"), "Alt+Left", self.go_back),
            self._action("month-after", self.tr("Month &after"), "Alt+Right", self.go_on),
            self._action(
                "month-now", self.tr("To the &day of the quarter"), "Alt+Home", self.go_home
            ),
            self._action("due-rules", self.tr("&Rules of reminders…"), "", self.ask_rules),
            self._action("due-person", self.tr("Open the &person"), "", self.open_person),
        ]
        self._edits = Edits(self, self._on_rules_stored)
        self._lay_out()
        self._connect()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        as_of = min(max(self._desk.today(), quarter.start), quarter.end)
        if as_of != self._as_of or self._month is None:
            self._as_of = as_of
            self._day = self._subject or as_of
            self._subject = None
            self._month = Month.of(self._day)
        self._load()

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        if isinstance(subject, date):
            self._subject = subject
            if self._month is not None:
                self._turn_to(Month.of(subject), subject)

    def page_actions(self) -> list[QAction]:
        return list(self._made)

    def may_leave(self) -> bool:
        return self._edits.is_done()

    @Slot()
    def go_back(self) -> None:
        """Turn to the month before."""
        self._turn(-1)

    @Slot()
    def go_on(self) -> None:
        """Turn to the month after."""
        self._turn(1)

    @Slot()
    def go_home(self) -> None:
        """Turn to the day the page stands at."""
        self._turn_to(Month.of(self._as_of), self._as_of)

    @Slot()
    def open_person(self) -> None:
        """Ask for the person of the chosen reminder."""
        reminder = self.panel.current_row()
        if isinstance(reminder, Reminder):
            if reminder.kind is ReminderKind.GRADES_MISSING:
                self.page_requested.emit(PageName.PEOPLE, None)
            else:
                self.page_requested.emit(PageName.PEOPLE, reminder.people[0][0])

    @Slot()
    def ask_rules(self) -> None:
        """Show the rules, to be changed."""
        self.ask("rules", self._desk.rules, self._on_rules)

    @Slot(object)
    def _on_rules(self, answer: object) -> None:
        from ui.dialogs.reminder_rules_dialog import ReminderRulesDialog

        assert isinstance(answer, tuple)
        rules, shipped = answer
        dialog = ReminderRulesDialog(rules, shipped, self._desk.author, self)
        self._edits.open(dialog, self._desk.store_rules)

    def _on_rules_stored(self, _what: str, _answer: object) -> None:
        text = self.tr("The rules of reminders are kept.")
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS))
        self.data_changed.emit()
        self._load()

    def _turn(self, count: int) -> None:
        if self._month is not None:
            month = self._month.shifted(count)
            self._turn_to(month, month.start)

    def _turn_to(self, month: Month, day: date) -> None:
        changed = month != self._month
        self._month, self._day = month, day
        if changed:
            self._load()
        else:
            self.grid.choose(day)
            self._select(day)

    def _load(self) -> None:
        if self._month is not None:
            self.grid.month = self._month
            first, last = self.grid.first_shown(), self.grid.last_shown()
            self.ask("due", partial(self._question, first, last, self._as_of), self._on_due)

    def _question(
        self, first: date, last: date, day: date
    ) -> tuple[Sequence[Reminder], Sequence[Reminder]]:
        return self._desk.overdue(day), self._desk.between(first, last, day)

    @Slot(object)
    def _on_due(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        assert self._month is not None
        overdue, shown = answer
        marks: dict[date, list[Mark]] = {}
        for reminder in shown:
            marks.setdefault(reminder.day, []).append(_mark(reminder))
        heads = [QLocale().dayName(n, QLocale.FormatType.ShortFormat) for n in range(1, 8)]
        self.grid.show_month(self._month, self._day, marks, heads, self._as_of)
        self.title.setText(_month_text(self._month))
        late = {key_of_reminder(reminder) for reminder in overdue}
        rows = [*overdue, *(r for r in shown if key_of_reminder(r) not in late)]
        self.model.show_rows(rows)
        text = self.tr("As of {day}. What is overdue stands first; nothing is done by itself.")
        self.about.setText(text.format(day=self._as_of.isoformat()))
        self._select(self._day)

    @Slot(object)
    def _on_day_chosen(self, day: date) -> None:
        if self._month is None or day in self._month:
            self._day = day
            self._select(day)
        else:
            self._turn_to(Month.of(day), day)

    @Slot(object)
    def _on_day_opened(self, day: date) -> None:
        if self._select(day):
            self.panel.view.setFocus()

    @Slot(object)
    def _on_current_changed(self, reminder: object) -> None:
        there = isinstance(reminder, Reminder)
        self._made[-1].setEnabled(there)
        if isinstance(reminder, Reminder) and self._month and reminder.day in self._month:
            self._day = reminder.day
            self.grid.choose(reminder.day)

    @Slot(object)
    def _on_activated(self, _reminder: object) -> None:
        self.open_person()

    def _select(self, day: date) -> bool:
        """Go to the first line of *day*; whether there is one."""
        rows = self.model.shown_rows()
        found = next((row for row in rows if row.day == day and not row.is_overdue), None)
        found = found or next((row for row in rows if row.day == day), None)
        return found is not None and self.panel.select(key_of_reminder(found))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        before, after, home, *_ = self._made
        for action, drawing in ((before, "chevron-left"), (after, "chevron-right")):
            made = icon_button(drawing, plain_text(action))
            made.clicked.connect(action.trigger)
            head.addWidget(made)
        head.addSpacing(8)
        head.addWidget(self.title)
        head.addStretch(1)
        back = button(plain_text(home))
        back.clicked.connect(home.trigger)
        head.addWidget(back)
        sheet = QWidget()
        left = QVBoxLayout(sheet)
        left.setContentsMargins(16, 12, 12, 16)
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.grid, stretch=1)
        rail = QWidget()
        right = QVBoxLayout(rail)
        right.setContentsMargins(12, 12, 16, 12)
        right.setSpacing(8)
        right.addWidget(self.panel, stretch=1)
        right.addWidget(self.about)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(sheet)
        split.addWidget(rail)
        split.setChildrenCollapsible(False)
        for place, share in enumerate(_SHARES):
            split.setStretchFactor(place, share)
        split.setSizes([100 * share for share in _SHARES])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        self.begin_at(self.grid)
        self.panel.view.head.setStretchLastSection(True)
        self.adopt(self.panel)
        self.grid.day_chosen.connect(self._on_day_chosen)
        self.grid.opened.connect(self._on_day_opened)
        self.grid.month_wanted.connect(self._on_month_wanted)
        self.panel.current_changed.connect(self._on_current_changed)
        self.panel.row_activated.connect(self._on_activated)

    @Slot(int)
    def _on_month_wanted(self, count: int) -> None:
        self._turn(count)

    def _action(self, name: str, text: str, keys: str, act: Callable[[], object]) -> QAction:
        return make_action(Command(name, text, Menu.PAGE, act, keys, ""), self)


def _mark(reminder: Reminder) -> Mark:
    kind = reminder_text(reminder.kind)
    if len(reminder.people) > 1:
        return (kind, people_text(reminder))
    parts = (reminder.people[0][1], kind, detail_text(reminder))
    return tuple(part for part in parts if part)


def _month_text(month: Month) -> str:
    return QLocale().toString(month.start, _month_format())  # type: ignore[call-overload,no-any-return]


def _month_format() -> str:
    return "yyyy年M月" if QLocale().language() == QLocale.Language.Chinese else "MMMM yyyy"
