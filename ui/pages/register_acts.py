"""What people do with certificates of the register: print, hand out, void, reissue, save."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from db.register_list import RegisterLine
from ui.notices import Notice, NoticeKind
from ui.pages.edits import Edits
from ui.pages.page import JobRequest, Page
from ui.pages.register_desk import RegisterDesk, ShownCertificate
from ui.pages.signing import Signing
from ui.papers.jobs import Paper

if TYPE_CHECKING:
    from ui.pages.certificate_printing import CertificatePrinting
    from ui.papers.saving import PaperSaver


class RegisterActs(QObject):
    """The acts of *page* on the certificate it shows.

    Signals:
        done: something was stored; the page shows it anew.
        reissued: the number of the certificate that took another's place.
    """

    done = Signal()
    reissued = Signal(str)

    def __init__(self, page: Page, desk: RegisterDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._signing = Signing(page, desk.keys)
        self._shown: ShownCertificate | None = None
        self.edits = Edits(page, self._on_stored)
        self._chosen: Sequence[RegisterLine] = ()

    def show_certificate(self, shown: ShownCertificate | None) -> None:
        """Act on *shown* from now on."""
        self._shown = shown

    def choose(self, chosen: Sequence[RegisterLine]) -> None:
        """Print the valid ones of *chosen* from now on."""
        self._chosen = [line for line in chosen if not line.is_void]

    def printable(self) -> Sequence[RegisterLine]:
        """Whose certificates are printed."""
        return self._chosen

    @Slot()
    def print_chosen(self) -> None:
        """Print the exact bytes of those chosen, in the order of their numbers."""
        if self._chosen:
            ids = sorted(line.id for line in self._chosen)
            self.printing.prepare(self._desk.batches(ids))

    @Slot()
    def list_spoiled(self) -> None:
        """Show every note of spoiled sheets."""
        self.printing.spoiled.open_list()

    @Slot()
    def save(self) -> None:
        """Save the exact bytes as a file."""
        if self._shown is not None:
            self._saver.save_paper(_paper(self._shown))

    @Slot()
    def receive(self) -> None:
        """Ask who took it, and when."""
        from ui.dialogs.receipt_dialog import ReceiptDialog

        if self._shown is not None and not self._shown.line.is_void:
            line = self._shown.line
            dialog = ReceiptDialog(line, self._desk.today, self._desk.author, self._page)
            self.edits.open(dialog, partial(self._desk.receive, line.id))

    @Slot()
    def void(self) -> None:
        """Ask why it is void."""
        from ui.dialogs.reason_dialog import ReasonDialog

        if self._shown is not None and not self._shown.line.is_void:
            line = self._shown.line
            about = self.tr(
                "{certificate}: the number stays in the register and is not given again."
            )
            about = about.format(certificate=_words(line))
            title = self.tr("Void the certificate…")
            dialog = ReasonDialog(title, about, self._desk.author, self._page)
            self.edits.open(dialog, partial(self._desk.void, line.id))

    @Slot()
    def reissue(self) -> None:
        """Ask why another is issued in its place."""
        from ui.dialogs.reason_dialog import ReasonDialog

        if self._shown is None or self._shown.line.replaced_by:
            return
        line = self._shown.line
        about = self.tr(
            "{certificate} becomes void. A new one with the next number takes its place;"
            " it bears the name as it is in the roster now."
        )
        about = about.format(certificate=_words(line))
        dialog = ReasonDialog(self.tr("Void and reissue…"), about, self._desk.author, self._page)
        dialog.submitted.connect(partial(self._reissue, line.id))
        dialog.submitted.connect(dialog.accept)
        dialog.open()

    @cached_property
    def printing(self) -> "CertificatePrinting":
        """What prints certificates; loaded when one is printed."""
        from ui.pages.certificate_printing import CertificatePrinting

        printing = CertificatePrinting(self._page, self._desk.printing)
        printing.done.connect(self.done)
        return printing

    @cached_property
    def _saver(self) -> "PaperSaver":
        from ui.papers.saving import PaperSaver

        saver = PaperSaver(self._page)
        saver.job_requested.connect(self._page.job_requested)
        saver.noticed.connect(self._page.noticed)
        return saver

    def _reissue(self, certificate: int, why: str) -> None:
        self._signing.before(partial(self._reissue_now, certificate, why))

    def _reissue_now(self, certificate: int, why: str) -> None:
        job = self._desk.reissue(certificate, why)
        self._page.job_requested.emit(JobRequest(self.tr("Reissuing"), job, self._on_reissued))

    @Slot(object)
    def _on_reissued(self, number: object) -> None:
        self._tell(self.tr("Reissued: {number}.").format(number=number))
        self.reissued.emit(str(number))
        self.done.emit()

    def _on_stored(self, what: str, _answer: object) -> None:
        self._tell(self.tr("{what}: stored.").format(what=what))
        self.done.emit()

    def _tell(self, text: str) -> None:
        self._page.noticed.emit(Notice(text, NoticeKind.SUCCESS))
        self._page.data_changed.emit()


def _words(line: RegisterLine) -> str:
    return f"{line.number}  {line.recipient}"


def _paper(shown: ShownCertificate) -> Paper:
    from reports.files import file_name

    name = file_name(f"{shown.line.number}-{shown.line.recipient}")
    return Paper(f"{name}.pdf", shown.content)
