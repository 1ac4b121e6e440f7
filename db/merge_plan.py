"""What becomes of the rows of two records that are one person: moved, the same, or in conflict.

Nothing is guessed: rows that say the same stand once, rows that say different things about one
matter are a conflict that a person decides.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from peewee import Model

from db.history import TABLES, Image, image_in
from db.models import CaseRole, PersonDetail, Posting, SensitiveText, Staff
from db.runs import QuarterState
from evaluation.period import Quarter

# A sensitive text stays where it was written: the pointer to it moves. Details become one row.
_APART: tuple[type[Model], ...] = (Staff, SensitiveText, PersonDetail)
GIVEN_ONCE = frozenset({"A5", "C6", "T", "S", "N"})  # interfaces §5.16
_NOT_CONTENT = frozenset({"id", "author", "written_at", "batch_id", "occurrence"})
# Rows alike are not the same there: they add up, or each stands for itself.
_ADDED_UP = frozenset({"measure", "case_role", "nomination"})


class Side(StrEnum):
    """Which of two rows in conflict stands: of the record that is kept, of the merged one, both."""

    KEPT = "KEPT"
    MERGED = "MERGED"
    BOTH = "BOTH"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two rows, or two cells of the details, that cannot both stand as they are.

    *key* is what a decision is given for; the images are what each says, *sides* the answers.
    """

    key: str
    table: str
    kept: Mapping[str, Any]
    merged: Mapping[str, Any]
    sides: tuple[Side, ...] = (Side.KEPT, Side.MERGED)


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of each record that are about the same matter."""

    conflict: Conflict
    kept_id: int
    merged_id: int


@dataclass(frozen=True, slots=True)
class Reference:
    """A column by which rows of a table are somebody's."""

    model: type[Model]
    column: str

    @property
    def table(self) -> str:
        """The name of the table."""
        name: str = self.model._meta.table_name
        return name

    @property
    def field(self) -> Any:
        """The column as queries name it."""
        return self.model._meta.columns[self.column]


@dataclass(slots=True)
class Plan:
    """The rows to move by table, those of the merged record that stand there already, conflicts.

    *staying* are rows of output in sealed quarters: nothing is written into these.
    """

    moving: dict[Reference, list[Image]] = field(default_factory=dict)
    same: list[tuple[type[Model], Image]] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    details: list[Conflict] = field(default_factory=list)
    staying: list[Image] = field(default_factory=list)
    both_in: list[int] = field(default_factory=list)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Everything a person decides."""
        return (*(pair.conflict for pair in self.pairs), *self.details)


def owned() -> list[Reference]:
    """Every column by which a row is somebody's, in the order in which tables are locked."""
    order = list(TABLES.values())
    found = [
        Reference(model, column.column_name)
        for column, model in Staff._meta.backrefs.items()
        if model not in _APART
    ]
    return sorted(found, key=lambda one: (order.index(one.model), one.column))


def plan_of(kept: int, merged: int, closed: Mapping[Quarter, QuarterState]) -> Plan:
    """What becomes of every row of *merged* in a merge into *kept* (ids). Two queries a table."""
    plan = Plan()
    for reference in owned():
        theirs, own = rows_of(reference, merged), rows_of(reference, kept)
        if "quarter" in reference.model._meta.fields:
            theirs = list(_unsealed(theirs, plan, closed))
        if reference.model is CaseRole:
            held = {(row["case_id"], row["role"]) for row in own}
            plan.both_in = [r["case_id"] for r in theirs if (r["case_id"], r["role"]) in held]
        plan.moving[reference] = list(_parted(reference, theirs, own, plan))
    plan.details = list(_details(kept, merged))
    return plan


def rows_of(reference: Reference, staff_id: int) -> list[Image]:
    """The rows that are somebody's by a column, by id."""
    table: Any = reference.model
    rows = table.select().where(reference.field == staff_id).order_by(table.id)
    return [image_in(row) for row in rows]


def content_of(image: Image, column: str = "staff_id") -> dict[str, Any]:
    """What a row says, apart from whose it is (by *column*) and who wrote it."""
    left = _NOT_CONTENT | {column}
    return {name: cell for name, cell in image.items() if name not in left}


def _unsealed(
    rows: Sequence[Image], plan: Plan, closed: Mapping[Quarter, QuarterState]
) -> Iterator[Image]:
    for row in rows:
        if closed.get(Quarter.parse(row["quarter"])) is QuarterState.SEALED:
            plan.staying.append(row)
        else:
            yield row


def _parted(
    reference: Reference, theirs: Sequence[Image], own: Sequence[Image], plan: Plan
) -> Iterator[Image]:
    """The rows that move; what is the same or in conflict goes into *plan*."""
    table, column = reference.table, reference.column
    clash = _CLASHES.get(table) or _clash_of(reference)
    for row in theirs:
        content = content_of(row, column)
        if table not in _ADDED_UP and any(content_of(one, column) == content for one in own):
            plan.same.append((reference.model, row))
            continue
        if clash is not None:
            plan.pairs += [_pair(table, one, row) for one in own if clash(one, row)]
        yield row


def _pair(table: str, own: Image, row: Image) -> Pair:
    sides: tuple[Side, ...] = (Side.KEPT, Side.MERGED)
    if table == "measure" and row["item"] not in GIVEN_ONCE:
        sides = (*sides, Side.BOTH)
    key = f"{table}:{own['id']}:{row['id']}"
    conflict = Conflict(key, table, content_of(own), content_of(row), sides)
    return Pair(conflict, own["id"], row["id"])


def _details(kept: int, merged: int) -> Iterator[Conflict]:
    whose = Reference(PersonDetail, "staff_id")
    own, theirs = rows_of(whose, kept), rows_of(whose, merged)
    if own and theirs:
        mine, other = content_of(own[0]), content_of(theirs[0])
        for name in mine:
            if mine[name] and other[name] and mine[name] != other[name]:
                yield Conflict(
                    f"person_detail.{name}",
                    "person_detail",
                    {name: mine[name]},
                    {name: other[name]},
                )


def _share_days(one: Image, other: Image) -> bool:
    last = "9999-12-31"  # ISO text compares as days do
    return bool(one["start"] <= (other["end"] or last) and other["start"] <= (one["end"] or last))


def _states_clash(one: Image, other: Image) -> bool:
    return bool(one["state"] == other["state"]) and _share_days(one, other)


def _teams_clash(one: Image, other: Image) -> bool:
    return bool(one["team_id"] == other["team_id"]) and _share_days(one, other)


def _measures_clash(one: Image, other: Image) -> bool:
    if (one["quarter"], one["item"]) != (other["quarter"], other["item"]):
        return False
    return bool(one["item"] in GIVEN_ONCE or one["basis"] == other["basis"])


def _clash_of(reference: Reference) -> Callable[[Image, Image], bool] | None:
    """Rows that would be alike in all that has to tell rows of their table apart."""
    columns = reference.model._meta.columns
    names = {field.name: column for column, field in columns.items()}
    for fields, unique in reference.model._meta.indexes:
        apart = [names[field] for field in fields]
        if unique and reference.column in apart:
            return _alike(tuple(name for name in apart if name != reference.column))
    return None


def _alike(names: tuple[str, ...]) -> Callable[[Image, Image], bool]:
    def clash(one: Image, other: Image) -> bool:
        return all(one[name] == other[name] for name in names)

    return clash


_CLASHES: Mapping[str, Callable[[Image, Image], bool]] = {
    Posting._meta.table_name: _share_days,
    "service_state": _states_clash,
    "team_member": _teams_clash,
    "measure": _measures_clash,
}
