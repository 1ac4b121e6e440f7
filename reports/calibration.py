"""How one printer misses the sheet, measured with a ruler, and the page that is measured."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from io import BytesIO
from typing import TYPE_CHECKING

from reports.errors import CalibrationError
from reports.faces import HEI

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from reports.fonts import FontSet

# What draws stands inside the functions: the values here are asked for by pages of the window.
mm = 72 / 25.4  # in points
FARTHEST = Decimal(20)  # millimetres
SMALLEST, LARGEST = Decimal(95), Decimal(105)  # per cent
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")
_TITLE = "打印机校准页"
_HOW = (
    "按实际大小（100%，不缩放）打印本页，用直尺测量：",
    "一、左上角十字到纸张左边、上边的距离应各为10毫米，差值即水平、垂直偏移；",
    "二、左右两个十字的距离应为{across}毫米，实测值除以此数即缩放比例。",
)


class FeedEdge(StrEnum):
    """Which edge of the sheet goes into the printer first."""

    LONG = "LONG"
    SHORT = "SHORT"


@dataclass(frozen=True, slots=True)
class Calibration:
    """What is done to a page so that it lands where it should: millimetres right and down,
    per cent about the centre, turned by 180 degrees, fed by which edge.

    Raises:
        CalibrationError: farther than 20 mm, or not between 95 and 105 per cent.
    """

    right: Decimal = Decimal(0)
    down: Decimal = Decimal(0)
    scale: Decimal = Decimal(100)
    turned: bool = False
    feed: FeedEdge = FeedEdge.LONG

    def __post_init__(self) -> None:
        if abs(self.right) > FARTHEST or abs(self.down) > FARTHEST:
            raise CalibrationError("calibration_offset", most=str(FARTHEST))
        if not SMALLEST <= self.scale <= LARGEST:
            raise CalibrationError("calibration_scale", least=str(SMALLEST), most=str(LARGEST))

    @property
    def changes(self) -> bool:
        """Whether it does anything at all to a page that lies as it is drawn."""
        return self != Calibration()

    def page(self, sheet: tuple[float, float]) -> tuple[float, float]:
        """The size in points of the page a *sheet* is printed as."""
        width, height = sheet
        return (height, width) if self._across(sheet) else (width, height)

    def apply(self, canvas: "Canvas", sheet: tuple[float, float]) -> None:
        """Move the pen of a page of ``page`` so that a *sheet* drawn now lands rightly."""
        canvas.transform(*self.matrix(sheet))

    def matrix(self, sheet: tuple[float, float]) -> tuple[float, float, float, float, float, float]:
        """The same as the six numbers of a PDF's ``cm``: what is drawn on a *sheet* in points."""
        width, height = sheet
        share = float(self.scale) / 100
        x, y = float(self.right) * mm, -float(self.down) * mm
        x, y = x + width / 2 * (1 - share), y + height / 2 * (1 - share)
        across, along = share, 0.0
        if self.turned:
            across, x, y = -share, width - x, height - y
        if self._across(sheet):
            across, along, x, y = 0.0, across, height - y, x
        return across, along, -along, across, x, y

    def _across(self, sheet: tuple[float, float]) -> bool:
        # A printer pulls a page by its upper edge: the short one only if the page stands upright.
        width, height = sheet
        return self.feed is FeedEdge.SHORT and width > height


def corrected(
    used: Calibration, sheet: tuple[Decimal, Decimal], measured: tuple[Decimal, Decimal, Decimal]
) -> Calibration:
    """The calibration that follows from a page printed with *used* on a *sheet* in millimetres.

    *measured* on it, in millimetres: from the left and the upper edge of the sheet to the upper
    left cross, and from that cross to the upper right one.

    Raises:
        CalibrationError: it would be farther or larger than any printer needs.
    """
    (width, height), (left, top, across) = sheet, measured
    share = across / (width - 20)
    right = used.right + width / 2 - (left + across / 2)
    down = used.down + height / 2 - (top + (height - 20) * share / 2)
    if share <= 0:
        raise CalibrationError("calibration_scale", least=str(SMALLEST), most=str(LARGEST))
    return replace(
        used,
        right=right.quantize(_TENTH),
        down=down.quantize(_TENTH),
        scale=(used.scale / share).quantize(_HUNDREDTH),
    )


def calibration_page(
    width: Decimal, height: Decimal, fonts: "FontSet", calibration: Calibration | None = None
) -> bytes:
    """A sheet of that size in millimetres with a cross in each corner and a grid of 10 mm.

    With *calibration* the page is printed as calibrated: what is measured should be right then.
    """
    from reports.documents import new_canvas
    from reports.styles import INK
    from reports.typesetting import Align, TextStyle, draw_aligned, draw_text

    sheet = (float(width) * mm, float(height) * mm)
    used = calibration or Calibration()
    buffer = BytesIO()
    canvas = new_canvas(buffer, used.page(sheet), fonts[HEI], _TITLE, "")
    used.apply(canvas, sheet)
    _draw_grid(canvas, sheet)
    for x in (10 * mm, sheet[0] - 10 * mm):
        for y in (10 * mm, sheet[1] - 10 * mm):
            _draw_cross(canvas, x, y)
    title = TextStyle(fonts[HEI], 14, 18, INK, Align.CENTRE)
    draw_aligned(canvas, title, (0, sheet[0]), sheet[1] / 2 + 14 * mm, _TITLE)
    small = TextStyle(fonts[HEI], 8.5, 13, INK)
    lines = [text.format(across=f"{width - 20:f}") for text in _HOW]
    left = (sheet[0] - max(small.width(line) for line in lines)) / 2
    for number, line in enumerate(lines):
        draw_text(canvas, small, left, sheet[1] / 2 + (6 - 6 * number) * mm, line)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_grid(canvas: "Canvas", sheet: tuple[float, float]) -> None:
    from reports.styles import RULE

    width, height = sheet
    canvas.setStrokeColor(RULE)
    for step in range(1, int(width / (10 * mm)) + 1):
        canvas.setLineWidth(0.4 if step % 5 == 0 else 0.15)
        canvas.line(step * 10 * mm, 0, step * 10 * mm, height)
    for step in range(1, int(height / (10 * mm)) + 1):
        canvas.setLineWidth(0.4 if step % 5 == 0 else 0.15)
        canvas.line(0, height - step * 10 * mm, width, height - step * 10 * mm)


def _draw_cross(canvas: "Canvas", x: float, y: float) -> None:
    from reports.styles import INK, QUIET

    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.3)
    canvas.line(x - 5 * mm, y, x + 5 * mm, y)
    canvas.line(x, y - 5 * mm, x, y + 5 * mm)
    canvas.setStrokeColor(QUIET)
    canvas.circle(x, y, 2 * mm, stroke=1, fill=0)
