"""Everything about one person's points: total, place, gates, and what each item rests on."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from evaluation.result import PersonResult
from reports.details import PersonDetails
from ui.models.ranking import RankingRow
from ui.models.score_sheet import ScoreSheetModel
from ui.texts.items import peers_text, points_text
from ui.widgets.buttons import tool_button
from ui.widgets.labels import label, wrapped
from ui.widgets.score_tree import ScoreTree


class ScoreSheetView(QWidget):
    """The sheet of one person.

    Signals:
        cases_wanted: the ItemRow whose cases shall be listed.
        form_wanted: the evaluation form of the person shown.
        certificate_wanted: their certificate.
        charts_wanted: their charts.
        explanation_wanted: why they have these points.
        comparison_wanted: the PersonResult they shall be compared with.
    """

    cases_wanted = Signal(object)
    form_wanted = Signal()
    certificate_wanted = Signal()
    charts_wanted = Signal()
    explanation_wanted = Signal()
    comparison_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ScoreSheetModel(self)
        self._others: Sequence[PersonResult] = ()

        self._name = wrapped("", "heading")
        self._who = wrapped("", "muted")
        self._total = label("", "display")
        self._place = label("", "badge")
        self._chosen = label(self.tr("Chosen"), "badge")
        self._standing = wrapped("")
        self.form = tool_button("file-text", self.tr("Form"))
        self.certificate = tool_button("award", self.tr("Certificate"))
        self.charts = tool_button("chart-line", self.tr("Charts"))
        self.explanation = tool_button("circle-help", self.tr("Why these points?"))
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other.setMinimumContentsLength(14)
        self.tree = ScoreTree(self._model)

        self._lay_out()
        self.form.clicked.connect(self.form_wanted)
        self.certificate.clicked.connect(self.certificate_wanted)
        self.charts.clicked.connect(self.charts_wanted)
        self.explanation.clicked.connect(self.explanation_wanted)
        self.other.activated.connect(self._on_other_activated)
        self.tree.cases_wanted.connect(self.cases_wanted)

    def show_person(
        self, row: RankingRow, scheme: Mapping[str, Any], details: PersonDetails | None
    ) -> None:
        """Show the person of *row*; items stay open as they were."""
        person = row.person
        opened = self._opened()
        self._name.setText(person.name)
        self._who.setText(" · ".join(_words_about(person, details)))
        self._total.setText(points_text(person.total))
        place = self.tr("Place {place}, tied") if person.tied else self.tr("Place {place}")
        self._place.setText(place.format(place=person.place))
        self._chosen.setVisible(row.chosen)
        self.certificate.setVisible(row.chosen)
        self._standing.setText(self._standing_text(row))
        self._model.show_person(person, scheme, details)
        self._open(opened)

    def offer(self, others: Sequence[PersonResult]) -> None:
        """Offer *others* to compare the person with."""
        self._others = others
        with QSignalBlocker(self.other):
            self.other.clear()
            self.other.addItem(self.tr("Compare with…"))
            self.other.addItems([f"{person.name}  {person.staff_no}" for person in others])
        self.other.setEnabled(bool(others))

    def model(self) -> ScoreSheetModel:
        """The tree as it is shown."""
        return self._model

    @Slot(int)
    def _on_other_activated(self, number: int) -> None:
        if number > 0:
            self.comparison_wanted.emit(self._others[number - 1])

    def _standing_text(self, row: RankingRow) -> str:
        if row.person.eligible:
            return self.tr("Eligible to be chosen.")
        reasons = self.tr("; ").join(row.gates)
        return self.tr("Cannot be chosen: {reasons}.").format(reasons=reasons)

    def _opened(self) -> set[str]:
        indexes = (self._model.index(number, 0) for number in range(self._model.rowCount()))
        names = zip(self._model.nodes(), indexes, strict=True)
        return {node.name for node, index in names if self.tree.isExpanded(index)}

    def _open(self, names: set[str]) -> None:
        for number, node in enumerate(self._model.nodes()):
            self.tree.setExpanded(self._model.index(number, 0), node.name in names)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, stretch=1)
        head.addWidget(self.other)
        badges = QHBoxLayout()
        badges.setSpacing(8)
        badges.addWidget(self._total)
        badges.addSpacing(4)
        for badge in (self._place, self._chosen):
            badges.addWidget(badge, alignment=Qt.AlignmentFlag.AlignVCenter)
        badges.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.explanation)
        tools.addWidget(self.form)
        tools.addWidget(self.certificate)
        tools.addWidget(self.charts)
        tools.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._who)
        layout.addLayout(badges)
        layout.addWidget(self._standing)
        layout.addLayout(tools)
        layout.addSpacing(4)
        layout.addWidget(self.tree, stretch=1)
        layout.addWidget(wrapped(self.tr("Double click or Enter: the cases of a row"), "small"))


def _words_about(person: PersonResult, details: PersonDetails | None) -> list[str]:
    words = [person.staff_no, peers_text(person.category, person.group), person.division]
    if details is not None:
        words += [details.grade, details.team]
    return [word for word in words if word]
