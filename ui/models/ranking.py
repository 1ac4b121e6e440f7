"""Rows of the ranking: people ranked against each other, by number first, by place on request."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from db.conditions import Holds
from db.runs import QuarterState
from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import Category, RecordKey
from evaluation.views import Peers, peers_in
from reports.details import PersonDetails
from ui.models.column import Column
from ui.models.table import TableModel
from ui.papers.jobs import Basis
from ui.texts.gates import gates_text
from ui.texts.items import contributions_text, names_of, points_text
from ui.texts.rules import plan_of

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

WHOLE = Decimal(100)


@dataclass(frozen=True)
class RankingData:
    """A quarter as the page shows it: the basis of papers, what was entered by hand, its state."""

    basis: Basis
    details: Mapping[RecordKey, PersonDetails]
    state: QuarterState

    @property
    def result(self) -> QuarterResult:
        """What was evaluated."""
        return self.basis.result

    @property
    def quarter(self) -> Quarter:
        """Which quarter."""
        return self.result.quarter

    @property
    def scheme(self) -> Mapping[str, Any]:
        """The document of the scheme it was evaluated under."""
        return self.basis.scheme

    @cached_property
    def groups(self) -> "tuple[RankingGroup, ...]":
        """Everybody by peers; whoever loads the data off the window's thread asks for it there."""
        return ranking_groups(self.result, self.scheme)


@dataclass(frozen=True, slots=True)
class RankingRow:
    """A person on the list: whether chosen, and why they cannot be, a phrase a gate."""

    person: PersonResult
    chosen: bool
    gates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RankingGroup:
    """People ranked against each other, by staff number.

    *codes* are all their items, in order, and *names* what these are called.
    """

    category: Category
    group: str
    rows: tuple[RankingRow, ...]
    codes: tuple[str, ...]
    names: tuple[str, ...] = ()

    @property
    def scale(self) -> Decimal:
        """How many points the width of a bar stands for."""
        return max([WHOLE, *(reach_of(row.person) for row in self.rows)])

    def eligible(self) -> "RankingGroup":
        """Those of the group who can be chosen."""
        return replace(self, rows=tuple(row for row in self.rows if row.person.eligible))


class RankingModel(TableModel[RankingRow]):
    """The rows of one group. They are never sorted by a column: there is no list from below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), key_of_row, parent)


def ranking_groups(result: QuarterResult, scheme: Mapping[str, Any]) -> tuple[RankingGroup, ...]:
    """Everybody of *result* by peers."""
    chosen, plan = chosen_in(result), plan_of(scheme)  # translated once, not for every gate
    return tuple(_group(peers, chosen, plan) for peers in peers_in(result))


def rows_of(
    people: Sequence[PersonResult], result: QuarterResult, scheme: Mapping[str, Any]
) -> tuple[RankingRow, ...]:
    """Some people of *result* as rows, in the order given."""
    chosen, plan = chosen_in(result), plan_of(scheme)
    return tuple(RankingRow(p, p.key in chosen, gates_text(p, plan)) for p in people)


def chosen_in(result: QuarterResult) -> frozenset[RecordKey]:
    """The records that won, each among its peers: a quota group is a line of its own."""
    lines = {(line.category, line.group or ""): line.staff_no for line in result.winners}
    return frozenset(p.key for p in result.people if p.staff_no in lines.get(p.peers, ()))


def by_place(rows: Sequence[RankingRow]) -> tuple[RankingRow, ...]:
    """The same rows in the order of their places, equal ones by number."""
    return tuple(sorted(rows, key=lambda row: (row.person.place, row.person.staff_no)))


def key_of_row(row: RankingRow) -> RecordKey:
    """What tells a row from all others."""
    return row.person.key


def reach_of(person: PersonResult) -> Decimal:
    """How far the bar of *person* goes: everything earned, before anything is taken."""
    earned = sum((max(item.points, Decimal(0)) for item in person.items), Decimal(0))
    return earned + max(person.adjustment, Decimal(0))


def _group(peers: Peers, chosen: frozenset[RecordKey], scheme: Mapping[str, Any]) -> RankingGroup:
    rows = tuple(
        RankingRow(person, person.key in chosen, gates_text(person, scheme))
        for person in peers.people
    )
    names = names_of(peers.people, peers.group)
    return RankingGroup(peers.category, peers.group, rows, tuple(names), tuple(names.values()))


def _columns() -> tuple[Column[RankingRow], ...]:
    return (
        Column("place", translate("Ranking", "Place"), _place, _place_text, Holds.TEXT, 64),
        Column("person", translate("Ranking", "Person"), _name, width=196, spelled=True),
        Column("points", translate("Ranking", "Points by item"), _points, tooltip=_tooltip),
        Column("total", translate("Ranking", "Total"), _total, points_text, Holds.NUMBER, width=84),
    )


def _place(row: RankingRow) -> tuple[int, bool]:
    return row.person.place, row.person.tied


def _place_text(place: tuple[int, bool]) -> str:
    number, tied = place
    return f"{number} {translate('Ranking', 'tied')}" if tied else str(number)


def _name(row: RankingRow) -> str:
    return row.person.name


def _points(row: RankingRow) -> str:
    return contributions_text(row.person).replace("\n", " · ")


def _total(row: RankingRow) -> Decimal:
    return row.person.total


def _tooltip(row: RankingRow) -> str:
    return "\n".join([contributions_text(row.person), *_gate_lines(row)])


def _gate_lines(row: RankingRow) -> list[str]:
    return ["", *(f"— {gate}" for gate in row.gates)] if row.gates else []
