"""What the court must show whatever the dice say: open and long-pending cases, two equals."""

import copy
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from benchmarks.sample import panels
from benchmarks.sample.case import Case
from benchmarks.sample.court import Roster, working_day
from benchmarks.sample.dice import Dice
from benchmarks.sample.factors import add_factors
from benchmarks.sample.mix import kind
from benchmarks.sample.parties import name_parties
from evaluation.period import Quarter

AFTERMATH = (
    "是否上诉", "二审结果", "二审裁判日期", "二审责任", "再审结果", "再审裁判日期", "再审责任",
    "评查等次", "评查日期", "归档日期", "当庭宣判", "实质化解", "行政机关改变行为",
)  # fmt: skip


def seen_on(day: date, cases: Iterable[Case]) -> Iterator[Case]:
    """The cases filed by *day*; what happened to them later is not known yet."""
    for case in cases:
        if case.filed > day:
            continue
        if case.closed and case.closed > day:
            case.closed, case.manner = None, ""
            for head in AFTERMATH:
                case.more.pop(head, None)
            if "执行到位金额" in case.more:
                case.more["执行到位金额"] = 0
        case.allotted = min(case.allotted, day)
        yield case


def pending(
    wanted: Iterable[dict[str, Any]], roster: Roster, last: date, seed: int
) -> Iterator[Case]:
    """Open cases filed long ago, each with the judge in charge the plan names."""
    for wish in wanted:
        dice = Dice(seed, "pending", wish["handler"], wish["filed"])
        what = kind(wish["kind"])
        member = roster.members[wish["handler"]]
        stint = member.stint_on(last, "员额法官")
        assert stint
        filed = working_day(date.fromisoformat(wish["filed"]))
        procedure = what.procedures[0][-1][0]
        allotted = working_day(filed + timedelta(days=3))
        case = Case(
            what.word, dice.pick(what.causes), procedure, filed, max(filed, allotted),
            stint.division, member.number,
        )  # fmt: skip
        if procedure == "普通合议":
            panels.seat_panel(case, stint.group, roster, working_day(last), dice)
        panels.assign_helpers(case, stint, roster, working_day(last), dice)
        name_parties(case, what, dice)
        add_factors(case, what, dice)
        case.more["中止"] = True if wish.get("suspended") else None
        case.more["扣除天数"] = 90 if what.word != "执" else None
        yield case


class Twins:
    """Makes two judges equal in one quarter: the second's cases weigh what the first's do."""

    def __init__(self, plan: dict[str, str], roster: Roster, seed: int) -> None:
        self._quarter = Quarter.parse(plan["quarter"])
        self._swap = {plan["model"]: plan["copy"], plan["copy"]: plan["model"]}
        self._model, self._copy, self._stand_in = plan["model"], plan["copy"], plan["stand_in"]
        self._roster = roster
        self._seed = seed

    def applied(self, cases: Iterable[Case]) -> Iterator[Case]:
        """*cases* with the equal ones in place of those the second judge had."""
        for index, case in enumerate(cases):
            if case.handler not in self._swap:
                self._stay_out(case)
                yield case
            elif not self._counts(case):
                self._forget_decisions(case)
                yield case
            elif case.handler == self._model:
                yield case
                yield self._twin(case, index)

    def _counts(self, case: Case) -> bool:
        if case.closed:
            return case.closed in self._quarter
        return case.allotted in self._quarter

    def _stay_out(self, case: Case) -> None:
        """No place on other judges' panels, which would weigh for one of the two only."""
        if not case.closed or case.closed not in self._quarter:
            return
        if case.presider in self._swap:
            case.presider = case.handler
        case.panel = [self._other(case) if one in self._swap else one for one in case.panel]
        case.panel = [one for i, one in enumerate(case.panel) if one and one not in case.panel[:i]]

    def _other(self, case: Case) -> str:
        taken = {case.presider, case.handler, *case.panel}
        return "" if self._stand_in in taken else self._stand_in

    def _forget_decisions(self, case: Case) -> None:
        decided = case.more.get("二审裁判日期")
        if isinstance(decided, date) and decided in self._quarter:
            case.more["二审结果"] = "维持"
            case.more.pop("二审责任", None)
        if isinstance(case.more.get("再审裁判日期"), date):
            for head in ("再审结果", "再审裁判日期", "再审责任"):
                case.more.pop(head, None)
        reviewed = case.more.get("评查日期")
        if isinstance(reviewed, date) and reviewed in self._quarter:
            case.more["评查等次"] = "合格"

    def _twin(self, case: Case, index: int) -> Case:
        dice = Dice(self._seed, "twin", index)
        what = kind(case.kind)
        twin = copy.copy(case)
        twin.more = dict(case.more)
        twin.handler = self._copy
        twin.presider = self._swap.get(case.presider, case.presider)
        twin.panel = [self._swap.get(one, one) for one in case.panel]
        twin.cause = dice.pick(what.causes)
        day = case.closed or working_day(self._quarter.end)
        stint = self._roster.members[self._copy].stint_on(day, "员额法官")
        assert stint
        twin.division = stint.division
        name_parties(twin, what, dice)
        panels.assign_helpers(twin, stint, self._roster, day, dice)
        return twin
