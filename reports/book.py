"""Cover and contents of the book of evaluation forms."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.firmness import Label
from evaluation.result import PersonResult, QuarterResult
from reports import fairness_wording, wording
from reports.court import Court
from reports.fairness import label_of, short_line
from reports.form_styles import FormStyles
from reports.numerals import quarter_in_words
from reports.ranking_list import ranking_lists
from reports.styles import FORM_PAGE, FORM_SIDE, FORM_TOP, FORM_WIDTH, RED, RULE
from reports.typesetting import draw_aligned, draw_spaced, draw_text

_LINES_A_PAGE = 38
_PITCH = 6.2 * mm
_QUIET_PITCH = 5 * mm
_FIRST = FORM_PAGE[1] - FORM_TOP - 24 * mm


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents: where to find whose form."""

    key: str
    division: str
    staff_no: str
    name: str
    category: str
    page: int


def draw_cover(
    canvas: Canvas,
    result: QuarterResult,
    court: Court,
    styles: FormStyles,
    labels: Sequence[Label] = (),
) -> None:
    """The first page: court, title, quarter, how many forms, how firm it is, which scheme."""
    width, height = FORM_PAGE
    box = (FORM_SIDE, FORM_WIDTH)
    draw_text(canvas, styles.section, FORM_SIDE, height - FORM_TOP - 4 * mm, wording.INTERNAL)
    title = (width / 2, height - 96 * mm)
    draw_spaced(canvas, styles.cover, title, wording.BOOK_TITLE, 5)
    canvas.setStrokeColor(RED)
    canvas.setLineWidth(1.2)
    canvas.line(width / 2 - 62 * mm, height - 106 * mm, width / 2 + 62 * mm, height - 106 * mm)
    canvas.setLineWidth(0.4)
    canvas.line(width / 2 - 62 * mm, height - 107.2 * mm, width / 2 + 62 * mm, height - 107.2 * mm)
    quarter = quarter_in_words(result.quarter)
    draw_aligned(canvas, styles.cover_line, box, height - 122 * mm, quarter)
    count = wording.BOOK_COUNT.format(people=len(result.people))
    draw_aligned(canvas, styles.cover_line, box, height - 133 * mm, count)
    _draw_firmness(canvas, result, styles, labels)
    draw_aligned(canvas, styles.cover_court, box, 62 * mm, court.name)
    reference = wording.FORM_SCHEME.format(
        code=result.scheme.code, version=result.scheme.version, sha256=result.scheme.sha256
    )
    draw_aligned(canvas, styles.footer_centred, box, 30 * mm, reference)
    if result.provisional_baseline:
        draw_aligned(canvas, styles.footer_centred, box, 25 * mm, wording.PROVISIONAL)
    canvas.showPage()


def _draw_firmness(
    canvas: Canvas, result: QuarterResult, styles: FormStyles, labels: Sequence[Label]
) -> None:
    """A quiet line a group, without names, and that none of it changes a point."""
    found = [(label_of(labels, ranking), ranking.title) for ranking in ranking_lists(result, True)]
    lines = [short_line(label, title) for label, title in found if label is not None]
    if not lines:
        return
    top = FORM_PAGE[1] - 150 * mm
    box = (FORM_SIDE, FORM_WIDTH)
    draw_aligned(canvas, styles.data, box, top, fairness_wording.TITLE)
    for number, line in enumerate((*lines, fairness_wording.ADVISORY), 1):
        draw_aligned(canvas, styles.label, box, top - number * _QUIET_PITCH, line)


def pages_of_contents(people: Sequence[PersonResult]) -> int:
    """How many pages the contents of these people's forms take."""
    lines = len(people) + len({person.division for person in people})
    return max(1, -(-lines // _LINES_A_PAGE))


def draw_contents(canvas: Canvas, entries: Sequence[Entry], styles: FormStyles) -> None:
    """The contents, by division, each line linked to its form."""
    canvas.bookmarkPage("contents")
    canvas.addOutlineEntry(wording.CONTENTS, "contents", 0)
    lines = list(_lines(entries))
    for start in range(0, max(1, len(lines)), _LINES_A_PAGE):
        head = FORM_PAGE[1] - FORM_TOP - 9 * mm
        draw_aligned(canvas, styles.title, (FORM_SIDE, FORM_WIDTH), head, wording.CONTENTS)
        for number, line in enumerate(lines[start : start + _LINES_A_PAGE]):
            _draw_line(canvas, line, _FIRST - number * _PITCH, styles)
        canvas.showPage()


def _lines(entries: Sequence[Entry]) -> Iterator[Entry | str]:
    division = None
    for entry in entries:
        if entry.division != division:
            division = entry.division
            yield division or wording.NO_DIVISION
        yield entry


def _draw_line(canvas: Canvas, line: Entry | str, y: float, styles: FormStyles) -> None:
    if isinstance(line, str):
        draw_text(canvas, styles.section, FORM_SIDE, y, line)
        return
    right = FORM_SIDE + FORM_WIDTH
    page = str(line.page)
    style = styles.contents
    name, category = FORM_SIDE + 26 * mm, right - 38 * mm
    for text, x in (
        (line.staff_no, FORM_SIDE + 5 * mm),
        (line.name, name),
        (line.category, category),
        (page, right - style.width(page)),
    ):
        draw_text(canvas, style, x, y, text)
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.setDash(0.5, 2.5)
    canvas.line(name + style.width(line.name) + 2 * mm, y, category - 2 * mm, y)
    canvas.setDash()
    canvas.linkRect("", line.key, (FORM_SIDE, y - 2 * mm, right, y + 4 * mm), thickness=0)
