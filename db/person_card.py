"""What a person's card shows. Its questions expect an open session."""

from dataclasses import dataclass
from datetime import datetime

from db.connection import snapshot
from db.errors import DatabaseError
from db.models import Measure, Posting, QuarterRun, Staff
from db.pinyin import usual_of
from db.roster import PersonRows, PostingRow, StateRow, numbers_of, people_rows, staff_id_of
from db.runs import QuarterState, stored_result
from evaluation.period import Quarter
from evaluation.result import PersonResult
from evaluation.service import Stretch, counted_days, stretches_of
from evaluation.staff import Category, RecordKey


@dataclass(frozen=True, slots=True)
class Mate:
    """Somebody of the same team."""

    staff_no: str
    name: str
    category: Category


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """One row of output of the quarter, with who wrote it and when."""

    item: str
    value: str
    numerator: str
    denominator: str
    basis: str
    note: str
    author: str
    written_at: datetime
    batch: int | None


@dataclass(frozen=True, slots=True)
class PastResult:
    """What a person got in a quarter that is locked or sealed: one result a record."""

    quarter: Quarter
    state: QuarterState
    results: tuple[PersonResult, ...]


@dataclass(frozen=True, slots=True)
class PersonCard:
    """One person as of a quarter. *stretches* say what every day was; *days* what they sum to."""

    staff_no: str
    name: str
    pinyin: str
    readings: str
    postings: tuple[PostingRow, ...]
    states: tuple[StateRow, ...]
    stretches: tuple[Stretch, ...]
    days: tuple[tuple[RecordKey, int], ...]
    team: str
    mates: tuple[Mate, ...]
    measures: tuple[MeasureLine, ...]


def card_of(staff_no: str, quarter: Quarter) -> PersonCard:
    """The card of a person, by the number now or that of a merged record. Six queries.

    Raises:
        DatabaseError: NO_SUCH_PERSON.
    """
    with snapshot():
        staff_id = staff_id_of(staff_no)
        if staff_id is None:
            raise DatabaseError("NO_SUCH_PERSON", number=staff_no)
        (rows,) = people_rows([staff_id])
        stretches = stretches_of(rows.person, quarter.start, quarter.end)
        row = rows.row_on(quarter.end)
        team = "" if row is None else row.team
        return PersonCard(
            staff_no=rows.number,
            name=rows.name,
            pinyin=usual_of(rows.readings),
            readings=rows.readings,
            postings=rows.postings,
            states=rows.states,
            stretches=stretches,
            days=tuple(counted_days(rows.number, stretches).items()),
            team=team,
            mates=_mates(rows, team, quarter),
            measures=_measures(staff_id, quarter),
        )


def past_results(staff_no: str, limit: int = 8) -> list[PastResult]:
    """What a person got in the last quarters that are locked or sealed, latest first.

    Raises:
        DatabaseError: RESULT_ALTERED.
    """
    runs = QuarterRun.select(QuarterRun.quarter, QuarterRun.state)
    runs = runs.where(QuarterRun.state != QuarterState.OPEN).order_by(QuarterRun.quarter.desc())
    staff_id = staff_id_of(staff_no)
    numbers = {staff_no} if staff_id is None else {staff_no, *numbers_of(staff_id)}
    found = []
    for name, state in runs.limit(limit).tuples():
        quarter = Quarter.parse(name)
        result = stored_result(quarter)
        people = () if result is None else result.people
        own = tuple(person for person in people if person.staff_no in numbers)
        if own:
            found.append(PastResult(quarter, QuarterState(state), own))
    return found


def _mates(rows: PersonRows, team: str, quarter: Quarter) -> tuple[Mate, ...]:
    """Whoever was in *team* on the last day of *quarter*."""
    if not team:
        return ()
    day = quarter.end
    found = (
        Posting.select(Staff.number, Staff.name, Posting.category)
        .join(Staff)
        .where(
            (Posting.team == team)
            & (Posting.staff != rows.id)
            & (Posting.start <= day)
            & (Posting.end.is_null() | (Posting.end >= day))
        )
    )
    # Sorted here: a server sorts texts as its language does.
    return tuple(Mate(no, name, Category(one)) for no, name, one in sorted(found.tuples()))


def _measures(staff_id: int, quarter: Quarter) -> tuple[MeasureLine, ...]:
    rows = Measure.select(
        *(Measure.item, Measure.value, Measure.numerator, Measure.denominator, Measure.basis),
        *(Measure.note, Measure.author, Measure.written_at, Measure.batch),
    ).where((Measure.staff == staff_id) & (Measure.quarter == str(quarter)))
    return tuple(MeasureLine(*row) for row in rows.order_by(Measure.item, Measure.id).tuples())
