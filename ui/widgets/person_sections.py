"""The parts of a person's card, each made anew from what it shows."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.person_card import MeasureLine, PastResult, PersonCard
from db.roster import PostingRow, StateRow
from evaluation.period import Quarter
from evaluation.result import PersonResult
from evaluation.service import Stretch
from evaluation.staff import AWAY, Category, Position
from ui.texts import category_text, day_text, position_text, quarter_text, state_text
from ui.texts.gates import veto_text
from ui.texts.items import group_text, peers_text, points_text
from ui.texts.outputs import output_text
from ui.widgets.labels import label, wrapped
from ui.widgets.points_line import PointsLine
from ui.widgets.posting_timeline import PostingTimeline
from ui.widgets.stretch_bar import StretchBar

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class Section(QWidget):
    """A part of the card below its heading."""

    def __init__(self, title: str, beside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(title, "section"))
        head.addStretch(1)
        if beside:
            head.addWidget(label(beside, "small"))
        self.head = head
        self.layout_.addLayout(head)


def days_section(card: PersonCard, quarter: Quarter, parent: QWidget) -> Section:
    """The days in post of the quarter: how many, which, and why the others do not count."""
    title = translate("PersonCard", "In post, {quarter}").format(quarter=quarter_text(quarter))
    section = Section(title, parent=parent)
    total = sum(days for _, days in card.days)
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(label(str(total), "figure"))
    of = translate("PersonCard", "of {days} days").format(days=quarter.days)
    line.addWidget(label(of, "muted"), alignment=Qt.AlignmentFlag.AlignBottom)
    line.addStretch(1)
    section.layout_.addLayout(line)
    section.layout_.addWidget(StretchBar(quarter, card.stretches))
    if len(card.days) > 1:
        for key, days in card.days:
            text = translate("PersonCard", "{days} days as {peers}")
            peers = peers_text(key.category, key.group)
            section.layout_.addWidget(label(text.format(days=days, peers=peers), "small"))
    section.layout_.addWidget(_grid([_stretch_cells(one) for one in card.stretches], section))
    return section


def timeline_of(card: PersonCard, quarter: Quarter) -> PostingTimeline:
    """The whole service, painted."""
    line = PostingTimeline()
    line.show_service(
        [row.posting for row in card.postings], [row.state for row in card.states], quarter
    )
    return line


def posting_words(row: PostingRow) -> tuple[str, str]:
    """A posting in two lines: where and as what, and when."""
    posting = row.posting
    what = [posting.division, category_text(posting.category)]
    if posting.position is not Position.ORDINARY:
        what.append(position_text(posting.position))
    if posting.category is Category.JUDGE:
        what.append(group_text(posting.group))
    more = [span_text(posting.start, posting.end), row.grade, row.team, row.document_no]
    return " · ".join(what), "  ·  ".join(part for part in more if part)


def state_words(row: StateRow) -> tuple[str, str]:
    """A state in two lines: which, and when."""
    state = row.state
    return state_text(state.state), span_text(state.start, state.end)


def span_text(start: date, end: date | None) -> str:
    """From when to when."""
    if end is None:
        return translate("PersonCard", "since {day}").format(day=day_text(start))
    return f"{day_text(start)} – {day_text(end)}"


def measures_section(lines: Sequence[MeasureLine], parent: QWidget) -> Section:
    """What is entered of the quarter."""
    section = Section(translate("PersonCard", "Output entered"), parent=parent)
    if not lines:
        none = translate("PersonCard", "Nothing is entered for this quarter.")
        section.layout_.addWidget(label(none, "muted"))
        return section
    cells = [(output_text(line.item), _figures_of(line), line.basis) for line in lines]
    section.layout_.addWidget(_grid(cells, section, right=1))
    return section


def results_section(past: Sequence[PastResult], parent: QWidget) -> Section:
    """Totals and places of the last closed quarters."""
    section = Section(translate("PersonCard", "Results"), parent=parent)
    oldest_first = [result.results[0].total for result in reversed(past)]
    if len(oldest_first) > 1:
        section.layout_.addWidget(PointsLine(oldest_first))
    cells = [
        (quarter_text(one.quarter), _peers_of(person), points_text(person.total), _place_of(person))
        for one in past
        for person in one.results
    ]
    section.layout_.addWidget(_grid(cells, section, right=2))
    return section


def _grid(lines: Sequence[Sequence[str]], parent: QWidget, right: int = -1) -> QWidget:
    """Cells below one another, the last of a line muted; the column *right* is of figures."""
    made = QWidget(parent)
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    for row, cells in enumerate(lines):
        for column, text in enumerate(cells):
            last = column == len(cells) - 1
            cell = wrapped(text, "muted") if last else label(text)
            figures = column == right
            across = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(cell, row, column, across | Qt.AlignmentFlag.AlignTop)
    if lines:
        grid.setColumnStretch(len(lines[0]) - 1, 1)
        _let_last_column_wrap(grid, len(lines), len(lines[0]) - 1)
    return made


def _let_last_column_wrap(grid: QGridLayout, rows: int, column: int) -> None:
    # What is aligned in its cell keeps its own width and would never break.
    for row in range(rows):
        item = grid.itemAtPosition(row, column)
        if item is not None and isinstance(item.widget(), QLabel):
            item.setAlignment(Qt.AlignmentFlag(0))


def _stretch_cells(stretch: Stretch) -> tuple[str, str, str]:
    span = f"{stretch.start:%m-%d} – {stretch.end:%m-%d}"
    return span, _days_of(stretch), _why(stretch)


def _days_of(stretch: Stretch) -> str:
    counted = translate("PersonCard", "{days} counted")
    lost = translate("PersonCard", "0 of {days}")
    return (counted if stretch.counted else lost).format(days=stretch.days)


def _why(stretch: Stretch) -> str:
    if stretch.posting is None:
        if stretch.state is None:
            return translate("PersonCard", "No posting")
        return translate("PersonCard", "Left the court: {state}").format(
            state=state_text(stretch.state)
        )
    assert stretch.state is not None
    words = state_text(stretch.state)
    if stretch.state in AWAY:
        return translate("PersonCard", "{state}: these days are not in post").format(state=words)
    return f"{words} · {stretch.posting.division}"


def _figures_of(line: MeasureLine) -> str:
    if line.item == "VETO":
        return veto_text(line.value)
    if line.numerator or line.denominator:
        return f"{line.numerator}/{line.denominator}"
    return line.value


def _peers_of(person: PersonResult) -> str:
    return peers_text(person.category, person.group)


def _place_of(person: PersonResult) -> str:
    if not person.place:
        return ""
    place = translate("PersonCard", "place {place}").format(place=person.place)
    tied = translate("PersonCard", "{place}, tied").format(place=place)
    return tied if person.tied else place
