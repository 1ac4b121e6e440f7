"""The page of people: the list, and the card of whoever is chosen in it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.conditions import Filter
from db.personnel.file import PersonnelFile
from db.roster import PersonLine
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action, plain_text
from ui.models.people import PeopleModel
from ui.pages.explanation_subject import ExplanationOf
from ui.pages.honour_edits import HonourEdits
from ui.pages.page import Page, PageName
from ui.pages.people_changes import PeopleChanges
from ui.pages.people_desk import PeopleDesk, ShownPerson
from ui.pages.people_edits import PeopleEdits
from ui.pages.people_roster import PeopleRoster
from ui.pages.person_file_edits import PersonFileEdits
from ui.pages.team_edits import TeamEdits
from ui.settings import Settings
from ui.widgets.buttons import primary_button, tool_button
from ui.widgets.labels import label
from ui.widgets.person_card import PersonCardView
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel

_SHARES = (16, 9)  # of the page: the list, and the card
_LEAST_CARD = 360
_LEAST_TREE, _WIDEST_TREE = 220, 300
_WIDE_PAGE = 1500  # where there is room for more columns than at first
_BESIDE_LIST = 60  # pixels: the margins of the list, its frame and its scroll bar
_CARD_WAIT_MS = 20  # the list is painted before the first card is made


class PeoplePage(Page):
    """Shows everybody as of a quarter; who has left the court only when that is wanted."""

    def __init__(
        self, desk: PeopleDesk, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quarter: Quarter | None = None
        self._lines: Sequence[PersonLine] = ()
        self._wanted = ""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_CARD_WAIT_MS)
        self._is_fitted = settings is not None and bool(settings.layout("people"))

        self.edits = PeopleEdits(self, desk)
        self.file_edits = PersonFileEdits(self, self.edits, desk.files)
        self.honours = HonourEdits(self, self.edits, desk.files)
        self.changes = PeopleChanges(self, self.edits, desk)
        self.roster = PeopleRoster(self, desk.rosters, settings)
        self.teams = TeamEdits(self, self.edits, desk)
        self.model = PeopleModel(self)
        # Whatever moves into another parent is styled anew: these stand in each other at once.
        self._stack = QStackedWidget(self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self._stack)
        self._rail = QWidget(self._split)
        self.panel = TablePanel("people", self.tr("People"), self.model, settings, self._rail)
        self.left = tool_button("log-out", self.tr("Former"))
        self.left.setCheckable(True)
        self.left.setToolTip(self.tr("Also show those who are no longer in service"))
        self.card = PersonCardView(
            self.edits.first,
            [*self.edits.more, self.changes.merge_action, self.roster.performance_action],
            self.file_edits.adding,
            self._split,
        )
        self.file_action, self.explain_action = self._made_actions()
        self._lay_out()
        self._connect()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self._quarter = quarter
        self.roster.show_quarter(quarter)
        self.ask("people", self.roster.people(self._desk.people), self._on_people)

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        if isinstance(subject, Filter):
            self.panel.show_filter(subject)
        elif isinstance(subject, str):
            # A result that was kept may name a record that was merged since.
            known = not self._lines or any(line.staff_no == subject for line in self._lines)
            if known:
                self._on_number(subject)
            else:
                self.ask("number", partial(self._desk.rosters.number_now, subject), self._on_number)

    @Slot(object)
    def _on_number(self, number: object) -> None:
        self._wanted = str(number)
        self._choose()

    def may_leave(self) -> bool:
        return self.edits.edits.is_done()

    def page_actions(self) -> list[QAction]:
        own = [
            *self.edits.actions(),
            self.file_action,
            self.explain_action,
            *self.file_edits.actions(),
        ]
        own += [
            self.honours.action,
            self.teams.action,
            *self.changes.actions_,
            *self.roster.actions(),
        ]
        return own

    @Slot()
    def explain(self) -> None:
        """Ask the ranking why whoever is chosen has these points."""
        line = self.panel.current_row()
        if isinstance(line, PersonLine):
            self.page_requested.emit(PageName.RANKING.value, ExplanationOf(line.staff_no))

    @Slot(object)
    def _on_people(self, lines: object) -> None:
        assert isinstance(lines, Sequence)
        self._lines = self.changes.everybody = lines
        self.edits.taken = frozenset(line.staff_no for line in self._lines)
        self._stack.setCurrentIndex(0 if self._lines else 1)
        before = self.panel.current_row()
        if before is None:
            self.paint_apart()
        self._show_lines()
        self._choose()
        now = self.panel.current_row()
        if now is not None and before is not None and now.staff_no == before.staff_no:
            self._load_card(now.staff_no)

    def _show_lines(self) -> None:
        wanted = self.left.isChecked()
        self.model.show_rows([line for line in self._lines if wanted or line.serving])

    def _choose(self) -> None:
        """Bring whoever is wanted into sight, whatever hides them; else keep to somebody."""
        wanted = next((line for line in self._lines if line.staff_no == self._wanted), None)
        if wanted is not None:
            self._wanted = ""
            if not wanted.serving:
                self.left.setChecked(True)
            if not self.panel.select(wanted.staff_no):
                self.panel.clear_filters()
                self.panel.select(wanted.staff_no)
        elif self.panel.current_row() is None and self.model.rowCount():
            self.panel.select(self.model.key_at(0))

    @Slot(object)
    def _on_current_changed(self, line: object) -> None:
        if not isinstance(line, PersonLine):
            self.card.show_nobody()
            self.edits.show_card(None)
            self.file_edits.show_file(None)
        elif self.card.card is None:
            self._clock.start()
        else:
            self._load_card(line.staff_no)

    @Slot()
    def _on_time(self) -> None:
        if isinstance(line := self.panel.current_row(), PersonLine):
            self._load_card(line.staff_no)

    def _load_card(self, number: str) -> None:
        if self._quarter is not None:
            self.ask("card", partial(self._desk.person, number, self._quarter), self._on_card)

    @Slot(object)
    def _on_card(self, shown: object) -> None:
        assert isinstance(shown, ShownPerson)
        assert self._quarter is not None
        self.edits.show_card(shown.card)
        self.file_edits.show_file(None)
        self.card.show_card(shown.card, shown.past, self._quarter)

    @Slot(str)
    def _on_file_wanted(self, number: str) -> None:
        self.ask("file", partial(self._desk.files.file, number), self._on_file)

    @Slot(object)
    def _on_file(self, file: object) -> None:
        assert isinstance(file, PersonnelFile)
        if self.card.card is not None and self.card.card.staff_no == file.staff_no:
            self.card.file.show_file(file)
            self.file_edits.show_file(file)

    @Slot()
    def _on_selection_changed(self) -> None:
        rows = self.panel.selected_rows()
        self.changes.show_chosen(rows)
        self.roster.show_chosen(rows)

    @Slot(bool)
    def _on_tree_wanted(self, wanted: bool) -> None:
        self.roster.tree.setVisible(wanted)
        (self.roster.tree if wanted else self.panel.view).setFocus()

    @Slot(object)
    def _on_narrowed(self, wanted: Filter | None) -> None:
        self.panel.show_filter(wanted or Filter())
        self._choose()

    @Slot(str)
    def _on_stored(self, number: str) -> None:
        self._wanted = number
        self._reload()

    @Slot()
    def _reload(self) -> None:
        if self._quarter is not None:
            self.show_quarter(self._quarter)

    @Slot(bool)
    def _on_left_toggled(self, _checked: bool) -> None:
        self._show_lines()

    @Slot(object)
    def _on_activated(self, _line: object) -> None:
        self.card.setFocus()
        self.card.focusNextChild()

    @Slot(str)
    def _on_mate_chosen(self, number: str) -> None:
        self.show_subject(number)

    @Slot()
    def _on_output_requested(self) -> None:
        if self.card.card is not None:
            self.page_requested.emit(PageName.MEASURES, self.card.card.staff_no)

    def _made_actions(self) -> list[QAction]:
        page, shown = Menu.PAGE, self.card.show_file_tab
        file, why = self.tr("Personnel &file"), self.tr("&Why these points?")
        commands = (
            Command("person-file", file, page, shown, "Ctrl+Shift+A", "file-text"),
            Command("person-explain", why, page, self.explain, "Ctrl+Shift+X", "circle-help"),
        )
        return [make_action(command, self) for command in commands]

    def _lay_out(self) -> None:
        add = primary_button(plain_text(self.edits.add_action), "plus")
        add.clicked.connect(self.edits.add)
        strip = self._strip(add)
        outer = QVBoxLayout(self._rail)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.setSpacing(8)
        outer.addLayout(strip)
        inner = QHBoxLayout()
        inner.setSpacing(12)
        outer.addLayout(inner, stretch=1)
        self.roster.tree.setMinimumWidth(_LEAST_TREE)
        self.roster.tree.setMaximumWidth(_WIDEST_TREE)
        self.roster.tree.hide()
        inner.addWidget(self.roster.tree, stretch=1)
        inner.addWidget(self.panel, stretch=2)
        split = self._split
        split.addWidget(self._rail)
        split.addWidget(self.card)
        for place, share in enumerate(_SHARES):
            split.setStretchFactor(place, share)
        split.setChildrenCollapsible(False)
        split.setSizes([100 * share for share in _SHARES])
        self.card.setMinimumWidth(_LEAST_CARD)
        first = primary_button(plain_text(self.edits.add_action), "plus")
        first.clicked.connect(self.edits.add)
        empty = EmptyState(
            "users",
            self.tr("Nobody is entered yet"),
            self.tr("Import the workbook of people, or add them one by one."),
            first,
        )
        self._stack.addWidget(split)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _strip(self, add: QPushButton) -> QHBoxLayout:
        """What the list is of, above it: the day, the tree, whether those who left are in it."""
        tree = tool_button("landmark", "")
        tree.setDefaultAction(self.roster.tree_action)
        strip = QHBoxLayout()
        strip.setSpacing(8)
        strip.addWidget(tree)
        strip.addWidget(label(self.tr("As of"), "muted"))
        strip.addWidget(self.roster.day)
        strip.addStretch(1)
        strip.addWidget(self.left)
        strip.addWidget(add)
        return strip

    def _connect(self) -> None:
        self.adopt(self.panel)
        self.panel.current_changed.connect(self._on_current_changed)
        self._clock.timeout.connect(self._on_time)
        self.panel.row_activated.connect(self._on_activated)
        self.panel.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.roster.day_changed.connect(self._reload)
        self.roster.tree_wanted.connect(self._on_tree_wanted)
        self.roster.tree.narrowed.connect(self._on_narrowed)
        self.roster.tree.chosen.connect(self.show_subject)
        self.left.toggled.connect(self._on_left_toggled)
        self.edits.stored.connect(self._on_stored)
        self.edits.undoing.undone.connect(self._reload)
        self.card.posting_edited.connect(self.edits.change_posting)
        self.card.posting_removed.connect(self.edits.remove_posting)
        self.card.state_edited.connect(self.edits.change_state)
        self.card.state_removed.connect(self.edits.remove_state)
        self.card.mate_chosen.connect(self._on_mate_chosen)
        self.card.output_requested.connect(self._on_output_requested)
        self._connect_file()

    def _connect_file(self) -> None:
        file, edits = self.card.file, self.file_edits
        self.card.file_wanted.connect(self._on_file_wanted)
        file.record_edited.connect(edits.change_record)
        file.record_removed.connect(edits.withdraw_record)
        file.vetoes_wanted.connect(edits.propose_vetoes)
        file.member_edited.connect(edits.change_member)
        file.member_removed.connect(edits.withdraw_member)
        file.look_wanted.connect(edits.look)
        edits.looked.connect(file.reveal)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_fitted:
            return
        self._is_fitted = True
        if self.width() >= _WIDE_PAGE:
            self._fill(self.width() * _SHARES[0] // sum(_SHARES) - _BESIDE_LIST)

    def _fill(self, room: int) -> None:
        """Show as many more columns as *room* is left for, and widen all of them a little."""
        columns, view = self.model.columns, self.panel.view
        used = sum(column.width for column in columns if not column.hidden)
        for number, column in enumerate(columns):
            if column.hidden and used + column.width <= room:
                view.setColumnHidden(number, False)
                used += column.width
        for number, column in enumerate(columns):
            wider = min(column.width * 6 // 5, column.width * room // used)
            view.setColumnWidth(number, max(wider, column.width))
