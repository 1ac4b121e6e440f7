"""Maps of columns: kept, known again by heads in any order, renamed, deleted."""

import json

import pytest

from db.errors import DatabaseError
from db.importing.layouts import layout_of, saved_profile
from db.importing.profiles import (
    delete_profile,
    profile,
    profiles,
    recognised,
    rename_profile,
    save_profile,
    signature_of,
)
from db.importing.workbook import read_workbook
from db.models import Setting
from tests.db.importing.books import ACT, case, write_book

HEADS = {"案号": "字号", "承办人": "丙"}


def test_a_source_is_known_by_its_heads_in_any_order_and_spacing(desk):
    save_profile("cases", "旧系统", HEADS, ACT, signature_of(["字号", "丙", "甲"]))
    assert recognised("cases", signature_of(["甲 ", "", "字\n号", "丙"])).name == "旧系统"
    assert recognised("cases", signature_of(["字号", "丙"])) is None
    assert recognised("people", signature_of(["字号", "丙", "甲"])) is None
    assert recognised("cases", "") is None


def test_a_map_is_renamed_and_deleted(desk):
    save_profile("cases", "甲", HEADS, ACT, "1")
    save_profile("cases", "乙", {}, ACT)
    with pytest.raises(DatabaseError, match="PROFILE_THERE"):
        rename_profile("cases", "甲", "乙", ACT)
    with pytest.raises(DatabaseError, match="NO_PROFILE_NAME"):
        rename_profile("cases", "甲", " ", ACT)
    rename_profile("cases", "甲", "丙", ACT)
    assert [(one.name, one.signature) for one in profiles()] == [("丙", "1"), ("乙", "")]
    delete_profile("cases", "丙", ACT)
    with pytest.raises(DatabaseError, match="NO_PROFILE"):
        profile("cases", "丙")


def test_maps_of_earlier_versions_are_read(desk):
    value = json.dumps(HEADS)
    Setting.insert(name="columns:cases:旧", value=value, author="x", written_at=ACT.at).execute()
    assert profile("cases", "旧") == HEADS
    assert profiles("cases")[0].signature == ""


def test_a_list_below_titles_is_laid_out_and_known_again(desk, tmp_path):
    rows = [
        {"字号": one["案号"], "甲": one["立案日期"], "丙": "王"} for one in map(case, (1, 2, 3))
    ]
    book = read_workbook(write_book(tmp_path / "odd.xlsx", 案件=rows))
    assert saved_profile(book, "cases") is None
    layout = layout_of(book, "cases")
    assert (layout.head_row, [one.head for one in layout.columns]) == (1, ["字号", "甲", "丙"])
    assert layout.columns[0].guess.column == "案号"
    assert layout.columns[2].guess is None
    assert layout.columns[1].cells == ("2024-01-05",) * 3
    save_profile("cases", "旧系统", {}, ACT, layout.signature)
    assert saved_profile(book, "cases").name == "旧系统"
