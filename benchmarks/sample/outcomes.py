"""What happens after a case is closed: appeal, retrial, review, archive."""

from datetime import date, timedelta

from benchmarks.sample.case import Case
from benchmarks.sample.dice import Dice
from benchmarks.sample.mix import Kind

SECOND = (
    ("维持", 70.0),
    ("改判", 7.0),
    ("部分改判", 7.0),
    ("发回", 4.0),
    ("指令审理", 1.0),
    ("调解", 5.0),
    ("撤回", 6.0),
)
RETRIAL = (("维持", 60.0), ("改判", 15.0), ("部分改判", 15.0), ("发回", 10.0))
GRADES = (("优秀", 13.0), ("合格", 72.0), ("瑕疵", 14.0), ("不合格", 1.0))
CHANGED = {"改判", "部分改判", "发回", "指令审理"}
APPEALED = {"民": 0.17, "刑": 0.10, "行": 0.18}


def follow(case: Case, kind: Kind, care: float, known_until: date, dice: Dice) -> None:
    """Draw what became of a closed *case*, as far as it is known on *known_until*."""
    if kind.first_instance and case.manner in {"判决", "驳回起诉"}:
        _appeal(case, APPEALED.get(kind.family, 0.15) * (1.6 - care), care, known_until, dice)
    if dice.chance(0.08):
        _review(case, care, known_until, dice)


def _appeal(case: Case, share: float, care: float, known_until: date, dice: Dice) -> None:
    assert case.closed
    appealed = dice.chance(share)
    case.more["是否上诉"] = appealed
    decided = case.closed + timedelta(days=dice.number(50, 140))
    if not appealed or decided > known_until:
        return
    result = dice.weighted(SECOND, 100.0)
    case.more |= {"二审结果": result, "二审裁判日期": decided}
    if result in CHANGED:
        case.more["二审责任"] = _blame(decided, care, known_until, dice)
    elif dice.chance(0.04):
        _retrial(case, decided + timedelta(days=dice.number(60, 150)), known_until, dice)


def _blame(decided: date, care: float, known_until: date, dice: Dice) -> str:
    if (known_until - decided).days < 100 and dice.chance(0.6):
        return "待评查"
    return "有责" if dice.chance(0.9 - 0.5 * care) else "无责"


def _retrial(case: Case, decided: date, known_until: date, dice: Dice) -> None:
    if decided > known_until:
        return
    result = dice.weighted(RETRIAL, 100.0)
    case.more |= {"再审结果": result, "再审裁判日期": decided}
    if result != "维持":
        case.more["再审责任"] = dice.pick(["有责", "无责"])


def _review(case: Case, care: float, known_until: date, dice: Dice) -> None:
    assert case.closed
    day = case.closed + timedelta(days=dice.number(15, 75))
    grade = dice.weighted(GRADES, 100.0)
    if grade in {"瑕疵", "不合格"} and dice.chance(care * 0.5):
        grade = "合格"
    if day <= known_until:
        case.more |= {"评查等次": grade, "评查日期": day}


def archive(case: Case, clerk_care: float, known_until: date, dice: Dice) -> None:
    """Draw the day the file of a closed *case* was archived."""
    assert case.closed
    late = dice.chance(0.005 + 0.08 * (1 - clerk_care))
    day = case.closed + timedelta(days=dice.number(92, 130) if late else dice.number(12, 82))
    if day <= known_until:
        case.more["归档日期"] = day
