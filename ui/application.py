"""Starting the window: fonts, theme, language, database, and another start when it is asked for."""

import os
import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from resources import resource
from ui.commands.texts import LANGUAGES, choose_language, text
from ui.icons import icon
from ui.program import RESTART, Program
from ui.settings import TEXT_SIZES, Settings
from ui.theme import STYLED, ThemeKeeper

# Of the one application. Asking it for its children would make all of them known to Python.
_translators: list[QTranslator] = []


def run_application(
    database: str | None = None, language: str | None = None, author: str | None = None
) -> int:
    """Open the window on *database* and stay until it is closed; the exit code.

    None stands for what the settings know, or else for the system's. Without a screen to open it
    on that is said on standard error and the exit code is 2: Qt itself would abort.
    """
    if not has_screen(sys.platform, os.environ):
        choose_language(_chosen(language))
        sys.stderr.write(text("errors.NO_SCREEN") + "\n")
        return 2
    use_input_method_of_the_wheel()
    settings = Settings()
    use_text_size(settings.text_size)
    application = application_of(sys.argv[:1])
    theme = ThemeKeeper(application, settings.appearance)
    while True:
        install_language(application, language or settings.language or None)
        program = Program(application, settings, theme, author)
        program.start(database)
        code = application.exec()
        program.leave()
        if code != RESTART:
            return code
        database, language = program.database, None


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether Qt will find something to draw on: only Linux can be without."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not platform.startswith("linux") or any(environment.get(name) for name in named)


def application_of(argv: Sequence[str]) -> QApplication:
    """The one QApplication, with the program's name, made if there is none."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        application = known
    else:
        application = QApplication([*argv, "-style", "Fusion"])
        application.setProperty(STYLED, True)
    application.setApplicationName("casestar")
    application.setDesktopFileName("casestar")
    application.setWindowIcon(icon("star", "accent"))
    return application


def install_language(application: QApplication, wanted: str | None) -> str:
    """Have the texts of the window and of Qt in *wanted*, ``zh`` or ``en``; which it became."""
    language = _chosen(wanted)
    choose_language(language)
    QLocale.setDefault(QLocale("zh_CN" if language == "zh" else "en_GB"))
    while _translators:
        known = _translators.pop()
        application.removeTranslator(known)
        known.deleteLater()
    places = [str(resource(f"i18n/casestar_{language}.qm"))]
    if language == "zh":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        places.append(f"{folder}/qtbase_zh_CN.qm")
    for place in places:
        translator = QTranslator(application)
        if translator.load(place):
            application.installTranslator(translator)
            _translators.append(translator)
    return language


def use_input_method_of_the_wheel() -> None:
    """Have fcitx answer as ibus, which it can: its own plug-in fits no Qt but the system's.

    Before the QApplication; fcitx's author recommends it (github.com/fcitx/fcitx5/issues/444).
    """
    if os.environ.get("QT_IM_MODULE", "").startswith("fcitx"):
        os.environ["QT_IM_MODULE"] = "ibus"


def use_text_size(percent: int) -> None:
    """Show everything *percent* as large as the system says. Before the QApplication."""
    if percent != TEXT_SIZES[0]:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{percent / 100:g}")


def _chosen(wanted: str | None) -> str:
    name = (wanted or QLocale.system().name()).lower().replace("_", "-").partition("-")[0]
    return name if name in LANGUAGES else LANGUAGES[0]
