"""Values for the tests of paper: a court, results from the worked example, and made-up people."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult, Winners
from evaluation.staff import Category
from reports import wording
from reports.certificate import Certificate
from reports.court import Court

FOLDER = Path(__file__).parents[1] / "worked_example"
COURT = Court("示范区人民法院", "示法", "苏0699", legal_basis="示表彰办〔2023〕6号")
QUARTER = Quarter(2024, 1)
DECIDED = date(2024, 4, 19)


def worked_example() -> QuarterResult:
    return QuarterResult.from_json((FOLDER / "expected.json").read_text("utf-8"))


def vectors() -> QuarterResult:
    return QuarterResult.from_json((FOLDER / "vectors/expected-2024Q1.json").read_text("utf-8"))


def scheme(folder: str = "") -> dict:
    return json.loads((FOLDER / folder / "scheme.json").read_text("utf-8"))


def person(staff_no: str, **changes) -> PersonResult:
    """The worked example's judge under another number, with what else is to differ."""
    judge = next(p for p in worked_example().people if p.category is Category.JUDGE)
    return replace(judge, staff_no=staff_no, **changes)


def ranked(number: int, place: int, group: str = "民商事", **changes) -> PersonResult:
    total = Decimal(100 - place)
    name = f"样{number}"
    return person(f"J{number:03d}", name=name, group=group, place=place, total=total, **changes)


def result(*people: PersonResult, winners: tuple[Winners, ...] = ()) -> QuarterResult:
    return replace(worked_example(), people=people, winners=winners)


def star(serial: int, recipient: str, **changes) -> Certificate:
    made = Certificate(
        number=f"示法荣〔2024〕J1-{serial:03d}号",
        recipient=recipient,
        citation=wording.star_citation(QUARTER),
        issued_on=DECIDED,
    )
    return replace(made, **changes)


def read(document: bytes) -> PdfReader:
    return PdfReader(BytesIO(document))


def text_of(document: bytes, page: int | None = None) -> str:
    """The text of a page, or of all pages, without white space."""
    pages = read(document).pages
    chosen = pages if page is None else [pages[page]]
    return "".join("".join(p.extract_text() for p in chosen).split())
