"""The details of a person: sex, birth, schools, dates of service, telephone."""

from dataclasses import fields
from typing import Any

from db.actors import Act
from db.errors import DatabaseError
from db.history import editing
from db.models import PersonDetail
from db.roster import staff_id_of
from db.roster_edit import EditedPerson, refuse
from evaluation.personnel import PersonDetails, faults_of_details
from evaluation.roster_entry import faults_of_reason


def details_of(staff_id: int) -> PersonDetails:
    """What is known of somebody; empty where nothing was entered. One query."""
    row = PersonDetail.get_or_none(PersonDetail.staff == staff_id)
    return PersonDetails() if row is None else details_in(row)


def details_in(row: Any) -> PersonDetails:
    """The details in a row of their table."""
    return PersonDetails(
        **{field.name: getattr(row, field.name) for field in fields(PersonDetails)}
    )


def set_details(number: str, details: PersonDetails, act: Act, why: str) -> EditedPerson:
    """Keep *details* of somebody in place of those before.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_PERSON.
    """
    refuse([*faults_of_details(details), *faults_of_reason(why)])
    with editing("DETAILS", number, act, why, (PersonDetail,)) as edit:
        staff_id = staff_id_of(number)
        if staff_id is None:
            raise DatabaseError("NO_SUCH_PERSON", number=number)
        cells = _cells(details)
        row_id = PersonDetail.select(PersonDetail.id).where(PersonDetail.staff == staff_id).scalar()
        if row_id is not None:
            edit.update(PersonDetail, row_id, **cells)
        elif details != PersonDetails():
            edit.insert(PersonDetail, staff=staff_id, **cells)
    return EditedPerson(number, edit.token, ())


def _cells(details: PersonDetails) -> dict[str, Any]:
    cells = {field.name: getattr(details, field.name) for field in fields(details)}
    return {name: cell.strip() if isinstance(cell, str) else cell for name, cell in cells.items()}
