"""Lists that still have the number or the name of a record that was merged mean the other."""

from datetime import datetime

import pytest

from db.actors import Act
from db.models import CaseRole, Measure, Posting, Staff
from db.people_merge import merge, preview_merge
from tests.db.importing.books import case, counts, measure, person

ACT = Act("沈知行", datetime(2024, 4, 19, 9, 30))
ROWS = (
    person("J001", "王鸣", 起始日期="2023-01-01"),
    person("A009", "王明", 人员类别="法官助理", 结束日期="2022-12-31"),
)


@pytest.fixture
def kept(desk):
    """The record that stays, after the merge."""
    desk.people(*ROWS)
    assert preview_merge("J001", "A009").conflicts == ()
    merge("J001", "A009", {}, ACT, "同一人")
    return Staff.get(Staff.number == "J001")


def test_the_same_list_of_people_again_changes_nothing(desk, kept):
    assert counts(desk.people(*ROWS)) == (0, 0, 2, 0, 0)
    assert Staff.get(Staff.id == kept.id).name == "王鸣"
    assert {row.staff_id for row in Posting.select()} == {kept.id}


def test_cases_and_output_by_the_old_number_or_name_are_the_kept_record_s(desk, kept):
    desk.cases(case(1, 承办人="A009"), case(2, 承办人="王明"), case(3, 承办人="王鸣"))
    desk.measures(measure("K.更正", 1) | {"工号": "A009"})
    assert [role.staff_id for role in CaseRole.select()] == [kept.id] * 3
    assert Measure.get().staff_id == kept.id
