"""The first thing somebody sees who has no database yet: three ways to begin."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.notices import Notice, NoticeKind
from ui.widgets.buttons import button, link_button, primary_button
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.surfaces import Card

_CARD_WIDTH = 264
_FILTER = "*.sqlite"


class WelcomePage(QWidget):
    """Three cards: look around in the sample court, begin anew, join the colleagues.

    Signals:
        sample_requested: the sample court is to be built and opened.
        database_requested: a URL to open; what does not exist is made.
        server_requested: a server is to be connected to.
        language_chosen: ``zh`` or ``en``, in which the program shall speak from now on.
    """

    sample_requested = Signal()
    database_requested = Signal(str)
    server_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notices = NoticeBar()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(3 * _CARD_WIDTH)
        self._bar.hide()
        self._sample = primary_button(self.tr("Open the sample court"), "sparkles")
        self._new = button(self.tr("New database…"), "plus")
        self._server = button(self.tr("Connect…"), "server")
        self._open = link_button(self.tr("Open a database on this PC…"))
        # Each in its own words, for those who cannot read the other.
        self._languages = {"zh": link_button("中文"), "en": link_button("English")}
        self._cards = QHBoxLayout()
        self._cards.setSpacing(16)
        for card in self._three_cards():
            self._cards.addWidget(card)
        self._lay_out()

        self._sample.clicked.connect(self.sample_requested)
        self._new.clicked.connect(self._on_new_clicked)
        self._open.clicked.connect(self._on_open_clicked)
        self._server.clicked.connect(self.server_requested)
        self._languages["zh"].clicked.connect(self._on_chinese)
        self._languages["en"].clicked.connect(self._on_english)

    def show_failure(self, text: str) -> None:
        """Say why a database could not be opened."""
        self.show_busy(busy=False)
        self.notices.show_notice(Notice(text, NoticeKind.ERROR, lasting=True))

    def show_busy(self, *, busy: bool) -> None:
        """Nothing else can be begun while something is being opened."""
        ways = (self._sample, self._new, self._server, self._open)
        for way in (*ways, *self._languages.values()):
            way.setEnabled(not busy)
        self._bar.setVisible(busy)
        self._bar.setRange(0, 1)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @Slot()
    def _on_chinese(self) -> None:
        self.language_chosen.emit("zh")

    @Slot()
    def _on_english(self) -> None:
        self.language_chosen.emit("en")

    @Slot()
    def _on_new_clicked(self) -> None:
        dialog = FileDialog(self, self.tr("New database"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("sqlite")
        dialog.selectFile("casestar.sqlite")
        self._choose(dialog)

    @Slot()
    def _on_open_clicked(self) -> None:
        dialog = FileDialog(self, self.tr("Open a database"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        self._choose(dialog)

    def _choose(self, dialog: FileDialog) -> None:
        dialog.setNameFilter(_FILTER)
        dialog.fileSelected.connect(self.database_requested)
        dialog.open()

    def _three_cards(self) -> tuple[Card, ...]:
        return (
            _card(
                "landmark",
                self.tr("Look around"),
                self.tr(
                    "A sample court with 64 people and six quarters. Nothing in it is real, "
                    "and you cannot break anything."
                ),
                self._sample,
            ),
            _card(
                "database",
                self.tr("Begin anew"),
                self.tr("A database in a file on this PC, for one desk. Backups are made by date."),
                self._new,
            ),
            _card(
                "server",
                self.tr("Work together"),
                self.tr("The court's PostgreSQL server, for several desks at the same time."),
                self._server,
            ),
        )

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 24)
        layout.addWidget(self.notices)
        layout.addStretch(2)
        layout.addWidget(Picture("star", "accent-text", 48), alignment=middle)
        layout.addSpacing(8)
        layout.addWidget(label(self.tr("Welcome to Case Star"), "display"), alignment=middle)
        layout.addWidget(
            label(self.tr("The quarter's work, counted fairly and explained."), "muted"),
            alignment=middle,
        )
        layout.addSpacing(24)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._cards)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(16)
        layout.addWidget(self._open, alignment=middle)
        layout.addWidget(self._bar, alignment=middle)
        layout.addStretch(3)
        languages = QHBoxLayout()
        languages.addStretch(1)
        for way in self._languages.values():
            languages.addWidget(way)
        languages.addStretch(1)
        layout.addLayout(languages)


def _card(picture: str, title: str, text: str, button: QPushButton) -> Card:
    card = Card()
    card.setFixedSize(QSize(_CARD_WIDTH, 216))
    card.layout_.addWidget(Picture(picture, "accent-text", 24))
    card.layout_.addWidget(label(title, "heading"))
    card.layout_.addWidget(wrapped(text, "muted"))
    card.layout_.addStretch(1)
    card.layout_.addWidget(button)
    return card
