"""Measures the book of evaluation forms beside two peers drawing the very same pages.

    python benchmarks/forms.py [--people 60]

The peers, reportlab by hand and typst, are told every rectangle and every piece of text of the
product's own book, read back from its PDF, and only draw them: no layout, no rules in words, no
checks. The text of all books is compared page by page before a ratio is printed. Ends with 1
where a limit is broken. Needs ``pip install -r requirements-dev.txt``.
"""

import argparse
import json
import sys
from dataclasses import asdict, dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.peer_typst import Typst  # noqa: E402
from benchmarks.side_by_side import same_text, seconds, show  # noqa: E402
from evaluation.result import QuarterResult  # noqa: E402
from reports.court import Court  # noqa: E402
from reports.evaluation_form import evaluation_book  # noqa: E402
from resources import resource  # noqa: E402

COURT = Court("示范区人民法院", "示法", "苏0699")
EXAMPLE = ROOT / "tests/worked_example"
FACES = ("NotoSansSC-Regular", "NotoSansSC-Bold", "NotoSerifSC-Regular", "NotoSerifSC-Bold")
_GAP, _RUNS = 0.05, 7


@dataclass(frozen=True, slots=True)
class Drawn:
    """What stands on one page: rectangles as x, y, width, height, fill; texts as x, y, …"""

    rectangles: list[tuple[float, float, float, float, tuple[float, ...] | None]]
    texts: list[tuple[float, float, str, float, str]]


def court_of(people: int, name: str = "样") -> QuarterResult:
    """The worked example's people, repeated under other names until there are enough."""
    result = QuarterResult.from_json((EXAMPLE / "expected.json").read_text("utf-8"))
    copies = [
        replace(person, staff_no=f"{person.staff_no}{copy}", name=f"{name}{copy}")
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


def draw_by_typst(compiler: Typst, pages: list[Drawn]) -> bytes:
    """The peer in typst: every rectangle and every text in its place."""
    return compiler.compile({"pages": [asdict(page) for page in pages]})


def open_fonts() -> None:
    """Open the peer's fonts, once a process; those the product opened already are shared."""
    for name in FACES:
        registerFont(TTFont(name, resource(f"fonts/{name}.ttf"), shapable=False))


def main() -> int:
    """Compare the books, then the times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=60)
    given = parser.parse_args()
    scheme = json.loads((EXAMPLE / "scheme.json").read_text("utf-8"))
    result = court_of(given.people)
    book = evaluation_book(result, COURT, scheme)
    open_fonts()
    compiler = Typst("peer_forms.typ")
    documents = {"product": book}
    pages = read_back(book)
    documents["by hand"] = draw_by_hand(pages)
    documents["typst"] = draw_by_typst(compiler, pages)
    same_text(documents)
    for name, document in documents.items():
        print(f"{name:<8} {len(pages)} pages of {len(document) / len(pages):.0f} bytes")
    courts = [court_of(given.people, f"样{run}") for run in range(_RUNS)]
    told = [read_back(evaluation_book(one, COURT, scheme)) for one in courts]
    taken = seconds(
        {
            "product": lambda run: evaluation_book(courts[run], COURT, scheme),
            "by hand": lambda run: draw_by_hand(told[run]),
            "typst": lambda run: draw_by_typst(compiler, told[run]),
        },
        _RUNS,
    )
    compiler.close()
    return 0 if show(f"{given.people} forms", taken, {"fastest": 1.2}) else 1


if __name__ == "__main__":
    sys.exit(main())
