"""The pages of one evaluation form."""

from collections.abc import Mapping
from typing import Any

from reportlab.lib.units import mm

from evaluation.result import PersonResult, QuarterResult
from reports import form_parts, wording
from reports.details import PersonDetails
from reports.form_signatures import LEAST_HEIGHT, MOST_HEIGHT, SignatureBoxes
from reports.form_styles import FormStyles
from reports.grid import Block, Space, TextLine
from reports.items import CATEGORIES
from reports.numerals import quarter_in_words
from reports.pagination import Layout
from reports.styles import FORM_HEIGHT, FORM_WIDTH

Pages = list[list[Block]]
_LEAST_ENTRIES = 6


def compose_form(
    person: PersonResult,
    details: PersonDetails,
    result: QuarterResult,
    scheme: Mapping[str, Any],
    styles: FormStyles,
) -> Pages:
    """The pages of one form: one where it fits, else what is signed first and the rows after it."""
    heading = wording.FORM_TITLE.format(category=CATEGORIES[person.category])
    period = wording.FORM_PERIOD.format(quarter=quarter_in_words(result.quarter))
    front: list[Block] = [
        TextLine(heading + period, styles.title, FORM_WIDTH, 11 * mm),
        Space(1.5 * mm),
        *form_parts.basic_data(person, details, result, styles),
        Space(2 * mm),
        *form_parts.item_rows(person, scheme, styles),
        *form_parts.summary_rows(person, scheme, styles),
    ]
    layout = Layout(FORM_HEIGHT)
    layout.add(*front, Space(2 * mm))
    _add_basis(layout, person, details, styles)
    _add_foot(layout, styles)
    if len(layout.pages) == 1:
        return layout.pages
    layout = Layout(FORM_HEIGHT)
    layout.add(*front)
    _add_foot(layout, styles)
    layout.new_page()
    title = wording.BASIS_TITLE.format(name=person.name, number=person.staff_no)
    layout.add(TextLine(title, styles.section, FORM_WIDTH, 8 * mm))
    _add_basis(layout, person, details, styles)
    return layout.pages


def _add_basis(
    layout: Layout, person: PersonResult, details: PersonDetails, styles: FormStyles
) -> None:
    _add_entries(layout, form_parts.entries(person, details), styles)
    if form_parts.rounded(person):
        layout.add(TextLine(wording.BASIS_NOTE, styles.footer, FORM_WIDTH, 4 * mm))


def _add_entries(layout: Layout, found: list[form_parts.Entry], styles: FormStyles) -> None:
    head = form_parts.entry_head(styles)
    heights = [form_parts.entry_height(entry, styles) for entry in found]
    while found:
        fitting = _fitting(heights, layout.room - head.height)
        if fitting < min(len(found), _LEAST_ENTRIES) and not layout.fresh:
            layout.new_page()
            continue
        layout.add(head, *form_parts.entry_rows(found[:fitting], styles))
        found, heights = found[fitting:], heights[fitting:]


def _fitting(heights: list[float], room: float) -> int:
    """How many entries two columns of *room* points hold: all, or an even number, at least two."""
    fitting = len(heights)
    while fitting > 2:
        half = (fitting + 1) // 2
        right = [*heights[half:fitting], 0.0]
        if sum(map(max, heights[:half], right)) <= room:
            break
        fitting -= 2 - fitting % 2
    return fitting


def _add_foot(layout: Layout, styles: FormStyles) -> None:
    gap = Space(2 * mm)
    if layout.room - gap.height < LEAST_HEIGHT:
        layout.new_page()
    else:
        layout.add(gap)
    layout.add(SignatureBoxes(max(LEAST_HEIGHT, min(layout.room, MOST_HEIGHT)), styles))
