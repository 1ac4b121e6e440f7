"""How each kind of element is drawn. Positions are the template's millimetres from the top."""

import base64
import binascii
from functools import lru_cache
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports.certificate_layout import SetText, baseline, field_width
from reports.certificate_template import Element, Justify, Kind, Template
from reports.errors import PictureError
from reports.ornament import (
    draw_border,
    draw_corner_stars,
    draw_divider,
    draw_double_rule,
    draw_star,
)
from reports.pictures import Picture, picture, picture_of
from reports.qr import draw_qr
from reports.styles import INK, QUIET
from reports.typesetting import TextStyle, draw_lines, draw_spaced

_BORDERS = {
    "key-pattern": draw_border,
    "double-rule": draw_double_rule,
    "corner-stars": draw_corner_stars,
}
_VECTORS = (Kind.BORDER, Kind.ORNAMENT, Kind.LINE)


def sheet_of(template: Template) -> tuple[float, float]:
    """Width and height of the sheet in points."""
    return float(template.width) * mm, float(template.height) * mm


def draw_element(
    canvas: Canvas,
    template: Template,
    element: Element,
    content: SetText | str,
    logo: Picture | None,
) -> None:
    """Draw one element; *content* is its text as set, or what a QR code says."""
    if element.kind in _VECTORS:
        canvas.addLiteral(_vectors(element, sheet_of(template)))
    elif element.kind is Kind.PICTURE:
        _draw_picture(canvas, template, element, logo)
    elif element.kind is Kind.QR:
        canvas.setFillColor(INK)
        side = float(min(element.width, element.height)) * mm
        draw_qr(canvas, str(content), _corner(template, element), side)
    elif element.kind is Kind.SEAL:
        _draw_seal_box(canvas, template, element)
    elif isinstance(content, SetText):
        _draw_text(canvas, template, element, content)


def embedded_picture(element: Element) -> Picture:
    """The picture a template carries.

    Raises:
        PictureError: it is no PNG or JPEG in base 64, or more than 8,000 pixels wide or high.
    """
    try:
        return picture_of(base64.b64decode(element.data, validate=True), element.id)
    except binascii.Error as error:
        raise PictureError("picture_file", file=element.id) from error


def court_logo(file: str) -> Picture | None:
    """The court's logo, None where it has none.

    Raises:
        PictureError: the file is no usable picture.
    """
    return picture(file) if file else None


def _corner(template: Template, element: Element) -> tuple[float, float]:
    """The lower left corner of the element's box, as the PDF counts."""
    return float(element.x) * mm, float(template.height - element.bottom) * mm


def _draw_text(canvas: Canvas, template: Template, element: Element, content: SetText) -> None:
    y = float(template.height) * mm - baseline(element, content.style)
    left, width = float(element.x) * mm, float(element.width) * mm
    if element.kind is Kind.FIELD and element.spacing:
        text = content.lines[0].text
        draw_spaced(
            canvas,
            content.style,
            (_centre(element, text, content.style), y),
            text,
            float(element.spacing),
        )
    else:
        draw_lines(canvas, content.style, (left, width), y, list(content.lines))


def _centre(element: Element, text: str, style: TextStyle) -> float:
    """Where the middle of a spaced line stands: no space follows its last character."""
    left: float = float(element.x) * mm
    width: float = float(element.width) * mm
    half = field_width(element, text, style) / 2
    shifts = {Justify.LEFT: half, Justify.RIGHT: width - half}
    return left + shifts.get(element.align, width / 2)


def _draw_picture(
    canvas: Canvas, template: Template, element: Element, logo: Picture | None
) -> None:
    shown = embedded_picture(element) if element.data else logo
    if shown is None:
        return
    left, bottom = _corner(template, element)
    box = float(element.width) * mm, float(element.height) * mm
    width, height = shown.fitted(*box)
    x, y = left + (box[0] - width) / 2, bottom + (box[1] - height) / 2
    canvas.drawImage(shown.reader, x, y, width, height, mask="auto")


def _draw_seal_box(canvas: Canvas, template: Template, element: Element) -> None:
    # Where the seal goes; it is never printed, the program draws no seal.
    left, bottom = _corner(template, element)
    canvas.saveState()
    canvas.setStrokeColor(QUIET)
    canvas.setLineWidth(0.6)
    canvas.setDash(3, 3)
    width, height = float(element.width) * mm, float(element.height) * mm
    canvas.ellipse(left, bottom, left + width, bottom + height, stroke=1, fill=0)
    canvas.restoreState()


@lru_cache(maxsize=128)
def _vectors(element: Element, sheet: tuple[float, float]) -> str:
    # The same on every certificate there is: drawn once a process, not once a file.
    scratch = Canvas(BytesIO(), pagesize=sheet)
    left, top = float(element.x) * mm, sheet[1] - float(element.y) * mm
    width, height = float(element.width) * mm, float(element.height) * mm
    scratch.saveState()
    if element.kind is Kind.BORDER:
        scratch.translate(left, top - height)
        _BORDERS[element.style](scratch, (width, height))
    elif element.kind is Kind.LINE:
        scratch.setStrokeColor(HexColor(element.colour))
        scratch.setLineWidth(float(element.weight))
        scratch.line(left, top, left + width, top - height)
    elif element.style == "star":
        centre = (left + width / 2, top - height / 2)
        draw_star(scratch, centre, min(width, height) / 2)
    else:
        draw_divider(scratch, (left + width / 2, top - height / 2), width / 2)
    scratch.restoreState()
    drawn: str = scratch.getCurrentPageContent()
    return drawn
