"""What makes a case heavier, and the amounts enforcement is about."""

from benchmarks.sample.case import Case
from benchmarks.sample.dice import Dice
from benchmarks.sample.mix import Kind

HEAVY = {"普通独任": 0.55, "普通合议": 1.0}
LITIGATION = {"民", "刑", "行"}
# head, chance in an ordinary case, families
FLAGS = (
    ("是否鉴定", 0.16, "民行"),
    ("是否反诉", 0.06, "民"),
    ("公告送达", 0.12, "民行"),
    ("管辖异议", 0.08, "民"),
    ("涉外", 0.015, "民刑行"),
    ("专业法官会议", 0.14, "民刑行"),
    ("审委会", 0.05, "民刑行"),
    ("发回重审案件", 0.02, "民刑行"),
    ("四类案件", 0.05, "民刑行"),
    ("附带民事", 0.06, "刑"),
)
RECOVERED = {"执行完毕": (1.0, 1.0), "终结本次执行程序": (0.0, 0.25), "终结执行": (0.1, 0.7)}


def add_factors(case: Case, kind: Kind, dice: Dice) -> None:
    """Draw the further columns of *case*."""
    if kind.family in LITIGATION:
        _litigation(case, kind, HEAVY.get(case.procedure, 0.12), dice)
    if kind.word in {"执", "执恢"}:
        _enforcement(case, dice)
    elif kind.family == "民" and dice.chance(0.7):
        case.more["标的额"] = _amount(dice)
    if kind.first_instance and case.manner == "判决":
        case.more["当庭宣判"] = dice.chance(0.35)
    if case.manner == "准予撤诉" and dice.chance(0.3):
        case.more[
            "行政机关改变行为" if kind.family == "行" and dice.chance(0.6) else "实质化解"
        ] = True


def _litigation(case: Case, kind: Kind, heavy: float, dice: Dice) -> None:
    few, many = dice.chance(0.15 * heavy), dice.chance(0.04 * heavy)
    case.more["当事人数"] = (
        dice.number(10, 18) if many else dice.number(5, 9) if few else dice.number(2, 4)
    )
    thick = dice.chance(0.3 * heavy)
    case.more["卷宗册数"] = dice.number(3, 8) if thick else dice.number(1, 2)
    often = dice.chance(0.22 * heavy)
    case.more["开庭次数"] = dice.number(3, 5) if often else dice.number(0, 2)
    for head, chance, families in FLAGS:
        if kind.family in families and dice.chance(chance * heavy):
            case.more[head] = True
    if kind.family == "刑":
        case.more["刑事被告人数"] = (
            dice.number(3, 9) if dice.chance(0.14 * heavy) else dice.number(1, 2)
        )


def _amount(dice: Dice) -> float:
    size = dice.pick([1_000, 10_000, 10_000, 100_000, 100_000, 500_000])
    return round(size * (0.5 + 4 * dice.fraction() * dice.fraction()), 2)


def _enforcement(case: Case, dice: Dice) -> None:
    amount = _amount(dice) * (0.6 if case.manner == "执行完毕" else 1.0)
    low, high = RECOVERED.get(case.manner, (0.0, 0.1))
    case.more["标的额"] = round(amount, 2)
    case.more["执行到位金额"] = round(amount * (low + (high - low) * dice.fraction()), 2)
