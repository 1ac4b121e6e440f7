"""The sample court: its three workbooks read into the open, empty database, and its decision."""

import json
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
_WHY = "示例"
_DAYS = ("start", "end", "probation_end")


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
    _keep_files(act)


def decide_sample(act: "Act") -> "QuarterResult":
    """Record the decision on the winners of the quarter; its result."""
    from db.runs import decide, result_of, steady

    with steady():
        result = result_of(QUARTER)
        decide(result, DECIDED_ON, DOCUMENT, act)
    return result


def _keep_files(act: "Act") -> None:
    """Enter what the sample's personnel files hold."""
    from db.connection import atomic
    from db.personnel.details import set_details
    from db.personnel.honours import add_honour
    from db.personnel.records import add_record
    from db.personnel.teams import add_member, add_team
    from evaluation.personnel import RECORDS, Honour, PersonDetails, RecordKind
    from evaluation.teams import Membership, TeamEntry

    plain = json.loads(resource("sample/personnel.json").read_text("utf-8"))
    with atomic():
        for number, details in plain["details"].items():
            set_details(number, PersonDetails(**_dated(details)), act, _WHY)
        for team in plain["teams"]:
            add_team(TeamEntry(**_dated(team)), act)
        for number, member in plain["members"]:
            add_member(number, Membership(**_dated(member)), act)
        for number, kind, record in plain["records"]:
            add_record(number, RECORDS[RecordKind(kind)](**_dated(record)), act)
        for honour in plain["honours"]:
            add_honour(Honour(**_dated(honour)), "", act)


def _dated(cells: dict[str, Any]) -> dict[str, Any]:
    days = {name for name in cells if name.endswith("_on") or name in _DAYS}
    return {
        name: date.fromisoformat(cell) if name in days else cell for name, cell in cells.items()
    }
