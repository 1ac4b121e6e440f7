"""Two records of one person become one and are parted again, every row of every table as it was."""

from datetime import datetime

import pytest

from db import audit, runs
from db.actors import Act
from db.adjustments import Outcome, decide_adjustments
from db.case_totals import total_sheet
from db.errors import DatabaseError, QuarterStateError
from db.history import TABLES, undo
from db.importing.cell_names import names_of
from db.importing.roster import load_roster
from db.measure_grid import measure_grid
from db.merge_plan import Side, owned
from db.models import (
    MODELS,
    Adjustment,
    AssessmentGrade,
    AuditEntry,
    AwardType,
    CaseRole,
    CaseTotal,
    LearnedAlias,
    Measure,
    Nomination,
    PersonDetail,
    Posting,
    QuarterRun,
    Reward,
    SensitiveDetail,
    Staff,
    Team,
    TeamMember,
)
from db.people_merge import merge, preview_merge
from db.person_card import card_of
from db.personnel.details import set_details
from db.personnel.records import add_record
from db.personnel.sensitive import forget, look, set_sensitive
from db.roster import people_in, roster_on, staff_id_of
from db.roster_edit import RosterRefusedError
from evaluation.case import Role
from evaluation.period import Quarter
from evaluation.personnel import (
    AnnualGrade,
    Grade,
    PersonDetails,
    RewardKind,
    SensitiveField,
)
from evaluation.personnel import Reward as RewardEntry
from evaluation.staff import Category
from tests.db.rows import WRITTEN, add_case, add_measure, add_person, add_role, add_state, day

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
LATER = Act("陆明川", datetime(2024, 4, 19, 15))
WHY = "同一人两个工号"
Q1 = Quarter(2024, 1)
NOT_COMPARED = (AuditEntry,)  # the chain only grows


@pytest.fixture(autouse=True)
def opened(rolled_back):
    return


@pytest.fixture
def two():
    """A judge under J001, and as an assistant before under A009, each with a file and cases."""
    kept, other = (
        add_person("J001", start="2024-02-01"),
        add_person("A009", "ASSISTANT", end="2024-01-31"),
    )
    add_state(other, "SICK", "2024-01-10", "2024-01-12")
    for number in range(1, 4):
        add_role(add_case(number, kept), other, Role.ASSISTANT)
    add_measure(kept, "ADJ", "1", basis="甲")
    add_measure(other, "ADJ", "2", basis="乙")
    LearnedAlias.create(kind="PERSON", spelling="老名", spelling_key="老名", staff=other, **WRITTEN)
    team = Team.create(name="一团队", start=day("2023-01-01"), **WRITTEN)
    TeamMember.create(team=team, staff=other, role="ASSISTANT", start=day("2023-01-01"), **WRITTEN)
    set_details("J001", PersonDetails(sex="F", degree="法学学士"), ACT, WHY)
    set_details("A009", PersonDetails(sex="F", degree="法学硕士", school="示范大学"), ACT, WHY)
    set_sensitive("A009", SensitiveField.HEALTH, "虚构内容", ACT, WHY)
    add_record("A009", Grade("2023", AnnualGrade.EXCELLENT), ACT)
    for number in ("J001", "A009"):
        add_record(
            number,
            RewardEntry(kind=RewardKind.PRAISE, title="通报表扬", awarded_on=day("2023-12-20")),
            ACT,
        )
    _nominate(other)
    return kept, other


def _nominate(staff):
    award = AwardType.select().first()
    texts = dict.fromkeys(("division_name", "group_name", "source", "figures", "reason"), "")
    Nomination.create(
        award=award, period="2023Q4", key=staff.number, staff=staff, name=staff.name, place=1,
        state="PROPOSED", **texts, **WRITTEN,
    )  # fmt: skip


def everything():
    return {
        model._meta.table_name: sorted(map(repr, model.select().tuples()))
        for model in MODELS
        if model not in NOT_COMPARED
    }


def decided(side):
    return {c.key: side for c in preview_merge("J001", "A009").conflicts}


def merged(side=Side.MERGED):
    return merge("J001", "A009", decided(side), ACT, WHY)


def close(quarter, state):
    QuarterRun.create(quarter=str(quarter), state=state, result="{}", sha256="0", **WRITTEN)


def test_the_preview_says_what_moves_what_is_the_same_and_what_has_to_be_decided(two):
    before = everything()
    preview = preview_merge("J001", "A009")
    moves = dict(preview.moves)
    assert (moves["posting"], moves["case_role"], moves["nomination"]) == (1, 3, 1)
    assert moves["measure"] == moves["team_member"] == moves["learned_alias"] == 1
    assert dict(preview.same) == {"reward": 1}
    assert [c.key for c in preview.conflicts] == ["person_detail.degree"]
    assert preview.conflicts[0].merged == {"degree": "法学硕士"}
    assert (preview.blocks, preview.waiting) == ((), ())
    assert everything() == before


def test_everything_is_the_kept_record_s_and_names_that_were_printed_stay(two):
    kept, other = two
    merged()
    assert [line.staff_no for line in people_in(Q1, day("2024-03-01"))] == ["J001"]
    assert people_in(Q1, day("2024-03-01"))[0].in_post_days == 88
    assert CaseRole.select().where(CaseRole.staff == kept).count() == 6
    assert {m.value for m in Measure.select().where(Measure.staff == kept)} == {"1", "2"}
    row = Nomination.get()
    assert (row.staff_id, row.key, row.name) == (kept.id, "A009", "姓名A009")
    details = PersonDetail.get()
    assert (details.degree, details.school) == ("法学硕士", "示范大学")
    assert Reward.select().count() == 1
    assert Staff.get_by_id(other.id).merged_into_id == kept.id


@pytest.mark.parametrize("side", [Side.KEPT, Side.MERGED])
def test_undo_puts_every_row_of_every_table_back_and_redo_merges_again(two, side):
    before = everything()
    token = merged(side).token
    after = everything()
    assert after != before
    back = undo(token, LATER)
    assert everything() == before
    undo(back, LATER)
    assert everything() == after
    assert audit.verify_chain().broken is None


def test_both_numbers_and_names_mean_the_kept_record_from_then_on(two):
    kept, _ = two
    merged()
    roster = load_roster()
    found = [roster.find(names_of(cell)[0]) for cell in ("A009", "姓名A009", "J001", "老名")]
    assert found[:3] == [kept.id] * 3
    assert staff_id_of("A009") == kept.id
    with pytest.raises(DatabaseError, match="NO_SUCH_PERSON"):
        preview_merge("J001", "A009")


def test_sensitive_texts_are_still_found_and_still_forgotten(two):
    merged()
    assert look("J001", SensitiveField.HEALTH, ACT, WHY) == "虚构内容"
    assert forget("J001", SensitiveField.HEALTH, ACT, WHY) == 1


def test_postings_that_share_days_are_a_conflict_and_one_of_them_goes(two):
    kept, _ = two
    Posting.update(start=day("2024-01-15")).where(Posting.staff == kept).execute()
    conflict = next(c for c in preview_merge("J001", "A009").conflicts if c.table == "posting")
    assert (conflict.kept["start"], conflict.merged["end"]) == ("2024-01-15", "2024-01-31")
    before = everything()
    token = merged(Side.KEPT).token
    assert [line.category for line in roster_on(day("2024-03-01"))] == ["JUDGE"]
    assert Posting.select().count() == 1
    undo(token, LATER)
    assert everything() == before


def test_two_grades_of_a_year_are_a_conflict(two):
    add_record("J001", Grade("2023", AnnualGrade.COMPETENT), ACT)
    with pytest.raises(DatabaseError) as refused:
        merge("J001", "A009", {}, ACT, WHY)
    assert (refused.value.code, refused.value.values) == ("MERGE_UNDECIDED", {"count": 2})
    merged()
    assert [row.grade for row in AssessmentGrade.select()] == ["EXCELLENT"]


def test_two_sensitive_contents_are_a_conflict_that_shows_neither(two):
    set_sensitive("J001", SensitiveField.HEALTH, "另一虚构内容", ACT, WHY)
    shown = repr(preview_merge("J001", "A009").conflicts)
    assert "sensitive_detail" in shown
    assert "虚构内容" not in shown
    merged(Side.KEPT)
    assert look("J001", SensitiveField.HEALTH, ACT, WHY) == "另一虚构内容"
    assert SensitiveDetail.select().count() == 1


def test_output_alike_may_be_kept_twice(two):
    kept, other = two
    add_measure(other, "ADJ", "3", basis="甲")
    before = everything()
    keys = {c.key: Side.BOTH if c.table == "measure" else Side.KEPT
            for c in preview_merge("J001", "A009").conflicts}  # fmt: skip
    token = merge("J001", "A009", keys, ACT, WHY).token
    rows = Measure.select().where((Measure.staff == kept) & (Measure.basis == "甲"))
    assert sorted((row.value, row.occurrence) for row in rows) == [("1", 1), ("3", 2)]
    undo(token, LATER)
    assert everything() == before


def test_a_case_that_names_both_in_one_role_is_in_the_way(two):
    kept, other = two
    add_role(add_case(9, None), other, Role.SINGLE)
    add_role(CaseRole.select().order_by(CaseRole.id.desc()).first().case, kept, Role.SINGLE)
    with pytest.raises(DatabaseError) as refused:
        merged()
    assert refused.value.code == "BOTH_IN_CASES"
    assert refused.value.values["cases"] == ("(2024)苏0698民初9号",)


def test_output_of_a_locked_quarter_is_in_the_way(two):
    close(Q1, "LOCKED")
    assert [block.code for block in preview_merge("J001", "A009").blocks] == ["QUARTER_LOCKED"]
    with pytest.raises(QuarterStateError):
        merged()


def test_in_a_sealed_quarter_output_stays_and_the_merge_waits(two):
    _, other = two
    close(Q1, "SEALED")
    before = everything()
    edited = merged()
    assert edited.waiting == ("2024Q1",)
    assert Measure.get(Measure.staff == other).value == "2"
    waiting = Adjustment.get()
    assert (waiting.quarter, waiting.subject, waiting.state) == ("2024Q1", "J001", "PENDING")
    assert '"J001"' in waiting.changes
    assert runs.state_of(Q1) == "SEALED"
    undo(edited.token, LATER)
    assert everything() == before


def test_what_stays_in_a_sealed_quarter_is_still_listed_under_its_own_number(two):
    _, other = two
    CaseTotal.create(
        staff=other, quarter="2024Q1", type_word="民初", procedure="简易", manner="调解",
        role="SINGLE", count=3, **WRITTEN,
    )  # fmt: skip
    add_measure(other, "A3", "4")
    close(Q1, "SEALED")
    merged()
    (line,) = total_sheet(Q1).lines
    assert (line.total.staff_no, line.name, line.division) == ("A009", "姓名A009", "")
    rows = measure_grid(Q1, Category.ASSISTANT).rows
    assert [(row.staff_no, row.cells["A3"].text) for row in rows if row.cells] == [("A009", "4")]


def test_a_card_asked_for_by_the_former_number_is_the_same_card(two):
    merged()
    assert card_of("A009", Q1) == card_of("J001", Q1)


def test_a_merge_that_is_rejected_in_a_closed_quarter_is_taken_apart(two):
    _, other = two
    Measure.delete().where(Measure.staff == other).execute()
    close(Q1, "SEALED")
    before = everything()
    merged()
    done = decide_adjustments(Q1, [Adjustment.get().id], Outcome.REJECTED, "并非同一人", LATER)
    assert done.kept == ()
    assert {**everything(), "adjustment": []} == before


def test_a_reason_and_two_records_are_needed(two):
    with pytest.raises(RosterRefusedError):
        merge("J001", "A009", {}, ACT, " ")
    with pytest.raises(DatabaseError, match="SAME_RECORD"):
        preview_merge("J001", "J001")


def test_every_table_that_names_people_can_be_put_back():
    assert {one.model for one in owned()} <= set(TABLES.values())
