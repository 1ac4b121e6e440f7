"""Starting the window: fonts, theme, language, database; and what happens when something breaks."""

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTimer, QTranslator, Slot
from PySide6.QtWidgets import QApplication

from resources import resource
from ui.commands.texts import LANGUAGES, choose_language
from ui.icons import icon
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.theme import Appearance, ThemeKeeper, add_rare_fonts

_EXIT_VARIABLE = "CASESTAR_EXIT_AFTER_FIRST_PAINT"
RESTART = 64  # exit code of the event loop that asks for another start


def run_application(
    database: str | None = None, language: str | None = None, author: str | None = None
) -> int:
    """Open the window on *database* and stay until it is closed; the exit code.

    None stands for what the settings know, or else for the system's.
    """
    use_input_method_of_the_wheel()
    application = application_of(sys.argv[:1])
    settings = Settings()
    while True:
        program = Program(application, settings, language)
        program.start(database, author)
        code = application.exec()
        if code != RESTART:
            return code
        database, language = program.database, None


class Program(QObject):
    """One life of the window: its language, its theme, and the database it is opened on."""

    def __init__(
        self, application: QApplication, settings: Settings, language: str | None = None
    ) -> None:
        super().__init__()
        self.application = application
        self.settings = settings
        self.database: str | None = None
        self.language = install_language(application, language or settings.language or None)
        self.theme = ThemeKeeper(application, settings.appearance)
        self.window: MainWindow | None = None

    def start(self, database: str | None, author: str | None) -> None:
        """Open *database*, or welcome somebody who has none yet."""
        from ui.wiring.opening import open_window

        self.window = open_window(self, database, author)
        self.window.painted.connect(self._on_painted)
        self.window.appearance_changed.connect(self._on_appearance_changed)
        self.window.show()

    @Slot()
    def _on_painted(self) -> None:
        if os.environ.get(_EXIT_VARIABLE) == "1":
            self.application.exit(0)
            return
        QTimer.singleShot(0, add_rare_fonts)

    @Slot(str)
    def _on_appearance_changed(self, wanted: str) -> None:
        self.theme.choose(Appearance(wanted))


def application_of(argv: Sequence[str]) -> QApplication:
    """The one QApplication, with the program's name, made if there is none."""
    known = QApplication.instance()
    application = known if isinstance(known, QApplication) else QApplication(list(argv))
    application.setApplicationName("casestar")
    application.setDesktopFileName("casestar")
    application.setWindowIcon(icon("star", "accent"))
    return application


def install_language(application: QApplication, wanted: str | None) -> str:
    """Have the texts of the window and of Qt in *wanted*, ``zh`` or ``en``; which it became."""
    language = _chosen(wanted)
    choose_language(language)
    QLocale.setDefault(QLocale("zh_CN" if language == "zh" else "en_GB"))
    for known in application.findChildren(QTranslator):
        application.removeTranslator(known)
        known.deleteLater()
    files = sorted(resource("i18n").glob(f"*_{language}.qm"))
    places = [str(file) for file in files]
    if language == "zh":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        places.append(f"{folder}/qtbase_zh_CN.qm")
    for place in places:
        translator = QTranslator(application)
        if translator.load(place):
            application.installTranslator(translator)
    return language


def use_input_method_of_the_wheel() -> None:
    """Have fcitx answer as ibus, which it can: its own plug-in fits no Qt but the system's.

    Before the QApplication; fcitx's author recommends it (github.com/fcitx/fcitx5/issues/444).
    """
    if os.environ.get("QT_IM_MODULE", "").startswith("fcitx"):
        os.environ["QT_IM_MODULE"] = "ibus"


def _chosen(wanted: str | None) -> str:
    name = (wanted or QLocale.system().name()).lower().replace("_", "-").partition("-")[0]
    return name if name in LANGUAGES else LANGUAGES[0]
