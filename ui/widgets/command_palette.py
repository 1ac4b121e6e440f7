"""The palette: type a few letters, find any action or anybody, press Enter."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.pinyin import reads, spelling_of, typed_letters
from evaluation.words import word_key
from ui.icons import icon
from ui.models.table import Index
from ui.tasks import Task, TaskRunner, job_of
from ui.theme import current_theme

_WIDTH, _HEIGHT = 560, 420
_ROW = 36
_GAP = 12
_MOST_SHOWN = 60
ENTRY_ROLE = Qt.ItemDataRole.UserRole.value


@dataclass(frozen=True, slots=True)
class Entry:
    """Something the palette can find: its key, what it is called, what stands beside it."""

    key: str
    text: str
    detail: str = ""
    icon: str = ""


class CommandPalette(QFrame):
    """A field and the entries that fit what is typed into it, over the window.

    Signals:
        chosen: the key of the Entry that was chosen.
    """

    chosen = Signal(str)

    def __init__(
        self,
        actions: Callable[[], Sequence[Entry]],
        find_people: Callable[[str], Sequence[Entry]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("palette")
        self._actions = actions
        self._find_people = find_people
        self._known: Sequence[Entry] = ()
        self._fitting: list[Entry] = []
        self._runner: TaskRunner | None = None
        self._asked: Task | None = None
        self._before: QWidget | None = None

        self._model = _EntryModel(self)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Search actions and people"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_EntryDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self.hide()

        self._field.textChanged.connect(self._on_text_changed)
        self._field.returnPressed.connect(self._on_return_pressed)
        self._list.clicked.connect(self._on_return_pressed)
        self._field.installEventFilter(self)

    @Slot()
    def open_palette(self) -> None:
        """Show the palette with everything it knows."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._known = self._actions()
        width = min(_WIDTH, self._window.width() - 32)
        self.setGeometry((self._window.width() - width) // 2, 56, width, _HEIGHT)
        self._field.clear()
        self._on_text_changed("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_on(self, runner: TaskRunner) -> None:
        """Look for people on *runner*'s threads from now on; they come below the actions."""
        self._runner = runner

    def found(self) -> list[Entry]:
        """What is listed at this moment, the best first."""
        return self._model.entries()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8}
            steps[Qt.Key.Key_PageUp] = -8
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self._leave()
                return True
            if key in steps:
                self._select(self._list.currentIndex().row() + steps[key])
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        found = list(self._known)
        self._asked = None
        if wanted := word_key(text).casefold():
            ranked = [
                (rank, number)
                for number, entry in enumerate(self._known)
                if (rank := _rank(wanted, entry.text)) is not None
            ]
            found = [self._known[number] for _, number in sorted(ranked)]
            if self._runner is None:
                found += self._find_people(text)
            else:
                self._ask(text, self._runner)
        self._fitting = found
        self._model.show_entries(found[:_MOST_SHOWN])
        self._select(0)

    def _ask(self, text: str, runner: TaskRunner) -> None:
        self._asked = task = Task(job_of(partial(self._find_people, text)))
        task.setProperty("reading", True)
        task.succeeded.connect(self._on_people_found)
        runner.start(task)

    @Slot(object)
    def _on_people_found(self, people: Sequence[Entry]) -> None:
        if self.sender() is self._asked:  # else something else was typed meanwhile
            chosen = self._list.currentIndex().row()
            self._model.show_entries([*self._fitting, *people][:_MOST_SHOWN])
            self._select(chosen)

    @Slot()
    def _on_return_pressed(self) -> None:
        entry = self._list.currentIndex().data(ENTRY_ROLE)
        self._leave()
        if entry is not None:
            self.chosen.emit(entry.key)

    def _leave(self) -> None:
        """Give the keyboard back to where it was: what is chosen may be about the cell there."""
        before, self._before = self._before, None
        self.hide()
        self._window.setFocus()
        with suppress(RuntimeError):  # what had it may be gone by now
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _select(self, row: int) -> None:
        row = max(0, min(row, self._model.rowCount() - 1))
        self._list.setCurrentIndex(self._model.index(row, 0))


class _EntryModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entries(self) -> list[Entry]:
        return self._entries

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = 0) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.text
        return entry if role == ENTRY_ROLE else None


class _EntryDelegate(QStyledItemDelegate):
    """Icon, text, and at the right what stands beside it: a shortcut, a number, a division."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        theme = current_theme()
        box = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent-soft"))
            painter.drawRoundedRect(box, 4, 4)
        if entry.icon:
            icon(entry.icon).paint(painter, box.adjusted(8, 0, 0, 0).left(), box.top(), 18, _ROW)
        inner = box.adjusted(36, 0, -10, 0)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("muted"))
        metrics, elide = painter.fontMetrics(), Qt.TextElideMode.ElideRight
        detail = metrics.elidedText(entry.detail, elide, inner.width() // 2)
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignRight, detail)
        inner.setRight(inner.right() - metrics.horizontalAdvance(detail) - _GAP)
        painter.setPen(theme.colour("text"))
        text = metrics.elidedText(entry.text, elide, inner.width())
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


def _rank(wanted: str, text: str) -> int | None:
    """How well *wanted* names *text*, 0 the best: its words before its pinyin and initials."""
    at = word_key(text).casefold().find(wanted)
    if at >= 0:
        return min(at, 2)
    letters = typed_letters(wanted)
    if not letters.isascii() or text.isascii():
        return None
    answered = reads(spelling_of(text).pinyin, letters)
    return None if answered is None else 3 + answered
