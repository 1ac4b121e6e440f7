"""The questions for files on the page of imports: which to take in, and where to save one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.file_dialog import FileDialog

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_ENDINGS = "*.xlsx *.xls *.xlsm *.xlsb *.ods *.et *.csv *.tsv *.txt *.htm *.html *.xml"


def files_dialog(parent: QWidget) -> FileDialog:
    """Asks which files shall be imported; ``filesSelected`` tells them."""
    dialog = FileDialog(parent, translate("ImportFiles", "Import"))
    dialog.setFileMode(FileDialog.FileMode.ExistingFiles)
    lists = translate("ImportFiles", "Workbooks and text tables")
    every = translate("ImportFiles", "All files")
    dialog.setNameFilters([f"{lists} ({_ENDINGS})", f"{every} (*)"])
    return dialog


def problems_dialog(parent: QWidget, name: str) -> FileDialog:
    """Asks where problems shall be kept as a workbook; ``fileSelected`` tells it."""
    dialog = save_dialog(parent, translate("ImportFiles", "Save the problems"), f"{name}.xlsx")
    dialog.setNameFilter(translate("ImportFiles", "Excel workbook (*.xlsx)"))
    dialog.setDefaultSuffix("xlsx")
    return dialog


def save_dialog(parent: QWidget, title: str, name: str) -> FileDialog:
    """Asks where something shall be kept that would be called *name*."""
    dialog = FileDialog(parent, title)
    dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    return dialog
