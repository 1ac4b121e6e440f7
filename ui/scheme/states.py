"""States and versions of the scheme in words."""

from PySide6.QtCore import QCoreApplication

from db.actors import SHIPPED
from db.scheme_versions import SchemeState, Version

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def state_text(state: SchemeState) -> str:
    """What a state is called."""
    return {
        SchemeState.DRAFT: translate("SchemeState", "draft"),
        SchemeState.ANNOUNCED: translate("SchemeState", "announced"),
        SchemeState.IN_FORCE: translate("SchemeState", "in force"),
        SchemeState.RETIRED: translate("SchemeState", "succeeded"),
    }[state]


def author_text(author: str) -> str:
    """Whose version it is: a name, or that it came with the program."""
    return translate("SchemeState", "the program") if author == SHIPPED.author else author


def version_text(version: Version) -> str:
    """A version in a list: code, number, state and the day it counts from."""
    text = translate("SchemeState", "{code} {version} · {state} · from {day}")
    return text.format(
        code=version.code,
        version=version.version,
        state=state_text(version.state),
        day=version.effective_from.isoformat(),
    )
