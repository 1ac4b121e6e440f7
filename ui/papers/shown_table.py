"""Exactly what a table shows, as values that can leave the window: for Excel and for paper."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ui.models.column import Column


@dataclass(frozen=True, slots=True)
class ShownTable:
    """Title, the filters in words, the columns from left to right, and a way to the rows.

    ``rows`` may be called on any thread, and then opens what it needs itself.
    """

    title: str
    filters: tuple[str, ...]
    columns: Sequence[Column[Any]]
    widths: Sequence[int]
    rows: Callable[[], Sequence[Any]]
