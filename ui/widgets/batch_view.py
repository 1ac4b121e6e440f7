"""One import opened: its head, its problems with what was decided, its changes, what waits."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from db.importing.inbox import ProblemLine, code_counts
from ui.imports.batch_access import OpenedImport
from ui.models.batches import (
    change_columns,
    decided_columns,
    key_of,
    key_of_late,
    late_columns,
)
from ui.models.table import TableModel
from ui.settings import Settings
from ui.texts.imports import UnconfirmedTexts, counts_text, kind_text
from ui.texts.moments import moment_text
from ui.widgets.buttons import button, icon_button, primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from db.importing.field_changes import FieldChange

_SHORT = 12


class BatchView(QWidget):
    """Shows an ``OpenedImport``; the buttons that act are wired by ``OpenedBatch``.

    Signals:
        problem_changed: other problems are chosen.
        back_requested: the list of imports shall be shown again.
        shown: whether it is to be seen.
        undo_requested: the number of the import, which shall be taken back.
    """

    problem_changed = Signal()
    back_requested = Signal()
    undo_requested = Signal(int)
    shown = Signal(bool)

    def __init__(self, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: OpenedImport | None = None
        self.problems: TableModel[ProblemLine] = TableModel(decided_columns(), key_of, self)
        self.changes: TableModel[FieldChange] = TableModel(change_columns(), key_of, self)
        self.late: TableModel[Any] = TableModel(late_columns(), key_of_late, self)
        self._stack = stack = QStackedWidget(self)
        problems = QWidget(stack)
        self.problem_panel = TablePanel(
            "opened-problems", self.tr("Problems"), self.problems, settings, problems
        )
        self.change_panel = TablePanel(
            "opened-changes", self.tr("Changes"), self.changes, settings, stack
        )
        self.late_panel = TablePanel(
            "opened-late", self.tr("Changes of closed quarters"), self.late, settings, stack
        )
        self._back = icon_button("chevron-left", self.tr("All imports (Alt+Left)"))
        self._title = label("", "heading")
        self._kind = label("", "badge")
        self._facts = wrapped("", "muted")
        self.take_fixed = primary_button("", "check")
        self.save_source = button(self.tr("Save the file…"), "download")
        self.take_back = button(self.tr("Take this import back"), "undo-2")
        self.codes = QComboBox()
        self.codes.setAccessibleName(self.tr("Problems of which kind"))
        self.codes.setMinimumWidth(220)
        self.fix = button(self.tr("Put right…"), "pencil")
        self.accept = button(self.tr("Accept…"), "circle-check")
        self.leave = button(self.tr("Leave"), "minus")
        self.reopen = button(self.tr("Reopen"), "undo-2")
        self.show_row = button(self.tr("Show in the file"), "table-2")
        self.save_rejects = button(self.tr("Save the problems…"), "file-down")
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self._lay_out(problems)
        self._connect()

    def show_import(self, opened: OpenedImport) -> None:
        """Show *opened*; the same problem stays chosen when it is the same import."""
        same = self.opened is not None and self.opened.line.id == opened.line.id
        self.opened = opened
        line = opened.line
        self._title.setText(
            self.tr("Import {number} · {file}").format(number=line.id, file=line.file)
        )
        self._kind.setText(kind_text(line.kind))
        self._facts.setText(self._facts_text(opened))
        self._facts.setToolTip(f"SHA-256 {line.sha256}")
        self._show_codes(keep=same)
        self.changes.show_rows(opened.changes)
        self.late.show_rows(opened.late)
        self._show_buttons(opened)
        self._show_tabs(opened, keep=same)
        if not same:
            self.problem_panel.clear_filters()
        self._choose_first()
        self.problem_changed.emit()

    def chosen(self) -> list[ProblemLine]:
        """The problems that are selected, or the one the cursor stands on."""
        rows: list[ProblemLine] = self.problem_panel.selected_rows()
        current = self.problem_panel.current_row()
        return rows or ([current] if current is not None else [])

    @property
    def panels(self) -> tuple[TablePanel, ...]:
        """The lists, for their counts and exports."""
        return self.problem_panel, self.change_panel, self.late_panel

    def shown_panel(self) -> TablePanel:
        """The list whose tab is chosen."""
        return self.panels[self.tabs.currentIndex()]

    def decides(self) -> bool:
        """Whether something can be decided here: the import stands and is a file's own."""
        line = self.opened.line if self.opened is not None else None
        return line is not None and line.stands and line.parent is None

    def _facts_text(self, opened: OpenedImport) -> str:
        line = opened.line
        parts = [moment_text(line.at), line.author]
        if line.profile:
            parts.append(self.tr("columns by “{profile}”").format(profile=line.profile))
        if line.parent is not None:
            parts.append(self.tr("rows of import {number} put right").format(number=line.parent))
        parts += [counts_text(line), f"SHA-256 {line.sha256[:_SHORT]}…"]
        lines = [" · ".join(parts)]
        if waiting := UnconfirmedTexts().said(opened.unconfirmed):
            lines.append(waiting)
        if line.undone_by is not None and line.undone_at is not None:
            gone = self.tr("Taken back by {author}, {at}")
            lines.append(gone.format(author=line.undone_by, at=moment_text(line.undone_at)))
        for part in opened.parts:
            text = self.tr("Import {number} took in rows put right: {counts} ({author}, {at})")
            words = text.format(
                number=part.id,
                counts=counts_text(part),
                author=part.author,
                at=moment_text(part.at),
            )
            lines.append(words if part.stands else words + self.tr(", taken back"))
        return "\n".join(lines)

    def _show_buttons(self, opened: OpenedImport) -> None:
        fixed = opened.line.fixed if self.decides() else 0
        self.take_fixed.setText(self.tr("Take in what was put right (%n)", "", fixed))
        self.take_fixed.setVisible(bool(fixed))
        self.take_back.setVisible(opened.line.stands)
        self.save_rejects.setEnabled(bool(opened.problems))

    def _show_tabs(self, opened: OpenedImport, *, keep: bool) -> None:
        count = len(opened.problems)
        told = self.tr("%n problem(s)", "", count)
        self.tabs.setTabText(0, told)
        self.tabs.setTabText(1, self.tr("%n changed row(s)", "", opened.changed_rows))
        self.tabs.setTabText(2, self.tr("%n late change(s)", "", len(opened.late)))
        if not keep:
            self.tabs.setCurrentIndex(0 if count or not opened.changes else 1)
        self._on_tab(self.tabs.currentIndex())

    def _show_codes(self, *, keep: bool) -> None:
        assert self.opened is not None
        chosen = self.codes.currentData() if keep else None
        self.codes.blockSignals(True)
        self.codes.clear()
        self.codes.addItem(self.tr("Every kind (%n)", "", len(self.opened.problems)), "")
        for code, (count, opened) in code_counts(self.opened.problems).items():
            text = self.tr("{code}: {count}, open {opened}")
            self.codes.addItem(text.format(code=code, count=count, opened=opened), code.value)
        self.codes.setCurrentIndex(max(self.codes.findData(chosen), 0))
        self.codes.blockSignals(False)
        self._on_code()

    @Slot()
    def _on_code(self) -> None:
        assert self.opened is not None
        code = self.codes.currentData()
        found = self.opened.problems
        rows = [line for line in found if not code or line.problem.code == code]
        self.problems.show_rows(rows)
        self._choose_first()
        self.problem_changed.emit()

    def _choose_first(self) -> None:
        if self.problem_panel.current_row() is None and self.problems.rowCount():
            self.problem_panel.select(self.problems.key_at(0))

    @Slot()
    def _on_take_back(self) -> None:
        if self.opened is not None:
            self.undo_requested.emit(self.opened.line.id)

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        if (opened := self.opened) is not None:
            lists = (opened.problems, opened.changes, opened.late)
            self._stack.setCurrentIndex(index if lists[index] else len(lists) + index)

    def focus_list(self) -> None:
        """Put the cursor into the list that is shown."""
        panels = (self.problem_panel, self.change_panel, self.late_panel)
        index = self._stack.currentIndex()
        (panels[index].view if index < len(panels) else self.tabs).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit(True)
        self.focus_list()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit(False)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self.take_back.clicked.connect(self._on_take_back)
        self.codes.currentIndexChanged.connect(self._on_code)
        self.tabs.currentChanged.connect(self._on_tab)
        self.problem_panel.view.selectionModel().selectionChanged.connect(self.problem_changed)
        self.problem_panel.current_changed.connect(self.problem_changed)

    def _lay_out(self, problems: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (self._back, self._title, self._kind):
            head.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        for wanted in (self.save_source, self.take_back, self.take_fixed):
            head.addWidget(wanted)
        for title in ("", "", ""):
            self.tabs.addTab(title)
        self.problem_panel.tools.addWidget(self.codes)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for made in (self.fix, self.accept, self.leave, self.reopen, self.show_row):
            acts.addWidget(made)
        acts.addStretch(1)
        acts.addWidget(self.save_rejects)
        column = QVBoxLayout(problems)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.problem_panel, stretch=1)
        column.addLayout(acts)
        for page in (problems, self.change_panel, self.late_panel, *self._empty_states()):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self._facts)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, stretch=1)

    def _empty_states(self) -> tuple[EmptyState, ...]:
        return (
            EmptyState(
                "circle-check", self.tr("No problems"), self.tr("Every row was taken as it was.")
            ),
            EmptyState(
                "git-compare",
                self.tr("Nothing was changed"),
                self.tr("This import changed no row that was there before it."),
            ),
            EmptyState(
                "hourglass",
                self.tr("Nothing waits"),
                self.tr("This import touched no quarter that is locked or sealed."),
            ),
        )
