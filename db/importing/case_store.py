"""Cases written: new ones, and changed ones with what they were before."""

from collections.abc import Mapping, Sequence
from itertools import chain, compress
from typing import Any

from db.bulk import (
    delete_rows,
    insert_columns,
    insert_rows,
    next_id,
    select_rows,
    settle_ids,
    update_rows,
)
from db.importing.batches import Batch
from db.importing.case_parts import People, same_roles
from db.importing.case_reader import FIELDS, PEOPLE_FIELDS, CaseReader, Chunk
from db.importing.case_values import cell_text
from db.importing.cells import names_of
from db.importing.changes import CellChange, differing
from db.importing.closed_quarters import DAY_FIELDS, Waiting
from db.importing.hand_edits import HandCorrections
from db.importing.memory import storable
from db.importing.problems import Code
from db.importing.roles import RoleRow
from db.models import CaseRole, CourtCase
from evaluation.case import Role
from evaluation.words import word_key

_COLUMNS = ("id", *FIELDS, "batch_id")
_ROLE_COLUMNS = ("case_id", "staff_id", "name", "category", "role", "sharers")
_IMAGE_OF_ROLE = ("id", *_ROLE_COLUMNS)


class CaseStore:
    """Takes the rows that were read into the tables, counting them in *batch*."""

    def __init__(self, batch: Batch, reader: CaseReader) -> None:
        self._batch = batch
        self._reader = reader
        self._next = next_id(CourtCase)
        self._first = self._next
        self._waiting = Waiting(batch)
        self._hand = HandCorrections(CourtCase)

    def take(self, chunk: Chunk) -> None:
        """Write the rows of *chunk* that were not refused."""
        known = self._known(chunk.values["key"]) if self._first > 1 else {}
        keep = [
            index not in chunk.refused and key not in known
            for index, key in enumerate(chunk.values["key"])
        ]
        self._add(chunk, keep)
        for index, key in enumerate(chunk.values["key"]):
            if key in known and index not in chunk.refused:
                self._compare(chunk, index, known[key])

    def close(self) -> None:
        """Finish writing."""
        settle_ids(CourtCase)
        self._waiting.write()

    def _known(self, keys: Sequence[str]) -> dict[str, dict[str, Any]]:
        rows = select_rows(CourtCase, _COLUMNS, "key", [key for key in keys if key])
        place = _COLUMNS.index("key")
        return {row[place]: dict(zip(_COLUMNS, row, strict=True)) for row in rows}

    def _add(self, chunk: Chunk, keep: Sequence[bool]) -> None:
        count = sum(keep)
        if not count:
            return
        self._batch.added += count
        if self._batch.order.dry_run:
            # What is taken back at the end need not be written: everything was checked before.
            return
        whole = count == len(keep)
        columns = [chunk.column(name) for name in FIELDS]
        if not whole:
            columns = [list(compress(column, keep)) for column in columns]
        people = chunk.people if whole else list(compress(chunk.people, keep))
        ids = range(self._next, self._next + count)
        batch = [self._batch.id] * count
        insert_columns(CourtCase, _COLUMNS, (ids, *columns, batch))
        insert_rows(
            CaseRole,
            _ROLE_COLUMNS,
            (
                (case, *row)
                for case, (bench, assistants, clerks) in zip(ids, people, strict=True)
                for row in chain(bench.rows, assistants.rows, clerks.rows)
            ),
        )
        self._next += count
        if self._waiting.quarters:
            self._wait_for_added(dict(zip(FIELDS, columns, strict=True)), ids)

    def _wait_for_added(self, columns: Mapping[str, Sequence[Any]], ids: range) -> None:
        for index, case in enumerate(ids):
            if any(columns[name][index] is not None for name in DAY_FIELDS):
                after = {name: column[index] for name, column in columns.items()}
                self._waiting.case_changed(case, {}, after)

    def _compare(self, chunk: Chunk, index: int, before: Mapping[str, Any]) -> None:
        # Another spelling of the number is no change: the key is the same.
        after = dict(before) | {name: chunk.values[name][index] for name in chunk.given}
        if after != before:
            self._keep_back(chunk, index, before, after)
        if (after["closed_on"] or after["filed_on"]) < after["filed_on"]:
            # Each is right in its own list: only together they cannot be.
            self._reader.refuse(chunk, index, "filed_on", Code.DATE_ORDER)
            return
        people = self._reread(chunk, index, before, after)
        if after == before and people is None:
            self._batch.unchanged += 1
            return
        self._batch.changed += 1
        self._tell(chunk, index, before, after)
        image = dict(before)
        if people is not None:
            image["roles"] = replace_roles(before["id"], people.rows)
        self._batch.replaced(CourtCase, before["id"], image)
        write_case(before["id"], after, self._batch.id)
        if after == before and people is not None:
            before, after = with_roles(before, after, image["roles"], people.rows)
        self._waiting.case_changed(image["id"], before, after)

    def _tell(
        self, chunk: Chunk, index: int, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> None:
        """Say which cells would change, to whoever only tries the file."""
        place = (self._reader.sheet, chunk.rows[index], before["key"])
        self._batch.would_change(
            CellChange(
                *place,
                self._reader.head(name),
                cell_text(name, before[name]),
                cell_text(name, after[name]),
            )
            for name in differing(before, after)
            if name in chunk.given
        )

    def _keep_back(
        self, chunk: Chunk, index: int, before: Mapping[str, Any], after: dict[str, Any]
    ) -> None:
        """Leave what was corrected by hand as it is, and say so: see ``hand_edits``."""
        reader, fixes = self._reader, self._batch.order.fixes
        for name, done in list(self._hand.differing(before["id"], before, after)):
            head, value = reader.head(name), cell_text(name, after[name])
            if fixes is not None and fixes.forces(reader.sheet, chunk.rows[index], head):
                continue
            after[name] = before[name]
            if not self._hand.is_settled(before["key"], storable(head), value):
                reader.keep_back(
                    chunk, index, name, (value, done.note(cell_text(name, done.value)))
                )

    def _reread(
        self, chunk: Chunk, index: int, before: Mapping[str, Any], after: dict[str, Any]
    ) -> People | None:
        """Derive again what depends on changed cells; everybody's part, if that is another now."""
        reader, people = self._reader, None
        cells = (after["manner_cell"], after["type_word"])
        after["manner"] = reader.manners[*cells, after["resolved"], after["act_changed"]]
        fresh = [name for name in PEOPLE_FIELDS if after[name] != before[name]]
        if fresh or chunk.people[index].marks or reader.choices:
            stored = roles_of(before["id"])
            people = reader.people_of(after, _settled_names(stored, [after[n] for n in fresh]))
            reader.mark_people(chunk, index, people)
            single = people.bench.single
            people = None if same_roles(stored, people.rows) else people
        elif after["procedure_cell"] != before["procedure_cell"]:
            single = is_single_now(before["id"])
        else:
            return None
        words = (after["procedure_cell"], after["type_word"], single)
        after["procedure"] = reader.procedures[words]
        return people


def _settled_names(stored: Sequence[Mapping[str, Any]], fresh: Sequence[str]) -> dict[str, int]:
    """Whom names of a case meant so far, those apart that stand in a cell that is new."""
    new = {word_key(person.written) for cell in fresh for person in names_of(cell)}
    found = {word_key(role["name"]): role["staff_id"] for role in stored}
    return {key: staff for key, staff in found.items() if staff is not None and key not in new}


def with_roles(
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    was: Sequence[Mapping[str, Any]],
    rows: Sequence[RoleRow],
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Both states of a case with its roles, for what an adjustment tells of them."""
    told = [[role["name"], role["staff_id"]] for role in was]
    return dict(before) | {"roles": told}, dict(after) | {
        "roles": [[row.name, row.staff] for row in rows]
    }


def write_case(case: int, after: Mapping[str, Any], batch: int | None) -> None:
    """Set every field of a case, and the batch that wrote it last."""
    columns = (*FIELDS, "batch_id")
    update_rows(CourtCase, columns, [(*(after[name] for name in FIELDS), batch, case)])


def replace_roles(case: int, rows: Sequence[RoleRow]) -> list[dict[str, Any]]:
    """Put *rows* in place of the roles of a case; the answer is what they were."""
    before = roles_of(case)
    delete_rows(CaseRole, "case_id", [case])
    insert_rows(CaseRole, _ROLE_COLUMNS, ((case, *row) for row in rows))
    return before


def restore_roles(case: int, before: Sequence[Mapping[str, Any]]) -> None:
    """Put the roles of a case back as ``replace_roles`` found them."""
    delete_rows(CaseRole, "case_id", [case])
    insert_rows(
        CaseRole, _IMAGE_OF_ROLE, ([row[name] for name in _IMAGE_OF_ROLE] for row in before)
    )


def roles_of(case: int) -> list[dict[str, Any]]:
    """The roles of a case as they stand in the table."""
    rows = select_rows(CaseRole, _IMAGE_OF_ROLE, "case_id", [case])
    return [dict(zip(_IMAGE_OF_ROLE, row, strict=True)) for row in rows]


def is_single_now(case: int) -> bool:
    """Whether the roles of a case say that one judge sat alone."""
    return any(row["role"] == Role.SINGLE for row in roles_of(case))
