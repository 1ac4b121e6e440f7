"""Stored values of a case as a list would have them: days, amounts, yes and no in words."""

from decimal import Decimal
from typing import Any

from db.importing.case_columns import COLUMNS, Holds

_HOLDS = {column.field: column.holds for column in COLUMNS}


def cell_text(name: str, value: Any) -> str:
    """The value of the field *name*; of a party only whether there is one, as it is a hash."""
    if value is None or value == "":
        return ""
    holds = _HOLDS.get(name, Holds.TEXT)
    if holds in (Holds.FLAG, Holds.PERHAPS):
        return "是" if value else "否"
    if holds is Holds.FEN:
        return f"{Decimal(value) / 100:f}"
    return "***" if holds is Holds.PARTY else str(value)
