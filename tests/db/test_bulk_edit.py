"""Several people changed from a day on: what is touched, what is told before, and one undo."""

from datetime import datetime

import pytest

from db.actors import Act
from db.bulk_edit import BulkChange, BulkEntry, BulkField, apply_bulk, preview_bulk
from db.errors import DatabaseError
from db.history import undo
from db.models import Adjustment, Posting, QuarterRun
from db.roster import roster_on
from db.roster_edit import RosterRefusedError
from tests.db.rows import WRITTEN, add_person, add_posting, day

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
WHY = "内设机构改革"
JULY = day("2024-07-01")


@pytest.fixture(autouse=True)
def court(rolled_back):
    """Two judges, one of them with a grade, and a clerk who leaves in March."""
    add_person("J001")
    second = add_person("J002", group="刑事")
    Posting.update(grade="四级法官", team="一团队", document_no="旧文号").where(
        Posting.staff == second
    ).execute()
    add_person("C001", "CLERK", end="2024-03-31")


def entry(start=JULY, **fields):
    return BulkEntry(start, {BulkField(name): text for name, text in fields.items()})


def postings():
    return sorted(map(repr, Posting.select().order_by(Posting.id).tuples()))


def on(text):
    return {line.staff_no: line for line in roster_on(day(text))}


def test_the_preview_tells_each_change_and_stores_nothing():
    before = postings()
    lines = preview_bulk(["J002", "J001"], entry(team="二团队"))
    assert [line.number for line in lines] == ["J002", "J001"]
    assert lines[0].changes == (BulkChange(BulkField.TEAM, "一团队", "二团队"),)
    assert postings() == before


def test_only_the_fields_given_change_and_from_that_day_on():
    done = apply_bulk(["J001", "J002"], entry(team="二团队"), ACT, WHY)
    assert done.numbers == ("J001", "J002")
    assert on("2024-06-30")["J002"].team == "一团队"
    after = on("2024-07-01")["J002"]
    assert (after.team, after.grade, after.group, after.start) == (
        "二团队",
        "四级法官",
        "刑事",
        JULY,
    )
    assert Posting.get(Posting.start == JULY).document_no == ""


def test_somebody_named_twice_is_changed_once():
    done = apply_bulk(["J001", "J001"], entry(team="二团队"), ACT, WHY)
    assert (done.numbers, Posting.select().where(Posting.start == JULY).count()) == (("J001",), 1)


def test_a_new_division_brings_its_group_and_is_made_once():
    apply_bulk(
        ["J001", "J002"], entry(division="刑事审判庭", document_no="通法〔2024〕9号"), ACT, WHY
    )
    after = on("2024-07-01")
    assert {(line.division, line.group) for line in after.values()} == {("刑事审判庭", "刑事")}
    assert {row.document_no for row in Posting.select().where(Posting.start == JULY)} == {
        "通法〔2024〕9号"
    }


def test_a_posting_that_begins_on_the_day_is_changed_itself():
    apply_bulk(["J002"], entry(day("2020-01-01"), grade="三级法官"), ACT, WHY)
    (row,) = Posting.select().where(Posting.grade == "三级法官")
    assert (row.document_no, row.team) == ("旧文号", "一团队")
    assert Posting.select().count() == 3


def test_who_has_it_already_is_left_alone():
    (line,) = preview_bulk(["J002"], entry(team="一团队"))
    assert (line.changes, line.faults) == ((), ())
    assert apply_bulk(["J002"], entry(team="一团队"), ACT, WHY).token is None


def test_one_undo_takes_all_of_it_back():
    before = postings()
    done = apply_bulk(["J001", "J002"], entry(division="综合办公室", grade="五级法官"), ACT, WHY)
    assert postings() != before
    again = undo(done.token, ACT)
    assert postings() == before
    undo(again, ACT)
    assert on("2024-07-01")["J001"].division == "综合办公室"


def test_who_does_not_serve_that_day_is_named_and_nobody_is_changed():
    before = postings()
    lines = preview_bulk(["J001", "C001"], entry(team="二团队"))
    assert [[fault.code for fault in line.faults] for line in lines] == [[], ["NOT_SERVING"]]
    with pytest.raises(DatabaseError, match="BULK_REFUSED"):
        apply_bulk(["J001", "C001"], entry(team="二团队"), ACT, WHY)
    assert postings() == before


def test_a_later_posting_stays_and_is_told():
    person = add_person("J003", end="2024-08-31")
    add_posting(person, group="行政", start="2024-09-01")
    (line,) = preview_bulk(["J003"], entry(team="二团队"))
    assert line.later == day("2024-09-01")
    apply_bulk(["J003"], entry(team="二团队"), ACT, WHY)
    assert [on(text)["J003"].team for text in ("2024-08-31", "2024-09-01")] == ["二团队", ""]


def test_in_a_closed_quarter_each_change_waits():
    QuarterRun.create(quarter="2024Q1", state="SEALED", result="{}", sha256="0", **WRITTEN)
    done = apply_bulk(["J001", "J002"], entry(day("2024-02-01"), category="ASSISTANT"), ACT, WHY)
    assert done.waiting == ("2024Q1",)
    assert sorted(row.subject for row in Adjustment.select()) == ["J001", "J002"]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [(entry(None, team="一"), "START_MISSING"), (entry(group="海事"), "GROUP_UNKNOWN"),
     (entry(division=" "), "DIVISION_MISSING")],
)  # fmt: skip
def test_an_entry_that_cannot_be_is_refused(wrong, code):
    with pytest.raises(RosterRefusedError, match=code):
        preview_bulk(["J001"], wrong)


def test_nothing_to_change_and_no_reason_are_refused():
    with pytest.raises(DatabaseError, match="NOTHING_TO_CHANGE"):
        preview_bulk(["J001"], entry())
    with pytest.raises(RosterRefusedError, match="WHY_MISSING"):
        apply_bulk(["J001"], entry(team="一"), ACT, "")
