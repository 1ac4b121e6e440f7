"""The sheet 合计录入: totals of closed cases from a court that has no list of them, one a row."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from db.bulk import all_rows, row_image
from db.case_totals import able_in, fault_of_person
from db.importing.aliases import people_aliases
from db.importing.batches import Batch, Order, Outcome, batch_of
from db.importing.hand_edits import HandCorrections
from db.importing.problems import Code
from db.importing.row_reader import Row, quarter_in, rows_of, rows_taken
from db.importing.workbook import Workbook
from db.models import CaseTotal, Staff
from db.register_people import RegisterPeople
from db.runs import QuarterState, closed_quarters
from evaluation.case_totals import COUNTS, Total, TotalFault, TypedTotal, fault_in, read_total
from evaluation.period import Quarter
from evaluation.staff import Category

_HEAD_OF = {
    "staff_no": "工号",
    "type_word": "类型",
    "procedure": "程序",
    "manner": "方式",
    "role": "角色",
    "count": "结案数",
    "in_time": "审限内",
    "appealed": "上诉",
    "mediated": "调解",
    "days": "天数",
}
_NEEDED = ("staff_no", "type_word", "role")
_KEY = ("type_word", "procedure", "manner", "role")
_CODES = {
    TotalFault.UNKNOWN_PERSON: Code.UNKNOWN_STAFF_NUMBER,
    TotalFault.NO_RECORD: Code.NO_POSTING,
    TotalFault.TYPE_WORD: Code.UNKNOWN_TYPE,
    TotalFault.UNKNOWN_PROCEDURE: Code.UNKNOWN_WORD,
    TotalFault.UNKNOWN_MANNER: Code.UNKNOWN_WORD,
    TotalFault.UNKNOWN_ROLE: Code.UNKNOWN_WORD,
    TotalFault.COUNT_MISSING: Code.MISSING,
    TotalFault.NOT_WHOLE: Code.BAD_NUMBER,
    TotalFault.TOO_LARGE: Code.BAD_NUMBER,
}


def import_totals(workbook: Workbook, order: Order) -> Outcome:
    """Take in the sheet 合计录入, else the first one. Nothing is taken for a closed quarter.

    Raises:
        WorkbookError: there is no such table in the file. Nothing is written then.
    """
    table = order.table(workbook, "totals")
    with batch_of("totals", workbook, order) as batch:
        store, reader = _TotalStore(batch), _TotalReader()
        for row in rows_taken(batch, table):
            reader.read(row)
        for row in rows_of(batch, table):
            total = reader.read(row)
            if total is not None:
                store.take(*total, row)
    return batch.outcome


class _TotalReader:
    """Reads totals, and remembers which were there already."""

    def __init__(self) -> None:
        self._closed = closed_quarters()
        self._able: dict[Quarter, Mapping[str, set[Category]]] = {}
        self._seen: set[tuple[Any, ...]] = set()
        self._people = RegisterPeople(people_aliases())

    def read(self, row: Row) -> tuple[Quarter, Total] | None:
        """The total in a row, with its quarter; None when it is refused."""
        quarter = self._quarter(row)
        needed = {name: row.text(_HEAD_OF[name], required=True) for name in _NEEDED}
        counts = {name: row.text(_HEAD_OF[name], required=name == "count") for name in COUNTS}
        words = {name: row.text(_HEAD_OF[name]) for name in ("procedure", "manner")}
        if row.refused or quarter is None:
            return None
        for spelling, meant in self._people.learned_in(needed["staff_no"])[:1]:
            row.mark_alias("工号", meant, spelling)
            needed["staff_no"] = meant.split()[0]
        found = read_total(TypedTotal(**needed, **words, counts=counts))
        if not isinstance(found, Total):
            refuse(row, *found)
            return None
        if quarter not in self._able:
            self._able[quarter] = able_in(quarter)
        if (fault := fault_of_person(found, self._able[quarter])) is not None:
            refuse(row, *fault)
            return None
        key = (quarter, found.staff_no, *(getattr(found, name) for name in _KEY))
        if key in self._seen:
            row.refuse("工号", Code.DUPLICATE)
            return None
        self._seen.add(key)
        return quarter, found

    def _quarter(self, row: Row) -> Quarter | None:
        quarter = quarter_in(row)
        state = self._closed.get(quarter) if quarter else None
        if state is not None:
            sealed = state is QuarterState.SEALED
            row.refuse("季度", Code.SEALED_QUARTER if sealed else Code.LOCKED_QUARTER)
        return quarter


class _TotalStore:
    """Takes totals into the table, counting them in *batch*."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        act = batch.order.act
        self._stamp = {"author": act.author, "written_at": act.at, "batch": batch.id}
        self._staff = {number: staff_id for staff_id, number in all_rows(Staff, ("id", "number"))}
        self._hand = HandCorrections(CaseTotal)
        self._known: dict[tuple[Any, ...], tuple[int, dict[str, Any]]] = {}
        rows = all_rows(CaseTotal, ("id", "staff_id", "quarter", *_KEY, *COUNTS))
        for row_id, *fields in rows:
            key, counts = tuple(fields[: len(_KEY) + 2]), fields[len(_KEY) + 2 :]
            self._known[key] = row_id, dict(zip(COUNTS, counts, strict=True))

    def take(self, quarter: Quarter, total: Total, row: Row) -> None:
        """Write a total, if there is anything new in it."""
        words = {name: str(getattr(total, name)) for name in _KEY}
        after = {name: getattr(total, name) for name in COUNTS}
        staff, subject = self._staff[total.staff_no], f"{total.staff_no} {total.type_word}"
        known = self._known.get((staff, str(quarter), *words.values()))
        if known is None:
            fields = {"staff": staff, "quarter": str(quarter), **words, **after}
            CaseTotal.insert(**fields, **self._stamp).execute()
            self._batch.added += 1
            return
        row_id, before = known
        row.keep_back(self._hand, known, after, _HEAD_OF, subject)
        if (fault := fault_in(replace(total, **after))) is not None:
            # What was corrected by hand, and what the file says beside it, do not fit together.
            refuse(row, *fault)
        elif after == before:
            self._batch.unchanged += 1
        else:
            row.tell(before, after, _HEAD_OF, subject)
            self._batch.replaced(CaseTotal, row_id, row_image(CaseTotal, row_id))
            CaseTotal.update(**after, **self._stamp).where(CaseTotal.id == row_id).execute()
            self._batch.changed += 1


def refuse(row: Row, fault: TotalFault, name: str) -> None:
    """Say in the words of imports what is wrong with a total in the field *name*."""
    detail = "NOT_INTEGER" if fault is TotalFault.NOT_WHOLE else fault.value
    code = _CODES.get(fault, Code.UNFITTING_COUNT)
    told = code in (Code.BAD_NUMBER, Code.UNFITTING_COUNT)
    row.refuse(_HEAD_OF[name], code, detail if told else "")
