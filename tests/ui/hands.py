"""Two ways to work the window: with the mouse, and with nothing but the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
)

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_MOST_TABS = 80


class Mouse:
    """Clicks; types only where there is text to enter."""

    def press(self, button):
        """Press *button*."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        QTest.mouseClick(button, LEFT)

    def write(self, field, text):
        """Enter *text* into *field* instead of what stands there."""
        QTest.mouseClick(field, LEFT)
        _write(field, text)

    def open_page(self, window, name):
        """Go to the page *name*."""
        place = [page.name for page in window.page_list].index(name)
        self.press(window.navigation.findChildren(QAbstractButton)[place])

    def quarter_before(self, window):
        """Go one quarter back."""
        self.press(window.header._picker._back)

    def choose_tab(self, bar, place):
        """Choose the tab at *place*."""
        QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(place).center())

    def order_by_points(self, page):
        """Have a ranking in the order of points."""
        self.press(page.tools.by_place)

    def choose_two(self, table, first, second):
        """Choose two rows."""
        for row, key in ((first, NONE), (second, CTRL)):
            where = table.visualRect(table.model().index(row, 1)).center()
            QTest.mouseClick(table.viewport(), LEFT, key, where)

    def answer_file(self, dialog, *files):
        """Give *files* to a dialog that asks for some."""
        field = _without_completions(dialog.findChild(QLineEdit, "fileNameEdit"))
        self.write(field, _names(files))
        box = dialog.findChild(QDialogButtonBox)
        kind = QDialogButtonBox.StandardButton
        saving = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        QTest.mouseClick(box.button(kind.Save if saving else kind.Open), LEFT)


class Keyboard:
    """Tabs, arrows, shortcuts and Enter; never the mouse."""

    def press(self, button):
        """Press *button*."""
        self._go_to(button)
        QTest.keyClick(button, Qt.Key.Key_Space)

    def write(self, field, text):
        """Enter *text* into *field* instead of what stands there."""
        self._go_to(field)
        _write(field, text)

    def open_page(self, window, name):
        """Go to the page *name*."""
        place = [page.name for page in _awake(window).page_list].index(name) + 1
        if place <= 10:
            QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + place % 10), CTRL)
        else:
            QTest.keyClick(
                window, Qt.Key(Qt.Key.Key_0 + place % 10), Qt.KeyboardModifier.AltModifier
            )

    def quarter_before(self, window):
        """Go one quarter back."""
        QTest.keyClick(_awake(window), Qt.Key.Key_PageUp, CTRL)

    def choose_tab(self, bar, place):
        """Choose the tab at *place*."""
        self._go_to(bar)
        for _ in range(bar.count()):
            if bar.currentIndex() == place:
                break
            QTest.keyClick(bar, Qt.Key.Key_Right)
        assert bar.currentIndex() == place

    def order_by_points(self, page):
        """Have a ranking in the order of points."""
        QTest.keyClick(page, Qt.Key.Key_R, CTRL)

    def choose_two(self, table, first, second):
        """Choose two rows, the one below the other."""
        assert second == first + 1
        self._go_to(table)
        QTest.keyClick(table, Qt.Key.Key_Home, CTRL)
        for _ in range(first):
            QTest.keyClick(table, Qt.Key.Key_Down)
        QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)

    def answer_file(self, dialog, *files):
        """Give *files* to a dialog that asks for some."""
        field = _without_completions(dialog.findChild(QLineEdit, "fileNameEdit"))
        self.write(field, _names(files))
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _go_to(self, widget):
        window = _awake(widget.window())
        for _ in range(_MOST_TABS):
            if widget.hasFocus():
                return
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        names = (type(widget).__name__, widget.accessibleName(), getattr(widget, "text", str)())
        raise AssertionError(f"Tab never comes to {names}")


def _write(field, text):
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
        return
    composed = QInputMethodEvent()  # as an input method hands over what was spelled
    composed.setCommitString(text)
    QApplication.sendEvent(field, composed)


def _names(files):
    return str(files[0]) if len(files) == 1 else " ".join(f'"{file}"' for file in files)


def _without_completions(field):
    # They come when the disk has been read, over whatever is pressed next.
    field.setCompleter(None)
    return field


def _awake(window):
    """*window* once it is the active one."""
    if QApplication.activeWindow() is None:
        # A screen that is none gives the focus back to nobody when a dialog has closed.
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
    return window
