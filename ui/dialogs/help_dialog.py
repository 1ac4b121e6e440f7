"""What the page in sight is for, in a few sentences."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.pages.page import PageName
from ui.widgets.labels import label, wrapped

_WIDTH = 480


class HelpDialog(QDialog):
    """Says what can be done on one page, and where the keys are listed."""

    def __init__(self, page: PageName, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.setMinimumWidth(_WIDTH)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(label(title, "title"))
        layout.addWidget(wrapped(help_text(page)))
        layout.addWidget(
            wrapped(
                self.tr("Ctrl+K finds every action and everybody. Ctrl+/ lists all keys."), "muted"
            )
        )
        layout.addWidget(buttons)

        buttons.rejected.connect(self.reject)


def help_text(page: PageName) -> str:
    """What *page* is for."""
    translate = QCoreApplication.translate
    return {
        PageName.OVERVIEW: translate(
            "Help",
            "Where the quarter stands: a list of what is done and what still blocks it. "
            "Each line opens the rows it speaks of.",
        ),
        PageName.PEOPLE: translate(
            "Help",
            "Everybody of the court with postings, states and days in post. "
            "Every change has a date and can be undone.",
        ),
        PageName.CASES: translate(
            "Help",
            "All cases with roles, dates, both due dates and weight. "
            "Type into the row below the heads to filter: =, ≠, 3..8, >5.",
        ),
        PageName.MEASURES: translate(
            "Help",
            "What the case system does not know, typed in like a sheet or pasted from one. "
            "Cells that cannot be accepted are marked with the reason.",
        ),
        PageName.RANKING: translate(
            "Help",
            "Points of every item, places and gates by group. It is for the committee only.",
        ),
        PageName.CERTIFICATES: translate(
            "Help",
            "Who is to get a certificate, exactly as it will be printed. "
            "Without a decision it is marked as a specimen.",
        ),
        PageName.SCHEME: translate("Help", "The scheme in force, as tables in words."),
        PageName.IMPORT: translate(
            "Help",
            "Drop a workbook anywhere in the window: it is recognised, and what would change "
            "is shown before anything is stored.",
        ),
        PageName.QUARTER: translate(
            "Help", "Lock, decide, seal, unlock: each step says what it needs."
        ),
        PageName.SETTINGS: translate(
            "Help", "Language, theme, the court's name and fonts, backups and holidays."
        ),
    }[page]
