"""Totals of closed cases on the page of registers: typed into, pasted into, taken back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.case_totals import TakenTotals, TotalLine, TotalRefusedError, TotalSheet
from db.quarter_state import QuarterState
from evaluation.case_totals import TypedTotal, typed_lines
from evaluation.period import Quarter
from ui.models.editable import CellChange
from ui.models.totals import TotalModel, count_text, counts_of, fault_text, question_text
from ui.notices import Notice, NoticeKind
from ui.pages.edits import Edits
from ui.pages.page import CHOOSE_FILES, Page, PageName
from ui.pages.registers_desk import RegistersDesk
from ui.pages.undoing import Undoing
from ui.settings import Settings
from ui.texts import quarter_text
from ui.texts.moments import moment_text
from ui.widgets.buttons import button, icon_button, link_button, primary_button
from ui.widgets.labels import Picture, wrapped
from ui.widgets.sheet_panel import SheetPanel
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_block import block_of_text

_MOST_SAID = 3
_LISTED, _EMPTY = range(2)


class TotalsTab(QWidget):
    """The totals of one quarter. What is typed is stored at once; undo takes it back."""

    def __init__(self, page: Page, desk: RegistersDesk, settings: Settings | None) -> None:
        super().__init__()
        self._page, self._desk = page, desk
        self._quarter: Quarter | None = None
        self.title = self.tr("Totals")
        self.edits = Edits(page, self._on_stored)
        self.edits.refused.connect(self.reload)
        self.undoing = Undoing(page, desk.undo, self.edits.turns)
        self.model = TotalModel(self)
        name = "register-totals"
        self.panel = SheetPanel(name, self.title, self.model, self._words_of, settings)
        self._stack = QStackedWidget()
        self._question = QFrame()
        self._asked = wrapped("")
        self._closed = QFrame()
        self._closed_text = wrapped("")
        self._lay_out()
        self.panel.paste_requested.connect(self.paste)
        self.panel.view.clear_requested.connect(self._on_clear)
        self.model.changed.connect(self._on_changed)
        self.undoing.undone.connect(self.reload)

    def show_quarter(self, quarter: Quarter) -> None:
        """Load and show *quarter*."""
        self._quarter = quarter
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Load the form again."""
        if self._quarter is not None:
            self._page.ask("totals", partial(self._desk.totals, self._quarter), self._on_sheet)

    def show_question(self) -> None:
        """Put the cursor on the first line there is something to ask about."""
        lines = self.model.shown.lines if self.model.shown else ()
        first = next((line.id for line in lines if line.cases), None)
        if first is not None:
            self.panel.clear_filters()
            self.panel.select(first)

    def tell_count(self) -> None:
        """Say how many totals are shown; nothing is said of an empty form."""
        empty = self._stack.currentIndex() == _EMPTY
        shown = (-1, -1) if empty else (self.model.rowCount(), self.model.total())
        self._page.counted.emit(*shown)

    @Slot()
    def add(self) -> None:
        """Ask for a new line."""
        from ui.dialogs.total_dialog import TotalDialog

        shown = self.model.shown
        if shown is None or not self.model.is_writable():
            return
        title = self.tr("Add a total…")
        dialog = TotalDialog(title, shown.people, self._desk.author, self._page)
        self.edits.open(dialog, partial(self._put_one, shown.quarter), self._on_taken)

    @Slot()
    def remove(self) -> None:
        """Take the selected lines away; undo brings them back."""
        ids = [line.id for line in self.panel.selected_rows()]
        if ids and self._quarter is not None and self.model.is_writable():
            said = self.tr("Removed: %n total(s).", "", len(ids))
            self.edits.put(said, partial(self._desk.remove_totals, self._quarter, ids))

    @Slot()
    def choose_file(self) -> None:
        """Ask on the page of imports for a workbook to take in."""
        self._page.page_requested.emit(PageName.IMPORT, CHOOSE_FILES)

    @Slot()
    def paste_lines(self) -> None:
        """Store the lines that were copied elsewhere, those that are right."""
        self.take_lines(QGuiApplication.clipboard().text())

    def take_lines(self, text: str) -> None:
        """Store the lines of a copied block, those that are right."""
        typed = typed_lines(text)
        if not typed or self._quarter is None or not self.model.is_writable():
            said = self.tr("Nothing to paste: copy whole lines, from the staff number on.")
            self._page.noticed.emit(Notice(said, NoticeKind.INFO))
            return
        put = partial(self._desk.put_totals, self._quarter, typed)
        self.edits.put(self.tr("Paste"), put, self._on_taken)

    @Slot(str)
    def paste(self, text: str) -> None:
        """Put a copied block into the cells, once those that cannot be taken were shown."""
        index = self.panel.view.currentIndex()
        if not index.isValid():
            return
        shown = self.panel.view.shown_columns()
        across = shown[shown.index(index.column()) :]
        paste = self.model.paste_at(index, block_of_text(text), across)
        if not paste.rejected and not paste.outside:
            self._put(list(paste.changes))
            return
        from ui.dialogs.paste_preview import PastePreview

        dialog = PastePreview(paste, self._named, self)
        dialog.decided.connect(self._put)
        dialog.open()

    @Slot(list)
    def _put(self, changes: Sequence[CellChange]) -> None:
        self.model.put(changes, self.tr("Paste"))

    @Slot()
    def _on_clear(self) -> None:
        indexes = self.panel.view.selectionModel().selectedIndexes()
        self.model.clear(indexes, self.tr("Clear"))

    @Slot(list)
    def _on_changed(self, changes: Sequence[CellChange]) -> None:
        counts = counts_of(changes)
        if counts and self._quarter is not None:
            what = self.tr("Typed into %n total(s).", "", len(counts))
            store = partial(self._desk.change_counts, self._quarter, counts)
            self.edits.put(what, store, self._on_typed)

    def _on_typed(self, what: str, token: object) -> None:
        self.undoing.note(what, token if isinstance(token, int) else None)
        self._page.data_changed.emit()
        self.reload()

    def _put_one(self, quarter: Quarter, typed: TypedTotal) -> TakenTotals:
        taken = self._desk.put_totals(quarter, [typed])
        if taken.rejected:
            first = taken.rejected[0]
            raise TotalRefusedError(first.fault, first.field)
        return taken

    def _on_taken(self, _what: str, taken: object) -> None:
        assert isinstance(taken, TakenTotals)
        parts = [
            self.tr("added {count}").format(count=taken.added),
            self.tr("changed {count}").format(count=taken.changed),
            self.tr("unchanged {count}").format(count=taken.unchanged),
            self.tr("rejected {count}").format(count=len(taken.rejected)),
        ]
        said = self.tr("Totals: {counts}").format(counts=" · ".join(parts))
        reasons = [
            self.tr("Line {number}: {reason}").format(
                number=one.line, reason=fault_text(one.fault, one.field)
            )
            for one in taken.rejected[:_MOST_SAID]
        ]
        if reasons:
            text = "\n".join((said, *reasons))
            self.undoing.tell(text, said, taken.token, NoticeKind.WARNING, lasting=True)
            self.reload()
        else:
            self._on_stored(said, taken.token)

    def _on_stored(self, said: str, token: object) -> None:
        self.undoing.tell(said, said, token)
        self.reload()

    @Slot(object)
    def _on_sheet(self, shown: object) -> None:
        assert isinstance(shown, TotalSheet)
        if not self.edits.is_done():
            return  # once that is stored the form is loaded anew
        self.model.show_sheet(shown)
        self._stack.setCurrentIndex(_LISTED if shown.lines else _EMPTY)
        self.tell_count()
        both = {(line.total.staff_no, line.total.type_word) for line in shown.lines if line.cases}
        self._asked.setText(
            self.tr(
                "%n total(s) of a type of which the same person has listed cases too: are they the"
                " same cases? Both count.",
                "",
                len(both),
            )
        )
        self._question.setVisible(bool(both))
        self._show_state(shown)

    def _show_state(self, shown: TotalSheet) -> None:
        locked = self.tr("{quarter} is locked: nothing can be entered until it is unlocked.")
        sealed = self.tr("{quarter} is sealed: nothing is entered any more.")
        text = {QuarterState.LOCKED: locked, QuarterState.SEALED: sealed}.get(shown.state, "")
        self._closed_text.setText(text.format(quarter=quarter_text(shown.quarter)))
        self._closed.setVisible(bool(text))
        for made in self._buttons:
            made.setEnabled(not text)

    @Slot()
    def _on_open_quarter(self) -> None:
        self._page.page_requested.emit(PageName.QUARTER, None)

    def _named(self, change: CellChange) -> tuple[str, str]:
        place = self.model.place_of(change.key)
        line = None if place is None else self.model.row_at(place)
        name = str(change.key) if line is None else f"{line.total.staff_no}  {line.name}"
        return name, count_text(change.column)

    def _words_of(self, line: TotalLine, _name: str) -> str:
        who = self.tr("{author}, {moment}").format(
            author=line.author, moment=moment_text(line.written_at)
        )
        parts = (f"{line.name} · {line.total.type_word}", who, question_text(line))
        return " · ".join(part for part in parts if part)

    def _lay_out(self) -> None:
        export = icon_button("file-spreadsheet", self.tr("Save as xlsx"))
        export.clicked.connect(self.panel.ask_export)
        take_in = button(self.tr("Import…"), "file-down")
        paste = button(self.tr("Paste lines"), "clipboard-paste")
        add = primary_button(self.tr("Add…"), "plus")
        first = primary_button(self.tr("Add a total…"), "plus")
        other = button(self.tr("Import…"), "file-down")
        for made in (take_in, other):
            made.clicked.connect(self.choose_file)
        paste.clicked.connect(self.paste_lines)
        for made in (add, first):
            made.clicked.connect(self.add)
        self._buttons = [take_in, paste, add, first, other]
        for widget in (export, take_in, paste, add):
            self.panel.tools.addWidget(widget)
        about = self.tr(
            "For a court that only knows how many cases of a kind each person closed. Add them"
            " here, take in a workbook (staff number, quarter, type, procedure, manner, part,"
            " closed), or paste such lines without the quarter."
        )
        empty = EmptyState(
            "table-2", self.tr("No totals in this quarter"), about, first, others=(other,)
        )
        self._stack.addWidget(self.panel)
        self._stack.addWidget(empty)
        to_quarter = link_button(self.tr("Open the quarter's page"))
        to_quarter.clicked.connect(self._on_open_quarter)
        for frame, picture, text in (
            (self._question, "info", self._asked),
            (self._closed, "lock", self._closed_text),
        ):
            frame.setProperty("notice", "warning")
            strip = QHBoxLayout(frame)
            strip.setContentsMargins(12, 4, 4, 4)
            strip.addWidget(Picture(picture, "warning"))
            strip.addWidget(text, stretch=1)
            frame.hide()
        closed = self._closed.layout()
        assert closed is not None
        closed.addWidget(to_quarter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget_ in (self._question, self._closed):
            layout.addWidget(widget_)
        layout.addWidget(self._stack, stretch=1)
