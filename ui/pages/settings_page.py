"""Settings: the court, this PC, the database with its backups, and the holidays."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.settings import CourtSettings
from evaluation.calendar import HolidayCalendar
from evaluation.period import Quarter
from ui.icons import icon
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.in_turn import InTurn
from ui.pages.key_acts import KeyActs
from ui.pages.page import SIGNING_KEYS, JobRequest, Page
from ui.pages.settings_desk import SettingsDesk
from ui.settings import Settings
from ui.tasks import Report, job_of
from ui.widgets.settings_court import CourtSection
from ui.widgets.settings_data import DataSection
from ui.widgets.settings_fonts import FontSection
from ui.widgets.settings_ground import ground_in, put_on
from ui.widgets.settings_holidays import HolidaySection
from ui.widgets.settings_keys import KeySection
from ui.widgets.settings_window import WindowSection

_LIST = 208
_KEY_SECTION = 5


class SettingsPage(Page):
    """Sections listed at the left, one of them at the right; everything is saved as it is typed.

    As a subject it takes ``SIGNING_KEYS``, or the name of a field of ``CourtSettings``.
    """

    def __init__(
        self, desk: SettingsDesk, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept = CourtSettings()
        self._wanted = CourtSettings()  # once everything that waits is stored
        self._turns = InTurn(self, "store")
        self._restoring: QProgressDialog | None = None
        self._file = Path()
        self._settings = settings
        self._calendar: HolidayCalendar | None = None
        self._stack = QStackedWidget(self)
        self._grounds = [ground_in(self._stack) for _ in _SECTIONS]
        self._key_acts = KeyActs(self, desk.keys)
        self.sections = QButtonGroup(self)

        self._lay_out()
        self.sections.idClicked.connect(self.open_section)
        self.open_section(0)

    # A section is made when it is first opened: all at once would hold the window up.

    @cached_property
    def court(self) -> CourtSection:
        """The court itself."""
        made = CourtSection(self._grounds[0])
        made.changed.connect(self._on_changed)
        made.refused.connect(self._on_refused)
        made.show_court(self._kept)
        return made

    @cached_property
    def fonts(self) -> FontSection:
        """The fonts of papers."""
        made = FontSection(self._grounds[1])
        made.changed.connect(self._on_changed)
        made.check_wanted.connect(self._on_font_check_wanted)
        made.show_court(self._kept)
        return made

    @cached_property
    def window_(self) -> WindowSection:
        """This PC."""
        made = WindowSection(self._settings, self._desk.author, self._grounds[2])
        made.appearance_chosen.connect(self.appearance_wanted)
        made.restart_needed.connect(self._on_restart_needed)
        made.said.connect(self._on_saved)
        return made

    @cached_property
    def data(self) -> DataSection:
        """The database and its backups."""
        made = DataSection(self._settings, self._desk.place, self._grounds[3])
        made.saved.connect(self._on_saved)
        made.backup_wanted.connect(self._on_backup_wanted)
        made.restore_wanted.connect(self._on_restore_wanted)
        made.check_wanted.connect(self._on_check_wanted)
        made.database_wanted.connect(self._on_database_wanted)
        return made

    @cached_property
    def holidays(self) -> HolidaySection:
        """The days off and the days worked."""
        year = date.today().year  # noqa: DTZ011 - the desk's own day
        made = HolidaySection(year, self._grounds[4])
        made.changed.connect(self._on_changed)
        if self._calendar is not None:
            made.show_court(self._kept, self._calendar)
        return made

    @cached_property
    def keys(self) -> KeySection:
        """The keys that sign."""
        made = KeySection(self._grounds[_KEY_SECTION])
        self._key_acts.attend(made)
        return made

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self.ask("settings", self._load, self._on_loaded)
        self._key_acts.load()

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        if subject == SIGNING_KEYS:
            self.open_section(_KEY_SECTION)
        elif isinstance(subject, str) and subject in self.court.fields:
            self.open_section(0)
            self.court.fields[subject].setFocus()

    def page_actions(self) -> list[QAction]:
        return self._key_acts.actions_

    def may_leave(self) -> bool:
        typed = any(made.is_typed() for made in self._fields())
        return not typed and self._turns.is_done() and self._key_acts.edits.is_done()

    @Slot(int)
    def open_section(self, number: int) -> None:
        """Show a section."""
        ground = self._grounds[number]
        if ground.layout() is None:
            put_on(ground, getattr(self, _SECTIONS[number].name))
        self.sections.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)

    def _load(self) -> tuple[CourtSettings, HolidayCalendar]:
        return self._desk.court(), self._desk.calendar()

    @Slot(object)
    def _on_loaded(self, found: object) -> None:
        assert isinstance(found, tuple)
        if not self._turns.is_done():
            return  # once that is stored it is shown
        self._kept, self._calendar = found
        self._wanted = self._kept
        for made in self._fields():
            made.show_court(self._kept)
        if "holidays" in self.__dict__:
            self.holidays.show_court(self._kept, self._calendar)

    def _fields(self) -> list[CourtSection | FontSection]:
        """Those sections with fields that were made."""
        names = [name for name in ("court", "fonts") if name in self.__dict__]
        return [getattr(self, name) for name in names]

    @Slot(object, str)
    def _on_changed(self, court: CourtSettings, what: str) -> None:
        said = self.tr("Saved: {what}.").format(what=what)
        self._store(court, said, offer_undo=True)

    def _store(self, court: CourtSettings, said: str, *, offer_undo: bool) -> None:
        undo = partial(self._undo, self._wanted, court) if offer_undo else None
        self._wanted = court
        self._turns.put(partial(self._stored, court), partial(self._on_stored, said, undo))

    def _stored(self, court: CourtSettings) -> tuple[CourtSettings, HolidayCalendar]:
        self._desk.store(court)
        return self._load()

    def _on_stored(self, said: str, undo: Callable[[], None] | None, answer: object) -> None:
        if isinstance(answer, Exception):
            self._turns.drop_rest()  # they rest on what is not kept
            self.failed.emit(answer)
            self.ask("settings", self._load, self._on_loaded)
            return
        self._on_loaded(answer)
        actions = () if undo is None else (NoticeAction(self.tr("Undo"), undo),)
        self.noticed.emit(Notice(said, NoticeKind.SUCCESS, actions))
        self.data_changed.emit()

    def _undo(self, before: CourtSettings, after: CourtSettings) -> None:
        """Take back what was changed then, and nothing that was changed since."""
        old = {field.name: getattr(before, field.name) for field in fields(before)}
        changed = {name: value for name, value in old.items() if value != getattr(after, name)}
        self._store(replace(self._wanted, **changed), self.tr("Undone."), offer_undo=False)

    @Slot(str)
    def _on_saved(self, said: str) -> None:
        self.noticed.emit(Notice(said, NoticeKind.SUCCESS))

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self.noticed.emit(Notice(said, NoticeKind.WARNING))

    @Slot(str)
    def _on_restart_needed(self, said: str) -> None:
        restart = (NoticeAction(self.tr("Restart now"), self.restart_wanted.emit),)
        self.noticed.emit(Notice(said, NoticeKind.SUCCESS, restart, lasting=True, everywhere=True))

    @Slot(str, str)
    def _on_font_check_wanted(self, face: str, file: str) -> None:
        job = job_of(partial(_fit_font, face, file))
        title = self.tr("Checking the font")
        self.job_requested.emit(JobRequest(title, job, self._on_font_checked, reading=True))

    @Slot(object)
    def _on_font_checked(self, checked: object) -> None:
        assert isinstance(checked, _FontCheck)
        if checked.error is None:
            self.fonts.accept(checked.face, checked.file)
        else:
            self.fonts.refuse(checked.face, checked.error)

    @Slot()
    def _on_check_wanted(self) -> None:
        title = self.tr("Checking the database")
        self.job_requested.emit(JobRequest(title, self._desk.check, self._on_checked, reading=True))

    @Slot(object)
    def _on_checked(self, sentences: object) -> None:
        assert isinstance(sentences, list)
        if sentences:
            text = "\n".join(sentences)
            self.noticed.emit(Notice(text, NoticeKind.ERROR, lasting=True))
        else:
            self.noticed.emit(Notice(self.tr("The database is sound."), NoticeKind.SUCCESS))

    @Slot(str)
    def _on_backup_wanted(self, file: str) -> None:
        job = partial(self._backed_up, Path(file))
        self.job_requested.emit(JobRequest(self.tr("Backing up"), job, self._on_backed_up))

    def _backed_up(self, file: Path, report: Report) -> tuple[Path, int]:
        return file, self._desk.back_up(file, report)

    @Slot(object)
    def _on_backed_up(self, made: object) -> None:
        assert isinstance(made, tuple)
        file, rows = made
        text = self.tr("{file}: %n row(s), verified.", "", rows).format(file=file)
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS))
        self.data.show_last()

    @Slot(str)
    def _on_restore_wanted(self, file: str) -> None:
        self._file = Path(file)
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Restore this backup?"))
        text = self.tr("{file} takes the place of the database, which is kept beside it.")
        box.setText(text.format(file=self._file.name))
        yes = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        yes.clicked.connect(self._on_restore_confirmed)
        box.finished.connect(box.deleteLater)
        box.open()

    @Slot()
    def _on_restore_confirmed(self) -> None:
        # Nothing may ask the database while it is exchanged: this is in front of everything.
        self._restoring = QProgressDialog(self.tr("Restoring…"), "", 0, 0, self.window())
        self._restoring.setCancelButton(None)
        self._restoring.setModal(True)
        self._restoring.setMinimumDuration(0)
        self._restoring.show()
        self._desk.leave()
        job = partial(self._desk.restore, self._file)
        request = JobRequest(self.tr("Restoring"), job, self._on_restored, self._on_restore_failed)
        self.job_requested.emit(request)

    @Slot(object)
    def _on_restored(self, kept: object) -> None:
        self._end_restoring()
        text = self.tr("Restored. What was there before is kept as {place}.").format(place=kept)
        self.data_changed.emit()
        restart = (NoticeAction(self.tr("Restart now"), self.restart_wanted.emit),)
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS, restart, lasting=True, everywhere=True))
        self.ask("settings", self._load, self._on_loaded)

    @Slot(Exception)
    def _on_restore_failed(self, error: Exception) -> None:
        self._end_restoring()
        self.failed.emit(error)

    def _end_restoring(self) -> None:
        if self._restoring is not None:
            self._restoring.close()
            self._restoring.deleteLater()
            self._restoring = None

    @Slot()
    def _on_database_wanted(self) -> None:
        self.database_wanted.emit("")

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(12, 16, 12, 12)
        left.setSpacing(2)
        for number, section in enumerate(_SECTIONS):
            left.addWidget(self._way_to(section, number))
        left.addStretch(1)
        listed = QWidget()
        listed.setFixedWidth(_LIST)
        listed.setLayout(left)
        rail = QFrame()
        rail.setProperty("role", "rail")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (listed, rail):
            layout.addWidget(widget)
        layout.addWidget(self._stack, stretch=1)

    def _way_to(self, section: "_Section", number: int) -> QPushButton:
        made = QPushButton(section.title())
        made.setProperty("role", "navigation")
        made.setCheckable(True)
        made.setIcon(icon(section.picture))
        made.setIconSize(QSize(28, 16))
        self.sections.addButton(made, number)
        return made


@dataclass(frozen=True, slots=True)
class _Section:
    """A section by the name it has on the page; what it is called, and its picture."""

    name: str
    title: Callable[[], str]
    picture: str


_SECTIONS = (
    _Section("court", CourtSection.title_text, "landmark"),
    _Section("fonts", FontSection.title_text, "file-text"),
    _Section("window_", WindowSection.title_text, "monitor"),
    _Section("data", DataSection.title_text, "database"),
    _Section("holidays", HolidaySection.title_text, "calendar"),
    _Section("keys", KeySection.title_text, "lock"),
)


@dataclass(frozen=True, slots=True)
class _FontCheck:
    face: str
    file: str
    error: Exception | None = None


def _fit_font(face: str, file: str) -> _FontCheck:
    from reports.errors import FontFileError
    from reports.font_files import check_font_file

    try:
        check_font_file(Path(file))
    except FontFileError as error:
        return _FontCheck(face, file, error)
    return _FontCheck(face, file)
