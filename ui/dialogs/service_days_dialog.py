"""Days in post of any period: every record, with the days counted and why the others are not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from db.service_days import ServiceDays
from evaluation.period import Quarter
from ui.models.service_days import days_columns, days_key, stretch_texts
from ui.models.table import TableModel
from ui.widgets.buttons import button
from ui.widgets.labels import label, wrapped
from ui.widgets.period_bar import PeriodBar
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_panel import TablePanel

_SIZE = (1240, 660)
_MOST_STRETCHES = 12


class ServiceDaysDialog(QDialog):
    """A list of records; below it the stretches of the chosen one, day by day.

    Signals:
        period_wanted: the first and the last day whose days in post shall be shown.
    """

    period_wanted = Signal(object)

    def __init__(self, quarters: Sequence[Quarter], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Days in post"))
        self.period = PeriodBar(quarters)
        self.model: TableModel[ServiceDays] = TableModel(days_columns(), days_key, self)
        self.panel = TablePanel("service-days", self.windowTitle(), self.model, None)
        self.about = label("", "muted")
        self.why = wrapped("", "small")
        self.why.setMinimumHeight(40)
        close = button(self.tr("Close"))
        top = QHBoxLayout()
        top.addWidget(self.period, stretch=1)
        top.addWidget(self.about)
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("Internal"), "badge"))
        foot.addStretch(1)
        foot.addWidget(close)
        layout = dialog_layout(self)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addLayout(top)
        layout.addWidget(self.panel, stretch=1)
        layout.addWidget(self.why)
        layout.addLayout(foot)
        size_within(self, *_SIZE)

        close.clicked.connect(self.reject)
        self.period.changed.connect(self.ask)
        self.panel.current_changed.connect(self._on_current_changed)

    @Slot()
    def ask(self) -> None:
        """Want the days of the period chosen."""
        if (days := self.period.period()) is not None:
            self.period_wanted.emit(days)

    @Slot(object)
    def show_lines(self, lines: object) -> None:
        """Show the records of the period."""
        assert isinstance(lines, Sequence)
        self.model.show_rows(lines)
        text = self.tr("%n record(s)", "", len(lines))
        parted = sum(1 for line in lines if line.record[1] > 1)
        if parted:
            more = self.tr("{count} of them of people with more than one")
            text = f"{text}  ·  {more.format(count=parted)}"
        self.about.setText(text)
        if lines and self.panel.current_row() is None:
            self.panel.select(self.model.key_at(0))

    @Slot(object)
    def _on_current_changed(self, line: object) -> None:
        texts = stretch_texts(line) if isinstance(line, ServiceDays) else []
        shown = texts[:_MOST_STRETCHES]
        if len(texts) > len(shown):
            shown.append("…")
        self.why.setText("\n".join(shown))
