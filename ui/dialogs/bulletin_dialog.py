"""Which bulletin shall be made: its kind, and the week, month, quarter or year it tells of."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from evaluation.bulletin import Kind
from evaluation.period import Period, Quarter
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.texts import day_text
from ui.texts.periods import bulletin_text, days_text, wanted_text
from ui.widgets.labels import wrapped
from ui.widgets.period_field import PeriodField

_REMARKS = 96


class BulletinDialog(EntryDialog):
    """Begins with the shown quarter; its value is the period, *remarks* what is added to it.

    What lies ahead is refused at once, what is empty once somebody has looked.
    """

    draft_of = None

    def __init__(self, quarter: Quarter, today: date, parent: QWidget, remarks: str = "") -> None:
        super().__init__(self._title(), self._about_text(), "", parent)
        self._today = today
        self._empty: set[Period] = set()
        self.ok.setText(self.tr("Show the bulletin"))
        kinds = [(kind.value, bulletin_text(kind)) for kind in Kind]
        self.kind = self.add_choice("kind", self.tr("&Kind"), kinds, Kind.QUARTER.value)
        self.period = PeriodField(Kind.QUARTER, quarter)
        self.form.add("period", self.tr("&Period"), self.period)
        self.remarks = QPlainTextEdit(remarks)
        self.remarks.setTabChangesFocus(True)
        self.remarks.setFixedHeight(_REMARKS)
        self.remarks.setPlaceholderText(
            self.tr("What the figures mean and what is to be done; printed as it is, or left out")
        )
        self.form.add("remarks", self.tr("&Analysis and measures"), self.remarks, wide=True)
        self.told = wrapped("", "muted")
        self.add_below(self.told)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.period.textChanged.connect(self._tell)
        self.ready("period")
        self._tell()

    def problems(self) -> Sequence[Problem]:
        period = self.period.period()
        if period is None:
            return [("period", wanted_text(self._kind()))]
        if period.start > self._today:
            text = self.tr("It begins on {day}: there is nothing to tell yet.")
            return [("period", text.format(day=day_text(period.start)))]
        if period in self._empty:
            return [
                ("period", self.tr("No case was filed, closed or open then: import them first."))
            ]
        return []

    def value(self) -> Period:
        period = self.period.period()
        assert period is not None
        return period

    def refuse_empty(self, period: Period) -> None:
        """Say that nothing is known of *period*; another one may be chosen."""
        self._empty.add(period)
        self._storing = False
        self._check()

    def _kind(self) -> Kind:
        return Kind(self.text_of("kind"))

    @Slot()
    def _on_kind_changed(self) -> None:
        self.period.show_kind(self._kind(), self._today)

    @Slot()
    def _tell(self) -> None:
        """Say which days these are. What was said of another period is over."""
        self._refusal.hide()
        period = self.period.period()
        text = days_text(period) if period is not None else ""
        if period is not None and self._today in period and self._today != period.end:
            running = self.tr("not over: it tells of the days up to today")
            text = f"{text}  ·  {running}"
        self.told.setText(text)

    def _title(self) -> str:
        return self.tr("Bulletin")

    def _about_text(self) -> str:
        return self.tr(
            "What came in, was closed and stayed open, by division in their own order: nobody is "
            "ranked. ↑ and ↓ go a period on or back, Page Up and Page Down a year."
        )
