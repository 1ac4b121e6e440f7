"""Some rows of a case list at once, column by column: values, and what is wrong with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from db.importing.case_checks import odd_rows
from db.importing.case_columns import COLUMNS, HEAD_OF, NEEDED_DAYS, memory_of
from db.importing.case_numbers import NumberReader
from db.importing.case_parts import (
    Keyed,
    Manners,
    People,
    Procedures,
    people_of,
)
from db.importing.cells import Cell
from db.importing.memory import Fault, Memory, shown
from db.importing.problems import Code, Problem
from db.importing.roles import RoleReader
from db.importing.table import Table

NUMBER_FIELDS = (
    *("key", "raw_number", "year", "court_code", "special", "type_word", "serial"),
    "serial_number",
)
PEOPLE_FIELDS = (
    *("handler_cell", "presider_cell", "members_cell", "assistants_cell", "clerks_cell"),
)
FIELDS = (*NUMBER_FIELDS, *HEAD_OF, "procedure", "manner")
EMPTY = {column.field: column.empty for column in COLUMNS}
_ABOUT_PEOPLE = (Code.UNKNOWN_NAME, Code.NAMESAKES, Code.BY_ALIAS)


class Finding(NamedTuple):
    """Something wrong with one cell, before it is known on which sheet it stands."""

    head: str
    value: str
    code: Code
    refuses: bool = False
    detail: str = ""
    note: str = ""


@dataclass(slots=True)
class Chunk:
    """Some rows: ``values`` by field, one a row; ``given`` are the fields the file has."""

    rows: Sequence[int]
    given: frozenset[str]
    values: dict[str, Sequence[Any]] = field(default_factory=dict)
    people: list[People] = field(default_factory=list)
    refused: set[int] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def column(self, name: str) -> Sequence[Any]:
        """The values of a field; what is empty, where the file does not have it."""
        found = self.values.get(name)
        return [EMPTY[name]] * len(self.rows) if found is None else found


class CaseReader:
    """Reads the rows of one table; keeps what it has seen of numbers, cells and names.

    ``choices`` say whom spellings mean in the rows that are read next, by their keys.
    """

    def __init__(
        self, table: Table, numbers: NumberReader, roles: RoleReader, memories: dict[str, Memory]
    ) -> None:
        self._table = table
        self._numbers = numbers
        self._roles = roles
        self._memories = memories
        self._seen: set[str] = set()
        self.procedures = Procedures()
        self.manners = Manners()
        self.choices: Mapping[str, int] = {}

    def read(self, pairs: Sequence[tuple[int, Sequence[Cell]]]) -> Chunk:
        """The rows of *pairs*, each a sheet's own number and the row's cells."""
        rows, cells = zip(*pairs, strict=True)
        columns = list(zip(*cells, strict=True))
        chunk = Chunk(rows, frozenset(self._memories))
        self._read_numbers(chunk, columns[self._table.at["案号"]])
        for name, memory in self._memories.items():
            self._read_column(chunk, name, memory, columns[self._table.at[HEAD_OF[name]]])
        self._check(chunk)
        self._read_people(chunk)
        self._refuse_repeated(chunk)
        self._add_words(chunk)
        return chunk

    @property
    def sheet(self) -> str:
        """The name of the sheet that is read."""
        return self._table.sheet.name

    def head(self, name: str) -> str:
        """How the file calls the column of the field *name*."""
        return self._table.heads.get(HEAD_OF[name], HEAD_OF[name])

    def people_of(self, case: Mapping[str, Any], known: Mapping[str, int]) -> People:
        """Everybody's part by the cells of one case; *known* spellings mean whom they say."""
        roles = self._roles.of(case["division"])
        if known := {**known, **self.choices}:
            roles = RoleReader(roles.roster.knowing(known), roles.division)
        return people_of(roles, [case[name] for name in PEOPLE_FIELDS])

    def mark_people(self, chunk: Chunk, index: int, people: People) -> None:
        """Say what is to be looked at in *people*, in place of what was said of a row's people."""
        row = chunk.rows[index]
        chunk.problems[:] = (
            p for p in chunk.problems if p.row != row or p.code not in _ABOUT_PEOPLE
        )
        for mark in people.marks:
            if mark.code in _ABOUT_PEOPLE:
                self._add(chunk, index, Finding(mark.column, mark.value, mark.code, note=mark.note))

    def keep_back(self, chunk: Chunk, index: int, name: str, told: tuple[str, str]) -> None:
        """Say that a cell was corrected by hand: what the file says, and the note of the hand."""
        value, note = told
        self._add(chunk, index, Finding(HEAD_OF[name], value, Code.HAND_CORRECTED, note=note))

    def refuse(self, chunk: Chunk, index: int, name: str, code: Code) -> None:
        """Take a row's place away for the field *name*."""
        value = str(chunk.values[name][index] or "")
        self._add(chunk, index, Finding(HEAD_OF[name], value, code, True))

    def _read_numbers(self, chunk: Chunk, cells: Sequence[Cell]) -> None:
        found = list(map(self._numbers.read, cells))
        heads, raws, serials, numbers, reasons = zip(*found, strict=True)
        prefixes, years, courts, specials, types, marks = zip(*heads, strict=True)
        keys = [prefix + serial + "号" for prefix, serial in zip(prefixes, serials, strict=True)]
        columns = (keys, raws, years, courts, specials, types, serials, numbers)
        chunk.values.update(zip(NUMBER_FIELDS, columns, strict=True))
        if not any(reasons) and not any(marks):
            return
        for index, number in enumerate(found):
            if number.reason:
                value = shown(cells[index])
                code = Code.BAD_CASE_NUMBER
                self._add(chunk, index, Finding("案号", value, code, True, number.reason))
            for code in number.head.marks:
                self._add(chunk, index, Finding("案号", number.raw, code))

    def _read_column(self, chunk: Chunk, name: str, memory: Memory, cells: Sequence[Cell]) -> None:
        chunk.values[name] = memory.values_of(cells)
        faults = memory.faults
        if faults:
            for index, cell in enumerate(cells):
                if cell in faults:
                    self._add(chunk, index, _finding(name, cell, faults[cell]))
        if name == "filed_on" and None in chunk.values[name]:
            for index, cell in enumerate(cells):
                if chunk.values[name][index] is None and cell not in faults:
                    finding = Finding("立案日期", shown(cell), Code.BAD_DATE, True, "MISSING")
                    self._add(chunk, index, finding)

    def _check(self, chunk: Chunk) -> None:
        closing = self._table.heads.get("结案日期")
        unread = {
            problem.row
            for problem in chunk.problems
            if problem.code is Code.BAD_DATE and problem.column == closing
        }
        for index, name, earlier, code in odd_rows(chunk.values, chunk.given):
            if code is Code.MANNER_WITHOUT_CLOSING and chunk.rows[index] in unread:
                continue
            refuses = (name, earlier) == ("closed_on", "filed_on")
            value = str(chunk.values[name][index] or "")
            self._add(chunk, index, Finding(HEAD_OF[name], value, code, refuses))

    def _read_people(self, chunk: Chunk) -> None:
        handlers, presiders, members, assistants, clerks = map(chunk.column, PEOPLE_FIELDS)
        if self.choices or self._roles.is_divided:
            self._read_people_one_by_one(chunk)
        else:
            cells = zip(handlers, presiders, members, strict=True)
            chunk.people = list(
                map(
                    People,
                    map(self._roles.benches.__getitem__, cells),
                    map(self._roles.assistants.__getitem__, assistants),
                    map(self._roles.clerks.__getitem__, clerks),
                )
            )
            if self._roles.clean:
                return
        for index, people in enumerate(chunk.people):
            for mark in people.marks:
                refuses = mark.code is Code.MISSING
                finding = Finding(mark.column, mark.value, mark.code, refuses, note=mark.note)
                self._add(chunk, index, finding)

    def _read_people_one_by_one(self, chunk: Chunk) -> None:
        names = ("division", *PEOPLE_FIELDS)
        for cells in zip(*map(chunk.column, names), strict=True):
            chunk.people.append(self.people_of(dict(zip(names, cells, strict=True)), {}))

    def _refuse_repeated(self, chunk: Chunk) -> None:
        keys = chunk.values["key"]
        fresh = set(keys)
        if chunk.refused or len(fresh) < len(keys) or not self._seen.isdisjoint(fresh):
            for index, key in enumerate(keys):
                if index in chunk.refused:
                    continue
                if key in self._seen:
                    raw = chunk.values["raw_number"][index]
                    self._add(chunk, index, Finding("案号", raw, Code.DUPLICATE, True))
                else:
                    self._seen.add(key)
        else:
            self._seen |= fresh

    def _add_words(self, chunk: Chunk) -> None:
        types = chunk.values["type_word"]
        singles = [people.bench.single for people in chunk.people]
        procedures = zip(chunk.column("procedure_cell"), types, singles, strict=True)
        chunk.values["procedure"] = list(map(self.procedures.__getitem__, procedures))
        manners = zip(
            chunk.column("manner_cell"),
            types,
            chunk.column("resolved"),
            chunk.column("act_changed"),
            strict=True,
        )
        chunk.values["manner"] = list(map(self.manners.__getitem__, manners))

    def _add(self, chunk: Chunk, index: int, finding: Finding) -> None:
        head, value, code, refuses, detail, note = finding
        named = self._table.heads.get(head, head)
        sheet, row = self._table.sheet.name, chunk.rows[index]
        key = chunk.values["key"][index] if chunk.values["year"][index] else ""
        problem = Problem(sheet, row, named, value, code, refuses, detail, key, note)
        chunk.problems.append(problem)
        if refuses:
            chunk.refused.add(index)


def memories_for(table: Table, party: Keyed, *, date_1904: bool) -> dict[str, Memory]:
    """A reader of every column that *table* has, by field."""
    return {
        column.field: memory_of(column, table.scales, date_1904=date_1904, party=party)
        for column in COLUMNS
        if column.head in table.at
    }


def _finding(name: str, cell: Cell, fault: Fault) -> Finding:
    refuses = name in NEEDED_DAYS
    return Finding(HEAD_OF[name], shown(cell), fault.code, refuses, fault.detail)
