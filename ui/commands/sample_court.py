"""The sample court: its three workbooks read into the open, empty database, and its decision."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from evaluation.period import Quarter
from resources import resource

if TYPE_CHECKING:
    from db.actors import Act
    from db.importing.batches import Outcome
    from evaluation.result import QuarterResult

COURT = "示范区人民法院"
QUARTER = Quarter(2024, 1)
DECIDED_ON = date(2024, 4, 19)
DOCUMENT = "示法〔2024〕12号"
BOOKS = ("people", "cases", "measures")
_MARK, _CODE, _LEGAL_BASIS = "示法", "苏9901", "示表彰办〔2023〕6号"


def import_sample(act: "Act") -> Iterator[tuple[str, "Outcome"]]:
    """Name the court and import its books one after the other; each with what came of it."""
    from db.importing.batches import Order
    from db.importing.cases import import_cases
    from db.importing.measures import import_measures
    from db.importing.staff import import_people
    from db.importing.workbook import read_workbook
    from db.settings import CourtSettings, store_court_settings

    sample = CourtSettings(name=COURT, mark=_MARK, code=_CODE, legal_basis=_LEGAL_BASIS)
    store_court_settings(sample, act)
    order = Order(act)
    steps: tuple[Callable[[Any], Any], ...] = (
        lambda book: import_people(book, order),
        lambda book: import_cases(book, order, QUARTER.year),
        lambda book: import_measures(book, order),
    )
    for name, step in zip(BOOKS, steps, strict=True):
        yield name, step(read_workbook(resource(f"sample/{name}.xlsx")))


def decide_sample(act: "Act") -> "QuarterResult":
    """Record the decision on the winners of the quarter; its result."""
    from db.runs import decide, result_of, steady

    with steady():
        result = result_of(QUARTER)
        decide(result, DECIDED_ON, DOCUMENT, act)
    return result
