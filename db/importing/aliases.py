"""Spellings of names and divisions that a person once explained, for the imports after it.

A spelling that was learned is only asked when the roster does not say whom a name means; every row
it decides about is marked (``Code.BY_ALIAS``). What was learned in an import goes with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from db.actors import Act
from db.bulk import row_image
from db.errors import DatabaseError
from db.history import editing
from db.importing.batches import Batch
from db.models import Division, LearnedAlias, Staff
from evaluation.words import word_key

PERSON, DIVISION = "PERSON", "DIVISION"


@dataclass(frozen=True, slots=True)
class Alias:
    """One spelling, and whom or which division it means.

    ``division`` narrows a person's spelling to cases of one division; empty: everywhere.
    ``batch`` is the import it was learned in, None for one entered by hand.
    """

    id: int
    kind: str
    spelling: str
    division: str
    staff: int | None
    meant: str
    author: str
    at: datetime
    batch: int | None


def aliases() -> list[Alias]:
    """Every spelling that was learned, by spelling. Two queries."""
    people = {row.id: f"{row.number} {row.name}" for row in Staff.select()}
    rows = LearnedAlias.select().order_by(LearnedAlias.spelling, LearnedAlias.id)
    return [
        Alias(
            row.id,
            row.kind,
            row.spelling,
            row.division,
            row.staff_id,
            row.target if row.staff_id is None else people[row.staff_id],
            row.author,
            row.written_at,
            row.batch_id,
        )
        for row in rows
    ]


def division_names() -> list[str]:
    """The names of all divisions, in their order. One query."""
    return [name for (name,) in Division.select(Division.name).order_by(Division.position).tuples()]


def division_aliases() -> dict[str, str]:
    """The names of divisions by the keys of their learned spellings. One query."""
    rows = LearnedAlias.select(LearnedAlias.spelling_key, LearnedAlias.target)
    return dict(rows.where(LearnedAlias.kind == DIVISION).tuples())


def people_aliases() -> dict[str, int]:
    """Whom spellings mean everywhere, by their keys. One query."""
    rows = LearnedAlias.select(LearnedAlias.spelling_key, LearnedAlias.staff)
    everywhere = (LearnedAlias.kind == PERSON) & (LearnedAlias.division_key == "")
    return dict(rows.where(everywhere).tuples())


def save_person_alias(spelling: str, division: str, staff: int, act: Act) -> int | None:
    """Let *spelling* mean somebody, in cases of *division* or (empty) everywhere; its undo token.

    Raises:
        DatabaseError: NO_SPELLING; NO_SUCH_PERSON.
    """
    if not Staff.select().where(Staff.id == staff).exists():
        raise DatabaseError("NO_SUCH_PERSON", number=staff)
    return _save(PERSON, spelling, division, {"staff_id": staff, "target": ""}, act)


def save_division_alias(spelling: str, target: str, act: Act) -> int | None:
    """Let *spelling* mean the division *target* in lists of people; its undo token.

    Raises:
        DatabaseError: NO_SPELLING; NO_SUCH_DIVISION; SPELLING_IS_NAME: a division is called so.
    """
    if not Division.select().where(Division.name == target).exists():
        raise DatabaseError("NO_SUCH_DIVISION", name=target)
    if Division.select().where(Division.name == "".join(spelling.split())).exists():
        raise DatabaseError("SPELLING_IS_NAME", name=spelling)
    return _save(DIVISION, spelling, "", {"staff_id": None, "target": target}, act)


def delete_alias(alias: int, act: Act) -> int | None:
    """Forget a spelling; the token of the undo. What it decided before stays.

    Raises:
        DatabaseError: NO_SUCH_ALIAS.
    """
    row = LearnedAlias.get_or_none(LearnedAlias.id == alias)
    if row is None:
        raise DatabaseError("NO_SUCH_ALIAS")
    with editing("ALIAS_DELETE", row.spelling, act, "", (LearnedAlias,)) as edit:
        edit.delete(LearnedAlias, alias)
    return edit.token


def learn(batch: Batch, spelling: str, division: str, staff: int) -> None:
    """Remember in an import whom *spelling* means; undoing that import forgets it again."""
    act = batch.order.act
    found = _known(PERSON, spelling, division)
    fields = {"staff_id": staff, "target": "", "author": act.author, "written_at": act.at}
    if found is None:
        made: int = LearnedAlias.insert(
            **_names(PERSON, spelling, division), **fields, batch=batch.id
        ).execute()
        batch.replaced(LearnedAlias, made, None)
    elif found.staff_id != staff:
        batch.replaced(LearnedAlias, found.id, row_image(LearnedAlias, found.id))
        changed = fields | {"batch": batch.id}
        LearnedAlias.update(**changed).where(LearnedAlias.id == found.id).execute()


def _save(
    kind: str, spelling: str, division: str, meant: Mapping[str, object], act: Act
) -> int | None:
    if not word_key(spelling):
        raise DatabaseError("NO_SPELLING")
    with editing("ALIAS", spelling.strip(), act, "", (LearnedAlias,)) as edit:
        found = _known(kind, spelling, division)
        if found is None:
            edit.insert(LearnedAlias, **_names(kind, spelling, division), **meant, batch=None)
        else:
            edit.update(LearnedAlias, found.id, **meant)
    return edit.token


def _known(kind: str, spelling: str, division: str) -> LearnedAlias | None:
    row: LearnedAlias | None = LearnedAlias.get_or_none(
        (LearnedAlias.kind == kind)
        & (LearnedAlias.spelling_key == word_key(spelling))
        & (LearnedAlias.division_key == word_key(division))
    )
    return row


def _names(kind: str, spelling: str, division: str) -> dict[str, str]:
    return {
        "kind": kind,
        "spelling": spelling.strip(),
        "spelling_key": word_key(spelling),
        "division": division.strip(),
        "division_key": word_key(division),
    }
