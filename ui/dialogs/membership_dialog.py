"""A trial team, and somebody's place in one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from evaluation.roster_entry import faults_of_reason
from evaluation.staff import GROUPS
from evaluation.teams import Membership, TeamEntry, faults_of_membership, faults_of_team
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_in
from ui.dialogs.posting_fields import add_day, add_typed, unreadable_days
from ui.texts.items import group_text
from ui.texts.personnel import role_choices


@dataclass(frozen=True, slots=True)
class MembershipValue:
    """A membership as it was entered, and why an earlier one changes."""

    member: Membership
    why: str


@dataclass(frozen=True, slots=True)
class TeamValue:
    """A team as it was entered, and why an earlier one changes."""

    team: TeamEntry
    why: str = ""


class MembershipDialog(EntryDialog):
    """Puts somebody into one of *teams*, or corrects *member*; *others* are the same person's."""

    def __init__(
        self,
        title: str,
        about: str,
        teams: Sequence[TeamEntry],
        held: tuple[Membership | None, Sequence[Membership]],
        author: str,
        parent: QWidget,
    ) -> None:
        super().__init__(title, about, author, parent)
        self._teams = {team.name: team for team in teams}
        member, self._others = held
        self._is_new = member is None
        known = member or Membership()
        names = [(name, name) for name in self._teams]
        self.add_choice("team", self.tr("&Team"), names, known.team)
        roles = [(str(code), words) for code, words in role_choices()]
        self.add_choice("role", self.tr("&Part in it"), roles, known.role)
        self._start = add_day(self, "start", self.tr("&First day"), known.start)
        self._end = add_day(self, "end", self.tr("&Last day"), known.end)
        self._end.setPlaceholderText(self.tr("No last day yet"))
        share = self.add_text("share", self.tr("&Share"), known.share)
        share.setPlaceholderText(self.tr("Empty: an equal part; else 0.5 or 1/3"))
        self.add_text("document_no", self.tr("D&ocument no."), known.document_no)
        if not self._is_new:
            self.add_reason()
        self.ready("team")

    def problems(self) -> Sequence[Problem]:
        found = unreadable_days(start=self._start, end=self._end)
        entry = self._entry()
        faults = faults_of_membership(entry, self._teams.get(entry.team), self._others)
        if not self._is_new:
            faults += faults_of_reason(self.text_of("why"))
        return [
            *found,
            *(problem_in(self.form, fault) for fault in faults if fault.field not in dict(found)),
        ]

    def value(self) -> MembershipValue:
        return MembershipValue(self._entry(), "" if self._is_new else self.text_of("why"))

    def _entry(self) -> Membership:
        return Membership(
            self.text_of("team"),
            self.text_of("role"),
            self._start.day(),
            self._end.day(),
            self.text_of("share"),
            self.text_of("document_no"),
        )


class TeamDialog(EntryDialog):
    """Founds a team, or corrects *held*; *divisions* are those of the court."""

    def __init__(
        self,
        title: str,
        divisions: Sequence[str],
        author: str,
        parent: QWidget,
        held: TeamEntry | None = None,
    ) -> None:
        super().__init__(title, held.name if held else "", author, parent)
        known = held or TeamEntry()
        self._is_new = held is None
        self.add_text("name", self.tr("&Name"), known.name)
        add_typed(self, "division", self.tr("&Division"), (divisions, known.division))
        groups = [("", self.tr("No group")), *((group, group_text(group)) for group in GROUPS)]
        self.add_choice("peer_group", self.tr("&Group of cases"), groups, known.peer_group)
        self.add_text("document_no", self.tr("D&ocument no."), known.document_no)
        self._start = add_day(self, "start", self.tr("&First day"), known.start)
        self._end = add_day(self, "end", self.tr("&Last day"), known.end)
        self._end.setPlaceholderText(self.tr("No last day yet"))
        self.add_text("note", self.tr("No&te"), known.note, wide=True)
        if not self._is_new:
            self.add_reason()
        self.ready("name")

    def problems(self) -> Sequence[Problem]:
        found = unreadable_days(start=self._start, end=self._end)
        faults = [f for f in faults_of_team(self._entry()) if f.field not in dict(found)]
        if not self._is_new:
            faults += faults_of_reason(self.text_of("why"))
        return [*found, *(problem_in(self.form, fault) for fault in faults)]

    def value(self) -> TeamValue:
        return TeamValue(self._entry(), "" if self._is_new else self.text_of("why"))

    def _entry(self) -> TeamEntry:
        return TeamEntry(
            name=self.text_of("name"),
            start=self._start.day(),
            end=self._end.day(),
            division=self.text_of("division"),
            peer_group=self.text_of("peer_group"),
            document_no=self.text_of("document_no"),
            note=self.text_of("note"),
        )
