"""One question: what is asked, what was decided, and the cases behind it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.questions import AskedQuestion, EvidenceRow, QuestionState
from ui.models.questions import (
    check_text,
    evidence_columns,
    key_of_evidence,
    kind_text,
    sentence_text,
    state_text,
    who_text,
)
from ui.models.table import TableModel
from ui.texts.moments import moment_text
from ui.widgets.buttons import button
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import rule
from ui.widgets.table_view import TableView


class QuestionView(QWidget):
    """Shows a question with its evidence.

    Signals:
        case_wanted: the number of a case to be opened.
    """

    case_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = wrapped("", "heading")
        self._about = wrapped("", "muted")
        self._sentence = wrapped("")
        self._state = label("", "badge")
        self._decided = wrapped("", "muted")
        self._reason = wrapped("")
        self._changed = wrapped("", "warning")
        self._none = wrapped(
            self.tr("This question is about figures as a whole: there are no single cases."),
            "small",
        )
        self.model: TableModel[EvidenceRow] = TableModel(evidence_columns(), key_of_evidence, self)
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Cases behind the question"))
        self.table.show_model(self.model)
        self._hint = label(self.tr("Enter or a double click on a case opens it."), "small")
        self.explain = button(self.tr("Explained…"))
        self.confirm = button(self.tr("Confirmed…"))
        self.dismiss = button(self.tr("Dismissed…"))
        self.reopen = button(self.tr("Open again"), "undo-2")
        self._lay_out()
        self.table.row_activated.connect(self._on_row_activated)

    def show_question(self, asked: AskedQuestion) -> None:
        """Show *asked*; its cases come by ``show_evidence``."""
        open_ = asked.state is QuestionState.OPEN
        self._title.setText(check_text(asked.question.code))
        self._about.setText(f"{who_text(asked)} · {kind_text(asked.question.kind)}")
        self._sentence.setText(sentence_text(asked))
        self._state.setText(state_text(asked.state))
        self._decided.setVisible(not open_)
        self._reason.setVisible(not open_)
        if asked.at is not None:
            self._decided.setText(f"{asked.author} · {moment_text(asked.at)}")
        self._reason.setText(asked.reason)
        self._changed.setText(self._change_text(asked))
        self._changed.setVisible(bool(self._changed.text()))
        self.reopen.setVisible(not open_)
        self.show_evidence(())

    def show_evidence(self, rows: object) -> None:
        """List the cases."""
        assert isinstance(rows, list | tuple)
        self.model.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._hint.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def texts(self) -> tuple[str, str, str]:
        """The title, the sentence and the state as they are shown."""
        return self._title.text(), self._sentence.text(), self._state.text()

    @Slot(object)
    def _on_row_activated(self, row: object) -> None:
        if isinstance(row, EvidenceRow):
            self.case_wanted.emit(row.key)

    def _change_text(self, asked: AskedQuestion) -> str:
        if not asked.is_found:
            return self.tr("The last search no longer found this question; the decision is kept.")
        if asked.is_changed:
            return self.tr("Since this was decided, the cases or figures behind it have changed.")
        return ""

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, stretch=1)
        head.addWidget(self._state)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.reopen)
        foot.addStretch(1)
        for one in (self.dismiss, self.confirm, self.explain):
            foot.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 16, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        for widget in (self._about, self._sentence, self._decided, self._reason, self._changed):
            layout.addWidget(widget)
        layout.addWidget(rule())
        layout.addWidget(self._none)
        layout.addWidget(self.table, stretch=1)
        layout.addWidget(self._hint)
        layout.addLayout(foot)
