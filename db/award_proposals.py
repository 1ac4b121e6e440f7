"""Who is proposed for an award, decided on, and issued a certificate, period by period.

A proposal is never a decision: a person decides, on a day, by a document.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from peewee import JOIN

from db import history, runs
from db.actors import Act
from db.awards import award_of, row_of
from db.connection import atomic, snapshot
from db.division_indicators import division_indicators
from db.errors import DatabaseError
from db.models import AwardDecision, AwardType, Division, Nomination, Staff
from evaluation.award_proposals import Proposal, proposals, winners_of
from evaluation.awards import Award, Period, Receiver, Source, Span, period_of
from evaluation.period import Quarter, Year
from evaluation.result import QuarterResult
from evaluation.staff import Category

BY_HAND = "HAND"


class NominationState(StrEnum):
    """How far somebody has come with an award."""

    PROPOSED = "PROPOSED"
    DECIDED = "DECIDED"
    ISSUED = "ISSUED"


@dataclass(frozen=True, slots=True)
class Nominee:
    """Somebody with an award of one period: proposed, decided on, or issued a certificate."""

    id: int
    award: str
    period: str
    receiver: Receiver
    key: str
    name: str
    division: str
    group: str
    place: int
    source: str
    figures: Mapping[str, str]
    reason: str
    state: NominationState
    decided_on: date | None
    document_no: str
    decided_by: str
    decided_at: datetime | None


def results_for(period: Period) -> list[QuarterResult]:
    """The results of the quarters of *period* that have data, in order; takes its time.

    Raises:
        DatabaseError: NO_SCHEME; RESULT_ALTERED.
    """
    with snapshot():
        return [runs.result_of(quarter) for quarter in _quarters(period) if runs.has_data(quarter)]


def proposed_for(award: Award, period: Period) -> list[Proposal]:
    """Who the rule of *award* proposes for *period*; nothing is stored.

    Raises:
        DatabaseError: WRONG_PERIOD; NO_SCHEME; RESULT_ALTERED.
    """
    _check_period(award, period)
    if award.rule.source is Source.HAND:
        return []
    with snapshot():
        in_range = None
        if award.rule.source is Source.DIVISION:
            in_range = division_indicators(_quarters(period), award.rule.categories)
        return proposals(award, results_for(period), in_range)


def propose(code: str, period: Period, found: Sequence[Proposal], act: Act) -> int | None:
    """Keep *found* as proposals for the award; those already on the list stay as they are.

    A proposal of the rule that is not among *found* any more, and not decided, goes.

    Raises:
        DatabaseError: NO_SUCH_AWARD; WRONG_PERIOD.
    """
    row = row_of(code)
    _check_period(award_of(code), period)
    with history.editing("PROPOSE", _subject(code, period), act, "", _TABLES) as edit:
        kept = {one.key: one for one in _rows(row, period)}
        wanted = {proposal.key for proposal in found}
        for key, one in kept.items():
            old = one.state == NominationState.PROPOSED and one.source != BY_HAND
            if old and key not in wanted:
                edit.delete(Nomination, one.id)
        for place, proposal in enumerate(found, 1):
            if (known := kept.get(proposal.key)) is None:
                edit.insert(Nomination, **_nomination(row, period, proposal, place))
            elif known.state == NominationState.PROPOSED:
                edit.update(Nomination, known.id, place=place, figures=_figures(proposal))
    return edit.token


def add_by_hand(code: str, period: Period, key: str, reason: str, act: Act) -> int | None:
    """Propose somebody, by staff number or name of a division, for a *reason*; the edit's token.

    Raises:
        DatabaseError: REASON_NEEDED; NO_SUCH_RECIPIENT; ALREADY_PROPOSED; WRONG_PERIOD.
    """
    if not reason.strip():
        raise DatabaseError("REASON_NEEDED")
    award, row = award_of(code), row_of(code)
    _check_period(award, period)
    with history.editing("PROPOSE", _subject(code, period), act, reason, _TABLES) as edit:
        proposal = _recipient(award.receiver, key, period)
        kept = _rows(row, period)
        if any(one.key == key for one in kept):
            raise DatabaseError("ALREADY_PROPOSED", recipient=proposal.name, award=award.name)
        place = max((one.place for one in kept), default=0) + 1
        fields = _nomination(row, period, proposal, place)
        edit.insert(Nomination, **{**fields, "source": BY_HAND, "reason": reason.strip()})
    return edit.token


def withdraw(nomination: int, why: str, act: Act) -> int | None:
    """Take somebody off the list of proposals.

    Raises:
        DatabaseError: REASON_NEEDED; NO_SUCH_NOMINATION; ALREADY_DECIDED.
    """
    if not why.strip():
        raise DatabaseError("REASON_NEEDED")
    with history.editing("WITHDRAW", _subject_of(nomination), act, why, _TABLES) as edit:
        row = nomination_row(nomination)
        if row.state != NominationState.PROPOSED:
            raise DatabaseError("ALREADY_DECIDED", recipient=row.name)
        edit.delete(Nomination, row.id)
    return edit.token


def renew_names(nominations: Sequence[int], act: Act) -> int | None:
    """Have the names on a list as they are in the roster now, as before a paper with a wrong name
    is replaced; the edit's token.

    Raises:
        DatabaseError: NO_SUCH_NOMINATION.
    """
    with history.editing("RENAME", _subject_of(nominations[0]), act, "", _TABLES) as edit:
        for nomination, name in names_now(nominations).items():
            edit.update(Nomination, nomination, name=name)
    return edit.token


def names_now(nominations: Sequence[int]) -> dict[int, str]:
    """What the people of *nominations* are called in the roster now; divisions are left out."""
    rows = (
        Nomination.select(Nomination.id, Staff.name)
        .join(Staff)
        .where(Nomination.id.in_(list(nominations)))
        .order_by(Nomination.id)
    )
    return dict(rows.tuples())


def decide(nominations: Sequence[int], decided_on: date, document_no: str, act: Act) -> int | None:
    """Record a person's decision on these proposals of one award and period; the edit's token.

    The decision on a quarter's stars is that of the quarter: see ``adopt_quarter_decision``.

    Raises:
        DatabaseError: NOTHING_CHOSEN; DOCUMENT_MISSING; ALREADY_DECIDED; DECIDED_TOO_EARLY;
            NO_SUCH_NOMINATION; SEVERAL_AWARDS.
    """
    if not nominations:
        raise DatabaseError("NOTHING_CHOSEN")
    if not document_no.strip():
        raise DatabaseError("DOCUMENT_MISSING")
    subject = _subject_of(nominations[0])
    with history.editing("DECIDE_AWARD", subject, act, "", _TABLES) as edit:
        chosen = [nomination_row(one) for one in nominations]
        if len({(row.award_id, row.period) for row in chosen}) > 1:
            raise DatabaseError("SEVERAL_AWARDS")
        for row in chosen:
            if row.state != NominationState.PROPOSED:
                raise DatabaseError("ALREADY_DECIDED", recipient=row.name)
        first = chosen[0]
        if decided_on <= period_of(first.period).start:
            raise DatabaseError("DECIDED_TOO_EARLY", period=first.period)
        decision = edit.insert(
            AwardDecision,
            award=first.award_id,
            period=first.period,
            decided_on=decided_on,
            document_no=document_no.strip(),
        )
        for row in chosen:
            edit.update(Nomination, row.id, state=NominationState.DECIDED, decision=decision)
    return edit.token


def adopt_quarter_decision(code: str, result: QuarterResult, act: Act) -> list[Nominee]:
    """Bring the decision recorded on a quarter's winners to the award's list; who it names.

    Those who are on the list already and undecided are decided, the others are added. Calling it
    again changes nothing.

    Raises:
        DatabaseError: STAR_NOT_DECIDED; STAR_DECISION_OUTDATED: it was taken on other winners.
    """
    quarter = result.quarter
    taken = runs.decision(quarter)
    if taken is None:
        raise DatabaseError("STAR_NOT_DECIDED", quarter=quarter)
    if list(taken.winners) != json.loads(result.to_json())["winners"]:
        raise DatabaseError("STAR_DECISION_OUTDATED", quarter=quarter)
    row = row_of(code)
    keys = {person.staff_no for person in winners_of(result)}
    with atomic():
        _propose_missing(row, quarter, result, act)
        waiting = [
            one.id
            for one in _rows(row, quarter)
            if one.state == NominationState.PROPOSED and one.key in keys
        ]
        if waiting:
            decide(waiting, taken.decided_on, taken.document_no, act)
        return [one for one in nominees(code, quarter) if one.key in keys]


def _propose_missing(row: Any, quarter: Quarter, result: QuarterResult, act: Act) -> None:
    """Put the winners of *result* on the list of the star's award who are not yet on it."""
    with history.editing("PROPOSE", _subject(row.code, quarter), act, "", _TABLES) as edit:
        kept = {one.key for one in _rows(row, quarter)}
        for place, proposal in enumerate(proposals(award_of(row.code), [result]), 1):
            if proposal.key not in kept:
                edit.insert(Nomination, **_nomination(row, quarter, proposal, place))


def nominees(code: str, period: Period) -> list[Nominee]:
    """The list of the award for *period*, in its order. One query."""
    rows = _nominee_rows().where((AwardType.code == code) & (Nomination.period == str(period)))
    # Not left to the engines: each sorts texts in its own way.
    return [_nominee(row) for row in sorted(rows, key=lambda row: (row.place, row.key))]


def nominee(nomination: int) -> Nominee:
    """One line of a list.

    Raises:
        DatabaseError: NO_SUCH_NOMINATION.
    """
    row = _nominee_rows().where(Nomination.id == nomination).first()
    if row is None:
        raise DatabaseError("NO_SUCH_NOMINATION")
    return _nominee(row)


def counts_in(periods: Sequence[Period]) -> dict[str, tuple[int, int]]:
    """How many are on each award's list in *periods*, and how many of them have a certificate."""
    rows = (
        Nomination.select(AwardType.code, Nomination.state)
        .join(AwardType)
        .where(Nomination.period.in_([str(period) for period in periods]))
        .tuples()
    )
    found: dict[str, tuple[int, int]] = {}
    for code, state in rows:
        whole, issued = found.get(code, (0, 0))
        found[code] = (whole + 1, issued + (state == NominationState.ISSUED))
    return found


def nomination_row(nomination: int) -> Any:
    """The row of a nomination; for the modules of storage.

    Raises:
        DatabaseError: NO_SUCH_NOMINATION.
    """
    row = Nomination.get_or_none(Nomination.id == nomination)
    if row is None:
        raise DatabaseError("NO_SUCH_NOMINATION")
    return row


_TABLES = (AwardDecision, Nomination)


def _nominee_rows() -> Any:
    return (
        Nomination.select(Nomination, AwardType, AwardDecision)
        .join_from(Nomination, AwardType)
        .join_from(Nomination, AwardDecision, JOIN.LEFT_OUTER)
    )


def _nominee(row: Any) -> Nominee:
    taken = row.decision if row.decision_id is not None else None
    return Nominee(
        id=row.id,
        award=row.award.code,
        period=row.period,
        receiver=Receiver(row.award.receiver),
        key=row.key,
        name=row.name,
        division=row.division_name,
        group=row.group_name,
        place=row.place,
        source=row.source,
        figures=json.loads(row.figures),
        reason=row.reason,
        state=NominationState(row.state),
        decided_on=taken.decided_on if taken else None,
        document_no=taken.document_no if taken else "",
        decided_by=taken.author if taken else "",
        decided_at=taken.written_at if taken else None,
    )


def _nomination(row: Any, period: Period, proposal: Proposal, place: int) -> dict[str, Any]:
    person = proposal.receiver is Receiver.PERSON
    staff = Staff.get_or_none(Staff.number == proposal.key) if person else None
    division = None if person else Division.get_or_none(Division.name == proposal.key)
    return {
        "award": row.id,
        "period": str(period),
        "key": proposal.key,
        "staff": staff.id if staff else None,
        "division": division.id if division else None,
        "name": proposal.name,
        "division_name": proposal.division,
        "group_name": proposal.group,
        "place": place,
        "source": json.loads(row.rule)["source"],
        "figures": _figures(proposal),
        "reason": "",
        "state": NominationState.PROPOSED,
        "decision": None,
    }


def _recipient(receiver: Receiver, key: str, period: Period) -> Proposal:
    """Somebody of the roster, in the posting of the last day of *period*."""
    from db.roster import roster_on

    if receiver is Receiver.DIVISION:
        if Division.get_or_none(Division.name == key) is None:
            raise DatabaseError("NO_SUCH_RECIPIENT", recipient=key)
        return Proposal(receiver, key, key, key)
    row = Staff.get_or_none(Staff.number == key)
    if row is None:
        raise DatabaseError("NO_SUCH_RECIPIENT", recipient=key)
    lines = [line for line in roster_on(period.end) if line.staff_no == key]
    if not lines:
        return Proposal(receiver, key, row.name)
    line = lines[-1]
    group = line.group if line.category is Category.JUDGE else line.category.value
    return Proposal(receiver, key, row.name, line.division, group)


def _figures(proposal: Proposal) -> str:
    return json.dumps(dict(proposal.figures), ensure_ascii=False, sort_keys=True)


def _rows(row: Any, period: Period) -> list[Any]:
    return list(
        Nomination.select().where((Nomination.award == row.id) & (Nomination.period == str(period)))
    )


def _check_period(award: Award, period: Period) -> None:
    if isinstance(period, Quarter) is not (award.span is Span.QUARTER):
        raise DatabaseError("WRONG_PERIOD", award=award.name, period=period)


def _quarters(period: Period) -> list[Quarter]:
    if isinstance(period, Year):
        return [Quarter(period.start.year, number) for number in (1, 2, 3, 4)]
    return [period]


def _subject(code: str, period: Period) -> str:
    return f"{code} {period}"


def _subject_of(nomination: int) -> str:
    row = nomination_row(nomination)
    return f"{row.award.code} {row.period}"
