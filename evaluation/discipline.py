"""Sanctions and other measures (处分、处理): how long each lasts, and the vetoes it may give.

Periods: 公职人员政务处分法 art. 8 (警告 6, 记过 12, 记大过 18, 降级 and 撤职 24 months) and
中国共产党纪律处分条例 (党内警告 12, 党内严重警告 18, 撤销党内职务 24 months). Where no period is
laid down the last day is entered. A period begins on the day the decision takes effect.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from evaluation.period import Quarter
from evaluation.time_limit import add_months


class SanctionKind(StrEnum):
    """Kinds of measures, public ones first, then those of the Party, then lighter handling."""

    WARNING = "WARNING"
    DEMERIT = "DEMERIT"
    MAJOR_DEMERIT = "MAJOR_DEMERIT"
    DEMOTION = "DEMOTION"
    REMOVAL = "REMOVAL"
    DISMISSAL = "DISMISSAL"
    PARTY_WARNING = "PARTY_WARNING"
    PARTY_SERIOUS_WARNING = "PARTY_SERIOUS_WARNING"
    PARTY_REMOVAL = "PARTY_REMOVAL"
    PARTY_PROBATION = "PARTY_PROBATION"
    PARTY_EXPULSION = "PARTY_EXPULSION"
    ADMONISHMENT = "ADMONISHMENT"
    OTHER = "OTHER"


PERIOD_MONTHS: Mapping[SanctionKind, int] = {
    SanctionKind.WARNING: 6,
    SanctionKind.DEMERIT: 12,
    SanctionKind.MAJOR_DEMERIT: 18,
    SanctionKind.DEMOTION: 24,
    SanctionKind.REMOVAL: 24,
    SanctionKind.PARTY_WARNING: 12,
    SanctionKind.PARTY_SERIOUS_WARNING: 18,
    SanctionKind.PARTY_REMOVAL: 24,
}
# §4.4: V02 is a sanction of public office, V03 one of the Party; lighter handling is neither.
_PARTY = frozenset(kind for kind in SanctionKind if kind.startswith("PARTY_"))
_LIGHTER = frozenset({SanctionKind.ADMONISHMENT, SanctionKind.OTHER})


@dataclass(frozen=True, slots=True)
class ProposedVeto:
    """A veto somebody may confirm: of which quarter, which code, and which days it rests on."""

    quarter: Quarter
    code: str
    start: date
    end: date
    by_decision_day: bool


def last_day(kind: SanctionKind, start: date) -> date | None:
    """The last day of a measure's period; None where the law sets none.

    警告 of 2023-10-15 lasts until 2024-04-14: the day after it is free.
    """
    months = PERIOD_MONTHS.get(kind)
    return None if months is None else add_months(start, months) - timedelta(days=1)


def ends_on(end: date | None, lifted_on: date | None) -> date | None:
    """The last day in force: the period's, or the day before it was lifted."""
    if lifted_on is None:
        return end
    before = lifted_on - timedelta(days=1)
    return before if end is None else min(end, before)


def veto_code(kind: SanctionKind) -> str:
    """The veto a measure of that kind may give; empty for lighter handling."""
    if kind in _LIGHTER:
        return ""
    return "V03" if kind in _PARTY else "V02"


def proposed_vetoes(
    kind: SanctionKind,
    start: date,
    end: date | None,
    quarters: Iterable[Quarter],
    decided: Mapping[Quarter, date],
) -> tuple[ProposedVeto, ...]:
    """The vetoes of *quarters* a measure in force from *start* to *end* gives a reason for.

    V02 and V03 hold where the period overlaps the quarter or contains the day of its decision
    (*decided*), §4.4. Nothing is entered by this.
    """
    code = veto_code(kind)
    if not code:
        return ()
    last = end or date.max
    found = []
    for quarter in sorted(quarters):
        overlaps = start <= quarter.end and quarter.start <= last
        day = decided.get(quarter)
        on_decision = day is not None and start <= day <= last
        if overlaps or on_decision:
            first = max(start, quarter.start) if overlaps else start
            found.append(
                ProposedVeto(
                    *(quarter, code, first),
                    min(last, quarter.end) if overlaps else min(last, day or last),
                    not overlaps,
                )
            )
    return tuple(found)
