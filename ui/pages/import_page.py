"""Imports: a file is recognised, tried, shown, and taken in; and everything that was taken in."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.imports.jobs import ImportAccess, looking, taking
from ui.imports.maps import asks_for_columns
from ui.imports.queue import Looked, Queue, Source, Tried
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.import_columns import ImportColumns
from ui.pages.import_passwords import ImportPasswords
from ui.pages.import_places import confirmations_place, place_of
from ui.pages.import_saving import ProblemSaver
from ui.pages.opened_batch import OpenedBatch
from ui.pages.page import CHOOSE_FILES, JobRequest, Page
from ui.settings import Settings
from ui.tasks import Report
from ui.texts.imports import UnconfirmedTexts, counts_text
from ui.widgets.batch_view import BatchView
from ui.widgets.import_home import ImportHome
from ui.widgets.import_preview import ImportPreview
from ui.widgets.table_panel import TablePanel


class ImportPage(Page):
    """Takes workbooks in, one after the other, and lists what was taken in.

    As a subject it takes files to be imported, ``CHOOSE_FILES`` to ask for them, the number of an
    import, or numbers of which the first is shown.
    """

    def __init__(
        self,
        access: ImportAccess,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._queue = Queue()
        self._hand: Source | None = None  # what is tried, asked about or shown; the queue waits
        self._tried: Tried | None = None
        self._jobs = 0
        self._wanted: int | None = None
        self.columns = ImportColumns(access.maps, self._start_on_hand, self)
        self._passwords = ImportPasswords(self)
        self.saver = ProblemSaver(access.save_problems, self._start, self)

        # Whatever moves into another parent is styled anew, with all that is in it.
        self._stack = QStackedWidget(self)
        self._home = ImportHome(settings, self._stack)
        self._strip, self.inbox = self._home.strip, self._home.inbox
        self._stack.addWidget(self._home)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._settings = settings
        self.opened = OpenedBatch(access.inbox, self._made_batch_view, self)
        self._actions = self._make_actions()
        self._attend(self.inbox.panel, self.inbox.problem_panel)
        self._connect()

    @cached_property
    def preview(self) -> ImportPreview:
        """What would come of a list; made for the first one, as the page opens sooner so."""
        made = ImportPreview(self._settings, self._stack)
        made.save_requested.connect(self.save_shown_problems)
        made.import_requested.connect(self.import_current)
        made.skip_requested.connect(self.skip_current)
        made.kind_chosen.connect(self._on_kind_chosen)
        made.setEnabled(not self._jobs)
        self._stack.addWidget(made)
        self._attend(*made.panels)
        return made

    def _made_batch_view(self) -> BatchView:
        made = BatchView(self._settings, self._stack)
        made.back_requested.connect(self.close_batch)
        made.save_rejects.clicked.connect(self.save_shown_problems)
        made.undo_requested.connect(self.undo_batch)
        self._stack.addWidget(made)
        self._attend(*made.panels)
        return made

    def _attend(self, *panels: TablePanel) -> None:
        for panel in panels:
            panel.export_requested.connect(self.export_requested)
            panel.print_requested.connect(self.print_requested)
            panel.counted.connect(self._on_counted)

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        """Show the imports; they are of no quarter."""
        self._load()

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        """Take files in, ask for them, or show an import."""
        if subject == CHOOSE_FILES:
            self.choose_files()
        elif isinstance(subject, int):
            self._show_batch(subject)
        elif isinstance(subject, list | tuple):
            if subject and isinstance(subject[0], int):
                self._show_batch(subject[0])
            else:
                self.take_files([Path(str(file)) for file in subject])

    def page_actions(self) -> list[QAction]:
        return self._actions

    def is_busy(self) -> bool:
        """Whether something is read, stored or taken back now."""
        return self._jobs > 0

    @Slot()
    def choose_files(self) -> None:
        """Ask which files shall be imported."""
        from ui.dialogs.batch_files_dialog import files_dialog

        dialog = files_dialog(self.window())
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def take_files(self, files: Sequence[Path]) -> None:
        """Look at *files*, and then try them one after the other."""
        self._look([Source(file) for file in files])

    @Slot()
    def import_current(self) -> None:
        """Take in the list that is shown."""
        if self._tried is None or self._jobs:
            return
        tried = self._tried
        rows = tried.outcome.data_rows
        job = partial(taking, self._access.take_in, tried.source, store=True, rows=rows)
        text = self.tr("Importing {file}").format(file=tried.source.path.name)
        self._start(text, job, self._on_imported, on_hand=True)

    @Slot()
    def skip_current(self) -> None:
        """Leave the list that is shown, and go on with the next."""
        self._next()

    @Slot(int)
    def open_batch(self, batch: int) -> None:
        """Show one import with everything that can be done about it."""
        self.inbox.select(batch)
        self.opened.open(batch)
        self._stack.setCurrentWidget(self.opened.view)

    @Slot()
    def close_batch(self) -> None:
        """Show the list of imports again."""
        if isinstance(self._stack.currentWidget(), BatchView):
            self._stack.setCurrentIndex(0)
            self.inbox.panel.view.setFocus()

    @Slot(int)
    def undo_batch(self, batch: int) -> None:
        """Take an import back."""

        def job(_report: Report) -> object:
            return self._access.undo(batch)

        text = self.tr("Taking back import {number}").format(number=batch)
        self._start(text, job, self._on_undone)

    @Slot()
    def save_shown_problems(self) -> None:
        """Ask where the problems that are shown shall be kept as a workbook."""
        tried = self._tried if self._previews() else None
        self.saver.ask(self.inbox.outcome if tried is None else tried.outcome)

    def _look(self, sources: Sequence[Source]) -> None:
        job = partial(looking, self._access.kinds, sources)
        self._start(self.tr("Looking at the files"), job, self._on_looked, reading=True)

    def _next(self) -> None:
        source = self._hand = self._queue.next()
        self._tried = None
        if source is None:
            if self._previews():
                self._stack.setCurrentIndex(0)
        elif source.kind:
            self._try(source)
        else:
            self.preview.ask_kind(source, self._queue.waiting())
            self._stack.setCurrentWidget(self.preview)

    @Slot(object)
    def _try(self, source: Source) -> None:
        self._hand = source
        job = partial(taking, self._access.take_in, source, store=False, rows=0)
        text = self.tr("Reading {file}").format(file=source.path.name)
        self._start(text, job, self._on_tried, on_hand=True, reading=True)

    @Slot(str, object, object)
    def _start(
        self,
        title: str,
        job: Callable[[Report], object],
        done: Callable[..., Any],
        *,
        on_hand: bool = False,
        reading: bool = False,
    ) -> None:
        self._jobs += 1
        self._strip.show_busy(title)
        self._show_waiting()
        failed = self._on_failed if on_hand else self._on_work_failed
        stopped = self._on_stopped if on_hand else self._on_over
        self.job_requested.emit(JobRequest(title, job, done, failed, reading, stopped))

    def _start_on_hand(
        self, title: str, job: Callable[[Report], object], done: Callable[..., Any]
    ) -> None:
        self._start(title, job, done, on_hand=True, reading=True)

    @Slot()
    def _on_over(self) -> None:
        self._jobs -= 1
        if not self._jobs:
            self._strip.show_busy("")
            self._show_waiting()

    def _show_waiting(self) -> None:
        if "preview" in self.__dict__:
            self.preview.setEnabled(not self._jobs)

    def _previews(self) -> bool:
        return isinstance(self._stack.currentWidget(), ImportPreview)

    @Slot(object)
    def _on_looked(self, answer: object) -> None:
        self._on_over()
        assert isinstance(answer, list)
        looked: list[Looked] = answer
        for one in looked:
            if one.is_locked:
                self._passwords.ask(one.source)
            elif one.error is not None:
                self.failed.emit(one.error)
            else:
                self._queue.add(one)
        if self._hand is None:
            self._next()

    @Slot(object)
    def _on_password_given(self, source: Source) -> None:
        self._look([source])

    @Slot(object)
    def _on_tried(self, tried: object) -> None:
        self._on_over()
        assert isinstance(tried, Tried)
        self._tried = tried
        self.preview.show_tried(tried, self._queue.waiting())
        self._stack.setCurrentWidget(self.preview)

    @Slot(object)
    def _on_imported(self, tried: object) -> None:
        self._on_over()
        assert isinstance(tried, Tried)
        outcome = tried.outcome
        assert outcome.batch is not None
        text = self.tr("Imported {file}: {counts}.")
        kind = NoticeKind.WARNING if outcome.rejected else NoticeKind.SUCCESS
        actions = [NoticeAction(self.tr("Undo"), partial(self.undo_batch, outcome.batch))]
        waiting = UnconfirmedTexts().said(tried.unconfirmed)
        places = (place_of(outcome.kind), confirmations_place() if waiting else None)
        for name, *target in filter(None, places):
            actions.insert(0, NoticeAction(name, partial(self.page_requested.emit, *target)))
        words = text.format(file=outcome.file, counts=counts_text(outcome))
        words = f"{words}\n{waiting}" if waiting else words
        self.noticed.emit(Notice(words, kind, tuple(actions), lasting=bool(outcome.rejected)))
        self.data_changed.emit()
        self._hand = self._tried = None
        self._show_batch(outcome.batch, reload=True)
        self._next()

    @Slot(object)
    def _on_undone(self, undone: Any) -> None:
        self._on_over()
        text = self.tr(
            "Took back import {number} ({file}): {removed} removed, {restored} restored."
        )
        words = text.format(
            number=undone.batch,
            file=undone.file,
            removed=undone.removed,
            restored=undone.restored,
        )
        self.noticed.emit(Notice(words, NoticeKind.SUCCESS))
        self.data_changed.emit()
        self.opened.reload()
        self._show_batch(undone.batch, reload=True)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._on_over()
        if asks_for_columns(error) and self._tried is None and self._hand is not None:
            self.columns.ask(self._hand, error)
        else:
            self._on_left(error)

    @Slot(Exception)
    def _on_work_failed(self, error: Exception) -> None:
        self._on_over()
        self.failed.emit(error)

    @Slot(object)
    def _on_left(self, error: Exception) -> None:
        self.failed.emit(error)
        if self._tried is None:
            self._next()

    def _show_batch(self, batch: int, *, reload: bool = False) -> None:
        self._wanted = batch
        if self._hand is None:
            self._stack.setCurrentIndex(0)
        if reload:
            self._load()
        self.inbox.select(batch)

    @Slot()
    def _load(self) -> None:
        self.ask("batches", self._access.batches, self._on_batches)

    def _on_batches(self, batches: Any) -> None:
        self._home.show_batches(batches)
        if self._wanted is not None:
            self.inbox.select(self._wanted)
            self._wanted = None

    @Slot(int)
    def _on_batch_chosen(self, batch: int) -> None:
        self.ask("problems", partial(self._access.problems, batch), self.inbox.show_outcome)

    @Slot("QStringList")
    def _on_files_selected(self, files: list[str]) -> None:
        self.take_files([Path(file) for file in files])

    @Slot(str)
    def _on_kind_chosen(self, kind: str) -> None:
        if self._hand is not None:
            self._try(replace(self._hand, kind=kind))

    @Slot(int, int)
    def _on_counted(self, shown: int, total: int) -> None:
        part = self._stack.currentWidget()
        panel = self.inbox.panel
        if isinstance(part, ImportPreview | BatchView):
            panel = part.shown_panel()
        if self.sender() is panel:
            self.counted.emit(shown, total)

    def _make_actions(self) -> list[QAction]:
        page = Menu.PAGE
        choose = Command(
            *("import-choose", self.tr("&Choose files to import…"), page, self.choose_files),
            icon="file-down",
        )
        maps = Command("import-maps", self.tr("&Maps of columns…"), page, self.columns.show_maps)
        spellings = self.opened.aliases_action(self)
        return [make_action(choose, self), make_action(maps, self), spellings, *self.opened.actions]

    def _connect(self) -> None:
        self._strip.files_dropped.connect(self._on_files_selected)
        self._strip.choose_requested.connect(self.choose_files)
        self.inbox.chosen.connect(self._on_batch_chosen)
        self.inbox.undo_requested.connect(self.undo_batch)
        self.inbox.save_requested.connect(self.save_shown_problems)
        self.inbox.open_requested.connect(self.open_batch)
        self.opened.work_requested.connect(self._start)
        self.opened.changed.connect(self._load)
        self.columns.over.connect(self._on_over)
        self.saver.over.connect(self._on_over)
        self.opened.over.connect(self._on_over)
        self._passwords.given.connect(self._on_password_given)
        self.columns.settled.connect(self._try)
        self.columns.left.connect(self._on_left)

    @Slot()
    def _on_stopped(self) -> None:
        self._on_over()
        if self._tried is None:
            self._hand = None
            self._queue.clear()
            self._stack.setCurrentIndex(0)
