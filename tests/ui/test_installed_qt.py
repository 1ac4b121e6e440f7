"""What we rely on from the installed Qt and Python together."""

import sys

from PySide6.QtWidgets import QLabel


def test_qt_calls_leave_none_alone(qapp):
    """A Qt whose calls drop a reference to None kills Python before 3.12."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("")
    assert abs(sys.getrefcount(None) - before) < 100
