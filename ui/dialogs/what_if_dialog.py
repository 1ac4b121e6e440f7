"""What another scheme, or one other number, would have made of past quarters. Internal."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from db.scheme_versions import Version
from evaluation.period import Quarter
from evaluation.scheme_edits import fault_of
from ui.models.table import TableModel
from ui.models.what_if import (
    MendingLine,
    MovedRow,
    ShiftRow,
    TrialAnswer,
    TrialOrder,
    WinnersRow,
    mending_columns,
    moved_columns,
    moved_rows,
    shift_columns,
    shift_rows,
    summary_of,
    winners_columns,
    winners_rows,
)
from ui.scheme.fields import fault_text
from ui.texts import error_text, quarter_text
from ui.texts.items import in_chinese
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.one_number import OneNumber
from ui.widgets.surfaces import dialog_layout
from ui.widgets.table_view import TableView

_SIZE = (1280, 680)
_SIDE = 324
_QUARTERS = 4  # chosen at first: a court-year
_QUARTER = Qt.ItemDataRole.UserRole.value + 1


class WhatIfDialog(QDialog):
    """Tries a draft or one other number against *base*; nothing is stored, sealed quarters stay.

    Signals:
        trial_wanted: a TrialOrder; then ``show_answer`` or ``refuse`` is called.
    """

    trial_wanted = Signal(object)

    def __init__(
        self,
        base: Version,
        drafts: Sequence[tuple[str, Mapping[str, Any]]],
        quarters: Sequence[Quarter],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What if?"))
        self._base = base
        self._drafts = drafts
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What is tried"))
        for title, _ in drafts:
            self.what.addItem(title)
            self.what.setItemData(self.what.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
        self.what.addItem(self.tr("One other number"))
        self.what.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.number = OneNumber(base.document)
        self.quarters = QListWidget()
        self.quarters.setProperty("role", "plain")
        self.quarters.setAccessibleName(self.tr("Quarters"))
        self.run = primary_button(self.tr("Try"))
        self.each = button(self.tr("Each change alone"))
        self.said = wrapped("", "section")
        self._fault = wrapped("", "danger")
        self.tabs = QTabWidget()
        self._close = button(self.tr("Close"))
        self._make_lists()
        self._show_quarters(quarters)
        self._lay_out()
        self._show_kind()

        self.what.currentIndexChanged.connect(self._show_kind)
        self.number.changed.connect(self._show_fault)
        self.quarters.itemChanged.connect(self._show_fault)
        self.run.clicked.connect(self.try_it)
        self.each.clicked.connect(self.try_each)
        self._close.clicked.connect(self.reject)
        room = parent.window().size()
        self.resize(min(_SIZE[0], room.width() - 32), min(_SIZE[1], room.height() - 32))

    def document(self) -> Mapping[str, Any]:
        """The scheme that is tried."""
        place = self.what.currentIndex()
        return self.number.document() if self._is_number() else self._drafts[place][1]

    def chosen(self) -> tuple[Quarter, ...]:
        """The quarters it is tried on, oldest first."""
        items = [self.quarters.item(place) for place in range(self.quarters.count())]
        found = [i.data(_QUARTER) for i in items if i.checkState() is Qt.CheckState.Checked]
        return tuple(sorted(found))

    def order(self) -> TrialOrder | None:
        """What would be tried now; None while that has a fault or no quarter is chosen."""
        document, quarters = self.document(), self.chosen()
        return TrialOrder(quarters, document) if quarters and fault_of(document) is None else None

    @Slot()
    def try_it(self) -> None:
        """Have the chosen quarters counted under the scheme that is tried."""
        self._begin(TrialOrder(self.chosen(), self.document()))

    @Slot()
    def try_each(self) -> None:
        """Have every single change from 1.0 to 2.0 tried alone."""
        self._begin(TrialOrder(self.chosen(), self._base.document, mendings=True))

    @Slot(object)
    def show_answer(self, answer: object) -> None:
        """Show what came of it."""
        assert isinstance(answer, TrialAnswer)
        self._show_fault()
        if answer.mendings:
            self.mendings.show_rows(answer.mendings)
            self.tabs.setCurrentIndex(3)
            text = self.tr("Each single change was tried alone against {version}.")
            self.said.setText(text.format(version=answer.before))
            return
        self.moved.show_rows(moved_rows(answer))
        self.winners.show_rows(winners_rows(answer))
        self.shifts.show_rows(shift_rows(answer))
        people, moved, places, winners = summary_of(answer)
        text = self.tr(
            "Against {version}: of {people} assessments {moved} would have another total or place,"
            " {places} another place; {winners} names would change among the winners."
        )
        self.said.setText(
            text.format(
                version=answer.before, people=people, moved=moved, places=places, winners=winners
            )
        )

    def refuse(self, error: Exception) -> None:
        """Say why it could not be counted."""
        self._show_fault()
        self._fault.setText(error_text(error))
        self._fault.show()

    @Slot()
    def stop(self) -> None:
        """Say that the counting was stopped; it can be wanted again."""
        self._show_fault()
        self.said.setText(self.tr("Stopped: nothing was counted."))

    def _begin(self, order: TrialOrder) -> None:
        self.run.setEnabled(False)
        self.each.setEnabled(False)
        self.said.setText(self.tr("Counting…"))
        self.trial_wanted.emit(order)

    def _is_number(self) -> bool:
        return self.what.currentIndex() == len(self._drafts)

    @Slot()
    def _show_kind(self) -> None:
        self.number.setVisible(self._is_number())
        self._show_fault()

    @Slot()
    def _show_fault(self) -> None:
        document = self.document()
        fault = fault_of(document)
        self._fault.setText("" if fault is None else fault_text(fault, document))
        self._fault.setVisible(fault is not None)
        self.run.setEnabled(fault is None and bool(self.chosen()))
        self.each.setEnabled(bool(self.chosen()) and "judge" in self._base.document)

    def _show_quarters(self, quarters: Sequence[Quarter]) -> None:
        for place, quarter in enumerate(quarters):
            item = QListWidgetItem(quarter_text(quarter))
            item.setData(_QUARTER, quarter)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            first = place < _QUARTERS
            item.setCheckState(Qt.CheckState.Checked if first else Qt.CheckState.Unchecked)
            self.quarters.addItem(item)

    def _make_lists(self) -> None:
        self.moved: TableModel[MovedRow] = TableModel(moved_columns(), _moved_key, self)
        self.winners: TableModel[WinnersRow] = TableModel(winners_columns(), _line_key, self)
        self.shifts: TableModel[ShiftRow] = TableModel(shift_columns(), _shift_key, self)
        columns = mending_columns(chinese=in_chinese())
        self.mendings: TableModel[MendingLine] = TableModel(columns, _mending_key, self)
        for model, title in (
            (self.moved, self.tr("Who would move")),
            (self.winners, self.tr("Winners")),
            (self.shifts, self.tr("Weights")),
            (self.mendings, self.tr("From 1.0 to 2.0")),
        ):
            view = TableView()
            view.show_model(model)
            self.tabs.addTab(view, title)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(label(self.tr("What is tried"), "section"))
        side.addWidget(self.what)
        side.addWidget(self.number)
        side.addSpacing(8)
        side.addWidget(label(self.tr("On which quarters"), "section"))
        side.addWidget(self.quarters, stretch=1)
        side.addWidget(self._fault)
        side.addWidget(self.run)
        side.addWidget(self.each)
        left = QWidget()
        left.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        left.setFixedWidth(_SIDE)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.said)
        right.addWidget(self.tabs, stretch=1)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(left)
        middle.addLayout(right, stretch=1)
        self.said.setText(
            self.tr("Nothing is stored, and no result changes: sealed quarters stay as they are.")
        )
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("Internal material"), "badge"))
        foot.addStretch(1)
        foot.addWidget(self._close)
        layout = dialog_layout(self, 12)
        layout.addLayout(middle, stretch=1)
        layout.addLayout(foot)


def _moved_key(row: MovedRow) -> tuple[object, ...]:
    return row.quarter, row.moved.staff_no, row.moved.category, row.moved.group


def _line_key(row: WinnersRow) -> tuple[object, ...]:
    return row.quarter, row.change.category, row.change.group


def _shift_key(row: ShiftRow) -> tuple[object, ...]:
    return row.quarter, row.shift.category, row.shift.group, row.shift.code


def _mending_key(row: MendingLine) -> str:
    return row.code
