"""What is due soon, in a few lines below the candidates."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evaluation.reminders import Reminder
from ui.models.reminders import people_text
from ui.texts import day_text
from ui.texts.personnel import reminder_text
from ui.widgets.buttons import link_button
from ui.widgets.labels import label
from ui.widgets.line_button import LineButton
from ui.widgets.surfaces import Card

_MOST = 3


class DueView(Card):
    """A card with the first of what is overdue or due; not there while nothing is.

    Signals:
        chosen: the day of a reminder that shall be shown; None for all of them.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._lines: list[tuple[LineButton, Reminder]] = []
        self.all = link_button("")
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(label(self.tr("Due within 30 days"), "heading"))
        head.addStretch(1)
        head.addWidget(self.all)
        self.layout_.setContentsMargins(8, 12, 8, 8)
        self.layout_.setSpacing(2)
        self.layout_.addLayout(head)
        self.hide()

        self.all.clicked.connect(self._on_all_clicked)

    def show_reminders(self, reminders: Sequence[Reminder]) -> None:
        """Have the first of *reminders*, in their order."""
        for made, _ in self._lines:
            self.layout_.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._lines = [(self._line(reminder), reminder) for reminder in reminders[:_MOST]]
        for made, _ in self._lines:
            self.layout_.addWidget(made)
        self.all.setText(self.tr("All %n", "", len(reminders)))
        self.setVisible(bool(reminders))

    def buttons(self) -> list[LineButton]:
        """The lines, from above."""
        return [made for made, _ in self._lines]

    def _line(self, reminder: Reminder) -> LineButton:
        text = f"{reminder_text(reminder.kind)}   {people_text(reminder)}"
        detail = day_text(reminder.day)
        if reminder.is_overdue:
            detail = self.tr("overdue since {day}").format(day=detail)
        made = LineButton(text, detail)
        made.detail_tone = "warning" if reminder.is_overdue else "muted"
        made.clicked.connect(self._on_clicked)
        return made

    @Slot()
    def _on_clicked(self) -> None:
        for made, reminder in self._lines:
            if made is self.sender():
                self.chosen.emit(reminder.day)
                return

    @Slot()
    def _on_all_clicked(self) -> None:
        self.chosen.emit(None)
