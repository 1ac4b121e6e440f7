"""Where the rows of an import are seen."""

from PySide6.QtCore import QCoreApplication

from db.check_lines import Check
from ui.pages.page import PageName

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def place_of(kind: str) -> tuple[str, PageName, object] | None:
    """What a list of *kind* fills: the words that lead there, the page, and its subject."""
    if kind == "cases":
        return translate("ImportPage", "Show the cases"), PageName.CASES, None
    if kind in ("mediations", "meetings", "totals"):
        return translate("ImportPage", "Show the register"), PageName.REGISTERS, kind
    return None


def confirmations_place() -> tuple[str, PageName, object]:
    """Where a second person enters again what an import brought."""
    return (
        translate("ImportPage", "Show what is to be confirmed"),
        PageName.MEASURES,
        Check.UNCONFIRMED,
    )
