"""The sentences of the commands, in the language chosen for this run."""

import errno
import os
from contextvars import ContextVar
from functools import cache
from typing import Any, cast

from resources import resource

LANGUAGES = ("zh", "en")
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")

# Where the sentences of an error stand, by the module its class comes from: naming the classes
# would load the database and the paper before any command needs them.
_SECTIONS = {
    "ui.commands.errors": "errors",
    "db.errors": "database",
    "db.importing.faults": "workbook",
    "reports.errors": "paper",
    "evaluation.certificate_code": "certificate_code",
}
_language: ContextVar[str] = ContextVar("language", default=LANGUAGES[0])


def choose_language(name: str | None) -> None:
    """Speak *name* from now on; None means the system's language, an unknown one Chinese."""
    wanted = (name or _of_the_system()).lower().replace("_", "-").partition("-")[0]
    _language.set(wanted if wanted in LANGUAGES else LANGUAGES[0])


def text(key: str, **values: object) -> str:
    """The sentence *key* (``section.code``) with its values filled in."""
    section, _, code = key.partition(".")
    return str(_sentences(_language.get())[section][code]).format(**values)


def sentence_of(error: Exception) -> str | None:
    """What to tell people about *error*; None if it is not one that was foreseen."""
    for base in type(error).__mro__:
        if section := _SECTIONS.get(base.__module__):
            values: dict[str, object] = dict(getattr(error, "values", {}))
            if "fault" in values:
                values["fault"] = _word("faults", str(values["fault"]))
            code = str(getattr(error, "code", ""))
            known = code in _sentences(_language.get())[section]
            return text(f"{section}.{code}", **values) if known else None
    if isinstance(error, OSError) and (error.filename or error.errno == errno.ENOSPC):
        # What has no name is what we print to.
        file = error.filename2 or error.filename or "-"
        reason = error.strerror or error
        return text("errors.FILE_TROUBLE", file=file, reason=reason)
    return None


def _word(section: str, code: str) -> str:
    return str(_sentences(_language.get())[section].get(code, code))


@cache
def _sentences(language: str) -> dict[str, Any]:
    import tomllib  # the window opens without a sentence of these

    return tomllib.loads(resource(f"i18n/messages.{language}.toml").read_text("utf-8"))


def _of_the_system() -> str:
    for variable in _VARIABLES:
        if value := os.environ.get(variable):
            return value
    if os.name != "nt":
        return ""
    import ctypes
    import locale

    kernel = cast(Any, ctypes).windll.kernel32
    return locale.windows_locale.get(kernel.GetUserDefaultUILanguage(), "")
