"""Measures certificates, merged and one file each, beside two peers drawing the same page.

    python benchmarks/certificates.py [--count 1000] [--separate 200]

The peers are reportlab by hand and, where the package is installed, typst. The text of both sides
is compared page by page before a ratio is printed; times are the best of three runs.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

import zxingcpp
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import peer_certificates  # noqa: E402
from evaluation.period import Quarter  # noqa: E402
from reports import wording  # noqa: E402
from reports.batch import write_certificates  # noqa: E402
from reports.certificate import Certificate, certificate, certificate_number, certificates  # noqa: E402
from reports.court import Court  # noqa: E402
from resources import resource  # noqa: E402

COURT = Court("示范区人民法院", "示法", "苏0699", legal_basis="示表彰办〔2023〕6号")
QUARTER = Quarter(2024, 1)
NAMES = "枫桦榆柏松桐槐柳榕杉", "明远清和景行望舒怀瑾知秋"
TEMPLATE = Path(__file__).with_suffix("").with_name("peer_certificates.typ")


def stars(count: int) -> list[Certificate]:
    """That many certificates of made-up people."""
    first, second = NAMES
    citation = wording.star_citation(QUARTER)
    return [
        Certificate(
            certificate_number(COURT, QUARTER, serial),
            first[serial % len(first)] + second[serial % 11 : serial % 11 + 2],
            citation,
            date(2024, 4, 19),
        )
        for serial in range(1, count + 1)
    ]


def timed(job: Callable[[], object]) -> float:
    """Seconds of the best of three runs."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        job()
        best = min(best, time.perf_counter() - start)
    return best


def texts(document: bytes) -> list[str]:
    """The text of every page, its characters in order of value: layouts differ in their order."""
    pages = PdfReader(BytesIO(document)).pages
    return ["".join(sorted("".join(page.extract_text().split()))) for page in pages]


def by_hand(items: Sequence[Certificate]) -> bytes:
    """The hand-drawn peer's document."""
    people = [(item.number, item.recipient) for item in items]
    return peer_certificates.draw_certificates(people, items[0].citation, COURT.name)


def by_typst(items: Sequence[Certificate]) -> bytes | None:
    """The typst peer's document, or None where typst is not installed."""
    try:
        import typst
    except ImportError:
        return None
    with tempfile.TemporaryDirectory() as folder:
        people = [
            {"name": item.recipient, "number": item.number, "code": _svg(item.number)}
            for item in items
        ]
        data = {
            "people": people,
            "citation": items[0].citation,
            "court": COURT.name,
            "day": "二〇二四年四月十九日",
        }
        Path(folder, "people.json").write_text(json.dumps(data, ensure_ascii=False), "utf-8")
        Path(folder, "main.typ").write_text(TEMPLATE.read_text("utf-8"), "utf-8")
        made: bytes = typst.compile(
            str(Path(folder, "main.typ")), font_paths=[str(resource("fonts"))], root=folder
        )
        return made


def _svg(text: str) -> str:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return str(code.to_svg(add_quiet_zones=False))


def measure(name: str, ours: float, theirs: float) -> None:
    """Print one line of the comparison."""
    print(f"{name:<28} {ours:7.2f} s  {theirs:7.2f} s  ratio {ours / theirs:.2f}")


def main() -> None:
    """Compare the outputs, then the times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--separate", type=int, default=200)
    given = parser.parse_args()
    peer_certificates.open_fonts()
    items = stars(given.count)
    some = items[:20]
    if texts(certificates(some, COURT)) != texts(by_hand(some)):
        raise SystemExit("the two sides do not print the same text")
    merged = certificates(items, COURT)
    print(f"merged: {len(merged) / len(items):.0f} bytes a page; ours, peer, ratio:")
    ours = timed(lambda: certificates(items, COURT))
    measure(f"{given.count} merged, by hand", ours, timed(lambda: by_hand(items)))
    if by_typst(some) is not None:
        measure(f"{given.count} merged, typst", ours, timed(lambda: by_typst(items)))
    few = items[: given.separate]
    with tempfile.TemporaryDirectory() as folder:
        ours = timed(lambda: write_certificates(few, COURT, QUARTER, Path(folder)))
        sizes = [path.stat().st_size for path in Path(folder).iterdir()]
    print(f"separate: {sum(sizes) / len(sizes):.0f} bytes a file")
    measure(f"{len(few)} separate, by hand", ours, timed(lambda: [by_hand([i]) for i in few]))
    if by_typst(some) is not None:
        measure(f"{len(few)} separate, typst", ours, timed(lambda: [by_typst([i]) for i in few]))
    preview = timed(lambda: certificate(items[0], COURT, specimen=True))
    print(f"preview of one: {preview * 1000:.0f} ms")


if __name__ == "__main__":
    main()
