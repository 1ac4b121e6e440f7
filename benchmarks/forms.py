"""Measures the book of evaluation forms beside reportlab by hand, drawing the very same pages.

    python benchmarks/forms.py [--people 60]

The peer is told every rectangle and every piece of text of the product's own book, read back
from its PDF, and only draws them: no layout, no rules in words, no checks. The text of both books
is compared before the ratio is printed; times are the best of three runs.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from evaluation.result import QuarterResult  # noqa: E402
from reports.court import Court  # noqa: E402
from reports.evaluation_form import evaluation_book  # noqa: E402
from resources import resource  # noqa: E402

COURT = Court("示范区人民法院", "示法", "苏0699")
EXAMPLE = ROOT / "tests/worked_example"
FACES = ("NotoSansSC-Regular", "NotoSansSC-Bold", "NotoSerifSC-Regular", "NotoSerifSC-Bold")
_GAP = 0.05


@dataclass(frozen=True, slots=True)
class Drawn:
    """What stands on one page: rectangles as x, y, width, height, fill; texts as x, y, …"""

    rectangles: list[tuple[float, float, float, float, tuple[float, ...] | None]]
    texts: list[tuple[float, float, str, float, str]]


def court_of(people: int) -> QuarterResult:
    """The worked example's people, repeated under other names until there are enough."""
    result = QuarterResult.from_json((EXAMPLE / "expected.json").read_text("utf-8"))
    copies = [
        replace(person, staff_no=f"{person.staff_no}{copy}", name=f"样{copy}")
        for copy in range(people)
        for person in result.people
    ]
    return replace(result, people=tuple(copies[:people]))


def read_back(document: bytes) -> list[Drawn]:
    """Every page of a book as the peer is told it."""
    pages = []
    with pdfplumber.open(BytesIO(document)) as pdf:
        for page in pdf.pages:
            rectangles = [
                (
                    rectangle["x0"],
                    rectangle["y0"],
                    rectangle["width"],
                    rectangle["height"],
                    _colour(rectangle) if rectangle["fill"] else None,
                )
                for rectangle in page.rects
            ]
            pages.append(Drawn(rectangles, _runs(page.chars)))
    return pages


def _colour(rectangle: dict[str, Any]) -> tuple[float, ...]:
    return tuple(rectangle["non_stroking_color"])


def _runs(characters: list[dict[str, Any]]) -> list[tuple[float, float, str, float, str]]:
    runs: list[tuple[float, float, str, float, str]] = []
    before: dict[str, Any] = {}
    for character in characters:
        x, y = character["matrix"][4:6]
        font, size = character["fontname"].split("+")[-1], character["size"]
        same = before and before["fontname"] == character["fontname"]
        if same and before["matrix"][5] == y and abs(before["x1"] - x) < _GAP:
            runs[-1] = (*runs[-1][:4], runs[-1][4] + character["text"])
        else:
            runs.append((x, y, font, size, character["text"]))
        before = character
    return runs


def draw_by_hand(pages: list[Drawn]) -> bytes:
    """The peer: a rectangle a call, a text a call."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1, initialFontName=FACES[0])
    for page in pages:
        canvas.setLineWidth(0.5)
        for x, y, width, height, fill in page.rectangles:
            if fill:
                canvas.setFillColorRGB(*fill)
            canvas.rect(x, y, width, height, stroke=0 if fill else 1, fill=1 if fill else 0)
        canvas.setFillColorRGB(0.1, 0.1, 0.1)
        for x, y, font, size, text in page.texts:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def open_fonts() -> None:
    """Open the peer's fonts, once a process; those the product opened already are shared."""
    for name in FACES:
        registerFont(TTFont(name, resource(f"fonts/{name}.ttf"), shapable=False))


def texts(document: bytes) -> list[str]:
    """The text of every page, its characters in order of value."""
    pages = PdfReader(BytesIO(document)).pages
    return ["".join(sorted("".join(page.extract_text().split()))) for page in pages]


def timed(job: Callable[[], object]) -> float:
    """Seconds of the best of three runs."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        job()
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """Compare the books, then the times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=60)
    given = parser.parse_args()
    scheme = json.loads((EXAMPLE / "scheme.json").read_text("utf-8"))
    result = court_of(given.people)
    book = evaluation_book(result, COURT, scheme)
    open_fonts()
    pages = read_back(book)
    by_hand = draw_by_hand(pages)
    if texts(book) != texts(by_hand):
        raise SystemExit("the two sides do not print the same text")
    ours = timed(lambda: evaluation_book(result, COURT, scheme))
    theirs = timed(lambda: draw_by_hand(pages))
    sizes = [len(document) / len(pages) for document in (book, by_hand)]
    print(f"{len(pages)} pages of {sizes[0]:.0f} and {sizes[1]:.0f} bytes")
    print(
        f"{given.people} forms, by hand  {ours:6.2f} s  {theirs:6.2f} s  ratio {ours / theirs:.2f}"
    )


if __name__ == "__main__":
    main()
