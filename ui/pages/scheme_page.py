"""The scheme in force, read as tables in words; nothing is edited here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from evaluation.period import Quarter
from evaluation.scheme import Scheme
from ui.actions import Command, Menu, make_action
from ui.notices import Notice, NoticeKind
from ui.pages.page import JobRequest, Page
from ui.scheme_overview import overview_section
from ui.scheme_tables import scheme_sections
from ui.tasks import Report
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.section_reader import SectionReader


class Origin(StrEnum):
    """Where the value of a baseline comes from."""

    FROZEN = "FROZEN"
    EARLIER = "EARLIER"
    PROVISIONAL = "PROVISIONAL"


@dataclass(frozen=True, slots=True)
class BaselineLine:
    """A baseline of a quarter: of which group or category, which item, its value and its origin."""

    owner: str
    name: str
    value: Fraction
    origin: Origin


@dataclass(frozen=True, slots=True)
class SchemeAccess:
    """What the page asks: all versions by the day they come into force, and the baselines.

    ``baselines`` counts a quarter, which takes its time.
    """

    versions: Callable[[], Sequence[Scheme]]
    baselines: Callable[[Quarter], Sequence[BaselineLine]]
    write: Callable[[Scheme, Path], None]


class SchemePage(Page):
    """Shows the version that is in force on the first day of the quarter, or one chosen."""

    def __init__(self, access: SchemeAccess, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._quarter: Quarter | None = None
        self._versions: Sequence[Scheme] = ()
        self._baselines: Sequence[BaselineLine] | None = None

        self.choice = QComboBox()
        self.choice.setMinimumWidth(320)
        self.choice.setAccessibleName(self.tr("Version"))
        self._used = label("", "muted")
        self._export = button(self.tr("Export as JSON…"), "download")
        self.reader = SectionReader()
        self._actions = [
            make_action(
                Command(
                    "scheme-export",
                    self.tr("&Export the scheme as JSON…"),
                    Menu.PAGE,
                    self.choose_file,
                    "",
                    "download",
                ),
                self,
            )
        ]
        self._lay_out()

        self.choice.activated.connect(self._show_chosen)
        self._export.clicked.connect(self.choose_file)

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        """Show the scheme *quarter* is assessed under, and the baselines of that quarter."""
        self._quarter = quarter
        self._baselines = None
        self.ask("versions", self._access.versions, self._on_versions)
        question = partial(self._access.baselines, quarter)

        def job(_report: Report) -> object:
            return quarter, question()

        title = self.tr("Counting the baselines")
        self.job_requested.emit(JobRequest(title, job, self._on_baselines, reading=True))

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        """Show the part named by *subject*."""
        self.reader.open(str(subject))

    def page_actions(self) -> list[QAction]:
        return self._actions

    def shown_scheme(self) -> Scheme | None:
        """The version that is shown."""
        place = self.choice.currentIndex()
        return self._versions[place] if 0 <= place < len(self._versions) else None

    @Slot()
    def choose_file(self) -> None:
        """Ask where the version that is shown shall be written."""
        if (scheme := self.shown_scheme()) is None:
            return
        dialog = QFileDialog(self.window(), self.tr("Export the scheme"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("JSON (*.json)")
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{scheme.code}-{scheme.version}.json")
        dialog.fileSelected.connect(self.write_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def write_to(self, file: str) -> None:
        """Write the version that is shown into *file*."""
        scheme = self.shown_scheme()
        assert scheme is not None
        try:
            self._access.write(scheme, Path(file))
        except OSError as error:
            self.failed.emit(error)
            return
        text = self.tr("Saved: {file}").format(file=file)
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS))

    def _on_versions(self, versions: object) -> None:
        assert isinstance(versions, Sequence)
        self._versions = versions
        self.choice.clear()
        for scheme in self._versions:
            text = self.tr("{code} {version}, in force from {day}")
            words = text.format(
                code=scheme.code, version=scheme.version, day=scheme.effective_from.isoformat()
            )
            self.choice.addItem(words)
        self.choice.setEnabled(len(self._versions) > 1)
        self.choice.setCurrentIndex(self._place_in_force())
        self._show_chosen()

    @Slot(object)
    def _on_baselines(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        quarter, lines = answer
        if quarter == self._quarter:
            self._baselines = lines
            self._show_chosen()

    def _place_in_force(self) -> int:
        """Where the version of the quarter stands; -1 where none was in force yet."""
        assert self._quarter is not None
        first = self._quarter.start
        places = [n for n, one in enumerate(self._versions) if one.effective_from <= first]
        return places[-1] if places else -1

    @Slot()
    def _show_chosen(self) -> None:
        scheme, quarter = self.shown_scheme(), self._quarter
        self._export.setEnabled(scheme is not None)
        if scheme is None or quarter is None:
            self._used.setText(self.tr("No version is in force in this quarter."))
            self.reader.show_sections([])
            return
        used = self.choice.currentIndex() == self._place_in_force()
        text = (
            self.tr("This quarter is assessed under it.")
            if used
            else self.tr("Not the version of this quarter.")
        )
        self._used.setText(text)
        baselines = self._baselines if used else ()
        overview = overview_section(scheme, self._versions, quarter, baselines)
        self.reader.show_sections([*overview, *scheme_sections(scheme)])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.choice)
        head.addWidget(self._used)
        head.addStretch(1)
        head.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 0, 0)
        layout.setSpacing(12)
        top = QWidget()
        top.setLayout(head)
        head.setContentsMargins(0, 0, 16, 0)
        layout.addWidget(top)
        layout.addWidget(self.reader, stretch=1)
