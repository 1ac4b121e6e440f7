"""The decision on late changes: what they would change, what becomes of them, and why."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from db.adjustments import LateChange, Outcome
from db.runs import QuarterState
from evaluation.period import Quarter
from evaluation.roster_entry import faults_of_reason
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of
from ui.models.late_changes import LateOrder, change_lines
from ui.texts import quarter_text
from ui.texts.moments import moment_text
from ui.widgets.labels import wrapped

_HIGHEST = 168


class LateChangeDialog(EntryDialog):
    """Shows late changes in full; its value is the order to decide them.

    Only an open quarter applies changes; beside a kept result they are noted.
    """

    def __init__(
        self,
        changes: Sequence[LateChange],
        quarter: Quarter,
        state: QuarterState,
        author: str,
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("LateChangeDialog", "Decide late changes…")
        about = QCoreApplication.translate(
            "LateChangeDialog", "They came after {quarter} was locked. Its kept result stays."
        )
        super().__init__(title, about.format(quarter=quarter_text(quarter)), author, parent)
        self._changes = tuple(changes)
        self.draft_of = ",".join(str(change.id) for change in changes)
        self.shown = QPlainTextEdit("\n".join(_lines_of(self._changes)))
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setAccessibleName(self.tr("The late changes"))
        self.shown.setFixedHeight(min(_height_of(self.shown), _HIGHEST))
        self.add_above(self.shown)
        opened = state is QuarterState.OPEN
        yes = (
            (Outcome.APPLIED.value, self.tr("Apply: the quarter counts them"))
            if opened
            else (Outcome.NOTED.value, self.tr("Note: accepted, the result stays"))
        )
        no = (Outcome.REJECTED.value, self.tr("Reject: the data become what they were"))
        self.outcome = self.add_choice(
            "outcome", self.tr("&Decision"), (yes, no), yes[0], wide=True
        )
        self._explained = wrapped("", "muted")
        self.add_below(self._explained)
        self.add_reason()
        self.outcome.currentIndexChanged.connect(self._on_outcome_changed)
        self._on_outcome_changed()
        self.ready("outcome")

    def problems(self) -> Sequence[Problem]:
        if self.text_of("outcome") == Outcome.APPLIED:
            return []
        return [problem_of(fault) for fault in faults_of_reason(self.text_of("why"))]

    def value(self) -> LateOrder:
        ids = tuple(change.id for change in self._changes)
        return LateOrder(ids, Outcome(self.text_of("outcome")), self.text_of("why"))

    def explanation(self) -> str:
        """What the outcome chosen means."""
        return self._explained.text()

    @Slot()
    def _on_outcome_changed(self) -> None:
        self._explained.setText(
            {
                Outcome.APPLIED: self.tr(
                    "The quarter is open: the values in the data count when it is locked again."
                ),
                Outcome.NOTED: self.tr(
                    "The corrected data stay, the kept result is not touched;"
                    " name, time and reason are kept with it."
                ),
                Outcome.REJECTED: self.tr(
                    "The fields get their old values back, in every quarter the change waits in."
                    " What was changed again since stays."
                ),
            }[Outcome(self.text_of("outcome"))]
        )


def _height_of(shown: QPlainTextEdit) -> int:
    """What its lines need; one that is long takes another."""
    lines = shown.document().blockCount() + 1
    return lines * shown.fontMetrics().lineSpacing() + 2 * round(shown.document().documentMargin())


def _lines_of(changes: Sequence[LateChange]) -> list[str]:
    lines = []
    for change in changes:
        lines.append(f"{change.subject}  ·  {change.author}, {moment_text(change.at)}")
        lines += [f"    {line}" for line in change_lines(change)]
    return lines
