"""Checks of a case's course: intake, stays, closing days, time taken out, conversions
(G05 G06 G07 G08 G13 G14)."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from evaluation.anomalies.rows import CaseRow, Kind, Question, View, figure, grouped, keys_of
from evaluation.case import SPECIAL_TYPES

_BEFORE_FILING = "诉前调"
_ORDINARY = ("普通独任", "普通合议")
_SUMMARY = frozenset({"速裁", "督促", "保全"})
_LEAST_SHARE_CASES = 5


def intake_questions(view: View) -> Iterator[Question]:
    """G05: complaints filed late, or fewer filed while mediation before filing grows."""
    most = view.lines.intake_days
    late = [
        row
        for row in view.filed
        if row.received_on is not None and (row.filed_on - row.received_on).days > most
    ]
    for division, rows in sorted(grouped(late, lambda row: row.division).items()):
        values = {"count": len(rows), "days": most}
        yield Question("G05_LATE", Kind.LIST, division, keys_of(rows), values)
    month = view.quarter.end.month
    cases, mediations = (_filed_in_month(view, month, before) for before in (False, True))
    now, usual = cases
    if usual and mediations[1] is not None and mediations[0] > mediations[1]:
        fall = 1 - Fraction(now) / usual
        if fall > view.lines.intake_fall:
            fallen = {"count": now, "usual": figure(usual, 1)}
            yield Question("G05_FALL", Kind.ALERT, "", (), fallen)


def mediation_questions(view: View) -> Iterator[Question]:
    """G06: mediation before filing that has stayed open beyond its days."""
    end = view.quarter.end
    stayed = [
        row
        for row in view.open
        if _BEFORE_FILING in row.type_word and (end - row.filed_on).days > view.lines.mediation_days
    ]
    for division, rows in sorted(grouped(stayed, lambda row: row.division).items()):
        values = {"count": len(rows), "days": view.lines.mediation_days}
        yield Question("G06_STAYS", Kind.LIST, division, keys_of(rows), values)


def closing_day_questions(view: View) -> Iterator[Question]:
    """G07: a day of closing before the last hearing or after archiving, a late document, and
    ordinary judgments without any hearing; days off are told as well."""
    checks: tuple[tuple[str, Callable[[CaseRow, date], object]], ...] = (
        ("G07_HEARD_LATER", lambda r, day: r.last_hearing_on and r.last_hearing_on > day),
        ("G07_ARCHIVED_BEFORE", lambda r, day: r.archived_on and r.archived_on < day),
        (
            "G07_DOCUMENT_LATE",
            lambda r, day: r.document_on and (r.document_on - day).days > view.lines.document_days,
        ),
        (
            "G07_UNHEARD",
            lambda r, _day: r.hearings == 0 and r.manner == "判决" and r.procedure in _ORDINARY,
        ),
        ("DAY_OFF", lambda _r, day: not view.calendar.is_working_day(day)),
        (
            "SAME_DAY",
            lambda r, _day: (
                r.days == 0 and r.procedure not in _SUMMARY and r.type_word not in SPECIAL_TYPES
            ),
        ),
    )
    for code, applies in checks:
        found = [row for row in view.closed if row.closed_on and applies(row, row.closed_on)]
        for person, rows in sorted(grouped(found, lambda row: row.handler).items()):
            yield Question(code, Kind.LIST, person, keys_of(rows), {"count": len(rows)})


def exclusion_questions(view: View) -> Iterator[Question]:
    """G08: far more time taken out than by peers, long suspensions, extensions at the last day."""
    by_peers = grouped(view.closed, lambda row: row.peers)
    for _, peers in sorted(by_peers.items()):
        usual = _share_excluded(peers)
        for person, rows in sorted(grouped(peers, lambda row: row.handler).items()):
            own = _share_excluded(rows)
            many = len(rows) >= _LEAST_SHARE_CASES and len(rows) < len(peers)
            if many and usual and own > view.lines.excluded_multiple * usual:
                shares = {"percent": figure(100 * own, 1), "usual": figure(100 * usual, 1)}
                cases = keys_of(row for row in rows if row.excluded_days)
                yield Question("G08_EXCLUDED", Kind.ALERT, person, cases, shares)
    end = view.quarter.end
    slept = [
        row
        for row in view.open
        if row.suspended and (end - row.filed_on).days > view.lines.suspended_days
    ]
    for person, rows in sorted(grouped(slept, lambda row: row.handler).items()):
        values = {"count": len(rows), "days": view.lines.suspended_days}
        yield Question("G08_SUSPENDED", Kind.LIST, person, keys_of(rows), values)
    yield from _near_due(view, "G08_LAST_MOMENT", "extended_on", view.lines.extension_days)


def edit_questions(view: View) -> Iterator[Question]:
    """G13: a day of closing changed after the lock, or set back by more than a few days."""
    for edit in sorted(view.edits, key=lambda edit: (edit.edited_on, edit.case_key)):
        back = (edit.edited_on - edit.after).days
        values = {
            "before": edit.before.isoformat() if edit.before else "—",
            "after": edit.after.isoformat(),
            "edited": edit.edited_on.isoformat(),
        }
        if edit.locked:
            yield Question("G13_LOCKED", Kind.REVIEW, edit.author, (edit.case_key,), values)
        elif back > view.lines.backdated_days and _set_back(edit.before, edit.after):
            yield Question("G13_BACKDATED", Kind.REVIEW, edit.author, (edit.case_key,), values)


def conversion_questions(view: View) -> Iterator[Question]:
    """G14: another procedure shortly before the limit, and panels never or always."""
    yield from _near_due(view, "G14_CONVERTED", "converted_on", view.lines.converted_days)
    ordinary = [row for row in view.closed if row.procedure in _ORDINARY]
    used = len({row.panel for row in ordinary}) > 1  # where nobody has a choice there is no choice
    for person, rows in sorted(grouped(ordinary, lambda row: row.handler).items()):
        kinds = {row.panel for row in rows}
        if used and len(rows) >= view.lines.panel_cases and len(kinds) == 1:
            code = "G14_ALWAYS_PANEL" if kinds == {True} else "G14_NEVER_PANEL"
            yield Question(code, Kind.ALERT, person, keys_of(rows), {"count": len(rows)})


def duration_questions(view: View) -> Iterator[Question]:
    """Times that stand out among closed cases of the same type and procedure."""
    from evaluation.statistics.discoveries import odd_durations  # numpy: only who searches needs it

    kinds = grouped(view.closed, lambda row: (row.type_word, row.procedure))
    for (type_word, procedure), rows in sorted(kinds.items()):
        odd = odd_durations([row.days or 0 for row in rows]).tolist()
        for row in (row for row, stands_out in zip(rows, odd, strict=True) if stands_out):
            values = {"days": row.days or 0, "kind": f"{type_word} {procedure}"}
            yield Question("DURATION", Kind.INFO, row.handler, (row.case_key,), values)


def _near_due(view: View, code: str, field: str, most: int) -> Iterator[Question]:
    """Cases of which a day lies within the last days of the limit."""
    near = []
    for row in view.rows:
        day: date | None = getattr(row, field)
        if day is not None and row.due_on is not None and day in view.quarter:
            due = row.due_on.toordinal() - (row.extension_days if field == "extended_on" else 0)
            if 0 <= due - day.toordinal() <= most:
                near.append(row)
    for person, rows in sorted(grouped(near, lambda row: row.handler).items()):
        values = {"count": len(rows), "days": most}
        yield Question(code, Kind.LIST, person, keys_of(rows), values)


def _filed_in_month(view: View, month: int, before_filing: bool) -> tuple[int, Fraction | None]:
    """How many were filed in a month of this year, and on the mean in that month before."""
    counts: dict[int, int] = {}
    for row in view.rows:
        if row.filed_on.month == month and (_BEFORE_FILING in row.type_word) == before_filing:
            counts[row.filed_on.year] = counts.get(row.filed_on.year, 0) + 1
    earlier = [count for year, count in counts.items() if year < view.quarter.year]
    usual = Fraction(sum(earlier), len(earlier)) if earlier else None
    return counts.get(view.quarter.year, 0), usual


def _share_excluded(rows: Sequence[CaseRow]) -> Fraction:
    days = sum(row.days or 0 for row in rows)
    return Fraction(sum(row.excluded_days for row in rows), days) if days else Fraction(0)


def _set_back(before: date | None, after: date) -> bool:
    return before is None or after < before
