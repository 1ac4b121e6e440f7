"""The cases as the checks of a quarter look at them: everything the case table knows.

It does not know the days of hearings, of documents, of conversions and of extensions: what rests
on those is not asked (``db.unasked_checks``).
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from db.actors import day_of
from db.models import AuditEntry, CourtCase, ImportBatch, ImportChange, QuarterRun, database
from db.staff import people
from db.tally_sql import HANDLER, factor_code, listed
from db.tally_tables import as_date
from evaluation.anomalies import CaseRow, ClosingEdit, View
from evaluation.calendar import HolidayCalendar
from evaluation.case import MEMBERS, Role
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.series import SeriesCase, series_ranks
from evaluation.staff import Category, Position, RecordKey, Span, spans_of
from evaluation.tally import Credit
from evaluation.weights import Weights
from evaluation.words import word_key

_QUARTERS_BACK = 12  # as far as a month is compared with the same month of the years before
_LEADERS = frozenset(Position) - {Position.ORDINARY, Position.SUPPORT_JUDGE}
_BESIDE = (*MEMBERS, Role.PRESIDER, Role.HANDLER_PRESIDER)
_COLUMNS = (
    *("id", "key", "type_word", "procedure", "cause", "manner", "division"),
    *("plaintiff_hash", "defendant_hash", "series_no", "claimed_fen", "hearings"),
    *("extension_days", "excluded_days", "suspended", "year", "serial_number"),
    *("received_on", "filed_on", "allotted_on", "closed_on", "archived_on"),
)
_DAYS = ("received_on", "filed_on", "allotted_on", "closed_on", "archived_on")

Cells = Mapping[str, Any]


def view_of(quarter: Quarter, scheme: Scheme, calendar: HolidayCalendar) -> View:
    """What the checks of *quarter* are handed. A fixed number of queries."""
    weights = Weights(scheme)
    cells = list(_cells(quarter, weights))
    handlers = _handlers()
    known = _Known(
        beside=_with_somebody_beside(),
        series=_series(cells, handlers, scheme),
        heard=any(one["hearings"] for one in cells),
    )
    roster = _Roster()
    rows = tuple(_row(one, handlers.get(one["id"]), known, roster, weights) for one in cells)
    return View(rows, quarter, calendar, edits=tuple(_closing_edits(quarter)))


@dataclass(frozen=True, slots=True)
class _InCharge:
    staff_id: int
    staff_no: str
    role: Role
    sharers: int


@dataclass(frozen=True, slots=True)
class _Moved:
    """A closing day that was moved: of which case, from what to what, when and by whom."""

    row_id: int
    key: str
    before: date
    after: date
    at: datetime
    author: str


@dataclass(frozen=True, slots=True)
class _Known:
    """Which cases had somebody beside the judge, which series and step, and whether any hearing
    is known at all."""

    beside: frozenset[int]
    series: Mapping[int, tuple[str, int]]
    heard: bool


class _Roster:
    """Who was what on a day, by staff number."""

    def __init__(self) -> None:
        self._spans: dict[str, tuple[Span, ...]] = {p.staff_no: spans_of(p) for p in people()}

    def on(self, staff_no: str, day: date) -> tuple[str, bool]:
        """The group somebody was compared in, and whether as a leader; empty where unknown."""
        for span in self._spans.get(staff_no, ()):
            if span.start <= day <= span.end:
                return span.posting.group, span.posting.position in _LEADERS
        return "", False


def _cells(quarter: Quarter, weights: Weights) -> Iterator[Cells]:
    first = quarter.shifted(-_QUARTERS_BACK).start
    columns = ", ".join(f"c.{name}" for name in _COLUMNS)
    rows = database.execute_sql(
        f"SELECT {columns}, {factor_code(weights)} FROM court_case c "
        f"WHERE c.filed_on <= '{quarter.end}' AND "
        f"(c.closed_on IS NULL OR c.closed_on >= '{first}' OR c.filed_on >= '{first}')"
    )
    for row in rows.fetchall():
        cells = dict(zip((*_COLUMNS, "factors"), row, strict=True))
        for name in _DAYS:
            cells[name] = None if cells[name] is None else as_date(cells[name])
        yield cells


def _handlers() -> dict[int, _InCharge]:
    """The judge in charge of every case; nobody where the name fits nobody or two people."""
    rows = database.execute_sql(
        "SELECT r.case_id, r.staff_id, s.number, r.role, r.sharers FROM case_role r "
        f"JOIN staff s ON s.id = r.staff_id WHERE {HANDLER}"
    )
    return {
        case: _InCharge(staff, number, Role(role), sharers)
        for case, staff, number, role, sharers in rows.fetchall()
    }


def _with_somebody_beside() -> frozenset[int]:
    rows = database.execute_sql(
        f"SELECT DISTINCT r.case_id FROM case_role r WHERE r.role IN ({listed(_BESIDE)})"
    )
    return frozenset(case for (case,) in rows.fetchall())


def _series(
    cells: Sequence[Cells], handlers: Mapping[int, _InCharge], scheme: Scheme
) -> dict[int, tuple[str, int]]:
    """Which series a case stands in, by a name of its own, and the step of its discount."""
    alike = [
        SeriesCase(
            case_id=one["id"],
            handler=handlers[one["id"]].staff_id,
            type_word=one["type_word"],
            cause=word_key(one["cause"]),
            plaintiff=one["plaintiff_hash"],
            defendant=one["defendant_hash"],
            series_no=word_key(one["series_no"]),
            filed=one["filed_on"],
            closed=one["closed_on"],
            order=(one["year"], one["serial_number"], one["key"]),
        )
        for one in cells
        if one["id"] in handlers
    ]
    ranks = series_ranks(alike, scheme.least_series, scheme.series_window_days)
    starts = [start for start, _ in scheme.series_steps]
    return {
        case.case_id: (_series_name(case), sum(start <= ranks[case.case_id] for start in starts))
        for case in alike
        if case.case_id in ranks
    }


def _series_name(case: SeriesCase) -> str:
    # One creditor against many, as a rule; where nobody sues there is one who is sued.
    return case.series_no or f"{case.handler}|{case.cause}|{case.plaintiff or case.defendant}"


def _row(
    cells: Cells, judge: _InCharge | None, known: _Known, roster: _Roster, weights: Weights
) -> CaseRow:
    number = judge.staff_no if judge is not None else ""
    peers, leader = roster.on(number, cells["closed_on"] or cells["filed_on"])
    coefficients = weights.coefficients(_credit(cells, judge, known))
    return CaseRow(
        case_key=cells["key"],
        type_word=cells["type_word"],
        procedure=cells["procedure"],
        handler=number,
        filed_on=cells["filed_on"],
        peers=peers,
        division=cells["division"],
        cause=cells["cause"],
        manner=cells["manner"],
        plaintiff=cells["plaintiff_hash"],
        defendant=cells["defendant_hash"],
        received_on=cells["received_on"],
        allotted_on=cells["allotted_on"],
        closed_on=cells["closed_on"],
        archived_on=cells["archived_on"],
        # Where nobody's hearings came in, none is not the same as no hearing.
        hearings=cells["hearings"] if known.heard else None,
        extension_days=cells["extension_days"],
        excluded_days=cells["excluded_days"],
        suspended=bool(cells["suspended"]),
        leader=leader,
        panel=cells["id"] in known.beside,
        series=known.series.get(cells["id"], ("", 0))[0],
        amount_fen=cells["claimed_fen"],
        weight=coefficients.type * coefficients.procedure,
        credit=coefficients.credit,
    )


def _credit(cells: Cells, judge: _InCharge | None, known: _Known) -> Credit:
    return Credit(
        owner=RecordKey("", Category.JUDGE, ""),
        type_word=cells["type_word"],
        procedure=cells["procedure"],
        manner=cells["manner"],
        role=judge.role if judge is not None else Role.SINGLE,
        sharers=judge.sharers if judge is not None else 1,
        factors=cells["factors"],
        step=known.series.get(cells["id"], ("", 0))[1],
        count=1,
    )


def _closing_edits(quarter: Quarter) -> Iterator[ClosingEdit]:
    """Changes of a closing day that stood in *quarter* or stands in it now."""
    locks = _locks()
    changes = list(_edits_by_hand())
    touched = {change.row_id for change in changes}
    changes += [change for change in _edits_by_import() if change.row_id not in touched]
    for change in changes:
        quarters = {Quarter.of(day) for day in (change.before, change.after)}
        if quarter in quarters:
            locked = any(q in locks and locks[q] <= change.at for q in quarters)
            days = (change.before, change.after, day_of(change.at))
            yield ClosingEdit(change.key, *days, change.author, locked)


def _locks() -> dict[Quarter, datetime]:
    """When each quarter that is closed was closed."""
    closed = QuarterRun.select(QuarterRun.quarter).where(QuarterRun.state != "OPEN")
    names = {name for (name,) in closed.tuples()}
    rows = AuditEntry.select(AuditEntry.subject, AuditEntry.at).where(AuditEntry.action == "LOCK")
    return {
        Quarter.parse(subject): at
        for subject, at in rows.order_by(AuditEntry.id).tuples()
        if subject in names
    }


def _edits_by_hand() -> Iterator[_Moved]:
    rows = AuditEntry.select(AuditEntry.at, AuditEntry.author, AuditEntry.detail).where(
        AuditEntry.detail.contains('"changes":[') & AuditEntry.detail.contains('"court_case"')
    )
    for at, author, detail in rows.order_by(AuditEntry.id).tuples():
        for change in json.loads(detail).get("changes", ()):
            before, after = change.get("before"), change.get("after")
            if change.get("table") == "court_case" and before and after:
                moved = _moved(change["id"], before, after["closed_on"], (at, author))
                if moved is not None:
                    yield moved


def _edits_by_import() -> Iterator[_Moved]:
    rows = (
        ImportChange.select(
            ImportChange.row_id, ImportChange.before, ImportBatch.written_at, ImportBatch.author
        )
        .join(ImportBatch)
        .where((ImportChange.table == "court_case") & (ImportChange.before != "null"))
        .order_by(ImportChange.id)
    )
    images: dict[int, list[tuple[Cells, datetime, str]]] = {}
    for row_id, before, at, author in rows.tuples():
        images.setdefault(row_id, []).append((json.loads(before), at, author))
    now = dict(CourtCase.select(CourtCase.id, CourtCase.closed_on).tuples()) if images else {}
    for row_id, steps in images.items():
        following = [image["closed_on"] for image, _, _ in steps[1:]]
        last = now.get(row_id)
        following.append(last.isoformat() if last is not None else None)
        for (image, at, author), after in zip(steps, following, strict=True):
            moved = _moved(row_id, image, after, (at, author))
            if moved is not None:
                yield moved


def _moved(row_id: int, image: Cells, after: str | None, by: tuple[datetime, str]) -> _Moved | None:
    """A change of the closing day in *image* to *after*: to close an open case is none."""
    before = image["closed_on"]
    if before is None or after is None or before == after:
        return None
    days = (date.fromisoformat(before), date.fromisoformat(after))
    return _Moved(row_id, image["key"], *days, *by)
