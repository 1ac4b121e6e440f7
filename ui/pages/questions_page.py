"""The page of questions the data raise: to be explained by people, never a verdict."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from db.questions import AskedQuestion, QuestionList, QuestionState
from db.unasked_checks import UnaskedCheck
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.models.questions import key_of_question, question_columns
from ui.models.table import TableModel
from ui.notices import Notice, NoticeKind
from ui.pages.page import JobRequest, Page, PageName
from ui.pages.questions_acts import QuestionActs
from ui.pages.questions_desk import QuestionsDesk
from ui.settings import Settings
from ui.texts.moments import moment_text
from ui.widgets.buttons import button, icon_button, link_button, primary_button
from ui.widgets.labels import wrapped
from ui.widgets.question_view import QuestionView
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel

_SIZES = [720, 560]
_LEAST = 440
_LIST, _NOBODY_LOOKED, _NOTHING = range(3)


class QuestionsPage(Page):
    """The questions of a quarter, the open ones first. As a subject it takes an identity."""

    def __init__(
        self, desk: QuestionsDesk, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quarter: Quarter | None = None
        self._wanted = ""
        self._looking = False
        self.acts = QuestionActs(self, desk)
        self.model: TableModel[AskedQuestion] = TableModel(
            question_columns(), key_of_question, self
        )
        self.panel = TablePanel("questions", self.tr("Questions"), self.model, settings)
        self.view = QuestionView()
        self.about = wrapped("", "small")
        self.unasked = link_button("")
        self.unasked_alone = button("", "circle-help")
        self._unasked: tuple[UnaskedCheck, ...] = ()
        self.look_again = button(self.tr("Look again"), "refresh-cw")
        self.look_first = primary_button(self.tr("Look through the quarter"), "search")
        self.look_anew = button(self.tr("Look again"), "refresh-cw")
        self.list_print = icon_button("printer", self.tr("Print the list"))
        self.list_export = icon_button("file-spreadsheet", self.tr("Save as xlsx"))
        self._states = QStackedWidget()
        self._actions = self._made_actions()
        self._lay_out()
        self._connect()
        self.adopt(self.panel)
        self._enable()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self._quarter = quarter
        self._load()

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        if isinstance(subject, str):
            self._wanted = subject
            self._choose()

    def may_leave(self) -> bool:
        return self.acts.edits.is_done()

    def page_actions(self) -> list[QAction]:
        return [*self._actions.values(), *self.acts.undoing.actions_]

    @Slot()
    def look(self) -> None:
        """Look through the data of the quarter, off the thread of the window."""
        if self._quarter is not None and not self._looking:
            self._looking = True
            self._enable()
            title = self.tr("Looking through the quarter")
            job = self._desk.search(self._quarter)
            request = JobRequest(
                title, job, self._on_looked, self._on_not_looked, on_cancel=self._on_cancelled
            )
            self.job_requested.emit(request)

    @Slot()
    def _load(self) -> None:
        if self._quarter is not None:
            question = partial(self._desk.questions, self._quarter)
            self.ask("questions", question, self._on_questions)

    @Slot(object)
    def _on_questions(self, found: object) -> None:
        assert isinstance(found, QuestionList)
        rows = sorted(found.questions, key=lambda one: one.state is not QuestionState.OPEN)
        self.model.show_rows(rows)
        self._show_unasked(found.unasked)
        self._show_state(found)
        self._choose()
        self._on_current_changed(self.panel.current_row())

    def _show_state(self, found: QuestionList) -> None:
        if found.questions:
            self._states.setCurrentIndex(_LIST)
        else:
            self._states.setCurrentIndex(_NOBODY_LOOKED if found.at is None else _NOTHING)
            self.counted.emit(-1, -1)
        if found.at is not None:
            text = self.tr(
                "{open} of {count} open. {author} looked last, {moment}. Questions to be "
                "explained, not verdicts: nothing here changes points or places."
            )
            self.about.setText(
                text.format(
                    open=found.open,
                    count=len(found.questions),
                    author=found.author,
                    moment=moment_text(found.at),
                )
            )

    def _show_unasked(self, checks: tuple[UnaskedCheck, ...]) -> None:
        self._unasked = checks
        text = self.tr("%n check(s) could not be made…", "", len(checks))
        for link in (self.unasked, self.unasked_alone):
            link.setText(text)
            link.setVisible(bool(checks))
        self._actions["unasked"].setEnabled(bool(checks))

    @Slot()
    def show_unasked(self) -> None:
        """Say which checks could not be made, and why."""
        from ui.dialogs.unasked_dialog import UnaskedDialog

        UnaskedDialog(self._unasked, self).open()

    def _choose(self) -> None:
        rows = self.model.shown_rows()
        if self._wanted and self.panel.select(self._wanted):
            self._wanted = ""
        elif self.panel.current_row() is None and rows:
            self.panel.select(rows[0].identity)

    @Slot(object)
    def _on_current_changed(self, asked: object) -> None:
        there = isinstance(asked, AskedQuestion)
        self.view.setVisible(there)
        if isinstance(asked, AskedQuestion):
            self.view.show_question(asked)
            question = partial(self._desk.evidence, asked.question.cases)
            self.ask("evidence", question, self.view.show_evidence)
        self._choose_rows()

    @Slot()
    def _choose_rows(self) -> None:
        rows = [row for row in self.panel.selected_rows() if isinstance(row, AskedQuestion)]
        current = self.panel.current_row()
        if not rows and isinstance(current, AskedQuestion):
            rows = [current]
        if self._quarter is not None:
            self.acts.choose(self._quarter, rows)
        self._enable()

    @Slot(object)
    def _on_looked(self, count: object) -> None:
        self._looking = False
        assert isinstance(count, int)
        text = self.tr("Looked through: %n question(s).", "", count)
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS))
        self.data_changed.emit()
        self._load()

    @Slot(Exception)
    def _on_not_looked(self, error: Exception) -> None:
        self._on_cancelled()
        self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._looking = False
        self._enable()

    @Slot(str)
    def _on_case_wanted(self, number: str) -> None:
        self.page_requested.emit(PageName.CASES.value, number)

    @Slot(object)
    def _on_row_activated(self, _row: object) -> None:
        self.view.table.setFocus()

    def _enable(self) -> None:
        row = self.panel.current_row()
        for name in ("explain", "confirm", "dismiss"):
            self._actions[name].setEnabled(row is not None)
        decided = isinstance(row, AskedQuestion) and row.state is not QuestionState.OPEN
        self._actions["reopen"].setEnabled(decided)
        for one in (self.look_again, self.look_first, self.look_anew):
            one.setEnabled(not self._looking)
        self._actions["look"].setEnabled(not self._looking)

    def _made_actions(self) -> dict[str, QAction]:
        acts, panel = self.acts, self.panel
        rows = (
            ("look", self.tr("&Look through the quarter"), self.look, "Ctrl+Shift+Q", "refresh-cw"),
            ("explain", self.tr("&Explained…"), acts.explain, "Ctrl+Shift+E", "circle-check"),
            ("confirm", self.tr("&Confirmed…"), acts.confirm, "Ctrl+Shift+Y", "badge-check"),
            ("dismiss", self.tr("&Dismissed…"), acts.dismiss, "Ctrl+Shift+D", "circle-x"),
            ("reopen", self.tr("&Open again"), acts.reopen, "Ctrl+Shift+O", "undo-2"),
            (
                "unasked",
                self.tr("Checks that could &not be made…"),
                self.show_unasked,
                "",
                "circle-help",
            ),
            ("print", self.tr("Print the &list"), panel.ask_print, "Ctrl+P", "printer"),
            (
                "xlsx",
                self.tr("Save the list as &xlsx…"),
                panel.ask_export,
                "Ctrl+E",
                "file-spreadsheet",
            ),
        )
        return {
            name: make_action(Command(f"questions-{name}", text, Menu.PAGE, act, keys, icon), self)
            for name, text, act, keys, icon in rows
        }

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setStretchFactor(0, 1)
        split.setSizes(_SIZES)
        for state in (split, self._nobody_looked(), self._nothing()):
            self._states.addWidget(state)
        self._states.setCurrentIndex(_NOBODY_LOOKED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)

    def _left(self) -> QWidget:
        for tool in (self.look_again, self.list_print, self.list_export):
            self.panel.tools.addWidget(tool)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 8, 12)
        column.setSpacing(8)
        column.addWidget(self.panel, stretch=1)
        column.addWidget(self.about)
        column.addWidget(self.unasked, alignment=Qt.AlignmentFlag.AlignLeft)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        right.setMinimumWidth(_LEAST)
        inner = QHBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.view)
        return right

    def _nobody_looked(self) -> EmptyState:
        text = self.tr(
            "Looks for what has to be explained before a quarter is closed: closings piled up at "
            "its end, cases filed again or split, series, days that do not fit. Each is a "
            "question with the cases behind it. Nothing here changes points or places."
        )
        title = self.tr("Nobody has looked through this quarter")
        state = EmptyState("circle-help", title, text, self.look_first)
        state.show_text(text)
        return state

    def _nothing(self) -> EmptyState:
        text = self.tr("The last search found nothing that has to be explained.")
        title, others = self.tr("No questions"), (self.unasked_alone,)
        return EmptyState("circle-check", title, text, self.look_anew, others=others)

    def _connect(self) -> None:
        self.panel.current_changed.connect(self._on_current_changed)
        self.panel.view.selectionModel().selectionChanged.connect(self._choose_rows)
        self.panel.row_activated.connect(self._on_row_activated)
        self.view.case_wanted.connect(self._on_case_wanted)
        self.acts.done.connect(self._load)
        for one in (self.look_again, self.look_first, self.look_anew):
            one.clicked.connect(self.look)
        for link in (self.unasked, self.unasked_alone):
            link.clicked.connect(self.show_unasked)
        self.view.explain.clicked.connect(self.acts.explain)
        self.view.confirm.clicked.connect(self.acts.confirm)
        self.view.dismiss.clicked.connect(self.acts.dismiss)
        self.view.reopen.clicked.connect(self.acts.reopen)
        self.list_print.clicked.connect(self.panel.ask_print)
        self.list_export.clicked.connect(self.panel.ask_export)
