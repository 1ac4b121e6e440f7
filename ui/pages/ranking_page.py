"""The ranking of a quarter: groups, points item by item, gates in words, what they rest on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from evaluation.period import Quarter
from evaluation.result import ItemRow, PersonResult
from evaluation.staff import Category, RecordKey
from reports.errors import PaperError
from ui.actions import Command, Menu, make_action
from ui.item_texts import note_text
from ui.models.ranking import RankingData, RankingGroup, RankingRow, by_place, ranking_groups
from ui.pages.page import JobRequest, Page, PageName
from ui.pages.ranking_charts import Course, RankingCharts
from ui.pages.ranking_papers import RankingPapers
from ui.pages.result_loader import ResultLoader
from ui.tasks import job_of
from ui.texts import quarter_state_text
from ui.widgets.buttons import button
from ui.widgets.comparison_view import ComparisonView
from ui.widgets.note_list import NoteList
from ui.widgets.points_bar import Legend
from ui.widgets.ranking_table import RankingTable
from ui.widgets.ranking_tools import RankingTools
from ui.widgets.score_sheet_view import ScoreSheetView
from ui.widgets.surfaces import EmptyState, rule

if TYPE_CHECKING:
    from reports.score_sheet import CaseLine

_SIDE = 400
_NARROWEST = 320


@dataclass(frozen=True, slots=True)
class RankingSource:
    """What the page asks: ``stored`` answers None while the quarter is open, ``evaluate`` None
    where there are no data; ``cases`` lists what a person's credit rests on, ``course`` gives the
    quarters up to one with their records."""

    stored: Callable[[Quarter], RankingData | None]
    evaluate: Callable[[Quarter], RankingData | None]
    cases: Callable[[RankingData, PersonResult], "Sequence[CaseLine]"]
    course: Course
    today: Callable[[], date]


class RankingPage(Page):
    """People by group: by staff number first, in the order of points on request."""

    def __init__(self, source: RankingSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._loader = ResultLoader(self, source.stored, source.evaluate)
        self._quarter: Quarter | None = None
        self._data: RankingData | None = None
        self._groups: tuple[RankingGroup, ...] = ()
        self._wanted: object = None
        self._case_row: tuple[PersonResult, ItemRow] | None = None

        self.tools = RankingTools()
        self.table = RankingTable()
        self.legend = Legend()
        self.notes = NoteList()
        self.sheet = ScoreSheetView()
        self.comparison = ComparisonView()
        self.papers = RankingPapers(self)
        self.charts = RankingCharts(self, source.course)
        self._side = QStackedWidget()
        self._states = QStackedWidget()
        self._list_state = QStackedWidget()
        self._actions = self._made_actions()

        self._lay_out()
        self._connect()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        if self._data is None or self._data.result.quarter != quarter:
            self._data = None
            self._states.setCurrentIndex(0)
            self._enable()
        self._quarter = quarter
        self._loader.load(quarter)

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        self._wanted = subject
        if self._data is not None:
            self._choose_wanted()

    def page_actions(self) -> list[QAction]:
        return self._actions

    def groups(self) -> tuple[RankingGroup, ...]:
        """The groups shown in the strip."""
        return self._groups

    @Slot()
    def print_list(self) -> None:
        """Show the committee's list: by name throughout only while that order is shown."""
        if self._data is not None:
            self.papers.list(self._data, ordered=self.tools.ordered())

    @Slot()
    def export_list(self) -> None:
        """Save the committee's list as a workbook."""
        if self._data is not None:
            today = self._source.today()
            self.papers.workbook(self._data, today, ordered=self.tools.ordered())

    @Slot()
    def show_form(self) -> None:
        """Show the evaluation form of the person chosen."""
        rows = self.table.chosen_rows()
        if self._data is not None and rows:
            self.papers.form(self._data, rows[0].person)

    @Slot()
    def show_charts(self) -> None:
        """Show the charts of the person chosen."""
        rows = self.table.chosen_rows()
        if self._data is not None and rows:
            self.charts.show_person(self._data, rows[0].person)

    @Slot()
    def show_certificate(self) -> None:
        """Go to the certificate of the person chosen."""
        rows = self.table.chosen_rows()
        if rows:
            self.page_requested.emit(PageName.CERTIFICATES.value, rows[0].person.key)

    @Slot()
    def show_division(self) -> None:
        """Open the view of a division's head."""
        from ui.dialogs.division_dialog import DivisionDialog

        if self._data is not None:
            dialog = DivisionDialog(self._data, self)
            dialog.print_wanted.connect(self._on_division_print_wanted)
            dialog.open()

    @Slot()
    def change_order(self) -> None:
        """Go from the one order to the other."""
        self.tools.order(by_place=not self.tools.ordered())

    @Slot(object)
    def _on_loaded(self, found: object) -> None:
        self._show(found if isinstance(found, RankingData) else None)

    def _show(self, data: RankingData | None) -> None:
        if data is not None and data.result.quarter != self._quarter:
            return
        self._data = data if data is not None and data.result.people else None
        self._enable()
        if self._data is None:
            self._states.setCurrentIndex(1)
            self.counted.emit(-1, -1)
            return
        self.notes.show_notes(self._sentences(self._data))
        self._states.setCurrentIndex(2)
        self._show_groups()
        if self._wanted is not None:
            self._choose_wanted()

    def _show_groups(self) -> None:
        assert self._data is not None
        before = self._line(self._group())
        eligible_only = self.tools.eligible.isChecked()
        result, scheme = self._data.result, self._data.scheme
        self._groups = ranking_groups(result, scheme, eligible_only=eligible_only)
        lines = [self._line(group) for group in self._groups]
        self.tools.show_groups(self._groups, lines.index(before) if before in lines else 0)
        self._show_group()

    @Slot()
    def _on_tools_changed(self) -> None:
        if self._data is not None:
            self._show_groups()

    def _show_group(self) -> None:
        group = self._group()
        if group is None:
            return
        rows = by_place(group.rows) if self.tools.ordered() else group.rows
        self.table.show_rows(rows, group.codes, group.scale)
        self.legend.show_items(group.codes, group.group if _judges(group) else "")
        self._list_state.setCurrentIndex(0 if rows else 1)
        self._tell(group)

    def _tell(self, group: RankingGroup) -> None:
        assert self._data is not None
        scheme = self._data.result.scheme
        everybody = [p for p in self._data.result.people if _line_of(p) == self._line(group)]
        self.counted.emit(len(group.rows), len(everybody))
        text = self.tr("{state} · scheme {code} {version}")
        state = quarter_state_text(self._data.state)
        self.told.emit(text.format(state=state, code=scheme.code, version=scheme.version))

    @Slot(list)
    def _on_chosen(self, rows: list[RankingRow]) -> None:
        for action in self._actions[:2]:
            action.setEnabled(len(rows) == 1)
        if self._data is None or not rows:
            self._side.setCurrentIndex(2)
            return
        if len(rows) == 2:
            self.comparison.show_people(rows[0].person, rows[1].person)
            self._side.setCurrentIndex(1)
            return
        row = rows[0]
        self.sheet.show_person(row, self._data.scheme, self._data.details.get(row.person.key))
        self.sheet.offer([other.person for other in self.table.rows() if other is not row])
        self._side.setCurrentIndex(0)

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

    @Slot(object)
    def _on_cases_wanted(self, row: object) -> None:
        rows = self.table.chosen_rows()
        if self._data is None or not rows or not isinstance(row, ItemRow):
            return
        person = rows[0].person
        self._case_row = person, row
        job = job_of(partial(self._source.cases, self._data, person))
        self.job_requested.emit(JobRequest(self.tr("Listing cases"), job, self._on_cases))

    @Slot(object)
    def _on_cases(self, lines: object) -> None:
        from reports.score_sheet import lines_by_row
        from ui.dialogs.case_lines_dialog import CaseLinesDialog

        assert self._case_row is not None
        person, row = self._case_row
        found = lines_by_row(lines).get((row.label, row.unit), [])  # type: ignore[arg-type]
        if len(found) != row.count:
            self.failed.emit(PaperError("score_sheet_differs", whose=person.name))
            return
        dialog = CaseLinesDialog(person, row, found, self)
        dialog.case_wanted.connect(self._on_case_wanted)
        dialog.open()

    @Slot(str)
    def _on_case_wanted(self, number: str) -> None:
        self.page_requested.emit(PageName.CASES.value, number)

    @Slot()
    def _on_import_wanted(self) -> None:
        self.page_requested.emit(PageName.IMPORT.value, None)

    @Slot(str)
    def _on_division_print_wanted(self, division: str) -> None:
        if self._data is not None:
            self.papers.division(self._data, division)

    def _choose_wanted(self) -> None:
        assert self._data is not None
        wanted, self._wanted = self._wanted, None
        keys = [p.key for p in self._data.result.people if wanted in (p.key, p.staff_no)]
        for number, group in enumerate(self._groups):
            inside = [row.person.key for row in group.rows if row.person.key in keys]
            if inside:
                self.tools.groups.setCurrentIndex(number)
                self.table.choose(inside[:1])
                return

    def _group(self) -> RankingGroup | None:
        number = self.tools.groups.currentIndex()
        return self._groups[number] if 0 <= number < len(self._groups) else None

    def _line(self, group: RankingGroup | None) -> tuple[Category, str] | None:
        return None if group is None else (group.category, group.group)

    def _sentences(self, data: RankingData) -> list[str]:
        sentences = [note_text(note) for note in data.result.notes]
        if data.result.provisional_baseline:
            text = self.tr("Some baselines rest on this quarter alone and are provisional.")
            sentences.insert(0, text)
        return sentences

    def _enable(self) -> None:
        for action in self._actions:
            action.setEnabled(self._data is not None)
        self.tools.setEnabled(self._data is not None)

    def _made_actions(self) -> list[QAction]:
        commands = (
            Command("ranking-form", self.tr("Evaluation form"), Menu.PAGE, self.show_form,
                    "Ctrl+Shift+F", "file-text"),
            Command("ranking-certificate", self.tr("Certificate"), Menu.PAGE, self.show_certificate,
                    "Ctrl+Shift+C", "award"),
            Command("ranking-print", self.tr("Print the committee's list…"), Menu.PAGE,
                    self.print_list, "Ctrl+P", "printer"),
            Command("ranking-export", self.tr("Export the committee's list…"), Menu.PAGE,
                    self.export_list, "Ctrl+E", "file-spreadsheet"),
            Command("ranking-division", self.tr("Division head's view…"), Menu.PAGE,
                    self.show_division, "Ctrl+D", "building-2"),
            Command("ranking-order", self.tr("By staff number or in the order of points"),
                    Menu.PAGE, self.change_order, "Ctrl+R", "list-filter"),
        )  # fmt: skip
        return [make_action(command, self) for command in commands]

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
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.tools)
        rows.addWidget(rule())
        rows.addWidget(splitter, stretch=1)
        waiting = EmptyState(
            "hourglass",
            self.tr("Evaluating…"),
            self.tr("The points of an open quarter are computed from the data as they stand."),
        )
        for state in (waiting, self._nothing(), content):
            self._states.addWidget(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)

    def _nothing(self) -> EmptyState:
        to_import = button(self.tr("Import data"), "file-down")
        to_import.clicked.connect(self._on_import_wanted)
        text = self.tr("Nothing was filed, closed or entered in this quarter yet.")
        return EmptyState("trophy", self.tr("Nothing to rank"), text, to_import)

    def _connect(self) -> None:
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self.failed)
        self._loader.job_requested.connect(self.job_requested)
        self.tools.changed.connect(self._on_tools_changed)
        self.tools.printing.clicked.connect(self.print_list)
        self.tools.export.clicked.connect(self.export_list)
        self.tools.division.clicked.connect(self.show_division)
        self.table.chosen.connect(self._on_chosen)
        self.table.activated_row.connect(self._on_row_activated)
        self.sheet.cases_wanted.connect(self._on_cases_wanted)
        self.sheet.form_wanted.connect(self.show_form)
        self.sheet.certificate_wanted.connect(self.show_certificate)
        self.sheet.comparison_wanted.connect(self._on_comparison_wanted)
        self.comparison.closed.connect(self._on_comparison_closed)
        self.sheet.charts_wanted.connect(self.show_charts)
        for part in (self.papers, self.charts):
            part.job_requested.connect(self.job_requested)
            part.noticed.connect(self.noticed)
        self.charts.failed.connect(self.failed)


def _judges(group: RankingGroup) -> bool:
    return group.category is Category.JUDGE


def _line_of(person: PersonResult) -> tuple[Category, str]:
    key: RecordKey = person.key
    return key.category, key.group
