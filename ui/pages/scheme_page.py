"""The scheme: versions read as tables in words, drafts edited in sheets, compared and tried."""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.scheme_versions import SchemeState, Version
from evaluation.period import Quarter
from evaluation.scheme_edits import OF_THE_WHOLE, fault_of
from ui.actions import Command, Menu, make_action
from ui.notices import Notice, NoticeKind
from ui.pages.page import JobRequest, Page
from ui.pages.scheme_acts import SchemeActs
from ui.pages.scheme_desk import BaselineLine, SchemeDesk
from ui.scheme.fields import fault_text
from ui.scheme.lines import added, lines_at, removed
from ui.scheme.overview import overview_section
from ui.scheme.states import version_text
from ui.scheme.tables import scheme_sections
from ui.settings import Settings
from ui.tasks import Report
from ui.widgets.buttons import button, primary_button
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import OneLine
from ui.widgets.scheme_editor import SchemeEditor
from ui.widgets.section_reader import SectionReader


class SchemePage(Page):
    """Shows the version that is in force on the first day of the quarter, or one chosen."""

    def __init__(
        self, desk: SchemeDesk, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._quarter: Quarter | None = None
        self._versions: Sequence[Version] = ()
        self._baselines: Sequence[BaselineLine] | None = None
        self._wanted = ("", "")

        self.acts = SchemeActs(self, desk)
        self.choice = QComboBox()
        self.choice.setMinimumWidth(310)
        self.choice.setAccessibleName(self.tr("Version"))
        self._used = OneLine("muted")
        self._new = button(self.tr("New draft…"), "plus")
        self._compare = button(self.tr("Compare…"), "git-compare")
        self._try = button(self.tr("What if…"), "scale")
        self._print = button(self.tr("Annex…"), "printer")
        self._step = primary_button("")
        self.reader = SectionReader()
        self.views = QStackedWidget()
        self.views.addWidget(self.reader)
        self._actions = self._made_actions()
        self._lay_out()
        self._connect()

    @cached_property
    def editor(self) -> SchemeEditor:
        """The sheets of a draft, made when the first one is shown."""
        editor = SchemeEditor(self._settings, self.views)
        self.views.addWidget(editor)
        self.adopt(editor.panel)
        editor.document_changed.connect(self._on_document_changed)
        editor.line_wanted.connect(self.add_line)
        editor.line_unwanted.connect(self.remove_line)
        return editor

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        """Show the scheme *quarter* is assessed under, and the baselines of that quarter."""
        if self._quarter != quarter:
            self._wanted = ("", "")
        self._quarter = quarter
        self._baselines = None
        self.ask("versions", self._desk.versions, self._on_versions)
        question = partial(self._desk.baselines, quarter)

        def job(_report: Report) -> object:
            return quarter, question()

        title = self.tr("Counting the baselines")
        self.job_requested.emit(JobRequest(title, job, self._on_baselines, reading=True))

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        """Show the part named by *subject*."""
        self.reader.open(str(subject))

    def page_actions(self) -> list[QAction]:
        return [*self._actions.values(), *self.acts.undoing.actions_]

    def may_leave(self) -> bool:
        return self.acts.is_done()

    def shown_version(self) -> Version | None:
        """The version that is shown."""
        place = self.choice.currentIndex()
        return self._versions[place] if 0 <= place < len(self._versions) else None

    def choose_version(self, code: str, version: str) -> None:
        """Show one version."""
        for place, one in enumerate(self._versions):
            if (one.code, one.version) == (code, version):
                self.choice.setCurrentIndex(place)
                self._show_chosen()

    @Slot()
    def choose_file(self) -> None:
        """Ask where the version that is shown shall be written."""
        if (version := self.shown_version()) is None:
            return
        dialog = self._file_dialog(self.tr("Export the scheme"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{version.code}-{version.version}.json")
        dialog.fileSelected.connect(self.write_to)
        dialog.open()

    @Slot()
    def choose_source(self) -> None:
        """Ask which file a draft shall be read from."""
        dialog = self._file_dialog(self.tr("Import a scheme"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.acts.read_file)
        dialog.open()

    @Slot(str)
    def write_to(self, file: str) -> None:
        """Write the version that is shown into *file*."""
        version = self.shown_version()
        assert version is not None
        try:
            self._desk.write(version.scheme, Path(file))
        except OSError as error:
            self.failed.emit(error)
            return
        text = self.tr("Saved: {file}").format(file=file)
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS))

    @Slot()
    def add_line(self) -> None:
        """Ask for a line beside the current cell of a draft."""
        from ui.dialogs.scheme_line_dialog import SchemeLineDialog

        current = self.editor.current()
        parts = None if current is None else current.parts
        lines = lines_at(self.editor.document(), self.editor.part(), parts)
        if not lines:
            text = self.tr("Nothing can be added here: this table has a line for every word.")
            self.noticed.emit(Notice(text, NoticeKind.INFO))
            return
        dialog = SchemeLineDialog(lines, self._desk.author, self)
        dialog.submitted.connect(self._on_line_wanted)
        dialog.submitted.connect(dialog.accept)
        dialog.open()

    @Slot()
    def remove_line(self) -> None:
        """Take the line of the current cell out of the draft."""
        current = self.editor.current()
        if current is None:
            return
        document = removed(self.editor.document(), current.parts)
        if document is None:
            text = self.tr("This line cannot be removed: every scheme has it.")
            self.noticed.emit(Notice(text, NoticeKind.INFO))
            return
        text = self.tr("Remove {what}").format(what=current.words.subject)
        self._store_if_whole(document, text)

    @Slot(object)
    def _on_line_wanted(self, wanted: object) -> None:
        assert isinstance(wanted, tuple)
        line, name, value = wanted
        document = added(self.editor.document(), line, name, value)
        self._store_if_whole(document, self.tr("Add {what}").format(what=name or line.title))

    def _store_if_whole(self, document: dict[str, object], what: str) -> None:
        """Store what has no fault of its own; what does not add up yet is mended by hand."""
        fault = fault_of(document)
        if fault is not None and fault.code not in OF_THE_WHOLE:
            known = self.editor.cells.fault
            if known is None or (known.code, known.path) != (fault.code, fault.path):
                text = fault_text(fault, document)
                self.noticed.emit(Notice(text, NoticeKind.ERROR))
                return
        self.acts.store(document, what)

    @Slot(object, str)
    def _on_document_changed(self, document: object, what: str) -> None:
        self.acts.store(document, what)  # type: ignore[arg-type]

    @Slot(str, str)
    def _on_stored(self, code: str, version: str) -> None:
        self._wanted = (code, version)
        self.ask("versions", self._desk.versions, self._on_versions)

    @Slot()
    def _on_undone(self) -> None:
        if (shown := self.shown_version()) is not None:
            self._on_stored(shown.code, shown.version)

    @Slot(object)
    def _on_versions(self, versions: object) -> None:
        assert isinstance(versions, Sequence)
        self._versions = versions
        self.choice.clear()
        self.choice.addItems([version_text(version) for version in versions])
        self.choice.setEnabled(len(versions) > 1)
        keys = [(one.code, one.version) for one in versions]
        known = self._wanted in keys
        self.choice.setCurrentIndex(keys.index(self._wanted) if known else self._place_in_force())
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
        places = [n for n, one in enumerate(self._versions) if one.covers(first)]
        return places[-1] if places else -1

    @Slot(int)
    def _on_chosen(self, _place: int) -> None:
        shown = self.shown_version()
        self._wanted = ("", "") if shown is None else (shown.code, shown.version)
        self._show_chosen()

    def _show_chosen(self) -> None:
        version, quarter = self.shown_version(), self._quarter
        self.acts.show(self._versions, version)
        self._enable(version)
        if version is None or quarter is None:
            self._used.show_text(self.tr("No version is in force in this quarter."))
            self.reader.show_sections([])
            self.views.setCurrentWidget(self.reader)
            return
        used = self.choice.currentIndex() == self._place_in_force()
        self._used.show_text(self._about(version, used=used))
        if version.is_draft:
            self.views.setCurrentWidget(self.editor)
            self.begin_at(self.editor)
            self.editor.show_document(version.document)
            return
        self.views.setCurrentWidget(self.reader)
        self.begin_at(self.reader.names)
        baselines = self._baselines if used else ()
        overview = overview_section(version, self._versions, quarter, baselines)
        self.reader.show_sections([*overview, *scheme_sections(version.scheme)])

    def _about(self, version: Version, *, used: bool) -> str:
        if used:
            return self.tr("This quarter is assessed under it.")
        if version.is_draft:
            return self.tr("Nobody is assessed by a draft.")
        return self.tr("Not the version of this quarter.")

    def _enable(self, version: Version | None) -> None:
        state = None if version is None else version.state
        draft, announced = state is SchemeState.DRAFT, state is SchemeState.ANNOUNCED
        for name in ("scheme-export", "scheme-compare", "scheme-annex"):
            self._actions[name].setEnabled(version is not None)
        whole = version is not None and (not draft or fault_of(version.document) is None)
        self._actions["scheme-annex"].setEnabled(whole)
        self._print.setEnabled(whole)
        self._compare.setEnabled(version is not None)
        for name in ("scheme-delete", "scheme-add-line", "scheme-remove-line"):
            self._actions[name].setEnabled(draft)
        self._actions["scheme-announce"].setEnabled(draft and whole)
        self._actions["scheme-withdraw"].setEnabled(announced)
        self._actions["scheme-in-force"].setEnabled(announced)
        self._step.setVisible(draft or announced)
        self._step.setEnabled(whole)
        self._step.setText(self.tr("Announce…") if draft else self.tr("Put in force…"))

    @Slot()
    def _on_step(self) -> None:
        version = self.shown_version()
        if version is not None and version.is_draft:
            self.acts.announce()
        else:
            self.acts.put_in_force()

    def _file_dialog(self, title: str) -> FileDialog:
        dialog = FileDialog(self.window(), title)
        dialog.setNameFilter("JSON (*.json)")
        return dialog

    def _made_actions(self) -> dict[str, QAction]:
        page = Menu.PAGE
        commands = (
            Command("scheme-new", self.tr("&New draft…"), page, self.acts.create, "Ctrl+N", "plus"),
            Command("scheme-import", self.tr("&Import from JSON…"), page, self.choose_source, "",
                    "file-down"),
            Command("scheme-export", self.tr("&Export the scheme as JSON…"), page,
                    self.choose_file, "", "download"),
            Command("scheme-compare", self.tr("&Compare versions…"), page, self.acts.compare,
                    "", "git-compare"),
            Command("scheme-try", self.tr("&What if…"), page, self.acts.try_out, "", "scale"),
            Command("scheme-annex", self.tr("&Annex of the version…"), page, self.acts.annex,
                    "", "printer"),
            Command("scheme-add-line", self.tr("Add a &line…"), page, self.add_line, "",
                    "plus"),
            Command("scheme-remove-line", self.tr("&Remove the line"), page, self.remove_line,
                    "", "trash-2"),
            Command("scheme-announce", self.tr("Announce the &draft…"), page, self.acts.announce),
            Command("scheme-withdraw", self.tr("Withdraw the announce&ment…"), page,
                    self.acts.withdraw),
            Command("scheme-in-force", self.tr("Put in &force…"), page, self.acts.put_in_force),
            Command("scheme-delete", self.tr("Delete the draf&t"), page, self.acts.delete, "",
                    "trash-2"),
        )  # fmt: skip
        return {command.name: make_action(command, self) for command in commands}

    def _connect(self) -> None:
        self.choice.activated.connect(self._on_chosen)
        self._new.clicked.connect(self.acts.create)
        self._compare.clicked.connect(self.acts.compare)
        self._try.clicked.connect(self.acts.try_out)
        self._print.clicked.connect(self.acts.annex)
        self._step.clicked.connect(self._on_step)
        self.acts.stored.connect(self._on_stored)
        self.acts.undoing.undone.connect(self._on_undone)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.choice)
        head.addWidget(self._used, stretch=1)
        tools: list[QPushButton] = [self._new, self._compare, self._try, self._print, self._step]
        for tool in tools:
            head.addWidget(tool)
        head.setContentsMargins(0, 0, 16, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.views, stretch=1)
