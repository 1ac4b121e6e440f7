"""The roster written: people, divisions, postings and states, each with what it was before."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from peewee import Model

from db.bulk import all_rows, row_image, update_rows
from db.importing.batches import Batch
from db.importing.hand_edits import HandCorrections
from db.importing.row_reader import Row, as_day
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
        self._hands = {model: HandCorrections(model) for model in (Staff, Posting, ServiceState)}

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
            self._insert(
                Posting,
                staff=staff,
                category=posting.category,
                division=division,
                start=as_day(posting.start),
                **(fields | {"end": as_day(posting.end)}),
            )
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
            self._insert(
                ServiceState,
                staff=staff,
                state=state.state,
                start=as_day(state.start),
                end=as_day(state.end),
            )
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
            staff_id = self._insert(Staff, number=number, **names)
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

    def _insert(self, model: type[Model], **fields: Any) -> int:
        row_id: int = model.insert(**fields, batch=self._batch.id, **self._stamp).execute()
        return row_id

    def _replace(self, model: type[Model], row_id: int, fields: Mapping[str, Any]) -> None:
        self._batch.replaced(model, row_id, row_image(model, row_id))
        act = self._batch.order.act
        columns = (*fields, "batch_id", "author", "written_at")
        stamp = (self._batch.id, act.author, act.at.isoformat(sep=" "))
        update_rows(model, columns, [(*fields.values(), *stamp, row_id)])
