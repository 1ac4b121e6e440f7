"""The strip above the page: its title, the way to everything, the quarter, the menus."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from evaluation.period import Quarter
from ui.actions import ActionList, plain_text
from ui.icons import icon
from ui.session import Session
from ui.tasks import TaskRunner
from ui.widgets.buttons import icon_button, tool_button
from ui.widgets.labels import label
from ui.widgets.quarter_picker import QuarterPicker

if TYPE_CHECKING:
    from ui.widgets.command_palette import CommandPalette, Entry

_HEIGHT = 52
_SEARCH_WIDTH = 280
_PERSON = "person:"


class Header(QFrame):
    """The strip above the page.

    Signals:
        quarter_chosen: the Quarter to show from now on.
        person_chosen: the staff number of somebody found in the palette.
        back_wanted: back to the page that led here.
    """

    quarter_chosen = Signal(object)
    person_chosen = Signal(str)
    back_wanted = Signal()

    def __init__(
        self,
        session: Session,
        actions: ActionList,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(_HEIGHT)
        self._session = session
        self._actions = actions
        self._settings = session.settings
        self._palette: CommandPalette | None = None
        self._runner: TaskRunner | None = None
        self._back: QToolButton | None = None

        self._title = label("", "title", self)
        self._search = QPushButton(self.tr("Search or do anything…"), self)
        self._search.setProperty("role", "field")
        self._search.setIcon(icon("search"))
        self._search.setIconSize(QSize(22, 16))
        self._search.setFixedWidth(_SEARCH_WIDTH)
        self._key = label("Ctrl K", "key", self._search)
        self._key.setFixedHeight(20)
        self._picker = QuarterPicker(session.quarters, self)
        self._menu = QMenu(self)
        self._menu_button = icon_button("menu", self.tr("Menu (F10)"), self)
        self._menu_button.setMenu(self._menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 12, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title, stretch=1)
        for widget in (self._search, self._picker, self._menu_button):
            layout.addWidget(widget)
        inner = QHBoxLayout(self._search)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.addWidget(self._key, alignment=Qt.AlignmentFlag.AlignRight)

        self._search.clicked.connect(self.open_palette)
        self._picker.chosen.connect(self.quarter_chosen)
        self._menu.aboutToShow.connect(self._on_menu_opened)

    def ask_on(self, runner: TaskRunner) -> None:
        """Ask for quarters and people on *runner*'s threads from now on."""
        self._runner = runner
        self._picker.ask_on(runner)

    def show_title(self, title: str) -> None:
        """Show which page is open."""
        self._title.setText(title)

    def show_back(self, title: str) -> None:
        """Offer the way back to the page *title* that led here; empty: none did."""
        if title or self._back is not None:
            self._way_back().setVisible(bool(title))
            self._way_back().setText(title)

    def show_quarter(self, quarter: Quarter) -> None:
        """Show the quarter everything follows."""
        self._picker.show_quarter(quarter)

    def _way_back(self) -> QToolButton:
        """Made when a page first leads to another."""
        if self._back is None:
            tip = self.tr("Back to where I came from (Alt+Shift+Left)")
            self._back = tool_button("chevron-left", tip)
            self._back.clicked.connect(self.back_wanted)
            layout = self.layout()
            assert isinstance(layout, QHBoxLayout)
            layout.insertWidget(0, self._back)
        return self._back

    @Slot()
    def quarter_before(self) -> None:
        """Go one quarter back."""
        self._picker.step_back()

    @Slot()
    def quarter_after(self) -> None:
        """Go one quarter on."""
        self._picker.step_on()

    @Slot()
    def open_quarters(self) -> None:
        """Open the list of quarters."""
        self._picker.open_list()

    @Slot()
    def open_menu(self) -> None:
        """Open the menus."""
        self._menu_button.showMenu()

    @Slot()
    def open_palette(self) -> None:
        """Open the palette over the window."""
        self.palette_widget().open_palette()

    def palette_widget(self) -> "CommandPalette":
        """The palette, made when it is first wanted."""
        if self._palette is None:
            from ui.widgets.command_palette import CommandPalette

            self._palette = CommandPalette(
                self._action_entries, self._people_entries, self.window()
            )
            self._palette.chosen.connect(self._on_entry_chosen)
            if self._runner is not None:
                self._palette.ask_on(self._runner)
        return self._palette

    @Slot()
    def _on_menu_opened(self) -> None:
        self._actions.fill(self._menu)

    @Slot(str)
    def _on_entry_chosen(self, key: str) -> None:
        if key.startswith(_PERSON):
            self.person_chosen.emit(key.removeprefix(_PERSON))
            return
        self._settings.note_action(key)
        for action in self._actions.everything():
            if action.objectName() == key:
                action.trigger()

    def _action_entries(self) -> "Sequence[Entry]":
        from ui.widgets.command_palette import Entry

        recent = self._settings.recent_actions()
        actions = [
            action for action in self._actions.everything() if action.objectName() != "palette"
        ]
        actions.sort(key=lambda action: _place(recent, action.objectName()))
        return [
            Entry(
                action.objectName(),
                plain_text(action),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                action.property("drawing") or "",
            )
            for action in actions
        ]

    def _people_entries(self, text: str) -> "Sequence[Entry]":
        from ui.widgets.command_palette import Entry

        return [
            Entry(f"{_PERSON}{found.staff_no}", found.name, found.detail, "user")
            for found in self._session.find_people(text)
        ]


def _place(recent: Sequence[str], key: str) -> int:
    return recent.index(key) if key in recent else len(recent)
