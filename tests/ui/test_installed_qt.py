"""What we rely on from the installed Qt and Python together."""

import re
import sys

from PySide6.QtWidgets import QFileDialog, QLabel, QTreeView

from ui.application import install_language
from ui.texts.of_qt import words_of_qt


def test_qt_calls_leave_none_alone(qapp):
    """A Qt whose calls drop a reference to None kills Python before 3.12."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("")
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_file_dialog_of_qt_speaks_chinese_whole(qtbot, qapp, theme, tmp_path):
    install_language(qapp, "zh")
    dialog = QFileDialog(None, "打开", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    (tmp_path / "甲").mkdir()
    dialog.show()
    list_ = dialog.findChild(QTreeView)
    qtbot.waitUntil(lambda: list_.model().rowCount(list_.rootIndex()) == 1)
    kind = list_.model().index(0, 2, list_.rootIndex()).data()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert [text for text in (*said, kind, *words_of_qt()) if re.search("[A-Za-z]{2}", text)] == []
