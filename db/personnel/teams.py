"""Trial teams and who belongs to them. ``db.history.undo`` takes an edit back by its token."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from db.actors import Act
from db.errors import DatabaseError
from db.history import Edit, editing
from db.models import Division, Staff, Team, TeamMember
from db.roster import staff_id_of
from db.roster_edit import EditedPerson, refuse
from evaluation.roster_entry import Fault, FaultCode, faults_of_reason
from evaluation.teams import (
    Membership,
    TeamEntry,
    faults_of_membership,
    faults_of_team,
)


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A team as it is kept."""

    id: int
    team: TeamEntry
    author: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A membership as it is kept, and whose it is."""

    id: int
    member: Membership
    staff_no: str
    name: str
    author: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A team with everybody who belongs or belonged to it, latest first."""

    row: TeamRow
    members: tuple[MemberRow, ...]

    def on(self, day: date) -> tuple[MemberRow, ...]:
        """Who belongs to it on *day*, its leader first."""
        return tuple(sorted((r for r in self.members if _holds_member(r, day)), key=_place_in_team))


def team_lines() -> tuple[TeamLine, ...]:
    """Every team with its members, by name. Two queries."""
    found: dict[str, list[MemberRow]] = {}
    for row in map(_member_row, _members()):
        found.setdefault(row.member.team, []).append(row)
    return tuple(TeamLine(row, tuple(found.get(row.team.name, ()))) for row in teams())


def teams() -> tuple[TeamRow, ...]:
    """Every team there is or was, by name. One query."""
    rows = Team.select(Team, Division.name.alias("division_name")).left_outer_join(Division)
    # Servers sort names by their own rules.
    return tuple(sorted(map(_team_row, rows.objects()), key=lambda row: row.team.name))


def memberships_of(staff_id: int) -> tuple[MemberRow, ...]:
    """The teams somebody belongs or belonged to, latest first. One query."""
    return tuple(_member_row(row) for row in _members().where(TeamMember.staff == staff_id))


def add_team(entry: TeamEntry, act: Act, why: str = "") -> int | None:
    """Found a team; the token of the edit.

    Raises:
        RosterRefusedError: says everything that is wrong.
    """
    with editing("TEAM_ADD", entry.name.strip(), act, why, (Team,)) as edit:
        refuse(_faults_of_team(entry, None))
        edit.insert(Team, **_team_cells(entry))
    return edit.token


def change_team(team_id: int, entry: TeamEntry, act: Act, why: str) -> int | None:
    """Correct a team, or end it by its last day; the token of the edit.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_TEAM.
    """
    refuse(faults_of_reason(why))
    with editing("TEAM_CHANGE", entry.name.strip(), act, why, (Team, TeamMember)) as edit:
        _stored_team(team_id)
        refuse(_faults_of_team(entry, team_id))
        edit.update(Team, team_id, **_team_cells(entry))
    return edit.token


def remove_team(team_id: int, act: Act, why: str) -> int | None:
    """Take away a team entered by mistake, which has no members; the token of the edit.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_TEAM, TEAM_HAS_MEMBERS.
    """
    refuse(faults_of_reason(why))
    with editing("TEAM_REMOVE", str(_stored_team(team_id).name), act, why, (Team,)) as edit:
        stored = _stored_team(team_id)
        count = TeamMember.select().where(TeamMember.team == team_id).count()
        if count:
            raise DatabaseError("TEAM_HAS_MEMBERS", name=stored.name, count=count)
        edit.delete(Team, team_id)
    return edit.token


def check_member(number: str, entry: Membership, row_id: int | None = None) -> list[Fault]:
    """Everything wrong with a membership of somebody's, *row_id* being the one it replaces.

    Raises:
        DatabaseError: NO_SUCH_PERSON.
    """
    others = [row.member for row in memberships_of(_staff(number)) if row.id != row_id]
    named = [row.team for row in teams() if row.team.name == entry.team.strip()]
    return faults_of_membership(_tidy(entry), named[0] if named else None, others)


def add_member(number: str, entry: Membership, act: Act, why: str = "") -> EditedPerson:
    """Put somebody into a team.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_PERSON.
    """
    with _editing("MEMBER_ADD", number, act, why) as edit:
        refuse(check_member(number, entry))
        edit.insert(TeamMember, staff=_staff(number), **_member_cells(entry))
    return EditedPerson(number, edit.token, ())


def change_member(row_id: int, entry: Membership, act: Act, why: str) -> EditedPerson:
    """Correct a membership, or end it by its last day.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_RECORD.
    """
    refuse(faults_of_reason(why))
    number = _bearer(row_id)
    with _editing("MEMBER_CHANGE", number, act, why) as edit:
        _bearer(row_id)
        refuse(check_member(number, entry, row_id))
        edit.update(TeamMember, row_id, **_member_cells(entry))
    return EditedPerson(number, edit.token, ())


def withdraw_member(row_id: int, act: Act, why: str) -> EditedPerson:
    """Take away a membership that never was.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_RECORD.
    """
    refuse(faults_of_reason(why))
    number = _bearer(row_id)
    with _editing("MEMBER_WITHDRAW", number, act, why) as edit:
        _bearer(row_id)
        edit.delete(TeamMember, row_id)
    return EditedPerson(number, edit.token, ())


@contextmanager
def _editing(action: str, number: str, act: Act, why: str) -> Iterator[Edit]:
    with editing(action, number, act, why, (Team, TeamMember)) as edit:
        yield edit


def _faults_of_team(entry: TeamEntry, team_id: int | None) -> list[Fault]:
    faults = faults_of_team(entry)
    name = entry.name.strip()
    taken = Team.select(Team.id).where(Team.name == name).scalar()
    if name and taken not in (None, team_id):
        faults.append(Fault(FaultCode.TEAM_TAKEN, "name", name))
    division = entry.division.strip()
    if division and _division_id(division) is None:
        faults.append(Fault(FaultCode.CODE_UNKNOWN, "division", division))
    if not faults and team_id is not None:
        faults += _left_outside(entry, team_id)
    return faults


def _left_outside(entry: TeamEntry, team_id: int) -> list[Fault]:
    """Members whose days the team would no longer have."""
    rows = TeamMember.select().where(TeamMember.team == team_id).order_by(TeamMember.start)
    assert entry.start is not None
    for row in rows:
        if row.start < entry.start:
            return [Fault(FaultCode.OUTSIDE_TEAM, "start", entry.name, row.start, row.end)]
        if entry.end is not None and (row.end or date.max) > entry.end:
            return [Fault(FaultCode.OUTSIDE_TEAM, "end", entry.name, row.start, row.end)]
    return []


def _team_cells(entry: TeamEntry) -> dict[str, Any]:
    return {
        "name": entry.name.strip(),
        "division": _division_id(entry.division.strip()),
        "peer_group": entry.peer_group.strip(),
        "start": entry.start,
        "end": entry.end,
        "document_no": entry.document_no.strip(),
        "note": entry.note.strip(),
    }


def _member_cells(entry: Membership) -> dict[str, Any]:
    tidy = _tidy(entry)
    return {
        "team": Team.select(Team.id).where(Team.name == tidy.team).scalar(),
        "role": tidy.role,
        "start": tidy.start,
        "end": tidy.end,
        "share": tidy.share,
        "document_no": tidy.document_no,
    }


def _tidy(entry: Membership) -> Membership:
    texts = (entry.share.strip(), entry.document_no.strip())
    return Membership(entry.team.strip(), entry.role, entry.start, entry.end, *texts)


def _members() -> Any:
    return (
        TeamMember.select(
            TeamMember, Team.name.alias("team_name"), Staff.number, Staff.name.alias("staff_name")
        )
        .join(Team)
        .switch(TeamMember)
        .join(Staff)
        .order_by(TeamMember.start.desc(), TeamMember.id.desc())
        .objects()
    )


def _member_row(row: Any) -> MemberRow:
    days = (row.start, row.end)
    member = Membership(row.team_name, row.role, *days, row.share, row.document_no)
    return MemberRow(row.id, member, row.number, row.staff_name, row.author, row.written_at)


def _team_row(row: Any) -> TeamRow:
    entry = TeamEntry(
        row.name,
        row.start,
        row.end,
        row.division_name or "",
        row.peer_group,
        row.document_no,
        row.note,
    )
    return TeamRow(row.id, entry, row.author, row.written_at)


def _place_in_team(row: MemberRow) -> tuple[bool, str]:
    return row.member.role != "LEADER", row.staff_no


def _holds(start: date | None, end: date | None, day: date) -> bool:
    return start is not None and start <= day <= (end or date.max)


def _holds_member(row: MemberRow, day: date) -> bool:
    return _holds(row.member.start, row.member.end, day)


def _division_id(name: str) -> int | None:
    found: int | None = Division.select(Division.id).where(Division.name == name).scalar()
    return found if name else None


def _stored_team(team_id: int) -> Any:
    row = Team.get_or_none(Team.id == team_id)
    if row is None:
        raise DatabaseError("NO_SUCH_TEAM", id=team_id)
    return row


def _staff(number: str) -> int:
    staff_id = staff_id_of(number)
    if staff_id is None:
        raise DatabaseError("NO_SUCH_PERSON", number=number)
    return staff_id


def _bearer(row_id: int) -> str:
    rows = Staff.select(Staff.number).join(TeamMember).where(TeamMember.id == row_id)
    number: str | None = rows.scalar()
    if number is None:
        raise DatabaseError("NO_SUCH_RECORD", id=row_id)
    return number
