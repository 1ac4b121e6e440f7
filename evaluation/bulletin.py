"""The figures of a bulletin: what came in, was closed and stayed open, and the usual rates."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from fractions import Fraction

from evaluation.period import Month, Period, Quarter, Week, Year

# Registers and preservation measures are no closed cases in the court's statistics.
OUT_OF_SCOPE = frozenset({"诉前调", "民诉前调", "诉前调确", "诉前调书", "执保", "财保"})

# How old open cases are is told in steps of so many months.
AGE_BOUNDS = (3, 6, 9, 12, 18, 24, 36)
# What ends a civil case without a judgment, by agreement or withdrawal 调撤.
SETTLED_MANNERS = ("调解", "准予撤诉", "撤诉化解", "按撤诉处理")
# What the court above does to a judgment that does not stand 改判发回重审.
OVERTURNED = ("改判", "部分改判", "发回", "指令审理")


class CaseClass(StrEnum):
    """The classes of cases by the first character of their type word."""

    CRIMINAL = "刑"
    CIVIL = "民"
    ADMINISTRATIVE = "行"
    ENFORCEMENT = "执"
    OTHER = ""


@dataclass(frozen=True, slots=True)
class CaseFigures:
    """Counts of cases over a period, each field a sum.

    ``opening`` were filed before and open when it began, ``pending`` open at its end; of these
    ``overdue`` past their time limit and ``long_pending`` filed more than twelve months before,
    suspended ones left out of both. ``in_time`` of the ``limited`` closed cases kept their limit.
    ``days`` is the time all closed cases took, less what is excluded. ``civil``, ``first``,
    ``judged`` and ``enforced`` (first enforcement 首执) count the closed cases that the rates below
    are shares of; ``claimed`` and ``recovered`` are the money of the enforced ones, in fen.
    ``overturned`` were changed or sent back on appeal in the period, whenever they were closed.
    """

    opening: int = 0
    filed: int = 0
    closed: int = 0
    pending: int = 0
    overdue: int = 0
    long_pending: int = 0
    limited: int = 0
    in_time: int = 0
    days: int = 0
    first: int = 0
    appealed: int = 0
    civil: int = 0
    mediated: int = 0
    settled: int = 0
    simplified: int = 0
    small_claims: int = 0
    judged: int = 0
    pronounced: int = 0
    enforced: int = 0
    completed: int = 0
    ended: int = 0
    claimed: int = 0
    recovered: int = 0
    overturned: int = 0

    @property
    def accepted(self) -> int:
        """The cases there were to deal with: carried over and newly filed."""
        return self.opening + self.filed


@dataclass(frozen=True, slots=True)
class LongPending:
    """A case filed more than twelve months ago and still open; *days* since it was filed.

    *number* is the canonical one, in half-width brackets.
    """

    number: str
    handler: str
    filed_on: date
    days: int


@dataclass(frozen=True, slots=True)
class MonthCourse:
    """What was filed and closed in a month, and open at its end."""

    month: Month
    filed: int
    closed: int
    pending: int


@dataclass(frozen=True, slots=True)
class PendingAge:
    """How many open cases were filed over *above* months ago, and not over *most* (None: any)."""

    above: int
    most: int | None
    count: int


@dataclass(frozen=True, slots=True)
class Indicator:
    """A rate by the name it has on paper; *in_days* ones are means and no shares.

    Its *code* is that of its reasonable range.
    """

    code: str
    name: str
    value: Callable[[CaseFigures], Fraction | None]
    in_days: bool = False


class Kind(StrEnum):
    """The four bulletins, by the word the command line has for each."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    def period(self, text: str) -> Period:
        """The period of this kind written as *text*.

        Raises:
            ValueError: it is none.
        """
        return _PERIODS[self].parse(text)

    def of(self, day: date) -> Period:
        """The period of this kind that *day* lies in."""
        return _PERIODS[self].of(day)


_PERIODS: Mapping[Kind, type[Week | Month | Quarter | Year]] = {
    Kind.WEEK: Week,
    Kind.MONTH: Month,
    Kind.QUARTER: Quarter,
    Kind.YEAR: Year,
}


def kind_of(period: Period) -> Kind:
    """Which bulletin tells of *period*."""
    return next(kind for kind, own in _PERIODS.items() if isinstance(period, own))


def disposition(figures: CaseFigures) -> Fraction | None:
    """Closed cases over those there were to deal with 结案率."""
    return _share(figures.closed, figures.accepted)


def clearance(figures: CaseFigures) -> Fraction | None:
    """Closed over newly filed cases 结收比."""
    return _share(figures.closed, figures.filed)


def in_time(figures: CaseFigures) -> Fraction | None:
    """Closed cases that kept their time limit, of those that have one."""
    return _share(figures.in_time, figures.limited)


INDICATORS = (
    Indicator("disposition", "结案率", disposition),
    Indicator("clearance", "结收比", clearance),
    Indicator("in_time", "审限内结案率", in_time),
    Indicator("mean_days", "平均审理天数", lambda f: _share(f.days, f.closed), in_days=True),
    Indicator("long_pending", "超12个月未结案件比", lambda f: _share(f.long_pending, f.pending)),
    Indicator("simplified", "民事一审简易程序适用率", lambda f: _share(f.simplified, f.civil)),
    Indicator("small_claims", "小额诉讼程序适用率", lambda f: _share(f.small_claims, f.civil)),
    Indicator("pronounced", "当庭宣判率", lambda f: _share(f.pronounced, f.judged)),
    Indicator("overturned", "一审改判发回重审率", lambda f: _share(f.overturned, f.first)),
    Indicator(
        "accepted_judgment", "一审服判息诉率", lambda f: _share(f.first - f.appealed, f.first)
    ),
    Indicator("mediated", "民事一审调解率", lambda f: _share(f.mediated, f.civil)),
    Indicator("settled", "民事一审调撤率", lambda f: _share(f.settled, f.civil)),
    Indicator("completed", "首执案件执行完毕率", lambda f: _share(f.completed, f.enforced)),
    Indicator("recovered", "首执案件执行到位率", lambda f: _share(f.recovered, f.claimed)),
    Indicator("ended", "首执案件终本率", lambda f: _share(f.ended, f.enforced)),
)


def summed(figures: Iterable[CaseFigures]) -> CaseFigures:
    """All of them together."""
    rows = list(figures)
    names = [field.name for field in fields(CaseFigures)]
    return CaseFigures(**{name: sum(getattr(row, name) for row in rows) for name in names})


def year_before(period: Period) -> Period:
    """The same period one year earlier; of a 53rd week the last one of that year."""
    if isinstance(period, Year):
        return period.shifted(-1)
    try:
        return type(period)(period.year - 1, period.number)
    except ValueError:
        return type(period)(period.year - 1, period.number - 1)


def _share(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None
