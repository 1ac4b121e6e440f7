"""Questions about the roster. They expect an open session."""

from collections import defaultdict
from typing import Any

from db.models import Division, Posting, ServiceState, Staff
from evaluation.staff import Absence, Category, Person, Position, State
from evaluation.staff import Posting as PostingOfPerson


def people() -> list[Person]:
    """Everybody with all postings and states, by staff number. Three queries."""
    postings: defaultdict[int, list[PostingOfPerson]] = defaultdict(list)
    for row in _postings():
        staff_id, category, division, group, position, start, end = row
        postings[staff_id].append(
            PostingOfPerson(Category(category), division, group, Position(position), start, end)
        )
    states: defaultdict[int, list[Absence]] = defaultdict(list)
    for staff_id, state, start, end in (
        ServiceState.select(
            ServiceState.staff, ServiceState.state, ServiceState.start, ServiceState.end
        )
        .order_by(ServiceState.start, ServiceState.id)
        .tuples()
    ):
        states[staff_id].append(Absence(State(state), start, end))
    everybody = Staff.select(Staff.id, Staff.number, Staff.name)
    everybody = everybody.where(Staff.merged_into.is_null()).tuples()
    return sorted(
        (
            Person(number, name, tuple(postings[staff_id]), tuple(states[staff_id]))
            for staff_id, number, name in everybody
        ),
        key=lambda person: person.staff_no,
    )


def staff_ids() -> dict[str, int]:
    """The id of everybody, by staff number. One query."""
    return dict(Staff.select(Staff.number, Staff.id).tuples())


def _postings() -> list[tuple[Any, ...]]:
    return list(
        Posting.select(
            Posting.staff,
            Posting.category,
            Division.name,
            Posting.peer_group,
            Posting.position,
            Posting.start,
            Posting.end,
        )
        .join(Division)
        .order_by(Posting.start, Posting.id)
        .tuples()
    )
