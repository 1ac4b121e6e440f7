"""The checklist of a quarter: what is open on top, each line the way to what is behind it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from db.check_lines import Check, CheckLine
from ui.texts.checks import check_text, missing_text, open_text
from ui.widgets.labels import label
from ui.widgets.line_button import LineButton
from ui.widgets.surfaces import Card

_CALLED_FOR = (Check.SCHEME, Check.NO_CASES_CLOSED)


class ChecklistView(Card):
    """A card with a line a check.

    Signals:
        chosen: the CheckLine whose rows shall be shown.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.progress = label("", "muted", self)
        self._lines: list[tuple[LineButton, CheckLine]] = []
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Checklist"), "heading", self))
        head.addStretch(1)
        head.addWidget(self.progress)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        scroll = QScrollArea(self)
        self._inside = inside = QWidget(scroll)
        inside.setObjectName("page")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._list)
        outer.addStretch(1)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.layout_.setContentsMargins(8, 12, 8, 8)
        self.layout_.addLayout(head)
        self.layout_.addWidget(scroll, stretch=1)
        head.setContentsMargins(8, 0, 8, 0)

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Have *lines*, in their order; the focus stays on the line it was on."""
        focused = next((place for place, (b, _) in enumerate(self._lines) if b.hasFocus()), -1)
        for made, _ in self._lines:
            self._list.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._lines = [(self._line(line), line) for line in lines]
        for made, _ in self._lines:
            self._list.addWidget(made)
        if 0 <= focused < len(self._lines):
            self._lines[focused][0].setFocus()
        done = sum(line.done for line in lines)
        text = self.tr("{done} of {all} done")
        self.progress.setText(text.format(done=done, all=len(lines)))

    def buttons(self) -> list[LineButton]:
        """The lines, from above."""
        return [made for made, _ in self._lines]

    def _line(self, line: CheckLine) -> LineButton:
        if line.done:
            made = LineButton(self._done_text(line), "", "circle-check:positive", self._inside)
            made.tone = "muted"
            made.leads = False
        else:
            hard = line.check in _CALLED_FOR
            picture = "circle-x:danger" if hard else "triangle-alert:warning"
            made = LineButton(missing_text(line), open_text(line), picture, self._inside)
            made.detail_tone = "danger" if hard else "warning"
        made.clicked.connect(self._on_clicked)
        return made

    def _done_text(self, line: CheckLine) -> str:
        if line.check is Check.MISSING_MEASURE and not line.item:
            return self.tr("Measures are entered for everybody")
        return check_text(line)

    @Slot()
    def _on_clicked(self) -> None:
        for made, line in self._lines:
            if made is self.sender():
                self.chosen.emit(line)
                return
