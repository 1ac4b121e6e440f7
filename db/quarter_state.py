"""The states of a quarter."""

from enum import StrEnum


class QuarterState(StrEnum):
    """The states of a quarter, in the order it goes through them."""

    OPEN = "OPEN"
    LOCKED = "LOCKED"
    SEALED = "SEALED"
