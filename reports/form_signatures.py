"""The boxes at the foot of an evaluation form, with room to write and to sign."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports import wording
from reports.form_styles import FormStyles
from reports.grid import Cell, Row
from reports.styles import FORM_WIDTH, TINT
from reports.typesetting import draw_text

LEAST_HEIGHT = 54 * mm
MOST_HEIGHT = 160 * mm
_LAST = 8.5 * mm
_HEAD = 6 * mm
_LABEL = 25 * mm


class SignatureBoxes:
    """All boxes as one block that is never torn; *height* points are shared among them."""

    def __init__(self, height: float, styles: FormStyles) -> None:
        self.height = height
        self._styles = styles

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """From above: own summary, the team's opinion, four offices, the person's own opinion."""
        written = (self.height - _LAST - _HEAD) / 3.2
        for label in (wording.OWN_SUMMARY, wording.TEAM_OPINION):
            self._row(canvas, x, top, (label, ""), written)
            self._sign(canvas, x + FORM_WIDTH, top - written, wording.SIGNATURE)
            top -= written
        share = FORM_WIDTH / len(wording.OPINIONS)
        heads = [Cell(text, self._styles.label, TINT) for text in wording.OPINIONS]
        Row(heads, [share] * len(heads), _HEAD).draw(canvas, x, top)
        top -= _HEAD
        high = 1.2 * written
        empty = [Cell("", self._styles.label)] * len(heads)
        Row(empty, [share] * len(heads), high).draw(canvas, x, top)
        for number in range(len(heads)):
            self._sign(canvas, x + share * (number + 1), top - high, wording.DAY)
        self._row(canvas, x, top - high, (wording.OWN_OPINION, wording.OBJECTION), _LAST)

    def _row(
        self, canvas: Canvas, x: float, top: float, texts: Sequence[str], height: float
    ) -> None:
        label, text = texts
        cells = [Cell(label, self._styles.label, TINT), Cell(text, self._styles.small)]
        Row(cells, [_LABEL, FORM_WIDTH - _LABEL], height).draw(canvas, x, top)

    def _sign(self, canvas: Canvas, right: float, bottom: float, text: str) -> None:
        width = self._styles.small.width(text)
        draw_text(canvas, self._styles.small, right - width - 3 * mm, bottom + 2.2 * mm, text)
