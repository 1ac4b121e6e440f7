"""The SQL that the conditions of a filter row become."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from db.bulk import is_server
from db.conditions import Condition, Holds, Kind, Value
from evaluation.words import word_key


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of SQL with its values in the order of its marks."""

    sql: str
    values: tuple[Any, ...] = ()


class Aliases(Protocol):
    """Cells that stand for what is shown in their place, as a staff number for a name."""

    def __call__(self, word: str, *, whole: bool) -> Iterable[str]:
        """The cells shown as *word*, or as something with *word* in it."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column as SQL.

    *rank* is SQL for a whole number that orders cases as the column is to be sorted, where that is
    not the order of its cells or is had sooner. *aliases* gives the cells that mean what a word
    names: all of it, or a part of it.
    """

    sql: str
    holds: Holds
    rank: str = ""
    aliases: Aliases | None = field(default=None, compare=False)


def mark() -> str:
    """The sign a value stands for in SQL on the open engine."""
    return "%s" if is_server() else "?"


def joined(clauses: Iterable[Clause], word: str = "AND") -> Clause:
    """The clauses as one; nothing at all is true."""
    parts = list(clauses)
    sql = f" {word} ".join(f"({part.sql})" for part in parts) or "1 = 1"
    return Clause(sql, tuple(value for part in parts for value in part.values))


def clause_of(condition: Condition, fields: Mapping[str, Field]) -> Clause:
    """The SQL of *condition*.

    Raises:
        ValueError: there is no such column, or it cannot be asked this.
    """
    if condition.column not in fields:
        raise ValueError(f"no such column: {condition.column}")
    asked = fields[condition.column]
    if condition.kind in (Kind.EMPTY, Kind.FILLED):
        return _emptiness(asked, empty=condition.kind is Kind.EMPTY)
    if condition.kind is Kind.CONTAINS and asked.holds is Holds.TEXT:
        return contains(asked, str(condition.values[0]))
    if condition.kind is Kind.BETWEEN and asked.holds in (Holds.DAY, Holds.NUMBER):
        return _between(asked, *condition.values)
    if condition.kind in (Kind.EQUALS, Kind.DIFFERS, Kind.AMONG):
        return _sameness(asked, condition)
    raise ValueError(f"{condition.column} cannot be asked {condition.kind}")


def contains(asked: Field, text: str) -> Clause:
    """That *text* is found in the cell, as written or as words are compared."""
    place = "strpos" if is_server() else "instr"
    plain = word_key(text)
    needles = tuple(dict.fromkeys((text, plain, plain.upper())))
    clauses = [Clause(f"{place}({asked.sql}, {mark()}) > 0", (needle,)) for needle in needles]
    if asked.aliases and (cells := tuple(asked.aliases(plain, whole=False))):
        clauses.append(_among(asked.sql, cells))
    return joined(clauses, "OR")


def _emptiness(asked: Field, *, empty: bool) -> Clause:
    if asked.holds is Holds.TEXT:
        return Clause(f"{asked.sql} {'=' if empty else '<>'} ''")
    return Clause(f"{asked.sql} IS {'' if empty else 'NOT '}NULL")


def _between(asked: Field, low: Value, high: Value) -> Clause:
    ends = ((">=", low), ("<=", high))
    bounds = [
        Clause(f"{asked.sql} {sign} {mark()}", (_cell(end),))
        for sign, end in ends
        if end is not None
    ]
    return joined([*bounds, _emptiness(asked, empty=False)])


def _sameness(asked: Field, condition: Condition) -> Clause:
    cells = [_cell(value) for value in condition.values]
    if asked.aliases:
        for word in [word_key(str(cell)) for cell in cells]:
            cells += [alias for alias in asked.aliases(word, whole=True) if alias not in cells]
    same = _among(asked.sql, cells)
    if condition.kind is not Kind.DIFFERS:
        return same
    return Clause(f"{asked.sql} IS NULL OR NOT ({same.sql})", same.values)


def _among(sql: str, cells: Iterable[Any]) -> Clause:
    values = tuple(cells)
    marks = ", ".join([mark()] * len(values)) or "NULL"
    return Clause(f"{sql} IN ({marks})", values)


def _cell(value: Value) -> Any:
    return value.isoformat() if isinstance(value, date) else value
