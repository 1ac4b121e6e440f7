"""Certificates from a template: every text checked and set first, then a page a recipient.

What is the same on several pages is written into the file once and shown from there.
"""

from collections import Counter
from collections.abc import Sequence
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from reports import wording
from reports.certificate_drawing import court_logo, draw_element, sheet_of
from reports.certificate_layout import SetText, set_text
from reports.certificate_look import Look, Recipient
from reports.certificate_template import Element, Kind, Mode, Template, merged
from reports.documents import new_canvas
from reports.errors import TextTooLongError
from reports.fonts import HEI, FontSet, font_set
from reports.names import printable
from reports.progress import Report, unheard
from reports.styles import WATERMARK
from reports.typesetting import TextStyle, draw_spaced

_TEXTS = (Kind.TEXT, Kind.FIELD)
_FRAME = "frame"


_Content = SetText | str


def sheets(
    template: Template, recipients: Sequence[Recipient], look: Look, report: Report = unheard
) -> bytes:
    """The certificates as one PDF, a page each; the same arguments give the same bytes.

    *report* hears (done, total).

    Raises:
        UnprintableError: a character cannot or must not be printed.
        TextTooLongError: a text does not fit its box at the smallest size allowed.
        PictureError: a picture of the template or the court's logo is unusable.
    """
    fonts = look.fonts or font_set(look.court)
    shown = shown_elements(template, screen=look.screen)
    pages = [composed(template, one, fonts, shown) for one in recipients]
    sheet = sheet_of(template)
    buffer = BytesIO()
    page_size = look.calibration.page(sheet)
    first = next((fonts[one.face] for one in shown if one.kind in _TEXTS), fonts[HEI])
    canvas = new_canvas(buffer, page_size, first, look.title, look.court.name)
    if look.keywords:
        canvas.setKeywords(look.keywords)
    painter = _Painter(canvas, template, shown, pages, look)
    for done, page in enumerate(pages):
        report(done, len(pages))
        look.calibration.apply(canvas, sheet)
        painter.paint(page)
        canvas.showPage()
    canvas.save()
    report(len(pages), len(pages))
    return buffer.getvalue()


def shown_elements(template: Template, *, screen: bool) -> tuple[Element, ...]:
    """The elements that are drawn: all of them on the screen, on paper those that are printed."""
    return tuple(
        one
        for one in template.elements
        if screen or (one.printed and one.kind is not Kind.SEAL and _on_paper(template, one))
    )


def composed(
    template: Template,
    recipient: Recipient,
    fonts: FontSet,
    shown: Sequence[Element] | None = None,
) -> tuple[_Content, ...]:
    """The content of every shown element for one recipient, set to its size.

    Raises:
        UnprintableError: a character cannot or must not be printed.
        TextTooLongError: a text does not fit its box; values: whose, which (the number).
    """
    shown = shown_elements(template, screen=False) if shown is None else shown
    return tuple(_content(element, recipient, fonts) for element in shown)


def texts_by_face(template: Template, recipients: Sequence[Recipient]) -> dict[str, str]:
    """Every character a batch sets, by face: what its fonts are cut down to."""
    texts: dict[str, list[str]] = {}
    for element in template.elements:
        if element.kind in _TEXTS:
            said = {merged(element.text, one.values) for one in recipients}
            texts.setdefault(element.face, []).extend(sorted(said))
    return {face: "".join(parts) for face, parts in texts.items()}


def _on_paper(template: Template, element: Element) -> bool:
    # Pre-printed stock has its border and pictures; nothing of ours is laid over them.
    decoration = (Kind.BORDER, Kind.ORNAMENT)
    return template.mode is Mode.FULL_COLOR or element.kind not in decoration


def _content(element: Element, recipient: Recipient, fonts: FontSet) -> _Content:
    if element.kind is Kind.QR:
        return merged(element.text, recipient.values)
    if element.kind not in _TEXTS:
        return ""
    chain = fonts[element.face]
    # Only the template breaks paragraphs: a break within a value is a mistake of whoever typed it.
    lines = [merged(line, recipient.values) for line in element.text.split("\n")]
    text = "\n".join(printable(line, recipient.name or line, chain) for line in lines)
    found = set_text(element, text, fonts)
    if found is None:
        which = recipient.values.get("number", "")
        raise TextTooLongError(
            "text_too_long", whose=recipient.name, which=wording.NUMBER.format(number=which)
        )
    return found


class _Painter:
    """Draws the pages of one file; keeps which contents are shared and where they are kept."""

    def __init__(
        self,
        canvas: Canvas,
        template: Template,
        shown: Sequence[Element],
        pages: Sequence[tuple[_Content, ...]],
        look: Look,
    ) -> None:
        self._canvas, self._template, self._shown = canvas, template, shown
        self._logo = court_logo(look.court.logo)
        self._fonts = look.fonts or font_set(look.court)
        self._sheet = sheet_of(template)
        counts = [Counter(page[at] for page in pages) for at in range(len(shown))]
        self._constant = [len(count) == 1 for count in counts]
        self._forms: dict[tuple[int, _Content], str] = {}
        self._make_frame(pages[0] if pages else (), specimen=look.specimen)
        for at, count in enumerate(counts):
            if not self._constant[at]:
                self._share(at, count)

    def paint(self, page: tuple[_Content, ...]) -> None:
        """Draw one page: what all have in common, then its own."""
        self._canvas.doForm(_FRAME)
        for at, content in enumerate(page):
            if self._constant[at]:
                continue
            if form := self._forms.get((at, content)):
                self._canvas.doForm(form)
            else:
                self._draw(at, content)

    def _make_frame(self, page: tuple[_Content, ...], *, specimen: bool) -> None:
        self._canvas.beginForm(_FRAME, 0, 0, *self._sheet)
        if specimen:
            self._draw_specimen()
        for at, content in enumerate(page):
            if self._constant[at]:
                self._draw(at, content)
        self._canvas.endForm()

    def _share(self, at: int, count: Counter[_Content]) -> None:
        for content, times in count.items():
            if times > 1:
                name = f"shared-{len(self._forms)}"
                self._forms[at, content] = name
                self._canvas.beginForm(name, 0, 0, *self._sheet)
                self._draw(at, content)
                self._canvas.endForm()

    def _draw(self, at: int, content: _Content) -> None:
        draw_element(self._canvas, self._template, self._shown[at], content, self._logo)

    def _draw_specimen(self) -> None:
        width, height = self._sheet
        size = min(width, height) * 0.32
        style = TextStyle(self._fonts[HEI], size, size, WATERMARK)
        self._canvas.saveState()
        self._canvas.translate(width / 2, height / 2)
        self._canvas.rotate(28)
        draw_spaced(self._canvas, style, (0, -size * 0.37), wording.SPECIMEN, size * 0.47)
        self._canvas.restoreState()
