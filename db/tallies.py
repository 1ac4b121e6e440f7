"""Counting a quarter: a fixed number of grouped queries, however many people and cases.

The module is an ``evaluation.tally.Source``. It expects an open session.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from db.connection import snapshot
from db.staff import people
from db.tally_queries import Count
from db.tally_tables import temporary_tables
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import RecordKey
from evaluation.tally import CaseCredit, Tally, Volume


def tally(quarter: Quarter, scheme: Scheme) -> Tally:
    """The counts of *quarter*, counted the way *scheme* weighs them."""
    with _counting([quarter], scheme) as count:
        return Tally(
            volume=count.volumes()[0],
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
        return count.volumes()


def case_credits(quarter: Quarter, scheme: Scheme, owner: RecordKey) -> tuple[CaseCredit, ...]:
    """The single cases behind a record's credits: what its rows add up."""
    with _counting([quarter], scheme) as count:
        return tuple(count.case_credits(owner).get(owner, ()))


def all_case_credits(quarter: Quarter, scheme: Scheme) -> Mapping[RecordKey, Sequence[CaseCredit]]:
    """The single cases behind everybody's credits, counted once for all."""
    with _counting([quarter], scheme) as count:
        return count.case_credits()


@contextmanager
def _counting(quarters: Sequence[Quarter], scheme: Scheme) -> Iterator[Count]:
    """One consistent view of the data, with the temporary tables the queries join."""
    with snapshot():
        staff = people()
        with temporary_tables(sorted(quarters), scheme, staff) as tables:
            yield Count(tables, staff)
