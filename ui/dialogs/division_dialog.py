"""What the head of a division may see: own people in full, of the others only the winners."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from evaluation.views import WinnerName, division_view, divisions_in
from ui.models.column import Column
from ui.models.ranking import WHOLE, RankingData, reach_of, rows_of
from ui.models.table import TableModel
from ui.texts.items import peers_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.ranking_table import RankingTable
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_view import TableView

_SIZE = (1120, 640)
_SIDE = 380


class DivisionDialog(QDialog):
    """Shows one division at a time, people by staff number.

    Signals:
        print_wanted: the division whose list shall be printed.
    """

    print_wanted = Signal(str)

    def __init__(self, data: RankingData, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A division head's view"))
        self._data = data

        self.division = QComboBox()
        self.division.setMinimumWidth(240)
        self.division.addItems(divisions_in(data.result))
        self.division.setAccessibleName(self.tr("Division"))
        self.table = RankingTable(mixed=True)
        self.winners: TableModel[WinnerName] = TableModel(self._columns(), _key_of_winner, self)
        self.names = TableView()
        self.names.show_model(self.winners)
        self.names.setFixedWidth(_SIDE)
        self.printing = primary_button(self.tr("Print…"), "printer")
        self._close = button(self.tr("Close"))

        self._lay_out()
        self._close.clicked.connect(self.reject)
        self.printing.clicked.connect(self.print_list)
        self.division.currentTextChanged.connect(self.show_division)
        size_within(self, *_SIZE)
        self.show_division(self.division.currentText())

    @Slot(str)
    def show_division(self, division: str) -> None:
        """Show what the head of *division* may see."""
        view = division_view(self._data.result, division)
        rows = rows_of(view.own, self._data.result, self._data.scheme)
        self.table.show_rows(rows, (), max([WHOLE, *(reach_of(person) for person in view.own)]))
        self.winners.show_rows(view.winners)

    @Slot()
    def print_list(self) -> None:
        """Want the list of the division shown."""
        self.print_wanted.emit(self.division.currentText())

    def _columns(self) -> tuple[Column[WinnerName], ...]:
        return (
            Column("line", self.tr("Group"), _line_of_winner, width=120),
            Column("name", self.tr("Name"), _name_of_winner, width=110),
            Column("division", self.tr("Division"), _division_of_winner, width=140),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.division)
        text = self.tr("Own people in full, by staff number; of the others only the winners.")
        head.addWidget(wrapped(text, "muted"), stretch=1)
        left = QVBoxLayout()
        left.addWidget(label(self.tr("Own people"), "section"))
        left.addWidget(self.table, stretch=1)
        right = QVBoxLayout()
        right.addWidget(label(self.tr("Winners of the court"), "section"))
        right.addWidget(self.names, stretch=1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, stretch=1)
        middle.addLayout(right)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(label(self.tr("Internal material"), "badge"))
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self.printing)
        layout = dialog_layout(self, 12)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addLayout(head)
        layout.addLayout(middle, stretch=1)
        layout.addLayout(foot)


def _key_of_winner(winner: WinnerName) -> tuple[str, str, str | None]:
    return winner.staff_no, winner.category.value, winner.group


def _line_of_winner(winner: WinnerName) -> str:
    return peers_text(winner.category, winner.group or "")


def _name_of_winner(winner: WinnerName) -> str:
    return winner.name


def _division_of_winner(winner: WinnerName) -> str:
    return winner.division
