"""Bulletins 周通报 月分析 季考核 年汇总: the court's figures in the frame of an official document.

They are for use within the court, divisions stand in their own order and nobody is ranked.
"""

from collections.abc import Sequence
from fractions import Fraction
from functools import partial

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.bulletin import (
    CaseFigures,
    Kind,
    MonthCourse,
    PendingAge,
    clearance,
    disposition,
    in_time,
    summed,
)
from evaluation.period import Month, Period, Quarter, Week
from evaluation.reasonable_range import Fit, RangeSet
from evaluation.scoring.functions import rounded
from reports import bulletin_tables as tables
from reports import bulletin_wording as words
from reports.bulletin_charts import CourseChart
from reports.bulletin_content import Assessed, Bulletin
from reports.court import Court
from reports.fonts import FANG, HEI, KAI, SONG_BOLD, FontSet, font_set
from reports.grid import Block, Space, TextLine
from reports.items import CATEGORIES
from reports.names import printable
from reports.numerals import chinese_number, plain_date, quarter_in_words
from reports.official import LineBlock, balanced, draw_folio, paper_of
from reports.pagination import Layout
from reports.styles import (
    FORM_PAGE,
    INK,
    OFFICIAL_HEIGHT,
    OFFICIAL_LEFT,
    OFFICIAL_PITCH,
    OFFICIAL_WIDTH,
    SIZE_FOUR,
    SIZE_THREE,
    SIZE_TWO,
)
from reports.typesetting import Align, TextStyle, draw_text
from reports.wording import INTERNAL

_CHART_SIZE = 8.5
_NOTE_SIZE = 10.5
_YOUNG, _LONG = 6, 12  # months, as the words of the section have it


def bulletin(content: Bulletin, court: Court) -> bytes:
    """The finished PDF, A4 upright. The same arguments always give the same bytes.

    Raises:
        UnprintableError: a name or the remarks hold a character that cannot or must not be
            printed.
    """
    fonts = font_set(court)
    title = f"{court.name}{words.TITLES[content.kind]}"
    for text in (title, *_names(content)):
        if text:
            printable(text, text, fonts[FANG])
    paper = _Paper(fonts)
    paper.layout.add(*_title(title, fonts), *_issue(content, fonts))
    total = summed(content.divisions.values())
    _add_figures(paper, content, total)
    if content.assessed is not None:
        paper.section(words.ASSESSMENT, _assessment(content.assessed))
    if remarks := [line.strip() for line in content.remarks.splitlines() if line.strip()]:
        paper.section(words.REMARKS, remarks)
    paper.layout.add(Space(OFFICIAL_PITCH / 2))
    paper.note(words.SCOPE, SIZE_FOUR, OFFICIAL_PITCH)
    _add_annexes(paper, content)
    return paper_of(paper.layout, title, court, fonts, partial(_draw_edges, INTERNAL))


def period_in_words(period: Period) -> str:
    """A period as a title names it: 2024年2月, 2024年第一季度, 2024年度; a week by its days."""
    if isinstance(period, Week):
        return words.SPAN.format(first=plain_date(period.start), last=plain_date(period.end))
    if isinstance(period, Month):
        return f"{period.year}年{period.number}月"
    return quarter_in_words(period) if isinstance(period, Quarter) else f"{period.year}年度"


class _Paper:
    """A layout, and how sections are put into it, each with the next number."""

    def __init__(self, fonts: FontSet) -> None:
        self.layout = Layout(OFFICIAL_HEIGHT)
        self._fonts = fonts
        self._sections = 0

    def section(self, heading: str, texts: Sequence[str]) -> None:
        """A heading and its paragraphs."""
        lines = self._lines(texts)
        self.layout.add_together(self._numbered(heading), *lines[:2])
        self.layout.add(*lines[2:])

    def table(self, heading: str, table: tables.Table) -> None:
        """A heading and its table."""
        tables.add_table(self.layout, self._numbered(heading), table, self._fonts)

    def text(self, text: str) -> None:
        """A paragraph of the section that is open."""
        self.layout.add(*self._lines([text]))

    def more(self, table: tables.Table) -> None:
        """A table of the section that is open."""
        tables.add_table(self.layout, None, table, self._fonts)

    def chart(self, heading: str, courses: Sequence[MonthCourse]) -> None:
        """A heading and the course of months."""
        small = TextStyle(self._fonts[FANG], _CHART_SIZE, _CHART_SIZE, INK)
        name = TextStyle(self._fonts[HEI], _NOTE_SIZE, _NOTE_SIZE, INK, Align.CENTRE)
        title = words.COURSE_TITLE.format(count=len(courses))
        line = TextLine(title, name, OFFICIAL_WIDTH, OFFICIAL_PITCH * 0.8)
        chart = CourseChart(courses, small)
        gap = Space(OFFICIAL_PITCH / 4)
        self.layout.add_together(gap, self._numbered(heading), line, chart, gap)

    def note(self, text: str, size: float = _NOTE_SIZE, pitch: float = _NOTE_SIZE * 1.5) -> None:
        """Small print."""
        style = TextStyle(self._fonts[KAI], size, pitch, INK)
        lines = style.lines(text, OFFICIAL_WIDTH)
        blocks: list[Block] = [LineBlock(line, style, pitch) for line in lines]
        self.layout.add_together(*blocks)
        self.layout.add(Space(OFFICIAL_PITCH / 4))

    def annex(self, heading: str, table: tables.Table) -> None:
        """A table on pages of its own."""
        self.layout.new_page()
        tables.add_table(self.layout, self._heading(heading), table, self._fonts)

    def _numbered(self, heading: str) -> Block:
        self._sections += 1
        number = chinese_number(self._sections)
        return self._heading(words.NUMBERED.format(number=number, heading=heading))

    def _heading(self, text: str) -> Block:
        style = TextStyle(self._fonts[HEI], SIZE_THREE, OFFICIAL_PITCH, INK)
        return TextLine(f"　　{text}", style, OFFICIAL_WIDTH, OFFICIAL_PITCH)

    def _lines(self, texts: Sequence[str]) -> list[Block]:
        style = TextStyle(
            self._fonts[FANG], SIZE_THREE, OFFICIAL_PITCH, INK, Align.JUSTIFIED, indent=2.0
        )
        return [
            LineBlock(line, style) for text in texts for line in style.lines(text, OFFICIAL_WIDTH)
        ]


def _names(content: Bulletin) -> list[str]:
    """Everything on the paper that somebody typed."""
    found = [*content.divisions, *content.remarks.splitlines()]
    for case in content.long_pending:
        found += [case.number, case.handler]
    if (assessed := content.assessed) is not None:
        found += assessed.stars
        for one in assessed.records:
            found += [one.staff_no, one.name, one.division, one.group]
    return list(dict.fromkeys(found))


def _add_figures(paper: _Paper, content: Bulletin, total: CaseFigures) -> None:
    analysis = content.analysis
    paper.section(words.OVERVIEW, _overview(content, total))
    if analysis is not None and analysis.classes:
        classes = [(words.CLASSES[one], own) for one, own in analysis.classes.items()]
        paper.table(words.BY_CLASS, tables.figure_table(words.CLASS_HEAD, classes, total))
    if analysis is not None and analysis.courses:
        paper.chart(words.COURSE, analysis.courses)
    rows = [(name or words.NO_DIVISION, figures) for name, figures in content.divisions.items()]
    paper.table(words.BY_DIVISION, tables.figure_table(words.DIVISION_HEAD, rows, total))
    paper.table(words.INDICATORS, _indicators(content, total))
    if content.before is not None or content.year_before is not None:
        paper.note(words.MOVED_NOTE)
    if analysis is None:
        return
    _add_ranges(paper, content, analysis.ranges, total)
    if analysis.ages:
        paper.section(words.PENDING_CASES, [_ages(analysis.ages)])
        paper.more(tables.age_table(analysis.ages))
    if analysis.quarters:
        quarters = [(quarter_in_words(one), own) for one, own in analysis.quarters.items()]
        table = tables.figure_table(words.QUARTER_HEAD, quarters, total)
        paper.table(words.BY_QUARTER, table)
    if analysis.years:
        years = [(words.YEAR_BELOW.format(year=one), own) for one, own in analysis.years.items()]
        paper.table(words.BY_YEAR, tables.figure_table(words.YEAR_HEAD, years, None))


def _add_ranges(paper: _Paper, content: Bulletin, ranges: RangeSet, total: CaseFigures) -> None:
    found = tables.in_ranges(total, ranges)
    if not found:
        return
    named: dict[Fit, list[str]] = {fit: [] for fit in Fit}
    for one, value, within in found:
        text = words.NAMED_VALUE.format(name=one.name, value=tables.share_text(value))
        named[within.fit(value)].append(text)
    now = words.NOW[content.kind]
    said = words.FITTING.format(count=len(found), now=now, within=len(named[Fit.WITHIN]))
    for fit, text in ((Fit.BELOW, words.BELOW_RANGE), (Fit.ABOVE, words.ABOVE_RANGE)):
        if named[fit]:
            said += text.format(names="、".join(named[fit]))
    paper.section(words.IN_RANGES, [said + words.ONLY_A_QUESTION])
    paper.more(tables.range_table(total, ranges))
    paper.note(words.RANGE_NOTE.format(name=ranges.name, version=ranges.version))


def _add_annexes(paper: _Paper, content: Bulletin) -> None:
    records = content.assessed.records if content.assessed is not None else ()
    for number, category in enumerate(dict.fromkeys(one.category for one in records), 1):
        own = [one for one in records if one.category is category]
        name = CATEGORIES[category]
        paper.annex(words.SCORES.format(number=number, category=name), tables.score_table(own))
    if content.long_pending:
        paper.annex(words.LONG_PENDING, tables.long_pending_table(content.long_pending))


def _title(title: str, fonts: FontSet) -> list[Block]:
    style = TextStyle(fonts[SONG_BOLD], SIZE_TWO, OFFICIAL_PITCH * 1.2, INK, Align.CENTRE)
    lines = balanced(title, style, OFFICIAL_WIDTH)
    return [LineBlock(line, style, OFFICIAL_PITCH * 1.2) for line in lines]


def _issue(content: Bulletin, fonts: FontSet) -> list[Block]:
    """The number and the span below the title, then who reports and when."""
    style = TextStyle(fonts[KAI], SIZE_FOUR, OFFICIAL_PITCH, INK, Align.CENTRE)
    number = getattr(content.period, "number", "")
    issue = words.ISSUES[content.kind].format(number=number)
    span = period_in_words(content.period)
    made = f"{words.OFFICE}　{plain_date(content.day)}"
    texts = (f"{issue}（{span}）" if issue else f"（{span}）", made)
    lines: list[Block] = [TextLine(text, style, OFFICIAL_WIDTH, OFFICIAL_PITCH) for text in texts]
    return [*lines, Space(OFFICIAL_PITCH / 2)]


def _overview(content: Bulletin, total: CaseFigures) -> list[str]:
    now = words.NOW[content.kind]
    first = words.RECEIVED.format(
        now=now, opening=total.opening, filed=total.filed, accepted=total.accepted,
        closed=total.closed, pending=total.pending,
    )  # fmt: skip
    rates = words.RATES.format(
        disposition=tables.share_text(disposition(total)),
        clearance=tables.share_text(clearance(total)),
        in_time=tables.share_text(in_time(total)),
    )
    compared = [
        _compared(name, total, other)
        for name, other in (
            (words.BEFORE[content.kind], content.before),
            (words.YEAR_BEFORE, None if content.kind is Kind.YEAR else content.year_before),
        )
        if other is not None
    ]
    nodes = words.NODES.format(
        day=plain_date(content.as_of), overdue=total.overdue, long=total.long_pending
    )
    listed = words.LISTED_BEHIND if content.long_pending else words.LISTED_APART
    return [first + rates + _so_far(content), *compared, nodes + listed]


def _so_far(content: Bulletin) -> str:
    own = content.analysis.so_far if content.analysis is not None else None
    if own is None:
        return ""
    return words.SO_FAR.format(
        day=f"{content.as_of.month}月{content.as_of.day}日",
        filed=own.filed,
        closed=own.closed,
        disposition=tables.share_text(disposition(own)),
        clearance=tables.share_text(clearance(own)),
    )


def _compared(name: str, now: CaseFigures, then: CaseFigures) -> str:
    return words.CHANGES.format(
        before=name,
        filed=_changed(now.filed, then.filed),
        closed=_changed(now.closed, then.closed),
        rate=_moved(disposition(now), disposition(then)),
    )


def _changed(now: int, then: int) -> str:
    """How a count went up or down, of what it was."""
    if not then:
        return words.NOTHING_TO_COMPARE
    if now == then:
        return words.SAME
    text = words.RISEN if now > then else words.FALLEN
    return text.format(share=tables.share_text(Fraction(abs(now - then), then)))


def _moved(now: Fraction | None, then: Fraction | None) -> str:
    """How a rate went up or down, in percentage points."""
    if now is None or then is None:
        return words.NOTHING_TO_COMPARE
    points = rounded(abs(now - then) * 100)
    if not points:
        return words.SAME
    return (words.HIGHER if now > then else words.LOWER).format(points=points)


def _assessment(assessed: Assessed) -> list[str]:
    first = words.ASSESSED.format(people=assessed.people, eligible=assessed.eligible)
    if assessed.records:
        first += words.SCORES_BEHIND
    if not assessed.stars:
        return [first, words.UNDECIDED]
    return [first, words.DECIDED.format(names="、".join(assessed.stars))]


def _indicators(content: Bulletin, total: CaseFigures) -> tables.Table:
    before = (words.BEFORE[content.kind], content.before)
    year_before = (words.YEAR_BEFORE, content.year_before)
    then = {words.ON_PERIOD: before, words.ON_YEAR: year_before}
    if content.kind is Kind.YEAR:
        then = {words.ON_YEAR: before}
    return tables.indicator_table((words.NOW[content.kind], total), then)


def _ages(ages: Sequence[PendingAge]) -> str:
    """How many open cases are young, to be watched, and long pending."""
    total = sum(one.count for one in ages)
    young = sum(one.count for one in ages if one.most is not None and one.most <= _YOUNG)
    long = sum(one.count for one in ages if one.above >= _LONG)
    share = tables.share_text(Fraction(young, total) if total else None)
    return words.AGES.format(
        total=total, young=young, share=share, warned=total - young - long, long=long
    )


def _draw_edges(note: str, canvas: Canvas, number: int, fonts: FontSet) -> None:
    small = TextStyle(fonts[HEI], SIZE_FOUR, SIZE_FOUR, INK)
    draw_text(canvas, small, OFFICIAL_LEFT, FORM_PAGE[1] - 27 * mm, note)
    draw_folio(canvas, number, fonts)
