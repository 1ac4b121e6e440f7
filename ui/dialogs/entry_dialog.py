"""What every dialog is in which somebody enters something: fields, checks, a reason, the author."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.draft_keeper import DraftKeeper, put_text, text_in
from ui.texts import error_text, listed_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.form import Field, Form
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.surfaces import Body, dialog_layout, room_for

_WIDTH = 560
Problem = tuple[str, str]  # the field, and a sentence


class EntryDialog(QDialog):
    """Takes a value and gives one; stores nothing. It stays open until whoever opened it is done.

    A subclass fills ``form``, says ``problems`` and ``value``, and calls ``ready`` at the end; what
    else it shows stands above the fields or below them. What is typed is kept as a draft under
    title, *about* and ``draft_of``, unless that is None. Fields stand in ``columns``. Where nothing
    will be kept there is no *author*.

    Signals:
        submitted: the entry is right and shall be stored; then ``accept`` or ``refuse`` is called.
    """

    submitted = Signal(object)
    draft_of: str | None = ""
    columns = 2

    def __init__(self, title: str, about: str, author: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._touched: set[str] = set()
        self._storing = False
        self._about = about
        self._drafts: DraftKeeper | None = None
        self.form = Form(self.columns)
        self._content = QVBoxLayout()
        self._refusal = wrapped("", "danger")
        self._refusal.hide()
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setMaximumHeight(112)
        self._details.hide()
        self._missing = wrapped("", "muted")
        self._cancel = button(self.tr("Cancel"))
        self.ok = primary_button(title.removesuffix("…"))
        self.ok.setDefault(True)
        self._lay_out(title, about, author)

        self._cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self.submit)

    @abstractmethod
    def problems(self) -> Sequence[Problem]:
        """Everything wrong with what is entered, in the order of the fields."""

    @abstractmethod
    def value(self) -> Any:
        """What is entered; ask only while there are no problems."""

    def add_text(self, name: str, text: str, value: str = "", *, wide: bool = False) -> QLineEdit:
        """A field for a text."""
        made = QLineEdit(value)
        self.form.add(name, text, made, wide=wide)
        return made

    def add_choice(
        self,
        name: str,
        text: str,
        choices: Sequence[tuple[str, str]],
        chosen: str,
        *,
        wide: bool = False,
    ) -> QComboBox:
        """A list to choose from: codes and their words."""
        made = QComboBox()
        for code, words in choices:
            made.addItem(words, code)
        made.setCurrentIndex(max(made.findData(chosen), 0))
        self.form.add(name, text, made, wide=wide)
        return made

    def add_reason(self) -> None:
        """The field every change by hand ends with."""
        made = self.add_text("why", self.tr("&Reason"), wide=True)
        made.setPlaceholderText(self.tr("What this change rests on; it is kept with your name"))

    def add_above(self, widget: QWidget) -> None:
        """Put *widget* above the fields, below those before."""
        self._content.insertWidget(self._content.indexOf(self.form), widget)

    def add_below(self, widget: QWidget, *, stretch: int = 0) -> None:
        """Put *widget* below the fields and those before; with *stretch* it takes what is left."""
        self._content.addWidget(widget, stretch=stretch)
        if stretch:
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.setStretchFactor(self._body, 1000 * stretch)

    def text_of(self, name: str) -> str:
        """What is typed or chosen in the field *name*."""
        field = self.form.field(name)
        if isinstance(field, QComboBox):
            data = field.currentData()
            chosen = not field.isEditable() and data is not None
            return str(data) if chosen else field.currentText().strip()
        return field.text().strip() if isinstance(field, QLineEdit) else field.toPlainText().strip()

    def ready(self, first: str) -> None:
        """Watch the fields; the cursor begins in *first*."""
        for name in self.form.names():
            _signal_of(self.form.field(name)).connect(self._on_edited)
        self.form.field(first).setFocus()
        if self.draft_of is not None:
            self._keep_drafts()
        self._check()

    def refuse(self, error: Exception) -> None:
        """Say why it could not be stored, and which cases are in the way; what is typed stays."""
        self._refusal.setText(error_text(error))
        self._refusal.show()
        lines = getattr(error, "values", {}).get("cases", ())
        self._details.setPlainText("\n".join(lines))
        self._details.setVisible(bool(lines))
        self._storing = False
        self._check()

    @Slot()
    def submit(self) -> None:
        """Have the entry stored, if nothing is wrong with it."""
        self._touched = set(self.form.names())
        if not self._check():
            self._refusal.hide()
            self._details.hide()
            self._storing = True  # not twice, whatever is typed meanwhile
            self.ok.setEnabled(False)
            self.submitted.emit(self.value())

    def missing_text(self) -> str:
        """Why it cannot be stored yet."""
        return self._missing.text()

    def refusal_text(self) -> str:
        """Why it was not stored when that was tried."""
        return "" if self._refusal.isHidden() else self._refusal.text()

    def details_text(self) -> str:
        """What stands in the way, a line each."""
        return self._details.toPlainText()

    @Slot()
    def _on_edited(self) -> None:
        self._touched.add(self.form.name_of(self.sender()))
        if self._drafts is not None:
            self._drafts.touch()
        self._check()

    def _keep_drafts(self) -> None:
        key = "\n".join((type(self).__name__, self.windowTitle(), self._about, self.draft_of or ""))
        self._drafts = DraftKeeper(self, key, self._texts, self._put_texts)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self._drafts.offer)

    def _texts(self) -> dict[str, str]:
        return {name: text_in(self.form.field(name)) for name in self.form.names()}

    def _put_texts(self, texts: Mapping[str, str]) -> None:
        for name in self.form.names():
            if name in texts and self.form.field(name).isEnabled():
                put_text(self.form.field(name), texts[name])
        self._check()

    def _check(self) -> bool:
        """Show what is wrong; whether anything is."""
        problems = self.problems()
        said: dict[str, str] = {}
        for name, text in problems:
            said.setdefault(name, text)
        for name in self.form.names():
            shown = said.get(name, "") if name in self._touched else ""
            self.form.show_fault(name, shown)
        unsaid = {
            name: text for name, text in said.items() if not name or name not in self._touched
        }
        self._missing.setText(self._missing_text(unsaid))
        self.ok.setEnabled(not problems and not self._storing)
        self._grow()
        return bool(problems)

    def _missing_text(self, unsaid: Mapping[str, str]) -> str:
        """What keeps it from being stored and stands at no field: what is empty is only named."""
        empty = [name for name in unsaid if name and not self.text_of(name)]
        first = next(iter(unsaid), "")
        if first not in empty:
            return unsaid.get(first, "")
        heads = listed_text(map(self.form.head_of, empty))
        return self.tr("Still missing: {fields}.").format(fields=heads)

    def _grow(self) -> None:
        """Make room for sentences that take another line; what the screen has no room for rolls."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        sides = layout.contentsMargins()
        width = self.width() - sides.left() - sides.right()
        self.form.settle()  # else what was just said is not measured yet
        self._content.activate()
        self._body.want(_height_of(self._content, width))
        layout.activate()
        wanted = _height_of(layout, self.width())
        height = min(max(wanted, self.height()), room_for(self).height())
        if height != self.height():
            self.resize(self.width(), height)

    def _widen(self) -> None:
        """Be as wide as what does not break needs: what is set by hand would win over it."""
        layout = self.layout()
        assert layout is not None
        needed = min(layout.totalMinimumSize().width(), room_for(self).width())
        self.setMinimumWidth(max(self.minimumWidth(), needed))

    def showEvent(self, event: QShowEvent) -> None:
        self._widen()
        self._grow()  # before Qt looks for a place for it
        super().showEvent(event)

    def _lay_out(self, title: str, about: str, author: str) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if author:
            who = label(author, "small")
            who.setToolTip(self.tr("The change is kept under this name"))
            foot.addWidget(Picture("user", "muted", 14))
            foot.addWidget(who)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.ok)
        content = QWidget()
        content.setLayout(self._content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(12)
        self._content.addWidget(self.form)
        self._body = Body(content)
        layout = dialog_layout(self, 4)
        layout.addWidget(label(title.removesuffix("…"), "title"))
        if about:
            layout.addWidget(wrapped(about, "muted"))
        layout.addSpacing(12)
        layout.addWidget(self._body)
        layout.addSpacing(4)
        layout.addWidget(self._missing)
        layout.addWidget(self._refusal)
        layout.addWidget(self._details)
        layout.addStretch(1)
        layout.addSpacing(8)
        layout.addLayout(foot)


def _height_of(layout: QLayout, width: int) -> int:
    """How high *layout* wants to be; only what breaks into lines has a height for a width."""
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()


def _signal_of(field: Field) -> Any:
    if isinstance(field, QComboBox):
        return field.currentTextChanged
    return field.textChanged
