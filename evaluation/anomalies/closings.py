"""Checks of what was closed, when and how: spikes, series, settlements (G01 G04 G09 G12)."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from evaluation.anomalies.rows import CaseRow, Kind, Question, View, grouped, keys_of, percent
from evaluation.calendar import HolidayCalendar
from evaluation.period import Quarter

_SETTLED = frozenset({"调解", "准予撤诉", "按撤诉处理", "撤诉化解"})
_UNENFORCED = "终本"
_LAST_WORKED = 5
_LEAST_SPIKE = 5


def closing_spike_questions(view: View) -> Iterator[Question]:
    """G01: much of a quarter closed in its last days.

    From 20 people on they are compared with each other over the last five worked days, allowing
    for usual differences and many comparisons; below that a fixed line over the last days asks.
    A series counts once.
    """
    from evaluation.statistics.discoveries import LEAST_PEOPLE  # numpy: only who searches needs it

    by_person = {
        person: _one_per_series(rows)
        for person, rows in sorted(grouped(view.closed, lambda row: row.handler).items())
    }
    if len(by_person) >= LEAST_PEOPLE:
        yield from _compared_spikes(by_person, last_worked_days(view.quarter, view.calendar))
    else:
        yield from _fixed_spikes(view, by_person)
    yield from _december(view)


def series_questions(view: View) -> Iterator[Question]:
    """G04: a large share of somebody's closings, or of their weight, are cases of series."""
    for person, rows in sorted(grouped(view.closed, lambda row: row.handler).items()):
        members = [row for row in rows if row.series]
        credit = sum((row.credit for row in rows), start=Fraction(0))
        serial = sum((row.credit for row in members), start=Fraction(0))
        if len(rows) < view.lines.least_cases or not members:
            continue
        many = Fraction(len(members), len(rows)) > view.lines.series_share
        heavy = credit > 0 and serial / credit > view.lines.series_credit_share
        if many or heavy:
            values = {
                "count": len(members),
                "all": len(rows),
                "percent": percent(len(members), len(rows)),
                "weight_percent": percent(serial, credit) if credit else "0.0",
            }
            yield Question("G04_SERIES", Kind.ALERT, person, keys_of(members), values)


def unenforced_questions(view: View) -> Iterator[Question]:
    """G09: enforcement ended for want of assets soon after filing, resumed soon, or very often."""
    ended = [row for row in view.rows if row.manner == _UNENFORCED and row.closed_on is not None]
    in_quarter = [row for row in view.closed if row.manner == _UNENFORCED]
    soon = [row for row in in_quarter if (row.days or 0) <= view.lines.closed_soon_days]
    for person, rows in sorted(grouped(soon, lambda row: row.handler).items()):
        values = {"count": len(rows), "days": view.lines.closed_soon_days}
        yield Question("G09_SOON", Kind.LIST, person, keys_of(rows), values)
    yield from _resumed(view, ended)
    yield from _often_unenforced(view)


def settlement_questions(view: View) -> Iterator[Question]:
    """G12: very many cases mediated or withdrawn, or many more than in the quarter before."""
    before = grouped(view.closed_in(view.quarter.shifted(-1)), lambda row: row.handler)
    for person, rows in sorted(grouped(view.closed, lambda row: row.handler).items()):
        if len(rows) < view.lines.least_cases:
            continue
        settled = [row for row in rows if row.manner in _SETTLED]
        share, shown = Fraction(len(settled), len(rows)), percent(len(settled), len(rows))
        if share > view.lines.settled_share:
            values = {"percent": shown, "all": len(rows)}
            yield Question("G12_HIGH", Kind.INFO, person, keys_of(settled), values)
        earlier = before.get(person, [])
        if len(earlier) >= view.lines.least_cases:
            was = Fraction(sum(row.manner in _SETTLED for row in earlier), len(earlier))
            if share - was > view.lines.settled_rise:
                rise = {"percent": shown, "before": percent(was, 1)}
                yield Question("G12_RISE", Kind.INFO, person, keys_of(settled), rise)


def last_worked_days(quarter: Quarter, calendar: HolidayCalendar) -> frozenset[date]:
    """The last five worked days of a quarter."""
    days: list[date] = []
    day = quarter.end
    while len(days) < _LAST_WORKED:
        if calendar.is_working_day(day):
            days.append(day)
        day -= timedelta(days=1)
    return frozenset(days)


def _compared_spikes(
    by_person: dict[str, list[CaseRow]], days: frozenset[date]
) -> Iterator[Question]:
    from evaluation.statistics.discoveries import closing_spikes

    late = {person: [r for r in rows if r.closed_on in days] for person, rows in by_person.items()}
    found = closing_spikes(
        [len(rows) for rows in late.values()], [len(rows) for rows in by_person.values()]
    )
    if found is None:
        return
    usual = percent(Fraction(str(round(found.median, 6))), 1)
    for (person, rows), flagged in zip(late.items(), found.flagged.tolist(), strict=True):
        if flagged:
            values = {
                "count": len(rows),
                "percent": percent(len(rows), len(by_person[person])),
                "usual": usual,
                "days": _LAST_WORKED,
            }
            yield Question("G01_SPIKE", Kind.SPIKE, person, keys_of(rows), values)


def _fixed_spikes(view: View, by_person: dict[str, list[CaseRow]]) -> Iterator[Question]:
    first = view.quarter.end - timedelta(days=view.lines.spike_days - 1)
    for person, rows in by_person.items():
        late = [row for row in rows if row.closed_on is not None and row.closed_on >= first]
        share = Fraction(len(late), len(rows))
        if len(late) >= _LEAST_SPIKE and share > view.lines.spike_share:
            values = {
                "count": len(late),
                "percent": percent(len(late), len(rows)),
                "days": view.lines.spike_days,
            }
            yield Question("G01_SHARE", Kind.ALERT, person, keys_of(late), values)


def _december(view: View) -> Iterator[Question]:
    if view.quarter.number != 4:
        return
    quarters = (*view.quarter.before(3), view.quarter)
    closed = [view.closed_in(quarter) for quarter in quarters]
    year = [row for rows in closed for row in rows]
    december = [row for row in year if row.closed_on is not None and row.closed_on.month == 12]
    if all(closed) and Fraction(len(december), len(year)) > view.lines.december_share:
        values = {"count": len(december), "percent": percent(len(december), len(year))}
        yield Question("G01_DECEMBER", Kind.ALERT, "", (), values)


def _resumed(view: View, ended: Sequence[CaseRow]) -> Iterator[Question]:
    resumed = [row for row in view.filed if row.type_word == "执恢" and row.plaintiff]
    by_parties = grouped(ended, lambda row: (row.plaintiff, row.defendant))
    for row in sorted(resumed, key=lambda row: row.case_key):
        for earlier in by_parties.get((row.plaintiff, row.defendant), []):
            assert earlier.closed_on is not None
            gap = (row.filed_on - earlier.closed_on).days
            if 0 <= gap <= view.lines.resumed_days:
                pair = (earlier.case_key, row.case_key)
                yield Question("G09_RESUMED", Kind.LIST, earlier.handler, pair, {"days": gap})


def _often_unenforced(view: View) -> Iterator[Question]:
    from evaluation.statistics.discoveries import LEAST_PEOPLE

    cases = [row for row in view.closed if row.type_word == "执"]
    people = {
        person: rows
        for person, rows in sorted(grouped(cases, lambda row: row.handler).items())
        if len(rows) >= view.lines.least_cases
    }
    if len(people) < LEAST_PEOPLE:
        return
    ended = {p: [r for r in rows if r.manner == _UNENFORCED] for p, rows in people.items()}
    shares = [Fraction(len(ended[person]), len(rows)) for person, rows in people.items()]
    mean = sum(shares, start=Fraction(0)) / len(shares)
    variance = sum(((share - mean) ** 2 for share in shares), start=Fraction(0)) / len(shares)
    for (person, rows), share in zip(people.items(), shares, strict=True):
        if share > mean and (share - mean) ** 2 > 4 * variance:
            values = {"percent": percent(share, 1), "usual": percent(mean, 1), "all": len(rows)}
            yield Question("G09_OFTEN", Kind.SPIKE, person, keys_of(ended[person]), values)


def _one_per_series(rows: Sequence[CaseRow]) -> list[CaseRow]:
    """Rows with only the last closed member of each series."""
    ordered = sorted(rows, key=lambda row: (row.closed_on or row.filed_on, row.case_key))
    last = {row.series: row for row in ordered if row.series}
    return [row for row in ordered if not row.series or last[row.series] is row]
