"""What items of quarterly output are called on the screen."""

from PySide6.QtCore import QCoreApplication

from ui.texts.items import item_text, measure_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def output_text(code: str) -> str:
    """What an item of quarterly output is called; an unknown code stands for itself."""
    known = measure_text(code)
    if known != code:
        return known
    own = {
        "ADJ": translate("Output", "Adjustment"),
        "VETO": translate("Output", "Veto"),
    }
    return own.get(code) or item_text(code, "")
