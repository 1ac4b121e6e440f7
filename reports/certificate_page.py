"""The composition of a certificate: where everything stands on the sheet, and the fit rule."""

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports import wording
from reports.errors import TextTooLongError
from reports.fonts import HEI, KAI, SONG, SONG_BOLD, FontChain, FontSet
from reports.line_breaking import Line
from reports.ornament import draw_border, draw_divider
from reports.pictures import Picture
from reports.qr import draw_qr
from reports.styles import CERTIFICATE_PAGE, INK, QUIET, RED, SEAL_BOX, WATERMARK
from reports.typesetting import Align, TextStyle, draw_aligned, draw_lines, draw_spaced, draw_text

_WIDTH, _HEIGHT = CERTIFICATE_PAGE
_LEFT, _RIGHT = 42 * mm, _WIDTH - 42 * mm
_TITLE_Y = _HEIGHT - 53 * mm
_DIVIDER_Y = _HEIGHT - 61.5 * mm
_SALUTATION_Y = _HEIGHT - 81 * mm
_BODY_Y = _HEIGHT - 96.5 * mm
# The last line of the text may come down to here: the seal begins below it.
_LOWEST_LINE = _HEIGHT - 141 * mm
_SIGNATURE_Y = _HEIGHT - 162 * mm
_DATE_Y = _HEIGHT - 172.5 * mm
_SIGNATURE_RIGHT = _RIGHT - 4 * mm
_LOGO_BOX = (40 * mm, 11 * mm)
_LOGO_Y = _HEIGHT - 28.5 * mm
_QR_SIDE = 15 * mm
_QR_CORNER = (_LEFT, 29 * mm)

_LARGEST, _SMALLEST, _STEP = 26.0, 18.0, 0.5
_LEADING, _TIGHTEST, _TIGHTER = 1.6, 1.35, 0.05
_SALUTATION_SIZE = 28.0
# How far the type may shrink to even its lines out, and what gap (share of the size) is worth it.
_EVENING_STEPS, _WORTH = 4, 0.02


@dataclass(frozen=True, slots=True)
class Content:
    """The texts of one certificate, as they are printed."""

    salutation: str
    body: str
    closing: str
    signature: str
    day: str
    number: str
    code: str
    recipient: str


@dataclass(frozen=True, slots=True)
class Page:
    """A certificate whose texts have their places; lengths in points from the lower left."""

    content: Content
    salutation: TextStyle
    body: TextStyle
    lines: tuple[Line, ...]
    signature: TextStyle
    signature_left: float
    number: TextStyle

    @property
    def signature_width(self) -> float:
        return self.signature.width(self.content.signature)

    @property
    def seal_box(self) -> tuple[float, float, float, float]:
        """Left, bottom, width, height of the square kept free of all but signature and date."""
        centre = self.signature_left + self.signature_width / 2
        middle = (_SIGNATURE_Y + _DATE_Y + self.signature.size) / 2 + 1.5 * mm
        return centre - SEAL_BOX / 2, middle - SEAL_BOX / 2, SEAL_BOX, SEAL_BOX


def compose(content: Content, fonts: FontSet) -> Page:
    """Find the largest type at which the text fits.

    Raises:
        TextTooLongError: the text does not fit at the smallest size and line distance.
    """
    kai = fonts[KAI]
    width = _RIGHT - _LEFT
    salutation = TextStyle(kai, _SALUTATION_SIZE, _SALUTATION_SIZE, INK)
    while salutation.width(content.salutation) > width and salutation.size > _SMALLEST:
        salutation = replace(salutation, size=salutation.size - _STEP)
    signature = TextStyle(kai, 21, 21, INK)
    span = signature.width(content.signature)
    fitted = _fitted(content.body, content.closing, kai)
    if not fitted or salutation.width(content.salutation) > width or span > width:
        raise TextTooLongError("text_too_long", whose=content.recipient, which=content.number)
    body, lines = fitted
    number = TextStyle(fonts[SONG], 10, 12, QUIET)
    left = _SIGNATURE_RIGHT - max(span, signature.width(content.day), SEAL_BOX) / 2 - span / 2
    return Page(content, salutation, body, lines, signature, left, number)


def draw_frame(canvas: Canvas, fonts: FontSet, text: str, specimen: bool) -> None:
    """What every certificate of a batch has in common: border, title and divider."""
    if specimen:
        _draw_specimen(canvas, fonts)
    canvas.addLiteral(_ornaments())
    title = TextStyle(fonts[SONG_BOLD], 52, 52, RED)
    draw_spaced(canvas, title, (_WIDTH / 2, _TITLE_Y), text, 26)


def draw_logo(canvas: Canvas, logo: Picture) -> None:
    """The court's picture above the heading."""
    width, height = logo.fitted(*_LOGO_BOX)
    left = (_WIDTH - width) / 2
    canvas.drawImage(logo.reader, left, _LOGO_Y - height / 2, width, height, mask="auto")


def draw_own(canvas: Canvas, page: Page) -> None:
    """What is a certificate's alone: name, code and number."""
    content = page.content
    draw_text(canvas, page.salutation, _LEFT, _SALUTATION_Y, content.salutation)
    canvas.setFillColor(INK)
    draw_qr(canvas, content.code, _QR_CORNER, _QR_SIDE)
    beside = _QR_CORNER[0] + _QR_SIDE + 4 * mm
    draw_text(canvas, page.number, beside, _QR_CORNER[1] + 0.6 * mm, content.number)


def draw_shared(canvas: Canvas, page: Page) -> None:
    """What certificates of one award have in common: the text, and who signs it when."""
    content = page.content
    draw_lines(canvas, page.body, (_LEFT, _RIGHT - _LEFT), _BODY_Y, list(page.lines))
    draw_text(canvas, page.signature, page.signature_left, _SIGNATURE_Y, content.signature)
    box = (page.signature_left, page.signature_width)
    draw_aligned(canvas, replace(page.signature, align=Align.CENTRE), box, _DATE_Y, content.day)


@cache
def _ornaments() -> str:
    # The same on every certificate there is: drawn once a process, not once a file.
    scratch = Canvas(BytesIO(), pagesize=CERTIFICATE_PAGE)
    draw_border(scratch, CERTIFICATE_PAGE)
    draw_divider(scratch, (_WIDTH / 2, _DIVIDER_Y), 54 * mm)
    drawn: str = scratch.getCurrentPageContent()
    return drawn


@lru_cache(maxsize=64)
def _fitted(body: str, closing: str, chain: FontChain) -> tuple[TextStyle, tuple[Line, ...]] | None:
    size, ratio = _LARGEST, _LEADING
    while ratio >= _TIGHTEST - 1e-9:
        if found := _set_at(size, ratio, (body, closing), chain):
            return _evenest(found, ratio, (body, closing))
        if size > _SMALLEST:
            size -= _STEP
        else:
            ratio -= _TIGHTER
    return None


def _set_at(
    size: float, ratio: float, texts: tuple[str, ...], chain: FontChain
) -> tuple[TextStyle, tuple[Line, ...]] | None:
    tried = TextStyle(chain, size, size * ratio, INK, Align.JUSTIFIED, 2.0)
    lines = [line for text in texts for line in tried.lines(text, _RIGHT - _LEFT)]
    fits = (len(lines) - 1) * tried.leading <= _BODY_Y - _LOWEST_LINE
    return (tried, tuple(lines)) if fits else None


def _evenest(
    largest: tuple[TextStyle, tuple[Line, ...]], ratio: float, texts: tuple[str, ...]
) -> tuple[TextStyle, tuple[Line, ...]]:
    # A point or two less may save a line from being torn apart to reach the margin.
    best = largest
    for step in range(1, _EVENING_STEPS + 1):
        size = largest[0].size - step * _STEP
        tried = _set_at(size, ratio, texts, best[0].chain) if size >= _SMALLEST else None
        if tried and len(tried[1]) == len(best[1]) and _widest(tried) < _widest(best) - _WORTH:
            best = tried
    return best


def _widest(page: tuple[TextStyle, tuple[Line, ...]]) -> float:
    # The widest gap between two characters, as a share of the type size.
    style, lines = page
    room = _RIGHT - _LEFT
    return max(
        (
            (room - line.indent - line.width) / style.size / max(len(line.text) - 1, 1)
            for line in lines
            if not line.last
        ),
        default=0.0,
    )


def _draw_specimen(canvas: Canvas, fonts: FontSet) -> None:
    style = TextStyle(fonts[HEI], 190, 190, WATERMARK)
    canvas.saveState()
    canvas.translate(_WIDTH / 2, _HEIGHT / 2)
    canvas.rotate(28)
    draw_spaced(canvas, style, (0, -70), wording.SPECIMEN, 90)
    canvas.restoreState()
