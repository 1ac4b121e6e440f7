"""People added, renamed, retired by hand, and deleted while nothing names them."""

from dataclasses import dataclass
from datetime import timedelta

from db.actors import Act
from db.errors import DatabaseError
from db.history import editing
from db.importing.cell_names import name_of
from db.models import CaseRole, CourtCase, Measure, Posting, ServiceState, Staff
from db.person_card import past_results
from db.personnel.file import refuse_filed
from db.pinyin import Spelling, spelling_as, spelling_of
from db.register_people import refuse_registered
from db.roster import PersonRows, people_rows, staff_id_of
from db.roster_edit import (
    ROSTER,
    EditedPerson,
    PersonEdit,
    RosterRefusedError,
    leave_waiting,
    person_edit,
    posting_fields,
    refuse,
)
from evaluation.roster_entry import (
    Fault,
    FaultCode,
    PostingEntry,
    StateEntry,
    faults_of_name,
    faults_of_reason,
    read_leaving,
    read_posting,
)
from evaluation.service import is_serving
from evaluation.staff import Absence, Person
from evaluation.words import word_key

_MOST_NAMED = 20
_EVERY_RUN = 10_000


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A person's name as it is entered; an empty *pinyin* is worked out."""

    number: str
    name: str
    pinyin: str = ""


def check_person(entry: NameEntry) -> list[Fault]:
    """What is wrong with a new person's number and name. One query."""
    faults = [*faults_of_name(entry.number, entry.name), *_faults_of_pinyin(entry)]
    if entry.number.strip() and staff_id_of(word_key(entry.number)) is not None:
        faults.append(Fault(FaultCode.NUMBER_TAKEN, "number", entry.number))
    return faults


def add_person(entry: NameEntry, first: PostingEntry, act: Act, why: str) -> EditedPerson:
    """Add somebody with a first posting.

    Raises:
        RosterRefusedError: says everything that is wrong.
    """
    number, posting = word_key(entry.number), read_posting(first)
    refuse(faults_of_reason(why))
    with editing("PERSON_ADD", number, act, why, ROSTER) as edit:
        faults = check_person(entry)
        if isinstance(posting, list):
            faults += posting
        refuse(faults)
        assert not isinstance(posting, list)
        staff_id = edit.insert(Staff, number=number, batch=None, **_names(entry))
        edit.insert(Posting, staff=staff_id, batch=None, **posting_fields(edit, first, posting))
        (after,) = people_rows([staff_id])
        waiting = leave_waiting(edit, Person(number, after.name, ()), after.person)
    return EditedPerson(number, edit.token, waiting)


def rename(entry: NameEntry, act: Act, why: str) -> EditedPerson:
    """Set the name and its reading of the person with the number of *entry*.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_PERSON.
    """
    refuse([*faults_of_name(entry.number, entry.name), *_faults_of_pinyin(entry)])
    with person_edit("PERSON_RENAME", word_key(entry.number), act, why) as work:
        work.edit.update(Staff, work.staff_id, **_names(entry))
    return work.done()


def retire(number: str, entry: StateEntry, act: Act, why: str) -> EditedPerson:
    """End somebody's service: retirement, transfer, resignation, death, from their first day on.

    Postings and states in force end the day before.

    Raises:
        RosterRefusedError: says everything that is wrong; DatabaseError: NO_SUCH_PERSON.
    """
    leaving = read_leaving(entry)
    if isinstance(leaving, list):
        raise RosterRefusedError(leaving)
    with person_edit("PERSON_RETIRE", number, act, why) as work:
        refuse(_faults_of_leaving(work.before, leaving))
        _end_all(work, leaving)
        work.edit.insert(
            ServiceState,
            staff=work.staff_id,
            state=leaving.state,
            start=leaving.start,
            end=leaving.end,
            batch=None,
        )
    return work.done()


def delete_person(number: str, act: Act, why: str) -> EditedPerson:
    """Take away somebody entered by mistake, whom nothing names; anybody else is retired.

    Raises:
        RosterRefusedError: WHY_MISSING; DatabaseError: NO_SUCH_PERSON; NAMED_IN_CASES (how
            many, and the first of them), HAS_MEASURES (in which quarters), NAMED_IN_RESULT,
            HAS_FILE (how many records), IN_REGISTERS (how many rows).
    """
    with person_edit("PERSON_DELETE", number, act, why) as work:
        _refuse_named(work.before)
        for state in work.before.states:
            work.edit.delete(ServiceState, state.id)
        for posting in work.before.postings:
            work.edit.delete(Posting, posting.id)
        work.edit.delete(Staff, work.staff_id)
    return work.done()


def _names(entry: NameEntry) -> dict[str, str]:
    name = name_of(entry.name)
    spelling = _spelling(entry)
    return {
        "name": name,
        "name_key": word_key(name),
        "pinyin": spelling.pinyin,
        "initials": spelling.initials,
    }


def _spelling(entry: NameEntry) -> Spelling:
    return spelling_as(entry.pinyin) if entry.pinyin.strip() else spelling_of(name_of(entry.name))


def _faults_of_pinyin(entry: NameEntry) -> list[Fault]:
    try:
        _spelling(entry)
    except ValueError:
        return [Fault(FaultCode.PINYIN_UNREADABLE, "pinyin", entry.pinyin)]
    return []


def _faults_of_leaving(rows: PersonRows, leaving: Absence) -> list[Fault]:
    later = [
        Fault(FaultCode.POSTING_BEGINS_LATER, "start", p.division, p.start, p.end)
        for p in rows.person.postings
        if p.start >= leaving.start
    ]
    if later or is_serving(rows.person, leaving.start - timedelta(days=1)):
        return later
    return [Fault(FaultCode.NOT_SERVING, "start", str(leaving.start))]


def _end_all(work: PersonEdit, leaving: Absence) -> None:
    last = leaving.start - timedelta(days=1)
    for row in work.before.postings:
        if row.posting.end is None or row.posting.end > last:
            work.edit.update(Posting, row.id, end=last)
    for state in work.before.states:
        if state.state.start <= last and (state.state.end is None or state.state.end > last):
            work.edit.update(ServiceState, state.id, end=last)


def _refuse_named(rows: PersonRows) -> None:
    cases = CourtCase.select(CourtCase.key).join(CaseRole).where(CaseRole.staff == rows.id)
    keys = sorted(key for (key,) in cases.distinct().tuples())
    if keys:
        shown = tuple(keys[:_MOST_NAMED])
        raise DatabaseError("NAMED_IN_CASES", number=rows.number, count=len(keys), cases=shown)
    quarters = Measure.select(Measure.quarter).where(Measure.staff == rows.id)
    told = tuple(quarter for (quarter,) in quarters.distinct().order_by(Measure.quarter).tuples())
    if told:
        raise DatabaseError("HAS_MEASURES", number=rows.number, quarters=told)
    refuse_registered(rows.id)
    results = past_results(rows.number, _EVERY_RUN)
    if results:
        shown = tuple(str(result.quarter) for result in results)
        raise DatabaseError("NAMED_IN_RESULT", number=rows.number, quarters=shown)
    refuse_filed(rows.id, rows.number)
