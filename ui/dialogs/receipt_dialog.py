"""Who took a certificate, and when."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.register_list import RegisterLine
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.widgets.day_field import DayField


class ReceiptDialog(EntryDialog):
    """Asks who took the certificate of *line*; its value is the name and the day."""

    def __init__(self, line: RegisterLine, today: date, author: str, parent: QWidget) -> None:
        about = f"{line.number}  {line.recipient}"
        title = QCoreApplication.translate("ReceiptDialog", "Record the receipt…")
        super().__init__(title, about, author, parent)
        self._line = line
        by = line.received_by or line.recipient
        self.add_text("by", self.tr("&Received by"), by)
        self.day = DayField(line.received_on or today)
        self.form.add("day", self.tr("&Day of the receipt"), self.day)
        self.ready("by")

    def problems(self) -> Sequence[Problem]:
        found = []
        if not self.text_of("by"):
            found.append(("by", self.tr("Enter who took it.")))
        if (day := self.day.day()) is None:
            found.append(("day", self.tr("Enter the day of the receipt, like 2024-04-19.")))
        elif day < self._line.issued_on:
            found.append(("day", self.tr("It cannot be older than the certificate.")))
        return found

    def value(self) -> tuple[str, date]:
        day = self.day.day()
        assert day is not None
        return self.text_of("by"), day
