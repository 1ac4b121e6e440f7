"""One person's year as the performance file prints it. Its questions expect an open session."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.connection import snapshot
from db.errors import DatabaseError
from db.models import IssuedCertificate, QuarterRun
from db.personnel.details import details_of
from db.personnel.records import records_of
from db.roster import PersonRows, numbers_of, people_rows, staff_id_of
from db.runs import QuarterState, stored_result
from db.schemes import scheme_of
from evaluation.performance import HeldPosting, IssuedPaper, QuarterDays, QuarterScore, YearFile
from evaluation.period import Quarter
from evaluation.personnel import (
    Grade,
    Honour,
    Publication,
    RecordKind,
    Reward,
    Training,
)
from evaluation.result import QuarterResult
from evaluation.service import stretches_of
from evaluation.staff import RecordKey, State, key_of


@dataclass(frozen=True, slots=True)
class _Stored:
    result: QuarterResult
    sealed: bool
    scheme: Mapping[str, Any]


def year_files(numbers: Sequence[str], year: int, today: date) -> list[YearFile]:
    """The year of each of *numbers*, in their order; days are counted up to *today*.

    Stored results are read once for all.

    Raises:
        DatabaseError: NO_SUCH_PERSON; RESULT_ALTERED.
    """
    with snapshot():
        results = _results(year)
        files = []
        for number in numbers:
            staff_id = staff_id_of(number)
            if staff_id is None:
                raise DatabaseError("NO_SUCH_PERSON", number=number)
            files.append(_file(staff_id, year, results, today))
        return files


def years_recorded() -> list[int]:
    """The years a quarter of which was locked or sealed, latest first. One query."""
    rows = QuarterRun.select(QuarterRun.quarter).where(QuarterRun.state != QuarterState.OPEN)
    return sorted({Quarter.parse(name).year for (name,) in rows.tuples()}, reverse=True)


def served_in(year: int) -> list[str]:
    """The numbers of everybody who served on a day of *year*. Three queries."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return [
        rows.number
        for rows in people_rows()
        if any(stretch.posting for stretch in stretches_of(rows.person, first, last))
    ]


def _file(staff_id: int, year: int, results: Sequence[_Stored], today: date) -> YearFile:
    (rows,) = people_rows([staff_id])
    numbers = numbers_of(staff_id)
    details = details_of(staff_id)
    own = {kind: [row.record for row in records_of(staff_id, kind)] for kind in _SHOWN}
    return YearFile(
        year=year,
        staff_no=rows.number,
        former_numbers=numbers[1:],
        name=rows.name,
        born_on=details.born_on,
        degree=details.degree or details.later_degree,
        postings=tuple(_postings(rows, year)),
        days=tuple(
            day for number in range(1, 5) for day in _days(rows, Quarter(year, number), today)
        ),
        scores=tuple(
            QuarterScore(one.result.quarter, one.sealed, person, one.scheme)
            for one in results
            for person in one.result.people
            if person.staff_no in numbers
        ),
        grades=_of(Grade, own, year),
        rewards=_of(Reward, own, year),
        honours=_of(Honour, own, year),
        certificates=tuple(_certificates(numbers, year)),
        trainings=_of(Training, own, year),
        publications=_of(Publication, own, year),
    )


def _results(year: int) -> list[_Stored]:
    found = []
    for number in range(1, 5):
        quarter = Quarter(year, number)
        result = stored_result(quarter)
        if result is not None:
            row = QuarterRun.get(QuarterRun.quarter == str(quarter))
            found.append(_Stored(result, row.state == QuarterState.SEALED, _document(result)))
    return found


def _document(result: QuarterResult) -> Mapping[str, Any]:
    try:
        return scheme_of(result).document
    except DatabaseError:
        # The figures are kept with the result: the file is printed without the version's words.
        return {}


def _postings(rows: PersonRows, year: int) -> list[HeldPosting]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    return [
        HeldPosting(row.posting, row.grade, row.employment, row.team, row.document_no)
        for row in rows.postings
        if row.posting.start <= last and (row.posting.end or last) >= first
    ]


def _days(rows: PersonRows, quarter: Quarter, today: date) -> list[QuarterDays]:
    until = min(quarter.end, today)
    if until < quarter.start:
        return []
    counted: dict[RecordKey, int] = {}
    lost: dict[RecordKey, dict[State, int]] = {}
    for stretch in stretches_of(rows.person, quarter.start, until):
        if stretch.posting is None or stretch.state is None:
            continue
        key = key_of(rows.number, stretch.posting)
        counted[key] = counted.get(key, 0) + (stretch.days if stretch.counted else 0)
        if not stretch.counted:
            states = lost.setdefault(key, {})
            states[stretch.state] = states.get(stretch.state, 0) + stretch.days
    return [
        QuarterDays(quarter, until, key, days, tuple(lost.get(key, {}).items()))
        for key, days in counted.items()
    ]


def _certificates(numbers: Sequence[str], year: int) -> list[IssuedPaper]:
    rows = IssuedCertificate.select().where(
        IssuedCertificate.key.in_(list(numbers))
        & IssuedCertificate.issued_on.between(date(year, 1, 1), date(year, 12, 31))
    )
    return [
        IssuedPaper(
            row.number, row.award_name, row.recipient, row.issued_on, row.document_no,
            void=row.void_reason is not None,
        )
        for row in rows.order_by(IssuedCertificate.issued_on, IssuedCertificate.id)
    ]  # fmt: skip


def _of(made: type[Any], own: dict[RecordKind, list[Any]], year: int) -> tuple[Any, ...]:
    """The records of a kind that fall into *year*, earliest first."""
    kind, since = next((k, name) for k, (one, name) in _SHOWN.items() if one is made)
    found = [(getattr(record, since), record) for record in own[kind]]
    chosen = [(since, record) for since, record in found if str(since)[:4] == str(year)]
    return tuple(record for _, record in sorted(chosen, key=lambda pair: str(pair[0])))


_SHOWN: dict[RecordKind, tuple[type[Any], str]] = {
    RecordKind.GRADE: (Grade, "period"),
    RecordKind.REWARD: (Reward, "awarded_on"),
    RecordKind.HONOUR: (Honour, "granted_on"),
    RecordKind.TRAINING: (Training, "start"),
    RecordKind.PUBLICATION: (Publication, "published_on"),
}
