"""The same certificates drawn by hand: reportlab as its manual shows it, fonts opened once.

No checks, no fallback fonts, no fit rule: what is left when everything a court needs is left out.
"""

from collections.abc import Sequence
from io import BytesIO

import zxingcpp
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from reports.ornament import draw_border, draw_divider
from resources import resource

PAGE = landscape(A4)
WIDTH, HEIGHT = PAGE
LEFT, ROOM = 42 * mm, WIDTH - 84 * mm
RED, INK = (0.66, 0.13, 0.1), (0.1, 0.1, 0.1)
NO_START = "，。、；：！？”）"


def open_fonts() -> None:
    """Open the fonts of the page: once a process."""
    for name, file in (
        ("PeerKai", "LXGWWenKai-Regular"),
        ("PeerSong", "NotoSerifSC-Regular"),
        ("PeerTitle", "NotoSerifSC-Bold"),
    ):
        font = TTFont(name, resource(f"fonts/{file}.ttf"), shapable=False)
        font.face.name = name.encode()
        registerFont(font)


def draw_certificates(people: Sequence[tuple[str, str]], citation: str, court: str) -> bytes:
    """A page for every (number, name), as one PDF."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=PAGE, invariant=1, initialFontName="PeerKai")
    canvas.beginForm("frame", 0, 0, *PAGE)
    draw_ornaments(canvas)
    canvas.setFillColorRGB(*RED)
    canvas.setFont("PeerTitle", 52)
    for place, character in enumerate("荣誉证书"):
        canvas.drawString(WIDTH / 2 - 143 + 78 * place, HEIGHT - 53 * mm, character)
    canvas.endForm()
    lines = wrapped("　　" + citation, 25)
    for number, name in people:
        canvas.doForm("frame")
        draw_page(canvas, number, name, lines, court)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def draw_ornaments(canvas: Canvas) -> None:
    """Border and divider, as every certificate has them."""
    draw_border(canvas, PAGE)
    draw_divider(canvas, (WIDTH / 2, HEIGHT - 61.5 * mm), 54 * mm)


def frame() -> bytes:
    """The ornaments alone, as the one page of a PDF."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=PAGE, invariant=1)
    draw_ornaments(canvas)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def draw_page(canvas: Canvas, number: str, name: str, lines: list[str], court: str) -> None:
    """What differs from page to page."""
    canvas.setFillColorRGB(*INK)
    canvas.setFont("PeerKai", 28)
    canvas.drawString(LEFT, HEIGHT - 81 * mm, f"{name}同志：")
    canvas.setFont("PeerKai", 25)
    for step, line in enumerate([*lines, "　　特发此证，以资鼓励。"]):
        stretch = 0.0
        if step < len(lines) - 1:
            stretch = (ROOM - stringWidth(line, "PeerKai", 25)) / (len(line) - 1)
        y = HEIGHT - 96.5 * mm - step * 40
        canvas.drawString(LEFT, y, line, charSpace=stretch)
    canvas.setFont("PeerKai", 21)
    canvas.drawCentredString(WIDTH - 78 * mm, HEIGHT - 162 * mm, court)
    canvas.drawCentredString(WIDTH - 78 * mm, HEIGHT - 172.5 * mm, "二〇二四年四月十九日")
    draw_code(canvas, number)
    canvas.setFont("PeerSong", 10)
    canvas.drawString(LEFT + 19 * mm, 29.6 * mm, f"编号：{number}")


def draw_code(canvas: Canvas, number: str) -> None:
    """The QR code as one path of rectangles."""
    code = zxingcpp.create_barcode(number, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = code.to_image(scale=1, add_quiet_zones=False)
    height, width = image.shape
    pixels = bytes(memoryview(image))
    side = 15 * mm / width
    path = canvas.beginPath()
    for index, pixel in enumerate(pixels):
        if not pixel:
            row, column = divmod(index, width)
            x, y = LEFT + column * side, 29 * mm + (height - 1 - row) * side
            path.rect(x, y, side, side)
    canvas.drawPath(path, stroke=0, fill=1)


def wrapped(text: str, size: float) -> list[str]:
    """The text in lines, none beginning with a closing sign."""
    lines = [""]
    for character in text:
        fits = stringWidth(lines[-1] + character, "PeerKai", size) <= ROOM
        if not fits and character in NO_START:
            lines.append(lines[-1][-1])
            lines[-2] = lines[-2][:-1]
        elif not fits:
            lines.append("")
        lines[-1] += character
    return lines
