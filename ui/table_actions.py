"""What can be done to the table in sight from the menus, by keys and from the palette."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.actions import Command, Menu
from ui.notices import Notice

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.widgets.table_columns import TableColumns
    from ui.widgets.table_panel import TablePanel


def table_commands(window: "MainWindow") -> tuple[Command, ...]:
    """The commands of *window* for the table in which somebody works, or the first in sight."""
    acts = _TableActs(window)
    translate, menu = QCoreApplication.translate, Menu.TABLE
    return (
        Command("find", translate("Actions", "&Find in the list"), menu, acts.find,
                "Ctrl+F", "search"),
        Command("column-sort", translate("Actions", "&Sort by the current column"), menu,
                acts.sort, "Ctrl+Alt+S", "arrow-down"),
        Command("column-filter", translate("Actions", "F&ilter by the current column"), menu,
                acts.filter, "Ctrl+Alt+F", "list-filter"),
        Command("column-freeze", translate("Actions", "Free&ze up to the current column"), menu,
                acts.freeze, "Ctrl+Alt+E", "pin"),
        Command("column-left", translate("Actions", "Move the column to the &left"), menu,
                acts.move_left, "Ctrl+[", "chevron-left"),
        Command("column-right", translate("Actions", "Move the column to the &right"), menu,
                acts.move_right, "Ctrl+]", "chevron-right"),
        Command("column-hide", translate("Actions", "&Hide the current column"), menu,
                acts.hide, "Ctrl+Alt+H", "eye-off"),
        Command("copy-heads", translate("Actions", "&Copy with heads"), menu,
                acts.copy_with_heads, "Ctrl+Shift+C", "copy"),
        Command("leave-sheet", translate("Actions", "Go on &past the table"), menu,
                acts.go_past, "F6"),
    )  # fmt: skip


class _TableActs(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def find(self) -> None:
        if (panel := self._panel()) is not None:
            panel.focus_search()

    @Slot()
    def sort(self) -> None:
        if (columns := self._columns()) is not None:
            columns.sort()

    @Slot()
    def filter(self) -> None:
        if (columns := self._columns()) is not None:
            columns.filter_by()

    @Slot()
    def freeze(self) -> None:
        if (columns := self._columns()) is not None:
            columns.freeze()

    @Slot()
    def move_left(self) -> None:
        if (columns := self._columns()) is not None:
            columns.move_left()

    @Slot()
    def move_right(self) -> None:
        if (columns := self._columns()) is not None:
            columns.move_right()

    @Slot()
    def hide(self) -> None:
        if (columns := self._columns()) is not None:
            columns.hide()

    @Slot()
    def copy_with_heads(self) -> None:
        from ui.widgets.table_view import TableView

        focused = self._window.focusWidget()
        if isinstance(focused, TableView):
            focused.copy_with_heads()
        elif (panel := self._panel()) is not None:
            panel.view.copy_with_heads()

    @Slot()
    def go_past(self) -> None:
        """Go to what follows the table, which Tab does not leave where cells are typed into."""
        from ui.widgets.table_view import TableView

        at: QWidget | None = self._window.focusWidget()
        while at is not None and not isinstance(at, TableView):
            at = at.parentWidget()
        if at is not None:
            at.go_past()

    def _columns(self) -> "TableColumns | None":
        panel = self._panel()
        if panel is None:
            return None
        panel.columns.point_at_cursor()
        return panel.columns

    def _panel(self) -> "TablePanel | None":
        """The table that has the keyboard, else the first in sight; says so where there is none."""
        from ui.widgets.table_panel import TablePanel

        page, focused = self._window.shown_page(), self._window.focusWidget()
        found = page.findChildren(TablePanel) if page is not None else []
        seen = [panel for panel in found if panel.isVisible()]
        inside = [panel for panel in seen if panel.isAncestorOf(focused)]
        for panel in (*inside, *seen):
            return panel
        text = QCoreApplication.translate(
            "Actions", "This is for lists with a search field; none is in sight."
        )
        self._window.show_notice(Notice(text))
        return None
