"""Where everything on a certificate stands, read back from the paper and right to 0.1 mm."""

import itertools
from io import BytesIO

import pdfplumber
import pypdfium2
import pytest

from reports.certificate import certificate
from tests.reports.examples import COURT, star
from tests.reports.test_certificate import LONGEST_COURT

MM = 72 / 25.4
PRECISION = 0.1
WIDTH, HEIGHT = 297.0, 210.0
# From the upper left corner of the sheet, in millimetres; y is the baseline.
LEFT, RIGHT = 42.0, 255.0
TITLE_Y, SALUTATION_Y, BODY_Y, SIGNATURE_Y, DATE_Y, NUMBER_Y = 53, 81, 96.5, 162, 172.5, 180.4
QR_LEFT, QR_TOP, QR_SIDE = 42.0, 166.0, 15.0
SEAL = 45.0


def characters(document: bytes) -> list[dict]:
    with pdfplumber.open(BytesIO(document)) as pdf:
        return pdf.pages[0].chars


def baseline(character: dict) -> float:
    return HEIGHT - character["matrix"][5] / MM


def line_at(chars: list[dict], y: float) -> list[dict]:
    """The characters whose baseline is *y*, from the left."""
    return sorted((c for c in chars if abs(baseline(c) - y) < PRECISION), key=lambda c: c["x0"])


def text_at(chars: list[dict], y: float) -> str:
    return "".join(character["text"] for character in line_at(chars, y))


def edges(line: list[dict]) -> tuple[float, float]:
    return line[0]["x0"] / MM, line[-1]["x1"] / MM


def close(value: float):
    return pytest.approx(value, abs=PRECISION)


@pytest.fixture(scope="module", params=[COURT, LONGEST_COURT], ids=["short", "long"])
def court(request):
    return request.param


@pytest.fixture(scope="module")
def page(court):
    return characters(certificate(star(3, "欧阳䶮㛃"), court))


def test_the_title_is_centred(page):
    line = line_at(page, TITLE_Y)
    assert "".join(c["text"] for c in line) == "荣誉证书"
    assert sum(edges(line)) / 2 == close(WIDTH / 2)
    steps = [right["x0"] - left["x0"] for left, right in itertools.pairwise(line)]
    assert max(steps) - min(steps) < PRECISION * MM


def test_salutation_and_body_begin_at_the_left_edge(page):
    assert text_at(page, SALUTATION_Y) == "欧阳䶮㛃同志："
    assert edges(line_at(page, SALUTATION_Y))[0] == close(LEFT)
    first = line_at(page, BODY_Y)
    assert edges(first)[0] == close(LEFT + 2 * first[0]["size"] / MM)


def test_every_line_of_the_body_but_the_last_reaches_the_right_edge(page):
    size = line_at(page, BODY_Y)[0]["size"]
    body = sorted({round(baseline(c), 3) for c in page if abs(c["size"] - size) < 0.01})
    pitch = [after - before for before, after in itertools.pairwise(body)]
    assert pitch == [close(size * 1.6 / MM)] * (len(body) - 1)
    assert edges(line_at(page, body[0]))[1] == close(RIGHT)
    assert edges(line_at(page, body[1]))[1] == close(RIGHT)
    assert text_at(page, body[-1]) == "特发此证，以资鼓励。"
    assert body[-1] < SIGNATURE_Y - SEAL / 2 + 1


def test_day_and_signature_are_centred_on_one_another(page, court):
    signature, day = line_at(page, SIGNATURE_Y), line_at(page, DATE_Y)
    assert "".join(c["text"] for c in signature) == court.name
    assert "".join(c["text"] for c in day) == "二〇二四年四月十九日"
    assert sum(edges(signature)) == close(sum(edges(day)))
    assert max(edges(signature)[1], edges(day)[1]) == close(RIGHT - 4)


def test_the_number_stands_beside_the_code(page):
    assert text_at(page, NUMBER_Y) == "编号：示法荣〔2024〕J1-003号"
    assert edges(line_at(page, NUMBER_Y))[0] == close(QR_LEFT + QR_SIDE + 4)


def test_the_code_fills_its_square(court):
    scale = 10
    image = pypdfium2.PdfDocument(certificate(star(3, "张三"), court))[0].render(scale=scale)
    grey = image.to_pil().convert("L")
    box = [round(side * MM * scale) for side in (QR_LEFT - 2, QR_TOP - 2, 59, 183)]
    dark = grey.crop(box).point(lambda value: 255 if value < 90 else 0).getbbox()
    left, top, right, bottom = (side / MM / scale for side in dark)
    assert (left, top) == (close(2), close(2))
    assert (right - left, bottom - top) == (close(QR_SIDE), close(QR_SIDE))


def test_nothing_but_signature_and_day_is_in_the_square_of_the_seal(court):
    document = certificate(star(3, "张三", citation="审判执行工作成绩突出，" * 9), court)
    chars = characters(document)
    own = line_at(chars, SIGNATURE_Y) + line_at(chars, DATE_Y)
    centre = sum(edges(line_at(chars, DATE_Y))) / 2
    scale = 4
    grey = pypdfium2.PdfDocument(document)[0].render(scale=scale).to_pil().convert("L")
    for character in own:
        box = (character["x0"] - 2, character["top"] - 2, character["x1"] + 2, character["bottom"])
        grey.paste(255, tuple(round(side * scale) for side in box))
    middle = (SIGNATURE_Y + DATE_Y) / 2 - 5.2
    square = (centre - SEAL / 2, middle - SEAL / 2, centre + SEAL / 2, middle + SEAL / 2)
    ink = grey.crop([round(side * MM * scale) for side in square])
    assert ink.getextrema() == (255, 255)
