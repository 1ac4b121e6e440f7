"""The roster written: people, divisions, postings and states, each with what it was before."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from peewee import Model

from db.bulk import all_rows, insert_rows, next_id, row_image, settle_ids, update_rows
from db.importing.batches import Batch
from db.importing.hand_edits import HandCorrections
from db.importing.row_reader import Row
from db.models import Division, Posting, ServiceState, Staff
from db.pinyin import spelling_of
from evaluation.words import word_key

_HEAD_OF = {
    "peer_group": "岗位组",
    "position": "职务",
    "grade": "等级",
    "employment": "用工形式",
    "team": "团队",
    "end": "结束日期",
}
_POSTING_FIELDS = tuple(_HEAD_OF)
_STAMP = ("batch_id", "author", "written_at")
# In the order in which they refer to one another.
_COLUMNS: dict[type[Model], tuple[str, ...]] = {
    Staff: ("number", "name", "name_key", "pinyin", "initials"),
    Posting: ("staff_id", "category", "division_id", "start", *_POSTING_FIELDS),
    ServiceState: ("staff_id", "state", "start", "end"),
}


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
    """Takes rows of the roster into the tables, counting them in *batch*; ``close`` it.

    New rows are written together: before a stored row is changed, and at the end.
    """

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        act = batch.order.act
        self._stamp = {"author": act.author, "written_at": act.at}
        self._staff: dict[str, tuple[int, str]] = {}
        self._merged: set[str] = set()
        for row in all_rows(Staff, ("id", "number", "name", "merged_into_id")):
            staff_id, number, name, other = row
            self._staff[number] = (other or staff_id, name)
            if other is not None:
                self._merged.add(number)
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
        self._hands = {model: HandCorrections(model) for model in _COLUMNS}
        self._new: dict[type[Model], list[tuple[object, ...]]] = {m: [] for m in _COLUMNS}
        self._next = {model: next_id(model) for model in _COLUMNS}

    def knows(self, number: str) -> bool:
        """Whether somebody has this staff number."""
        return number in self._staff

    def take_posting(self, posting: PostingRow, row: Row) -> None:
        """Write a posting, and the person it is of; *row* is where it stands."""
        staff, renamed = self._person(posting.number, posting.name, row)
        division = self._division(posting.division)
        key = (staff, posting.category, division, posting.start)
        fields = {name: getattr(posting, name) for name in _POSTING_FIELDS}
        known = self._postings.get(key)
        if known is None:
            self._insert(Posting, *key, *fields.values())
            self._batch.added += 1
            return
        before = dict(zip(_POSTING_FIELDS, known[1], strict=True))
        hand = self._hands[Posting]
        row.keep_back(hand, (known[0], before), fields, _HEAD_OF, posting.number)
        if before != fields:
            self._replace(Posting, known[0], fields)
            row.tell(before, fields, _HEAD_OF, posting.number)
            self._batch.changed += 1
        elif renamed:
            self._batch.changed += 1
        else:
            self._batch.unchanged += 1

    def take_state(self, state: StateRow, row: Row) -> None:
        """Write a state of somebody who is known; *row* is where it stands."""
        staff, _ = self._staff[state.number]
        known = self._states.get((staff, state.state, state.start))
        if known is None:
            self._insert(ServiceState, staff, state.state, state.start, state.end)
            self._batch.added += 1
            return
        fields: dict[str, Any] = {"end": state.end}
        before = (known[0], {"end": known[1]})
        row.keep_back(self._hands[ServiceState], before, fields, _HEAD_OF, state.number)
        if known[1] != fields["end"]:
            self._replace(ServiceState, known[0], fields)
            row.tell({"end": known[1]}, fields, _HEAD_OF, state.number)
            self._batch.changed += 1
        else:
            self._batch.unchanged += 1

    def _person(self, number: str, name: str, row: Row) -> tuple[int, bool]:
        """The id of a person, and whether the name is another than it was."""
        known = self._staff.get(number)
        if known is not None and number in self._merged:
            return known[0], False  # the name is the other record's to say
        if known is not None:
            fields = {"name": name}
            hand, before = self._hands[Staff], (known[0], {"name": known[1]})
            row.keep_back(hand, before, fields, {"name": "姓名"}, number)
            name = fields["name"]
        spelling = spelling_of(name)
        names = {
            "name": name,
            "name_key": word_key(name),
            "pinyin": spelling.pinyin,
            "initials": spelling.initials,
        }
        if known is None:
            staff_id = self._insert(Staff, number, *names.values())
        else:
            staff_id = known[0]
            if known[1] != name:
                self._replace(Staff, staff_id, names)
                row.tell({"name": known[1]}, names, {"name": "姓名"}, number)
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

    def close(self) -> None:
        """Write the new rows that were not written yet."""
        for model, columns in _COLUMNS.items():
            if self._new[model]:
                insert_rows(model, ("id", *columns, *_STAMP), self._new[model])
                settle_ids(model)
                self._new[model] = []

    def _insert(self, model: type[Model], *cells: object) -> int:
        row_id = self._next[model]
        self._next[model] += 1
        act = self._batch.order.act
        stamp = (self._batch.id, act.author, act.at.isoformat(sep=" "))
        self._new[model].append((row_id, *cells, *stamp))
        return row_id

    def _replace(self, model: type[Model], row_id: int, fields: Mapping[str, Any]) -> None:
        self.close()
        self._batch.replaced(model, row_id, row_image(model, row_id))
        act = self._batch.order.act
        columns = (*fields, *_STAMP)
        stamp = (self._batch.id, act.author, act.at.isoformat(sep=" "))
        update_rows(model, columns, [(*fields.values(), *stamp, row_id)])
