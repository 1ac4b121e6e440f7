"""The catalogue of awards: what ships with the program, what the court made of it."""

import json
from typing import Any

from db import history
from db.actors import Act
from db.connection import atomic
from db.errors import DatabaseError
from db.models import AwardType
from evaluation.awards import (
    Award,
    AwardRule,
    faults_of_numbering,
    unknown_fields,
)
from resources import resource

_COLUMNS = (
    *("code", "name", "kind", "receiver", "span", "wording", "commended", "series"),
    *("numbering", "legal_basis", "places", "position", "active"),
)


def shipped_awards() -> list[Award]:
    """The catalogue that ships with the program, in its order."""
    plain = json.loads(resource("awards/catalogue.json").read_text("utf-8"))
    return [Award.from_plain(entry) for entry in plain]


def store_shipped_awards(act: Act) -> None:
    """Keep every shipped award the court does not know yet."""
    with atomic():
        known = {award.code for award in awards(active=False)}
        for award in shipped_awards():
            if award.code not in known:
                _insert(award, act)


def awards(*, active: bool = True) -> list[Award]:
    """The catalogue in its order; with *active* only what is not put aside."""
    found = sorted(map(_award, AwardType.select()), key=lambda one: (one.position, one.code))
    return [award for award in found if award.active or not active]


def award_of(code: str) -> Award:
    """The award *code*.

    Raises:
        DatabaseError: NO_SUCH_AWARD.
    """
    return _award(row_of(code))


def row_of(code: str) -> Any:
    """The row of the award *code*; for the modules of storage.

    Raises:
        DatabaseError: NO_SUCH_AWARD.
    """
    row = AwardType.get_or_none(AwardType.code == code)
    if row is None:
        raise DatabaseError("NO_SUCH_AWARD", award=code)
    return row


def store_award(award: Award, act: Act, why: str = "") -> int | None:
    """Keep *award* in place of the one with its code, or as a new one; the token of the edit.

    What was issued before keeps the name and the wording it was issued with.

    Raises:
        DatabaseError: AWARD_INCOMPLETE, AWARD_NUMBERING, AWARD_WORDING.
    """
    _refuse_faults(award)
    with history.editing("AWARD", award.code, act, why, (AwardType,)) as edit:
        row = AwardType.get_or_none(AwardType.code == award.code)
        fields = _fields(award)
        if row is None:
            edit.insert(AwardType, **fields)
        else:
            edit.update(AwardType, row.id, **fields)
    return edit.token


def next_position() -> int:
    """Where a new award stands in the catalogue: last."""
    return max((award.position for award in awards(active=False)), default=0) + 1


def _refuse_faults(award: Award) -> None:
    for name in ("code", "name", "wording", "commended", "series"):
        if not getattr(award, name).strip():
            raise DatabaseError("AWARD_INCOMPLETE", award=award.name or award.code, field=name)
    if faults_of_numbering(award.numbering) or unknown_fields(
        award.series, frozenset({"quarter", "year"})
    ):
        raise DatabaseError("AWARD_NUMBERING", award=award.name, pattern=award.numbering)
    for text in (award.wording, award.commended):
        if unknown := unknown_fields(text):
            raise DatabaseError("AWARD_WORDING", award=award.name, field=unknown[0])


def _insert(award: Award, act: Act) -> None:
    AwardType.insert(author=act.author, written_at=act.at, **_fields(award)).execute()


def _fields(award: Award) -> dict[str, Any]:
    plain = award.to_plain()
    return {**plain, "rule": json.dumps(plain["rule"], sort_keys=True)}


def _award(row: Any) -> Award:
    plain = {name: getattr(row, name) for name in _COLUMNS}
    rule = AwardRule.from_plain(json.loads(row.rule))
    return Award.from_plain({**plain, "active": bool(row.active), "rule": rule.to_plain()})
