"""The sheets 诉前调解 and 专业法官会议: registers taken in row by row, each by its number."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from peewee import Model

from db.bulk import row_image
from db.errors import DatabaseError
from db.importing.batches import Batch, Order, Outcome, batch_of
from db.importing.cells import Cell
from db.importing.columns import column_set, find_table
from db.importing.memory import Fault, count_of, text_of
from db.importing.problems import Code
from db.importing.row_reader import Row, as_day
from db.importing.workbook import Workbook
from db.judges_meetings import meeting_fields
from db.mediations import mediation_fields
from db.models import JudgesMeeting, Mediation, MeetingAttendance
from db.register_people import RegisterPeople
from evaluation.registers import MediationEntry, MediationResult, MeetingEntry, result_of

Taken = tuple[dict[str, Any], dict[int, bool] | None]
_CALLED = "called"


def import_mediations(workbook: Workbook, order: Order) -> Outcome:
    """Take in the sheet 诉前调解, else the first one.

    Raises:
        WorkbookError: there is no such table in the file. Nothing is written then.
    """
    read = partial(_mediation, people=RegisterPeople(), date_1904=workbook.date_1904)
    return _import(workbook, order, ("mediations", Mediation), read)


def import_meetings(workbook: Workbook, order: Order) -> Outcome:
    """Take in the sheet 专业法官会议, else the first one.

    Raises:
        WorkbookError: there is no such table in the file. Nothing is written then.
    """
    read = partial(_meeting, people=RegisterPeople(), date_1904=workbook.date_1904)
    return _import(workbook, order, ("meetings", JudgesMeeting), read)


def restore_called(meeting: int, called: Sequence[Sequence[Any]]) -> None:
    """Put back who was called to a meeting, as an import found it."""
    MeetingAttendance.delete().where(MeetingAttendance.meeting == meeting).execute()
    _insert_called(meeting, {int(person): bool(present) for person, present in called})


def _import(
    workbook: Workbook,
    order: Order,
    register: tuple[str, type[Model]],
    read: Callable[[Row], Taken | None],
) -> Outcome:
    kind, model = register
    columns = column_set(kind)
    table = find_table(workbook.sheet(columns.sheet, or_first=True), columns, order.profile)
    seen: set[str] = set()
    with batch_of(kind, workbook, order) as batch:
        for number, cells in order.rows(table):
            batch.data_rows += 1
            row = Row(batch, table, number, cells)
            taken = read(row)
            if taken is None or row.refused:
                continue
            key = taken[0]["number"]
            if key in seen:
                row.refuse(columns.required[0], Code.DUPLICATE)
                continue
            seen.add(key)
            _take(batch, model, *taken)
    return batch.outcome


def _take(
    batch: Batch, model: type[Model], fields: dict[str, Any], called: dict[int, bool] | None
) -> None:
    act = batch.order.act
    stamp = {"author": act.author, "written_at": act.at, "batch": batch.id}
    stored = model.get_or_none(model.number == fields["number"])
    if stored is None:
        row_id = model.insert(**fields, **stamp).execute()
        if called is not None:
            _insert_called(row_id, called)
        batch.added += 1
        return
    before = None if called is None else _called_of(stored.id)
    if before == called and all(_value(stored, name) == cell for name, cell in fields.items()):
        batch.unchanged += 1
        return
    image = row_image(model, stored.id)
    if before is not None:
        image = {**image, _CALLED: [[person, present] for person, present in before.items()]}
    batch.replaced(model, stored.id, image)
    model.update(**fields, **stamp).where(model.id == stored.id).execute()
    if called is not None:
        MeetingAttendance.delete().where(MeetingAttendance.meeting == stored.id).execute()
        _insert_called(stored.id, called)
    batch.changed += 1


def _value(stored: Any, name: str) -> Any:
    return stored.__data__[name]


def _called_of(meeting: int) -> dict[int, bool]:
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
    for head, text in (("主持人", entry.host), ("出席", entry.attended), ("缺席", entry.absent)):
        try:
            people.all_in(text)
        except DatabaseError:
            row.refuse(head, Code.UNKNOWN_NAME)
    if row.refused:
        return None
    try:
        return meeting_fields(entry, people)
    except DatabaseError as error:
        head = "主持人" if error.code == "REGISTER_NAME" else "缺席"
        row.refuse(head, Code.TWO_NAMES_OF_ONE)
        return None


def _count(cell: Cell) -> int | None:
    return None if text_of(cell).strip() in ("", "-", "—") else count_of(cell)


def _result(cell: Cell) -> MediationResult:
    found = result_of(text_of(cell))
    if found is None:
        raise Fault(Code.UNKNOWN_WORD)
    return found
