"""Who sits on a case: panel, presiding judge, lay assessors, assistants and clerks."""

from datetime import date

from benchmarks.sample.case import Case
from benchmarks.sample.court import Roster, Stint, read
from benchmarks.sample.dice import Dice

LEADERS = {"院长", "副院长", "专委"}
HEADS = {*LEADERS, "庭长", "副庭长"}
# judges besides the one in charge, lay assessors
SIZES = (((2, 0), 30.0), ((1, 1), 25.0), ((0, 2), 35.0), ((4, 0), 4.0), ((2, 4), 6.0))


def seat_panel(case: Case, group: str, roster: Roster, day: date, dice: Dice) -> None:
    """Give *case* a panel of the judges of *group* at work on *day*."""
    serving = [(m.number, s) for m, s in roster.serving(day, "员额法官") if s.group == group]
    # Presidents sit seldom: their quota is small, and a few seats would already fill it.
    leaders = dice.chance(0.15)
    judges = [number for number, at in serving if at.position not in LEADERS or leaders]
    heads = [number for number, at in serving if at.position in HEADS]
    wanted, lay = dice.weighted(SIZES, 100.0)
    others = dice.some([number for number in judges if number != case.handler], wanted)
    lay += wanted - len(others) if len(others) < wanted < 4 else 0
    first = next((number for number in others if number in heads), "")
    if first and dice.chance(0.6):
        case.presider = first
    elif dice.chance(0.85) or not others:
        case.presider = case.handler
    members = [number for number in others if number != case.presider]
    if dice.chance(0.4):
        members.insert(0, case.handler)
    names = dice.some(read("words.json")["assessors"], lay)
    case.panel = members + [f"{name}(陪审员)" for name in names]


def assign_helpers(case: Case, stint: Stint, roster: Roster, day: date, dice: Dice) -> None:
    """Give *case* assistants and clerks, mostly of the division of the judge in charge."""
    case.assistants = _helpers("法官助理", case.handler, stint, roster, day, dice, empty=0.08)
    case.clerks = _helpers("书记员", case.handler, stint, roster, day, dice, empty=0.01)


def _helpers(  # noqa: PLR0913
    category: str, judge: str, stint: Stint, roster: Roster, day: date, dice: Dice, *, empty: float
) -> list[str]:
    near = [] if dice.chance(empty) else roster.near(day, category, stint)
    if not near:
        return []
    usual = near[sum(map(ord, judge)) % len(near)].number
    table = tuple((member.number, member.pace) for member in near)
    first = usual if dice.chance(0.2) else dice.weighted(table, sum(pace for _, pace in table))
    if len(near) > 1 and dice.chance(0.05):
        return [first, dice.pick([m.number for m in near if m.number != first])]
    return [first]
