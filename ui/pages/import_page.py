"""Imports: a file is recognised, tried, shown, and taken in; and everything that was taken in."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
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
from ui.widgets.batch_inbox import BatchInbox
from ui.widgets.batch_view import BatchView
from ui.widgets.drop_strip import DropStrip
from ui.widgets.import_preview import ImportPreview


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
        self.saver = ProblemSaver(access.save_problems, self._start_work, self)

        # Whatever moves into another parent is styled anew, with all that is in it.
        self._stack = QStackedWidget(self)
        home = QWidget(self._stack)
        self._strip = DropStrip(home)
        self.inbox = BatchInbox(settings, home)
        self.preview = ImportPreview(settings, self._stack)
        self.opened = OpenedBatch(access.inbox, BatchView(settings, self._stack), self)
        self._lay_out(home)
        self._actions = self._make_actions()
        lists = (self.inbox.panel, self.inbox.problem_panel, *self.preview.panels)
        for panel in (*lists, *self.opened.view.panels):
            panel.export_requested.connect(self.export_requested)
            panel.print_requested.connect(self.print_requested)
            panel.counted.connect(self._on_counted)
        self._connect()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        """Show the imports; they are of no quarter."""
        self.ask("batches", self._access.batches, self._on_batches)

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
        if self._stack.currentWidget() is self.opened.view:
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
        shown = self._stack.currentWidget() is self.preview and self._tried is not None
        self.saver.ask(self._tried.outcome if shown and self._tried else self.inbox.outcome)

    def _look(self, sources: Sequence[Source]) -> None:
        job = partial(looking, self._access.kinds, sources)
        self._start(self.tr("Looking at the files"), job, self._on_looked, reading=True)

    def _next(self) -> None:
        source = self._hand = self._queue.next()
        self._tried = None
        if source is None:
            if self._stack.currentWidget() is self.preview:
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
        self.preview.setEnabled(False)
        failed = self._on_failed if on_hand else self._on_work_failed
        stopped = self._on_stopped if on_hand else self._on_over
        self.job_requested.emit(JobRequest(title, job, done, failed, reading, stopped))

    def _start_on_hand(
        self, title: str, job: Callable[[Report], object], done: Callable[..., Any]
    ) -> None:
        self._start(title, job, done, on_hand=True, reading=True)

    @Slot(str, object, object)
    def _start_work(
        self, title: str, job: Callable[[Report], object], done: Callable[..., Any]
    ) -> None:
        self._start(title, job, done)

    @Slot()
    def _on_over(self) -> None:
        self._jobs -= 1
        if not self._jobs:
            self._strip.show_busy("")
            self.preview.setEnabled(True)

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
            self.ask("batches", self._access.batches, self._on_batches)
        self.inbox.select(batch)

    def _on_batches(self, batches: Any) -> None:
        self.inbox.show_batches(batches)
        self.inbox.setVisible(bool(batches))
        self._strip.set_large(large=not batches)
        if self._wanted is not None:
            self.inbox.select(self._wanted)
            self._wanted = None

    @Slot()
    def _on_decided(self) -> None:
        self.ask("batches", self._access.batches, self._on_batches)

    @Slot(int)
    def _on_batch_chosen(self, batch: int) -> None:
        self.ask("problems", partial(self._access.problems, batch), self._on_problems)

    def _on_problems(self, outcome: Any) -> None:
        self.inbox.show_outcome(outcome)

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
        inner = (self.preview, self.opened.view)
        panel = next((one.shown_panel() for one in inner if one is part), self.inbox.panel)
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
        self.opened.work_requested.connect(self._start_work)
        self.opened.changed.connect(self._on_decided)
        self.opened.view.back_requested.connect(self.close_batch)
        self.opened.view.save_rejects.clicked.connect(self.save_shown_problems)
        self.opened.view.undo_requested.connect(self.undo_batch)
        self.preview.save_requested.connect(self.save_shown_problems)
        self.preview.import_requested.connect(self.import_current)
        self.preview.skip_requested.connect(self.skip_current)
        self.preview.kind_chosen.connect(self._on_kind_chosen)
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

    def _lay_out(self, home: QWidget) -> None:
        column = QVBoxLayout(home)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self._strip)
        column.addWidget(self.inbox, stretch=1)
        self._stack.addWidget(home)
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self.opened.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
