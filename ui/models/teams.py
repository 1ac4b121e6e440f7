"""The columns of the list of trial teams."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from db.personnel.teams import TeamLine
from ui.models.column import Column
from ui.texts import joined_text
from ui.texts.items import group_text
from ui.texts.personnel import role_choices

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def team_columns(day: date) -> Sequence[Column[TeamLine]]:
    """What the list shows of a team; its members are those of *day*."""
    members = partial(members_text, day)
    return (
        Column("name", translate("Teams", "Team"), lambda t: t.row.team.name, width=130,
               spelled=True, tone=partial(_tone, day)),
        Column("division", translate("Teams", "Division"), lambda t: t.row.team.division,
               width=140),
        Column("group", translate("Teams", "Group"), lambda t: t.row.team.peer_group,
               text=lambda group: group_text(group) if group else "", width=84),
        Column("start", translate("Teams", "From"), lambda t: t.row.team.start, holds=Holds.DAY,
               width=92),
        Column("end", translate("Teams", "Until"), lambda t: t.row.team.end, holds=Holds.DAY,
               width=92),
        Column("count", translate("Teams", "People"), lambda t: len(t.on(day)),
               holds=Holds.NUMBER, width=68),
        Column("members", translate("Teams", "Who belongs to it"), members, width=300,
               tooltip=members, spelled=True),
        Column("document_no", translate("Teams", "Document no."),
               lambda t: t.row.team.document_no, width=130),
    )  # fmt: skip


def team_key(line: TeamLine) -> int:
    """What tells a team from all others."""
    return line.row.id


def members_text(day: date, line: TeamLine) -> str:
    """Who belongs to a team on *day*, each with the part in it."""
    roles = dict(role_choices())
    members = line.on(day)
    return joined_text(f"{m.name} {roles.get(m.member.role, m.member.role)}" for m in members)


def _tone(day: date, line: TeamLine) -> str:
    ended = line.row.team.end is not None and line.row.team.end < day
    return "muted" if ended else ""
