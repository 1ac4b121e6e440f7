"""Checks of whose work it was: nominal handling, picked cases, too many on one day (G10 G11)."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from evaluation.anomalies.rows import CaseRow, Kind, Question, View, figure, grouped, keys_of

_SIMPLE = frozenset({"小额", "简易", "速裁", "督促", "特别", "保全"})
_LEAST_LED = 3
_LEAST_PEERS = 5


def nominal_questions(view: View) -> Iterator[Question]:
    """G10: a leader's closed cases are all simple ones without any hearing."""
    led = [row for row in view.closed if row.leader]
    for person, rows in sorted(grouped(led, lambda row: row.handler).items()):
        unheard = all(row.hearings == 0 for row in rows)
        simple = all(row.procedure in _SIMPLE for row in rows)
        if len(rows) >= _LEAST_LED and unheard and simple:
            yield Question("G10_NOMINAL", Kind.ALERT, person, keys_of(rows), {"count": len(rows)})


def picking_questions(view: View) -> Iterator[Question]:
    """G11: the cases allotted to somebody are much lighter than those of the peers."""
    allotted = [row for row in view.rows if row.allotted_on is not None]
    in_quarter = [row for row in allotted if row.allotted_on and row.allotted_on in view.quarter]
    for _, peers in sorted(grouped(in_quarter, lambda row: row.peers).items()):
        people = sorted(grouped(peers, lambda row: row.handler).items())
        if len(people) < _LEAST_PEERS:
            continue
        means = {
            person: sum((row.weight for row in rows), start=Fraction(0)) / len(rows)
            for person, rows in people
        }
        usual = sum(means.values(), start=Fraction(0)) / len(means)
        for person, rows in people:
            enough = len(rows) >= view.lines.least_cases
            if enough and means[person] < usual * (1 - view.lines.picking_share):
                values = {"mean": figure(means[person]), "usual": figure(usual)}
                yield Question("G11_LIGHT", Kind.INFO, person, keys_of(rows), values)


def crowded_day_questions(view: View) -> Iterator[Question]:
    """More cases closed by one person on one day than can be, series left out."""
    single = [row for row in view.closed if not row.series]

    def desk(row: CaseRow) -> tuple[str, date]:
        return row.handler, row.closed_on or row.filed_on

    for (person, day), rows in sorted(grouped(single, desk).items()):
        if len(rows) > view.lines.many_a_day:
            values = {"count": len(rows), "day": day.isoformat()}
            yield Question("MANY_A_DAY", Kind.LIST, person, keys_of(rows), values)
