"""Stores what is typed into a sheet, change by change, and takes it back by tokens."""

from collections import deque
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.measure_grid import CellEdit
from evaluation.period import Quarter
from ui.models.editable import CellChange
from ui.models.measures import MeasureModel, fault_text, shown_value
from ui.notices import Notice, NoticeKind
from ui.pages.measure_desk import MeasureDesk, SavedCells, SheetEdit
from ui.pages.page import Page
from ui.pages.undoing import tried

Turn = Literal["type", "undo", "redo"]
CellAt = tuple[Hashable, str]
_PASSING = ("UNREACHABLE", "LOCKED")  # what ends without anything being done here
_WAIT_MS = 5000


class SheetStore(QObject):
    """One thing after the other; what cannot be stored waits, and nothing typed is lost.

    Signals:
        waiting_changed: the cells that could not be stored, each a CellAt, in a frozenset.
        outdated: the sheet shall be loaded again.
    """

    waiting_changed = Signal(object)
    outdated = Signal()

    def __init__(self, page: Page, desk: MeasureDesk, model: MeasureModel) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._model = model
        self._stack = model.undo_stack
        self._turn: Turn = "type"
        self._queue: deque[_Waiting] = deque()
        self._busy = False
        self._failed = False
        self._owes_word = False
        self._is_quiet = False
        self._is_late = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_WAIT_MS)
        self._clock.timeout.connect(self._on_time)
        self._tokens: dict[int, tuple[int, ...]] = {}
        model.changed.connect(self._on_changed)

    def is_done(self) -> bool:
        """Whether everything is stored."""
        return not self._queue

    def load_later(self) -> None:
        """Say that the sheet is outdated once everything is stored."""
        self._is_late = True

    def begin(self) -> None:
        """Another quarter is shown: what was done before is not taken back from here."""
        self._stack.clear()
        self._tokens = {}

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._turned("undo", self._stack.undo)

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turned("redo", self._stack.redo)

    @Slot()
    def retry(self) -> None:
        """Try again to store what could not be stored."""
        self._is_quiet = False
        self._next()

    @Slot()
    def _on_time(self) -> None:
        self._is_quiet = True  # the same failure was said before
        self._next()

    def _turned(self, turn: Turn, act: Callable[[], None]) -> None:
        self._turn = turn
        act()
        self._turn = "type"

    @Slot(list)
    def _on_changed(self, changes: Sequence[CellChange]) -> None:
        shown = self._model.shown
        if shown is None:
            return
        place = self._stack.index() - (1 if self._turn == "undo" else 0)
        if self._turn != "type":
            self._put(partial(self._turn_tokens, place), changes)
        elif edits := self._edits(changes):
            self._put(partial(self._save, shown.quarter, place, edits), changes)
        else:
            self._tokens[place] = ()

    def _edits(self, changes: Sequence[CellChange]) -> list[SheetEdit]:
        found = []
        for change in changes:
            row_at = self._model.place_of(change.key)
            row = self._model.row_at(row_at) if row_at is not None else None
            if row is None or change.after.fault or change.after.value == change.before.value:
                continue
            text, seen = shown_value(change.after.value), shown_value(change.before.value)
            found.append((row.category, CellEdit(row.staff_no, change.column, text, seen)))
        return found

    def _save(self, quarter: Quarter, place: int, edits: Sequence[SheetEdit]) -> object:
        saved = self._desk.save(quarter, edits)
        self._tokens[place] = saved.tokens
        return saved

    def _turn_tokens(self, place: int) -> object:
        tokens = self._tokens.get(place, ())
        self._tokens[place] = tuple(self._desk.undo(token) for token in reversed(tokens))
        return None

    def _put(self, job: Callable[[], object], changes: Sequence[CellChange]) -> None:
        cells = frozenset((one.key, one.column) for one in changes if not one.after.fault)
        self._queue.append(_Waiting(job, cells))
        if not self._failed:
            # Not now: the undo stack is in the middle of the step that is being stored.
            QTimer.singleShot(0, self._next)
        self._tell()

    @Slot()
    def _next(self) -> None:
        if self._queue and not self._busy:
            self._busy = True
            self._clock.stop()
            job = self._queue[0].job
            self._page.ask(f"store {id(self)}", partial(tried, job), self._on_answer)

    @Slot(object)
    def _on_answer(self, answer: object) -> None:
        self._busy = False
        if isinstance(answer, Exception):
            self._on_failure(answer)
            return
        turned = answer is None
        self._queue.popleft()
        self._failed = False
        if self._owes_word and not self._queue:
            # Which takes away what was said of the failure.
            self._owes_word = False
            said = Notice(self.tr("What had to wait is saved now."), NoticeKind.SUCCESS)
            self._page.noticed.emit(said)
        self._tell()
        if isinstance(answer, SavedCells) and answer.rejected:
            self._refuse(answer)
        elif (turned or self._is_late) and not self._queue:
            self._is_late = False
            self.outdated.emit()
        self._page.data_changed.emit()
        self._next()

    def _on_failure(self, error: Exception) -> None:
        job = self._queue[0].job
        if not self._is_quiet:
            self._page.failed.emit(error)
        self._is_quiet = False
        if isinstance(job, partial) and job.func == self._turn_tokens:
            # What cannot be taken back stays: show what there is.
            self._queue.clear()
            self.begin()
            self.outdated.emit()
        else:
            self._failed = self._owes_word = True
            if getattr(error, "code", "") in _PASSING:
                self._clock.start()
        self._tell()

    def _refuse(self, saved: SavedCells) -> None:
        said = [
            fault_text(cell.fault, "text", cell.edit.text) for cell in saved.rejected if cell.fault
        ]
        self._page.noticed.emit(Notice(" ".join(dict.fromkeys(said)), NoticeKind.WARNING, (), True))
        self.begin()
        self.outdated.emit()

    def _tell(self) -> None:
        cells = frozenset[CellAt]().union(*(waiting.cells for waiting in self._queue))
        self.waiting_changed.emit(cells if self._failed else frozenset())


@dataclass(frozen=True, slots=True)
class _Waiting:
    job: Callable[[], object]
    cells: frozenset[CellAt]
