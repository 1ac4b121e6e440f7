"""The dialog that asks for files or a folder. Every file the window asks for is asked for here."""

import os
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QFileInfo, QStandardPaths
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QMessageBox,
    QSplitter,
    QToolButton,
    QTreeView,
    QWidget,
)

from ui.icons import icon
from ui.widgets.surfaces import size_within

_SHEETS = frozenset({"xlsx", "xls", "xlsm", "xlsb", "ods", "et", "csv", "tsv"})
_SIZE, _PLACES = (860, 560), 150
_WIDTHS = (312, 84, 76)  # of the names, sizes and kinds; the days take what is left
_BUTTONS = {
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "plus",
    "listModeButton": "grid-3x3",
    "detailModeButton": "table-2",
}


class FileDialog(QFileDialog):
    """Asks for a file and opens none itself; it frees itself when it is closed.

    It begins where the last one ended, at first among the user's documents. A dialog of Qt or of
    the desktop looks into the files it lists. On POSIX a process that closes a file loses every
    lock it holds on it, those of the open database too, whose journal another process would then
    take for left over and delete. (https://www.sqlite.org/howtocorrupt.html, 2.2)
    """

    # The files of the open database: nobody may read one as a list, or write over it.
    in_use: ClassVar[tuple[Path, ...]] = ()
    _folder: ClassVar[str] = ""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, title, FileDialog._folder or documents_folder())
        # The desktop's own dialog looks into files within this process; Windows keeps the locks.
        self.setOption(QFileDialog.Option.DontUseNativeDialog, os.name != "nt")
        self._pictures = _Pictures()
        self.setIconProvider(self._pictures)
        self._arrange()
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        """Hand on what was chosen, unless it belongs to the open database."""
        chosen = [Path(file) for file in self.selectedFiles()]
        if any(_same(file, own) for file in chosen for own in self.in_use):
            self._refuse()
            return
        FileDialog._folder = self.directory().absolutePath()
        super().accept()

    def _arrange(self) -> None:
        """Give Qt's own dialog the pictures of the program, and room; the desktop's has its own."""
        for name, picture in _BUTTONS.items():
            if (found := self.findChild(QToolButton, name)) is not None:
                found.setIcon(icon(picture, "text"))
        if (parts := self.findChild(QSplitter)) is not None:
            parts.setSizes([_PLACES, _SIZE[0] - _PLACES])
        if (tree := self.findChild(QTreeView)) is not None:
            for column, width in enumerate(_WIDTHS):
                tree.header().resizeSection(column, width)
        size_within(self, *_SIZE)

    def _refuse(self) -> None:
        text = self.tr("This file belongs to the open database: choose another.")
        box = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), text, parent=self)
        box.finished.connect(box.deleteLater)
        box.open()


def documents_folder() -> str:
    """Where people keep documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place)


class _Pictures(QAbstractFileIconProvider):
    """Tells what a file is by its name alone. Qt asks on a thread of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._of_computers = icon("monitor")
        self._of_folders = icon("folder-open")
        self._of_sheets = icon("file-spreadsheet")
        self._of_files = icon("file-text")

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType) -> QIcon:
        if not isinstance(what, QFileInfo):
            if what == QAbstractFileIconProvider.IconType.Computer:
                return self._of_computers
            folder = what != QAbstractFileIconProvider.IconType.File
            return self._of_folders if folder else self._of_files
        if what.isDir():
            return self._of_folders
        return self._of_sheets if what.suffix().lower() in _SHEETS else self._of_files

    def type(self, what: QFileInfo) -> str:
        return "" if what.isDir() else what.suffix().upper()


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
