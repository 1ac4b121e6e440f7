"""The register: numbers without gaps, the very bytes issued, and what becomes of a certificate."""

import hashlib
import json
from datetime import date, datetime

import pytest

from db import audit
from db.actors import Act
from db.award_proposals import NominationState, add_by_hand, decide, nominee, nominees
from db.awards import award_of, store_award
from db.errors import DatabaseError
from db.models import CertificateSeries, Nomination, Staff
from db.register import (
    IssueOrder,
    Seal,
    issue,
    next_numbers,
    note_printing,
    note_receipt,
    reissue,
    void,
)
from db.register_list import (
    altered_papers,
    certificate_numbered,
    certificate_of,
    certificates,
    paper_of,
    printings_of,
)
from db.settings import CourtSettings, store_court_settings
from evaluation.period import Year
from tests.db.issuing import ACT, TEMPLATE, page
from tests.db.rows import add_person

YEAR = Year(2023)
DAY = date(2024, 2, 23)
CLERK = Act("陆明川", datetime(2024, 4, 20, 9))


@pytest.fixture(autouse=True)
def court(rolled_back):
    store_court_settings(CourtSettings(name="示法区人民法院", mark="示法"), ACT)


def decided(*numbers, award="MODEL"):
    """Nominations of these people, decided on."""
    for number in numbers:
        add_person(number)
        add_by_hand(award, YEAR, number, "会议推荐", ACT)
    chosen = [one.id for one in nominees(award, YEAR) if one.key in numbers]
    decide(chosen, DAY, "示法〔2024〕3号", ACT)
    return chosen


def order(nomination):
    return IssueOrder(nomination, "HONOUR", DAY, TEMPLATE)


def test_a_certificate_is_kept_as_it_was_issued():
    (nomination,) = decided("J1")
    assert next_numbers("MODEL", YEAR, 2) == ["示法荣〔2023〕N-001号", "示法荣〔2023〕N-002号"]
    line = certificate_of(issue(order(nomination), page, CLERK))
    assert line.number == "示法荣〔2023〕N-001号"
    assert (line.recipient, line.award, line.document_no) == (
        "姓名J1",
        "办案标兵",
        "示法〔2024〕3号",
    )
    assert (line.template_id, line.template_version, line.signature) == ("plain", "1", None)
    assert json.loads(line.payload)["recipient"] == "姓名J1"
    assert paper_of(line.id) == page(line.number, line.payload)
    assert line.sha256 == hashlib.sha256(paper_of(line.id)).hexdigest()
    assert nominee(nomination).state is NominationState.ISSUED
    written = Nomination.get_by_id(nomination)
    assert (written.author, written.written_at) == (CLERK.author, CLERK.at)
    assert audit.entries(line.number)[-1].detail["sha256"] == line.sha256


def test_a_renamed_person_and_another_wording_leave_it_as_it_was():
    (nomination,) = decided("J1")
    before = certificate_of(issue(order(nomination), page, ACT))
    Staff.update(name="改名").where(Staff.number == "J1").execute()
    plain = award_of("MODEL").to_plain()
    store_award(type(award_of("MODEL")).from_plain({**plain, "name": "新名"}), ACT)
    assert certificate_of(before.id) == before
    assert paper_of(before.id) == page(before.number, before.payload)


def test_a_failed_page_leaves_no_gap():
    first, second = decided("J1", "J2")

    def broken(number, payload):
        raise OSError("no ink")

    with pytest.raises(OSError, match="no ink"):
        issue(order(first), broken, ACT)
    with pytest.raises(DatabaseError) as caught:
        issue(order(first), lambda number, payload: b"", ACT)
    assert caught.value.code == "EMPTY_PAPER"
    assert nominee(first).state is NominationState.DECIDED
    assert CertificateSeries.select().count() == 0
    assert certificate_of(issue(order(second), page, ACT)).number.endswith("N-001号")


def test_nobody_is_issued_two_or_one_before_the_decision():
    (nomination,) = decided("J1")
    issue(order(nomination), page, ACT)
    add_person("J2")
    add_by_hand("MODEL", YEAR, "J2", "会议推荐", ACT)
    undecided = nominees("MODEL", YEAR)[-1].id
    for wrong, code in ((nomination, "ALREADY_ISSUED"), (undecided, "NOT_DECIDED")):
        with pytest.raises(DatabaseError) as caught:
            issue(order(wrong), page, ACT)
        assert caught.value.code == code
    assert len(certificates()) == 1


def test_a_signature_is_kept_with_what_was_signed():
    (nomination,) = decided("J1")
    seal = lambda facts: Seal(f"CS1 {facts.number} {facts.key}", "c2lnbmF0dXJl")  # noqa: E731
    line = certificate_of(issue(order(nomination), page, ACT, seal))
    assert (line.payload, line.signature) == (f"CS1 {line.number} J1", "c2lnbmF0dXJl")
    assert paper_of(line.id).decode() == f"{line.number} CS1 {line.number} J1"


def test_every_printing_after_the_first_has_a_reason():
    (nomination,) = decided("J1")
    number = issue(order(nomination), page, ACT)
    assert note_printing(number, ACT) == 1
    with pytest.raises(DatabaseError) as caught:
        note_printing(number, ACT)
    assert caught.value.code == "REPRINT_REASON"
    assert note_printing(number, ACT, "卡纸") == 2
    assert [one.reason for one in printings_of(number)] == ["", "卡纸"]
    assert certificate_of(number).printed == 2


def test_a_void_number_stays_taken_and_the_new_one_is_linked():
    first, second = decided("J1", "J2")
    old = issue(order(first), page, ACT)
    new = certificate_of(reissue(old, order(first), "姓名有误", page, ACT))
    assert (new.number[-6:], new.replaces) == ("N-002号", certificate_of(old).number)
    gone = certificate_of(old)
    assert (gone.is_void, gone.void_reason, gone.replaced_by) == (True, "姓名有误", new.number)
    assert certificate_of(issue(order(second), page, ACT)).number.endswith("N-003号")
    assert [entry.action for entry in audit.entries(gone.number)] == ["ISSUE", "VOID"]
    for act in (lambda: void(old, "again", ACT), lambda: note_printing(old, ACT)):
        with pytest.raises(DatabaseError) as caught:
            act()
        assert caught.value.code == "ALREADY_VOID"


def test_a_voided_award_can_be_issued_later():
    (nomination,) = decided("J1")
    old = issue(order(nomination), page, ACT)
    with pytest.raises(DatabaseError) as caught:
        void(old, "  ", ACT)
    assert caught.value.code == "REASON_NEEDED"
    void(old, "样式有误", ACT)
    assert nominee(nomination).state is NominationState.DECIDED
    again = certificate_of(reissue(old, order(nomination), "", page, ACT))
    assert again.replaces == certificate_of(old).number


def test_a_receipt_says_who_took_it_and_when():
    (nomination,) = decided("J1")
    number = issue(order(nomination), page, ACT)
    with pytest.raises(DatabaseError) as caught:
        note_receipt(number, "姓名J1", date(2024, 2, 1), ACT)
    assert caught.value.code == "RECEIVED_TOO_EARLY"
    note_receipt(number, " 姓名J1 ", date(2024, 2, 24), ACT)
    line = certificate_of(number)
    assert (line.received_by, line.received_on) == ("姓名J1", date(2024, 2, 24))


def test_altered_bytes_are_found():
    from db.models import CertificatePaper

    (nomination,) = decided("J1")
    number = issue(order(nomination), page, ACT)
    assert altered_papers() == []
    CertificatePaper.update(content=b"%PDF other").execute()
    assert altered_papers() == [certificate_of(number).number]
    with pytest.raises(DatabaseError) as caught:
        paper_of(number)
    assert caught.value.code == "PAPER_ALTERED"


def test_a_number_that_exists_is_never_given_again():
    first, second = decided("J1", "J2")
    issue(order(first), page, ACT)
    plain = award_of("MODEL").to_plain()
    changed = {**plain, "numbering": "{court}荣〔{year}〕N-00{no}号"}
    store_award(type(award_of("MODEL")).from_plain(changed), ACT)
    with pytest.raises(DatabaseError) as caught:
        issue(order(second), page, ACT)
    assert caught.value.code == "CERTIFICATE_NUMBER_TAKEN"
    assert certificate_numbered("示法荣〔2023〕N-001号").key == "J1"
