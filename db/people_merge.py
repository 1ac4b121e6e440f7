"""Two records that are one person made one: two staff numbers, or a name written in two ways.

The merged record stays with its number and name, says into which it was merged, and answers to
both from then on: a later list that names it means the other. Certificates and results keep what
was printed. ``db.history.undo`` takes a merge back by its token, every row as it was.

A stored result never changes: in every closed quarter the merge touches, it waits as an
adjustment. Output of a locked quarter has to be unlocked first; that of a sealed one stays where
it was counted.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import Model

from db.actors import Act
from db.connection import snapshot
from db.errors import DatabaseError, QuarterStateError
from db.history import TABLES, Change, Edit, Image, editing
from db.importing.closed_quarters import quarters_of
from db.merge_plan import Conflict, Pair, Plan, Reference, Side, owned, plan_of, rows_of
from db.models import (
    Adjustment,
    CaseRole,
    CourtCase,
    IssuedCertificate,
    Measure,
    PersonDetail,
    Staff,
)
from db.roster import PersonRows, people_rows
from db.roster_edit import EditedPerson, refuse
from db.runs import QuarterState, closed_quarters
from evaluation.period import Quarter
from evaluation.roster_entry import faults_of_reason
from evaluation.service import stretches_of

_MOST_NAMED = 20
_AT_ONCE = 400
_OUTPUT = Reference(Measure, "staff_id")
_PARTS = Reference(CaseRole, "staff_id")
_DETAILS = Reference(PersonDetail, "staff_id")


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do.

    *moves* counts rows by table; *same* those that stand on the kept record already and go;
    *conflicts* are what has to be decided; *blocks* why it cannot be done at all. *waiting* are the
    closed quarters in which it waits; *staying* the sealed ones whose output stays;
    *certificates* how many keep the merged record's number and name.
    """

    kept: PersonRows
    merged: PersonRows
    moves: tuple[tuple[str, int], ...]
    same: tuple[tuple[str, int], ...]
    conflicts: tuple[Conflict, ...]
    blocks: tuple[DatabaseError, ...]
    waiting: tuple[str, ...]
    staying: tuple[str, ...]
    certificates: int


def preview_merge(kept: str, merged: str) -> MergePreview:
    """What merging the record with the number *merged* into *kept* would do; nothing is stored.

    Raises:
        DatabaseError: NO_SUCH_PERSON; SAME_RECORD.
    """
    with snapshot():
        own, other = _both(kept, merged)
        closed = closed_quarters()
        plan = plan_of(own.id, other.id, closed)
        return MergePreview(
            own,
            other,
            tuple((one.table, len(rows)) for one, rows in plan.moving.items() if rows),
            _counted(model._meta.table_name for model, _ in plan.same),
            plan.conflicts,
            tuple(_blocks(plan, closed)),
            _touched(other, plan, closed),
            tuple(sorted({row["quarter"] for row in plan.staying})),
            IssuedCertificate.select().where(IssuedCertificate.key == other.number).count(),
        )


def merge(
    kept: str, merged: str, decisions: Mapping[str, Side], act: Act, why: str
) -> EditedPerson:
    """Merge the record with the number *merged* into *kept*, by the *decisions* on its conflicts.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_PERSON; SAME_RECORD; BOTH_IN_CASES:
            a case names both in one role; MERGE_UNDECIDED: how many conflicts are;
        QuarterStateError: QUARTER_LOCKED: there is output of the merged record in it.
    """
    refuse(faults_of_reason(why))
    with editing("PERSON_MERGE", kept, act, why, _written()) as edit:
        own, other = _both(kept, merged)
        closed = closed_quarters()
        plan = plan_of(own.id, other.id, closed)
        for block in _blocks(plan, closed):
            raise block
        undecided = [c for c in plan.conflicts if decisions.get(c.key) not in c.sides]
        if undecided:
            raise DatabaseError("MERGE_UNDECIDED", count=len(undecided))
        waiting = _touched(other, plan, closed)
        _move_all(edit, plan, own.id, decisions)
        _join_details(edit, own.id, other.id, decisions)
        for row_id in _merged_into(other.id):
            edit.update(Staff, row_id, merged_into=own.id)
        edit.update(Staff, other.id, merged_into=own.id)
        told = {f"staff.{other.id}.merged_into_id": [None, own.number]}
        changes = json.dumps(told, ensure_ascii=False, sort_keys=True)
        for quarter in waiting:
            edit.insert(
                Adjustment, quarter=quarter, case=None, batch=None, subject=own.number,
                changes=changes, state="PENDING",
            )  # fmt: skip
    return EditedPerson(own.number, edit.token, waiting)


def _written() -> list[type[Model]]:
    return [Staff, PersonDetail, CourtCase, Adjustment, *(one.model for one in owned())]


def _both(kept: str, merged: str) -> tuple[PersonRows, PersonRows]:
    found = []
    for number in (kept, merged):
        here = (Staff.number == number) & Staff.merged_into.is_null()
        staff_id = Staff.select(Staff.id).where(here).scalar()
        if staff_id is None:
            raise DatabaseError("NO_SUCH_PERSON", number=number)
        found += people_rows([staff_id])
    if kept == merged:
        raise DatabaseError("SAME_RECORD", number=kept)
    return found[0], found[1]


def _blocks(plan: Plan, closed: Mapping[Quarter, QuarterState]) -> list[DatabaseError]:
    blocks: list[DatabaseError] = []
    if plan.both_in:
        keys = CourtCase.select(CourtCase.key).where(CourtCase.id.in_(plan.both_in))
        named = sorted(key for (key,) in keys.tuples())
        shown = tuple(named[:_MOST_NAMED])
        blocks.append(DatabaseError("BOTH_IN_CASES", count=len(named), cases=shown))
    moving = [row for rows in plan.moving.values() for row in rows if "quarter" in row]
    quarters = {Quarter.parse(row["quarter"]) for row in moving}
    locked = sorted(quarter for quarter in quarters if quarter in closed)
    blocks += [QuarterStateError("QUARTER_LOCKED", quarter=quarter) for quarter in locked]
    return blocks


def _touched(
    other: PersonRows, plan: Plan, closed: Mapping[Quarter, QuarterState]
) -> tuple[str, ...]:
    """The closed quarters that a count would now see otherwise."""
    served = {
        quarter
        for quarter in closed
        if any(
            stretch.posting is not None
            for stretch in stretches_of(other.person, quarter.start, quarter.end)
        )
    }
    names = {str(quarter) for quarter in served} | {row["quarter"] for row in plan.staying}
    ids = sorted({row["case_id"] for row in plan.moving[_PARTS]})
    days = ("closed_on", "second_on", "retrial_on", "review_on")
    if closed:
        for some in _parts(ids):
            columns = [getattr(CourtCase, name) for name in days]
            for case in CourtCase.select(*columns).where(CourtCase.id.in_(some)).dicts():
                texts = {name: cell.isoformat() for name, cell in case.items() if cell}
                names |= set(quarters_of(texts))
    return tuple(str(quarter) for quarter in sorted(closed) if str(quarter) in names)


def _move_all(edit: Edit, plan: Plan, kept: int, decisions: Mapping[str, Side]) -> None:
    dropped: set[tuple[str, int]] = set()
    for pair in plan.pairs:
        if (lost := _lost(pair, decisions[pair.conflict.key])) is not None:
            dropped.add((pair.conflict.table, lost))
    dropped |= {(model._meta.table_name, row["id"]) for model, row in plan.same}
    for table, row_id in sorted(dropped):
        edit.delete(TABLES[table], row_id)
    for reference, rows in plan.moving.items():
        left = [row for row in rows if (reference.table, row["id"]) not in dropped]
        if reference == _OUTPUT:
            _move_measures(edit, left, kept)
        else:
            _move(edit, reference, left, kept)


def _lost(pair: Pair, side: Side) -> int | None:
    if side is Side.BOTH:
        return None
    return pair.merged_id if side is Side.KEPT else pair.kept_id


def _move(edit: Edit, reference: Reference, rows: Sequence[Image], kept: int) -> None:
    """Give rows to the kept record; who wrote them last stays, the chain keeps who moved them."""
    table: Any = reference.model
    for some in _parts(rows):
        here = table.id.in_([row["id"] for row in some])
        table.update({reference.field: kept}).where(here).execute()
    moved = {reference.column: kept}
    edit.changes += [Change(reference.table, row["id"], row, {**row, **moved}) for row in rows]


def _move_measures(edit: Edit, rows: Sequence[Image], kept: int) -> None:
    """Rows alike in all that tells them apart are counted on from those there are."""
    taken = {_natural(row) for row in rows_of(_OUTPUT, kept)}
    for row in rows:
        number = row["occurrence"]
        while (*_natural(row)[:3], number) in taken:
            number += 1
        taken.add((*_natural(row)[:3], number))
        moved = {"staff_id": kept, "occurrence": number}
        Measure.update(staff=kept, occurrence=number).where(Measure.id == row["id"]).execute()
        edit.changes.append(Change("measure", row["id"], row, {**row, **moved}))


def _natural(row: Image) -> tuple[Any, ...]:
    return row["quarter"], row["item"], row["basis"], row["occurrence"]


def _join_details(edit: Edit, kept: int, merged: int, decisions: Mapping[str, Side]) -> None:
    """One row of details: what only one record knows, and what was decided of the rest."""
    own = PersonDetail.get_or_none(PersonDetail.staff == kept)
    theirs = PersonDetail.get_or_none(PersonDetail.staff == merged)
    if theirs is None:
        return
    if own is None:
        _move(edit, _DETAILS, rows_of(_DETAILS, merged), kept)
        return
    cells = {}
    for column in PersonDetail._meta.sorted_field_names:
        if column in ("id", "staff", "author", "written_at"):
            continue
        cell = getattr(theirs, column)
        side = decisions.get(f"person_detail.{column}")
        if cell and (not getattr(own, column) or side is Side.MERGED):
            cells[column] = cell
    edit.delete(PersonDetail, theirs.id)
    if cells:
        edit.update(PersonDetail, own.id, **cells)


def _merged_into(staff_id: int) -> list[int]:
    rows = Staff.select(Staff.id).where(Staff.merged_into == staff_id)
    return [row_id for (row_id,) in rows.tuples()]


def _counted(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return tuple(counts.items())


def _parts(rows: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (rows[at : at + _AT_ONCE] for at in range(0, len(rows), _AT_ONCE))
