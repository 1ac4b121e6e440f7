"""What two people differ in, line by line, to the difference of their totals."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from evaluation.result import PersonResult
from evaluation.views import compared
from ui.texts.items import names_of


@dataclass(frozen=True, slots=True)
class Difference:
    """One line of a comparison; the last one, of the totals, is the *whole*."""

    name: str
    one: Decimal | None
    other: Decimal | None
    whole: bool = False

    @property
    def between(self) -> Decimal:
        """How much the one has more."""
        return (self.one or Decimal(0)) - (self.other or Decimal(0))


def differences_of(one: PersonResult, other: PersonResult) -> tuple[Difference, ...]:
    """Every item, the adjustments, and the totals the lines before add up to."""
    translate = QCoreApplication.translate
    names = names_of((other, one), one.group)
    lines = [
        Difference(names.get(pair.code, pair.code), pair.one, pair.other)
        for pair in compared(one, other)
    ]
    if one.adjustment or other.adjustment:
        name = translate("Item", "Adjustments")
        lines.append(Difference(name, one.adjustment, other.adjustment))
    total = Difference(translate("Ranking", "Total"), one.total, other.total, whole=True)
    return (*lines, total)
