"""What the register says of one certificate, beside the sight of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.models.register import register_state_text
from ui.pages.register_desk import ShownCertificate
from ui.texts import long_day_text
from ui.texts.moments import moment_text
from ui.widgets.labels import label, wrapped


class CertificateFacts(QWidget):
    """Number and recipient, then a few lines of what became of the certificate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "section")
        self.void = wrapped("", "warning")
        self.course = wrapped("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(4)
        for widget in (self.title, self.void, self.course):
            layout.addWidget(widget)

    def show_certificate(self, shown: ShownCertificate) -> None:
        """Say all of it."""
        line = shown.line
        self.title.setText(f"{line.number}  {line.recipient}  {register_state_text(line)}")
        self.void.setVisible(line.is_void)
        self.void.setText(self._void(shown))
        self.course.setText("\n".join(self._course(shown)))

    def _void(self, shown: ShownCertificate) -> str:
        line = shown.line
        if line.voided_at is None:
            return ""
        text = self.tr("Void since {at} ({by}): {why}")
        text = text.format(at=moment_text(line.voided_at), by=line.voided_by, why=line.void_reason)
        if line.replaced_by:
            text += "\n" + self.tr("Replaced by {number}.").format(number=line.replaced_by)
        return text

    def _course(self, shown: ShownCertificate) -> list[str]:
        line = shown.line
        issued = self.tr("Issued {at} by {by}, decision {document}")
        lines = [
            issued.format(at=moment_text(line.issued_at), by=line.issued_by,
                          document=line.document_no)
        ]  # fmt: skip
        if line.replaces:
            lines.append(self.tr("In place of {number}").format(number=line.replaces))
        if shown.printings:
            last = shown.printings[-1]
            text = self.tr("Printed %n time(s), last {at} by {by}", "", len(shown.printings))
            lines.append(text.format(at=moment_text(last.at), by=last.author))
        if line.received_on is not None:
            text = self.tr("Received by {by} on {day}")
            lines.append(text.format(by=line.received_by, day=long_day_text(line.received_on)))
        lines.append(self.tr("Fingerprint {sha}…").format(sha=line.sha256[:16]))
        return lines
