"""Chance that falls the same way on every machine and in every version of Python."""

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A seeded source of choices; only ``random()`` is asked, whose sequence is guaranteed."""

    def __init__(self, *seed: object) -> None:
        self._next = random.Random("|".join(map(str, seed))).random

    def chance(self, probability: float) -> bool:
        """True with the given probability."""
        return self._next() < probability

    def number(self, low: int, high: int) -> int:
        """A whole number between *low* and *high*, both included."""
        return low + int(self._next() * (high - low + 1))

    def fraction(self) -> float:
        """A number from 0 up to but not including 1."""
        return self._next()

    def hump(self) -> float:
        """A number between 0 and 1, mostly about 0.5."""
        return (self._next() + self._next() + self._next()) / 3

    def pick(self, things: Sequence[T]) -> T:
        """One of *things*, all equally likely."""
        return things[int(self._next() * len(things))]

    def weighted(self, table: Sequence[tuple[T, float]], total: float) -> T:
        """One of the values of *table*, by its weights, which add up to *total*."""
        left = self._next() * total
        for value, weight in table:
            left -= weight
            if left < 0:
                return value
        return table[-1][0]

    def some(self, things: Sequence[T], count: int) -> list[T]:
        """Up to *count* different ones of *things*."""
        left = list(things)
        chosen: list[T] = []
        while left and len(chosen) < count:
            chosen.append(left.pop(int(self._next() * len(left))))
        return chosen

    def rounded(self, amount: float) -> int:
        """One of the two whole numbers around *amount*, which is right in the mean."""
        whole = int(amount)
        return whole + (self._next() < amount - whole)
