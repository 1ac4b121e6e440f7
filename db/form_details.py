"""What an evaluation form shows beside the result. Its question expects an open session."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from db.connection import snapshot
from db.models import Measure, Staff
from db.roster import PersonRows, PostingRow, people_rows
from evaluation.period import Quarter
from evaluation.staff import Position, RecordKey, key_of, records_of, spans_of

_NO_QUOTA = dict.fromkeys(Position, Fraction(0))


@dataclass(frozen=True, slots=True)
class AdjustmentRow:
    """Points given or taken by hand, and the document they rest on."""

    points: Decimal
    basis: str


@dataclass(frozen=True, slots=True)
class VetoRow:
    """The code of a veto, and the document it rests on."""

    code: str
    basis: str


@dataclass(frozen=True, slots=True)
class FormDetails:
    """Of one record: what the last posting of the quarter was, and what was entered by hand."""

    division: str
    position: Position
    grade: str
    team: str
    adjustments: tuple[AdjustmentRow, ...]
    vetoes: tuple[VetoRow, ...]


def form_details(quarter: Quarter) -> Mapping[RecordKey, FormDetails]:
    """The details of every record of *quarter*. Four queries, however many people there are."""
    with snapshot():
        entered = _entered(quarter)
        return {
            key: details
            for rows in people_rows()
            for key, details in _details(rows, quarter, entered.get(rows.number, [])).items()
        }


def _details(
    rows: PersonRows, quarter: Quarter, entered: list[tuple[str, str, str]]
) -> dict[RecordKey, FormDetails]:
    postings = _last_postings(rows, quarter)
    records = records_of(rows.person, quarter, _NO_QUOTA)
    # Adjustments belong to the record that served last, vetoes to every one (RULES.md §16).
    last = max(records, key=lambda record: (record.until, record.key.listed), default=None)
    given = tuple(AdjustmentRow(Decimal(value), basis) for item, value, basis in entered
                  if item == "ADJ")  # fmt: skip
    vetoes = tuple(VetoRow(value, basis) for item, value, basis in entered if item == "VETO")
    return {
        record.key: FormDetails(
            division=postings[record.key].posting.division,
            position=postings[record.key].posting.position,
            grade=postings[record.key].grade,
            team=postings[record.key].team,
            adjustments=given if record is last else (),
            vetoes=vetoes,
        )
        for record in records
    }


def _last_postings(rows: PersonRows, quarter: Quarter) -> dict[RecordKey, PostingRow]:
    kept = {id(row.posting): row for row in rows.postings}
    spans = [s for s in spans_of(rows.person) if s.start <= quarter.end and s.end >= quarter.start]
    return {
        key_of(rows.number, span.posting): kept[id(span.posting)]
        for span in sorted(spans, key=lambda span: span.end)
    }


def _entered(quarter: Quarter) -> dict[str, list[tuple[str, str, str]]]:
    found: dict[str, list[tuple[str, str, str]]] = {}
    rows = (
        Measure.select(Staff.number, Measure.item, Measure.basis, Measure.occurrence, Measure.value)
        .join(Staff)
        .where((Measure.quarter == str(quarter)) & Measure.item.in_(("ADJ", "VETO")))
    )
    # Sorted here: a server sorts texts as its language does.
    for number, item, basis, _, value in sorted(rows.tuples()):
        found.setdefault(number, []).append((item, value, basis))
    return found
