"""Checks of cases that belong together: refiled, split up, entered twice (G02 G03)."""

from collections.abc import Iterator
from datetime import timedelta

from evaluation.anomalies.rows import CaseRow, Kind, Question, View, grouped, keys_of
from evaluation.words import word_key

_WITHDRAWN = frozenset({"准予撤诉", "按撤诉处理", "撤诉化解", "驳回起诉"})


def refiling_questions(view: View) -> Iterator[Question]:
    """G02: withdrawn or dismissed, and the same parties back with the same cause soon after.

    Refiling is lawful: each pair is to be looked at, no more.
    """
    left = grouped((row for row in view.rows if _was_withdrawn(row)), _dispute)
    back = grouped((row for row in view.filed if row.plaintiff and row.defendant), _dispute)
    for dispute, rows in back.items():
        ordered = sorted(rows, key=lambda row: (row.filed_on, row.case_key))
        for first in sorted(left.get(dispute, ()), key=lambda row: row.case_key):
            assert first.closed_on is not None
            gaps = (
                (row, (row.filed_on - first.closed_on).days) for row in ordered if row is not first
            )
            for second, days in gaps:
                if 0 <= days <= view.lines.refile_days:
                    pair = (first.case_key, second.case_key)
                    yield Question("G02_REFILED", Kind.LIST, first.handler, pair, {"days": days})
                    break


def split_questions(view: View) -> Iterator[Question]:
    """G03: many cases of the same parties and cause filed within a few weeks."""
    reach = timedelta(days=view.lines.split_days)
    near = view.filed_between(view.quarter.start - reach, view.quarter.end)
    for rows in grouped(
        (row for row in near if row.plaintiff and row.defendant), _dispute
    ).values():
        left = sorted(rows, key=lambda row: (row.filed_on, row.case_key))
        while len(left) >= view.lines.split_cases:
            together = [row for row in left if row.filed_on <= left[0].filed_on + reach]
            many = len(together) >= view.lines.split_cases
            if many and together[-1].filed_on >= view.quarter.start:
                values = {"count": len(together), "days": view.lines.split_days}
                subject = together[0].handler
                yield Question("G03_SPLIT", Kind.LIST, subject, keys_of(together), values)
            left = left[len(together) :] if many else left[1:]


def duplicate_questions(view: View) -> Iterator[Question]:
    """Cases alike in parties, cause, days, judge and amount under different numbers."""
    current = {row.case_key: row for row in (*view.filed, *view.closed)}.values()
    alike = grouped(
        (r for r in current if r.plaintiff and r.defendant and r.amount_fen is not None),
        lambda row: (_dispute(row), row.filed_on, row.closed_on, row.handler, row.amount_fen),
    )
    for rows in alike.values():
        if len(rows) > 1 and not all(row.series for row in rows):
            values = {"count": len(rows)}
            yield Question("DUPLICATE", Kind.LIST, rows[0].handler, keys_of(rows), values)


def _was_withdrawn(row: CaseRow) -> bool:
    known = bool(row.plaintiff and row.defendant)
    return known and row.closed_on is not None and row.manner in _WITHDRAWN


def _dispute(row: CaseRow) -> tuple[str, str, str]:
    return word_key(row.plaintiff), word_key(row.defendant), word_key(row.cause)
