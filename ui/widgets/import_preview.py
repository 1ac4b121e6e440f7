"""What would come of taking a list in, before anything is stored."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from db.importing.lists import KINDS
from ui.commands.import_problems import reason_of
from ui.imports.queue import Source, Tried
from ui.models.imports import (
    ChangeRow,
    change_columns,
    key_of_change,
    key_of_problem,
    problem_columns,
)
from ui.models.table import TableModel
from ui.settings import Settings
from ui.texts import listed_text
from ui.texts.imports import counts_of, kind_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from db.importing.batches import Outcome

_OFTEN = 20
_CHOICES_ACROSS = 3
_QUESTION_WIDTH = 420
_PROBLEMS, _GOOD, _QUESTION, _CHANGES = range(4)


class ImportPreview(QWidget):
    """Shows a ``Tried``, or asks what a file is that was not recognised.

    Signals:
        import_requested: the list shall be taken in.
        skip_requested: it shall not.
        kind_chosen: what the file is.
        save_requested: its problems as a workbook.
    """

    import_requested = Signal()
    skip_requested = Signal()
    kind_chosen = Signal(str)
    save_requested = Signal()

    def __init__(self, settings: Settings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = label("", "heading")
        self._kind = label("", "badge")
        self._waiting = label("", "muted")
        self._skip = button(self.tr("Do not import"))
        self.take = primary_button("", "check")
        self._tiles = QHBoxLayout()
        self._told = wrapped("", "muted")
        self.model = TableModel(problem_columns(), key_of_problem, self)
        self._body = QStackedWidget(self)
        self.panel = TablePanel(
            "import-problems", self.tr("Problems"), self.model, settings, self._body
        )
        self.changes: TableModel[ChangeRow] = TableModel(change_columns(), key_of_change, self)
        self.changes_panel = TablePanel(
            "import-changes", self.tr("Changed cells"), self.changes, settings, self._body
        )
        self.panels = (self.panel, self.changes_panel)
        self.tabs = QTabBar()
        self._save = button(self.tr("Save the problems…"), "download")
        self._lay_out()

        self.take.clicked.connect(self.import_requested)
        self._skip.clicked.connect(self.skip_requested)
        self._save.clicked.connect(self.save_requested)
        self.tabs.currentChanged.connect(self._show_body)

    def show_tried(self, tried: Tried, waiting: Sequence[Source]) -> None:
        """Show what would come of *tried*; *waiting* come after it."""
        outcome = tried.outcome
        self._show_head(tried.source, waiting)
        self._show_tiles(outcome)
        takes = outcome.added + outcome.changed
        self.take.setText(self.tr("Import %n row(s)", "", takes))
        self.take.setVisible(bool(takes))
        self._skip.setText(self.tr("Do not import") if takes else self.tr("Continue"))
        self._told.setText(self._told_of(outcome) + self._hidden_told(tried))
        several = len({problem.sheet for problem in outcome.problems}) > 1
        self.panel.view.setColumnHidden(0, not several)
        self.model.show_rows(list(enumerate(outcome.problems)))
        self.changes_panel.view.setColumnHidden(0, not several)
        self.changes.show_rows(list(enumerate(outcome.changes)))
        self._save.setVisible(bool(outcome.problems))
        self._show_tabs(outcome)
        (self.take if takes else self._skip).setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_kind(self, source: Source, waiting: Sequence[Source]) -> None:
        """Ask what the file is: its heads do not say it."""
        self._show_head(source, waiting)
        self._clear_tiles()
        self._told.clear()
        self.take.setVisible(False)
        self._save.setVisible(False)
        self._skip.setText(self.tr("Do not import"))
        self.tabs.setVisible(False)
        self._body.setCurrentIndex(_QUESTION)

    def shown_panel(self) -> TablePanel:
        """The list that is in sight."""
        return self.panels[self.tabs.currentIndex() == 1]

    def _show_tabs(self, outcome: "Outcome") -> None:
        """Let people go from the problems to the cells that would change, where there are any."""
        problems = self.tr("Problems ({count})").format(count=len(outcome.problems))
        changes = self.tr("Changed cells ({count})").format(count=len(outcome.changes))
        self.tabs.setTabText(0, problems)
        self.tabs.setTabText(1, changes)
        self.tabs.setVisible(bool(outcome.changes))
        self.tabs.setCurrentIndex(1 if outcome.changes and not outcome.problems else 0)
        self._show_body()

    @Slot()
    def _show_body(self) -> None:
        if self.tabs.currentIndex() == 1 and self.changes.rowCount():
            self._body.setCurrentIndex(_CHANGES)
        else:
            self._body.setCurrentIndex(_PROBLEMS if self.model.rowCount() else _GOOD)

    def _told_of(self, outcome: "Outcome") -> str:
        if not outcome.data_rows:
            return self.tr("There are heads but no rows below them.")
        if not outcome.added and not outcome.changed and not outcome.rejected:
            return self.tr("Everything in this file is stored already.")
        words = self.tr("Nothing has been stored yet.")
        if outcome.rejected:
            words = self.tr(
                "Nothing has been stored yet. Rejected rows are left out; correct them in the"
                " file and import it again: what is stored by then stays as it is."
            )
        if most := self._most_often(outcome):
            words += "\n" + most
        return words

    def _hidden_told(self, tried: Tried) -> str:
        """What somebody may have overlooked in the file."""
        if not tried.hidden:
            return ""
        text = self.tr("The file has hidden sheets: {names}. Make sure that nothing is missing.")
        return "\n" + text.format(names=listed_text(tried.hidden))

    def _most_often(self, outcome: "Outcome") -> str:
        """What is wrong again and again has one cause, and is mended at once."""
        codes = Counter(problem.stored_code for problem in outcome.problems)
        if not codes or (often := codes.most_common(1)[0])[1] < _OFTEN:
            return ""
        code, count = often
        first = next(p for p in outcome.problems if p.stored_code == code)
        return self.tr("%n times: {reason}", "", count).format(reason=reason_of(first))

    def _show_head(self, source: Source, waiting: Sequence[Source]) -> None:
        self._file.setText(source.path.name)
        self._file.setToolTip(str(source.path))
        self._kind.setText(kind_text(source.kind))
        self._kind.setVisible(bool(source.kind))
        words = [self.tr("%n more to come", "", len(waiting))] if waiting else []
        if source.profile:
            words.insert(0, self.tr("columns by the map “{name}”").format(name=source.profile))
        self._waiting.setText(" · ".join(words))

    def _show_tiles(self, outcome: "Outcome") -> None:
        self._clear_tiles()
        for name, count, tone in counts_of(outcome):
            self._tiles.addWidget(_tile(name, count, tone if count else ""))
        self._tiles.addStretch(1)

    def _clear_tiles(self) -> None:
        while (item := self._tiles.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _on_kind_clicked(self) -> None:
        self.kind_chosen.emit(self.sender().property("kind"))

    def _kind_question(self) -> QWidget:
        made = QWidget()
        text = self.tr(
            "The heads of this file are not those of a list that is known. Say what it is, and"
            " what is missing is named."
        )
        layout = QVBoxLayout(made)
        layout.addStretch(1)
        layout.addWidget(
            Picture("circle-help", "faint", 32), alignment=Qt.AlignmentFlag.AlignHCenter
        )
        words = wrapped(text, "muted")
        words.setFixedWidth(_QUESTION_WIDTH)
        # A layout that centres a label gives it one line only.
        words.setMinimumHeight(words.heightForWidth(_QUESTION_WIDTH))
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(words, alignment=Qt.AlignmentFlag.AlignHCenter)
        choices = QGridLayout()
        for place, kind in enumerate(KINDS):
            choice = button(kind_text(kind))
            choice.setProperty("kind", kind)
            choice.clicked.connect(self._on_kind_clicked)
            choices.addWidget(choice, *divmod(place, _CHOICES_ACROSS))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addLayout(choices)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addStretch(2)
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (Picture("file-spreadsheet", "accent-text", 20), self._file):
            head.addWidget(widget)
        head.addWidget(self._kind, alignment=Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._waiting)
        head.addStretch(1)
        head.addWidget(self._skip)
        head.addWidget(self.take)
        self._tiles.setSpacing(8)
        self.panel.tools.addWidget(self._save)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("What is listed"))
        for _ in self.panels:
            self.tabs.addTab("")
        good = self.tr("Every row can be taken as it is.")
        self._body.addWidget(self.panel)
        self._body.addWidget(EmptyState("circle-check", self.tr("No problems"), good))
        self._body.addWidget(self._kind_question())
        self._body.addWidget(self.changes_panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(self._tiles)
        layout.addWidget(self._told)
        layout.addWidget(self.tabs)
        layout.addWidget(self._body, stretch=1)


def _tile(name: str, count: int, tone: str) -> QFrame:
    tile = QFrame()
    tile.setProperty("role", "card")
    tile.setMinimumWidth(132)
    layout = QVBoxLayout(tile)
    layout.setContentsMargins(16, 8, 16, 10)
    layout.setSpacing(0)
    figure = label(QLocale().toString(count), "figure")
    figure.setProperty("tone", tone)
    layout.addWidget(figure)
    layout.addWidget(label(name, "small"))
    return tile
