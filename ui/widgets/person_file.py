"""The personnel file on somebody's card: quiet sections, each with what can be done in it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from db.personnel.file import PersonnelFile
from db.personnel.sensitive import MaskedField
from evaluation.discipline import SanctionKind, veto_code
from evaluation.personnel import RecordKind, Sanction
from ui.actions import plain_text
from ui.texts.moments import moment_text
from ui.texts.personnel import records_text, sensitive_text
from ui.widgets.buttons import icon_button, link_button
from ui.widgets.labels import label, wrapped
from ui.widgets.person_sections import Section
from ui.widgets.record_line import RecordLine
from ui.widgets.record_words import detail_lines, member_words, record_words
from ui.widgets.section_area import Maker, SectionArea

_ORDER = (
    *(RecordKind.CONTRACT, RecordKind.GRADE, RecordKind.REWARD, RecordKind.HONOUR),
    *(RecordKind.SANCTION, RecordKind.TRAINING, RecordKind.PUBLICATION),
)


class PersonFileView(SectionArea):
    """Shows a file. *adding* are the actions at the heads of the sections, by their names.

    Signals:
        record_edited, record_removed: the RecordRow meant; vetoes_wanted: of a disciplinary one.
        member_edited, member_removed: the MemberRow meant.
        look_wanted: the SensitiveField somebody wants to see.
    """

    record_edited = Signal(object)
    record_removed = Signal(object)
    vetoes_wanted = Signal(object)
    member_edited = Signal(object)
    member_removed = Signal(object)
    look_wanted = Signal(object)

    def __init__(self, adding: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file: PersonnelFile | None = None
        self._adding = adding
        self._revealed: dict[str, str] = {}

    def show_file(self, file: PersonnelFile | None) -> None:
        """Show *file*; what was looked at of another or an earlier one is masked again."""
        before, self.file = self.file, file
        self._revealed = {}
        same = file is not None and before is not None and file.staff_no == before.staff_no
        self._show(stay=same)

    def reveal(self, field: str, content: str) -> None:
        """Show the content of a sensitive field until another file is shown."""
        self._revealed[field] = content
        self._show(stay=True)
        self.finish()

    def _show(self, *, stay: bool) -> None:
        file = self.file
        makers: list[Maker] = []
        if file is not None:
            makers = [partial(self._details, file), partial(self._teams, file)]
            makers += [partial(self._records, file, kind) for kind in _ORDER]
            makers.append(partial(self._sensitive, file))
        self.show_sections(makers, stay=stay)

    def _details(self, file: PersonnelFile, body: QWidget) -> Section:
        section = self._section(
            body,
            self.tr("Particulars"),
            *("details-identity", "details-schooling", "details-service"),
        )
        lines = detail_lines(file.details)
        if not lines:
            section.layout_.addWidget(label(self.tr("Nothing is entered."), "muted"))
            return section
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (head, words) in enumerate(lines):
            grid.addWidget(label(head, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(wrapped(words), row, 1)
        section.layout_.addLayout(grid)
        return section

    def _teams(self, file: PersonnelFile, body: QWidget) -> Section:
        section = self._section(body, self.tr("Trial teams"), "team-add", "member-add")
        if not file.teams:
            section.layout_.addWidget(label(self.tr("In no team."), "muted"))
        for row in file.teams:
            line = RecordLine(member_words(row), row, parent=section)
            line.edited.connect(self.member_edited)
            line.removed.connect(self.member_removed)
            section.layout_.addWidget(line)
        return section

    def _records(self, file: PersonnelFile, kind: RecordKind, body: QWidget) -> Section:
        section = self._section(body, records_text(kind), f"record-{kind.lower()}")
        rows = file.of(kind)
        if not rows:
            section.layout_.addWidget(label(self.tr("Nothing is entered."), "muted"))
        for row in rows:
            record = row.record
            blocks = isinstance(record, Sanction) and veto_code(SanctionKind(record.kind))
            extra = ("list-checks", self.tr("Vetoes it gives a reason for…")) if blocks else None
            line = RecordLine(record_words(row), row, extra, section)
            line.setToolTip(
                self.tr("{author}, {at}").format(author=row.author, at=moment_text(row.written_at))
            )
            line.edited.connect(self.record_edited)
            line.removed.connect(self.record_removed)
            line.wanted.connect(self.vetoes_wanted)
            section.layout_.addWidget(line)
        return section

    def _sensitive(self, file: PersonnelFile, body: QWidget) -> Section:
        section = self._section(body, self.tr("Sensitive"), "sensitive-set", "sensitive-forget")
        kept = self.tr(
            "Shown one at a time for a reason; every look is kept with your name. The database and"
            " its backups hold it unencrypted: keep both safe."
        )
        section.layout_.addWidget(wrapped(kept, "small"))
        for field in file.sensitive:
            section.layout_.addLayout(self._masked(field))
        for look in file.looks:
            text = self.tr("Looked at by {author}, {at}: {field} ({why})")
            text = text.format(
                author=look.author,
                at=moment_text(look.at),
                field=sensitive_text(look.field),
                why=look.why,
            )
            section.layout_.addWidget(wrapped(text, "small"))
        return section

    def _masked(self, masked: MaskedField) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(label(sensitive_text(masked.field), "muted"))
        content = self._revealed.get(masked.field)
        line.addWidget(wrapped(masked.shown if content is None else content), stretch=1)
        if content is None:
            look = link_button(self.tr("Look at it…"))
            look.setProperty("field", str(masked.field))
            name = self.tr("Look at: {field}").format(field=sensitive_text(masked.field))
            look.setAccessibleName(name)
            look.clicked.connect(self._on_look_clicked)
            line.addWidget(look)
        return line

    def _section(self, body: QWidget, title: str, *names: str) -> Section:
        section = Section(title, parent=body)
        for name in names:
            action = self._adding[name]
            drawing = str(action.property("drawing") or "plus")
            made = icon_button(drawing, plain_text(action).removesuffix("…"))
            made.clicked.connect(action.trigger)
            section.head.addWidget(made)
        return section

    @Slot()
    def _on_look_clicked(self) -> None:
        self.look_wanted.emit(str(self.sender().property("field")))
