"""A case typed by hand: new, or the cells of one that is there, checked while they are typed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from db.importing.case_columns import HEAD_OF
from db.importing.problems import Problem
from ui.commands.import_problems import reason_of
from ui.dialogs.draft_keeper import DraftKeeper
from ui.texts import error_text
from ui.texts.cases import field_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.case_form import CaseForm
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.surfaces import dialog_layout, size_within

_WAIT_MS = 250
_WHY = "why"
_FIELDS = {head: name.removesuffix("_hash") for name, head in HEAD_OF.items()} | {"案号": "number"}


class CaseDialog(QDialog):
    """Takes the cells of a case and gives those that were typed; it stores nothing.

    It stays open until whoever opened it calls ``accept`` or ``refuse``.

    Signals:
        check_requested: the cells as typed, which shall be checked; ``show_problems`` answers.
        saved: the cells that differ, and why.
    """

    check_requested = Signal(dict)
    saved = Signal(dict, str)

    def __init__(
        self,
        title: str,
        cells: Mapping[str, str],
        words: Mapping[str, Sequence[str]],
        author: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._is_new = not cells
        self._problems: Sequence[Problem] = ()
        self._checked = self._storing = False
        self._wrong = self._refusal = ""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_WAIT_MS)

        self.form = CaseForm(cells)
        for name, known in words.items():
            if known and (field := self.form.line(name)) is not None:
                field.offer(known)
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("Why, for the record (needed)"))
        self.why.setAccessibleName(self.tr("Reason"))
        self._told = wrapped("", "muted")
        self._cancel = button(self.tr("Cancel"))
        save = self.tr("Add") if self._is_new else self.tr("Save")
        self._save = primary_button(save)
        self._save.setDefault(True)
        self._lay_out(title, author)
        size_within(self, 780, 640)

        self._drafts = DraftKeeper(self, f"CaseDialog\n{title}", self._texts, self._put_texts)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self._drafts.offer)
        self.form.edited.connect(self._on_edited)
        self.form.edited.connect(self._drafts.touch)
        self.why.textChanged.connect(self._drafts.touch)
        self.why.textChanged.connect(self._show_state)
        self._clock.timeout.connect(self._on_time)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_accepted)
        self._clock.start()
        self._show_state()
        self.form.begin()

    def changed_cells(self) -> dict[str, str]:
        """The cells that were typed into and differ from what was there."""
        return self.form.changed_cells()

    def has_unsaved(self) -> bool:
        """Whether something would be lost by closing."""
        return bool(self.form.changed_cells())

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show at their fields what the import's checks say of the cells."""
        if self._clock.isActive():
            return  # of what stood there before; the next answer is on its way
        self._problems, self._checked = problems, True
        by_field: dict[str, list[Problem]] = {}
        for problem in problems:
            by_field.setdefault(_FIELDS.get(problem.column, ""), []).append(problem)
        self.form.show_problems(by_field)
        self._wrong = self._first_wrong(by_field)
        self._refusal = ""
        self._show_state()
        QTimer.singleShot(0, self._show_said)  # once there is room for it

    def refuse(self, error: Exception) -> None:
        """Say why it could not be stored; what is typed stays."""
        self._storing = False
        self._refusal = error_text(error)
        self._show_state()

    def _texts(self) -> dict[str, str]:
        return self.form.changed_cells() | {_WHY: self.why.text()}

    def _put_texts(self, texts: Mapping[str, str]) -> None:
        self.form.put_cells({name: text for name, text in texts.items() if name != _WHY})
        self.why.setText(texts.get(_WHY, ""))
        self._on_edited()

    def _first_wrong(self, problems: Mapping[str, Sequence[Problem]]) -> str:
        """The first thing that keeps the case from being stored: its field may be out of sight."""
        for name, found in problems.items():
            wrong = next((problem for problem in found if problem.rejected), None)
            if wrong is not None:
                if name and not wrong.value:
                    return self.tr("Still missing: {fields}.").format(fields=field_text(name))
                text = self.tr("{field}: {reason}") if name else "{reason}"
                return text.format(field=field_text(name), reason=reason_of(wrong))
        return ""

    def _waits_for(self) -> str:
        """Why it cannot be stored yet."""
        if self._refusal or self._wrong:
            return self._refusal or self._wrong
        if not self.form.changed_cells():
            return self.tr("Nothing has been changed yet.")
        if not self.why.text().strip():
            return self.tr("Say below why, then it can be stored.")
        return ""

    @Slot()
    def _on_edited(self) -> None:
        self._checked = self._storing = False
        self._clock.start()
        self._show_state()

    @Slot()
    def _on_time(self) -> None:
        self.check_requested.emit(self.form.typed_cells())

    @Slot()
    def _show_said(self) -> None:
        """Have what is said of the field that is typed into in sight, not only the field."""
        if (said := self.form.said_of(self.focusWidget())) is not None:
            self._scroll.ensureWidgetVisible(said, 0, 8)

    @Slot()
    def _show_state(self) -> None:
        refused = any(problem.rejected for problem in self._problems)
        ready = self._checked and not refused and bool(self.form.changed_cells())
        self._save.setEnabled(ready and bool(self.why.text().strip()) and not self._storing)
        self._told.setText(self._waits_for())

    @Slot()
    def _on_accepted(self) -> None:
        self._storing = True  # not twice
        self._save.setEnabled(False)
        self.saved.emit(self.form.changed_cells(), self.why.text().strip())

    def _lay_out(self, title: str, author: str) -> None:
        self._scroll = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll into sight
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        who = label(author, "small")
        who.setToolTip(self.tr("The change is kept under this name"))
        foot.addWidget(Picture("user", "muted", 14))
        foot.addWidget(who)
        foot.addWidget(self.why, stretch=1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        layout = dialog_layout(self, 12)
        layout.addWidget(label(title, "title"))
        layout.addWidget(scroll, stretch=1)
        layout.addWidget(self._told)
        layout.addLayout(foot)
