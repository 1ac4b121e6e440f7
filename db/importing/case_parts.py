"""What is derived from the cells of a case: hashes of parties, classes of words, people's parts."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from db.importing.cells import Cell
from db.importing.memory import text_of
from db.importing.roles import Mark, RoleReader, RoleRow, Roles
from evaluation.case import manner_word, procedure_word
from evaluation.words import word_key

_HASH_BYTES = 16
_OF_ROLE = ("staff_id", "name", "category", "role", "sharers")


class People(NamedTuple):
    """Everybody's part in a case, by the three kinds of cells."""

    bench: Roles
    assistants: Roles
    clerks: Roles

    @property
    def rows(self) -> tuple[RoleRow, ...]:
        """All parts, the judges' first."""
        return self.bench.rows + self.assistants.rows + self.clerks.rows

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is to be looked at in any of the cells."""
        return self.bench.marks + self.assistants.marks + self.clerks.marks


def same_roles(stored: Sequence[Mapping[str, Any]], rows: Sequence[RoleRow]) -> bool:
    """Whether the roles a case has, as rows of the table, are what its cells come to."""
    kept = [tuple(role[name] for name in _OF_ROLE) for role in stored]
    return sorted(kept, key=repr) == sorted(map(tuple, rows), key=repr)


def people_of(reader: RoleReader, cells: Sequence[str]) -> People:
    """Everybody's part by 承办人, 审判长, 合议庭成员, 法官助理 and 书记员 of one case."""
    handler, presider, members, assistants, clerks = cells
    bench = reader.benches[handler, presider, members]
    return People(bench, reader.assistants[assistants], reader.clerks[clerks])


class Keyed:
    """Hashes the names of parties under a secret, so that equal cells stay equal."""

    def __init__(self, secret: bytes) -> None:
        self._empty = hashlib.blake2b(key=secret, digest_size=_HASH_BYTES)

    def __call__(self, cell: Cell) -> str:
        """The hash of a cell; empty for an empty one. Raises Fault."""
        key = word_key(text_of(cell))
        if not key:
            return ""
        keyed = self._empty.copy()
        keyed.update(key.encode())
        return keyed.hexdigest()


class Procedures(dict[tuple[str, str, bool], str]):
    """The class of 适用程序 by the cell, the type word, and whether one judge sat."""

    def __missing__(self, cells: tuple[str, str, bool]) -> str:
        cell, type_word, single = cells
        word = self[cells] = procedure_word(cell, type_word, single=single)
        return word


class Manners(dict[tuple[str, str, int, int], str]):
    """The class of 结案方式 by the cell, the type word, 实质化解 and 行政机关改变行为."""

    def __missing__(self, cells: tuple[str, str, int, int]) -> str:
        cell, type_word, resolved, act_changed = cells
        word = self[cells] = manner_word(cell, type_word, settled=bool(resolved or act_changed))
        return word
