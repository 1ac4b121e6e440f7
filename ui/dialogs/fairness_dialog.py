"""How firm the first place of a group is: in sentences, weight by weight, and by chance."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from evaluation.firmness import ItemLabel, Label
from evaluation.result import PersonResult
from evaluation.staff import RecordKey
from ui.models.fairness import chance_columns, sentences, weight_columns
from ui.models.table import TableModel
from ui.texts.items import peers_text
from ui.widgets.buttons import button
from ui.widgets.labels import label as words
from ui.widgets.labels import wrapped
from ui.widgets.surfaces import dialog_layout, size_within
from ui.widgets.table_view import TableView

_SIZE = (1240, 660)
_SIDE = 308


class FairnessDialog(QDialog):
    """The whole label of one group. For the committee: it changes no point."""

    def __init__(self, label: Label, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How firm is this?"))
        self.text = wrapped("\n".join(sentences(label)))
        self.weights: TableModel[ItemLabel] = TableModel(weight_columns(label), _code_of, self)
        self.weights.show_rows(label.items)
        self.first: TableModel[tuple[PersonResult, Decimal]] = TableModel(
            chance_columns(label), _key_of, self
        )
        self.first.show_rows(label.chance.first if label.chance else ())
        self._weights, self._first = TableView(), TableView()
        self._close = button(self.tr("Close"))

        self._weights.show_model(self.weights)
        self._first.show_model(self.first)
        self._weights.setColumnHidden(2, not label.tells_weights)
        self._weights.setColumnHidden(4, not label.tells_weights)
        self._weights.horizontalHeader().setStretchLastSection(True)
        self._first.setFixedWidth(_SIDE)
        self._lay_out(label)
        self._close.clicked.connect(self.reject)
        size_within(self, *_SIZE)

    def _lay_out(self, label: Label) -> None:
        head = QHBoxLayout()
        head.addWidget(words(peers_text(label.category, label.group), "title"))
        head.addStretch(1)
        people = self.tr("%n person(s)", "", label.people)
        head.addWidget(words(people, "muted"))
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(_titled(self.tr("Weights"), self._weights), stretch=1)
        if label.chance is not None and label.chance.first:
            middle.addLayout(_titled(self.tr("Who may truly be first"), self._first))
        foot = QHBoxLayout()
        foot.addWidget(words(self.tr("Internal material"), "badge"))
        foot.addStretch(1)
        foot.addWidget(self._close)
        layout = dialog_layout(self, 12)
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addLayout(middle, stretch=1)
        layout.addLayout(foot)


def _titled(title: str, table: TableView) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(4)
    made.addWidget(words(title, "section"))
    made.addWidget(table, stretch=1)
    return made


def _code_of(item: ItemLabel) -> str:
    return item.code


def _key_of(row: tuple[PersonResult, Decimal]) -> RecordKey:
    return row[0].key
