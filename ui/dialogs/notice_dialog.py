"""Which days the public notice hangs: its first day, from which the last one follows."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.texts import long_day_text
from ui.widgets.day_field import DayField
from ui.widgets.labels import label


class NoticeDialog(EntryDialog):
    """Asks for the first day; its value is the first and the last day."""

    def __init__(
        self, first: date, last_of: Callable[[date], date], author: str, parent: QWidget
    ) -> None:
        super().__init__(self._title(), "", author, parent)
        self._last_of = last_of
        self.ok.setText(self.tr("Show the notice"))
        self.day = DayField(first)
        self.form.add("first", self.tr("&First day of the notice"), self.day, wide=True)
        self.last = label("", "muted")
        self.add_below(self.last)
        self.day.day_changed.connect(self._show_last)
        self.ready("first")
        self._show_last()

    def problems(self) -> Sequence[Problem]:
        if self.day.day() is None:
            return [("first", self.tr("Enter a day, like 2024-04-12."))]
        return []

    def value(self) -> tuple[date, date]:
        first = self.day.day()
        assert first is not None
        return first, self._last_of(first)

    def _title(self) -> str:
        return self.tr("Public notice")

    @Slot()
    def _show_last(self) -> None:
        day = self.day.day()
        text = self.tr("Objections are taken until {day}.")
        self.last.setText(text.format(day=long_day_text(self._last_of(day))) if day else "")
