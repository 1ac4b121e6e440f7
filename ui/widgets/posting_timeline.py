"""Postings as bars on a line of years, states of service below them, the quarter behind."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from evaluation.period import Quarter
from evaluation.staff import AWAY, GONE, Absence, Posting
from ui.texts import category_text, day_text, joined_text, position_text, state_text
from ui.theme import current_theme

_BAR, _GAP, _STRIP, _AXIS = 26, 4, 8, 20
_LEAST_DAYS = 730
_LEAST_LABEL = 44


class PostingTimeline(QWidget):
    """Shows somebody's whole service; what a bar is, its tooltip says in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._postings: Sequence[Posting] = ()
        self._states: Sequence[Absence] = ()
        self._quarter: Quarter | None = None
        self._lanes: dict[Posting, int] = {}
        self._first = self._last = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_service(
        self, postings: Sequence[Posting], states: Sequence[Absence], quarter: Quarter
    ) -> None:
        """Show *postings* and *states*, with *quarter* marked."""
        self._postings = sorted(postings, key=lambda p: (p.start, p.end or date.max))
        self._states = states
        self._quarter = quarter
        self._lanes = _lanes(self._postings)
        days = [p.start for p in postings] + [s.start for s in states]
        ends = [p.end for p in postings if p.end] + [s.end for s in states if s.end]
        self._last = max([quarter.end, *ends])
        latest = self._last - timedelta(days=_LEAST_DAYS)
        self._first = min([quarter.start, latest, *days])
        self.setAccessibleName(joined_text(_words(p) for p in self._postings))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        lanes = max(self._lanes.values(), default=0) + 1
        strip = _STRIP + _GAP if self._states else 0
        return QSize(320, lanes * (_BAR + _GAP) + strip + _AXIS)

    def said_at(self, place: QPoint) -> str:
        """What stands at *place*, in words."""
        for posting in self._postings:
            if self._bar(posting).contains(place):
                return _words(posting)
        for state in self._states:
            if self._state_bar(state).adjusted(-1, -2, 1, 2).contains(place):
                return f"{state_text(state.state)}  {_days(state.start, state.end)}"
        return ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.said_at(event.pos()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._quarter is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_quarter(painter, self._quarter)
        self._paint_years(painter)
        for posting in self._postings:
            self._paint_posting(painter, posting)
        for state in self._states:
            name = "warning" if state.state in AWAY | GONE else "chart-6"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_theme().colour(name))
            painter.drawRoundedRect(self._state_bar(state), 2, 2)
        painter.end()

    def _paint_quarter(self, painter: QPainter, quarter: Quarter) -> None:
        left, right = self._x(quarter.start), self._x(quarter.end + timedelta(days=1))
        band = QRect(left, 0, max(right - left, 3), self.height() - _AXIS)
        painter.fillRect(band, current_theme().colour("pressed"))

    def _paint_years(self, painter: QPainter) -> None:
        theme = current_theme()
        bottom = self.height() - _AXIS
        painter.setPen(theme.colour("line"))
        painter.drawLine(0, bottom, self.width(), bottom)
        font = painter.font()
        font.setPixelSize(theme.size("font-small"))
        painter.setFont(font)
        years = range(self._first.year, self._last.year + 2)
        per_year = self._x(date(self._last.year + 1, 1, 1)) - self._x(date(self._last.year, 1, 1))
        step = max(1, -(-_LEAST_LABEL // max(per_year, 1)))
        for year in years:
            x = self._x(date(year, 1, 1))
            if (self._last.year - year) % step or not 0 <= x <= self.width() - _LEAST_LABEL:
                continue
            painter.setPen(theme.colour("line"))
            painter.drawLine(x, 0, x, bottom + 4)
            painter.setPen(theme.colour("muted"))
            box = QRect(x + 4, bottom + 2, _LEAST_LABEL, _AXIS - 2)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, str(year))

    def _paint_posting(self, painter: QPainter, posting: Posting) -> None:
        theme = current_theme()
        box = self._bar(posting)
        ended = posting.end is not None and posting.end < self._last
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover" if ended else "accent-soft"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(theme.colour("chart-4" if ended else "chart-1"))
        painter.drawRoundedRect(QRect(box.left(), box.top(), 3, box.height()), 1, 1)
        text = box.adjusted(9, 0, -4, 0)
        if text.width() > 24:
            painter.setPen(theme.colour("text"))
            words = f"{posting.division} · {category_text(posting.category)}"
            shown = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, text.width()
            )
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, shown)

    def _bar(self, posting: Posting) -> QRect:
        left = self._x(posting.start)
        right = self._x(min(posting.end or self._last, self._last) + timedelta(days=1))
        top = self._lanes[posting] * (_BAR + _GAP)
        return QRect(left, top, max(right - left - 1, 4), _BAR)

    def _state_bar(self, state: Absence) -> QRect:
        lanes = max(self._lanes.values(), default=0) + 1
        left = self._x(max(state.start, self._first))
        right = self._x(min(state.end or self._last, self._last) + timedelta(days=1))
        return QRect(left, lanes * (_BAR + _GAP), max(right - left, 4), _STRIP)

    def _x(self, day: date) -> int:
        whole = (self._last - self._first).days + 1
        return (day - self._first).days * self.width() // whole


def _lanes(postings: Sequence[Posting]) -> dict[Posting, int]:
    """A lane for each posting, so that none covers another."""
    lanes: dict[Posting, int] = {}
    ends: list[date] = []
    for posting in postings:
        free = (lane for lane, end in enumerate(ends) if end < posting.start)
        lane = next(free, len(ends))
        ends[lane : lane + 1] = [posting.end or date.max]
        lanes[posting] = lane
    return lanes


def _words(posting: Posting) -> str:
    parts = (
        posting.division,
        category_text(posting.category),
        position_text(posting.position),
        _days(posting.start, posting.end),
    )
    return "  ".join(parts)


def _days(start: date, end: date | None) -> str:
    return f"{day_text(start)} – {day_text(end)}"
