"""The cases: the long list, and the full record of the one the cursor stands on."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from db.case_list import CaseRow
from db.conditions import Condition, Filter, Order
from evaluation.period import Quarter
from ui.models.cases import SLOW, case_columns, filter_columns
from ui.models.filter_text import condition_words
from ui.models.paged import PagedModel
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.case_editing import CaseEditing
from ui.pages.page import JobRequest, Page, PageName
from ui.settings import Settings
from ui.widgets.buttons import button, tool_button
from ui.widgets.case_views import CaseViews
from ui.widgets.chips import Chips
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from db.case_edit import EditedCase
    from db.case_record import CaseRecord
    from db.importing.problems import Problem
    from ui.widgets.case_record_view import CaseRecordView

_RECORD_WAIT_MS = 60
_NOTHING = Filter()


@dataclass(frozen=True, slots=True)
class CaseAccess:
    """What the page asks and stores; every callable opens what it needs itself.

    ``draft`` gives the cells of a case as they would be typed; ``words`` the words known for some
    cells. What is stored is refused by a DatabaseError.
    """

    ids: Callable[[Quarter, Filter, Order], Sequence[int]]
    rows: Callable[[Quarter, Sequence[int]], Sequence[CaseRow]]
    record: Callable[[Quarter, int | str], "CaseRecord"]
    draft: Callable[[int], Mapping[str, str]]
    words: Callable[[], Mapping[str, Sequence[str]]]
    check: Callable[[Mapping[str, str], int | None], "Sequence[Problem]"]
    add: Callable[[Mapping[str, str], str], "EditedCase"]
    correct: Callable[[int, Mapping[str, str], str], "EditedCase"]
    withdraw: Callable[[int, str], "EditedCase"]
    undo: Callable[[int], object]


class CasesPage(Page):
    """All cases as they stand at the end of the quarter; one is added, corrected or withdrawn.

    As a subject it takes a ``Filter`` of ``db.case_list``, the id of a case, or its key.
    """

    def __init__(
        self,
        access: CaseAccess,
        author: str,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._quarter: Quarter | None = None
        self._beyond: dict[str, Condition] = {}
        self._wanted_case: int | None = None
        self._sorting = 0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_RECORD_WAIT_MS)

        self._model: PagedModel[CaseRow] = PagedModel(
            case_columns(), self._ids, self._rows, self._ask_list, self
        )
        self._views = CaseViews(self)
        self.panel = TablePanel("cases", self.tr("Cases"), self._model, settings)
        self._chips = Chips()
        self._view: CaseRecordView | None = None
        self._editing = CaseEditing(self, access, author)
        self._import = button(self.tr("Import a case list"), "file-down")
        self._side = QStackedWidget()
        self._lay_out()
        self._actions = self._make_actions()
        self.adopt(self.panel)
        self._connect()
        if settings is None or not settings.layout("cases"):
            names = [column.name for column in self._model.columns]
            latest_first = names.index("filed_on"), Qt.SortOrder.DescendingOrder
            self.panel.view.head.setSortIndicator(*latest_first)

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        """Show the cases as they stand at the end of *quarter*."""
        self._quarter = quarter
        self._views.show_quarter(quarter)
        self._model.reload()
        if (record := self.record()) is not None:
            self._load_record(record.id)

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        """Show the cases of a ``Filter``, or the record of one case by its id or key."""
        if isinstance(subject, Filter):
            self._show_filter(subject)
        elif isinstance(subject, int | str):
            self._load_record(subject)

    def page_actions(self) -> list[QAction]:
        return self._actions

    def may_leave(self) -> bool:
        return not self._editing.has_unsaved()

    def record(self) -> "CaseRecord | None":
        """The case whose record is shown."""
        shown = self._view is not None and self._side.currentWidget() is self._view
        return self._view.record if shown and self._view is not None else None

    def chosen_record(self) -> "CaseRecord | None":
        """The record to act on; while that of the row in hand is on its way, no other one."""
        if not self._clock.isActive():
            return self.record()
        self._clock.stop()
        self._on_time()
        row, record = self.panel.current_row(), self.record()
        return record if row is not None and record is not None and row.id == record.id else None

    @Slot(object)
    def show_stored(self, edited: "EditedCase") -> None:
        """Show a case that was just stored, wherever it stands now."""
        self._wanted_case = edited.id
        self._model.reload()
        self._load_record(edited.id)

    @Slot()
    def show_gone(self) -> None:
        """Show the list after the case of the record was withdrawn."""
        self._side.setCurrentIndex(0)
        self._model.reload()

    @Slot(int)
    def undo(self, token: int) -> None:
        """Take an edit by hand back."""
        self.ask("undo", partial(self._access.undo, token), self._on_undone)

    def _on_undone(self, token: object) -> None:
        assert isinstance(token, int)
        again = (NoticeAction(self.tr("Redo"), partial(self.undo, token)),)
        self.noticed.emit(Notice(self.tr("Undone."), NoticeKind.SUCCESS, again))
        self.data_changed.emit()
        self._model.reload()
        if (record := self.record()) is not None:
            self._load_record(record.id, gently=True)

    def _show_filter(self, wanted: Filter) -> None:
        shown = {column.name for column in self._model.columns}
        self._beyond = {c.column: c for c in wanted.conditions if c.column not in shown}
        self._show_beyond()
        here = tuple(c for c in wanted.conditions if c.column in shown)
        before = self._model.wanted
        self.panel.show_filter(Filter(here, wanted.search))
        if self._model.wanted == before:
            self._model.reload()

    def _show_beyond(self) -> None:
        columns = filter_columns()
        self._chips.show_chips(
            {
                name: condition_words(condition, columns[name])
                for name, condition in self._beyond.items()
                if name in columns
            }
        )

    def _ids(self, wanted: Filter, order: Order) -> Sequence[int]:
        if self._quarter is None:
            return ()
        conditions = (*self._beyond.values(), *wanted.conditions)
        return self._access.ids(self._quarter, Filter(conditions, wanted.search), order)

    def _rows(self, ids: Sequence[int]) -> Sequence[CaseRow]:
        return self._access.rows(self._quarter, ids) if self._quarter is not None else ()

    def _ask_list(
        self, name: str, question: Callable[[], object], on_answer: Callable[[object], None]
    ) -> None:
        """Sorting by a column that is computed for every case goes to the background."""
        self._sorting += name == "ids"
        order = self._model.order
        if name != "ids" or order is None or order.column not in SLOW:
            self.ask(name, question, on_answer)
            return
        turn = self._sorting

        def job(_report: Callable[[int, int], None]) -> object:
            return turn, question(), on_answer

        self.job_requested.emit(JobRequest(self.tr("Sorting"), job, self._on_sorted, reading=True))

    @Slot(object)
    def _on_sorted(self, answer: Any) -> None:
        turn, ids, on_answer = answer
        if turn == self._sorting:
            on_answer(ids)

    def _load_record(self, case: int | str, *, gently: bool = False) -> None:
        if self._quarter is None:
            return
        question: Callable[[], object] = partial(self._access.record, self._quarter, case)
        if gently:
            question = partial(_or_none, question)
        self.ask("record", question, self._on_record)

    def _on_record(self, record: Any) -> None:
        if record is None:
            self._side.setCurrentIndex(0)
            return
        if self._view is None:
            self._view = self._made_view()
        self._view.show_record(record)
        self._side.setCurrentWidget(self._view)
        self._show_state()
        self.panel.select(record.id)

    @Slot(object)
    def _on_current_changed(self, row: CaseRow | None) -> None:
        # A row that a server has still to send is told again when it is there.
        if row is not None or not self.panel.view.currentIndex().isValid():
            self._clock.start()

    @Slot()
    def _on_time(self) -> None:
        row = self.panel.current_row()
        if row is None:
            self._side.setCurrentIndex(0)
            self._show_state()
        elif (record := self.record()) is None or row.id != record.id:
            self._load_record(row.id)

    @Slot()
    def _on_arranged(self) -> None:
        empty = not self._model.total() and self._model.wanted == _NOTHING and not self._beyond
        self._stack.setCurrentIndex(0 if empty else 1)
        wanted, self._wanted_case = self._wanted_case, None
        if wanted is not None:
            self.panel.select(wanted)

    @Slot(object)
    def _on_row_activated(self, row: CaseRow) -> None:
        self._load_record(row.id)

    @Slot(str)
    def _on_chip_dropped(self, name: str) -> None:
        self._beyond.pop(name, None)
        self._show_beyond()
        self._model.reload()

    @Slot()
    def _on_chips_cleared(self) -> None:
        self._beyond = {}
        self._show_beyond()
        self._model.reload()

    @Slot(str)
    def _on_person_requested(self, staff_no: str) -> None:
        self.page_requested.emit(PageName.PEOPLE, staff_no)

    @Slot()
    def _on_import_clicked(self) -> None:
        self.page_requested.emit(PageName.IMPORT, None)

    @Slot()
    def _show_state(self) -> None:
        known = self.record() is not None
        for action in self._actions[1:]:
            action.setEnabled(known)

    def _make_actions(self) -> list[QAction]:
        made = self._editing.make_actions()
        self.panel.row_actions = made[1:]
        for action in made[1:]:
            action.setEnabled(False)
        return made

    def _connect(self) -> None:
        self.panel.current_changed.connect(self._on_current_changed)
        self.panel.row_activated.connect(self._on_row_activated)
        self._model.arranged.connect(self._on_arranged)
        self._clock.timeout.connect(self._on_time)
        self._views.chosen.connect(self.show_subject)
        self._chips.dropped.connect(self._on_chip_dropped)
        self._chips.cleared.connect(self._on_chips_cleared)
        self._import.clicked.connect(self._on_import_clicked)

    def _made_view(self) -> "CaseRecordView":
        from ui.widgets.case_record_view import CaseRecordView

        view = CaseRecordView()
        view.person_requested.connect(self._on_person_requested)
        view.undo_requested.connect(self.undo)
        view.correction_requested.connect(self._editing.correct)
        view.withdrawal_requested.connect(self._editing.withdraw)
        self._side.addWidget(view)
        return view

    def _lay_out(self) -> None:
        add = tool_button("plus", self.tr("Add"))
        add.setToolTip(self.tr("Add a case by hand… (Ctrl+N)"))
        add.clicked.connect(self._editing.add)
        self.panel.tools.addWidget(self._views.button)
        self.panel.tools.addWidget(add)
        hint = self.tr("Put the cursor on a case to see its days, due dates, people and weight.")
        self._side.addWidget(EmptyState("folder-open", self.tr("No case chosen"), hint))
        self._side.setMinimumWidth(396)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._chips)
        column.addWidget(self.panel, stretch=1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self._side)
        split.setStretchFactor(0, 1)
        split.setSizes([720, 440])
        split.setCollapsible(0, False)
        nothing = self.tr("Import the list of cases of the case system, or add one by hand.")
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState("folder-open", self.tr("No cases yet"), nothing, self._import)
        )
        self._stack.addWidget(split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)


def _or_none(question: Callable[[], object]) -> object:
    from db.errors import DatabaseError

    try:
        return question()
    except DatabaseError:
        return None
