"""Registers kept beside the cases: mediation before filing, and meetings of judges; their rates."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from evaluation.words import word_key

_HUNDREDTH = Decimal("0.01")


class MediationResult(StrEnum):
    """How an attempt to mediate ended."""

    OPEN = "OPEN"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


# The word a list has for each result; the others are read as well.
RESULT_WORDS = {
    MediationResult.OPEN: "进行中",
    MediationResult.SUCCEEDED: "成功",
    MediationResult.FAILED: "不成功",
}
_RESULTS = {
    **dict.fromkeys(("", "进行中", "调解中", "未结", "未办结"), MediationResult.OPEN),
    **dict.fromkeys(
        ("成功", "调解成功", "达成协议", "司法确认", "出具调解书", "自动履行", "撤回", "是"),
        MediationResult.SUCCEEDED,
    ),
    **dict.fromkeys(
        ("不成功", "未成功", "失败", "调解失败", "调解不成", "调解不成功", "未达成协议", "否"),
        MediationResult.FAILED,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MediationEntry:
    """One attempt as it is entered; ``days`` from its beginning to its end, None while unknown."""

    number: str
    begun_on: date | None
    parties: int | None = None
    mediator: str = ""
    result: MediationResult = MediationResult.OPEN
    days: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class MeetingEntry:
    """One meeting as it is entered; host, attended and absent are numbers or names of people."""

    number: str
    held_on: date | None
    subject: str = ""
    host: str = ""
    attended: str = ""
    absent: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many."""

    part: int
    whole: int

    @property
    def percent(self) -> Decimal | None:
        """The rate in percent, two decimals half up; None where there is nothing to divide by."""
        if not self.whole:
            return None
        exact = Fraction(100 * self.part, self.whole)
        cents = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize
        return cents(_HUNDREDTH, ROUND_HALF_UP)

    @property
    def shown(self) -> str:
        """As it is written everywhere: 66.67 %, or a dash."""
        percent = self.percent
        return "—" if percent is None else f"{percent}%"


def result_of(text: str) -> MediationResult | None:
    """The result a word stands for; None for a word that is not known."""
    return _RESULTS.get(word_key(text))


def success_rate(results: Iterable[MediationResult]) -> Rate:
    """Indicator I18: the attempts that succeeded, of those concluded."""
    done = [result for result in results if result is not MediationResult.OPEN]
    return Rate(sum(result is MediationResult.SUCCEEDED for result in done), len(done))


def mean_days(days: Iterable[int | None]) -> Decimal | None:
    """The mean of the days that are known, one decimal half up; None where none are."""
    known = [count for count in days if count is not None]
    if not known:
        return None
    return (Decimal(sum(known)) / len(known)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def attendance_rates(calls: Iterable[tuple[str, bool]]) -> Sequence[tuple[str, Rate]]:
    """For everybody who was called (staff number, was there): the meetings attended, of those.

    By staff number.
    """
    found: dict[str, Rate] = {}
    for staff_no, present in calls:
        rate = found.get(staff_no, Rate(0, 0))
        found[staff_no] = Rate(rate.part + present, rate.whole + 1)
    return sorted(found.items())
