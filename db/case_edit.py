"""One case added, corrected or withdrawn by hand: the import's checks, one entry, and undo.

``db.history.undo`` takes an edit back by its token. A change that touches a locked or sealed
quarter waits there as an adjustment, as an import's does.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from db.actors import Act
from db.bulk import select_rows
from db.case_sheet import HEADS, Draft, ReadCase, draft_of, read_draft
from db.errors import DatabaseError
from db.history import Edit, editing
from db.importing.case_reader import EMPTY, FIELDS
from db.importing.case_store import roles_of
from db.importing.closed_quarters import quarters_of, told_changes
from db.importing.problems import Code, Problem
from db.importing.roles import RoleRow
from db.models import Adjustment, CaseRole, CourtCase
from db.runs import closed_quarters
from db.settings import hash_key
from evaluation.case import ANY

_ROLE_COLUMNS = ("staff_id", "name", "category", "role", "sharers")
# A list loses such a cell and is told so; a hand is still there to be asked.
_UNREAD = (
    *(Code.BAD_DATE, Code.BAD_NUMBER, Code.BAD_YES_NO, Code.ODD_AMOUNT, Code.UNKNOWN_WORD),
    Code.UNREADABLE_CELL,
)
_AS_STORED = ("ROUNDED",)
_CLASSES = (("procedure_cell", "procedure"), ("manner_cell", "manner"))


class CaseRefusedError(DatabaseError):
    """What was typed cannot be taken: *problems* says why, in the words of an import."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("CASE_REFUSED", codes=", ".join(p.stored_code for p in problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class EditedCase:
    """A case after an edit; *token* undoes it and is None where nothing changed.

    *problems* are of cells that were kept all the same; *waiting* are the closed quarters in which
    the change waits as an adjustment. *to_confirm* says that the grade that was given waits for a
    second person: see ``db.second_person.with_confirmation``.
    """

    id: int
    key: str
    token: int | None
    problems: tuple[Problem, ...]
    waiting: tuple[str, ...]
    to_confirm: bool = False


def check_draft(draft: Draft, latest_year: int, case_id: int | None = None) -> list[Problem]:
    """What is wrong with a draft for a new case, or with changes of the case *case_id*.

    Besides what an import refuses, a cell that was typed and cannot be read is refused: an import
    would keep the case without it. A procedure or a manner of closing in words nobody knows is
    said, and kept.

    Raises:
        DatabaseError: NO_SUCH_CASE.
    """
    before = draft_of(_stored(case_id)) if case_id is not None else {}
    read = read_draft(before | dict(draft), latest_year)
    return _problems(read, _changed(draft, before), case_id)


def add_case(draft: Draft, why: str, act: Act, latest_year: int) -> EditedCase:
    """Add the case a draft describes.

    Raises:
        CaseRefusedError: see ``check_draft``; DatabaseError: WHY_MISSING.
    """
    read = read_draft(draft, latest_year, hash_key(act))
    values = EMPTY | dict(read.values)
    with _editing("CASE_ADD", values["key"], act, why) as edit:
        problems = _refused(read, draft, None)
        case_id = edit.insert(CourtCase, **values, batch=None)
        _insert_roles(edit, case_id, read.people.rows)
        waiting = _wait(edit, case_id, {}, values)
    return EditedCase(case_id, values["key"], edit.token, problems, waiting)


def correct_case(case_id: int, changes: Draft, why: str, act: Act, latest_year: int) -> EditedCase:
    """Set some cells of a case as typed; what follows from them is derived again.

    Raises:
        CaseRefusedError: see ``check_draft``; DatabaseError: WHY_MISSING, NO_SUCH_CASE.
    """
    secret = hash_key(act)
    with _editing("CASE_CORRECT", _stored(case_id)["key"], act, why) as edit:
        before = _stored(case_id)
        draft = draft_of(before)
        read = read_draft(draft | dict(changes), latest_year, secret)
        problems = _refused(read, _changed(changes, draft), case_id)
        after = before | dict(read.values)
        waiting: tuple[str, ...] = ()
        if after != before:
            edit.update(CourtCase, case_id, **{name: after[name] for name in FIELDS})
            waiting = _wait(edit, case_id, before, after)
        was = roles_of(case_id)
        _replace_roles(edit, case_id, was, read.people.rows)
        if not waiting and (people := _people_changed(was, roles_of(case_id))):
            # A name may fit somebody now whom nobody knew before: it counts for him.
            waiting = _leave(edit, case_id, after["key"], {*quarters_of(after)}, people)
    return EditedCase(case_id, after["key"], edit.token, problems, waiting)


def withdraw_case(case_id: int, why: str, act: Act) -> EditedCase:
    """Take a case out of the database; its adjustments stay under its number.

    Raises:
        DatabaseError: WHY_MISSING, NO_SUCH_CASE.
    """
    with _editing("CASE_WITHDRAW", _stored(case_id)["key"], act, why) as edit:
        before = _stored(case_id)
        waiting = _wait(edit, None, before, dict.fromkeys(before) | {"key": before["key"]})
        edit.delete(CourtCase, case_id)
    return EditedCase(case_id, before["key"], edit.token, (), waiting)


@contextmanager
def _editing(action: str, subject: str, act: Act, why: str) -> Iterator[Edit]:
    if not why.strip():
        raise DatabaseError("WHY_MISSING", action=action)
    with editing(action, subject, act, why, (CourtCase, CaseRole, Adjustment)) as edit:
        yield edit


def _stored(case_id: int) -> dict[str, Any]:
    """The fields of a case as the import compares them: days as ISO text, flags as bool."""
    rows = select_rows(CourtCase, FIELDS, "id", [case_id])
    if not rows:
        raise DatabaseError("NO_SUCH_CASE", case=case_id)
    fields = CourtCase._meta.fields
    return {
        name: bool(cell) if cell is not None and fields[name].field_type == "BOOL" else cell
        for name, cell in zip(FIELDS, rows[0], strict=True)
    }


def _changed(typed: Draft, before: Draft) -> Draft:
    """The cells that do not stand there already: of what an import has kept nothing is refused."""
    return {name: cell for name, cell in typed.items() if str(cell) != str(before.get(name))}


def _refused(read: ReadCase, typed: Draft, case_id: int | None) -> tuple[Problem, ...]:
    """What is to be said of a case that is taken all the same."""
    problems = _problems(read, typed, case_id)
    if any(problem.rejected for problem in problems):
        raise CaseRefusedError(problems)
    return tuple(problems)


def _problems(read: ReadCase, typed: Draft, case_id: int | None) -> list[Problem]:
    heads = {HEADS[name] for name in typed}
    found = [
        replace(problem, rejected=True)
        if problem.column in heads and problem.code in _UNREAD and problem.detail not in _AS_STORED
        else problem
        for problem in read.problems
    ]
    for cell, field in _CLASSES:
        word = str(typed.get(cell) or "")
        if word.strip() and read.values.get(field) == ANY:
            unknown = Code.UNKNOWN_WORD, False, "COUNTED_AS_OTHER"
            found.append(Problem("", 0, HEADS[cell], word, *unknown))
    return [*found, *_taken(read, case_id)]


def _taken(read: ReadCase, case_id: int | None) -> list[Problem]:
    """That another case has the number already."""
    key = read.values["key"]
    owner = CourtCase.get_or_none(CourtCase.key == key) if not read.refused else None
    if owner is None or owner.id == case_id:
        return []
    return [Problem("", 0, "案号", read.values["raw_number"], Code.DUPLICATE, True)]


def _insert_roles(edit: Edit, case_id: int, rows: Sequence[RoleRow]) -> None:
    for row in rows:
        staff, name, category, role, sharers = row
        edit.insert(
            CaseRole,
            case=case_id,
            staff=staff,
            name=name,
            category=category,
            role=role,
            sharers=sharers,
        )


def _replace_roles(
    edit: Edit, case_id: int, stored: Sequence[Mapping[str, Any]], rows: Sequence[RoleRow]
) -> None:
    """Put *rows* in place of the roles of a case as *stored*, unless they say the same."""
    if [tuple(role[name] for name in _ROLE_COLUMNS) for role in stored] == [*map(tuple, rows)]:
        return
    for role in stored:
        edit.delete(CaseRole, role["id"])
    _insert_roles(edit, case_id, rows)


def _wait(
    edit: Edit, case_id: int | None, before: Mapping[str, Any], after: Mapping[str, Any]
) -> tuple[str, ...]:
    """Leave an adjustment in every closed quarter the change touches; the answer is which."""
    quarters = {*quarters_of(before), *quarters_of(after)}
    return _leave(edit, case_id, after["key"], quarters, told_changes(before, after))


def _leave(
    edit: Edit, case_id: int | None, key: str, quarters: set[str], changes: Mapping[str, Any]
) -> tuple[str, ...]:
    touched = sorted(quarters & {str(quarter) for quarter in closed_quarters()})
    text = json.dumps(changes, ensure_ascii=False, sort_keys=True)
    for quarter in touched:
        edit.insert(Adjustment, quarter=quarter, case=case_id, subject=key, changes=text)
    return tuple(touched)


def _people_changed(
    was: Sequence[Mapping[str, Any]], now: Sequence[Mapping[str, Any]]
) -> dict[str, list[str]]:
    """The people of a case before and after, those nobody knows with a mark, if they differ."""
    told = [
        "、".join(f"{role['name']}{'' if role['staff_id'] else '?'}" for role in roles)
        for roles in (was, now)
    ]
    return {"roles": told} if told[0] != told[1] else {}
