"""Where the database is, its backups, and whether it is sound."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from ui.backups import dated_backups
from ui.settings import Settings
from ui.widgets.buttons import button
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import label, wrapped
from ui.widgets.settings_section import SettingsSection

_MOST_KEPT = 365
_WIDE = (QLineEdit, QLabel)


class DataSection(SettingsSection):
    """The place, backups by hand and each day, restoring, checking.

    Signals:
        saved: a sentence: what is kept now.
        backup_wanted, restore_wanted: the file.
        check_wanted, database_wanted: as the buttons say.
    """

    saved = Signal(str)
    backup_wanted = Signal(str)
    restore_wanted = Signal(str)
    check_wanted = Signal()
    database_wanted = Signal()

    def __init__(self, settings: Settings, place: str, parent: QWidget | None = None) -> None:
        super().__init__(self.title_text(), "", parent)
        self._settings = settings
        self.other = button(self.tr("Open another…"), "database")
        self.check = button(self.tr("Check now"), "list-checks")
        self.folder = QLineEdit(settings.backup_folder)
        self.folder.setPlaceholderText(self.tr("No folder: no automatic backups"))
        self.browse = button(self.tr("Choose…"))
        self.kept = QSpinBox()
        self.kept.setRange(1, _MOST_KEPT)
        self.kept.setValue(settings.backups_kept)
        self.kept.setFixedWidth(96)
        self.kept.lineEdit().setTextMargins(8, 0, 0, 0)
        self.last = label("", "muted")
        self.backup = button(self.tr("Back up now…"), "save")
        self.restore = button(self.tr("Restore…"), "history")
        self._lay_out(place)
        self.show_last()

        self.other.clicked.connect(self.database_wanted)
        self.check.clicked.connect(self.check_wanted)
        self.folder.editingFinished.connect(self._on_folder_edited)
        self.browse.clicked.connect(self._on_browse)
        self.kept.valueChanged.connect(self._on_kept)
        self.backup.clicked.connect(self._on_backup)
        self.restore.clicked.connect(self._on_restore)

    @Slot()
    def show_last(self) -> None:
        """Say which dated backup is the last."""
        folder = self._settings.backup_folder
        found = dated_backups(Path(folder)) if folder else []
        text = self.tr("Last: {file}").format(file=found[0].name) if found else ""
        self.last.setText((text or self.tr("None yet")) if folder else "")

    @Slot(str)
    def take_folder(self, folder: str) -> None:
        """Write dated backups into *folder* from now on; nothing ends them."""
        if folder == self._settings.backup_folder:
            return
        self._settings.backup_folder = folder
        self.folder.setText(folder)
        self.show_last()
        text = self.tr("Saved. A backup is written each day, at the first start: {folder}")
        none = self.tr("Saved. No automatic backups are written.")
        self.saved.emit(text.format(folder=folder) if folder else none)

    @Slot()
    def _on_folder_edited(self) -> None:
        self.take_folder(self.folder.text().strip())

    @Slot(int)
    def _on_kept(self, count: int) -> None:
        self._settings.backups_kept = count
        self.saved.emit(self.tr("Saved: %n dated backup(s) kept.", "", count))

    @Slot()
    def _on_browse(self) -> None:
        dialog = self._dialog(self.tr("Folder for backups"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    @Slot()
    def _on_backup(self) -> None:
        dialog = self._dialog(self.tr("Back up"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("sqlite")
        dialog.selectFile("casestar-backup.sqlite")
        dialog.fileSelected.connect(self.backup_wanted)
        dialog.open()

    @Slot()
    def _on_restore(self) -> None:
        dialog = self._dialog(self.tr("Restore"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Backups (*.sqlite)"))
        dialog.fileSelected.connect(self.restore_wanted)
        dialog.open()

    def _dialog(self, title: str) -> FileDialog:
        made = FileDialog(self.window(), title)
        if self._settings.backup_folder:
            made.setDirectory(self._settings.backup_folder)
        return made

    def _lay_out(self, place: str) -> None:
        self.add(self.tr("Where it is"), _line(wrapped(place), self.other))
        self.add(
            self.tr("Soundness"),
            _line(self.check),
            self.tr("Reads the file, its references and the chain of everything that was done."),
        )
        self.add(
            self.tr("Daily backup"),
            _line(self.folder, self.browse),
            self.tr("Dated, and verified by opening; a red notice tells when one fails."),
        )
        self.add(self.tr("Kept"), _line(self.kept, self.last))
        self.add(
            self.tr("By hand"),
            _line(self.backup, self.restore),
            self.tr("Restoring keeps the present database beside the restored one."),
        )
        for field, text in ((self.folder, self.tr("Daily backup")), (self.kept, self.tr("Kept"))):
            field.setAccessibleName(text)
        self.column.addStretch(1)

    @staticmethod
    def title_text() -> str:
        """What the section is called, before it is made."""
        return QCoreApplication.translate("DataSection", "Database and backups")


def _line(*widgets: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget, stretch=int(isinstance(widget, _WIDE)))
    if not any(isinstance(widget, _WIDE) for widget in widgets):
        made.addStretch(1)
    return made
