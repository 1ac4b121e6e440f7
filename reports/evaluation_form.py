"""The book of a quarter: cover, contents, and one evaluation form a person."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from evaluation.firmness import Label
from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import RecordKey
from reports import wording
from reports.book import Entry, draw_contents, draw_cover, pages_of_contents
from reports.court import Court
from reports.details import NO_DETAILS, PersonDetails
from reports.documents import new_canvas
from reports.fonts import HEI, FontSet, font_set
from reports.form_layout import Pages, compose_form
from reports.form_styles import FormStyles
from reports.items import CATEGORIES
from reports.names import printable
from reports.numerals import quarter_in_words
from reports.pagination import draw_blocks
from reports.progress import Report, unheard
from reports.styles import (
    FORM_BOTTOM,
    FORM_PAGE,
    FORM_SIDE,
    FORM_TOP,
    FORM_WIDTH,
)
from reports.typesetting import Align, draw_aligned, draw_text

_SHOWN_OF_FINGERPRINT = 12


def evaluation_book(
    result: QuarterResult,
    court: Court,
    scheme: Mapping[str, Any],
    report: Report = unheard,
    details: Mapping[RecordKey, PersonDetails] | None = None,
    labels: Sequence[Label] = (),
) -> bytes:
    """The finished PDF; *scheme* is the scheme document the result was computed under.

    Forms come in the order of division and staff number. *details* adds, by record, what only
    the court's records know, *labels* how firm each group's first place is, without a name, for
    the cover. *report* hears (done, total). The same arguments always give
    the same bytes.

    Raises:
        UnprintableError: a name holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    people = sorted(result.people, key=lambda person: (person.division, person.key.listed))
    known = details or {}
    _check(people, known, court, fonts)
    styles = FormStyles.of(fonts)
    forms = []
    for done, person in enumerate(people):
        report(done, len(people))
        about = known.get(person.key, NO_DETAILS)
        forms.append(compose_form(person, about, result, scheme, styles))
    document = _draw_book(people, forms, result, court, fonts, labels)
    report(len(people), len(people))
    return document


def evaluation_form(
    person: PersonResult,
    result: QuarterResult,
    court: Court,
    scheme: Mapping[str, Any],
    details: PersonDetails = NO_DETAILS,
) -> bytes:
    """The form of one person alone, without cover and contents.

    Raises:
        UnprintableError: a name holds a character that cannot or must not be printed.
    """
    fonts = font_set(court)
    _check([person], {person.key: details}, court, fonts)
    styles = FormStyles.of(fonts)
    buffer = BytesIO()
    title = wording.FORM_TITLE.format(category=CATEGORIES[person.category])
    canvas = new_canvas(buffer, FORM_PAGE, fonts[HEI], title, court.name)
    pages = compose_form(person, details, result, scheme, styles)
    _draw_form(canvas, pages, _footer(result, court), None, styles)
    canvas.save()
    return buffer.getvalue()


def _check(
    people: list[PersonResult],
    known: Mapping[RecordKey, PersonDetails],
    court: Court,
    fonts: FontSet,
) -> None:
    printable(court.name, court.name, fonts[HEI])
    for person in people:
        about = known.get(person.key, NO_DETAILS)
        own = (person.name, person.division, person.group, person.staff_no)
        for text in (*own, *about.texts):
            printable(text, person.name, fonts[HEI])


def _draw_book(
    people: list[PersonResult],
    forms: list[Pages],
    result: QuarterResult,
    court: Court,
    fonts: FontSet,
    labels: Sequence[Label],
) -> bytes:
    styles = FormStyles.of(fonts)
    buffer = BytesIO()
    title = wording.BOOK_SUBJECT.format(quarter=quarter_in_words(result.quarter))
    canvas = new_canvas(buffer, FORM_PAGE, fonts[HEI], title, court.name)
    draw_cover(canvas, result, court, styles, labels)
    entries = _entries(people, forms)
    draw_contents(canvas, entries, styles)
    division, footer = None, _footer(result, court)
    for entry, form in zip(entries, forms, strict=True):
        if entry.division != division:
            division = entry.division
            canvas.bookmarkPage(f"division-{entry.key}")
            canvas.addOutlineEntry(
                division or wording.NO_DIVISION, f"division-{entry.key}", 0, closed=True
            )
        canvas.bookmarkPage(entry.key)
        canvas.addOutlineEntry(f"{entry.name}（{entry.staff_no}）", entry.key, 1)
        _draw_form(canvas, form, footer, entry.page, styles)
    canvas.save()
    return buffer.getvalue()


def _entries(people: list[PersonResult], forms: list[Pages]) -> list[Entry]:
    page = 2 + pages_of_contents(people)
    entries = []
    for number, (person, form) in enumerate(zip(people, forms, strict=True)):
        category = CATEGORIES[person.category]
        entries.append(
            Entry(f"form-{number}", person.division, person.staff_no, person.name, category, page)
        )
        page += len(form)
    return entries


def _draw_form(
    canvas: Canvas, pages: Pages, footer: str, first: int | None, styles: FormStyles
) -> None:
    for number, blocks in enumerate(pages, 1):
        draw_blocks(canvas, blocks, FORM_SIDE, FORM_PAGE[1] - FORM_TOP)
        place = wording.FORM_PAGE_OF.format(page=number, pages=len(pages))
        box, baseline = (FORM_SIDE, FORM_WIDTH), FORM_BOTTOM - 7 * mm
        draw_text(canvas, styles.footer, FORM_SIDE, baseline, footer)
        draw_aligned(canvas, replace(styles.footer, align=Align.RIGHT), box, baseline, place)
        if first is not None:
            folio = wording.FOLIO.format(page=first + number - 1)
            draw_aligned(canvas, styles.footer_centred, box, baseline - 4 * mm, folio)
        canvas.showPage()


def _footer(result: QuarterResult, court: Court) -> str:
    reference = wording.FORM_SCHEME.format(
        code=result.scheme.code,
        version=result.scheme.version,
        sha256=result.scheme.sha256[:_SHOWN_OF_FINGERPRINT],
    )
    return f"{court.name}　{reference}"
