"""Where everything of a template stands, read back from the paper and right to 0.2 mm."""

from ctypes import byref, c_double
from decimal import Decimal
from io import BytesIO
from math import hypot

import pdfplumber
import pypdfium2
import pytest
import zxingcpp

from reports.calibration import Calibration, FeedEdge, calibration_page
from reports.certificate import certificate, certificates, recipient_of
from reports.certificate_layout import ASCENT
from reports.certificate_look import Look
from reports.certificate_sheets import sheets
from reports.certificate_template import Justify, Kind, Mode, shipped_template, shipped_templates
from reports.errors import CalibrationError
from reports.fonts import font_set
from tests.reports.examples import COURT, star
from tests.reports.test_certificate import HARD_NAMES, LONGEST_COURT

MM = 72 / 25.4
PRECISION = 0.2
TEMPLATES = {template.id: template for template in shipped_templates()}
LONG_NAME = HARD_NAMES[4]


def close(value):
    return pytest.approx(float(value), abs=PRECISION)


class Sheet:
    """The characters of a page, their places in millimetres from the upper left."""

    def __init__(self, document):
        with pdfplumber.open(BytesIO(document)) as pdf:
            page = pdf.pages[0]
            self.chars = page.chars
            self.width, self.height = page.width / MM, page.height / MM

    def baseline(self, char):
        return self.height - char["matrix"][5] / MM

    def line(self, y):
        found = [c for c in self.chars if abs(self.baseline(c) - float(y)) < PRECISION]
        return sorted(found, key=lambda char: char["x0"])

    def text(self, y):
        return "".join(char["text"] for char in self.line(y))

    def edges(self, y):
        line = self.line(y)
        return line[0]["x0"] / MM, line[-1]["x1"] / MM


def made(template, name="欧阳䶮㛃", court=COURT, **look):
    item = star(3, name)
    return sheets(template, [recipient_of(item, court)], Look(court, **look))


def assert_fields_in_place(template, sheet):
    """Every field is on its line and in its box, the sheet as large as the template says."""
    assert (sheet.width, sheet.height) == (close(template.width), close(template.height))
    for element in template.elements:
        if element.kind is not Kind.FIELD or not element.printed or element.text == "{period}":
            continue
        left, right = sheet.edges(element.bottom)
        assert left >= float(element.x) - PRECISION
        assert right <= float(element.right) + PRECISION
        if element.align is Justify.CENTRE:
            assert (left + right) / 2 == close(element.x + element.width / 2)
        else:
            assert left == close(element.x)


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("whose", ["张三", LONG_NAME])
@pytest.mark.parametrize("court", [COURT, LONGEST_COURT], ids=["short", "long"])
def test_every_field_stands_on_its_line_and_in_its_box(name, whose, court):
    template = TEMPLATES[name]
    assert_fields_in_place(template, Sheet(made(template, whose, court)))


@pytest.mark.parametrize("name", [n for n, t in TEMPLATES.items() if "body" in
                                  [element.id for element in t.elements]])  # fmt: skip
def test_the_body_begins_at_its_edge_and_reaches_the_other(name):
    template = TEMPLATES[name]
    body, sheet = template.element("body"), Sheet(made(template))
    first = next(c for c in sheet.chars if c["text"] == "在")
    size = first["size"]
    y = float(body.y) + ASCENT * size / MM
    assert sheet.baseline(first) == close(y)
    assert sheet.edges(y)[0] == close(float(body.x) + 2 * size / MM)
    assert sheet.edges(y)[1] == close(body.right)
    last = max(sheet.baseline(c) for c in sheet.chars if abs(c["size"] - size) < 0.01)
    assert sheet.text(last) == "特发此证，以资鼓励。"
    assert last <= float(body.bottom) + PRECISION


@pytest.mark.parametrize("name", [n for n, t in TEMPLATES.items() if "seal" in
                                  [element.id for element in t.elements]])  # fmt: skip
@pytest.mark.parametrize("court", [COURT, LONGEST_COURT], ids=["short", "long"])
def test_nothing_but_signature_and_day_is_where_the_seal_goes(name, court):
    template = TEMPLATES[name]
    seal, sheet = template.element("seal"), Sheet(made(template, court=court))
    assert seal.width == seal.height == 45
    own = {round(float(template.element(one).bottom), 1) for one in ("court", "day")}
    middle = (float(seal.x + seal.width / 2), float(seal.y + seal.height / 2))
    for char in sheet.chars:
        y = sheet.baseline(char)
        corners = [(x, at) for x in (char["x0"] / MM, char["x1"] / MM) for at in (y - 2, y)]
        within = any(hypot(x - middle[0], at - middle[1]) < 21 for x, at in corners)
        assert not within or any(abs(y - line) < PRECISION for line in own), char["text"]


def test_the_code_fills_its_square_and_is_read():
    qr = shipped_template("T1").element("qr")
    scale = 10
    page = pypdfium2.PdfDocument(certificate(star(3, "张三"), COURT))[0].render(scale=scale)
    image = page.to_pil()
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["示法荣〔2024〕J1-003号"]
    box = [float(side) * MM * scale for side in (qr.x - 2, qr.y - 2, qr.right + 2, qr.bottom + 2)]
    dark = image.convert("L").crop(box).point(lambda value: 255 if value < 90 else 0).getbbox()
    left, top, right, bottom = (side / MM / scale for side in dark)
    assert (left, top) == (close(2), close(2))
    assert (right - left, bottom - top) == (close(qr.width), close(qr.height))


@pytest.mark.parametrize("name", [n for n, t in TEMPLATES.items() if t.mode is Mode.OVERPRINT])
def test_on_stock_only_the_fields_are_printed(name):
    template = TEMPLATES[name]
    paper, screen = Sheet(made(template)), Sheet(made(template, screen=True))
    assert "荣誉证书" not in "".join(c["text"] for c in paper.chars)
    assert "荣誉证书" in "".join(c["text"] for c in screen.chars)
    with pdfplumber.open(BytesIO(made(template))) as pdf:
        assert not pdf.pages[0].curves
        assert not pdf.pages[0].lines
        assert not pdf.pages[0].rects


CALIBRATIONS = [
    Calibration(),
    Calibration(Decimal("3.4"), Decimal("-2.1")),
    Calibration(Decimal("-20"), Decimal(20), Decimal("101.5")),
    Calibration(Decimal(1), Decimal(2), Decimal(97), turned=True),
    Calibration(Decimal("0.5"), Decimal("0.5"), turned=True, feed=FeedEdge.SHORT),
    Calibration(feed=FeedEdge.SHORT),
]


@pytest.mark.parametrize("calibration", CALIBRATIONS)
def test_a_calibrated_page_lands_where_it_was_moved(calibration):
    template = shipped_template("overprint-8K")
    element = template.element("salutation")
    plain, moved = (
        pypdfium2.PdfDocument(made(template, calibration=one))[0]
        for one in (Calibration(), calibration)
    )
    across = calibration.feed is FeedEdge.SHORT
    width, height = float(template.width), float(template.height)
    assert moved.get_width() / MM == close(height if across else width)
    x0, y0 = _first_character(plain)
    assert (x0, y0) == (close(element.x), close(element.bottom))
    # What a person would compute with a ruler, on the sheet as it lies before the printer.
    share = float(calibration.scale) / 100
    x = width / 2 + (x0 - width / 2) * share + float(calibration.right)
    y = height / 2 + (y0 - height / 2) * share + float(calibration.down)
    if calibration.turned:
        x, y = width - x, height - y
    if across:
        x, y = y, width - x
    assert _first_character(moved) == (close(x), close(y))


@pytest.mark.parametrize(
    "wrong", [{"right": Decimal("20.1")}, {"down": Decimal(-21)}, {"scale": Decimal(94)}]
)
def test_a_calibration_no_printer_needs_is_refused(wrong):
    with pytest.raises(CalibrationError):
        Calibration(**wrong)


def test_the_calibration_page_has_its_crosses_where_it_says():
    document = calibration_page(Decimal(350), Decimal(245), font_set(COURT))
    with pdfplumber.open(BytesIO(document)) as pdf:
        page = pdf.pages[0]
        lines = [line for line in page.lines if abs(abs(line["x1"] - line["x0"]) - 10 * MM) < 0.1]
        starts = sorted({round(line["x0"] / MM, 1) for line in lines})
        assert starts == [5.0, 335.0]
        assert "330毫米" in page.extract_text().replace("\n", "")


def test_pages_that_share_a_text_keep_it_once():
    one, two, many = (
        len(certificates([star(n, "张三") for n in range(k)], COURT)) for k in (1, 2, 40)
    )
    assert (many - two) / 38 < 1800
    assert one < 60_000


def _first_character(page):
    """Where the pen stands at the first character drawn, in millimetres from the upper left."""
    x, y = c_double(), c_double()
    pypdfium2.raw.FPDFText_GetCharOrigin(page.get_textpage(), 0, byref(x), byref(y))
    return x.value / MM, (page.get_height() - y.value) / MM
