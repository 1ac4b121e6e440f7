"""Postings and states of service added, moved, corrected and ended by hand."""

from datetime import date, timedelta

from db.actors import Act
from db.errors import DatabaseError
from db.models import Posting, ServiceState, Staff
from db.roster_edit import (
    EditedPerson,
    PersonEdit,
    RosterRefusedError,
    person_edit,
    posting_fields,
    refuse,
)
from evaluation.roster_entry import (
    PostingEntry,
    StateEntry,
    clashes_of_posting,
    clashes_of_state,
    read_posting,
    read_state,
)
from evaluation.staff import Absence
from evaluation.staff import Posting as PostingOfPerson


def move(number: str, entry: PostingEntry, act: Act, why: str) -> EditedPerson:
    """Transfer or promote somebody: a new posting, and the one in force ends the day before.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_PERSON.
    """
    posting = _read(entry)
    with person_edit("POSTING_MOVE", number, act, why) as work:
        begun = [r for r in work.before.postings if _is_held_before(r.posting, posting.start)]
        others = [r.posting for r in work.before.postings if r not in begun]
        refuse(clashes_of_posting(posting, others))
        for row in begun:
            work.edit.update(Posting, row.id, end=posting.start - timedelta(days=1))
        _insert(work, entry, posting)
    return work.done()


def add_posting(number: str, entry: PostingEntry, act: Act, why: str) -> EditedPerson:
    """Add a posting beside those there are, none of which may share a day with it.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_PERSON.
    """
    posting = _read(entry)
    with person_edit("POSTING_ADD", number, act, why) as work:
        refuse(clashes_of_posting(posting, work.before.person.postings))
        _insert(work, entry, posting)
    return work.done()


def change_posting(posting_id: int, entry: PostingEntry, act: Act, why: str) -> EditedPerson:
    """Correct a posting. Days that were there before may clash as they did.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_POSTING.
    """
    posting = _read(entry)
    with person_edit("POSTING_CHANGE", _bearer(Posting, posting_id), act, why) as work:
        old, others = _parted(work, posting_id)
        if (old.start, old.end) != (posting.start, posting.end):
            refuse(clashes_of_posting(posting, others))
        work.edit.update(Posting, posting_id, **posting_fields(work.edit, entry, posting))
    return work.done()


def remove_posting(posting_id: int, act: Act, why: str) -> EditedPerson:
    """Take away a posting that never was.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_POSTING.
    """
    return _remove("POSTING_REMOVE", Posting, posting_id, act, why)


def add_state(number: str, entry: StateEntry, act: Act, why: str) -> EditedPerson:
    """Add a state of service. Who leaves is retired instead, which ends the postings too.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_PERSON.
    """
    state = _read_state(entry)
    with person_edit("STATE_ADD", number, act, why) as work:
        refuse(clashes_of_state(state, work.before.person.states))
        work.edit.insert(
            ServiceState,
            staff=work.staff_id,
            state=state.state,
            start=state.start,
            end=state.end,
            batch=None,
        )
    return work.done()


def change_state(state_id: int, entry: StateEntry, act: Act, why: str) -> EditedPerson:
    """Correct a state of service, or end it by its last day.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_STATE.
    """
    state = _read_state(entry)
    with person_edit("STATE_CHANGE", _bearer(ServiceState, state_id), act, why) as work:
        others = [row.state for row in work.before.states if row.id != state_id]
        refuse(clashes_of_state(state, others))
        work.edit.update(
            ServiceState, state_id, state=state.state, start=state.start, end=state.end
        )
    return work.done()


def remove_state(state_id: int, act: Act, why: str) -> EditedPerson:
    """Take away a state that never was.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_STATE.
    """
    return _remove("STATE_REMOVE", ServiceState, state_id, act, why)


def _read(entry: PostingEntry) -> PostingOfPerson:
    posting = read_posting(entry)
    if isinstance(posting, list):
        raise RosterRefusedError(posting)
    return posting


def _read_state(entry: StateEntry) -> Absence:
    state = read_state(entry)
    if isinstance(state, list):
        raise RosterRefusedError(state)
    return state


def _parted(work: PersonEdit, posting_id: int) -> tuple[PostingOfPerson, list[PostingOfPerson]]:
    """A posting as it was before the edit, and the person's others."""
    rows = work.before.postings
    old = next(row.posting for row in rows if row.id == posting_id)
    return old, [row.posting for row in rows if row.id != posting_id]


def _remove(
    action: str, model: type[Posting] | type[ServiceState], row_id: int, act: Act, why: str
) -> EditedPerson:
    with person_edit(action, _bearer(model, row_id), act, why) as work:
        work.edit.delete(model, row_id)
    return work.done()


def _insert(work: PersonEdit, entry: PostingEntry, posting: PostingOfPerson) -> None:
    fields = posting_fields(work.edit, entry, posting)
    work.edit.insert(Posting, staff=work.staff_id, batch=None, **fields)


def _bearer(model: type[Posting] | type[ServiceState], row_id: int) -> str:
    """The staff number of whose posting or state it is."""
    number: str | None = Staff.select(Staff.number).join(model).where(model.id == row_id).scalar()
    if number is None:
        code = "NO_SUCH_POSTING" if model is Posting else "NO_SUCH_STATE"
        raise DatabaseError(code, id=row_id)
    return number


def _is_held_before(posting: PostingOfPerson, day: date) -> bool:
    return posting.start < day <= (posting.end or date.max)
