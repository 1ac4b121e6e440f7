"""The card at the side of the list of people: one person as of a quarter."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.person_card import PastResult, PersonCard
from evaluation.period import Quarter
from ui.texts import category_text
from ui.widgets.buttons import icon_button, link_button
from ui.widgets.labels import label, wrapped
from ui.widgets.person_file import PersonFileView
from ui.widgets.person_sections import (
    Section,
    days_section,
    measures_section,
    posting_words,
    results_section,
    state_words,
    timeline_of,
)
from ui.widgets.record_line import RecordLine
from ui.widgets.section_area import Maker, SectionArea
from ui.widgets.surfaces import EmptyState

_FILE = 1


class PersonCardView(QFrame):
    """Shows a person; what can be done stands above as actions, and beside each posting.

    Signals:
        posting_edited, posting_removed: the PostingRow meant.
        state_edited, state_removed: the StateRow meant.
        mate_chosen: the staff number of somebody of the team.
        output_requested: the measures of this person shall be opened.
        file_wanted: the staff number of somebody whose personnel file is looked at now.
    """

    posting_edited = Signal(object)
    posting_removed = Signal(object)
    state_edited = Signal(object)
    state_removed = Signal(object)
    mate_chosen = Signal(str)
    output_requested = Signal()
    file_wanted = Signal(str)

    def __init__(
        self,
        first: Sequence[QAction],
        more: Sequence[QAction],
        adding: Mapping[str, QAction] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.card: PersonCard | None = None
        self.tabs = QTabBar()
        self.file = PersonFileView(adding or {})
        self._name = wrapped("", "title")
        self._about = wrapped("", "muted")
        self._tools = QWidget()
        self._empty = EmptyState(
            "user",
            self.tr("Nobody chosen"),
            self.tr("Choose somebody in the list to see postings, states and days in post."),
        )
        self._area = SectionArea()
        self._stack = QStackedWidget()
        self._lay_out(first, more)
        self.show_nobody()

        self.tabs.currentChanged.connect(self._on_tab_changed)

    def show_card(self, card: PersonCard, past: Sequence[PastResult], quarter: Quarter) -> None:
        """Show *card* with the results of the last quarters."""
        same = self.card is not None and self.card.staff_no == card.staff_no
        self.card = card
        self._name.setText(card.name)
        last = card.postings[-1].posting if card.postings else None
        parts = [card.staff_no, card.pinyin, category_text(last.category) if last else ""]
        self._about.setText("  ·  ".join(part for part in parts if part))
        self._show(there=True)
        self._area.show_sections(self._makers(card, past, quarter), stay=same)
        if not same:
            self.file.show_file(None)
        if self.shows_file():
            self.file_wanted.emit(card.staff_no)

    @Slot()
    def finish(self) -> None:
        """Make the sections of the card that are not there yet."""
        self._area.finish()

    def shows_file(self) -> bool:
        """Whether the personnel file is what is looked at."""
        return self.tabs.currentIndex() == _FILE

    @Slot()
    def show_file_tab(self) -> None:
        """Turn to the personnel file, or back from it; the keyboard follows."""
        self.tabs.setCurrentIndex(0 if self.shows_file() else _FILE)
        self.tabs.setFocus()

    @Slot()
    def show_nobody(self) -> None:
        """Show that nobody is chosen."""
        self.card = None
        self.file.show_file(None)
        self._show(there=False)

    def _show(self, *, there: bool) -> None:
        for widget in (self._name, self._about, self._tools, self.tabs, self._stack):
            widget.setVisible(there)
        self._empty.setVisible(not there)

    def _lay_out(self, first: Sequence[QAction], more: Sequence[QAction]) -> None:
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(4)
        for action in first:
            tools.addWidget(_action_button(action))
        tools.addStretch(1)
        others = icon_button("ellipsis", self.tr("More"))
        menu = QMenu(others)
        menu.addActions(list(more))
        others.setMenu(menu)
        others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        tools.addWidget(others)
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 16, 8)
        head.setSpacing(4)
        head.addWidget(self._name)
        head.addWidget(self._about)
        head.addSpacing(4)
        head.addWidget(self._tools)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.addTab(self.tr("Service"))
        self.tabs.addTab(self.tr("Personnel file"))
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.file)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        turns = QHBoxLayout()
        turns.setContentsMargins(8, 0, 8, 0)
        turns.addWidget(self.tabs, stretch=1)
        layout.addLayout(turns)
        layout.addWidget(self._stack, stretch=1)
        layout.addWidget(self._empty, stretch=1)

    def _makers(
        self, card: PersonCard, past: Sequence[PastResult], quarter: Quarter
    ) -> list[Maker]:
        makers: list[Maker] = [
            partial(days_section, card, quarter),
            partial(self._postings, card, quarter),
            partial(self._states, card),
        ]
        if card.team:
            makers.append(partial(self._team, card))
        makers.append(partial(self._output, card))
        if past:
            makers.append(partial(results_section, past))
        return makers

    def _output(self, card: PersonCard, body: QWidget) -> Section:
        section = measures_section(card.measures, body)
        more = link_button(self.tr("Open in the sheet"))
        more.clicked.connect(self.output_requested)
        section.head.addWidget(more)
        return section

    def _postings(self, card: PersonCard, quarter: Quarter, body: QWidget) -> Section:
        section = Section(self.tr("Postings"), parent=body)
        section.layout_.addWidget(timeline_of(card, quarter))
        for row in reversed(card.postings):
            line = RecordLine(posting_words(row), row, parent=section)
            line.edited.connect(self.posting_edited)
            line.removed.connect(self.posting_removed)
            section.layout_.addWidget(line)
        return section

    def _states(self, card: PersonCard, body: QWidget) -> Section:
        section = Section(self.tr("States"), parent=body)
        if not card.states:
            section.layout_.addWidget(label(self.tr("None: in post all the time."), "muted"))
        for row in reversed(card.states):
            line = RecordLine(state_words(row), row, parent=section)
            line.edited.connect(self.state_edited)
            line.removed.connect(self.state_removed)
            section.layout_.addWidget(line)
        return section

    def _team(self, card: PersonCard, body: QWidget) -> Section:
        section = Section(self.tr("Team"), card.team, body)
        if not card.mates:
            section.layout_.addWidget(label(self.tr("Nobody else is in it."), "muted"))
        for mate in card.mates:
            line = QHBoxLayout()
            button = link_button(mate.name)
            button.setProperty("staff_no", mate.staff_no)
            button.clicked.connect(self._on_mate_clicked)
            line.addWidget(button)
            line.addWidget(label(f"{mate.staff_no}  {category_text(mate.category)}", "muted"))
            line.addStretch(1)
            section.layout_.addLayout(line)
        return section

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if self.card is not None and place == _FILE:
            self.file_wanted.emit(self.card.staff_no)

    @Slot()
    def _on_mate_clicked(self) -> None:
        self.mate_chosen.emit(self.sender().property("staff_no"))


def _action_button(action: QAction) -> QToolButton:
    made = QToolButton()
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setProperty("role", "text")
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
