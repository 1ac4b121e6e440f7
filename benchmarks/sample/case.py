"""A drawn case, before it is numbered and spelled."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(slots=True)
class Case:
    """One case; people are staff numbers, lay assessors names; *more* has further cells by head."""

    kind: str
    cause: str
    procedure: str
    filed: date
    allotted: date
    division: str
    handler: str
    closed: date | None = None
    manner: str = ""
    presider: str = ""
    panel: list[str] = field(default_factory=list)
    assistants: list[str] = field(default_factory=list)
    clerks: list[str] = field(default_factory=list)
    plaintiff: str = ""
    defendant: str = ""
    number: str = ""
    more: dict[str, object] = field(default_factory=dict)
