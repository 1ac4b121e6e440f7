"""The page of ceremonies 颁奖仪式: the set in its order, how the hall sees it, and the start."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QStackedWidget,
    QWidget,
)

from db.ceremony import CeremonyLine
from evaluation.ceremony import Called
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.ceremony.scene import scene_at
from ui.models.ceremony import OrderModel
from ui.notices import Notice
from ui.pages.ceremony_acts import CeremonyActs
from ui.pages.ceremony_desk import CeremonyDesk, CeremonyFacts
from ui.pages.page import JobRequest, Page, PageName
from ui.papers.showing import shower_on
from ui.settings import Settings
from ui.tasks import Job, Report
from ui.widgets.buttons import button, icon_button, primary_button
from ui.widgets.ceremony_layout import lay_out_ceremony
from ui.widgets.labels import label, wrapped
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ui.ceremony.hall_screen import HallScreen


class CeremonyPage(Page):
    """Prepares ceremonies and holds them. The set follows no quarter; who can be added does."""

    def __init__(
        self, desk: CeremonyDesk, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quarter: Quarter | None = None
        self._wanted = 0
        self.facts: CeremonyFacts | None = None
        self._checked: object = None
        self._shower = shower_on(self)
        self.acts = CeremonyActs(self, desk)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Ceremony"))
        self.model = OrderModel(self)
        self.panel = TablePanel("ceremony", self.tr("Running order"), self.model, settings)
        view = self.panel.view
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDragDropOverwriteMode(False)
        view.setDefaultDropAction(self.model.supportedDropActions())
        self.preview: HallScreen | None = None
        self.note = wrapped("", "muted")
        self.unseen = wrapped("", "warning")
        self.held = label("", "muted")
        self.states = QStackedWidget()
        self.buttons = self._made_buttons()
        self._actions = self._made_actions()
        lay_out_ceremony(self)
        self._connect()
        self.adopt(self.panel)
        self._show_acts()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self._quarter = quarter
        self.acts.show_ceremony(quarter, self.facts)
        self._load()

    def page_actions(self) -> list[QAction]:
        return [*self._actions.values(), *self.acts.undoing.actions_]

    def action(self, name: str) -> QAction:
        """The action *name* of the page."""
        return self._actions[name]

    def may_leave(self) -> bool:
        return self.acts.screens is None and self.acts.edits.is_done()

    @Slot()
    def print_order(self) -> None:
        """Show the printed running order."""
        if self.facts is not None and self.facts.entries:
            job = self._desk.running_order(self.facts)
            self._shower.show_paper(self.tr("Running order"), job)

    @Slot()
    def _load(self) -> None:
        self.ask("ceremonies", self._desk.ceremonies, self._on_ceremonies)

    @Slot(object)
    def _on_ceremonies(self, lines: object) -> None:
        assert isinstance(lines, Sequence)
        before = self._wanted or self.choice.currentData()
        self._wanted = 0
        self.choice.blockSignals(True)
        self.choice.clear()
        for line in lines:
            assert isinstance(line, CeremonyLine)
            self.choice.addItem(line.name, line.id)
        self.choice.setCurrentIndex(max(self.choice.findData(before), 0))
        self.choice.blockSignals(False)
        self.states.setCurrentIndex(0 if lines else 1)
        self._load_chosen()
        if not lines:
            self.counted.emit(-1, -1)

    @Slot(int)
    def _on_made(self, number: int) -> None:
        self._wanted = number

    @Slot()
    def _load_chosen(self) -> None:
        chosen = self.choice.currentData()
        if chosen is None:
            self._on_ceremony(None)
        else:
            self.ask("ceremony", partial(self._desk.ceremony, int(chosen)), self._on_ceremony)

    @Slot(object)
    def _on_ceremony(self, found: object) -> None:
        if not self.acts.edits.is_done():
            return  # once that is stored it is loaded anew
        facts = found if isinstance(found, CeremonyFacts) else None
        self.facts = facts
        self.acts.show_ceremony(self._quarter, facts)
        self.model.show_steps(facts.show.steps if facts is not None else ())
        if facts is not None and facts.entries and self.panel.current_row() is None:
            self.panel.select(facts.entries[0].id)
        self.held.setText(self._held_text(facts))
        self._on_selection()
        self._check_texts(facts)

    def _held_text(self, facts: CeremonyFacts | None) -> str:
        if facts is None:
            return ""
        count = self.tr("%n recipient(s)", "", len(facts.entries))
        if not facts.line.calls:
            return count
        called = self.tr("%n call(s) kept", "", facts.line.calls)
        return f"{count}  ·  {called}"

    def _check_texts(self, facts: CeremonyFacts | None) -> None:
        """Look, aside, for characters the hall could not see; the same set is looked at once."""
        texts = (facts.show.name, facts.entries) if facts is not None else None
        if texts == self._checked:
            return
        self._checked = texts
        self.unseen.hide()
        if facts is not None:
            title = self.tr("Checking the names")
            job = partial(_of, texts, self._desk.unseen(facts))
            self.job_requested.emit(JobRequest(title, job, self._on_unseen, reading=True))

    @Slot(object)
    def _on_unseen(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        texts, found = answer
        if texts != self._checked:
            return  # another set is shown by now
        text = self.tr("No font draws a character of: {texts}. Name a supplementary font file in"
                       " the settings, or word it otherwise.")  # fmt: skip
        self.unseen.setText(text.format(texts="、".join(found)))
        self.unseen.setVisible(bool(found))

    @Slot()
    def _on_selection(self) -> None:
        chosen = [row for row in self.panel.selected_rows() if isinstance(row, Called)]
        current = self.panel.current_row()
        if not chosen and isinstance(current, Called):
            chosen = [current]
        self.acts.choose(chosen)
        self._show_preview(current if isinstance(current, Called) else None)
        self._show_acts()

    def _show_preview(self, entry: Called | None) -> None:
        if self.facts is None or self.preview is None:
            return
        place = self.model.number_of(entry) - 1 if entry is not None else -1
        self.preview.show_scene(scene_at(self.facts.show, place))
        self.note.setText(entry.note if entry is not None else "")

    def _show_acts(self) -> None:
        ready = self.facts is not None
        some = bool(self.facts and self.facts.entries)
        chosen = some and self.panel.current_row() is not None
        may = {
            "new": True, "add": ready, "rename": ready, "delete": ready,
            "print": some, "certificates": some, "rehearse": some, "start": some,
        }  # fmt: skip
        for name, action in self._actions.items():
            allowed = may.get(name, chosen)
            action.setEnabled(allowed)
            if name in self.buttons:
                self.buttons[name].setEnabled(allowed)

    @Slot(list, int)
    def _on_dropped(self, ids: list[int], row: int) -> None:
        if self.model.order is not None:
            text = self.tr("The list is sorted: clear the sorting first, then move entries.")
            self.noticed.emit(Notice(text))
            return
        assert self.facts is not None
        shown = self.model.shown_rows()
        order = self.acts.order()
        before = order.index(shown[row].id) if row < len(shown) else len(order)
        self.acts.move_to(ids, before)

    @Slot(object)
    def _on_activated(self, _row: object) -> None:
        self.acts.word()

    @Slot()
    def _on_awards_wanted(self) -> None:
        self.page_requested.emit(PageName.AWARDS.value, None)

    def _made_buttons(self) -> dict[str, QAbstractButton]:
        return {
            "new": button(self.tr("New…"), "plus"),
            "rename": button(self.tr("Name and day…"), "pencil"),
            "up": icon_button("arrow-up", self.tr("Move up (Alt+Up)")),
            "down": icon_button("arrow-down", self.tr("Move down (Alt+Down)")),
            "join": icon_button("users", self.tr("Call up together")),
            "part": icon_button("user", self.tr("Call up one by one")),
            "word": icon_button("pencil", self.tr("Citation, note, photograph")),
            "add": icon_button("plus", self.tr("Add recipients")),
            "remove": icon_button("trash-2", self.tr("Take out of the set")),
            "print": button(self.tr("Running order…"), "printer"),
            "rehearse": button(self.tr("Rehearse"), "eye"),
            "start": primary_button(self.tr("Begin the ceremony"), "award"),
            "awards": button(self.tr("Open the awards"), "medal"),
            "first": primary_button(self.tr("Prepare a ceremony…"), "plus"),
        }

    def _made_actions(self) -> dict[str, QAction]:
        acts, page = self.acts, Menu.PAGE
        rows = (
            ("new", self.tr("&Prepare a ceremony…"), acts.create, "Ctrl+N", "plus"),
            ("rename", self.tr("&Name and day…"), acts.rename, "", "pencil"),
            ("delete", self.tr("&Delete the ceremony"), acts.delete, "", "trash-2"),
            ("add", self.tr("&Add recipients…"), acts.add, "", "plus"),
            ("word", self.tr("&Citation, note, photograph…"), acts.word, "Ctrl+E", "pencil"),
            ("up", self.tr("Move &up"), acts.move_up, "Alt+Up", "arrow-up"),
            ("down", self.tr("Move &down"), acts.move_down, "Alt+Down", "arrow-down"),
            ("join", self.tr("Call up &together"), acts.join, "Ctrl+G", "users"),
            ("part", self.tr("Call up &one by one"), acts.part, "Ctrl+Shift+G", "user"),
            ("remove", self.tr("Take out of the &set"), acts.remove, "Ctrl+Del", "trash-2"),
            ("print", self.tr("&Print the running order…"), self.print_order, "Ctrl+P", "printer"),
            (
                "certificates",
                self.tr("Print the certi&ficates in this order…"),
                acts.print_certificates,
                "Ctrl+Alt+P",
                "award",
            ),
            ("rehearse", self.tr("R&ehearse"), acts.rehearse, "Ctrl+Shift+R", "eye"),
            ("start", self.tr("&Begin the ceremony"), acts.start, "Ctrl+Return", "award"),
        )
        return {
            name: make_action(Command(f"ceremony-{name}", text, page, act, keys, drawing), self)
            for name, text, act, keys, drawing in rows
        }

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._load_chosen)
        self.model.dropped.connect(self._on_dropped)
        self.acts.done.connect(self._load)
        self.acts.made.connect(self._on_made)
        self.panel.current_changed.connect(self._on_selection)
        self.panel.view.selectionModel().selectionChanged.connect(self._on_selection)
        self.panel.row_activated.connect(self._on_activated)
        for name, made in self.buttons.items():
            if name in self._actions:
                made.clicked.connect(self._actions[name].trigger)
        self.buttons["first"].clicked.connect(self.acts.create)
        self.buttons["awards"].clicked.connect(self._on_awards_wanted)


def _of(texts: object, work: Job, report: Report) -> object:
    """What *work* finds, and in which texts."""
    return texts, work(report)
