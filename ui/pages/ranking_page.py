"""The ranking of a quarter: groups, points item by item, gates in words, what they rest on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from evaluation.period import Quarter
from evaluation.result import ItemRow, PersonResult
from evaluation.views import peers_in
from reports.errors import PaperError
from ui.actions import Command, Menu, make_action
from ui.models.ranking import RankingData, RankingGroup, RankingRow
from ui.notices import Notice
from ui.pages.explanation_subject import ExplanationOf
from ui.pages.page import JobRequest, PageName
from ui.pages.ranking_charts import Course, RankingCharts
from ui.pages.ranking_explaining import ExplainingSource, RankingExplaining
from ui.pages.ranking_fairness import Labels, RankingFairness
from ui.pages.ranking_papers import RankingPapers
from ui.pages.result_page import ResultPage
from ui.tasks import job_of
from ui.texts import quarter_state_text
from ui.widgets.buttons import button
from ui.widgets.ranking_view import RankingView
from ui.widgets.surfaces import EmptyState

if TYPE_CHECKING:
    from reports.score_sheet import CaseLine

_WAITING, _NOTHING, _READY = range(3)


@dataclass(frozen=True, slots=True)
class RankingSource:
    """What the page asks: ``stored`` answers None while the quarter is open, ``evaluate`` None
    where there are no data; ``cases`` lists what a person's credit rests on, ``course`` gives the
    quarters up to one with their records, ``scored_course`` their points as well; ``labels`` say
    how firm each ranking is;
    ``explaining`` tells why somebody has these points."""

    stored: Callable[[Quarter], RankingData | None]
    evaluate: Callable[[Quarter], RankingData | None]
    cases: Callable[[RankingData, PersonResult], "Sequence[CaseLine]"]
    course: Course
    scored_course: Course
    labels: Labels
    today: Callable[[], date]
    explaining: ExplainingSource


class RankingPage(ResultPage):
    """People by group: by staff number first, in the order of points on request."""

    def __init__(self, source: RankingSource, parent: QWidget | None = None) -> None:
        super().__init__(source.stored, source.evaluate, parent)
        self._source = source
        self._data: RankingData | None = None

        self.view = RankingView()
        self.tools, self.table = self.view.tools, self.view.table
        self.sheet, self.comparison = self.view.sheet, self.view.comparison
        self.fairness = RankingFairness(self, source.labels, self.view.fairness)
        self.papers = RankingPapers(self, self.fairness.labels_of)
        self.charts = RankingCharts(self, source.course, source.scored_course)
        self.explaining = RankingExplaining(self, source.explaining, self.papers)
        self._actions = self._made_actions()

        for state in (self._waiting(), self._nothing(), self.view):
            self._states.addWidget(state)
        self.begin_at(self.table)
        self._connect()

    def groups(self) -> tuple[RankingGroup, ...]:
        """The groups shown in the strip."""
        return self.view.groups()

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
        person = self._one_person()
        if self._data is not None and person is not None:
            self.papers.form(self._data, person)

    @Slot()
    def show_charts(self) -> None:
        """Show the charts of the person chosen."""
        person = self._one_person()
        if self._data is not None and person is not None:
            self.charts.show_person(self._data, person)

    @Slot()
    def explain(self) -> None:
        """Show why the person chosen has these points and this place."""
        person = self._one_person()
        if self._data is not None and person is not None:
            self.explaining.explain(self._data, person)

    @Slot()
    def explain_all(self) -> None:
        """Make the pages that explain everybody's points."""
        if self._data is not None:
            self.explaining.explain_all(self._data)

    @Slot()
    def compare_work(self) -> None:
        """Show comparable work of the group in sight."""
        group = self.view.shown_group()
        if self._data is not None and group is not None:
            self.explaining.compare_work(self._data, group)

    @Slot()
    def show_certificate(self) -> None:
        """Go to the certificate of the person chosen, or say why there is none."""
        person = self._one_person()
        if person is None:
            return
        row = self.table.chosen_rows()[0]
        if row.chosen:
            self.page_requested.emit(PageName.CERTIFICATES.value, person.key)
        else:
            self.noticed.emit(Notice(self._why_none(row)))

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

    def _show(self, data: RankingData | None) -> None:
        self._data = data if data is not None and data.result.people else None
        self._enable()
        if self._data is None:
            self._states.setCurrentIndex(_NOTHING)
            self.counted.emit(-1, -1)
            return
        self._states.setCurrentIndex(_READY)
        self.fairness.load(self._data)
        self.view.show_data(self._data)
        self._choose_wanted()

    def _forget(self) -> None:
        self._data = None
        self.explaining.forget()
        self._enable()

    def _choose(self, subject: object) -> None:
        if isinstance(subject, ExplanationOf):
            self.view.choose(subject.staff_no)
            self.explain()
        else:
            self.view.choose(subject)

    @Slot(object)
    def _on_group_shown(self, group: RankingGroup) -> None:
        assert self._data is not None
        self.fairness.show_group(group)
        result, line = self._data.result, (group.category, group.group)
        everybody = (p for p in peers_in(result) if (p.category, p.group) == line)
        self.counted.emit(len(group.rows), sum(len(peers.people) for peers in everybody))
        text = self.tr("{state} · scheme {code} {version}")
        state, scheme = quarter_state_text(self._data.state), result.scheme
        self.told.emit(text.format(state=state, code=scheme.code, version=scheme.version))

    def _one_person(self) -> PersonResult | None:
        """The person chosen; if that is nobody or more than one, it is said."""
        person = self.view.chosen_person()
        if person is None and self._data is not None:
            self.noticed.emit(Notice(self.tr("Choose one person on the list first.")))
        return person

    def _why_none(self, row: RankingRow) -> str:
        if row.gates:
            text = self.tr("{name} gets no certificate: {reasons}.")
            return text.format(name=row.person.name, reasons=self.tr("; ").join(row.gates))
        text = self.tr("{name} gets no certificate: place {place} of the group is not honoured.")
        return text.format(name=row.person.name, place=row.person.place)

    @Slot(object)
    def _on_cases_wanted(self, row: object) -> None:
        if (person := self.view.chosen_person()) is not None:
            self._list_cases(person, row)

    @Slot(object, object)
    def _list_cases(self, person: object, row: object) -> None:
        if self._data is None or not isinstance(person, PersonResult):
            return
        if not isinstance(row, ItemRow):
            return
        job = job_of(partial(_listed, self._source, self._data, person, row))
        title = self.tr("Listing cases")
        self.job_requested.emit(JobRequest(title, job, self._on_cases, reading=True))

    @Slot(object)
    def _on_cases(self, listed: object) -> None:
        from reports.score_sheet import lines_by_row
        from ui.dialogs.case_lines_dialog import CaseLinesDialog

        assert isinstance(listed, tuple)
        data, person, row, lines = listed
        if data is not self._data:
            return  # another quarter is shown by now
        found = lines_by_row(lines).get((row.label, row.unit), [])
        if sum(line.case.credit.count for line in found) != row.count:
            self.failed.emit(PaperError("score_sheet_differs", whose=person.name))
            return
        dialog = CaseLinesDialog(person, row, found, self)
        dialog.case_wanted.connect(self._on_case_wanted)
        dialog.open()

    @Slot(str)
    def _on_case_wanted(self, number: str) -> None:
        self.page_requested.emit(PageName.CASES.value, number)

    @Slot(str)
    def _on_division_print_wanted(self, division: str) -> None:
        if self._data is not None:
            self.papers.division(self._data, division)

    def _enable(self) -> None:
        for action in self._actions:
            action.setEnabled(self._data is not None)
        self.tools.setEnabled(self._data is not None)

    def _made_actions(self) -> list[QAction]:
        commands = (
            Command("ranking-form", self.tr("Evaluation form"), Menu.PAGE, self.show_form,
                    "Ctrl+Shift+F", "file-text"),
            Command("ranking-explain", self.tr("Why these points?"), Menu.PAGE, self.explain,
                    "Ctrl+Shift+X", "circle-help"),
            Command("ranking-explain-all", self.tr("Explain everybody's points…"), Menu.PAGE,
                    self.explain_all, "", "printer"),
            Command("ranking-mix", self.tr("Comparable work of the group"), Menu.PAGE,
                    self.compare_work, "Ctrl+Shift+M", "scale"),
            Command("ranking-certificate", self.tr("Certificate"), Menu.PAGE, self.show_certificate,
                    "Ctrl+Shift+Z", "award"),
            Command("ranking-print", self.tr("Print the committee's list…"), Menu.PAGE,
                    self.print_list, "Ctrl+P", "printer"),
            Command("ranking-export", self.tr("Export the committee's list…"), Menu.PAGE,
                    self.export_list, "Ctrl+E", "file-spreadsheet"),
            Command("ranking-division", self.tr("Division head's view…"), Menu.PAGE,
                    self.show_division, "Ctrl+D", "building-2"),
            Command("ranking-order", self.tr("By staff number or in the order of points"),
                    Menu.PAGE, self.change_order, "Ctrl+R", "list-filter"),
            Command("ranking-fairness", self.tr("How firm is this?"), Menu.PAGE,
                    self.fairness.show_more, "Ctrl+Shift+W", "scale"),
        )  # fmt: skip
        return [make_action(command, self) for command in commands]

    def _waiting(self) -> EmptyState:
        text = self.tr("The points of an open quarter are computed from the data as they stand.")
        return EmptyState("hourglass", self.tr("Evaluating…"), text)

    def _nothing(self) -> EmptyState:
        to_import = button(self.tr("Import data"), "file-down")
        to_import.clicked.connect(self._on_import_wanted)
        text = self.tr("Nothing was filed, closed or entered in this quarter yet.")
        return EmptyState("trophy", self.tr("Nothing to rank"), text, to_import)

    def _connect(self) -> None:
        self.view.group_shown.connect(self._on_group_shown)
        self.tools.printing.clicked.connect(self.print_list)
        self.tools.export.clicked.connect(self.export_list)
        self.tools.division.clicked.connect(self.show_division)
        self.sheet.cases_wanted.connect(self._on_cases_wanted)
        self.sheet.form_wanted.connect(self.show_form)
        self.sheet.certificate_wanted.connect(self.show_certificate)
        self.sheet.charts_wanted.connect(self.show_charts)
        self.sheet.explanation_wanted.connect(self.explain)
        self.explaining.cases_wanted.connect(self._list_cases)
        for asking in (self.papers, self.charts, self.fairness, self.explaining):
            asking.job_requested.connect(self.job_requested)
        for part in (self.papers, self.charts):
            part.noticed.connect(self.noticed)
        self.charts.failed.connect(self.failed)


def _listed(
    source: RankingSource, data: RankingData, person: PersonResult, row: ItemRow
) -> "tuple[RankingData, PersonResult, ItemRow, Sequence[CaseLine]]":
    """The cases, with whom they were asked of: by then others may be chosen."""
    return data, person, row, source.cases(data, person)
