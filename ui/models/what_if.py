"""What a draft would have made of past quarters, as lists: people, winners, weights, mendings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from evaluation.staff import Category
from evaluation.what_if import Moved, QuarterChange, Standing, WeightShift, WinnersChange
from ui.models.column import Align, Column
from ui.texts import quarter_text
from ui.texts.items import item_text, names_of, peers_text, points_text, signed_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_ARROW = " → "


@dataclass(frozen=True, slots=True)
class TrialOrder:
    """Which document shall be tried on which quarters; *mendings* asks for each of them alone."""

    quarters: tuple[Quarter, ...]
    document: Mapping[str, Any]
    mendings: bool = False


@dataclass(frozen=True, slots=True)
class MendingLine:
    """One single change from 1.0 to 2.0 and how many records, places and winners it moves."""

    code: str
    zh: str
    en: str
    totals: int
    places: int
    gates: int
    winners: int


@dataclass(frozen=True, slots=True)
class TrialAnswer:
    """What came of a trial against the version *before*; seconds are those of counting."""

    before: str
    changes: tuple[QuarterChange, ...]
    shifts: tuple[tuple[Quarter, WeightShift], ...] = ()
    mendings: tuple[MendingLine, ...] = ()
    refused: str = ""


@dataclass(frozen=True, slots=True)
class MovedRow:
    """Somebody who would stand elsewhere, in one quarter."""

    quarter: Quarter
    moved: Moved


@dataclass(frozen=True, slots=True)
class WinnersRow:
    """A line of the winners' table that would hold others, with their names."""

    quarter: Quarter
    change: WinnersChange
    gained: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """What an item would decide among its peers, in one quarter."""

    quarter: Quarter
    shift: WeightShift
    name: str


def moved_rows(answer: TrialAnswer) -> list[MovedRow]:
    """Everybody who would move, by quarter and staff number."""
    return [MovedRow(c.quarter, one) for c in answer.changes for one in c.moved]


def winners_rows(answer: TrialAnswer) -> list[WinnersRow]:
    """Every line whose winners or places would change."""
    return [
        WinnersRow(c.quarter, one, _named(one.gained, c.after), _named(one.lost, c.before))
        for c in answer.changes
        for one in c.winners
    ]


def shift_rows(answer: TrialAnswer) -> list[ShiftRow]:
    """The weight of every item before and after."""
    names = {c.quarter: _item_names(c) for c in answer.changes}
    return [
        ShiftRow(quarter, shift, names[quarter].get(shift.code, item_text(shift.code, shift.group)))
        for quarter, shift in answer.shifts
    ]


def summary_of(answer: TrialAnswer) -> tuple[int, int, int, int]:
    """How many records there are, and how many of them would move, change places, or win or not."""
    moved = [one for c in answer.changes for one in c.moved]
    people = sum(len(c.before.people) for c in answer.changes)
    places = sum(1 for one in moved if _place(one.before) != _place(one.after))
    winners = sum(len(w.gained) + len(w.lost) for c in answer.changes for w in c.winners)
    return people, len(moved), places, winners


def moved_columns() -> tuple[Column[MovedRow], ...]:
    """Who would move: old and new place and total."""
    return (
        Column("quarter", translate("WhatIf", "Quarter"), _quarter, width=122),
        Column("number", translate("WhatIf", "Number"), lambda r: r.moved.staff_no, width=74),
        Column("name", translate("WhatIf", "Name"), lambda r: r.moved.name, width=86, spelled=True),
        Column("peers", translate("WhatIf", "Ranked with"), _peers, width=170),
        Column("place", translate("WhatIf", "Place"), _places, width=76, align=Align.AlignRight),
        Column("total", translate("WhatIf", "Total"), _totals, width=128, align=Align.AlignRight),
        Column("gain", translate("WhatIf", "Change"), _gain, signed_text, Holds.NUMBER, 80),
        Column("gate", translate("WhatIf", "May be chosen"), _gate, width=110),
    )


def winners_columns() -> tuple[Column[WinnersRow], ...]:
    """Which winners would change."""
    return (
        Column("quarter", translate("WhatIf", "Quarter"), _quarter, width=122),
        Column("peers", translate("WhatIf", "Ranked together"), _line_of, width=190),
        Column("places", translate("WhatIf", "Places"), _line_places, width=80),
        Column("gained", translate("WhatIf", "Would win"), lambda r: _join(r.gained), width=230),
        Column("lost", translate("WhatIf", "Would not"), lambda r: _join(r.lost), width=230),
    )


def shift_columns() -> tuple[Column[ShiftRow], ...]:
    """How the weights shift, in percent."""
    return (
        Column("quarter", translate("WhatIf", "Quarter"), _quarter, width=122),
        Column("peers", translate("WhatIf", "Among"), _among, width=190),
        Column("item", translate("WhatIf", "Item"), lambda r: r.name, width=170),
        Column("nominal", translate("WhatIf", "On paper, %"), _nominal, width=120,
               align=Align.AlignRight),
        Column("effective", translate("WhatIf", "In effect, %"), _effective, width=130,
               align=Align.AlignRight),
    )  # fmt: skip


def mending_columns(*, chinese: bool) -> tuple[Column[MendingLine], ...]:
    """The single changes of the draft 2.0, each with its effect alone."""

    def name(row: MendingLine) -> str:
        return row.zh if chinese else row.en

    return (
        Column("name", translate("WhatIf", "Single change"), name, width=540),
        Column("totals", translate("WhatIf", "Totals moved"), lambda r: r.totals,
               holds=Holds.NUMBER, width=110),
        Column("places", translate("WhatIf", "Places moved"), lambda r: r.places,
               holds=Holds.NUMBER, width=100),
        Column("gates", translate("WhatIf", "May be chosen"), lambda r: r.gates,
               holds=Holds.NUMBER, width=110),
        Column("winners", translate("WhatIf", "Winners"), lambda r: r.winners,
               holds=Holds.NUMBER, width=80),
    )  # fmt: skip


def mending_line(
    code: str, texts: tuple[str, str], changes: Sequence[QuarterChange]
) -> MendingLine:
    """How much one single change moves in all quarters together."""
    moved = [one for c in changes for one in c.moved]
    both = [(one.before, one.after) for one in moved]
    return MendingLine(
        code,
        *texts,
        totals=sum(1 for a, b in both if a and b and a.total != b.total),
        places=sum(1 for a, b in both if _place(a) != _place(b)),
        gates=sum(1 for a, b in both if a and b and a.eligible != b.eligible),
        winners=sum(len(w.gained) + len(w.lost) for c in changes for w in c.winners),
    )


def _quarter(row: MovedRow | WinnersRow | ShiftRow) -> str:
    return quarter_text(row.quarter)


def _peers(row: MovedRow) -> str:
    one, other = row.moved.before, row.moved.after
    names = [_peers_name(s, row.moved.category) for s in (one, other) if s is not None]
    return _ARROW.join(dict.fromkeys(names))


def _peers_name(standing: Standing, category: Category) -> str:
    group = "" if standing.peers in set(Category) else standing.peers
    return peers_text(category, group)


def _places(row: MovedRow) -> str:
    return _pair(*(str(s.place) if s else "" for s in (row.moved.before, row.moved.after)))


def _totals(row: MovedRow) -> str:
    both = (row.moved.before, row.moved.after)
    return _pair(*(points_text(s.total) if s else "" for s in both))


def _gain(row: MovedRow) -> Decimal | None:
    one, other = row.moved.before, row.moved.after
    return None if one is None or other is None else other.total - one.total


def _gate(row: MovedRow) -> str:
    yes, no = translate("WhatIf", "yes"), translate("WhatIf", "no")
    both = (row.moved.before, row.moved.after)
    return _pair(*((yes if s.eligible else no) if s else "" for s in both))


def _line_of(row: WinnersRow) -> str:
    return peers_text(row.change.category, row.change.group or "")


def _line_places(row: WinnersRow) -> str:
    return _pair(str(row.change.places_before), str(row.change.places_after))


def _among(row: ShiftRow) -> str:
    return peers_text(row.shift.category, row.shift.group)


def _nominal(row: ShiftRow) -> str:
    return _pair(*(_percent(n) for n in (row.shift.nominal_before, row.shift.nominal_after)))


def _effective(row: ShiftRow) -> str:
    return _pair(*(_percent(n) for n in (row.shift.effective_before, row.shift.effective_after)))


def _percent(share: Decimal | None) -> str:
    return "" if share is None else f"{share:f}".replace("-", "−")


def _pair(before: str, after: str) -> str:
    if before == after:
        return before
    return f"{before or '—'}{_ARROW}{after or '—'}"


def _join(names: tuple[str, ...]) -> str:
    return "、".join(names)


def _place(standing: Standing | None) -> tuple[str, int] | None:
    return None if standing is None else (standing.peers, standing.place)


def _named(numbers: Sequence[str], result: QuarterResult) -> tuple[str, ...]:
    names = {person.staff_no: person.name for person in result.people}
    return tuple(names.get(number, number) for number in numbers)


def _item_names(change: QuarterChange) -> dict[str, str]:
    return names_of((*change.before.people, *change.after.people), "")
