"""The register of judges' meetings with who was there. Everything expects an open session.

``db.history.undo`` takes an edit back by its token.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from db.actors import Act
from db.errors import DatabaseError
from db.history import Edit, editing
from db.importing.aliases import people_aliases
from db.models import JudgesMeeting, MeetingAttendance
from db.register_people import RegisterPeople
from evaluation.registers import MeetingEntry, Rate, attendance_rates
from evaluation.words import word_key

_BETWEEN = "、"


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One meeting as it is listed; its entry names people by staff number."""

    id: int
    entry: MeetingEntry
    host_name: str
    attended: tuple[tuple[str, str], ...]  # number and name
    absent: tuple[tuple[str, str], ...]
    author: str
    written_at: datetime
    batch: int | None


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """How often somebody came to the meetings he was called to."""

    staff_no: str
    name: str
    rate: Rate


def meetings(first: date | None = None, last: date | None = None) -> list[MeetingLine]:
    """The meetings held from *first* to *last*, the latest first. Three queries."""
    people = RegisterPeople()
    rows = JudgesMeeting.select()
    if first is not None and last is not None:
        rows = rows.where(JudgesMeeting.held_on.between(first, last))
    found = sorted(rows, key=lambda row: (-row.held_on.toordinal(), row.number))
    called = _called([row.id for row in found])
    return [_line(row, called[row.id], people) for row in found]


def attendance(lines: Sequence[MeetingLine]) -> list[AttendanceLine]:
    """Everybody who was called to one of *lines*, by staff number."""
    names = {number: name for line in lines for number, name in (*line.attended, *line.absent)}
    calls = [
        (number, present)
        for line in lines
        for present, people in ((True, line.attended), (False, line.absent))
        for number, _ in people
    ]
    return [AttendanceLine(number, names[number], rate) for number, rate in attendance_rates(calls)]


def add_meeting(entry: MeetingEntry, act: Act) -> int | None:
    """Add a meeting; the token of the edit.

    Raises:
        DatabaseError: REGISTER_NUMBER_MISSING, REGISTER_DAY_MISSING, REGISTER_NUMBER_TAKEN;
            REGISTER_NAME: a name is nobody's or several people's; REGISTER_NAME_TWICE: somebody
            was there and was not.
    """
    with _editing("MEETING_ADD", entry.number, act) as edit:
        fields, called = meeting_fields(entry, RegisterPeople(people_aliases()))
        _refuse_taken(fields["number"], None)
        row_id = edit.insert(JudgesMeeting, **fields, batch=None)
        _put_called(edit, row_id, called)
    return edit.token


def change_meeting(row_id: int, entry: MeetingEntry, act: Act) -> int | None:
    """Make a meeting what *entry* says; the token of the edit.

    Raises:
        DatabaseError: as ``add_meeting``, and ROW_GONE.
    """
    with _editing("MEETING_CHANGE", entry.number, act) as edit:
        fields, called = meeting_fields(entry, RegisterPeople(people_aliases()))
        _refuse_taken(fields["number"], row_id)
        edit.update(JudgesMeeting, row_id, **fields)
        _put_called(edit, row_id, called)
    return edit.token


def remove_meetings(row_ids: Sequence[int], act: Act) -> int | None:
    """Take meetings away with who was there; the token of the edit."""
    with _editing("MEETING_REMOVE", str(len(row_ids)), act) as edit:
        there = JudgesMeeting.select(JudgesMeeting.id).where(JudgesMeeting.id.in_(list(row_ids)))
        for (row_id,) in list(there.tuples()):
            edit.delete(JudgesMeeting, row_id)
    return edit.token


def meeting_fields(
    entry: MeetingEntry, people: RegisterPeople
) -> tuple[dict[str, Any], dict[int, bool]]:
    """The columns of a meeting, and who was called (by id) and came.

    Raises:
        DatabaseError: as ``add_meeting``, but for REGISTER_NUMBER_TAKEN.
    """
    number = word_key(entry.number)
    if not number:
        raise DatabaseError("REGISTER_NUMBER_MISSING")
    if entry.held_on is None:
        raise DatabaseError("REGISTER_DAY_MISSING")
    hosts = people.all_in(entry.host)
    if len(hosts) > 1:
        raise DatabaseError("REGISTER_NAME", value=entry.host.strip())
    called = dict.fromkeys(people.all_in(entry.attended), True)
    for person in people.all_in(entry.absent):
        if person in called:
            raise DatabaseError("REGISTER_NAME_TWICE", value=people.names[person])
        called[person] = False
    fields = {
        "number": number,
        "held_on": entry.held_on,
        "subject": entry.subject.strip(),
        "host": hosts[0] if hosts else None,
        "note": entry.note.strip(),
    }
    return fields, called


@contextmanager
def _editing(action: str, subject: str, act: Act) -> Iterator[Edit]:
    tables = (JudgesMeeting, MeetingAttendance)
    with editing(action, f"meeting {word_key(subject)}", act, "", tables) as edit:
        yield edit


def _put_called(edit: Edit, meeting: int, called: Mapping[int, bool]) -> None:
    stored = {row.staff_id: row for row in _rows_of([meeting])}
    for person, row in stored.items():
        if person not in called:
            edit.delete(MeetingAttendance, row.id)
    for person, present in called.items():
        if person in stored:
            edit.update(MeetingAttendance, stored[person].id, present=present)
        else:
            edit.insert(MeetingAttendance, meeting=meeting, staff=person, present=present)


def _rows_of(meetings_: Sequence[int]) -> list[Any]:
    rows = MeetingAttendance.select().where(MeetingAttendance.meeting.in_(list(meetings_)))
    return list(rows.order_by(MeetingAttendance.id))


def _called(meetings_: Sequence[int]) -> defaultdict[int, list[tuple[int, bool]]]:
    found: defaultdict[int, list[tuple[int, bool]]] = defaultdict(list)
    for row in _rows_of(meetings_):
        found[row.meeting_id].append((row.staff_id, row.present))
    return found


def _refuse_taken(number: str, row_id: int | None) -> None:
    other = JudgesMeeting.get_or_none(JudgesMeeting.number == number)
    if other is not None and other.id != row_id:
        raise DatabaseError("REGISTER_NUMBER_TAKEN", number=number)


def _line(row: Any, called: Sequence[tuple[int, bool]], people: RegisterPeople) -> MeetingLine:
    def those(*, present: bool) -> tuple[tuple[str, str], ...]:
        found = ((people.numbers[p], people.names[p]) for p, was in called if was is present)
        return tuple(sorted(found))

    attended, absent = those(present=True), those(present=False)
    entry = MeetingEntry(
        number=row.number,
        held_on=row.held_on,
        subject=row.subject,
        host=people.numbers.get(row.host_id, ""),
        attended=_BETWEEN.join(number for number, _ in attended),
        absent=_BETWEEN.join(number for number, _ in absent),
        note=row.note,
    )
    return MeetingLine(
        id=row.id,
        entry=entry,
        host_name=people.names.get(row.host_id, ""),
        attended=attended,
        absent=absent,
        author=row.author,
        written_at=row.written_at,
        batch=row.batch_id,
    )
