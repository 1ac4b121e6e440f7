"""The questions for files on the page of imports: which to take in, and where to save one."""

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_ENDINGS = "*.xlsx *.xls *.xlsm *.xlsb *.ods *.et *.csv *.tsv *.txt *.htm *.html *.xml"


def files_dialog(parent: QWidget) -> QFileDialog:
    """Asks which files shall be imported; ``filesSelected`` tells them."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, translate("ImportFiles", "Import"), place)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    lists = translate("ImportFiles", "Workbooks and text tables")
    every = translate("ImportFiles", "All files")
    dialog.setNameFilters([f"{lists} ({_ENDINGS})", f"{every} (*)"])
    return dialog


def problems_dialog(parent: QWidget, name: str) -> QFileDialog:
    """Asks where problems shall be kept as a workbook; ``fileSelected`` tells it."""
    dialog = save_dialog(parent, translate("ImportFiles", "Save the problems"), f"{name}.xlsx")
    dialog.setNameFilter(translate("ImportFiles", "Excel workbook (*.xlsx)"))
    dialog.setDefaultSuffix("xlsx")
    return dialog


def save_dialog(parent: QWidget, title: str, name: str) -> QFileDialog:
    """Asks where something shall be kept that would be called *name*."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    return dialog
