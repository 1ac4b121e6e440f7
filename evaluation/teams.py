"""Trial teams (审判团队, §1.5): who belongs to them from when to when, and with which share.

Somebody may serve several teams. Shares given add up to at most 1 on every day.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from evaluation.roster_entry import Fault, FaultCode


class TeamRole(StrEnum):
    """What somebody is in a team."""

    LEADER = "LEADER"
    JUDGE = "JUDGE"
    ASSISTANT = "ASSISTANT"
    CLERK = "CLERK"
    BAILIFF = "BAILIFF"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class TeamEntry:
    """A team as it is entered."""

    name: str = ""
    start: date | None = None
    end: date | None = None
    division: str = ""
    peer_group: str = ""
    document_no: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody's place in a team; *share* is decimal text or a fraction, empty is an equal part."""

    team: str = ""
    role: str = ""
    start: date | None = None
    end: date | None = None
    share: str = ""
    document_no: str = ""


def share_of(text: str) -> Fraction | None:
    """A share above 0 and not above 1, exactly (``0.5``, ``1/3``); None where it is none."""
    try:
        share = Fraction(text.strip())
    except (ValueError, ZeroDivisionError):
        return None
    return share if 0 < share <= 1 else None


def faults_of_team(team: TeamEntry) -> list[Fault]:
    """Everything wrong with a team by itself."""
    faults = _missing(team, ("name", "start"))
    return faults + _backwards(team.start, team.end)


def faults_of_membership(
    member: Membership, team: TeamEntry | None, others: Sequence[Membership]
) -> list[Fault]:
    """Everything wrong with a membership beside the *others* of the same person.

    *team* is the one meant, None when there is none of that name.
    """
    faults = _missing(member, ("team", "role", "start")) + _backwards(member.start, member.end)
    if member.team and team is None:
        faults.append(Fault(FaultCode.TEAM_UNKNOWN, "team", member.team))
    if member.role and member.role not in set(TeamRole):
        faults.append(Fault(FaultCode.CODE_UNKNOWN, "role", member.role))
    if member.share.strip() and share_of(member.share) is None:
        faults.append(Fault(FaultCode.SHARE_UNREADABLE, "share", member.share))
    if faults or team is None:
        return faults
    return [*_outside(member, team), *_twice(member, others), *_too_much(member, others)]


def _missing(entry: TeamEntry | Membership, names: Sequence[str]) -> list[Fault]:
    return [Fault(FaultCode.FIELD_MISSING, name) for name in names if not getattr(entry, name)]


def _backwards(start: date | None, end: date | None) -> list[Fault]:
    if start is None or end is None or end >= start:
        return []
    return [Fault(FaultCode.END_BEFORE_START, "end", str(end))]


def _outside(member: Membership, team: TeamEntry) -> list[Fault]:
    assert member.start is not None
    assert team.start is not None
    early = member.start < team.start
    late = team.end is not None and (member.end or date.max) > team.end
    if not (early or late):
        return []
    field = "start" if early else "end"
    return [Fault(FaultCode.OUTSIDE_TEAM, field, team.name, team.start, team.end)]


def _twice(member: Membership, others: Sequence[Membership]) -> list[Fault]:
    return [
        Fault(FaultCode.RECORD_ALREADY, "start", f"{other.team} {other.start}")
        for other in others
        if other.team == member.team and _share_a_day(other, member)
    ]


def _too_much(member: Membership, others: Sequence[Membership]) -> list[Fault]:
    held = [member, *(other for other in others if _share_a_day(other, member))]
    # A sum only grows where a membership begins.
    days = sorted({max(one.start, member.start) for one in held if one.start and member.start})
    for day in days:
        total = sum(
            (share_of(one.share) or Fraction(0) for one in held if _is_in_force(one, day)),
            start=Fraction(0),
        )
        if total > 1:
            return [Fault(FaultCode.SHARES_EXCEED, "share", str(total), day)]
    return []


def _is_in_force(one: Membership, day: date) -> bool:
    return one.start is not None and one.start <= day <= (one.end or date.max)


def _share_a_day(one: Membership, other: Membership) -> bool:
    assert one.start is not None
    assert other.start is not None
    return one.start <= (other.end or date.max) and other.start <= (one.end or date.max)
