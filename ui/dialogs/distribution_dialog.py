"""How the people of a day are spread: the table with its totals, and its chart."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QWidget

from evaluation.distribution import Dimension, Distribution, Split, distribution
from evaluation.roster_person import RosterPerson
from ui.dialogs.picture_dialog import PictureDialog
from ui.models.distribution import (
    SpreadLine,
    dimension_text,
    split_text,
    spread_chart,
    spread_columns,
    spread_lines,
)
from ui.models.table import TableModel
from ui.texts import day_text
from ui.widgets.buttons import button
from ui.widgets.day_field import DayField
from ui.widgets.labels import label
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_panel import TablePanel

_SIZE = (1180, 680)


class DistributionDialog(PictureDialog):
    """One table at a time. Whoever opened it answers ``day_wanted`` by ``show_people``.

    Signals:
        day_wanted: the day whose people shall be shown.
        paper_wanted, sheet_wanted: the Distribution that shall be printed, or become a workbook.
        export_requested, print_requested: as those of a TablePanel.
    """

    day_wanted = Signal(object)
    paper_wanted = Signal(object)
    sheet_wanted = Signal(object)
    export_requested = Signal(object)
    print_requested = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Distribution of people"))
        self._people: Sequence[RosterPerson] = ()
        self._day = day
        self.spread: Distribution | None = None
        self.dimension, self.split = QComboBox(), QComboBox()
        self.dimension.setAccessibleName(self.tr("Told apart by"))
        self.split.setAccessibleName(self.tr("Columns"))
        for one in Dimension:
            self.dimension.addItem(dimension_text(one), one)
        for split in Split:
            self.split.addItem(split_text(split), split)
        self.day = DayField(day)
        self.day.setAccessibleName(self.tr("As of"))
        self.day.setMaximumWidth(136)
        self.about = label("", "muted")
        self._split = QSplitter()
        self._split.setChildrenCollapsible(False)
        self.panel: TablePanel | None = None
        self.paper = button(self.tr("&Print…"), "printer")
        self.sheet = button(self.tr("Save as &Excel…"), "table-2")
        self._lay_out()
        size_within(self, *_SIZE)

        self.dimension.currentIndexChanged.connect(self._show)
        self.split.currentIndexChanged.connect(self._show)
        self.day.day_changed.connect(self._on_day_changed)
        self.paper.clicked.connect(self._on_paper)
        self.sheet.clicked.connect(self._on_sheet)

    @Slot(object)
    def show_people(self, people: object) -> None:
        """Have *people*, who served on the day, from now on."""
        assert isinstance(people, Sequence)
        self._people = people
        self._show()

    def picture_name(self) -> str:
        return f"{self.dimension.currentText()} {self._day}.png"

    @Slot()
    def _show(self) -> None:
        wanted = Dimension(self.dimension.currentData()), Split(self.split.currentData())
        self.spread = distribution(self._people, *wanted, self._day)
        model: TableModel[SpreadLine] = TableModel(
            spread_columns(self.spread), lambda line: (line.is_sum, line.name), self
        )
        # Other columns are another table: its widths and its place are its own.
        panel = TablePanel(f"distribution-{wanted[1]}", self.windowTitle(), model, None)
        panel.export_requested.connect(self.export_requested)
        panel.print_requested.connect(self.print_requested)
        before, self.panel = self.panel, panel
        if before is None:
            self._split.insertWidget(0, panel)
            self._split.setSizes([560, 560])
        else:
            self._split.replaceWidget(0, panel)
            before.deleteLater()
        last: QWidget = panel.view  # the panel came last into the dialog, and stands before these
        for made in (self.save, self.paper, self.sheet, self.close_):
            QWidget.setTabOrder(last, made)
            last = made
        model.show_rows(spread_lines(self.spread))
        self.chart.show_chart(spread_chart(self.spread))
        text = self.tr("%n person(s) serving on {day}; each counted once", "", self.spread.total)
        self.about.setText(text.format(day=day_text(self._day)))
        for made in (self.paper, self.sheet):
            made.setEnabled(self.spread.total > 0)

    @Slot()
    def _on_day_changed(self) -> None:
        if (day := self.day.day()) is not None and day != self._day:
            self._day = day
            self.day_wanted.emit(day)

    @Slot()
    def _on_paper(self) -> None:
        self.paper_wanted.emit(self.spread)

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_wanted.emit(self.spread)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.dimension, self.split, label(self.tr("As of"), "muted"), self.day):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.about)
        self._split.addWidget(self.chart)
        foot = self.foot()
        foot.insertWidget(foot.count() - 1, self.paper)
        foot.insertWidget(foot.count() - 1, self.sheet)
        layout = dialog_layout(self)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addLayout(top)
        layout.addWidget(self._split, stretch=1)
        layout.addLayout(foot)
