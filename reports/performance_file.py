"""The performance file 业绩档案 of one person's year, or of many people, A4 upright.

Only what is recorded stands in it; a section without records says so.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.figures import figure
from evaluation.performance import QuarterDays, QuarterScore, YearFile
from evaluation.staff import STATE_WORDS, Category
from reports import performance_wording as words
from reports import wording
from reports.court import Court
from reports.documents import new_canvas
from reports.fonts import HEI, FontSet, font_set
from reports.form_styles import FormStyles
from reports.grid import Block, Cell, Row, Space, Stack, TextLine
from reports.items import CATEGORIES, name_of, position_name
from reports.names import printable
from reports.numerals import chinese_number
from reports.pagination import Layout, draw_blocks
from reports.progress import Report, unheard
from reports.rules import value_of_item
from reports.styles import (
    FORM_BOTTOM,
    FORM_HEIGHT,
    FORM_PAGE,
    FORM_SIDE,
    FORM_TOP,
    FORM_WIDTH,
    TINT,
)
from reports.typesetting import draw_aligned

_LINE = 6.2 * mm
_FACTS = (15, 25, 15, 25, 15, 25, 15, 25)
_STATES = {state: word for word, state in STATE_WORDS.items()}
_JUDICIAL = frozenset({Category.JUDGE, Category.ASSISTANT, Category.CLERK})


@dataclass(frozen=True, slots=True)
class _Table:
    """A section: its heading, the heads with their shares of the width, and the rows."""

    heading: str
    heads: Sequence[str]
    shares: Sequence[float]
    rows: Sequence[Sequence[str]]


def performance_file(files: Sequence[YearFile], court: Court, report: Report = unheard) -> bytes:
    """The files of one person or of many in one PDF, each beginning on a page of its own.

    The pages of each are numbered by themselves. *report* hears (done, total) before each.

    Raises:
        UnprintableError: a text holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    styles = FormStyles.of(fonts)
    buffer = BytesIO()
    subject = words.SUBJECT.format(year=files[0].year if files else "")
    canvas = new_canvas(buffer, FORM_PAGE, fonts[HEI], subject, court.name)
    for done, file in enumerate(files):
        report(done, len(files))
        layout = Layout(FORM_HEIGHT)
        for block in _blocks(file, court, fonts, styles):
            block(layout)
        _draw(canvas, layout, file, styles)
    canvas.save()
    return buffer.getvalue()


def _draw(canvas: Canvas, layout: Layout, file: YearFile, styles: FormStyles) -> None:
    for number, blocks in enumerate(layout.pages, 1):
        draw_blocks(canvas, blocks, FORM_SIDE, FORM_PAGE[1] - FORM_TOP)
        page = wording.FORM_PAGE_OF.format(page=number, pages=len(layout.pages))
        foot = f"{wording.INTERNAL}　{file.name}（{file.staff_no}）"
        box, y = (FORM_SIDE, FORM_WIDTH), FORM_BOTTOM - 6 * mm
        draw_aligned(canvas, styles.footer, box, y, foot)
        draw_aligned(canvas, styles.footer_centred, box, y, page)
        canvas.showPage()


def _blocks(file: YearFile, court: Court, fonts: FontSet, styles: FormStyles) -> Iterator[Any]:
    category = file.postings[-1].posting.category if file.postings else Category.JUDGE
    title = words.TITLE if category in _JUDICIAL else words.ADMIN_TITLE
    head = (
        TextLine(f"{court.name}{title}", styles.title, FORM_WIDTH, 9 * mm),
        TextLine(words.SUBTITLE.format(year=file.year), styles.data, FORM_WIDTH, 7 * mm),
        _facts(file, fonts, styles),
        Space(2 * mm),
    )
    yield lambda layout: layout.add(*head)
    for table in (_postings(file), _days(file)):
        yield _section(table, file, fonts, styles)
    yield from _scores(file, fonts, styles)
    for table in _records(file):
        yield _section(table, file, fonts, styles)
    note = TextLine(words.NOTE, styles.footer, FORM_WIDTH, 7 * mm)
    yield lambda layout: layout.add(note)


def _section(table: _Table, file: YearFile, fonts: FontSet, styles: FormStyles) -> Any:
    """What puts a section on the page; its heading never stands alone."""
    heading = TextLine(table.heading, styles.section, FORM_WIDTH, 7 * mm) if table.heading else None
    if not table.rows:
        nothing = TextLine(words.NOTHING, styles.small, FORM_WIDTH, 5.5 * mm)
        blocks = [block for block in (heading, nothing) if block is not None]
        return lambda layout: layout.add_together(*blocks)
    return lambda layout: _add_table(layout, heading, *_rows(table, file, fonts, styles))


def _add_table(layout: Layout, heading: Block | None, head: Block, rows: Sequence[Block]) -> None:
    if heading is not None:
        if layout.room < heading.height + head.height + rows[0].height and not layout.fresh:
            layout.new_page()
        layout.add(heading)
    layout.add_table(head, rows)


def _rows(
    table: _Table, file: YearFile, fonts: FontSet, styles: FormStyles
) -> tuple[Block, list[Block]]:
    widths = [FORM_WIDTH * share / sum(table.shares) for share in table.shares]
    head = Row([Cell(text, styles.label, TINT) for text in table.heads], widths, _LINE)
    rows: list[Block] = [
        Row([Cell(_checked(text, file, fonts), styles.value) for text in row], widths, _LINE)
        for row in table.rows
    ]
    return head, rows


def _checked(text: str, file: YearFile, fonts: FontSet) -> str:
    return "\n".join(
        printable(line, file.name, fonts[HEI]) if line else "" for line in text.split("\n")
    )


def _facts(file: YearFile, fonts: FontSet, styles: FormStyles) -> Block:
    held = file.postings[-1] if file.postings else None
    number = file.staff_no
    if file.former_numbers:
        number += words.FORMER.format(numbers="、".join(file.former_numbers))
    values = [file.name, number, _month(file.born_on), file.degree]
    if held is not None:
        posting = held.posting
        place = position_name(posting.position, posting.division)
        values += [CATEGORIES[posting.category], posting.division, place, held.grade]
    else:
        values += [""] * 4
    widths = [FORM_WIDTH * share / sum(_FACTS) for share in _FACTS]
    lines = []
    for start in (0, 4):
        cells = []
        for label, value in zip(words.FACTS[start : start + 4], values[start:], strict=False):
            shown = _checked(value, file, fonts)
            cells += [Cell(label, styles.label, TINT), Cell(shown, styles.data)]
        lines.append(Row(cells, widths, 7.5 * mm))
    return Stack(*lines)


def _postings(file: YearFile) -> _Table:
    rows = []
    for held in file.postings:
        one = held.posting
        last = _day(one.end) if one.end else words.OPEN_END
        rows.append(
            (
                f"{_day(one.start)}—{last}",
                one.division,
                _record(one.category, one.group),
                position_name(one.position, one.division),
                held.grade,
                held.team,
                held.document_no,
            )
        )
    return _Table(words.POSTINGS, words.POSTING_HEADS, (30, 28, 26, 18, 22, 22, 32), rows)


def _days(file: YearFile) -> _Table:
    rows = [
        (
            _quarter_until(one),
            _record(one.key.category, one.key.group),
            str(one.counted),
            "，".join(f"{_STATES[state]}{days}天" for state, days in one.lost),
        )
        for one in file.days
    ]
    return _Table(words.DAYS, words.DAY_HEADS, (20, 34, 20, 90), rows)


def _scores(file: YearFile, fonts: FontSet, styles: FormStyles) -> Iterator[Any]:
    heading = TextLine(words.SCORES, styles.section, FORM_WIDTH, 7 * mm)
    if not file.scores:
        nothing = TextLine(words.NO_RESULT, styles.small, FORM_WIDTH, 5.5 * mm)
        yield lambda layout: layout.add_together(heading, nothing)
        return
    for number, score in enumerate(file.scores):
        line = TextLine(_score_line(score), styles.data, FORM_WIDTH, 6.5 * mm)
        above: list[Block] = [heading if number == 0 else Space(1 * mm), line]
        result = score.result
        rows = [
            (
                name_of(item, result.group),
                figure(item.points),
                figure(item.max),
                value_of_item(item, result, score.scheme).replace("\n", "　"),
            )
            for item in result.items
        ]
        table = _Table("", words.SCORE_HEADS, (36, 18, 18, 92), rows)
        head, blocks = _rows(table, file, fonts, styles)
        # A quarter is read as one: it goes over to the next page rather than be torn.
        yield _together(above, head, blocks)


def _together(above: Sequence[Block], head: Block, rows: Sequence[Block]) -> Any:
    return lambda layout: layout.add_together(*above, head, *rows)


def _score_line(score: QuarterScore) -> str:
    result = score.result
    return words.SCORE_LINE.format(
        quarter=_quarter(score.quarter.number),
        record=_record(result.category, result.group),
        total=figure(result.total),
        adjustment=figure(result.adjustment),
        state=words.SEALED if score.sealed else words.LOCKED,
    )


def _records(file: YearFile) -> Iterator[_Table]:
    yield _Table(words.GRADES, words.GRADE_HEADS, (30, 40, 30, 60), [
        (_period(g.period), _word(words.GRADES_IN_WORDS, g.grade), _day(g.decided_on),
         g.document_no)
        for g in file.grades
    ])  # fmt: skip
    yield _Table(words.REWARDS, words.REWARD_HEADS, (22, 24, 44, 36, 38), [
        (_day(r.awarded_on), _word(words.REWARDS_IN_WORDS, r.kind), r.title, r.awarded_by,
         r.document_no)
        for r in file.rewards
    ])  # fmt: skip
    yield _Table(words.HONOURS, words.HONOUR_HEADS, (20, 42, 16, 22, 32, 32), [
        (_day(h.granted_on), h.title, _word(words.LEVELS_IN_WORDS, h.level),
         h.subject or _word(words.SUBJECTS_IN_WORDS, h.subject_kind), h.granted_by, h.document_no)
        for h in file.honours
    ])  # fmt: skip
    yield _Table(words.CERTIFICATES, words.CERTIFICATE_HEADS, (38, 34, 22, 22, 34, 14), [
        (c.number, c.award, c.recipient, _day(c.issued_on), c.document_no,
         words.VOID if c.void else "")
        for c in file.certificates
    ])  # fmt: skip
    yield _trainings(file)
    yield _Table(words.PUBLICATIONS, words.PUBLICATION_HEADS, (20, 20, 52, 32, 16, 24), [
        (_day(p.published_on), _word(words.PUBLICATIONS_IN_WORDS, p.kind), p.title, p.outlet,
         _word(words.LEVELS_IN_WORDS, p.level), p.prize)
        for p in file.publications
    ])  # fmt: skip


def _trainings(file: YearFile) -> _Table:
    rows = [(_span(t.start, t.end), t.title, t.organiser, t.hours) for t in file.trainings]
    if len(rows) > 1:
        total = sum((Decimal(training.hours) for training in file.trainings), Decimal(0))
        rows.append(("", "", words.HOURS, f"{total:f}"))
    return _Table(words.TRAININGS, words.TRAINING_HEADS, (40, 66, 40, 18), rows)


def _word(known: Mapping[Any, str], code: str) -> str:
    # A later version of the rules may know a code that no word stands for yet.
    return next((word for key, word in known.items() if str(key) == code), code)


def _record(category: Category, group: str) -> str:
    name = CATEGORIES[category]
    return f"{name}（{group}）" if category is Category.JUDGE and group else name


def _quarter(number: int) -> str:
    return f"第{chinese_number(number)}季度"


def _quarter_until(days: QuarterDays) -> str:
    name = _quarter(days.quarter.number)
    if days.until >= days.quarter.end:
        return name
    return f"{name}\n" + words.UNTIL.format(day=_day(days.until))


def _period(period: str) -> str:
    year, _, quarter = period.partition("Q")
    return f"{year}年{_quarter(int(quarter))}" if quarter else f"{year}年度"


def _day(day: date | None) -> str:
    return "" if day is None else f"{day.year}.{day.month:02d}.{day.day:02d}"


def _span(start: date | None, end: date | None) -> str:
    return _day(start) if end is None or end == start else f"{_day(start)}—{_day(end)}"


def _month(day: date | None) -> str:
    return "" if day is None else f"{day.year}.{day.month:02d}"
