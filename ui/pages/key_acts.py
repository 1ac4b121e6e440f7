"""What people do with the keys of the court: make, export, restore, retire; each is asked about."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from db.keys import CourtKey
from ui.actions import Command, Menu, make_action
from ui.notices import Notice, NoticeKind
from ui.pages.edits import Edits
from ui.pages.key_desk import KeyDesk, SigningState
from ui.pages.page import Page
from ui.widgets.file_dialog import FileDialog
from ui.widgets.settings_keys import KeySection

_MOST_BYTES = 64 * 1024  # a key has some hundred


class KeyActs(QObject):
    """Does what is to be done with the keys of *desk*, and fills the section once there is one."""

    def __init__(self, page: Page, desk: KeyDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._section: KeySection | None = None
        self._key: CourtKey | None = None
        self._text = ""
        self.edits = Edits(page, self._on_stored)
        self.actions_ = self._made_actions()

    def attend(self, section: KeySection) -> None:
        """Fill *section*, and do what its buttons say."""
        self._section = section
        section.chosen.connect(self._on_chosen)
        section.make.clicked.connect(self.make)
        section.add_public.clicked.connect(self.add_public)
        section.restore.clicked.connect(self.restore)
        section.forget.clicked.connect(self.forget)
        section.export_public.clicked.connect(self.export_public)
        section.export_backup.clicked.connect(self.export_backup)
        section.change.clicked.connect(self.change)
        section.retire.clicked.connect(self.retire)
        self.load()

    @Slot()
    def load(self) -> None:
        """Show the keys anew."""
        if self._section is not None:
            self._page.ask("keys", self._found, self._on_found)

    @Slot()
    def make(self) -> None:
        """Ask for the name and the passphrase of a new key."""
        from ui.dialogs.key_make_dialog import KeyMakeDialog

        self.edits.open(KeyMakeDialog("", self._desk.author, self._page), self._desk.make)

    @Slot()
    def add_public(self) -> None:
        """Ask for the file of a public key."""
        self._choose(self.tr("Public key"), self._on_public_file)

    @Slot()
    def restore(self) -> None:
        """Ask for the file of a backup."""
        self._choose(self.tr("Backup of a key"), self._on_backup_file)

    @Slot()
    def forget(self) -> None:
        """Forget the passphrase."""
        self._desk.forget()
        self._tell(self.tr("Forgotten: the passphrase is asked for at the next issuing."))
        self.load()

    @Slot()
    def export_public(self) -> None:
        """Write the public part to a file."""
        if self._key is not None:
            name = f"{self._key.label}-public"
            question = partial(self._desk.public_text, self._key.fingerprint)
            self._save(self.tr("Export the public key"), name, question)

    @Slot()
    def export_backup(self) -> None:
        """Write the private part, under its passphrase, to a file."""
        if self._key is not None:
            name = f"{self._key.label}-backup"
            question = partial(self._desk.backup_text, self._key.fingerprint)
            self._save(self.tr("Export a backup"), name, question)

    @Slot()
    def change(self) -> None:
        """Ask for another passphrase."""
        from ui.dialogs.key_passphrase_dialog import KeyPassphraseDialog

        if self._key is not None:
            store = partial(self._desk.change_passphrase, self._key.fingerprint)
            self.edits.open(KeyPassphraseDialog(self._key, self._desk.author, self._page), store)

    @Slot()
    def retire(self) -> None:
        """Ask why a key signs no longer."""
        from ui.dialogs.reason_dialog import ReasonDialog

        if self._key is not None:
            about = self.tr("“{label}” signs no longer. What it signed stays genuine.")
            about = about.format(label=self._key.label)
            title = self.tr("Retire the key…")
            dialog = ReasonDialog(title, about, self._desk.author, self._page)
            self.edits.open(dialog, partial(self._desk.retire, self._key.fingerprint))

    def _found(self) -> tuple[object, SigningState]:
        return self._desk.keys(), self._desk.signing()

    @Slot(object)
    def _on_found(self, found: object) -> None:
        assert isinstance(found, tuple)
        assert self._section is not None
        self._section.show_keys(*found)

    @Slot(object)
    def _on_chosen(self, key: CourtKey | None) -> None:
        self._key = key

    @Slot(str)
    def _on_public_file(self, file: str) -> None:
        self._on_file(file, backup=False)

    @Slot(str)
    def _on_backup_file(self, file: str) -> None:
        self._on_file(file, backup=True)

    def _on_file(self, file: str, *, backup: bool) -> None:
        from db.errors import DatabaseError
        from ui.dialogs.key_file_dialog import KeyFileDialog

        path = Path(file)
        try:
            content = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
        except OSError:
            content = b""
        if b"KEY-----" not in content:
            self._page.failed.emit(DatabaseError("NOT_A_KEY"))
            return
        text = content.decode("utf-8", "replace")
        dialog = KeyFileDialog(path.name, self._desk.author, self._page, backup=backup)
        store = self._desk.restore if backup else self._desk.add_public
        self.edits.open(dialog, partial(store, text))

    def _choose(self, title: str, on_file: Callable[[str], None]) -> None:
        dialog = FileDialog(self._page.window(), title)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Keys (*.pem)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(on_file)
        dialog.open()

    def _save(self, title: str, name: str, question: Callable[[], str]) -> None:
        self._page.ask("key-text", question, partial(self._on_text, title, name))

    def _on_text(self, title: str, name: str, text: object) -> None:
        from reports.files import file_name

        assert isinstance(text, str)
        self._text = text
        dialog = FileDialog(self._page.window(), title)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pem")
        dialog.selectFile(f"{file_name(name)}.pem")
        dialog.fileSelected.connect(self._on_save_file)
        dialog.open()

    @Slot(str)
    def _on_save_file(self, file: str) -> None:
        from reports.files import write_whole

        try:
            write_whole(Path(file), self._text.encode())
        except OSError as error:
            self._page.failed.emit(error)
            return
        self._tell(self.tr("Written: {file}").format(file=file))

    def _on_stored(self, what: str, _answer: object) -> None:
        self._tell(self.tr("{what}: stored.").format(what=what))
        self._page.data_changed.emit()
        self.load()

    def _tell(self, text: str) -> None:
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS))

    def _made_actions(self) -> list[QAction]:
        page = Menu.PAGE
        commands = (
            Command("key-make", self.tr("Make a signing &key…"), page, self.make, "", "lock"),
            Command("key-public", self.tr("&Add a public key…"), page, self.add_public, "", "plus"),
            Command("key-restore", self.tr("&Restore a signing key…"), page, self.restore, "",
                    "history"),
            Command("key-forget", self.tr("&Forget the passphrase of the key"), page, self.forget,
                    "", "eye-off"),
        )  # fmt: skip
        return [make_action(command, self._page) for command in commands]
