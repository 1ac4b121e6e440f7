"""Several people changed at once: which fields, from when, and what it would do to each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from db.bulk_edit import BulkEntry, BulkField, BulkLine
from evaluation.roster_entry import Fault, FaultCode, faults_of_reason
from evaluation.staff import GROUPS, Category, Position
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of
from ui.dialogs.posting_fields import RosterWords, add_day, unreadable_days
from ui.models.bulk import bulk_columns, bulk_key
from ui.models.table import TableModel
from ui.texts import category_text, position_text
from ui.texts.items import group_text
from ui.widgets.buttons import button
from ui.widgets.surfaces import size_within
from ui.widgets.table_panel import TablePanel

_WAIT_MS = 150
_SIZE = (860, 690)


@dataclass(frozen=True, slots=True)
class BulkValue:
    """Who is changed, how, and why."""

    numbers: tuple[str, ...]
    entry: BulkEntry
    why: str


class BulkDialog(EntryDialog):
    """A field left as it is touches nothing. What is entered is previewed as it is typed.

    Signals:
        preview_wanted: the BulkValue whose lines ``show_lines`` shall show.
    """

    preview_wanted = Signal(object)
    draft_of = None
    columns = 3

    def __init__(
        self, numbers: Sequence[str], words: RosterWords, author: str, parent: QWidget
    ) -> None:
        title, about = self._texts_of(len(numbers))
        super().__init__(title, about, author, parent)
        self.numbers = tuple(numbers)
        self.lines: Sequence[BulkLine] = ()
        self._start = add_day(self, "start", self.tr("&From"), date.today())  # noqa: DTZ011
        self._add_fields(words)
        self.add_reason()
        self.model: TableModel[BulkLine] = TableModel(bulk_columns(), bulk_key, self)
        self.panel = TablePanel("bulk", title.removesuffix("…"), self.model, None)
        self.panel.setMinimumHeight(200)
        self.leave_out = button(self.tr("&Leave out whom it cannot change"))
        self.leave_out.hide()
        self.panel.tools.addWidget(self.leave_out)
        self.add_below(self.panel, stretch=1)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_WAIT_MS)
        self._clock.timeout.connect(self.ask)
        self.leave_out.clicked.connect(self._on_leave_out)
        size_within(self, *_SIZE)
        self.ready("start")

    def problems(self) -> Sequence[Problem]:
        found = unreadable_days(start=self._start)
        if self._start.day() is None and not found:
            found.append(problem_of(Fault(FaultCode.START_MISSING, "start")))
        if not self.fields():
            found.append(("", self.tr("Choose at least one field to change.")))
        self._clock.start()
        if any(line.faults for line in self.lines):
            text = self.tr("Some of the people cannot be changed from that day: leave them out.")
            found.append(("start", text))
        return [*found, *map(problem_of, faults_of_reason(self.text_of("why")))]

    def fields(self) -> dict[BulkField, str]:
        """The fields that are to be set."""
        found = {}
        for field in BulkField:
            made = self.form.field(field)
            # A list emptied by hand empties the field; a document is none until it is typed.
            if made.currentIndex() != 0 if isinstance(made, QComboBox) else self.text_of(field):
                found[field] = self.text_of(field)
        return found

    def value(self) -> BulkValue:
        entry = BulkEntry(self._start.day(), self.fields())
        return BulkValue(self.numbers, entry, self.text_of("why"))

    def refuse(self, error: Exception) -> None:
        """Say why it could not be stored or shown, until something else is entered."""
        super().refuse(error)
        self._clock.stop()

    @Slot()
    def ask(self) -> None:
        """Want to see what would change."""
        if self.fields() and self._start.day() is not None:
            self.preview_wanted.emit(self.value())
        elif self.lines:
            self.show_lines(())  # nothing would change any more

    @Slot(object)
    def show_lines(self, lines: object) -> None:
        """Show what would become of each, or why the entry cannot be."""
        if isinstance(lines, Exception):
            self.refuse(lines)
            return
        assert isinstance(lines, Sequence)
        faulty = any(line.faults for line in lines)
        self.lines = lines
        self.model.show_rows(lines)
        self.leave_out.setVisible(faulty)
        self._refusal.hide()
        self._check()
        self._clock.stop()

    @Slot()
    def _on_leave_out(self) -> None:
        self.numbers = tuple(line.number for line in self.lines if not line.faults)
        self.lines = ()
        self.ask()

    def _add_fields(self, words: RosterWords) -> None:
        leave = ("", self.tr("(as it is)"))
        codes = {
            BulkField.CATEGORY: [(str(c), category_text(c)) for c in Category],
            BulkField.POSITION: [(str(p), position_text(p)) for p in Position],
            BulkField.GROUP: [(group, group_text(group)) for group in GROUPS],
        }
        typed = {
            BulkField.DIVISION: words.divisions,
            BulkField.GRADE: words.grades,
            BulkField.EMPLOYMENT: words.employments,
            BulkField.TEAM: words.teams,
        }
        for field, text in self._heads().items():
            if field in codes:
                self.add_choice(field, text, [leave, *codes[field]], "")
            elif field in typed:
                known = [leave, *((word, word) for word in typed[field])]
                made = self.add_choice(field, text, known, "")
                made.setEditable(True)
                made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
                made.editTextChanged.connect(self._on_typed)
            else:
                self.add_text(field, text)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """What is typed is chosen; the first line stands for what is left as it is."""
        box = self.sender()
        assert isinstance(box, QComboBox)
        place = box.findText(text.strip())
        if place != box.currentIndex():
            box.blockSignals(True)
            box.setCurrentIndex(place)
            box.setEditText(text)
            box.blockSignals(False)

    def _heads(self) -> dict[BulkField, str]:
        return {
            BulkField.CATEGORY: self.tr("&Category"),
            BulkField.POSITION: self.tr("&Position"),
            BulkField.DIVISION: self.tr("&Division"),
            BulkField.GROUP: self.tr("&Group of cases"),
            BulkField.GRADE: self.tr("G&rade"),
            BulkField.TEAM: self.tr("&Team"),
            BulkField.EMPLOYMENT: self.tr("&Establishment"),
            BulkField.DOCUMENT_NO: self.tr("D&ocument no."),
        }

    def _texts_of(self, count: int) -> tuple[str, str]:
        about = self.tr("%n person(s); only the fields chosen change, in one step.", "", count)
        return self.tr("Change several people…"), about
