"""Names on cases that fitted nobody or two people, looked up again when the roster has changed."""

from collections.abc import Mapping
from typing import Any

from db.bulk import select_rows
from db.importing.batches import Batch
from db.importing.case_parts import Procedures, people_of
from db.importing.case_reader import FIELDS, PEOPLE_FIELDS
from db.importing.case_store import replace_roles, roles_of, with_roles, write_case
from db.importing.cells import names_of
from db.importing.closed_quarters import Waiting
from db.importing.roles import RoleReader
from db.importing.roster import Roster, load_roster
from db.models import CaseRole, CourtCase
from evaluation.words import word_key

_COLUMNS = ("id", *FIELDS, "batch_id")


def resolve_again(batch: Batch) -> None:
    """Give the roles whose names now fit one person to that person; undo takes it back."""
    roster = load_roster().without_aliases()
    open_roles = CaseRole.select(CaseRole.case, CaseRole.name).where(CaseRole.staff.is_null())
    cases = sorted({case for case, name in open_roles.tuples() if _fits(roster, name)})
    waiting = Waiting(batch)
    for row in select_rows(CourtCase, _COLUMNS, "id", cases):
        _resolve(batch, waiting, roster, dict(zip(_COLUMNS, row, strict=True)))
    waiting.write()


def _fits(roster: Roster, name: str) -> bool:
    return any(roster.find(person) is not None for person in names_of(name))


def _resolve(batch: Batch, waiting: Waiting, roster: Roster, before: Mapping[str, Any]) -> None:
    known = {
        word_key(role["name"]): role["staff_id"]
        for role in roles_of(before["id"])
        if role["staff_id"] is not None
    }
    reader = RoleReader(roster.knowing(known))
    people = people_of(reader, [before[name] for name in PEOPLE_FIELDS])
    image = dict(before)
    image["roles"] = replace_roles(before["id"], people.rows)
    batch.replaced(CourtCase, before["id"], image)
    words = (before["procedure_cell"], before["type_word"], people.bench.single)
    after = dict(before) | {"procedure": Procedures()[words]}
    write_case(before["id"], after, batch.id)
    waiting.case_changed(before["id"], *with_roles(before, after, image["roles"], people.rows))
