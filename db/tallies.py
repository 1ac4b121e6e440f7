"""Counting a quarter: a fixed number of grouped queries, however many people and cases.

The module is an ``evaluation.tally.Source``. It expects an open session.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from db.case_totals import totals_of
from db.connection import snapshot
from db.staff import people
from db.tally_queries import Count
from db.tally_tables import temporary_tables
from evaluation.case_totals import lines_of, volume_with_totals, with_totals
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import Record, RecordKey, records_of
from evaluation.tally import CaseCredit, Tally, Volume


def tally(quarter: Quarter, scheme: Scheme) -> Tally:
    """The counts of *quarter*, counted the way *scheme* weighs them."""
    (found,), _ = counts([quarter], [quarter], scheme)
    return found


def counts(
    quarters: Sequence[Quarter], whole: Sequence[Quarter], scheme: Scheme
) -> tuple[Sequence[Tally], Sequence[Volume]]:
    """The counts of *quarters* and the quantities of all of *whole*, oldest first, in one go.

    *whole* are consecutive, and *quarters* among them.
    """
    with _counting(whole, scheme) as count:
        totals = totals_of(whole)
        plain = {volume.quarter: volume for volume in count.volumes()}
        found = [
            with_totals(_tally(count.of(quarter), plain[quarter]), totals[quarter], scheme)
            for quarter in quarters
        ]
        known = {one.volume.quarter: one.volume for one in found}
        return found, [
            known.get(quarter) or volume_with_totals(volume, totals[quarter], scheme)
            for quarter, volume in plain.items()
        ]


def _tally(count: Count, volume: Volume) -> Tally:
    """The counts of the one quarter of *volume*."""
    return Tally(
        volume=volume,
        handled=count.handled(),
        ripe=count.ripe(),
        allotted=count.allotted(),
        pending=count.pending(),
        findings=count.findings(),
        together=count.together(),
        archived=count.archived(),
        archive_dates_known=count.archive_dates_known(),
        efiles=count.efiles(),
        entries=count.entries(),
    )


def volumes(quarters: Sequence[Quarter], scheme: Scheme) -> Sequence[Volume]:
    """The quantities of consecutive *quarters* under *scheme*, oldest first."""
    if not quarters:
        return ()
    with _counting(quarters, scheme) as count:
        totals = totals_of(quarters)
        return [
            volume_with_totals(volume, totals[volume.quarter], scheme) for volume in count.volumes()
        ]


def case_credits(quarter: Quarter, scheme: Scheme, owner: RecordKey) -> tuple[CaseCredit, ...]:
    """The single cases behind a record's credits: what its rows add up."""
    with _counting([quarter], scheme) as count:
        found = count.case_credits(owner)
        return tuple(_with_totals(found, quarter, scheme).get(owner, ()))


def all_case_credits(quarter: Quarter, scheme: Scheme) -> Mapping[RecordKey, Sequence[CaseCredit]]:
    """The single cases behind everybody's credits, counted once for all."""
    with _counting([quarter], scheme) as count:
        return _with_totals(count.case_credits(), quarter, scheme)


def _with_totals(
    found: Mapping[RecordKey, Sequence[CaseCredit]], quarter: Quarter, scheme: Scheme
) -> Mapping[RecordKey, Sequence[CaseCredit]]:
    """The cases of everybody, after them a line for each total."""
    totals = totals_of([quarter])[quarter]
    if not totals:
        return found
    listed = {owner: list(cases) for owner, cases in found.items()}
    for line in lines_of(_records(quarter, scheme), totals, scheme, quarter):
        listed.setdefault(line.credit.owner, []).append(line)
    return listed


def _records(quarter: Quarter, scheme: Scheme) -> list[Record]:
    return [record for one in people() for record in records_of(one, quarter, scheme.quotas)]


@contextmanager
def _counting(quarters: Sequence[Quarter], scheme: Scheme) -> Iterator[Count]:
    """One consistent view of the data, with the temporary tables the queries join."""
    with snapshot():
        staff = people()
        with temporary_tables(sorted(quarters), scheme, staff) as tables:
            yield Count(tables, staff)
