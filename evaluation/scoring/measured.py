"""What was measured for an item: counts, a ratio or an amount, and the lines behind it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from evaluation.scoring.sheet import NO_DATA, ZERO, Line, ratio_of, total_of


@dataclass(frozen=True, slots=True)
class Measured:
    """A quantity of one record.

    ``numerator`` and ``denominator`` are those of a rate; ``value`` is a ratio, a mark or a mean,
    None where there is nothing to divide or nobody entered one. ``amount`` is the sum of what is
    counted, in points. ``basis`` says what the value rests on, ``missing`` what is said without
    one. ``idle`` says that there was nothing to do, which is no lack of data.
    """

    value: Fraction | None = None
    numerator: Fraction | None = None
    denominator: Fraction | None = None
    amount: Fraction = ZERO
    lines: tuple[Line, ...] = ()
    basis: str = ""
    missing: str = NO_DATA
    idle: bool = False


def rate(
    numerator: Fraction | int,
    denominator: Fraction | int,
    lines: Iterable[Line] = (),
    *,
    basis: str = "",
    missing: str = NO_DATA,
) -> Measured:
    """So many of so many."""
    return Measured(
        ratio_of(numerator, denominator),
        Fraction(numerator),
        Fraction(denominator),
        lines=tuple(lines),
        basis=basis,
        missing=missing,
    )


def counted(lines: Sequence[Line], decisions: int | None = None) -> Measured:
    """Things counted in points; *decisions* are those they are compared with."""
    return Measured(
        amount=total_of(lines),
        denominator=None if decisions is None else Fraction(decisions),
        lines=tuple(lines),
        missing="",
    )
