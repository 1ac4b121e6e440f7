"""One list of what can be done; menus, keyboard and palette are three ways into it."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.icons import icon


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "file"
    EDIT = "edit"
    GO = "go"
    PAGE = "page"
    TABLE = "table"
    VIEW = "view"
    HELP = "help"


class Command(NamedTuple):
    """Something that can be done: a lasting *name*, its text, its menu, and the bound method."""

    name: str
    text: str
    menu: Menu
    act: Callable[[], object]
    shortcut: str = ""
    icon: str = ""


class ActionList(QObject):
    """Every action of the window. An action belongs to the widget it is made with."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, tuple[Menu, QAction]] = {}
        self._of_page: list[QAction] = []

    def add(self, command: Command) -> QAction:
        """Make the action of *command*; its shortcut works everywhere in the window."""
        action = make_action(command, self._window)
        self._window.addAction(action)
        self._actions[command.name] = (command.menu, action)
        return action

    def action(self, name: str) -> QAction:
        """The action called *name*."""
        return self._actions[name][1]

    def show_page_actions(self, actions: list[QAction]) -> None:
        """Have the shown page's own *actions* in its menu and in the palette."""
        for action in self._of_page:
            self._window.removeAction(action)
        self._of_page = actions
        self._window.addActions(actions)

    def everything(self) -> list[QAction]:
        """All actions that can be chosen now, the page's own first."""
        kept = [action for _, action in self._actions.values()]
        return [action for action in (*self._of_page, *kept) if action.isEnabled()]

    def in_menu(self, menu: Menu) -> list[QAction]:
        """The actions of one menu, in the order they were added."""
        own = self._of_page if menu is Menu.PAGE else []
        return [*own, *(action for where, action in self._actions.values() if where is menu)]

    def fill(self, root: QMenu) -> None:
        """Put every menu that has actions into *root*."""
        root.clear()
        for menu in Menu:
            if actions := self.in_menu(menu):
                branch = root.addMenu(menu_title(menu))
                branch.addActions(actions)


def make_action(command: Command, owner: QWidget) -> QAction:
    """The action of *command*, owned by *owner*."""
    action = QAction(command.text, owner)
    action.setObjectName(command.name)
    if command.icon:
        action.setIcon(icon(command.icon))
        action.setProperty("drawing", command.icon)
    if command.shortcut:
        action.setShortcut(QKeySequence(command.shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(command.act)
    return action


def plain_text(action: QAction) -> str:
    """What *action* is called, without the mark of its letter: ``保存(&S)…`` is ``保存``."""
    text = action.text()
    if text.endswith(")") or ")…" in text:
        head, _, rest = text.partition("(&")
        text = head + rest[2:] if rest else text
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def menu_title(menu: Menu) -> str:
    """What *menu* is called."""
    translate = QCoreApplication.translate
    return {
        Menu.FILE: translate("Menu", "&File"),
        Menu.EDIT: translate("Menu", "&Edit"),
        Menu.GO: translate("Menu", "&Go"),
        Menu.PAGE: translate("Menu", "&Page"),
        Menu.TABLE: translate("Menu", "&Table"),
        Menu.VIEW: translate("Menu", "&View"),
        Menu.HELP: translate("Menu", "&Help"),
    }[menu]
