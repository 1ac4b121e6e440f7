"""What cannot be right between the cells of one case."""

from collections.abc import Iterator, Mapping, Sequence
from operator import lt
from typing import Any

from db.importing.problems import Code

# The later of two days, and the one it may not come before.
_ORDER = (
    ("filed_on", "received_on"),
    ("allotted_on", "filed_on"),
    ("closed_on", "filed_on"),
    ("closed_on", "allotted_on"),
    ("archived_on", "closed_on"),
    ("second_on", "closed_on"),
    ("retrial_on", "closed_on"),
)


Odd = tuple[int, str, str, Code]


def odd_rows(values: Mapping[str, Sequence[Any]], given: frozenset[str]) -> Iterator[Odd]:
    """Index, field, earlier field (of days only) and code of what does not fit together."""
    for later, earlier in _ORDER:
        if later in given and earlier in given:
            yield from _out_of_order(values, later, earlier)
    if "cause" in given:
        yield from (
            (index, "cause", "", Code.UNKNOWN_CAUSE)
            for index, cause in enumerate(values["cause"])
            if not cause
        )
    if "closed_on" in given and "manner_cell" in given:
        yield from _half_closed(values["closed_on"], values["manner_cell"])


def _out_of_order(values: Mapping[str, Sequence[Any]], later: str, earlier: str) -> Iterator[Odd]:
    lasts, firsts = values[later], values[earlier]
    if None not in lasts and None not in firsts and not any(map(lt, lasts, firsts)):
        return
    for index, (last, first) in enumerate(zip(lasts, firsts, strict=True)):
        if last is not None and first is not None and last < first:
            yield index, later, earlier, Code.DATE_ORDER


def _half_closed(closed_on: Sequence[str | None], manners: Sequence[str]) -> Iterator[Odd]:
    for index, (closed, manner) in enumerate(zip(closed_on, manners, strict=True)):
        if closed is not None and not manner:
            yield index, "manner_cell", "", Code.CLOSED_WITHOUT_MANNER
        elif manner and closed is None:
            yield index, "closed_on", "", Code.MANNER_WITHOUT_CLOSING
