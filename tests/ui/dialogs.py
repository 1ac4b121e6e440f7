"""What tests of dialogs share."""

import gc
import weakref

from PySide6.QtCore import Qt


def is_freed(qtbot, owner, kind, button):
    """Whether nothing is left of the dialog of that *kind* after a click on its *button*."""
    gone = weakref.ref(owner.findChild(kind))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: owner.findChild(kind) is None)
    gc.collect()
    return not gone() or not _is_alive(gone())


def _is_alive(dialog):
    """Whether Qt still has it; the test itself may hold the Python half."""
    from shiboken6 import isValid

    return isValid(dialog)
