"""The presenter's screen: now, next, notes, the clock, and a search to jump by."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTime, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from evaluation.ceremony import Step
from ui.ceremony.hall_screen import HallScreen
from ui.ceremony.hall_theme import HallFonts
from ui.ceremony.running import RunningCeremony
from ui.icons import icon
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import Card

_TICK_MS = 500
_MINUTE = 60
_LIST = 320
_ICON = 16
_SIZE = (1280, 720)

# What a clicker sends, and what hands on a keyboard expect.
FORWARD = ("PgDown", "Space", "Right", "Down", "N", "Return", "Enter")
BACK = ("PgUp", "Left", "Up", "Backspace")
DARK = ("B", ".")


class PresenterWindow(QWidget):
    """Shows and drives *running*; *hall* hears the same keys.

    Signals:
        ended: the ceremony is over; both windows are closed.
        screen_wanted: the hall screen shall fill its screen, or not any more.
    """

    ended = Signal()
    screen_wanted = Signal()

    def __init__(
        self,
        running: RunningCeremony,
        fonts: HallFonts,
        hall: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Presenter"))
        self.running = running
        self._may_close = False
        self._question: QMessageBox | None = None
        self.now = HallScreen(fonts)
        self.next = HallScreen(fonts)
        self.mode = label("", "badge")
        self.place = label("", "heading")
        self.clock = label("", "display")
        self.elapsed = label("", "heading")
        self.who = wrapped("", "title")
        self.next_who = wrapped("", "heading")
        self.note = wrapped("", "title")
        self.trouble = wrapped("", "warning")
        self.trouble.hide()
        self.search = QLineEdit()
        self.list = QListWidget()
        self.back = self._key_button(self.tr("Back"), "chevron-left")
        self.forward = self._key_button(self.tr("Next"), "chevron-right", primary=True)
        self.dark = self._key_button(self.tr("Blank"), "eye-off")
        self.pause = self._key_button(self.tr("Pause"), "hourglass")
        self.whole = self._key_button(self.tr("Fill the screen"), "monitor")
        self.end = self._key_button(self.tr("End…"), "log-out")
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._lay_out()
        self._connect(hall)
        self._fill()
        self._show()
        self._tick.start()
        self.resize(*_SIZE)

    def show_trouble(self, text: str) -> None:
        """Say that something could not be kept; the ceremony goes on."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    @Slot()
    def ask_end(self) -> None:
        """Ask whether the ceremony is over; what the hall sees stays meanwhile."""
        if self._question is not None:
            return
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("End the ceremony?"))
        box.setText(self.tr("The hall screen goes dark and closes. Who was called up is kept."))
        if self.running.rehearsal:
            box.setText(self.tr("The rehearsal ends; nothing of it is kept."))
        yes = box.addButton(self.tr("End"), QMessageBox.ButtonRole.AcceptRole)
        go_on = box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        yes.clicked.connect(self.finish)
        box.finished.connect(self._on_answered)
        self._question = box
        box.open()

    @Slot()
    def finish(self) -> None:
        """Be done."""
        self._may_close = True
        self._tick.stop()
        self.ended.emit()
        self.close()

    @Slot()
    def step_on(self) -> None:
        """One step on; from the search, to what was found."""
        if self.search.hasFocus() and self.search.text().strip():
            self.jump_to_found()
        else:
            self.running.forward()

    @Slot()
    def focus_search(self) -> None:
        """Go to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(str)
    def narrow(self, text: str) -> None:
        """List the steps in which *text* stands."""
        wanted = text.strip().casefold()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.data(Qt.ItemDataRole.UserRole + 1))
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if wanted and shown:
            self.list.setCurrentRow(shown[0])

    @Slot()
    def jump_to_found(self) -> None:
        """Jump to the step that is marked in the list."""
        row = self.list.currentRow()
        if row >= 0 and not self.list.item(row).isHidden():
            self.running.jump(row)
        self._leave_search()

    @Slot()
    def _on_escape(self) -> None:
        if self.search.hasFocus():
            self._leave_search()
        else:
            self.ask_end()

    def _leave_search(self) -> None:
        self.search.clear()
        self.setFocus()
        self._mark()

    @Slot(int)
    def _on_answered(self, _answer: int) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        self.running.jump(self.list.row(item))

    @Slot()
    def _show(self) -> None:
        running = self.running
        count = len(running.show.steps)
        self.now.show_scene(running.scene)
        self.next.show_scene(running.next_scene)
        self.next.setVisible(running.course.place < count)
        self.place.setText(self._place_text(count))
        self.who.setText(self._words(running.step))
        self.next_who.setText(self._words(running.next_step) or self.tr("Then it ends."))
        self.note.setText("\n".join(_notes(running.step)))
        self.dark.setText(self.tr("Show again") if running.course.blank else self.tr("Blank"))
        self.pause.setText(self.tr("Go on") if running.course.paused else self.tr("Pause"))
        self._mark()
        self._show_time()

    @Slot()
    def _show_time(self) -> None:
        self.clock.setText(QTime.currentTime().toString("HH:mm:ss"))
        minutes, seconds = divmod(self.running.elapsed(), _MINUTE)
        text = self.tr("Elapsed {time}").format(time=f"{minutes:02}:{seconds:02}")
        if self.running.course.paused:
            text = self.tr("Paused at {time}").format(time=f"{minutes:02}:{seconds:02}")
        self.elapsed.setText(text)

    def _place_text(self, count: int) -> str:
        place = self.running.course.place
        if place < 0:
            return self.tr("Opening, %n to come", "", count)
        if place >= count:
            return self.tr("Closing")
        return self.tr("{place} of {count}").format(place=place + 1, count=count)

    def _words(self, step: Step | None) -> str:
        return f"{step.names}  {step.award}" if step is not None else ""

    def _fill(self) -> None:
        text = self.tr("Rehearsal: nothing is kept") if self.running.rehearsal else self.tr("Live")
        self.mode.setText(text)
        for number, step in enumerate(self.running.show.steps, 1):
            item = QListWidgetItem(f"{number}  {step.names}\n{step.award}")
            found = " ".join(f"{e.name} {e.division}" for e in step.entries)
            item.setData(Qt.ItemDataRole.UserRole + 1, f"{number} {found} {step.award}".casefold())
            self.list.addItem(item)

    def _mark(self) -> None:
        place = self.running.course.place
        for row in range(self.list.count()):
            done = self.running.was_called(row) and row != place
            self.list.item(row).setIcon(icon("check", "positive") if done else icon("circle"))
        self.list.setCurrentRow(place if 0 <= place < self.list.count() else -1)
        if 0 <= place < self.list.count():
            self.list.scrollToItem(self.list.item(place))

    def _key_button(self, text: str, name: str, *, primary: bool = False) -> QPushButton:
        made = primary_button(text, name) if primary else button(text, name)
        # Space and Return step on: a button that has the focus would take them for itself.
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _connect(self, hall: QWidget) -> None:
        running = self.running
        running.changed.connect(self._show)
        self._tick.timeout.connect(self._show_time)
        self.list.itemClicked.connect(self._on_item)
        self.search.textChanged.connect(self.narrow)
        acts: tuple[tuple[QPushButton | None, tuple[str, ...], Callable[[], None]], ...] = (
            (self.forward, FORWARD, self.step_on),
            (self.back, BACK, running.back),
            (self.dark, DARK, running.turn_dark),
            (self.pause, ("P",), running.pause),
            (self.whole, ("F11", "F5"), self.screen_wanted.emit),
            (self.end, (), self.ask_end),
            (None, ("Home",), running.to_start),
            (None, ("End",), running.to_end),
        )
        for made, keys, act in acts:
            if made is not None:
                made.clicked.connect(act)
                if keys:
                    made.setToolTip(", ".join(keys))
            for key in keys:
                for window in (self, hall):
                    QShortcut(QKeySequence(key), window, act)
        QShortcut(QKeySequence("Esc"), self, self._on_escape)
        QShortcut(QKeySequence("Esc"), hall, self.ask_end)
        for key in ("Ctrl+F", "/"):
            QShortcut(QKeySequence(key), self, self.focus_search)

    def _lay_out(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.search.setPlaceholderText(self.tr("Jump: name, award or number (Ctrl+F)"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(self.tr("Jump"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("role", "plain")
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        top.setSpacing(16)
        for widget in (self.mode, self.place):
            top.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        for widget in (self.elapsed, self.clock):
            top.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for made in (self.back, self.forward, self.dark, self.pause):
            foot.addWidget(made)
        foot.addStretch(1)
        for made in (self.whole, self.end):
            foot.addWidget(made)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(self._stage(), stretch=1)
        middle.addLayout(self._right())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.trouble)
        layout.addLayout(middle, stretch=1)
        layout.addLayout(foot)

    def _stage(self) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(8)
        made.addWidget(_Stage(self.now), stretch=3)
        made.addWidget(self.who)
        notes = Card(self.tr("Notes"))
        notes.layout_.addWidget(self.note, alignment=Qt.AlignmentFlag.AlignTop)
        notes.layout_.addStretch(1)
        made.addWidget(notes, stretch=1)
        return made

    def _right(self) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(8)
        made.addWidget(label(self.tr("Next"), "section"))
        self.next.setFixedSize(_LIST, self.next.heightForWidth(_LIST))
        made.addWidget(self.next)
        made.addWidget(self.next_who)
        made.addSpacing(8)
        made.addWidget(self.search)
        made.addWidget(self.list, stretch=1)
        for widget in (self.search, self.list, self.next_who):
            widget.setFixedWidth(_LIST)
        return made

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.ask_end()


class _Stage(QWidget):
    """Keeps the shape of a screen whatever room there is."""

    def __init__(self, screen: HallScreen) -> None:
        super().__init__()
        self._screen = screen
        screen.setParent(self)

    def resizeEvent(self, event: object) -> None:
        wide = min(self.width(), self.height() * 16 // 9)
        high = wide * 9 // 16
        self._screen.setGeometry((self.width() - wide) // 2, 0, wide, high)


def _notes(step: Step | None) -> list[str]:
    if step is None:
        return []
    many = len(step.entries) > 1
    return [f"{e.name}：{e.note}" if many else e.note for e in step.entries if e.note]
