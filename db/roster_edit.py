"""What every edit of the roster by hand has in common: checks, one entry, undo, what waits.

``db.history.undo`` takes an edit back by its token. Where an edit changes the days of somebody in
a locked or sealed quarter, the stored result stays and the change waits there as an adjustment.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from db.actors import Act
from db.errors import DatabaseError
from db.history import Change, Edit, editing
from db.models import Adjustment, Division, Posting, ServiceState, Staff
from db.roster import PersonRows, people_rows, staff_id_of
from db.runs import closed_quarters
from evaluation.period import Quarter
from evaluation.roster_entry import Fault, PostingEntry, faults_of_reason
from evaluation.service import stretches_of
from evaluation.staff import Person
from evaluation.staff import Posting as PostingOfPerson

ROSTER = (Division, Staff, Posting, ServiceState, Adjustment)
_DAY = timedelta(days=1)
_NOT_TOLD = frozenset({"id", "staff_id", "author", "written_at", "batch_id"})


class RosterRefusedError(DatabaseError):
    """What was entered cannot be taken; *faults* says everything that is wrong with it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        first = faults[0]
        days = {"start": first.start or "", "end": first.end or ""}
        super().__init__(str(first.code), field=first.field, value=first.value, **days)
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class EditedPerson:
    """A person after an edit; *token* undoes it and is None where nothing changed.

    *waiting* are the closed quarters in which the change waits as an adjustment.
    """

    number: str
    token: int | None
    waiting: tuple[str, ...]


@dataclass(slots=True)
class PersonEdit:
    """An edit of one person being made; rows are written through *edit*."""

    edit: Edit
    number: str
    before: PersonRows
    waiting: tuple[str, ...] = ()

    @property
    def staff_id(self) -> int:
        """The id of the person."""
        return self.before.id

    def done(self) -> EditedPerson:
        """What came of it; ask after the block."""
        return EditedPerson(self.number, self.edit.token, self.waiting)


@contextmanager
def person_edit(action: str, number: str, act: Act, why: str) -> Iterator[PersonEdit]:
    """One edit of the person with that staff number.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_PERSON.
    """
    refuse(faults_of_reason(why))
    with editing(action, number, act, why, ROSTER) as edit:
        staff_id = staff_id_of(number)
        if staff_id is None:
            raise DatabaseError("NO_SUCH_PERSON", number=number)
        (before,) = people_rows([staff_id])
        work = PersonEdit(edit, number, before)
        yield work
        after = people_rows([staff_id])
        nobody = Person(number, before.name, ())
        work.waiting = leave_waiting(edit, before.person, after[0].person if after else nobody)


def refuse(faults: Sequence[Fault]) -> None:
    """Raise what is wrong, if anything is.

    Raises:
        RosterRefusedError: there are *faults*.
    """
    if faults:
        raise RosterRefusedError(faults)


def leave_waiting(
    edit: Edit, before: Person, after: Person, known: Collection[str] = ()
) -> tuple[str, ...]:
    """Leave an adjustment in every closed quarter whose days differ, those *known* left out.

    The answer is which.
    """
    touched = [
        quarter
        for quarter in sorted(closed_quarters())
        if str(quarter) not in known and _days_of(before, quarter) != _days_of(after, quarter)
    ]
    changes = json.dumps(told_rows(edit.changes), ensure_ascii=False, sort_keys=True)
    for quarter in touched:
        edit.insert(
            Adjustment,
            quarter=str(quarter),
            case=None,
            batch=None,
            subject=before.staff_no,
            changes=changes,
            state="PENDING",
        )
    return tuple(map(str, touched))


def _days_of(person: Person, quarter: Quarter) -> Mapping[tuple[Any, ...], list[tuple[date, date]]]:
    """The unbroken days of *quarter* by what they count as.

    When a posting begins and ends beyond the quarter, and where one follows another like it, is
    nothing to the result.
    """
    days: dict[tuple[Any, ...], list[tuple[date, date]]] = {}
    for stretch in stretches_of(person, quarter.start, quarter.end):
        held = stretch.posting
        post = held and (held.category, held.division, held.group, held.position)
        runs = days.setdefault((post, stretch.state), [])
        start = stretch.start
        if runs and runs[-1][1] + _DAY == start:
            start = runs.pop()[0]
        runs.append((start, stretch.end))
    return days


def posting_fields(edit: Edit, entry: PostingEntry, posting: PostingOfPerson) -> dict[str, Any]:
    """The columns of a posting; a division that is new is added at the end of the court's order."""
    return {
        "category": posting.category,
        "division": _division(edit, posting.division),
        "peer_group": posting.group,
        "position": posting.position,
        "grade": entry.grade.strip(),
        "employment": entry.employment.strip(),
        "team": entry.team.strip(),
        "document_no": entry.document_no.strip(),
        "start": posting.start,
        "end": posting.end,
    }


def _division(edit: Edit, name: str) -> int:
    row = Division.get_or_none(Division.name == name)
    if row is not None:
        found: int = row.id
        return found
    last = Division.select(Division.position).order_by(Division.position.desc()).scalar()
    return edit.insert(Division, name=name, position=(last or 0) + 1)


def told_rows(changes: Sequence[Change]) -> dict[str, list[Any]]:
    """What an adjustment says of rows of the roster: each column that changed, with both values.

    They are named by table, id of the row, and column.
    """
    told: dict[str, list[Any]] = {}
    for change in changes:
        before, after = change.before or {}, change.after or {}
        for column in {**before, **after}:
            pair = [before.get(column), after.get(column)]
            if column not in _NOT_TOLD and pair[0] != pair[1]:
                told[f"{change.table}.{change.row_id}.{column}"] = pair
    return told
