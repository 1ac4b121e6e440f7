"""Questions about who was in post, where and when. They expect an open session.

Each is a fixed number of queries, however many people there are.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.models import Division, Posting, ServiceState, Staff
from db.pinyin import spelling_of, usual_of
from evaluation.period import Quarter
from evaluation.service import Stretch, on_day, stretches_of
from evaluation.staff import Absence, Category, Person, Position, State
from evaluation.staff import Posting as PostingOfPerson


@dataclass(frozen=True, slots=True)
class PostingRow:
    """A posting as it is kept; *division_order* is its division's place in the court's order."""

    id: int
    posting: PostingOfPerson
    grade: str
    employment: str
    team: str
    division_order: int
    author: str
    written_at: Any
    batch: int | None
    document_no: str = ""


@dataclass(frozen=True, slots=True)
class StateRow:
    """A state of service as it is kept."""

    id: int
    state: Absence
    author: str
    written_at: Any
    batch: int | None


@dataclass(frozen=True, slots=True)
class PersonRows:
    """Everything the roster keeps of one person; *readings* as ``db.pinyin`` stores them."""

    id: int
    number: str
    name: str
    readings: str
    postings: tuple[PostingRow, ...]
    states: tuple[StateRow, ...]

    @property
    def person(self) -> Person:
        """The person the rules speak of."""
        return Person(
            self.number,
            self.name,
            tuple(row.posting for row in self.postings),
            tuple(row.state for row in self.states),
        )

    def row_on(self, day: date) -> PostingRow | None:
        """The posting somebody is shown under: that of *day*, else the last, else the first."""
        held = [row for row in self.postings if _holds(row.posting, day)]
        begun = [row for row in self.postings if row.posting.start <= day]
        rows = held or begun
        if rows:
            return max(rows, key=lambda row: (row.posting.start, row.id))
        return min(self.postings, key=lambda row: (row.posting.start, row.id), default=None)


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One posting in force on a day, and the state its holder was in."""

    posting_id: int
    staff_no: str
    name: str
    pinyin: str
    category: Category
    division: str
    group: str
    position: Position
    grade: str
    employment: str
    team: str
    start: date
    end: date | None
    state: State
    in_post: bool


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One line of the list of people.

    The posting is the one of the day asked about, else the last before it; *serving* says whether
    somebody still belonged to the court then. ``in_post_days`` are of the quarter, each once.
    """

    staff_no: str
    name: str
    readings: str
    category: Category | None
    division: str
    group: str
    position: Position | None
    grade: str
    team: str
    state: State | None
    serving: bool
    in_post_days: int

    @property
    def pinyin(self) -> str:
        """The usual reading of the name; what people are sorted by."""
        return usual_of(self.readings)


@dataclass(frozen=True, slots=True)
class DivisionLine:
    """A division in the court's order, and how many people serve in it on the day asked about."""

    name: str
    position: int
    people: int


def roster_on(day: date) -> list[RosterLine]:
    """Who served on *day*: by division in the court's order, then by staff number."""
    found = [
        (row.division_order, line) for rows in people_rows() for row, line in _lines_of(rows, day)
    ]
    found.sort(key=lambda pair: (pair[0], pair[1].staff_no, pair[1].start))
    return [line for _, line in found]


def people_in(quarter: Quarter, day: date) -> list[PersonLine]:
    """Everybody there ever was, as of *day*, with the days in post of *quarter*; by number."""
    return [_person_line(rows, quarter, day) for rows in people_rows()]


def divisions(day: date) -> list[DivisionLine]:
    """The divisions in the court's order."""
    serving: defaultdict[str, set[str]] = defaultdict(set)
    for line in roster_on(day):
        serving[line.division].add(line.staff_no)
    rows = Division.select().order_by(Division.position, Division.id)
    return [DivisionLine(row.name, row.position, len(serving[row.name])) for row in rows]


def people_rows(staff_ids: Sequence[int] | None = None) -> list[PersonRows]:
    """What is kept of everybody, or of *staff_ids*, by staff number. Three queries.

    A record that was merged into another is nobody, unless it is asked for.
    """
    people = Staff.select(Staff.id, Staff.number, Staff.name, Staff.pinyin)
    postings, states = _postings(), _states()
    if staff_ids is not None:
        people = people.where(Staff.id.in_(staff_ids))
        postings = postings.where(Posting.staff.in_(staff_ids))
        states = states.where(ServiceState.staff.in_(staff_ids))
    else:
        people = people.where(Staff.merged_into.is_null())
    held: defaultdict[int, list[PostingRow]] = defaultdict(list)
    for cells in postings.tuples():
        held[cells[0]].append(_posting_row(cells))
    been: defaultdict[int, list[StateRow]] = defaultdict(list)
    for staff_id, row_id, state, start, end, *written in states.tuples():
        been[staff_id].append(StateRow(row_id, Absence(State(state), start, end), *written))
    rows = [
        PersonRows(
            staff_id,
            number,
            name,
            readings or spelling_of(name).pinyin,
            tuple(held[staff_id]),
            tuple(been[staff_id]),
        )
        for staff_id, number, name, readings in people.tuples()
    ]
    return sorted(rows, key=lambda one: one.number)


def staff_id_of(staff_no: str) -> int | None:
    """The id of the person with that staff number, now or before two records were merged."""
    row = Staff.select(Staff.id, Staff.merged_into).where(Staff.number == staff_no).tuples().first()
    return None if row is None else row[1] or row[0]


def number_now(staff_no: str) -> str:
    """The number of whom *staff_no* means, which may be a merged record's; else itself."""
    staff_id = staff_id_of(staff_no)
    return staff_no if staff_id is None else numbers_of(staff_id)[0]


def numbers_of(staff_id: int) -> tuple[str, ...]:
    """Every staff number somebody has had: the one now, then those of merged records. One query."""
    rows = Staff.select(Staff.id, Staff.number).where(
        (Staff.id == staff_id) | (Staff.merged_into == staff_id)
    )
    return tuple(number for row, number in sorted(rows.tuples(), key=lambda r: r[0] != staff_id))


def _lines_of(rows: PersonRows, day: date) -> list[tuple[PostingRow, RosterLine]]:
    if not any(_holds(row.posting, day) for row in rows.postings):
        return []
    by_posting = {row.posting: row for row in rows.postings}
    return [
        (by_posting[stretch.posting], _roster_line(rows, by_posting[stretch.posting], stretch))
        for stretch in stretches_of(rows.person, day, day)
        if stretch.posting is not None
    ]


def _roster_line(rows: PersonRows, row: PostingRow, stretch: Stretch) -> RosterLine:
    posting = row.posting
    assert stretch.state is not None
    return RosterLine(
        posting_id=row.id,
        staff_no=rows.number,
        name=rows.name,
        pinyin=usual_of(rows.readings),
        category=posting.category,
        division=posting.division,
        group=posting.group,
        position=posting.position,
        grade=row.grade,
        employment=row.employment,
        team=row.team,
        start=posting.start,
        end=posting.end,
        state=stretch.state,
        in_post=stretch.counted,
    )


def _person_line(rows: PersonRows, quarter: Quarter, day: date) -> PersonLine:
    person, row = rows.person, rows.row_on(day)
    posting = None if row is None else row.posting
    stretches = stretches_of(person, quarter.start, quarter.end)
    inside = quarter.start <= day <= quarter.end
    state, serving = on_day(stretches if inside else stretches_of(person, day, day), day)
    return PersonLine(
        staff_no=rows.number,
        name=rows.name,
        readings=rows.readings,
        category=None if posting is None else posting.category,
        division="" if posting is None else posting.division,
        group="" if posting is None else posting.group,
        position=None if posting is None else posting.position,
        grade="" if row is None else row.grade,
        team="" if row is None else row.team,
        state=state,
        serving=serving,
        in_post_days=_days_in_post(stretches),
    )


def _days_in_post(stretches: Sequence[Stretch]) -> int:
    """The counted days, those of two postings at once not twice."""
    days, after = 0, date.min.toordinal()
    for stretch in stretches:
        if stretch.counted:
            first = max(stretch.start.toordinal(), after)
            days += max(0, stretch.end.toordinal() + 1 - first)
            after = max(after, stretch.end.toordinal() + 1)
    return days


def _holds(posting: PostingOfPerson, day: date) -> bool:
    return posting.start <= day <= (posting.end or date.max)


def _posting_row(cells: Sequence[Any]) -> PostingRow:
    _, row_id, category, division, group, position, start, end, *rest = cells
    posting = PostingOfPerson(Category(category), division, group, Position(position), start, end)
    return PostingRow(row_id, posting, *rest)


def _postings() -> Any:
    return (
        Posting.select(
            *(Posting.staff, Posting.id, Posting.category, Division.name, Posting.peer_group),
            *(Posting.position, Posting.start, Posting.end, Posting.grade, Posting.employment),
            *(Posting.team, Division.position, Posting.author, Posting.written_at, Posting.batch),
            Posting.document_no,
        )
        .join(Division)
        .order_by(Posting.start, Posting.id)
    )


def _states() -> Any:
    return ServiceState.select(
        *(ServiceState.staff, ServiceState.id, ServiceState.state, ServiceState.start),
        *(ServiceState.end, ServiceState.author, ServiceState.written_at, ServiceState.batch),
    ).order_by(ServiceState.start, ServiceState.id)
