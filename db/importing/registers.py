"""The sheets 诉前调解 and 专业法官会议: registers taken in row by row, each by its number."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from peewee import Model

from db.bulk import all_rows, row_image, update_rows
from db.errors import DatabaseError
from db.importing.aliases import people_aliases
from db.importing.batches import Batch, Order, Outcome, batch_of
from db.importing.called_by_hand import CalledByHand
from db.importing.cells import Cell
from db.importing.columns import column_set
from db.importing.hand_edits import HandCorrections
from db.importing.memory import Fault, count_of, text_of
from db.importing.problems import Code
from db.importing.row_reader import Row, as_day, rows_of, rows_taken
from db.importing.workbook import Workbook
from db.judges_meetings import meeting_fields
from db.mediations import mediation_fields
from db.models import JudgesMeeting, Mediation, MeetingAttendance, Staff
from db.register_people import RegisterPeople
from evaluation.registers import MediationEntry, MediationResult, MeetingEntry, result_of

Taken = tuple[dict[str, Any], dict[int, bool] | None]
_CALLED = "called"


def import_mediations(workbook: Workbook, order: Order) -> Outcome:
    """Take in the sheet 诉前调解, else the first one.

    Raises:
        WorkbookError: there is no such table in the file. Nothing is written then.
    """
    read = partial(_mediation, date_1904=workbook.date_1904)
    return _import(workbook, order, _MEDIATIONS, read)


def import_meetings(workbook: Workbook, order: Order) -> Outcome:
    """Take in the sheet 专业法官会议, else the first one.

    Raises:
        WorkbookError: there is no such table in the file. Nothing is written then.
    """
    read = partial(_meeting, date_1904=workbook.date_1904)
    return _import(workbook, order, _MEETINGS, read)


def restore_called(meeting: int, called: Sequence[Sequence[Any]]) -> None:
    """Put back who was called to a meeting, as an import found it."""
    MeetingAttendance.delete().where(MeetingAttendance.meeting == meeting).execute()
    _insert_called(meeting, {int(person): bool(present) for person, present in called})


@dataclass(frozen=True, slots=True)
class _Register:
    """A register: the kind of its list, its table, and the heads of what a list may change."""

    kind: str
    model: type[Model]
    heads: Mapping[str, str]


_MEDIATIONS = _Register(
    "mediations",
    Mediation,
    {
        "begun_on": "日期",
        "parties": "当事人数",
        "mediator": "调解员",
        "result": "结果",
        "days": "天数",
        "note": "备注",
    },
)
_MEETINGS = _Register(
    "meetings",
    JudgesMeeting,
    {
        "held_on": "日期",
        "subject": "议题",
        "host_id": "主持人",
        "note": "备注",
        "attended": "出席",
        "absent": "缺席",
    },
)


def _import(
    workbook: Workbook,
    order: Order,
    register: _Register,
    read: Callable[[Row, RegisterPeople], Taken | None],
) -> Outcome:
    table = order.table(workbook, register.kind)
    key = column_set(register.kind).required[0]
    seen: set[str] = set()
    people = RegisterPeople(people_aliases())
    with batch_of(register.kind, workbook, order) as batch:
        store = _RegisterStore(batch, register)
        for row in rows_taken(batch, table):
            taken = read(row, people)
            if taken is not None:
                seen.add(taken[0]["number"])
        for row in rows_of(batch, table):
            if order.fixes is not None:
                people.chosen = order.fixes.people_in(table.sheet.name, row.number)
            taken = read(row, people)
            if taken is None:
                continue
            if taken[0]["number"] in seen:
                row.refuse(key, Code.DUPLICATE)
                continue
            seen.add(taken[0]["number"])
            store.take(row, *taken)
    return batch.outcome


class _RegisterStore:
    """Takes entries into a register, counting them in *batch*."""

    def __init__(self, batch: Batch, register: _Register) -> None:
        self._batch = batch
        self._model, self._heads = register.model, register.heads
        act = batch.order.act
        self._stamp = {"author": act.author, "written_at": act.at, "batch": batch.id}
        self._hand = HandCorrections(register.model)
        self._called = CalledByHand()
        self._numbers: dict[int, str] = dict(all_rows(Staff, ("id", "number")))

    def take(self, row: Row, fields: dict[str, Any], called: dict[int, bool] | None) -> None:
        """Write an entry, if there is anything new in it; *called* are the people of a meeting."""
        number = fields["number"]
        stored = self._model.get_or_none(self._model.number == number)
        if stored is None:
            row_id = self._model.insert(**fields, **self._stamp).execute()
            if called is not None:
                _insert_called(row_id, called)
            self._batch.added += 1
            return
        image = row_image(self._model, stored.id)
        after = {self._column(name): _plain(value) for name, value in fields.items()}
        row.keep_back(self._hand, (stored.id, image), after, self._heads, number)
        if "mediator" in after and after["mediator"] == image["mediator"]:
            after["staff_id"] = image["staff_id"]
        before = None if called is None else called_of(stored.id)
        if called is not None and before is not None:
            self._keep_called(row, (stored.id, number), before, called)
        if before == called and all(image[name] == value for name, value in after.items()):
            self._batch.unchanged += 1
            return
        row.tell(self._told(image, before), self._told(after, called), self._heads, number)
        kept = image if before is None else {**image, _CALLED: [[*one] for one in before.items()]}
        self._batch.replaced(self._model, stored.id, kept)
        update_rows(self._model, tuple(after), [(*after.values(), stored.id)])
        self._model.update(**self._stamp).where(self._model.id == stored.id).execute()
        if called is not None:
            restore_called(stored.id, list(called.items()))
        self._batch.changed += 1

    def _keep_called(
        self,
        row: Row,
        meeting: tuple[int, str],
        before: Mapping[int, bool],
        called: dict[int, bool],
    ) -> None:
        """Leave people where a hand put them in *called*, and say so under the head it is about."""
        told: dict[str, str] = {}
        for person, done in list(self._called.differing(meeting[0], before, called)):
            wanted = called.get(person, done.value)
            head = self._heads["attended" if wanted else "absent"]
            if row.is_forced(head):
                continue
            if done.value is None:
                del called[person]
            else:
                called[person] = done.value
            there = [self._numbers[one] for one, present in before.items() if present is wanted]
            told[head] = done.note("、".join(there))
        for head, note in told.items():
            row.tell_kept(self._hand, head, meeting[1], note)

    def _column(self, name: str) -> str:
        return str(self._model._meta.fields[name].column_name)

    def _told(self, image: Mapping[str, Any], called: dict[int, bool] | None) -> dict[str, Any]:
        """An entry as a list would have it."""
        told = dict(image)
        if called is not None:
            told["host_id"] = self._numbers.get(image["host_id"], "")
            for name, there in (("attended", True), ("absent", False)):
                people = [self._numbers[one] for one, present in called.items() if present is there]
                told[name] = "、".join(people)
        return told


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def called_of(meeting: int) -> dict[int, bool]:
    """Who was called to a meeting, by id, and whether each was there."""
    rows = MeetingAttendance.select().where(MeetingAttendance.meeting == meeting)
    return {row.staff_id: row.present for row in rows.order_by(MeetingAttendance.id)}


def _insert_called(meeting: int, called: Mapping[int, bool]) -> None:
    for person, present in called.items():
        MeetingAttendance.insert(meeting=meeting, staff=person, present=present).execute()


def _mediation(row: Row, people: RegisterPeople, *, date_1904: bool) -> Taken | None:
    begun = as_day(row.day("日期", date_1904=date_1904, required=True))
    ended = as_day(row.day("结束日期", date_1904=date_1904))
    result = row.read("结果", _result, MediationResult.OPEN)
    days = row.read("天数", _count, None)
    if begun and ended and ended < begun:
        row.refuse("结束日期", Code.DATE_ORDER)
    elif days is None and begun and ended:
        days = (ended - begun).days
    entry = MediationEntry(
        number=row.text("编号", required=True),
        begun_on=begun,
        parties=row.read("当事人数", _count, None),
        mediator=row.text("调解员"),
        result=result,
        days=days,
        note=row.text("备注"),
    )
    _mark_learned(row, people, {"调解员": entry.mediator})
    return None if row.refused else (mediation_fields(entry, people), None)


def _meeting(row: Row, people: RegisterPeople, *, date_1904: bool) -> Taken | None:
    entry = MeetingEntry(
        number=row.text("纪要编号", required=True),
        held_on=as_day(row.day("日期", date_1904=date_1904, required=True)),
        subject=row.text("议题"),
        host=row.text("主持人"),
        attended=row.text("出席"),
        absent=row.text("缺席"),
        note=row.text("备注"),
    )
    named = {"主持人": entry.host, "出席": entry.attended, "缺席": entry.absent}
    for head, text in named.items():
        for name in people.unknown_in(text):
            row.refuse(head, Code.UNKNOWN_NAME, value=name)
    _mark_learned(row, people, named)
    if row.refused:
        return None
    try:
        return meeting_fields(entry, people)
    except DatabaseError as error:
        head = "主持人" if error.code == "REGISTER_NAME" else "缺席"
        row.refuse(head, Code.TWO_NAMES_OF_ONE)
        return None


def _mark_learned(row: Row, people: RegisterPeople, named: Mapping[str, str]) -> None:
    for head, text in named.items():
        for spelling, meant in people.learned_in(text):
            row.mark_alias(head, meant, spelling)


def _count(cell: Cell) -> int | None:
    return None if text_of(cell).strip() in ("", "-", "—") else count_of(cell)


def _result(cell: Cell) -> MediationResult:
    found = result_of(text_of(cell))
    if found is None:
        raise Fault(Code.UNKNOWN_WORD)
    return found
