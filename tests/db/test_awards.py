"""The catalogue, proposals and decisions on either engine: who may do what, and undo."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db import audit, history, runs
from db.actors import SHIPPED
from db.award_proposals import (
    NominationState,
    add_by_hand,
    adopt_quarter_decision,
    counts_in,
    decide,
    nominees,
    propose,
    withdraw,
)
from db.awards import award_of, awards, shipped_awards, store_award, store_shipped_awards
from db.errors import DatabaseError
from db.register import issue, void
from evaluation.award_proposals import proposals
from evaluation.awards import Award, Receiver, Span
from evaluation.period import Quarter, Year
from evaluation.result import QuarterResult
from tests.db.issuing import ACT, page
from tests.db.rows import add_person
from tests.db.test_register import order

YEAR, QUARTER = Year(2023), Quarter(2024, 1)
DAY = date(2024, 2, 23)
VECTORS = Path(__file__).parents[1] / "worked_example/vectors/expected-2024Q1.json"
RESULT = QuarterResult.from_json(VECTORS.read_text("utf-8"))


@pytest.fixture(autouse=True)
def opened(rolled_back):
    """Every test has the module's database to itself."""


def refused(act):
    with pytest.raises(DatabaseError) as caught:
        act()
    return caught.value.code


def states(code="MODEL", period=YEAR):
    return {one.key: one.state for one in nominees(code, period)}


def proposed(*numbers):
    for number in numbers:
        add_person(number)
        add_by_hand("MODEL", YEAR, number, "会议推荐", ACT)
    return [one.id for one in nominees("MODEL", YEAR)]


def test_a_new_database_knows_the_shipped_catalogue():
    assert awards() == shipped_awards()
    store_shipped_awards(SHIPPED)
    assert awards() == shipped_awards()


def test_an_award_is_edited_put_aside_and_taken_back():
    before = award_of("MODEL")
    token = store_award(replace(before, name="审判标兵", active=False), ACT, "党组会决定")
    assert award_of("MODEL").name == "审判标兵"
    assert "MODEL" not in {award.code for award in awards()}
    assert store_award(award_of("MODEL"), ACT) is None
    history.undo(token, ACT)
    assert award_of("MODEL") == before


def test_a_new_award_of_the_court_joins_the_catalogue():
    made = replace(award_of("MODEL"), code="HONEST", name="廉洁司法标兵", position=99)
    store_award(made, ACT)
    assert awards()[-1] == made


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": " "}, "AWARD_INCOMPLETE"),
        ({"numbering": "{court}{year}号"}, "AWARD_NUMBERING"),
        ({"series": "{month}"}, "AWARD_NUMBERING"),
        ({"commended": "在{quarter}中"}, "AWARD_WORDING"),
    ],
)
def test_an_award_with_a_fault_is_refused(changes, code):
    before = award_of("MODEL")
    assert refused(lambda: store_award(replace(before, **changes), ACT)) == code
    assert award_of("MODEL") == before


def test_proposals_of_a_rule_follow_the_rule_until_they_are_decided():
    star = award_of("STAR")
    found = proposals(star, [RESULT])
    assert propose("STAR", QUARTER, found, ACT) is not None
    assert list(states("STAR", QUARTER)) == [one.key for one in found]
    assert propose("STAR", QUARTER, found, ACT) is None
    propose("STAR", QUARTER, found[1:], ACT)
    assert set(states("STAR", QUARTER)) == {one.key for one in found[1:]}
    first = nominees("STAR", QUARTER)[0]
    decide([first.id], DAY.replace(month=4), "示法〔2024〕12号", ACT)
    propose("STAR", QUARTER, [], ACT)
    assert states("STAR", QUARTER) == {first.key: NominationState.DECIDED}
    assert counts_in([QUARTER]) == {"STAR": (1, 0)}


def test_somebody_by_hand_needs_a_reason_and_stays_when_the_rule_is_asked_again():
    (nomination,) = proposed("J1")
    assert refused(lambda: add_by_hand("MODEL", YEAR, "J1", "again", ACT)) == "ALREADY_PROPOSED"
    assert refused(lambda: add_by_hand("MODEL", YEAR, "J9", "who", ACT)) == "NO_SUCH_RECIPIENT"
    assert refused(lambda: add_by_hand("MODEL", YEAR, "J1", " ", ACT)) == "REASON_NEEDED"
    assert refused(lambda: add_by_hand("MODEL", QUARTER, "J1", "why", ACT)) == "WRONG_PERIOD"
    propose("MODEL", YEAR, [], ACT)
    (line,) = nominees("MODEL", YEAR)
    assert (line.id, line.reason, line.group) == (nomination, "会议推荐", "民商事")
    assert (line.division, line.decided_on) == ("民商事", None)


def test_a_division_is_added_by_its_name():
    add_person("J1")
    add_by_hand("COLLECTIVE", YEAR, "民商事", "集体推荐", ACT)
    (line,) = nominees("COLLECTIVE", YEAR)
    assert (line.receiver, line.name) == (Receiver.DIVISION, "民商事")


def test_a_decision_has_a_day_and_a_document_and_can_be_undone_until_it_is_issued():
    first, second = proposed("J1", "J2")
    assert refused(lambda: decide([], DAY, "1号", ACT)) == "NOTHING_CHOSEN"
    assert refused(lambda: decide([first], DAY, " ", ACT)) == "DOCUMENT_MISSING"
    assert refused(lambda: decide([first], date(2022, 5, 1), "1号", ACT)) == "DECIDED_TOO_EARLY"
    token = decide([first, second], DAY, "示法〔2024〕3号", ACT)
    line = nominees("MODEL", YEAR)[0]
    assert (line.decided_on, line.document_no, line.decided_by) == (
        DAY,
        "示法〔2024〕3号",
        ACT.author,
    )
    assert refused(lambda: decide([first], DAY, "4号", ACT)) == "ALREADY_DECIDED"
    assert refused(lambda: withdraw(first, "why", ACT)) == "ALREADY_DECIDED"
    history.undo(token, ACT)
    assert set(states().values()) == {NominationState.PROPOSED}
    token = decide([first, second], DAY, "示法〔2024〕3号", ACT)
    issue(order(first), page, ACT)
    assert refused(lambda: history.undo(token, ACT)) == "CHANGED_SINCE"


def test_who_has_a_certificate_even_a_void_one_stays_on_the_list():
    (nomination,) = proposed("J1")
    added = audit_token("PROPOSE")
    token = decide([nomination], DAY, "示法〔2024〕3号", ACT)
    void(issue(order(nomination), page, ACT), "样式有误", ACT)
    history.undo(token, ACT)
    assert refused(lambda: history.undo(added, ACT)) in ("STILL_USED", "CHANGED_SINCE")
    assert states() == {"J1": NominationState.PROPOSED}


def test_one_decision_is_on_one_award():
    (first,) = proposed("J1")
    add_by_hand("JUDGE", YEAR, "J1", "会议推荐", ACT)
    other = nominees("JUDGE", YEAR)[0].id
    assert refused(lambda: decide([first, other], DAY, "3号", ACT)) == "SEVERAL_AWARDS"
    assert set(states().values()) == {NominationState.PROPOSED}


def test_a_withdrawal_says_why_and_can_be_undone():
    (first,) = proposed("J1")
    token = withdraw(first, "本人放弃", ACT)
    assert states() == {}
    assert history.edit_of(token).why == "本人放弃"
    history.undo(token, ACT)
    assert states() == {"J1": NominationState.PROPOSED}


def test_the_quarters_decision_is_that_of_its_star():
    assert refused(lambda: adopt_quarter_decision("STAR", RESULT, ACT)) == "STAR_NOT_DECIDED"
    runs.decide(RESULT, date(2024, 4, 19), "示法〔2024〕12号", ACT)
    found = adopt_quarter_decision("STAR", RESULT, ACT)
    assert [one.key for one in found] == [p.key for p in proposals(award_of("STAR"), [RESULT])]
    assert {(one.state, one.document_no) for one in found} == {
        (NominationState.DECIDED, "示法〔2024〕12号")
    }
    assert adopt_quarter_decision("STAR", RESULT, ACT) == found
    other = replace(RESULT, winners=RESULT.winners[1:])
    assert refused(lambda: adopt_quarter_decision("STAR", other, ACT)) == "STAR_DECISION_OUTDATED"


def audit_token(action):
    """The token of the last edit called *action*."""
    return next(edit.token for edit in history.latest_edits(9) if edit.action == action)


def test_everything_done_stands_in_the_chain():
    (nomination,) = proposed("J1")
    decide([nomination], DAY, "示法〔2024〕3号", ACT)
    done = [entry.action for entry in audit.entries("MODEL 2023")]
    assert done == ["PROPOSE", "DECIDE_AWARD"]
    assert isinstance(award_of("MODEL"), Award)
    assert award_of("MODEL").span is Span.YEAR
