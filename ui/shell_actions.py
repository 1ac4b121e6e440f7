"""What can be done from everywhere in the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from ui.actions import Command, Menu
from ui.pages.page import CHOOSE_FILES, PageName
from ui.table_actions import table_commands
from ui.theme import Appearance, current_theme

if TYPE_CHECKING:
    from ui.main_window import MainWindow


_DIGITS = 10


def add_shell_actions(window: "MainWindow") -> None:
    """Give *window* its own actions; pages add theirs while they are shown."""
    acts = _Acts(window)
    shown = (*table_commands(window), *_view(window, acts))
    for command in (*_file(window, acts), *_pages(window), *_going(window), *shown):
        window.actions_.add(command)


class _Acts(QObject):
    """What the actions do that is more than one call of the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def choose_database(self) -> None:
        self._window.database_requested.emit("")

    @Slot()
    def choose_imports(self) -> None:
        self._window.open_page(PageName.IMPORT, CHOOSE_FILES)

    @Slot()
    def toggle_navigation(self) -> None:
        settings = self._window.settings
        settings.narrow_navigation = not settings.narrow_navigation
        self._window.navigation.set_narrow(narrow=settings.narrow_navigation)

    @Slot()
    def toggle_theme(self) -> None:
        dark = current_theme().name == "dark"
        wanted = Appearance.LIGHT if dark else Appearance.DARK
        self._window.settings.appearance = wanted
        self._window.appearance_changed.emit(wanted.value)

    @Slot()
    def show_help(self) -> None:
        from ui.dialogs.help_dialog import HelpDialog

        name, title = self._window.shown_name(), self._window.shown_title()
        page = self._window.shown_page()
        actions = page.page_actions() if page is not None else ()
        HelpDialog(name, title, self._window, actions).open()

    @Slot()
    def show_shortcuts(self) -> None:
        from ui.dialogs.shortcut_dialog import ShortcutDialog

        ShortcutDialog(self._window.actions_.everything(), self._window).open()


class _PageOpener(QObject):
    def __init__(self, window: "MainWindow", name: str) -> None:
        super().__init__(window)
        self._window = window
        self._name = name

    @Slot()
    def open(self) -> None:
        self._window.open_page(self._name)


def _file(window: "MainWindow", acts: _Acts) -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    return (
        Command(
            "open-database",
            translate("Actions", "&Open another database…"),
            Menu.FILE,
            acts.choose_database,
            "Ctrl+O",
            "database",
        ),
        Command(
            "import",
            translate("Actions", "&Import files…"),
            Menu.FILE,
            acts.choose_imports,
            "Ctrl+I",
            "file-down",
        ),
        Command("quit", translate("Actions", "&Quit"), Menu.FILE, window.close, "Ctrl+Q"),
    )


def _pages(window: "MainWindow") -> tuple[Command, ...]:
    made = []
    for number, page in enumerate(window.page_list, 1):
        # As many as there are digits; the others are reached by Alt with a digit.
        keys = f"{'Ctrl' if number <= _DIGITS else 'Alt'}+{number % _DIGITS}"
        opener = _PageOpener(window, page.name)
        made.append(Command(f"go-{page.name}", page.title, Menu.GO, opener.open, keys, page.icon))
    return tuple(made)


def _going(window: "MainWindow") -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    header = window.header
    return (
        Command(
            "back",
            translate("Actions", "&Back to where I came from"),
            Menu.GO,
            window.go_back,
            "Alt+Shift+Left",
            "chevron-left",
        ),
        Command(
            "palette",
            translate("Actions", "Search actions and people"),
            Menu.GO,
            header.open_palette,
            "Ctrl+K",
            "search",
        ),
        Command(
            "quarter-before",
            translate("Actions", "Quarter &before"),
            Menu.GO,
            header.quarter_before,
            "Ctrl+PgUp",
            "chevron-left",
        ),
        Command(
            "quarter-after",
            translate("Actions", "Quarter &after"),
            Menu.GO,
            header.quarter_after,
            "Ctrl+PgDown",
            "chevron-right",
        ),
        Command(
            "quarter-list",
            translate("Actions", "&Choose the quarter"),
            Menu.GO,
            header.open_quarters,
            "Ctrl+T",
            "calendar",
        ),
    )


def _view(window: "MainWindow", acts: _Acts) -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    return (
        Command(
            "refresh",
            translate("Actions", "&Refresh"),
            Menu.VIEW,
            window.refresh,
            "F5",
            "refresh-cw",
        ),
        Command(
            "narrow",
            translate("Actions", "&Narrow or wide navigation"),
            Menu.VIEW,
            acts.toggle_navigation,
            "Ctrl+B",
            "panel-left",
        ),
        Command(
            "theme",
            translate("Actions", "&Light or dark"),
            Menu.VIEW,
            acts.toggle_theme,
            "Ctrl+Shift+L",
            "moon",
        ),
        Command(
            "menu",
            translate("Actions", "Open the menus"),
            Menu.VIEW,
            window.header.open_menu,
            "F10",
            "menu",
        ),
        Command(
            "help", translate("Actions", "&Help"), Menu.HELP, acts.show_help, "F1", "circle-help"
        ),
        Command(
            "shortcuts",
            translate("Actions", "&Keys"),
            Menu.HELP,
            acts.show_shortcuts,
            "Ctrl+/",
            "keyboard",
        ),
    )
