"""Measures certificates, merged and one file each, beside two peers drawing the same page.

    python benchmarks/certificates.py [--count 1000] [--separate 200]

The peers are reportlab by hand and typst (``pip install -r requirements-dev.txt``); both
have their fonts open before the clock starts, as the product has. The text of all sides is
compared page by page before a ratio is printed. Ends with 1 where a limit is broken.
"""

import argparse
import sys
import tempfile
import zlib
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
from pypdf import PdfReader
from pypdf.generic import StreamObject

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import peer_certificates  # noqa: E402
from benchmarks.peer_typst import Typst, certificate_data  # noqa: E402
from benchmarks.side_by_side import same_text, seconds, show  # noqa: E402
from evaluation.period import Quarter  # noqa: E402
from reports import wording  # noqa: E402
from reports.batch import write_certificates  # noqa: E402
from reports.certificate import Certificate, certificate, certificate_number, certificates  # noqa: E402
from reports.court import Court  # noqa: E402

COURT = Court("示范区人民法院", "示法", "苏0699", legal_basis="示表彰办〔2023〕6号")
QUARTER = Quarter(2024, 1)
NAMES = "枫桦榆柏松桐槐柳榕杉", "明远清和景行望舒怀瑾知秋"
DAY = "二〇二四年四月十九日"
MOST_BYTES_A_PAGE, MOST_PREVIEW_MS = 4096, 150
SCREEN_SCALE = 96 / 72
_RUNS = 3


def stars(count: int, before: int = 0) -> list[Certificate]:
    """That many certificates of made-up people, numbered after those *before*."""
    first, second = NAMES
    citation = wording.star_citation(QUARTER)
    return [
        Certificate(
            certificate_number(COURT, QUARTER, serial),
            first[serial % len(first)] + second[serial % 11 : serial % 11 + 2],
            citation,
            date(2024, 4, 19),
        )
        for serial in range(before + 1, before + count + 1)
    ]


def by_hand(items: Sequence[Certificate]) -> bytes:
    """The hand-drawn peer's document."""
    people = [(item.number, item.recipient) for item in items]
    return peer_certificates.draw_certificates(people, items[0].citation, COURT.name)


def by_typst(compiler: Typst, items: Sequence[Certificate]) -> bytes:
    """The typst peer's document."""
    people = [(item.number, item.recipient) for item in items]
    texts = {"citation": items[0].citation, "court": COURT.name, "day": DAY}
    return compiler.compile(certificate_data(people, texts))


def written(documents: Sequence[bytes], folder: Path) -> None:
    """Write a peer's files, as the product does."""
    for number, document in enumerate(documents):
        (folder / f"{number}.pdf").write_bytes(document)


def floor(document: bytes) -> int:
    """The bytes no PDF of these pages can do without: glyphs and drawings, packed well.

    What is left out are objects, cross references and the map for copying text.
    """
    reader = PdfReader(BytesIO(document))
    bodies = [reader.get_object(number) for number in range(1, int(str(reader.trailer["/Size"])))]
    streams = [body.get_data() for body in bodies if isinstance(body, StreamObject)]
    return sum(len(zlib.compress(data, 9)) for data in streams if b"begincmap" not in data[:200])


def preview(item: Certificate) -> None:
    """What the window does before a certificate is seen: make it, and paint it at screen size."""
    document = certificate(item, COURT, specimen=True)
    pypdfium2.PdfDocument(document)[0].render(scale=SCREEN_SCALE).to_pil()


def merged(items: Sequence[Certificate], compiler: Typst) -> bool:
    """All in one file: time and bytes a page."""
    documents = {
        "product": certificates(items, COURT),
        "by hand": by_hand(items),
        "typst": by_typst(compiler, items),
    }
    same_text(documents)
    least = floor(documents["product"]) / len(items)
    for name, document in documents.items():
        print(f"merged   {name:<8} {len(document) / len(items):7.0f} bytes a page")
    print(f"         a page's own drawing, packed: {least:.0f} bytes; limit {MOST_BYTES_A_PAGE}")
    others = [stars(len(items), run * len(items)) for run in range(1, _RUNS + 1)]
    taken = seconds(
        {
            "product": lambda run: certificates(others[run], COURT),
            "by hand": lambda run: by_hand(others[run]),
            "typst": lambda run: by_typst(compiler, others[run]),
        },
        _RUNS,
    )
    good = show(f"{len(items)} merged", taken, {"fastest": 1.2})
    return good and len(documents["product"]) / len(items) <= MOST_BYTES_A_PAGE


def separate(items: Sequence[Certificate], compiler: Typst) -> bool:
    """One file each, written to disk: time and bytes a file."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = write_certificates(items, COURT, QUARTER, folder)
        ours = [file.read_bytes() for file in files]
        sides = {
            "product": ours,
            "by hand": [by_hand([item]) for item in items],
            "typst": [by_typst(compiler, [item]) for item in items],
        }
        for number in range(0, len(items), 20):
            same_text({side: documents[number] for side, documents in sides.items()})
        for side, documents in sides.items():
            size = sum(map(len, documents)) / len(documents)
            print(f"separate {side:<8} {size:7.0f} bytes a file")
        print(f"         glyphs and drawings, packed: {floor(ours[0])} bytes")
        others = [stars(len(items), run * len(items)) for run in range(1, _RUNS + 1)]
        taken = seconds(
            {
                "product": lambda run: write_certificates(others[run], COURT, QUARTER, folder),
                "by hand": lambda run: written([by_hand([one]) for one in others[run]], folder),
                "typst": lambda run: written(
                    [by_typst(compiler, [one]) for one in others[run]], folder
                ),
            },
            _RUNS,
        )
    return show(f"{len(items)} separate", taken, {"fastest": 1.2, "typst": 1.0})


def main() -> int:
    """Compare the outputs, then the times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--separate", type=int, default=200)
    given = parser.parse_args()
    peer_certificates.open_fonts()
    compiler = Typst("peer_certificates.typ", peer_certificates.frame())
    items = stars(given.count)
    good = merged(items, compiler)
    good = separate(items[: given.separate], compiler) and good
    compiler.close()
    shown = seconds({"preview": lambda run: preview(items[run])})["preview"] * 1000
    print(f"preview of one, made and painted: {shown:.0f} ms; limit {MOST_PREVIEW_MS}")
    return 0 if good and shown <= MOST_PREVIEW_MS else 1


if __name__ == "__main__":
    sys.exit(main())
