"""The people cells of a case, read into everybody's part in it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, TypeVar

from db.importing.cells import NameInCell, names_of
from db.importing.problems import Code
from db.importing.roster import Roster
from evaluation.case import Participant, Role, bench_parts, support_parts
from evaluation.words import word_key

K = TypeVar("K")
_NOBODY = Code.UNKNOWN_NAME
# As they are stored; asking an enumeration for its values takes longer than all the rest.
_STORED = {role: (role.category.value, role.value) for role in Role}


class RoleRow(NamedTuple):
    """One row of the table of roles, without the case it is about."""

    staff: int | None
    name: str
    category: str
    role: str
    sharers: int


class Mark(NamedTuple):
    """Something to be looked at in a cell of a row that is kept."""

    column: str
    value: str
    code: Code
    note: str = ""


@dataclass(frozen=True, slots=True)
class Roles:
    """What some people cells of a case come to; *single* says nobody else sat with the judge."""

    rows: tuple[RoleRow, ...]
    marks: tuple[Mark, ...] = ()
    single: bool = False


class _Memory(dict[K, Roles]):
    """Roles by cells, each combination read once; ``clean`` while nothing is to be looked at."""

    def __init__(self, read: Callable[[K], Roles]) -> None:
        super().__init__()
        self._read = read
        self.clean = True

    def __missing__(self, cells: K) -> Roles:
        roles = self[cells] = self._read(cells)
        self.clean = self.clean and not roles.marks
        return roles


class RoleReader:
    """Reads people cells by one roster, each combination of cells once.

    ``benches`` has the judges' parts by 承办人, 审判长 and 合议庭成员 (no rows when nobody is in
    charge), ``assistants`` and ``clerks`` have theirs by their cell. *division* is the key of the
    division whose learned spellings count; ``of`` answers with the reader for a case.
    """

    def __init__(self, roster: Roster, division: str = "") -> None:
        self.roster = roster
        self.division = division
        self._of_divisions: dict[str, RoleReader] = {
            key: RoleReader(roster, key) for key in roster.divisions if not division
        }
        self._entries: dict[tuple[str, str], _Entries] = {}
        self._found: dict[tuple[str, NameInCell], _Found] = {}
        self.benches = _Memory(self._read_bench)
        self.assistants = _Memory(partial(self._read_support, "法官助理", Role.ASSISTANT))
        self.clerks = _Memory(partial(self._read_support, "书记员", Role.CLERK))

    @property
    def clean(self) -> bool:
        """Whether nothing that was read is to be looked at."""
        mine = self.benches.clean and self.assistants.clean and self.clerks.clean
        return mine and all(reader.clean for reader in self._of_divisions.values())

    @property
    def is_divided(self) -> bool:
        """Whether some divisions have spellings of their own."""
        return bool(self._of_divisions)

    def of(self, division: str) -> "RoleReader":
        """The reader for cases of *division*."""
        if not self._of_divisions:
            return self
        return self._of_divisions.get(word_key(division), self)

    def staff_named(self) -> set[int]:
        """The ids of everybody who was named and found so far."""
        read = (self.benches, self.assistants, self.clerks)
        rows = (row for memory in read for roles in memory.values() for row in roles.rows)
        return {row.staff for row in rows if row.staff is not None}

    def _read_support(self, column: str, role: Role, cell: str) -> Roles:
        entries = self._read(column, cell)
        parts = support_parts((person.ident for person in entries.people), role)
        rows = tuple(_row(entries.named[part.ident], part.role, part.sharers) for part in parts)
        return Roles(rows, entries.marks)

    def _read_bench(self, cells: tuple[str, str, str]) -> Roles:
        handler_cell, presider_cell, members_cell = cells
        handlers = self._read("承办人", handler_cell, only_one=True)
        presiders = self._read("审判长", presider_cell, only_one=True)
        members = self._read("合议庭成员", members_cell)
        if not handlers.people:
            return Roles((), (Mark("承办人", handler_cell, Code.MISSING),))
        handler = handlers.people[0].ident
        presider = presiders.people[0].ident if presiders.people else None
        named = members.named | presiders.named | handlers.named
        parts = bench_parts(handler, presider, members.people)
        rows = tuple([_row(named[part.ident], part.role, part.sharers) for part in parts])
        marks = handlers.marks + presiders.marks + members.marks
        return Roles(rows, marks, parts[0].role is Role.SINGLE)

    def _read(self, column: str, cell: str, *, only_one: bool = False) -> "_Entries":
        entries = self._entries.get((column, cell))
        if entries is None:
            entries = self._entries_of(column, cell, only_one=only_one)
            self._entries[column, cell] = entries
        return entries

    def _entries_of(self, column: str, cell: str, *, only_one: bool) -> "_Entries":
        people: list[Participant] = []
        named: dict[str, tuple[int | None, str]] = {}
        marks: list[Mark] = []
        entries = names_of(cell)
        if only_one and len(entries) > 1:
            marks.append(Mark(column, cell, Code.SEVERAL_NAMES))
            entries = entries[:1]
        for person in entries:
            found = self._found.get((column, person))
            if found is None:
                found = self._found[column, person] = self._look_up(column, person)
            people.append(found.participant)
            named[found.participant.ident] = (found.staff, person.written)
            marks += found.marks
        return _Entries(tuple(people), named, tuple(marks))

    def _look_up(self, column: str, person: NameInCell) -> "_Found":
        staff, mark = (None, None) if person.assessor else self._find(column, person)
        ident = f"name:{word_key(person.written)}" if staff is None else f"staff:{staff}"
        return _Found(Participant(ident, person.assessor), staff, (mark,) if mark else ())

    def _find(self, column: str, person: NameInCell) -> tuple[int | None, Mark | None]:
        """Who is meant, and what is to be looked at about it."""
        roster, name = self.roster, person.written
        if (staff := roster.find(person)) is not None:
            return staff, None
        if (staff := roster.alias(person, self.division)) is not None:
            return staff, Mark(column, name, Code.BY_ALIAS, roster.labels.get(staff, ""))
        return None, Mark(column, name, Code.NAMESAKES if roster.fits(person) else _NOBODY)


class _Found(NamedTuple):
    """One person of a cell: who takes part, whose id that is, and what is to be looked at."""

    participant: Participant
    staff: int | None
    marks: tuple[Mark, ...]


class _Entries(NamedTuple):
    """The people of one cell, who of them are known, and what is to be looked at."""

    people: tuple[Participant, ...]
    named: dict[str, tuple[int | None, str]]
    marks: tuple[Mark, ...]


def _row(person: tuple[int | None, str], role: Role, sharers: int) -> RoleRow:
    return RoleRow(*person, *_STORED[role], sharers)
