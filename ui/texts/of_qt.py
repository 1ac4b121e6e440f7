"""Words of Qt's own dialogs that its Chinese lacks: they are translated with the window's texts."""

from PySide6.QtCore import QCoreApplication


def words_of_qt() -> tuple[str, ...]:
    """The words, in the language of the window."""
    translate = QCoreApplication.translate
    return (
        translate("QFileDialog", "&Look in:"),
        translate("QFileDialog", "Files of &type:"),
        translate("QAbstractFileIconProvider", "Folder"),
    )
