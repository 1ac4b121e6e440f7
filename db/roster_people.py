"""Whoever served on a day with what the personnel file says of them, for lists and tables."""

from datetime import date

from db.connection import snapshot
from db.models import PersonDetail, Staff
from db.personnel.details import details_in
from db.roster import roster_on
from evaluation.personnel import PersonDetails
from evaluation.roster_person import RosterPerson

_NOTHING = PersonDetails()


def roster_people(day: date) -> list[RosterPerson]:
    """Who served on *day*, by division in the court's order, then by number. Four queries."""
    with snapshot():
        rows = PersonDetail.select(PersonDetail, Staff.number.alias("number")).join(Staff)
        details = {row.number: details_in(row) for row in rows.objects()}
        return [
            RosterPerson(
                staff_no=line.staff_no,
                name=line.name,
                category=line.category,
                division=line.division,
                group=line.group,
                position=line.position,
                grade=line.grade,
                employment=line.employment,
                team=line.team,
                since=line.start,
                state=line.state,
                in_post=line.in_post,
                details=details.get(line.staff_no, _NOTHING),
            )
            for line in roster_on(day)
        ]
