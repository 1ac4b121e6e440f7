"""A quarter's people by group, and at their side the sheet of one or the comparison of two."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from evaluation.result import PersonResult
from evaluation.staff import Category
from ui.models.ranking import RankingData, RankingGroup, RankingRow, by_place
from ui.texts.items import note_text
from ui.widgets.comparison_view import ComparisonView
from ui.widgets.fairness_label import FairnessLabel
from ui.widgets.note_list import NoteList
from ui.widgets.points_bar import Legend
from ui.widgets.ranking_table import RankingTable
from ui.widgets.ranking_tools import RankingTools
from ui.widgets.score_sheet_view import ScoreSheetView
from ui.widgets.surfaces import EmptyState, rule

_SIDE = 400
_NARROWEST = 320
_SHEET, _COMPARISON, _HINT = range(3)


class RankingView(QWidget):
    """The group chosen as a list, and whoever is chosen on it.

    Signals:
        group_shown: the RankingGroup now in sight.
        chosen: the rows chosen, as a list; none, one or two.
    """

    group_shown = Signal(object)
    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: RankingData | None = None
        self._groups: tuple[RankingGroup, ...] = ()

        self.tools = RankingTools()
        self.table = RankingTable()
        self.legend = Legend()
        self.fairness = FairnessLabel()
        self.notes = NoteList()
        self.sheet = ScoreSheetView()
        self.comparison = ComparisonView()
        self._side = QStackedWidget()
        self._list_state = QStackedWidget()

        self._lay_out()
        self.tools.changed.connect(self._on_tools_changed)
        self.table.chosen.connect(self._on_chosen)
        self.table.activated_row.connect(self._on_row_activated)
        self.sheet.comparison_wanted.connect(self._on_comparison_wanted)
        self.comparison.closed.connect(self._on_comparison_closed)

    def show_data(self, data: RankingData) -> None:
        """Show the people of *data*, the group in sight kept."""
        self._data = data
        self.notes.show_notes(self._sentences(data))
        self._show_groups()

    def groups(self) -> tuple[RankingGroup, ...]:
        """The groups shown in the strip."""
        return self._groups

    def chosen_person(self) -> PersonResult | None:
        """Whose sheet is in sight; None where nobody or more than one is chosen."""
        rows = self.table.chosen_rows()
        return rows[0].person if len(rows) == 1 else None

    def shown_group(self) -> RankingGroup | None:
        """The group in sight."""
        return self._group()

    def choose(self, subject: object) -> None:
        """Bring *subject* into sight: the key of a record, or a staff number."""
        for number, group in enumerate(self._groups):
            people = (row.person for row in group.rows)
            keys = [p.key for p in people if subject in (p.key, p.staff_no)]
            if keys:
                self.tools.groups.setCurrentIndex(number)
                self.table.choose(keys[:1])
                return

    def _show_groups(self) -> None:
        assert self._data is not None
        before = _line_of(self._group())
        everybody = self._data.groups
        eligible_only = self.tools.eligible.isChecked()
        # A group without an eligible person stays, as an empty list.
        self._groups = tuple(g.eligible() for g in everybody) if eligible_only else everybody
        lines = [_line_of(group) for group in self._groups]
        self.tools.show_groups(self._groups, lines.index(before) if before in lines else 0)
        group = self._group()
        if group is not None:
            self._show_group(group)

    def _show_group(self, group: RankingGroup) -> None:
        rows = by_place(group.rows) if self.tools.ordered() else group.rows
        self.table.show_rows(rows, group.codes, group.scale)
        self.legend.show_items(group.names)
        self._list_state.setCurrentIndex(0 if rows else 1)
        self.group_shown.emit(group)

    @Slot()
    def _on_tools_changed(self) -> None:
        if self._data is not None:
            self._show_groups()

    @Slot(list)
    def _on_chosen(self, rows: list[RankingRow]) -> None:
        if self._data is None or not rows:
            self._side.setCurrentIndex(_HINT)
        elif len(rows) == 2:
            self.comparison.show_people(rows[0].person, rows[1].person)
            self._side.setCurrentIndex(_COMPARISON)
        else:
            row = rows[0]
            self.sheet.show_person(row, self._data.scheme, self._data.details.get(row.person.key))
            self.sheet.offer([other.person for other in self.table.rows() if other is not row])
            self._side.setCurrentIndex(_SHEET)
        self.chosen.emit(rows)

    @Slot(object)
    def _on_comparison_wanted(self, other: object) -> None:
        assert isinstance(other, PersonResult)
        self.table.choose([*self.table.chosen_keys()[:1], other.key])

    @Slot()
    def _on_comparison_closed(self) -> None:
        self.table.choose(self.table.chosen_keys()[:1])
        self.table.setFocus()

    @Slot(object)
    def _on_row_activated(self, _row: object) -> None:
        self.sheet.tree.setFocus()

    def _group(self) -> RankingGroup | None:
        number = self.tools.groups.currentIndex()
        return self._groups[number] if 0 <= number < len(self._groups) else None

    def _sentences(self, data: RankingData) -> list[str]:
        sentences = [note_text(note) for note in data.result.notes]
        if data.result.provisional_baseline:
            text = self.tr("Some baselines rest on this quarter alone and are provisional.")
            sentences.insert(0, text)
        return sentences

    def _lay_out(self) -> None:
        nobody = EmptyState(
            "inbox",
            self.tr("Nobody in this group"),
            self.tr("Nobody of this group is eligible. Show everybody to see why."),
        )
        self._list_state.addWidget(self.table)
        self._list_state.addWidget(nobody)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._list_state, stretch=1)
        column.addWidget(self.legend)
        column.addWidget(self.fairness)
        column.addWidget(self.notes)
        hint = EmptyState("user", self.tr("Nobody chosen"), self.tr("Choose somebody on the list."))
        for part in (self.sheet, self.comparison, hint):
            self._side.addWidget(part)
        self._side.setMinimumWidth(_NARROWEST)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self._side)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([10 * _SIDE, _SIDE])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.tools)
        rows.addWidget(rule())
        rows.addWidget(splitter, stretch=1)


def _line_of(group: RankingGroup | None) -> tuple[Category, str] | None:
    return None if group is None else (group.category, group.group)
