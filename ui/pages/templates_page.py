"""The page of certificate templates: choose one, change it beside the live page, save a version."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from db.templates import StoredTemplate
from evaluation.period import Quarter
from reports.certificate_template import Template
from ui.actions import Command, Menu, make_action
from ui.designer.designer_view import DesignerView
from ui.designer.draft import saved_in
from ui.notices import Notice, NoticeKind
from ui.pages.edits import Edits
from ui.pages.page import Page
from ui.pages.template_files import TemplateFiles
from ui.pages.template_versions import TemplateVersions
from ui.pages.templates_desk import TemplateLine, TemplatesDesk, TemplatesFacts
from ui.pages.undoing import Undoing, tried
from ui.widgets.buttons import button, icon_button, primary_button

_NARROWEST = 150


class TemplatesPage(Page):
    """As a subject it takes the id of a template. What is not saved stays while pages change."""

    asks_aside = True

    def __init__(self, desk: TemplatesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quarter: Quarter | None = None
        self._facts: TemplatesFacts | None = None
        self._saving = False
        self._code = ""
        self._states: dict[str, object] = {}
        self._new: dict[str, Template] = {}
        self._wanted = ""
        self.view = DesignerView(self.ask)
        self.choice = _short(self.tr("Template"))
        self.sample = _short(self.tr("For whom the page is shown"))
        self.side = QComboBox()
        self.side.setAccessibleName(self.tr("Shown as"))
        self.side.addItem(self.tr("On the screen"), True)
        self.side.addItem(self.tr("What is printed"), False)
        self.uses = button(self.tr("Used for"), "award")
        self.uses.setMenu(QMenu(self.uses))
        self.more = button(self.tr("More"), "ellipsis")
        self.save = primary_button(self.tr("Save"), "save")
        self.edits = Edits(self, self._on_edited)
        self.undoing = Undoing(self, desk.undo, self.edits.turns)
        self.files = TemplateFiles(self)
        self._actions = self._made_actions()
        self._tools = (
            icon_button("undo-2", self.tr("Undo")),
            icon_button("redo-2", self.tr("Redo")),
        )
        self._lay_out()
        self._connect()
        self.begin_at(self.view.canvas)
        self._show_state()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self._quarter = quarter
        self._load()

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        if isinstance(subject, str):
            self._wanted = subject
            self._choose_wanted()

    def page_actions(self) -> list[QAction]:
        return list(self._actions.values())

    def may_leave(self) -> bool:
        """Whether everything is saved."""
        changed = self.view.draft.is_changed() or self._unsaved()
        return self.edits.is_done() and not changed

    @Slot()
    def save_version(self) -> None:
        """Save the template as its next version."""
        draft = self.view.draft
        if self._saving:
            return
        if draft.fault() is not None or not self._code:
            self._say_fault()
            return
        self._saving = True
        self._show_state()
        template = replace(draft.template(), id=self._code)
        based_on = 0 if self._code in self._new else int(self._line(self._code).template.version)
        question = partial(tried, self._desk.save, template, based_on)
        self.ask("save", question, self._on_saved)

    @Slot()
    def save_copy(self) -> None:
        """Go on with a copy under a name of its own; it is saved like any other."""
        draft = self.view.draft
        if draft.fault() is not None:
            self._say_fault()
            return
        name = self.tr("{name} (copy)").format(name=draft.sheet()["name"])
        self._open_new(replace(draft.template(), id=self._free_code(), version="0", name=name))

    @Slot()
    def export(self) -> None:
        """Save the template as a file that another court can open."""
        if self.view.draft.fault() is None:
            self.files.export(self.view.draft.template())
        else:
            self._say_fault()

    @Slot()
    def put_aside(self) -> None:
        """Offer the template no longer, or again."""
        if self._code and self._code not in self._new:
            aside = self._line(self._code).aside
            self.edits.put(self.tr("Stored."), partial(self._desk.offer, self._code, aside))

    @Slot()
    def _load(self) -> None:
        if self._quarter is not None:
            self.ask("templates", partial(self._desk.facts, self._quarter), self._on_facts)

    @Slot(object)
    def _on_facts(self, facts: object) -> None:
        assert isinstance(facts, TemplatesFacts)
        self._facts = facts
        self._list_samples(facts)
        self._list_templates()
        if not self._code:
            self._open(facts.lines[0].template.id)
        elif self._code not in self._new and not self.view.draft.is_changed():
            self._reopen_if_saved_since()
        self._choose_wanted()
        self._show_for()

    def _reopen_if_saved_since(self) -> None:
        template = self._line(self._code).template
        if self.view.draft.template() != template:
            self.view.draft.open(template)

    def _list_templates(self) -> None:
        assert self._facts is not None
        blocker = QSignalBlocker(self.choice)
        self.choice.clear()
        offered = [line for line in self._facts.lines if not line.aside]
        for line in (*offered, *(line for line in self._facts.lines if line.aside)):
            self.choice.addItem(self._words(line), line.template.id)
        for code, template in self._new.items():
            self.choice.addItem(self.tr("{name} (new)").format(name=template.name), code)
        self.choice.setCurrentIndex(max(self.choice.findData(self._code), 0))
        blocker.unblock()

    def _words(self, line: TemplateLine) -> str:
        text = self.tr("{name} · version {version}")
        text = self.tr("{name} (put aside)") if line.aside else text
        return text.format(name=line.template.name, version=line.template.version)

    def _list_samples(self, facts: TemplatesFacts) -> None:
        blocker = QSignalBlocker(self.sample)
        kept = self.sample.currentText()
        self.sample.clear()
        for sample in facts.samples:
            self.sample.addItem(sample.words, sample.recipient)
        self.sample.setCurrentIndex(max(self.sample.findText(kept), 0))
        blocker.unblock()

    def _choose_wanted(self) -> None:
        if self._facts is not None and self._wanted:
            wanted, self._wanted = self._wanted, ""
            if self.choice.findData(wanted) >= 0:
                self._open(wanted)

    @Slot(int)
    def _on_template_chosen(self, _place: int) -> None:
        self._open(self.choice.currentData())

    def _open(self, code: str) -> None:
        if code == self._code:
            return
        if self._code:
            self._states[self._code] = self.view.draft.state()
        self._code = code
        self.choice.setCurrentIndex(self.choice.findData(code))
        if (state := self._states.pop(code, None)) is not None:
            self.view.draft.resume(state)
        else:
            self.view.draft.open(self._new.get(code) or self._line(code).template)
        self._show_state()

    def _open_new(self, template: Template) -> None:
        self._new[template.id] = template
        self._list_templates()
        self._open(template.id)

    @Slot()
    def _show_for(self) -> None:
        if self._facts is not None and (recipient := self.sample.currentData()) is not None:
            self.view.show_for(self._facts.court, recipient, screen=self.side.currentData())

    @Slot()
    def _show_state(self) -> None:
        draft = self.view.draft
        changed = bool(self._code) and (draft.is_changed() or self._code in self._new)
        changed = changed and not self._saving
        self.save.setEnabled(changed)
        self._actions["save"].setEnabled(changed)
        for action, tool, able in (
            ("undo", self._tools[0], draft.can_undo()),
            ("redo", self._tools[1], draft.can_redo()),
        ):
            self._actions[action].setEnabled(able)
            tool.setEnabled(able)
        for name in ("duplicate", "remove", "forward", "backward"):
            self._actions[name].setEnabled(draft.index >= 0)
        kept = self._facts is not None and self._code not in self._new and bool(self._code)
        self._actions["aside"].setEnabled(kept)
        self.uses.setEnabled(kept)
        if kept:
            aside = self._line(self._code).aside
            text = self.tr("Offer the template again") if aside else self.tr("Put it aside")
            self._actions["aside"].setText(text)

    def _unsaved(self) -> bool:
        """Whether a template that is not in sight has something to save."""
        return bool(self._new) or any(
            isinstance(state, tuple) and state[0] != state[1] for state in self._states.values()
        )

    @Slot(object)
    def _on_saved(self, stored: object) -> None:
        self._saving = False
        if isinstance(stored, Exception):
            self.failed.emit(stored)
            self._show_state()
            return
        assert isinstance(stored, StoredTemplate)
        template = Template.from_json(stored.content)
        self._new.pop(stored.code, None)
        self._keep_line(TemplateLine(template))
        # Somebody may have gone on to another template, or changed this one further.
        if stored.code == self._code:
            self.view.draft.note_saved(template)
        elif (state := self._states.get(stored.code)) is not None:
            self._states[stored.code] = saved_in(state, template)
        text = self.tr("Saved: {name}, version {version}. What was issued before stays as it is.")
        text = text.format(name=template.name, version=template.version)
        self.noticed.emit(Notice(text, NoticeKind.SUCCESS))
        self._list_templates()
        self.data_changed.emit()

    def _keep_line(self, fresh: TemplateLine) -> None:
        """Have the saved version in the place of the one before it, or after all others."""
        assert self._facts is not None
        lines = {line.template.id: line for line in self._facts.lines}
        lines[fresh.template.id] = fresh
        self._facts = replace(self._facts, lines=tuple(lines.values()))

    def _on_edited(self, text: str, token: object) -> None:
        self.undoing.tell(text, text, token)
        self._load()

    @Slot(object)
    def _on_read(self, template: object) -> None:
        assert isinstance(template, Template)
        known = [line.template.id for line in self._facts.lines] if self._facts else []
        if template.id in (*known, *self._new):
            self._open(template.id)
            self.view.draft.replace(template)
        else:
            self._open_new(replace(template, version="0"))
        text = self.tr("Opened: {name}. Save it to keep it.").format(name=template.name)
        self.noticed.emit(Notice(text, NoticeKind.INFO))

    def _say_fault(self) -> None:
        if (fault := self.view.draft.fault()) is not None:
            self.failed.emit(fault)

    def _line(self, code: str) -> TemplateLine:
        assert self._facts is not None
        return next(line for line in self._facts.lines if line.template.id == code)

    def _free_code(self) -> str:
        assert self._facts is not None
        taken = {line.template.id for line in self._facts.lines} | set(self._new)
        number = 1
        while f"court-{number}" in taken:
            number += 1
        return f"court-{number}"

    @Slot()
    def _fill_uses(self) -> None:
        menu = self.uses.menu()
        menu.clear()
        for award, code in self._facts.uses if self._facts is not None else ():
            action = menu.addAction(award.name)
            action.setCheckable(True)
            action.setChecked(code == self._code)
            action.setEnabled(code != self._code)
            action.setData(award)

    @Slot(QAction)
    def _on_use_chosen(self, action: QAction) -> None:
        store = partial(self._desk.choose, action.data(), self._code)
        self.edits.put(self.tr("Stored."), store)

    @Slot()
    def _fill_more(self) -> None:
        if self._code:
            self.versions.list_of(self._code)

    def _made_actions(self) -> dict[str, QAction]:
        draft = self.view.draft
        rows = (
            ("save", self.tr("&Save the template"), self.save_version, "Ctrl+S", "save"),
            ("copy", self.tr("Save as a &copy"), self.save_copy, "Ctrl+Shift+S", "copy"),
            ("undo", self.tr("&Undo"), draft.undo, "Ctrl+Z", "undo-2"),
            ("redo", self.tr("Re&do"), draft.redo, "Ctrl+Y", "redo-2"),
            ("duplicate", self.tr("D&uplicate the element"), draft.duplicate, "Ctrl+D", "copy"),
            ("remove", self.tr("&Remove the element"), draft.remove, "Ctrl+Del", "trash-2"),
            ("forward", self.tr("Bring &forward"), self.bring_forward, "Ctrl+Shift+Up", "arrow-up"),
            ("backward", self.tr("Send &backward"), self.send_backward, "Ctrl+Shift+Down",
             "arrow-down"),
            ("import", self.tr("&Open a template's file…"), self.files.bring_in, "", "file-down"),
            ("export", self.tr("&Export the template…"), self.export, "", "file-up"),
            ("aside", self.tr("Put it aside"), self.put_aside, "", "inbox"),
        )  # fmt: skip
        return {
            name: make_action(Command(f"templates-{name}", text, Menu.PAGE, act, keys, icon), self)
            for name, text, act, keys, icon in rows
        }

    @Slot()
    def bring_forward(self) -> None:
        """Lay the chosen element one nearer to the front."""
        self.view.draft.reorder(1)

    @Slot()
    def send_backward(self) -> None:
        """Lay the chosen element one nearer to the back."""
        self.view.draft.reorder(-1)

    def _lay_out(self) -> None:
        menu = QMenu(self.more)
        menu.addActions([self._actions[name] for name in ("copy", "import", "export", "aside")])
        earlier = menu.addMenu(self.tr("Earlier versions"))
        self.versions = TemplateVersions(self, self._desk, earlier)
        self.more.setMenu(menu)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.choice, stretch=3)
        for tool in self._tools:
            head.addWidget(tool)
        head.addSpacing(8)
        head.addWidget(self.sample, stretch=2)
        head.addWidget(self.side)
        head.addSpacing(8)
        for widget in (self.uses, self.more, self.save):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.view, stretch=1)

    def _connect(self) -> None:
        self.choice.activated.connect(self._on_template_chosen)
        self.sample.currentIndexChanged.connect(self._show_for)
        self.side.currentIndexChanged.connect(self._show_for)
        self.uses.menu().aboutToShow.connect(self._fill_uses)
        self.uses.menu().triggered.connect(self._on_use_chosen)
        self.more.menu().aboutToShow.connect(self._fill_more)
        self.versions.chosen.connect(self.view.draft.replace)
        self.save.clicked.connect(self.save_version)
        self._tools[0].clicked.connect(self.view.draft.undo)
        self._tools[1].clicked.connect(self.view.draft.redo)
        self.view.edited.connect(self._show_state)
        self.files.read.connect(self._on_read)
        self.undoing.undone.connect(self._load)


def _short(words: str) -> QComboBox:
    """A list that is as wide as there is room, not as its longest line."""
    made = QComboBox()
    made.setAccessibleName(words)
    made.setToolTip(words)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumWidth(_NARROWEST)
    return made
