"""The court: its name and calendar, its people, and who was in post on which day."""

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from evaluation.period import Quarter

HERE = Path(__file__).parent
QUOTAS = {"院长": 0.1, "副院长": 0.3, "专委": 0.5, "庭长": 0.5, "综合部门法官": 0.3}
ABSENT = {"病假", "产假", "事假", "脱产培训", "借调(外出)", "挂职", "驻村/专班", "停职"}
GONE = {"退休", "辞职", "调出", "去世"}
DIVISION_GROUPS = (
    ("执行", "执行"),
    ("立案", "立案速裁"),
    ("刑", "刑事"),
    ("行政", "行政"),
    ("民", "民商事"),
    ("商", "民商事"),
)
FAR = date(9000, 1, 1)


@cache
def read(name: str) -> Any:
    """The data file of that name in this folder."""
    return json.loads((HERE / name).read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Stint:
    """One posting of a person; the days are inclusive."""

    category: str
    division: str
    group: str
    position: str
    start: date
    end: date


@dataclass(slots=True)
class Member:
    """A person of the court; pace and care steer what is drawn for him."""

    number: str
    name: str
    pace: float
    care: float
    stints: list[Stint] = field(default_factory=list)
    away: list[tuple[date, date]] = field(default_factory=list)
    gone: date = FAR

    def stint_on(self, day: date, category: str) -> Stint | None:
        """The posting of that category he serves in on *day*, also while absent."""
        if day >= self.gone:
            return None
        for stint in self.stints:
            if stint.category == category and stint.start <= day <= stint.end:
                return stint
        return None

    def at_work(self, day: date) -> bool:
        """Whether none of his absences covers *day*."""
        return day < self.gone and not any(first <= day <= last for first, last in self.away)


class Roster:
    """All people, by number, and who of a category serves where on a day."""

    def __init__(self, members: Sequence[Member]) -> None:
        self.members = {member.number: member for member in members}
        self._serving: dict[tuple[date, str], list[tuple[Member, Stint]]] = {}
        self._near: dict[tuple[date, str, str], list[Member]] = {}

    def serving(self, day: date, category: str) -> list[tuple[Member, Stint]]:
        """Everybody of *category* at work on *day*, with the posting of that day."""
        found = self._serving.get((day, category))
        if found is None:
            found = [
                (member, stint)
                for member in self.members.values()
                if (stint := member.stint_on(day, category)) and member.at_work(day)
            ]
            self._serving[day, category] = found
        return found

    def near(self, day: date, category: str, stint: Stint) -> list[Member]:
        """Who of *category* can help in that division: its own, else its group's, else anybody."""
        key = (day, category, stint.division)
        if key not in self._near:
            serving = self.serving(day, category)
            own = [member for member, at in serving if at.division == stint.division]
            own = own or [member for member, at in serving if at.group == stint.group]
            self._near[key] = own or [member for member, _ in serving]
        return self._near[key]


def group_of(division: str, given: str) -> str:
    """The group of judges a division belongs to, unless one is given."""
    if given:
        return given
    return next((group for word, group in DIVISION_GROUPS if word in division), "综合")


def rows_of(name: str) -> list[dict[str, str]]:
    """The rows of a table in this folder."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _day(text: str) -> date:
    return date.fromisoformat(text) if text else FAR


def member_of(row: dict[str, str]) -> Member:
    """The person a row of the roster is about, without postings."""
    return Member(row["工号"], row["姓名"], float(row["速度"]), float(row["细心"]))


def roster_from(postings: Sequence[dict[str, str]], states: Sequence[dict[str, str]]) -> Roster:
    """The roster written in rows of the sheets 人员 and 状态."""
    members: dict[str, Member] = {}
    for row in postings:
        member = members.setdefault(row["工号"], member_of(row))
        group = group_of(row["部门"], row["岗位组"])
        days = (_day(row["起始日期"]), _day(row["结束日期"]))
        member.stints.append(Stint(row["人员类别"], row["部门"], group, row["职务"], *days))
    for row in states:
        first, last = _day(row["起始日期"]), _day(row["结束日期"])
        if row["状态"] in ABSENT:
            members[row["工号"]].away.append((first, last))
        elif row["状态"] in GONE:
            members[row["工号"]].gone = first
    return Roster(list(members.values()))


@cache
def off_days() -> frozenset[date]:
    """The public holidays the court is closed on."""
    closed = set()
    for first, last in read("court.json")["off_days"]:
        day = date.fromisoformat(first)
        while day <= date.fromisoformat(last):
            closed.add(day)
            day += timedelta(days=1)
    return frozenset(closed)


def is_working_day(day: date) -> bool:
    """Whether the court works on *day*."""
    return day.weekday() < 5 and day not in off_days()


def working_day(day: date) -> date:
    """*day*, or the last working day before it."""
    while not is_working_day(day):
        day -= timedelta(days=1)
    return day


@cache
def days_of(quarter: Quarter) -> tuple[date, ...]:
    """All days of *quarter*."""
    return tuple(quarter.start + timedelta(days=i) for i in range(quarter.days))
