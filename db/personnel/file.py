"""One person's whole file, as it is read at once."""

from dataclasses import dataclass
from typing import Any

from db.connection import snapshot
from db.errors import DatabaseError
from db.models import PERSONNEL, Honour, Staff, Team
from db.personnel.details import details_of
from db.personnel.records import RecordRow, records_of
from db.personnel.sensitive import Look, MaskedField, looks, masked_fields
from db.personnel.teams import MemberRow, memberships_of
from db.roster import staff_id_of
from evaluation.personnel import PersonDetails, RecordKind

_LAST_LOOKS = 3


@dataclass(frozen=True, slots=True)
class PersonnelFile:
    """What the file keeps of somebody; sensitive fields only masked. Latest first everywhere.

    *looks* are the last ones at the sensitive fields.
    """

    staff_no: str
    name: str
    details: PersonDetails
    teams: tuple[MemberRow, ...]
    records: tuple[RecordRow, ...]
    sensitive: tuple[MaskedField, ...]
    looks: tuple[Look, ...] = ()

    def of(self, kind: RecordKind) -> tuple[RecordRow, ...]:
        """The records of a kind."""
        return tuple(row for row in self.records if row.kind is kind)


def file_of(number: str) -> PersonnelFile:
    """The file of a person. Thirteen queries.

    Raises:
        DatabaseError: NO_SUCH_PERSON.
    """
    with snapshot():
        staff_id = staff_id_of(number)
        if staff_id is None:
            raise DatabaseError("NO_SUCH_PERSON", number=number)
        name: str = Staff.select(Staff.name).where(Staff.id == staff_id).scalar()
        return PersonnelFile(
            number,
            name,
            details_of(staff_id),
            memberships_of(staff_id),
            tuple(row for kind in RecordKind for row in records_of(staff_id, kind)),
            masked_fields(staff_id),
            looks(number, _LAST_LOOKS),
        )


def refuse_filed(staff_id: int, number: str) -> None:
    """Refuse that somebody goes who has a file.

    Raises:
        DatabaseError: HAS_FILE, with how many records there are.
    """
    count = sum(_rows_of(model, [staff_id]) for model in _owned())
    if count:
        raise DatabaseError("HAS_FILE", number=number, count=count)


def filed_among(staff_ids: list[int], division_ids: list[int]) -> bool:
    """Whether any of these people has a file, or a division stands in one."""
    if any(_rows_of(model, staff_ids) for model in _owned()):
        return True
    named: tuple[Any, ...] = (Team, Honour)
    return any(
        model.select(model.id).where(model.division.in_(division_ids)).exists()
        for model in named
        if division_ids
    )


def _owned() -> list[Any]:
    return [model for model in PERSONNEL if model is not Team]


def _rows_of(model: Any, staff_ids: list[int]) -> int:
    if not staff_ids:
        return 0
    count: int = model.select().where(model.staff.in_(staff_ids)).count()
    return count
