"""Why somebody has these points and this place: the items at the left, the rest in sentences."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from evaluation.explanation import Explanation
from evaluation.result import ItemRow
from reports.details import PersonDetails
from ui.commands.texts import text as command_text
from ui.models.explanation import parts_of, told_of
from ui.models.score_sheet import ScoreSheetModel
from ui.texts.items import peers_text, points_text, signed_text
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import label, wrapped
from ui.widgets.score_tree import ScoreTree
from ui.widgets.surfaces import dialog_layout, size_within

_SIZE = (1140, 700)


class ExplanationDialog(QDialog):
    """The explanation of one record. Ctrl+P makes the page that is printed or saved.

    Signals:
        cases_wanted: the ItemRow whose cases shall be listed.
        page_wanted: the Explanation shall become a page of paper.
    """

    cases_wanted = Signal(object)
    page_wanted = Signal(object)

    def __init__(
        self,
        one: Explanation,
        scheme: Mapping[str, Any],
        details: PersonDetails | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        person = one.sheet.person
        self.setWindowTitle(self.tr("Why these points: {name}").format(name=person.name))
        self.one = one
        self.model = ScoreSheetModel(self)
        self.model.show_person(person, scheme, details, told_of(one))
        self.tree = ScoreTree(self.model)
        self.words = _Parts()
        self.words.show_parts(one, waiting=True)
        self.page = primary_button(self.tr("As a page…"), "printer")
        self.page.setEnabled(False)
        self._close = button(self.tr("Close"))
        self._lay_out()
        size_within(self, *_SIZE)

        self.tree.setFocus()
        self.tree.cases_wanted.connect(self._on_cases_wanted)
        self.page.clicked.connect(self.make_page)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Print, self, self.make_page)

    def show_whole(self, one: Explanation) -> None:
        """Show what changed since the quarter before; now there is all that the page needs."""
        self.one = one
        self.words.show_parts(one, waiting=False)
        self.page.setEnabled(True)

    @Slot()
    def make_page(self) -> None:
        """Want the page of paper."""
        if self.page.isEnabled():
            self.page_wanted.emit(self.one)

    @Slot(object)
    def _on_cases_wanted(self, row: object) -> None:
        assert isinstance(row, ItemRow)
        self.cases_wanted.emit(row)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(wrapped(self._headline(), "title"), stretch=1)
        left = QVBoxLayout()
        left.addWidget(label(command_text("explain.BY_ITEM"), "section"))
        left.addWidget(self.tree, stretch=1)
        left.addWidget(
            label(self.tr("Enter or a double click on what was counted shows its cases."), "small")
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.words)
        self.words.setBackgroundRole(QPalette.ColorRole.Base)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addLayout(left, stretch=9)
        body.addWidget(scroll, stretch=10)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        about = self.tr("Internal: for the person it is about and those who answer for the points.")
        foot.addWidget(label(about, "small"), stretch=1)
        foot.addWidget(self._close)
        foot.addWidget(self.page)
        layout = dialog_layout(self, 10)
        layout.addLayout(head)
        layout.addLayout(body, stretch=1)
        layout.addLayout(foot)

    def _headline(self) -> str:
        sheet, person = self.one.sheet, self.one.sheet.person
        text = self.tr(
            "{name} ({number}): {total} points, place {place} of {count} in {group}; the mean "
            "there is {mean}, so {difference}."
        )
        return text.format(
            name=person.name,
            number=person.staff_no,
            total=points_text(person.total),
            place=person.place,
            count=sheet.peers,
            group=peers_text(*person.peers),
            mean=points_text(sheet.mean),
            difference=signed_text(person.total - sheet.mean),
        )


class _Parts(QWidget):
    """The headings with their sentences, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 8, 12, 12)
        self._layout.setSpacing(0)
        self._shown = QWidget()

    def show_parts(self, one: Explanation, *, waiting: bool) -> None:
        """Show what is said of *one*; while *waiting* the quarter before is still on its way."""
        self._shown.deleteLater()
        self._shown = QWidget()
        layout = QVBoxLayout(self._shown)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        since = command_text("explain.SINCE")
        for number, (heading, sentences) in enumerate(parts_of(one)):
            if number:
                layout.addSpacing(10)
            layout.addWidget(label(heading, "section"))
            told = [self.tr("Being compared…")] if waiting and heading == since else sentences
            for sentence in told:
                layout.addWidget(wrapped(sentence))
        layout.addStretch(1)
        self._layout.addWidget(self._shown)
