"""The score sheet of one person: every case with its coefficients, subtotalled as in the tally."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.case import Role
from evaluation.figures import figure, signed
from evaluation.result import Item, ItemRow, PersonResult, QuarterResult
from evaluation.scoring.functions import shown
from evaluation.scoring.labels import AS_TOTAL, case_label, manner_label, role_label
from evaluation.staff import RecordKey
from evaluation.tally import CaseCredit
from evaluation.weights import Coefficients, summed
from reports import items, wording
from reports import score_sheet_wording as words
from reports.court import Court
from reports.documents import new_canvas
from reports.errors import PaperError
from reports.fonts import HEI, FontSet, font_set
from reports.form_styles import FormStyles
from reports.grid import Block, Cell, Row, Space, Stack, TextLine
from reports.names import printable
from reports.numerals import quarter_in_words
from reports.pagination import Layout, draw_blocks
from reports.progress import Report, unheard
from reports.rules import value_of_item
from reports.styles import (
    LIST_BOTTOM,
    LIST_HEIGHT,
    LIST_PAGE,
    LIST_SIDE,
    LIST_TOP,
    LIST_WIDTH,
    TINT,
)
from reports.typesetting import Align, TextStyle, draw_aligned, draw_text

_CREDITED = ("Q", "A1", "C1")
_COLUMNS = (54, 66, 24, 24, 14, 14, 14, 14, 14, 16, 18)
_ITEM_COLUMNS = (40, 130, 30, 36, 36)
_LINE, _PADDING = 4.7 * mm, 1.5


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One closed case with the coefficients it was weighed with."""

    case: CaseCredit
    coefficients: Coefficients


def score_sheets(
    result: QuarterResult,
    lines: Mapping[RecordKey, Sequence[CaseLine]],
    court: Court,
    scheme: Mapping[str, Any],
    report: Report = unheard,
) -> bytes:
    """Everybody's sheets as one PDF, A4 landscape, with bookmarks, by division and staff number.

    The sums on paper are exactly those behind the points. *scheme* is the document of the version
    the result was computed with. *report* hears (done, total).

    Raises:
        PaperError: ``score_sheet_differs``, the cases are not those the result was computed from.
        UnprintableError: a text holds a character that cannot or must not be printed.
    """
    people = sorted(result.people, key=lambda person: (person.division, person.key.listed))
    fonts = font_set(court)
    styles = FormStyles.of(fonts)
    buffer = BytesIO()
    title = words.TITLE.format(quarter=quarter_in_words(result.quarter))
    canvas = new_canvas(buffer, LIST_PAGE, fonts[HEI], title, court.name)
    version = result.scheme
    reference = wording.FORM_SCHEME.format(
        code=version.code, version=version.version, sha256=version.sha256
    )
    for done, person in enumerate(people):
        report(done, len(people))
        pages = _composed(person, result, lines.get(person.key, ()), scheme, fonts).pages
        canvas.bookmarkPage(f"sheet-{done}")
        canvas.addOutlineEntry(f"{person.name}（{person.staff_no}）", f"sheet-{done}", 0)
        for number, blocks in enumerate(pages, 1):
            draw_blocks(canvas, blocks, LIST_SIDE, LIST_PAGE[1] - LIST_TOP)
            place = wording.FORM_PAGE_OF.format(page=number, pages=len(pages))
            _draw_foot(canvas, f"{court.name}　{reference}", f"{person.name}　{place}", styles)
            canvas.showPage()
    canvas.save()
    report(len(people), len(people))
    return buffer.getvalue()


def _composed(
    person: PersonResult,
    result: QuarterResult,
    lines: Sequence[CaseLine],
    scheme: Mapping[str, Any],
    fonts: FontSet,
) -> Layout:
    for text in (person.name, person.division, *(line.case.cause for line in lines)):
        printable(text, person.name, fonts[HEI])
    styles = FormStyles.of(fonts)
    layout = Layout(LIST_HEIGHT)
    title = words.TITLE.format(quarter=quarter_in_words(result.quarter))
    who = words.WHO.format(
        name=person.name,
        number=person.staff_no,
        category=items.CATEGORIES[person.category],
        division=person.division,
        total=person.total,
    )
    layout.add(TextLine(title, styles.title, LIST_WIDTH, 11 * mm))
    layout.add(TextLine(who, styles.data, LIST_WIDTH, 7 * mm), Space(1 * mm))
    credited = _credited(person, lines)
    if credited:
        _add_cases(layout, person, credited, lines, styles)
    _add_items(layout, person, credited, scheme, styles)
    return layout


def _credited(person: PersonResult, lines: Sequence[CaseLine]) -> Item | None:
    """The item the cases were counted for: that of 1.0, or the one whose rows they add up to."""
    known = next((item for item in person.items if item.code in _CREDITED), None)
    if known is not None or not lines:
        return known
    counted = {key: _counted(group) for key, group in lines_by_row(lines).items()}
    return next((item for item in person.items if _expected(item.rows) == counted), None)


def _add_cases(
    layout: Layout,
    person: PersonResult,
    item: Item,
    lines: Sequence[CaseLine],
    styles: FormStyles,
) -> None:
    widths = _widths(_COLUMNS)
    head = Row([Cell(text, styles.entry, TINT) for text in words.HEADS], widths, _LINE)
    groups = lines_by_row(lines)
    if {key: _counted(group) for key, group in groups.items()} != _expected(item.rows):
        raise PaperError("score_sheet_differs", whose=person.name)
    rows: list[Block] = []
    for label, tallied in groupby(item.rows, lambda row: row.label):
        alike = list(tallied)
        cases = [line for row in alike for line in groups[label, row.unit]]
        first, *others = [_case_row(line, widths, styles) for line in cases]
        count, total = _counted(cases)
        rows.append(Stack(_subtotal(_tallied(label, alike), count, total, styles), first))
        rows += others
    # Not the sum of the rounded rows: thirds would be lost in it.
    count, total = _counted(lines)
    name = items.name_of(item, person.group)
    rows.append(_subtotal(words.TOTAL.format(item=name), count, total, styles))
    layout.add_table(head, rows)
    layout.add(Space(3 * mm))


def _add_items(
    layout: Layout,
    person: PersonResult,
    credited: Item | None,
    scheme: Mapping[str, Any],
    styles: FormStyles,
) -> None:
    widths = _widths(_ITEM_COLUMNS)
    head = Row([Cell(text, styles.entry, TINT) for text in words.ITEM_HEADS], widths, _LINE)
    rows = []
    for item in person.items:
        name = items.name_of(item, person.group)
        value = value_of_item(item, person, scheme).replace("\n", "　")
        texts = (name, value, "", f"{item.max}", f"{item.points}".replace("-", "−"))
        looks = (styles.entry_name, styles.small, styles.number, styles.number, styles.entry_sum)
        rows.append(_row(texts, looks, widths))
        for row in () if item is credited else item.rows:
            label = items.label_in_words(row.label)
            texts = ("", label, f"{row.count}", figure(row.unit), figure(row.sum))
            number = styles.number
            rows.append(_row(texts, (styles.small, styles.small, number, number, number), widths))
    adjustment = signed(person.adjustment)
    plain = (styles.entry_name, styles.small, styles.number, styles.number, styles.entry_sum)
    rows.append(_row((words.ADJUSTMENT, "", "", "", adjustment), plain, widths))
    rows.append(_row((wording.TOTAL, "", "", "", f"{person.total}"), plain, widths))
    layout.add_table(head, rows)


def lines_by_row(lines: Sequence[CaseLine]) -> dict[tuple[str, Decimal], list[CaseLine]]:
    """The cases behind each row of the credited item, by its label and unit, as they closed."""
    groups: dict[tuple[str, Decimal], list[CaseLine]] = {}
    for line in sorted(lines, key=lambda line: (line.case.closed_on, line.case.case_key)):
        groups.setdefault((_label(line), shown(line.coefficients.credit)), []).append(line)
    return groups


def _expected(rows: Sequence[ItemRow]) -> dict[tuple[str, Decimal], tuple[int, Decimal]]:
    return {(row.label, row.unit): (row.count, row.sum) for row in rows}


def _counted(lines: Sequence[CaseLine]) -> tuple[int, Decimal]:
    credits_ = [(line.case.credit.count, line.coefficients.credit) for line in lines]
    return sum(count for count, _ in credits_), shown(summed(credits_))


def _label(line: CaseLine) -> str:
    credit = line.case.credit
    if credit.role is Role.CLERK:
        return case_label(credit)
    return manner_label(credit) if credit.role is Role.ASSISTANT else role_label(credit)


def _case_row(line: CaseLine, widths: Sequence[float], styles: FormStyles) -> Row:
    case, weighed = line.case, line.coefficients
    clerk = case.credit.role is Role.CLERK
    factors = (weighed.type, weighed.procedure, weighed.factors, weighed.series, weighed.manner)
    shares = [_figure(factor) for factor in factors]
    if clerk:
        shares = ["—", "—", "—", shares[3], "—"]
    texts = (
        *_what(case),
        *shares,
        _figure(weighed.role),
        _figure(case.credit.count * weighed.credit),
    )
    looks = (*[styles.small] * 4, *[styles.number] * 7)
    return _row(texts, looks, widths)


def _what(case: CaseCredit) -> tuple[str, str, str, str]:
    """Number, cause and days of a case; of a total that it is one, and of how many cases."""
    if case.credit.entered:
        return AS_TOTAL, words.SO_MANY.format(count=case.credit.count), "—", "—"
    number = items.label_in_words(case.case_key)
    return number, case.cause, case.filed_on.isoformat(), case.closed_on.isoformat()


def _tallied(label: str, rows: Sequence[ItemRow]) -> str:
    # As in the tally: cases alike in all but their weight stand in one line of it each.
    if len(rows) == 1:
        return label
    parts = (
        words.TALLIED.format(count=row.count, unit=figure(row.unit), total=figure(row.sum))
        for row in rows
    )
    return f"{label}（{'、'.join(parts)}）"


def _subtotal(label: str, count: int, total: Decimal, styles: FormStyles) -> Row:
    left = sum(_widths(_COLUMNS)[:-1])
    text = words.SUBTOTAL.format(label=items.label_in_words(label), count=count)
    cells = [
        Cell(text, styles.entry_name, TINT),
        Cell(figure(total), styles.entry_sum, TINT),
    ]
    return Row(cells, [left, LIST_WIDTH - left], _LINE, _PADDING)


def _row(texts: Sequence[str], looks: Sequence[TextStyle], widths: Sequence[float]) -> Row:
    cells = [Cell(text, look) for text, look in zip(texts, looks, strict=True)]
    return Row(cells, widths, _LINE, _PADDING)


def _figure(value: Fraction) -> str:
    return figure(shown(value))


def _widths(shares: Sequence[float]) -> list[float]:
    return [LIST_WIDTH * share / sum(shares) for share in shares]


def _draw_foot(canvas: Canvas, left: str, right: str, styles: FormStyles) -> None:
    baseline = LIST_BOTTOM - 7 * mm
    draw_text(canvas, styles.footer, LIST_SIDE, baseline, left)
    style = replace(styles.footer, align=Align.RIGHT)
    draw_aligned(canvas, style, (LIST_SIDE, LIST_WIDTH), baseline, right)
