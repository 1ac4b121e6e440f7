"""Two records that are one person: which is the other, what moves, and what has to be decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget

from db.merge_plan import Conflict, Side
from db.people_merge import MergePreview
from db.roster import PersonLine
from evaluation.roster_entry import faults_of_reason
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of
from ui.models.merge import conflict_text, moves_text, notes_of, side_text
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import size_within

_SIZE = (720, 680)


@dataclass(frozen=True, slots=True)
class MergeValue:
    """Which record goes into the one that stays, what was decided, and why."""

    merged: str
    decisions: Mapping[str, Side]
    why: str


class MergeDialog(EntryDialog):
    """Says what would move before anything does. Nothing is decided for anybody.

    Signals:
        preview_wanted: the staff number of the other record; ``show_preview`` shows the answer.
    """

    preview_wanted = Signal(str)
    draft_of = None

    def __init__(
        self, kept: PersonLine, others: Sequence[PersonLine], author: str, parent: QWidget
    ) -> None:
        title = self.tr("Merge two records of one person…")
        about = self.tr(
            "{person} stays, with this number and name. The other record goes into it, and its "
            "number and name mean this person from then on."
        )
        super().__init__(title, about.format(person=_person(kept)), author, parent)
        self.preview: MergePreview | None = None
        self.choices: dict[str, QComboBox] = {}
        self._conflicts: dict[str, Conflict] = {}
        named = [("", self.tr("Choose the other record"))]
        named += [(line.staff_no, _person(line)) for line in _alike_first(kept, others)]
        self.other = self.add_choice("other", self.tr("&Other record"), named, "", wide=True)
        self.add_reason()
        self._facts = QScrollArea()
        self._facts.setWidgetResizable(True)
        self._facts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._facts.setMinimumHeight(220)
        self.add_below(self._facts, stretch=1)
        self.other.currentIndexChanged.connect(self._on_other)
        size_within(self, *_SIZE)
        self._show_nothing()
        self.ready("other")

    def problems(self) -> Sequence[Problem]:
        found: list[Problem] = []
        if self.preview is None:
            found.append(("other", self.tr("Choose the record that is the same person.")))
        elif self.preview.blocks:
            found.append(("other", self.tr("This has to be put right before: see below.")))
        elif len(self.decisions()) < len(self._conflicts):
            found.append(("other", self.tr("Decide each conflict between the records.")))
        return [*found, *map(problem_of, faults_of_reason(self.text_of("why")))]

    def decisions(self) -> dict[str, Side]:
        """What is decided so far."""
        answers = {key: box.currentData() for key, box in self.choices.items()}
        return {key: Side(answer) for key, answer in answers.items() if answer}

    def value(self) -> MergeValue:
        return MergeValue(self.text_of("other"), self.decisions(), self.text_of("why"))

    @Slot(object)
    def show_preview(self, answer: object) -> None:
        """Show what the merge would do, or why that cannot be said."""
        if isinstance(answer, Exception):
            self.refuse(answer)
            return
        assert isinstance(answer, MergePreview)
        if answer.merged.number != self.text_of("other"):
            return  # another one was chosen meanwhile
        self.preview = answer
        self._conflicts = {conflict.key: conflict for conflict in answer.conflicts}
        self._show_facts(*self._facts_of(answer))
        self._check()

    @Slot()
    def _on_other(self) -> None:
        self.preview, self.choices, self._conflicts = None, {}, {}
        self._show_nothing()  # what was shown was of another record
        self._refusal.hide()
        if number := self.text_of("other"):
            self.preview_wanted.emit(number)
        self._check()

    @Slot()
    def _on_decided(self) -> None:
        self._check()

    def _facts_of(self, preview: MergePreview) -> list[QWidget]:
        made: list[QWidget] = [label(self.tr("Moves"), "heading")]
        made.append(wrapped(moves_text(preview), ""))
        made += [wrapped(text, tone) for tone, text in notes_of(preview)]
        self.choices = {}
        if preview.conflicts:
            made.append(label(self.tr("To be decided"), "heading"))
        for conflict in preview.conflicts:
            box = QComboBox()
            box.addItem(self.tr("Not decided yet"), "")
            for side in conflict.sides:
                box.addItem(side_text(conflict, side), str(side))
            box.setAccessibleName(conflict_text(conflict))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.currentIndexChanged.connect(self._on_decided)
            self.choices[conflict.key] = box
            made += [label(conflict_text(conflict), "muted"), box]
        return made

    def _show_nothing(self) -> None:
        self._show_facts(wrapped(self.tr("What would move is shown here first."), "muted"))

    def _show_facts(self, *widgets: QWidget) -> None:
        body = QWidget()
        body.setObjectName("page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 4, 12, 4)
        layout.setSpacing(6)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        self._facts.setWidget(body)


def _person(line: PersonLine) -> str:
    return f"{line.staff_no}  {line.name}  {line.division}".rstrip()


def _alike_first(kept: PersonLine, others: Sequence[PersonLine]) -> list[PersonLine]:
    """Everybody else, those of the same name first, then of the same reading."""
    return sorted(
        (line for line in others if line.staff_no != kept.staff_no),
        key=lambda line: (line.name != kept.name, line.pinyin != kept.pinyin, line.staff_no),
    )
