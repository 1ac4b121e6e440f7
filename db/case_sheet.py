"""One case as a row of the import's own table: what is typed by hand is read and checked alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from db.importing.case_columns import COLUMNS, Holds
from db.importing.case_numbers import NumberReader
from db.importing.case_parts import Keyed, People
from db.importing.case_reader import FIELDS, CaseReader, memories_for
from db.importing.cells import Cell
from db.importing.columns import column_set, find_table
from db.importing.problems import Problem
from db.importing.roles import RoleReader
from db.importing.roster import load_roster
from db.importing.workbook import Sheet
from db.settings import court_settings

Draft = Mapping[str, Cell]
NUMBER = "number"
_HASH = "_hash"
# How a list calls the field of a draft.
HEADS = {NUMBER: "案号"} | {column.field.removesuffix(_HASH): column.head for column in COLUMNS}
_NEEDED = (NUMBER, "filed_on", "handler_cell")


@dataclass(frozen=True, slots=True)
class ReadCase:
    """What a draft says, as the import reads it: stored values, everybody's part, and problems.

    Days are ISO text. ``values`` has only fields that the draft has, and what follows from them.
    """

    values: Mapping[str, Any]
    people: People
    problems: tuple[Problem, ...]

    @property
    def refused(self) -> bool:
        """Whether the import would not take such a row."""
        return any(problem.rejected for problem in self.problems)


def read_draft(draft: Draft, latest_year: int, secret: bytes = b"") -> ReadCase:
    """Read a draft: cells as typed, by field name, ``number`` among them. Two queries.

    Parties are typed as names (``plaintiff``, ``defendant``) and hashed under *secret*.

    Raises:
        ValueError: there is no such field.
    """
    if unknown := set(draft) - set(HEADS):
        raise ValueError(f"no such field: {sorted(unknown)[0]}")
    cells = dict.fromkeys(_NEEDED, "") | dict(draft)
    heads, row = [HEADS[name] for name in cells], list(cells.values())
    table = find_table(Sheet("", False, lambda: iter((heads, row))), column_set("cases"))
    reader = CaseReader(
        table,
        NumberReader(latest_year, court_settings().code),
        RoleReader(load_roster()),
        memories_for(table, Keyed(secret), date_1904=False),
    )
    chunk = reader.read([(table.head_row + 1, row)])
    values = {name: chunk.values[name][0] for name in FIELDS if name in chunk.values}
    return ReadCase(values, chunk.people[0], tuple(chunk.problems))


def draft_of(stored: Mapping[str, Any]) -> dict[str, Cell]:
    """The draft that says what is *stored*, parties left out: a correction changes its cells."""
    cells: dict[str, Cell] = {NUMBER: stored["raw_number"]}
    for column in COLUMNS:
        value = stored[column.field]
        if column.holds is Holds.PARTY:
            continue
        if value is None:
            cells[column.field] = ""
        elif column.holds is Holds.FEN:
            cells[column.field] = f"{Decimal(value) / 100:f}"
        elif column.holds in (Holds.FLAG, Holds.PERHAPS):
            cells[column.field] = bool(value)
        else:
            cells[column.field] = value
    return cells
