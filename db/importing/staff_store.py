"""The roster written: people, divisions, postings and states, each with what it was before."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from peewee import Model

from db.bulk import all_rows, row_image, update_rows
from db.importing.batches import Batch
from db.importing.row_reader import as_day
from db.models import Division, Posting, ServiceState, Staff
from db.pinyin import spelling_of
from evaluation.words import word_key

_POSTING_FIELDS = ("peer_group", "position", "grade", "employment", "team", "end")


@dataclass(frozen=True, slots=True)
class PostingRow:
    """One row of the sheet 人员; days are ISO text."""

    number: str
    name: str
    category: str
    division: str
    peer_group: str
    position: str
    grade: str
    employment: str
    team: str
    start: str
    end: str | None

    @property
    def key(self) -> tuple[str, ...]:
        """What tells this posting from every other."""
        return self.number, self.category, self.division, self.start


@dataclass(frozen=True, slots=True)
class StateRow:
    """One row of the sheet 状态; days are ISO text."""

    number: str
    state: str
    start: str
    end: str | None

    @property
    def key(self) -> tuple[str, ...]:
        """What tells this state from every other."""
        return self.number, self.state, self.start


class StaffStore:
    """Takes rows of the roster into the tables, counting them in *batch*."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        act = batch.order.act
        self._stamp = {"author": act.author, "written_at": act.at}
        self._staff: dict[str, tuple[int, str]] = {
            number: (staff_id, name)
            for staff_id, number, name in all_rows(Staff, ("id", "number", "name"))
        }
        self._divisions: dict[str, int] = dict(all_rows(Division, ("name", "id")))
        self._postings = {
            tuple(row[1:5]): (row[0], row[5:])
            for row in all_rows(
                Posting,
                ("id", "staff_id", "category", "division_id", "start", *_POSTING_FIELDS),
            )
        }
        self._states = {
            tuple(row[1:4]): (row[0], row[4])
            for row in all_rows(ServiceState, ("id", "staff_id", "state", "start", "end"))
        }

    def knows(self, number: str) -> bool:
        """Whether somebody has this staff number."""
        return number in self._staff

    def take_posting(self, row: PostingRow) -> None:
        """Write a posting, and the person it is of."""
        staff, renamed = self._person(row.number, row.name)
        division = self._division(row.division)
        key = (staff, row.category, division, row.start)
        fields = {name: getattr(row, name) for name in _POSTING_FIELDS}
        known = self._postings.get(key)
        if known is None:
            self._insert(
                Posting,
                staff=staff,
                category=row.category,
                division=division,
                start=as_day(row.start),
                **(fields | {"end": as_day(row.end)}),
            )
            self._batch.added += 1
        elif known[1] != tuple(fields.values()):
            self._replace(Posting, known[0], fields)
            self._batch.changed += 1
        elif renamed:
            self._batch.changed += 1
        else:
            self._batch.unchanged += 1

    def take_state(self, row: StateRow) -> None:
        """Write a state of somebody who is known."""
        staff, _ = self._staff[row.number]
        known = self._states.get((staff, row.state, row.start))
        if known is None:
            self._insert(
                ServiceState,
                staff=staff,
                state=row.state,
                start=as_day(row.start),
                end=as_day(row.end),
            )
            self._batch.added += 1
        elif known[1] != row.end:
            self._replace(ServiceState, known[0], {"end": row.end})
            self._batch.changed += 1
        else:
            self._batch.unchanged += 1

    def _person(self, number: str, name: str) -> tuple[int, bool]:
        """The id of a person, and whether the name is another than it was."""
        spelling = spelling_of(name)
        names = {
            "name": name,
            "name_key": word_key(name),
            "pinyin": spelling.pinyin,
            "initials": spelling.initials,
        }
        known = self._staff.get(number)
        if known is None:
            staff_id = self._insert(Staff, number=number, **names)
        else:
            staff_id = known[0]
            if known[1] != name:
                self._replace(Staff, staff_id, names)
        self._staff[number] = (staff_id, name)
        return staff_id, known is not None and known[1] != name

    def _division(self, name: str) -> int:
        if name not in self._divisions:
            made: int = Division.insert(
                name=name, position=len(self._divisions) + 1, **self._stamp
            ).execute()
            self._divisions[name] = made
            self._batch.replaced(Division, made, None)
        return self._divisions[name]

    def _insert(self, model: type[Model], **fields: Any) -> int:
        row_id: int = model.insert(**fields, batch=self._batch.id, **self._stamp).execute()
        return row_id

    def _replace(self, model: type[Model], row_id: int, fields: Mapping[str, Any]) -> None:
        self._batch.replaced(model, row_id, row_image(model, row_id))
        act = self._batch.order.act
        columns = (*fields, "batch_id", "author", "written_at")
        stamp = (self._batch.id, act.author, act.at.isoformat(sep=" "))
        update_rows(model, columns, [(*fields.values(), *stamp, row_id)])
