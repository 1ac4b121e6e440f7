"""The certificates of a quarter: who gets one, what is printed, and the ways to paper and file."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from evaluation.staff import RecordKey
from ui.actions import Command, Menu, make_action
from ui.models.certificates import (
    CertificatesData,
    CertificatesSource,
    DecisionState,
    Recipient,
    batch_of,
    key_of_recipient,
    recipient_columns,
    recipients_of,
)
from ui.models.table import TableModel
from ui.notices import Notice, NoticeKind
from ui.pages.certificate_saving import paper_of_one
from ui.pages.certificate_ways import printing_of, saving_of
from ui.pages.page import JobRequest, PageName
from ui.pages.result_page import ResultPage
from ui.pages.signing import Signing
from ui.papers.jobs import CertificateSet
from ui.papers.showing import shower_on
from ui.tasks import Job, Report
from ui.texts import error_text
from ui.widgets.buttons import button, icon_button, mark_primary, primary_button, tool_button
from ui.widgets.certificates_layout import empty_states, preview_side, recipients_side
from ui.widgets.decision_strip import DecisionStrip
from ui.widgets.file_dialog import FileDialog
from ui.widgets.paper_view import PaperView
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_view import TableView

_WAITING, _NO_DATA, _NOBODY, _READY = range(4)
_LIST = 640


class CertificatesPage(ResultPage):
    """Recipients at the left, the certificate of the one chosen at the right."""

    def __init__(self, source: CertificatesSource, parent: QWidget | None = None) -> None:
        super().__init__(source.stored, source.evaluate, parent)
        self._source = source
        self._data: CertificatesData | None = None
        self._set: CertificateSet | None = None

        self.decision = DecisionStrip()
        self.model: TableModel[Recipient] = TableModel(recipient_columns(), key_of_recipient, self)
        self.list = TableView()
        self.list.show_model(self.model)
        self.view = PaperView()
        self.view.one_page()
        self.refusal = EmptyState("triangle-alert", self.tr("Cannot be printed"), "")
        self.print_all = primary_button(self.tr("Print all…"), "printer")
        self.print_one = button(self.tr("Print this one…"), "printer")
        self.issue = button(self.tr("Issue and register"), "stamp")
        self.issue.setVisible(source.issue is not None)
        self.save_one = icon_button("download", self.tr("Save this one…"))
        self.save_merged = tool_button("save", self.tr("Save as one file…"))
        self.save_separate = tool_button("folder-open", self.tr("Save one file each…"))
        self.save_other = tool_button("ellipsis", self.tr("Other forms…"))
        self.save_other.setVisible(source.save is not None)
        for printing in (self.print_all, self.print_one):
            printing.setVisible(source.printing is not None)
        self._papers = shower_on(self)
        self.printing = printing_of(self, source)
        self._saving = saving_of(self, source)
        self._signing = Signing(self, source.keys) if source.keys is not None else None
        self._preview = QStackedWidget()
        self._actions = self._made_actions()
        self._ways_out = (
            *(self.print_all, self.print_one),
            *(self.save_one, self.save_merged, self.save_separate, self.save_other),
        )

        self._lay_out()
        self._connect()

    def chosen(self) -> int:
        """The place of the recipient chosen; -1 for none."""
        return self.list.currentIndex().row()

    @Slot()
    def print_everything(self) -> None:
        """Print all certificates, unless one of them cannot be printed."""
        if self._set is not None and self.printing is not None and not self._refuses():
            self.printing.open()

    @Slot()
    def print_chosen(self) -> None:
        """Print the certificate in sight."""
        page = self._page_of(self.chosen())
        if self.printing is not None and page is not None:
            self.printing.open(page + 1, page + 1)

    @Slot()
    def save_otherwise(self) -> None:
        """Ask in which form all certificates shall be saved."""
        if self._data is not None and self._saving is not None and not self._refuses():
            self._saving.open(self._data)

    @Slot()
    def open_template(self) -> None:
        """Go to the template they are made from."""
        if self._data is not None:
            template = self._data.used_template()
            self.page_requested.emit(PageName.TEMPLATES.value, template.id)

    @Slot()
    def save_everything(self) -> None:
        """Save all certificates in one file."""
        if self._set is not None and not self._refuses():
            self._papers.saver.save_paper(self._set.paper)

    @Slot()
    def save_chosen(self) -> None:
        """Save the certificate in sight in a file of its own."""
        place = self.chosen()
        if self._data is not None and self._page_of(place) is not None:
            job = paper_of_one(self._source, self._data, place)
            self._papers.save_paper(self.tr("Preparing the certificate"), job)

    @Slot()
    def save_files(self) -> None:
        """Save one file a certificate in a folder that is asked for."""
        if self._set is None or self._refuses():
            return
        dialog = FileDialog(self.window(), self.tr("Folder for the certificates"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.write_files)
        dialog.open()

    @Slot()
    def issue_everything(self) -> None:
        """Issue the certificates of the decision and open the register, where they stand."""
        if self._data is None or self._source.issue is None or self._refuses():
            return
        # Another quarter may be shown by the time all questions are answered.
        issue = partial(self._issue, self._source.issue, self._data)
        if self._signing is not None:
            issue = partial(self._signing.before, issue)
        if self.printing is None:
            issue()
        else:
            self.printing.before_issuing(issue)

    def _issue(self, issuing: Callable[[CertificatesData], Job], data: CertificatesData) -> None:
        title = self.tr("Issuing certificates")
        self.job_requested.emit(JobRequest(title, issuing(data), self._on_issued))

    @Slot(str)
    def write_files(self, folder: str) -> None:
        """Write one file a certificate into *folder*, with progress and cancel."""
        data = self._data
        if data is None:
            return
        job = self._source.write(data, Path(folder))
        title = self.tr("Writing certificates")
        self.job_requested.emit(JobRequest(title, job, self._on_files_written))

    def _show(self, data: CertificatesData | None) -> None:
        if data is None or not data.people:
            self._forget()
            self._states.setCurrentIndex(_NO_DATA if data is None else _NOBODY)
            self.counted.emit(-1, -1)
            return
        self._data = data
        self._states.setCurrentIndex(_READY)
        waiting = len(data.fresh) if data.issued else 0
        approved = bool(data.court.legal_basis)
        self.decision.show_decision(data.decision, approved=approved, waiting=waiting)
        self._show_list({})
        self._prepare(data)

    def _prepare(self, data: CertificatesData) -> None:
        self._set = None
        self._enable()
        title = self.tr("Preparing the certificates")
        job = _of(data, self._source.prepare(data))
        self.job_requested.emit(JobRequest(title, job, self._on_prepared, reading=True))

    @Slot(object)
    def _on_prepared(self, answer: object) -> None:
        assert isinstance(answer, _Prepared)
        if answer.data is not self._data:
            return
        self._set = answer.made
        if self.printing is not None:
            self.printing.show_batch(batch_of(answer.data, answer.made))
        faults = {place: error_text(error) for place, error in answer.made.faults.items()}
        self._show_list(faults)
        if answer.made.paper.content:
            self.view.show_paper(answer.made.paper.content)
        self._enable()
        self._show_chosen()

    @Slot(object)
    def _on_issued(self, numbers: object) -> None:
        assert isinstance(numbers, list)
        text = self.tr("All certificates of the decision are in the register.")
        if numbers:
            text = self.tr("Issued and in the register: {first} to {last}.")
            text = text.format(first=numbers[0], last=numbers[-1])
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS if numbers else NoticeKind.INFO))
        self.data_changed.emit()
        self.page_requested.emit(PageName.REGISTER.value, numbers[0] if numbers else None)

    @Slot()
    def _on_printed(self) -> None:
        if self._quarter is not None:
            self.show_quarter(self._quarter)  # which were printed has changed

    @Slot(object)
    def _on_files_written(self, files: object) -> None:
        if isinstance(files, list) and files:
            self._papers.saver.tell_saved(files[0].parent)

    def _show_list(self, faults: dict[int, str]) -> None:
        assert self._data is not None
        kept = self._chosen_key()
        self.model.show_rows(recipients_of(self._data, faults))
        place = self.model.place_of(kept) if kept is not None else None
        self.list.selectRow(place or 0)
        self._choose_wanted()
        self.counted.emit(len(self._data.people), len(self._data.people))

    @Slot(QModelIndex)
    def _on_current_changed(self, _index: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        place = self.chosen()
        page = self._page_of(place)
        for way in (self.print_one, self.save_one):
            way.setEnabled(page is not None)
        for action in self._actions[1:3]:
            action.setEnabled(page is not None)
        if self._set is None or place < 0:
            self._preview.setCurrentIndex(0)
        elif page is None:
            self.refusal.show_text(error_text(self._set.faults[place]))
            self._preview.setCurrentIndex(2)
        else:
            self._preview.setCurrentIndex(1)
            self.view.show_page(page)

    def _page_of(self, place: int) -> int | None:
        """On which page the certificate at *place* of the list is; those refused have none."""
        if self._set is None or place < 0 or place in self._set.faults:
            return None
        return place - sum(1 for fault in self._set.faults if fault < place)

    def _refuses(self) -> bool:
        assert self._set is not None
        for error in self._set.faults.values():
            self.failed.emit(error)
        return bool(self._set.faults)

    def _choose(self, subject: object) -> None:
        assert self._data is not None
        for place, person in enumerate(self._data.people):
            if subject in (person.key, person.staff_no):
                self.list.selectRow(place)
                return

    def _chosen_key(self) -> RecordKey | None:
        place = self.chosen()
        shown = self.model.shown_rows()
        return shown[place].person.key if 0 <= place < len(shown) else None

    def _forget(self) -> None:
        self._data = self._set = None
        self.view.clear_paper()
        if self.printing is not None:
            self.printing.show_batch(None)
        self._enable()

    def _enable(self) -> None:
        ready = self._set is not None
        for action in self._actions:
            action.setEnabled(ready)
        for widget in self._ways_out:
            widget.setEnabled(ready)
        data = self._data
        waits = data is not None and bool(data.fresh)
        decided = data is not None and data.decision.state is DecisionState.DECIDED
        may_issue = ready and waits and decided and self._source.issue is not None
        self.issue.setEnabled(may_issue)
        mark_primary(self.issue, "stamp", primary=may_issue)  # the next step
        mark_primary(self.print_all, "printer", primary=not may_issue)
        self._actions[-1].setEnabled(may_issue)

    @Slot()
    def _on_quarter_wanted(self) -> None:
        self.page_requested.emit(PageName.QUARTER.value, None)

    @Slot()
    def _on_ranking_wanted(self) -> None:
        self.page_requested.emit(PageName.RANKING.value, None)

    def _made_actions(self) -> list[QAction]:
        commands = (
            Command("certificates-print", self.tr("Print all certificates…"), Menu.PAGE,
                    self.print_everything, "Ctrl+P", "printer"),
            Command("certificates-print-one", self.tr("Print this certificate…"), Menu.PAGE,
                    self.print_chosen, "Ctrl+Shift+P", "printer"),
            Command("certificates-save-one", self.tr("Save this certificate…"), Menu.PAGE,
                    self.save_chosen, "", "download"),
            Command("certificates-save", self.tr("Save all certificates as one file…"), Menu.PAGE,
                    self.save_everything, "Ctrl+S", "save"),
            Command("certificates-save-files", self.tr("Save one file a certificate…"), Menu.PAGE,
                    self.save_files, "Ctrl+Shift+S", "folder-open"),
            Command("certificates-save-as", self.tr("Save in another &form…"), Menu.PAGE,
                    self.save_otherwise, "", "save"),
            Command("certificates-template", self.tr("Open the &template"), Menu.PAGE,
                    self.open_template, "", "square-pen"),
            Command("certificates-issue", self.tr("&Issue and register"), Menu.PAGE,
                    self.issue_everything, "Ctrl+Shift+I", "stamp"),
        )  # fmt: skip
        return [make_action(command, self) for command in commands]

    def _lay_out(self) -> None:
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTabKeyNavigation(False)
        self.list.setAccessibleName(self.tr("Recipients"))
        waiting = EmptyState(
            "hourglass", self.tr("Preparing…"), self.tr("The preview shows what will be printed.")
        )
        for part in (waiting, self.view, self.refusal):
            self._preview.addWidget(part)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        files = (self.save_merged, self.save_separate, self.save_other)
        acts = (self.issue, self.save_one, self.print_one, self.print_all)
        splitter.addWidget(recipients_side(self.tr("Recipients"), self.list, files))
        splitter.addWidget(preview_side(self._preview, acts))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST, 10 * _LIST])
        ready = QWidget()
        rows = QVBoxLayout(ready)
        rows.setContentsMargins(0, 12, 0, 0)
        rows.setSpacing(8)
        strip = QHBoxLayout()
        strip.setContentsMargins(16, 0, 16, 0)
        strip.addWidget(self.decision)
        rows.addLayout(strip)
        rows.addWidget(splitter, stretch=1)
        to_import = button(self.tr("Import data"), "file-down")
        to_import.clicked.connect(self._on_import_wanted)
        to_ranking = button(self.tr("Open the ranking"), "trophy")
        to_ranking.clicked.connect(self._on_ranking_wanted)
        for state in (*empty_states(to_import, to_ranking), ready):
            self._states.addWidget(state)

    def _connect(self) -> None:
        self.list.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.decision.quarter_wanted.connect(self._on_quarter_wanted)
        self.print_all.clicked.connect(self.print_everything)
        self.print_one.clicked.connect(self.print_chosen)
        self.issue.clicked.connect(self.issue_everything)
        self.save_one.clicked.connect(self.save_chosen)
        self.save_merged.clicked.connect(self.save_everything)
        self.save_separate.clicked.connect(self.save_files)
        self.save_other.clicked.connect(self.save_otherwise)
        if self.printing is not None:
            self.printing.done.connect(self._on_printed)


@dataclass(frozen=True, slots=True)
class _Prepared:
    data: CertificatesData
    made: CertificateSet


def _of(data: CertificatesData, work: Job) -> Job:
    def job(report: Report) -> _Prepared:
        made = work(report)
        assert isinstance(made, CertificateSet)
        return _Prepared(data, made)

    return job
