"""The docket: what every judge closes in a quarter, drawn from the mix of his group."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from benchmarks.sample import outcomes, panels
from benchmarks.sample.case import Case
from benchmarks.sample.court import (
    QUOTAS,
    Member,
    Roster,
    Stint,
    days_of,
    is_working_day,
    read,
    working_day,
)
from benchmarks.sample.dice import Dice
from benchmarks.sample.factors import add_factors
from benchmarks.sample.mix import Kind, kind, kinds_of, volume_of
from benchmarks.sample.parties import name_parties
from evaluation.period import Quarter

SEASONS = {1: 0.95, 2: 1.0, 3: 0.97, 4: 1.08}


class Docket:
    """Draws cases for one court; a judge and quarter always give the same cases."""

    def __init__(self, seed: int, roster: Roster, known_until: date, plan: dict[str, Any]) -> None:
        self._seed = seed
        self._roster = roster
        self._known_until = known_until
        self._plan = plan

    def closed_in(self, quarter: Quarter) -> Iterator[Case]:
        """The cases of all judges closed in *quarter*, judge by judge."""
        for member in self._roster.members.values():
            wishes = self._plan.get(str(quarter), {}).get(member.number, {})
            for stint in member.stints:
                if stint.category == "员额法官":
                    yield from self._closed_by(member, stint, quarter, wishes)

    def _closed_by(
        self, member: Member, stint: Stint, quarter: Quarter, wishes: dict[str, float]
    ) -> Iterator[Case]:
        served = [
            day
            for day in days_of(quarter)
            if stint.start <= day <= stint.end and member.at_work(day)
        ]
        days = [day for day in served if is_working_day(day)]
        if not days:
            return
        dice = Dice(self._seed, member.number, stint.division, quarter)
        share = QUOTAS.get(stint.position, 1.0) * len(served) / quarter.days
        pace = (
            wishes.get("pace", member.pace) * SEASONS[quarter.number] * (0.95 + 0.1 * dice.hump())
        )
        wanted = volume_of(stint.group) * share * pace
        writer = CaseWriter(member, stint, self._roster, self._known_until, wishes)
        if dice.chance(wishes.get("series", 0.3 * share)):
            series = list(writer.series(days, dice))
            wanted -= 0.35 * len(series)
            yield from series
        for _ in range(dice.rounded(max(wanted, 1))):
            yield writer.case(dice.pick(days), dice)


class CaseWriter:
    """Writes single cases of one judge in one posting."""

    def __init__(
        self,
        member: Member,
        stint: Stint,
        roster: Roster,
        known_until: date,
        wishes: dict[str, float],
    ) -> None:
        self._member = member
        self._stint = stint
        self._roster = roster
        self._known_until = known_until
        self._care = wishes.get("care", member.care)
        self._late = wishes.get("late", 0.01 + 0.08 * (1 - member.care))
        self._speed = wishes.get("speed", 1.35 - 0.5 * member.care)

    def case(self, closed: date, dice: Dice) -> Case:
        """A case of its own, closed on *closed*."""
        return self._case(kind(dice.weighted(*kinds_of(self._stint.group))), closed, dice)

    def series(self, days: Sequence[date], dice: Dice) -> Iterator[Case]:
        """Five to forty cases of one plaintiff, filed together and closed one after another."""
        word = "执" if self._stint.group == "执行" else "民初"
        if word not in dict(kinds_of(self._stint.group)[0]):
            return
        size = dice.number(26, 40) if dice.chance(0.06) else dice.number(5, 12)
        cause = dice.pick(read("words.json")["series"][word])
        start = dice.number(0, max(0, len(days) - 10))
        filed = working_day(days[start] - timedelta(days=dice.number(20, 45)))
        official = dice.chance(0.5)
        first: Case | None = None
        for rank in range(size):
            closed = days[min(start + rank // 3, len(days) - 1)]
            case = self._case(kind(word), closed, dice, filed=filed)
            case.cause = cause
            if word == "民初":
                case.procedure, case.presider, case.panel = "简易", "", []
            first = first or case
            case.plaintiff = first.plaintiff
            if official:
                case.more["系列案号"] = first
            yield case

    def _case(self, what: Kind, closed: date, dice: Dice, filed: date | None = None) -> Case:
        procedure = dice.weighted(*what.procedures)
        excluded, extended, length = self._length(what.days[procedure], dice)
        filed = filed or working_day(closed - timedelta(days=length))
        allotted = min(working_day(filed + timedelta(days=dice.number(1, 6))), closed)
        case = Case(
            what.word, dice.pick(what.causes), procedure, filed, max(filed, allotted),
            self._stint.division, self._member.number, closed, dice.weighted(*what.endings),
        )  # fmt: skip
        if procedure == "普通合议":
            panels.seat_panel(case, self._stint.group, self._roster, closed, dice)
        panels.assign_helpers(case, self._stint, self._roster, closed, dice)
        case.more |= {"扣除天数": excluded or None, "延长天数": extended or None}
        if what.family == "民":
            case.more["收到诉状日期"] = working_day(filed - timedelta(days=dice.number(0, 6)))
        name_parties(case, what, dice)
        add_factors(case, what, dice)
        outcomes.follow(case, what, self._care, self._known_until, dice)
        outcomes.archive(case, self._clerk_care(case), self._known_until, dice)
        case.more["电子卷宗及时"] = dice.chance(0.97) if dice.chance(0.98) else None
        return case

    def _clerk_care(self, case: Case) -> float:
        return self._roster.members[case.clerks[0]].care if case.clerks else 0.5

    def _length(self, limit: int, dice: Dice) -> tuple[int, int, int]:
        """Days excluded, days extended, and days from filing to closing."""
        length = int(limit * min(0.97, self._speed * (0.12 + 0.75 * dice.hump())))
        excluded = extended = 0
        if limit > 40 and dice.chance(0.07):
            excluded = dice.number(2, 8) * 10
            length += int(excluded * 0.8)
        if limit > 40 and dice.chance(0.02):
            extended = 30
            length = limit + excluded + dice.number(2, 24)
        if dice.chance(self._late):
            length = limit + excluded + extended + dice.number(8, 30)
        return excluded, extended, max(length, 1)
