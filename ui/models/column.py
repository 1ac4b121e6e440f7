"""What a column of a table is: described once, used by every model, view, filter and export."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt

from db.conditions import Holds

Align = Qt.AlignmentFlag
Row = TypeVar("Row")

_RIGHT = frozenset({Holds.NUMBER})


def cell_text(value: Any) -> str:
    """A value as tables write it: days like 2024-01-05, yes or nothing, figures as they are."""
    if value is True:
        return QCoreApplication.translate("Cell", "Yes")
    if value is None or value is False:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


@dataclass(frozen=True, slots=True)
class Reading(Generic[Row]):
    """How a cell is typed into.

    ``read`` makes a value of the text; a ValueError says, in words for people, why it cannot.
    ``put`` gives the row with that value in it. ``open_for`` says which rows may be typed into.
    ``offers`` are the texts a row's cell may hold where they are a closed list, else none.
    """

    read: Callable[[Row, str], Any]
    put: Callable[[Row, Any], Row]
    open_for: Callable[[Row], bool] = lambda _: True
    offers: Callable[[Row], Sequence[str]] = lambda _: ()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its lasting *name*, its head, and what it makes of a row.

    ``text`` shows a value, ``tooltip`` says more of a row, ``tone`` names the colour of the text
    and ``icon`` a drawing before it. ``choices`` are the values a coded cell can have, with their
    words; without a *width* these say how wide the column is. ``step`` is the distance between two
    numbers, which ``>`` needs. *spelled* cells are found by pinyin as well. A column with a
    ``reading`` can be typed into.
    """

    name: str
    header: str
    value: Callable[[Row], Any]
    text: Callable[[Any], str] = cell_text
    holds: Holds = Holds.TEXT
    width: int = 0
    align: Align | None = None
    sort_key: Callable[[Any], Any] | None = None
    tooltip: Callable[[Row], str] | None = None
    tone: Callable[[Row], str] | None = None
    icon: Callable[[Row], str] | None = None
    choices: Callable[[], Sequence[tuple[Any, str]]] | None = None
    step: Decimal = Decimal(1)
    spelled: bool = False
    hidden: bool = False
    reading: Reading[Row] | None = None

    @property
    def alignment(self) -> Align:
        """Where the text of a cell stands: numbers at the right."""
        across = self.align or (Align.AlignRight if self.holds in _RIGHT else Align.AlignLeft)
        return across | Align.AlignVCenter

    def shown(self, row: Row) -> str:
        """The text of the cell of *row*."""
        value = self.value(row)
        return "" if value is None else self.text(value)
