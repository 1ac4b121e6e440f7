"""How the window looks and speaks on this PC, and who works in it."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.settings import TEXT_SIZES, Settings
from ui.theme import Appearance
from ui.widgets.settings_section import SettingsSection


class WindowSection(SettingsSection):
    """Language, theme, size of the text, and the name everything is kept under.

    Signals:
        appearance_chosen: the theme wanted from now on.
        restart_needed: a sentence: what was chosen needs another start.
        said: a sentence: what was kept.
    """

    appearance_chosen = Signal(str)
    restart_needed = Signal(str)
    said = Signal(str)

    def __init__(self, settings: Settings, author: str, parent: QWidget | None = None) -> None:
        super().__init__(self.title_text(), self._about(), parent)
        self._settings = settings
        self.theme = QComboBox()
        for wanted, text in self._themes():
            self.theme.addItem(text, wanted.value)
        self.theme.setCurrentIndex(self.theme.findData(settings.appearance.value))
        self.language = QComboBox()
        for code, text in (("", self.tr("As the system")), ("zh", "中文"), ("en", "English")):
            self.language.addItem(text, code)
        self.language.setCurrentIndex(max(self.language.findData(settings.language), 0))
        self.text_size = QComboBox()
        for percent in TEXT_SIZES:
            self.text_size.addItem(f"{percent}%", percent)
        self.text_size.setCurrentIndex(self.text_size.findData(settings.text_size))
        self.author = QLineEdit(settings.author)
        self.author.setPlaceholderText(author)
        self.add(self.tr("&Theme"), self.theme)
        self.add(self.tr("&Language"), self.language, self.tr("Takes one restart."))
        self.add(
            self.tr("Te&xt size"), self.text_size, self.tr("Used when the program is next opened.")
        )
        self.add(
            self.tr("Who &acts"),
            self.author,
            self.tr("Everything you do is kept under this name; empty for your account's."),
        )
        self.column.addStretch(1)
        self.theme.activated.connect(self._on_theme)
        self.language.activated.connect(self._on_language)
        self.text_size.activated.connect(self._on_text_size)
        self.author.editingFinished.connect(self._on_author)

    @Slot()
    def _on_theme(self) -> None:
        wanted = Appearance(self.theme.currentData())
        self._settings.appearance = wanted
        self.appearance_chosen.emit(wanted.value)

    @Slot()
    def _on_language(self) -> None:
        if self._settings.language != self.language.currentData():
            self._settings.language = self.language.currentData()
            self.restart_needed.emit(self.tr("Saved. The language changes with a restart."))

    @Slot()
    def _on_text_size(self) -> None:
        percent = int(self.text_size.currentData())
        if percent != self._settings.text_size:
            self._settings.text_size = percent
            self.said.emit(
                self.tr("Saved. The text has this size when the program is next opened.")
            )

    @Slot()
    def _on_author(self) -> None:
        name = self.author.text().strip()
        if name != self._settings.author:
            self._settings.author = name
            self.restart_needed.emit(self.tr("Saved. The name is used from the next start on."))

    def _themes(self) -> tuple[tuple[Appearance, str], ...]:
        return (
            (Appearance.SYSTEM, self.tr("As the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
        )

    @staticmethod
    def title_text() -> str:
        """What the section is called, before it is made."""
        return QCoreApplication.translate("WindowSection", "This PC")

    def _about(self) -> str:
        return self.tr("How the window looks and speaks here, and under which name you work.")
