"""The age of retirement, raised by degrees: which day somebody reaches it.

The rules are data (``resources/personnel.json``): the ages in force before, and the decision of
2024-09-13 in force from 2025-01-01, by which every *every* months of birth add one month, up to
*longest* months. Retirement sooner or later by agreement is a person's matter and not computed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from evaluation.time_limit import add_months

_CLASS_OF_SEX = {"M": "MALE", "F": "FEMALE_CADRE"}


@dataclass(frozen=True, slots=True)
class RetirementRule:
    """The rule for a class of people whose old age of retirement falls on or after *start*."""

    group: str
    age: int  # in years
    start: date
    every: int = 0  # months of birth that add one month; 0 adds none
    longest: int = 0  # at most so many months are added

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """A rule as it stands in the file.

        Raises:
            KeyError, ValueError: it is not one.
        """
        return cls(
            plain["group"],
            int(plain["age"]),
            date.fromisoformat(plain["from"]),
            int(plain.get("every", 0)),
            int(plain.get("longest", 0)),
        )

    def plain(self) -> dict[str, Any]:
        """The rule as it stands in the file."""
        told = {"group": self.group, "age": self.age, "from": self.start.isoformat()}
        return told | ({"every": self.every, "longest": self.longest} if self.every else {})


def retirement_group(sex: str, chosen: str) -> str:
    """The class somebody is in: the one *chosen*, else that of the sex; empty where unknown."""
    return chosen or _CLASS_OF_SEX.get(sex, "")


def retires_on(born_on: date, group: str, rules: Sequence[RetirementRule]) -> date | None:
    """The day the age is reached; None when no rule is for *group*.

    A man born in January 1965 reaches it at 60 years and 1 month, in February 2025.
    """
    own = [rule for rule in rules if rule.group == group]
    fitting = [rule for rule in own if add_months(born_on, 12 * rule.age) >= rule.start]
    if not fitting:
        return None
    rule = max(fitting, key=lambda one: one.start)
    due = add_months(born_on, 12 * rule.age)
    return add_months(born_on, 12 * rule.age + _added(due, rule))


def _added(due: date, rule: RetirementRule) -> int:
    if not rule.every:
        return 0
    months = 12 * (due.year - rule.start.year) + due.month - rule.start.month
    return min(months // rule.every + 1, rule.longest)
