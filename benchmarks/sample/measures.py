"""What no case system knows: complaints, hearings, marks of the divisions, additions and vetoes."""

from collections.abc import Iterator
from typing import Any

from benchmarks.sample.court import Member, Roster, days_of
from benchmarks.sample.dice import Dice
from evaluation.period import Quarter

HEADS = ("工号", "季度", "项目", "数值", "分子", "分母", "依据", "说明")
Line = list[object]
BONUSES = (
    ("0.5", "司法建议获采纳"),
    ("1", "市级典型案例一件"),
    ("0.5", "市级调研成果获奖"),
    ("-0.2", "归档逾期一件"),
    ("-0.4", "归档逾期两件"),
    ("-0.1", "录入错误一处"),
    ("1.5", "省级优秀文书一篇"),
)


def measures_of(
    roster: Roster, quarters: list[Quarter], seed: int, plan: dict[str, Any]
) -> Iterator[Line]:
    """The rows of the sheet 季度产出; what *plan* gives a person replaces what is drawn."""
    for quarter in quarters:
        wishes = plan.get(str(quarter), {})
        for member in roster.members.values():
            drawn = dict(_drawn(member, quarter, Dice(seed, "measures", member.number, quarter)))
            for item, value, *basis in wishes.get(member.number, []):
                drawn.pop(item, None)
                if value:
                    drawn[item] = _given(value, basis)
            for item, cells in drawn.items():
                yield [member.number, str(quarter), item, *cells]


def _given(value: object, basis: list[str]) -> Line:
    """A number, or numerator and denominator, with its basis."""
    rest: Line = [basis[0] if basis else "", ""]
    if isinstance(value, list):
        return ["", *value, *rest]
    return [value, "", "", *rest]


def _count(number: int) -> Line:
    return [number, "", "", "", ""]


def _rate(part: int, whole: int) -> Line:
    return ["", part, whole, "", ""]


def _drawn(member: Member, quarter: Quarter, dice: Dice) -> Iterator[tuple[str, Line]]:
    for category, draw in (("员额法官", _judge), ("法官助理", _assistant), ("书记员", _clerk)):
        days = [
            day
            for day in days_of(quarter)
            if member.stint_on(day, category) and member.at_work(day)
        ]
        if days:
            yield from draw(member, len(days) / quarter.days, dice)
    if dice.chance(0.14):
        points, basis = dice.pick(BONUSES)
        yield "ADJ", [points, "", "", basis, ""]


def _judge(member: Member, share: float, dice: Dice) -> Iterator[tuple[str, Line]]:
    careless = (1.3 - member.care) * share
    for item, chance in (("K.更正", 0.3), ("K.程序", 0.03), ("F3.投诉", 0.2), ("F3.信访", 0.06)):
        if dice.chance(chance * careless):
            yield item, _count(1 if dice.chance(0.8) else 2)


def _assistant(member: Member, share: float, dice: Dice) -> Iterator[tuple[str, Line]]:
    careless = (1.3 - member.care) * share
    for item, chance in (("A2.退改", 0.9), ("A2.漏送", 0.3), ("A2.校对", 0.9), ("A2.瑕疵", 0.2)):
        if dice.chance(chance * careless):
            yield item, _count(dice.number(1, 3))
    for item in ("A3", "A4"):
        whole = max(4, int(dice.number(30, 60) * share))
        missed = dice.rounded(whole * 0.16 * (1.15 - member.care) * dice.fraction())
        yield item, _rate(whole - missed, whole)
    yield "A5", _count_mark(member, dice)


def _count_mark(member: Member, dice: Dice) -> Line:
    tenths = min(98, 74 + int(18 * member.care) + dice.number(-4, 6))
    return [tenths / 10, "", "", "", ""]


def _clerk(member: Member, share: float, dice: Dice) -> Iterator[tuple[str, Line]]:
    sessions = 30 * share * member.pace * (0.85 + 0.3 * dice.fraction())
    yield "C2.开庭", _count(dice.rounded(sessions))
    yield "C2.长庭", _count(dice.rounded(sessions * 0.15))
    whole = max(4, int(dice.number(40, 90) * share))
    yield (
        "C5",
        _rate(whole - dice.rounded(whole * 0.2 * (1.1 - member.care) * dice.fraction()), whole),
    )
    yield "C6", _count_mark(member, dice)
    for item, chance in (("C.笔录", 0.5), ("C.退卷", 0.4)):
        if dice.chance(chance * (1.3 - member.care) * share):
            yield item, _count(dice.number(1, 2))
