"""One case in full, beside the list: days, due dates, people, weight, problems, cells, history."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.case_record import CaseRecord
from evaluation.time_limit import LimitStatus
from ui.commands.import_problems import reason_of
from ui.texts import limit_status_text
from ui.texts.case_facts import (
    cell_table,
    due_table,
    factor_lines,
    milestones_of,
    part_tables,
    step_words,
)
from ui.texts.cases import TONES
from ui.widgets.buttons import icon_button, link_button
from ui.widgets.case_people import CasePeople
from ui.widgets.case_timeline import CaseTimeline
from ui.widgets.fact_grid import FactGrid
from ui.widgets.labels import Picture, label, wrapped

_SHOWN_STEPS = 12


class CaseRecordView(QScrollArea):
    """Shows a ``CaseRecord``; what can be done about it, its buttons ask for.

    Signals:
        correction_requested, withdrawal_requested: for the case shown.
        person_requested: the staff number of somebody in the case.
        undo_requested: the token of an edit by hand.
    """

    correction_requested = Signal()
    withdrawal_requested = Signal()
    person_requested = Signal(str)
    undo_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record: CaseRecord | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(340)

    def show_record(self, record: CaseRecord) -> None:
        """Show *record*, from its top if it is another case."""
        same = self.record is not None and self.record.id == record.id
        kept = self.verticalScrollBar().value() if same else 0
        self.record = record
        self.setWidget(self._body(record))
        self.verticalScrollBar().setValue(kept)

    def _body(self, record: CaseRecord) -> QWidget:
        body = QWidget()
        body.setObjectName("page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(16, 4, 16, 16)
        layout.setSpacing(8)
        for part in (
            self._head(record),
            *_about_days(record),
            *self._about_people(record),
            *_about_weight(record),
            *_about_cells(record),
            *self._about_history(record),
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        return body

    def _head(self, record: CaseRecord) -> QWidget:
        correct = icon_button("pencil", self.tr("Correct this case… (F2)"))
        withdraw = icon_button("trash-2", self.tr("Withdraw this case…"))
        correct.clicked.connect(self.correction_requested)
        withdraw.clicked.connect(self.withdrawal_requested)
        number = wrapped(str(record.cells["raw_number"]) or record.key, "heading")
        first = QHBoxLayout()
        first.addWidget(number, stretch=1)
        first.addWidget(correct)
        first.addWidget(withdraw)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(_status_label(record.due.status))
        words = (record.cells["cause"], record.cells["division"], record.cells["manner_cell"])
        second.addWidget(wrapped(" · ".join(filter(None, words)), "muted"), stretch=1)
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)
        for line in _problem_lines(record):
            layout.addWidget(line)
        return head

    def _about_people(self, record: CaseRecord) -> Sequence[QWidget]:
        people = CasePeople(record.parts)
        people.chosen.connect(self.person_requested)
        return [_heading(self.tr("People")), people]

    def _about_history(self, record: CaseRecord) -> Sequence[QWidget]:
        made: list[QWidget] = [_heading(self.tr("History"))]
        for change in record.waiting:
            text = self.tr("A change waits in {quarter}, which is closed.")
            made.append(wrapped(text.format(quarter=change.quarter), "warning"))
        undoable = next((s.token for s in reversed(record.trail) if s.token is not None), None)
        for step in record.trail[::-1][:_SHOWN_STEPS]:
            row = QWidget()
            layout = QHBoxLayout(row)
            layout.setContentsMargins(0, 0, 0, 0)
            head, detail = step_words(step)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(wrapped(head))
            if detail:
                words.addWidget(wrapped(detail, "small"))
            layout.addLayout(words, stretch=1)
            if step.token is not None and step.token == undoable:
                undo = link_button(self.tr("Undo"))
                undo.setProperty("token", step.token)
                undo.clicked.connect(self._on_undo_clicked)
                layout.addWidget(undo, alignment=Qt.AlignmentFlag.AlignTop)
            made.append(row)
        return made

    @Slot()
    def _on_undo_clicked(self) -> None:
        self.undo_requested.emit(self.sender().property("token"))


def _about_days(record: CaseRecord) -> Sequence[QWidget]:
    translate = QCoreApplication.translate
    line = CaseTimeline()
    line.show_days(milestones_of(record), still_open=record.cells["closed_on"] is None)
    made: list[QWidget] = [_heading(translate("CaseRecordView", "Dates")), line]
    made.append(_heading(translate("CaseRecordView", "Due dates")))
    if record.due.scheme_due_on is None:
        made.append(wrapped(translate("CaseRecordView", "This case has no time limit."), "muted"))
        return made
    made.append(FactGrid(due_table(record.due)))
    if not record.due.sure:
        text = translate(
            "CaseRecordView",
            "The public holidays of that year are not known yet: the statutory day may be later.",
        )
        made.append(wrapped(text, "small"))
    return made


def _about_weight(record: CaseRecord) -> Sequence[QWidget]:
    translate = QCoreApplication.translate
    made: list[QWidget] = [_heading(translate("CaseRecordView", "Weight"))]
    if not record.weight.counted:
        text = translate(
            "CaseRecordView", "Cases of this type have no weight in the scheme and are not counted."
        )
        return [*made, wrapped(text, "muted")]
    made += [FactGrid(table) for table in part_tables(record)]
    if record.cells["closed_on"] is None:
        text = translate(
            "CaseRecordView", "It counts when it is closed; the manner is not known yet."
        )
        made.append(wrapped(text, "small"))
    made += [wrapped(line, "small") for line in factor_lines(record)]
    return made


def _about_cells(record: CaseRecord) -> Sequence[QWidget]:
    title = QCoreApplication.translate("CaseRecordView", "What else is recorded")
    return [_heading(title), FactGrid(cell_table(record.cells))]


def _problem_lines(record: CaseRecord) -> Sequence[QWidget]:
    made = []
    for problem in record.problems:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        tone = "warning" if problem.warning or not problem.rejected else "danger"
        picture = Picture("triangle-alert", tone)
        layout.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(wrapped(f"{problem.column}: {reason_of(problem)}", tone), stretch=1)
        made.append(row)
    return made


def _status_label(status: LimitStatus) -> QWidget:
    return label(limit_status_text(status), TONES.get(status) or "positive")


def _heading(text: str) -> QWidget:
    made = label(text, "section")
    made.setContentsMargins(0, 8, 0, 0)
    return made
