"""The page of awards: the catalogue at the left, the list of one award at the right."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QMenu,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from db.award_proposals import Nominee
from evaluation.awards import Award, Period
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.models.awards import (
    AwardLine,
    AwardsFacts,
    TemplateChoice,
    award_columns,
    key_of_award,
    key_of_nominee,
    nominee_columns,
    period_text,
    periods_of,
)
from ui.models.table import TableModel
from ui.pages.award_acts import AwardActs
from ui.pages.awards_desk import AwardsDesk
from ui.pages.page import Page, PageName
from ui.settings import Settings
from ui.widgets.award_head import AwardHead
from ui.widgets.awards_layout import lay_out_awards
from ui.widgets.buttons import button, primary_button
from ui.widgets.table_panel import TablePanel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ui.pages.award_paper_acts import AwardPaperActs

_SEVERAL = 2


class AwardsPage(Page):
    """As a subject it takes the code of an award. What is done concerns the rows selected, or all
    where fewer than two are."""

    def __init__(
        self, desk: AwardsDesk, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quarter: Quarter | None = None
        self._year = 0
        self._facts: AwardsFacts | None = None
        self._wanted = ""
        self._filling = False
        self.acts = AwardActs(self, desk)
        self.model: TableModel[AwardLine] = TableModel(award_columns(), key_of_award, self)
        self.list = TableView()
        self.list.show_model(self.model)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTabKeyNavigation(False)
        self.list.setAccessibleName(self.tr("Catalogue of awards"))
        self.head = AwardHead()
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        self.template = button("", "square-pen")
        self.template.setMenu(QMenu(self.template))
        self.nominees: TableModel[Nominee] = TableModel(nominee_columns(), key_of_nominee, self)
        self.panel = TablePanel("nominees", self.tr("Awards"), self.nominees, settings)
        self.states = QStackedWidget()
        self.buttons = self._made_buttons()
        self.first = {
            "propose": primary_button(self.tr("Propose by the rule"), "sparkles"),
            "add": button(self.tr("Add by hand…"), "plus"),
        }
        self._actions = self._made_actions()
        lay_out_awards(self)
        self._connect()
        self.adopt(self.panel)
        self._show_acts()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        if self._quarter != quarter:
            self._quarter, self._year = quarter, quarter.year
        self._load()

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        if isinstance(subject, str):
            self._wanted = subject
            self._choose()

    def page_actions(self) -> list[QAction]:
        return [*self._actions.values(), *self.acts.undoing.actions_]

    def may_leave(self) -> bool:
        return self.acts.edits.is_done()

    def action(self, name: str) -> QAction:
        """The action *name* of the page."""
        return self._actions[name]

    @Slot()
    def show_notice(self) -> None:
        """Show the public notice of those on the list."""
        if (shown := self._shown()) is not None:
            self._papers.notice(*shown)

    @Slot()
    def show_decision(self) -> None:
        """Show the decision."""
        if (shown := self._shown()) is not None:
            self._papers.decision(*shown)

    @Slot()
    def show_roll(self) -> None:
        """Show the honour roll of the award."""
        if (shown := self._shown()) is not None:
            self._papers.roll(*shown)

    @Slot()
    def show_roll_of_all(self) -> None:
        """Show the honour roll of all awards of the period."""
        if (shown := self._shown()) is not None:
            self._papers.roll_of_all(shown[1])

    @Slot()
    def show_decision_of_all(self) -> None:
        """Show one decision on all awards of the period."""
        if (shown := self._shown()) is not None:
            self._papers.decision_of_all(shown[1])

    @Slot()
    def open_register(self) -> None:
        """Go to the register of certificates."""
        self.page_requested.emit(PageName.REGISTER.value, None)

    @Slot()
    def open_template(self) -> None:
        """Go to the template the certificates of the award are made from."""
        if (template := self._template()) is not None:
            self.page_requested.emit(PageName.TEMPLATES.value, template.code)

    @cached_property
    def _papers(self) -> "AwardPaperActs":
        from ui.pages.award_paper_acts import AwardPaperActs  # loads what prints

        return AwardPaperActs(self, self._desk)

    @Slot()
    def _load(self) -> None:
        if self._quarter is not None:
            question = partial(self._desk.facts, self._quarter, self._year)
            self.ask("awards", question, self._on_facts)

    @Slot(object)
    def _on_facts(self, facts: object) -> None:
        assert isinstance(facts, AwardsFacts)
        self._facts = facts
        kept = self._line()
        self._filling = True  # the award is shown once, when all is in its place
        self.model.show_rows(facts.lines)
        place = self.model.place_of(kept.award.code) if kept is not None else None
        if facts.lines:
            self.list.selectRow(place or 0)
        self._choose()
        self._filling = False
        self._show_award()

    def _choose(self) -> None:
        place = self.model.place_of(self._wanted) if self._wanted else None
        if place is not None:
            self._wanted = ""
            self.list.selectRow(place)

    @Slot(QModelIndex, QModelIndex)
    def _on_award_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        if not self._filling:
            self._show_award()

    def _show_award(self) -> None:
        line = self._line()
        if line is None or self._quarter is None or self._facts is None:
            return
        self.head.show_award(line.award, self._facts.court_basis)
        template = self._template()
        words = self.tr("Template: {name}").format(name=template.name if template else "")
        self.template.setText(words)
        self.template.setEnabled(template is not None)
        periods = periods_of(line.award, self._quarter)
        self.period.blockSignals(True)
        self.period.clear()
        for period in periods:
            self.period.addItem(period_text(period), period)
        shown = next((n for n, one in enumerate(periods) if one.start.year == self._year), 0)
        self.period.setCurrentIndex(shown)
        self.period.setEnabled(len(periods) > 1)
        self.period.blockSignals(False)
        self._load_list()

    def _template(self) -> TemplateChoice | None:
        line = self._line()
        if line is None or self._facts is None:
            return None
        return self._facts.template_of(line.award.code)

    @Slot()
    def _fill_templates(self) -> None:
        """Offer the templates there are, the one in use ticked, and the way to the designer."""
        menu, used = self.template.menu(), self._template()
        menu.clear()
        for one in self._facts.templates if self._facts is not None else ():
            if one == used or not one.aside:
                action = menu.addAction(one.name)
                action.setData(one.code)
                action.setCheckable(True)
                action.setChecked(one == used)
        menu.addSeparator()
        menu.addAction(self._actions["template"])

    @Slot(QAction)
    def _on_template_chosen(self, action: QAction) -> None:
        used = self._template()
        if (code := action.data()) and used is not None and code != used.code:
            self.acts.choose_template(code)

    @Slot(int)
    def _on_period_chosen(self, _place: int) -> None:
        period = self.period.currentData()
        if period is not None and period.start.year != self._year:
            self._year = period.start.year
            self._load()

    def _load_list(self) -> None:
        if (shown := self._shown()) is not None:
            self.acts.show_list(*shown)
            question = partial(self._desk.nominees, shown[0].code, shown[1])
            self.ask("nominees", question, self._on_nominees)

    @Slot(object)
    def _on_nominees(self, lines: object) -> None:
        assert isinstance(lines, Sequence)
        self.nominees.show_rows(lines)
        self._on_selection_changed()

    @Slot()
    def _on_selection_changed(self) -> None:
        chosen = self.panel.selected_rows()
        if len(chosen) < _SEVERAL:
            chosen = self.nominees.shown_rows()
        self.acts.choose(chosen, self.panel.current_row())
        self._show_acts()

    def _show_acts(self) -> None:
        acts, shown = self.acts, self._line()
        waiting, decided = acts.waiting(), acts.decided()
        self._show_state()
        ask = self.tr("Decide on %n…", "", waiting) if waiting else self.tr("Decide…")
        issue = self.tr("Issue %n certificate(s)", "", decided)
        self.buttons["decide"].setText(ask)
        self.buttons["issue"].setText(issue if decided else self.tr("Issue certificates"))
        issued = acts.issued()
        self.buttons["print"].setText(self.tr("Print {count}…").format(count=issued))
        self.buttons["print"].setVisible(issued > 0)
        self.buttons["issue"].setVisible(decided > 0 or not issued)
        active = shown is not None and shown.award.active
        may = {
            "propose": active and shown is not None and shown.award.rule.source != "HAND",
            "add": active,
            "withdraw": acts.may_withdraw(),
            "decide": waiting > 0,
            "issue": decided > 0,
            "print": issued > 0,
            "names": waiting + decided > 0,
            "template": self._template() is not None,
            "edit": shown is not None,
            "notice": self.nominees.total() > 0,
            "decision": self.nominees.total() > waiting,
            "roll": self.nominees.total() > waiting,
            "aside": shown is not None,
        }
        for name, allowed in may.items():
            for made in self._buttons_of(name):
                made.setEnabled(allowed)
            self._actions[name].setEnabled(allowed)
        aside = self.tr("Put the award aside") if active else self.tr("Take the award up again")
        self._actions["aside"].setText(aside)

    def _show_state(self) -> None:
        """The list, or what to do while nobody is on it; the keyboard goes along."""
        before, empty = self.states.currentWidget(), not self.nominees.total()
        focused: QWidget | None = self.window().focusWidget()
        inside = before is not None and focused is not None and before.isAncestorOf(focused)
        self.states.setCurrentIndex(int(empty))
        if empty:
            self.counted.emit(-1, -1)
        if inside and self.states.currentWidget() is not before:
            (self.first["add"] if empty else self.panel.view).setFocus()

    def _buttons_of(self, name: str) -> list[QPushButton]:
        return [made[name] for made in (self.buttons, self.first) if name in made]

    def _line(self) -> AwardLine | None:
        index = self.list.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _shown(self) -> tuple[Award, Period] | None:
        line, period = self._line(), self.period.currentData()
        return None if line is None or period is None else (line.award, period)

    def _made_buttons(self) -> dict[str, QPushButton]:
        return {
            "propose": button(self.tr("Propose by the rule"), "sparkles"),
            "add": button(self.tr("Add by hand…"), "plus"),
            "decide": button("", "badge-check"),
            "issue": primary_button("", "stamp"),
            "print": button("", "printer"),
            "notice": button(self.tr("Public notice…"), "file-text"),
            "decision": button(self.tr("Decision…"), "stamp"),
            "roll": button(self.tr("Honour roll…"), "award"),
            "new": button(self.tr("New…"), "plus"),
            "edit": button(self.tr("Edit…"), "pencil"),
        }

    def _made_actions(self) -> dict[str, QAction]:
        acts = self.acts
        rows = (
            ("propose", self.tr("&Propose by the rule"), acts.propose, "Ctrl+Shift+R", "sparkles"),
            ("add", self.tr("&Add by hand…"), acts.add, "Ctrl+N", "plus"),
            ("withdraw", self.tr("&Take off the list…"), acts.withdraw, "Ctrl+Del", "trash-2"),
            ("decide", self.tr("&Decide…"), acts.decide, "Ctrl+Shift+D", "badge-check"),
            ("issue", self.tr("&Issue certificates"), acts.issue, "Ctrl+Shift+I", "stamp"),
            ("print", self.tr("P&rint certificates…"), acts.print_issued, "Ctrl+Alt+P", "printer"),
            ("template", self.tr("Open the te&mplate"), self.open_template, "", "square-pen"),
            ("names", self.tr("Names &from the roster"), acts.renew_names, "", "refresh-cw"),
            ("notice", self.tr("Public &notice…"), self.show_notice, "Ctrl+P", "file-text"),
            ("decision", self.tr("De&cision as PDF…"), self.show_decision, "Ctrl+Shift+P", "stamp"),
            ("roll", self.tr("&Honour roll…"), self.show_roll, "Ctrl+Shift+H", "award"),
            ("roll-all", self.tr("Honour roll of all awards…"), self.show_roll_of_all, "", "award"),
            ("decision-all", self.tr("One decision on all awards…"),
             self.show_decision_of_all, "", "stamp"),
            ("edit", self.tr("&Edit the award…"), acts.edit, "F2", "pencil"),
            ("new", self.tr("Ne&w award…"), acts.create, "", "plus"),
            ("aside", self.tr("Put the award aside"), acts.put_aside, "", ""),
            ("register", self.tr("Open the &register"), self.open_register, "", "list-checks"),
        )  # fmt: skip
        return {
            name: make_action(Command(f"awards-{name}", text, Menu.PAGE, act, keys, icon), self)
            for name, text, act, keys, icon in rows
        }

    def _connect(self) -> None:
        self.list.selectionModel().currentRowChanged.connect(self._on_award_changed)
        self.period.activated.connect(self._on_period_chosen)
        self.panel.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.panel.current_changed.connect(self._on_selection_changed)
        self.acts.done.connect(self._load)
        self.template.menu().aboutToShow.connect(self._fill_templates)
        self.template.menu().triggered.connect(self._on_template_chosen)
        self.acts.award_stored.connect(self.show_subject)
        for name, action in self._actions.items():
            for made in self._buttons_of(name):
                made.clicked.connect(action.trigger)
