"""The barest window a start is measured against: a menu, a toolbar, nothing else.

python benchmarks/bare_window.py
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit


class BareWindow(QMainWindow):
    """Ends the program once its first frame is painted."""

    def __init__(self) -> None:
        super().__init__()
        menu = self.menuBar().addMenu("File")
        bar = self.addToolBar("Main")
        for name in ("New", "Open", "Save", "Print", "Quit"):
            bar.addAction(menu.addAction(name))
        self.setCentralWidget(QTextEdit())
        self.resize(1280, 760)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it
        """Paint, and then end."""
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)


def main() -> int:
    """Show the window; the exit code of the program."""
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
