"""Decisions of other instances and grades of reviews in the language of the window."""

import json
import re
from pathlib import Path

import pytest

from evaluation.staff import Category
from ui.texts.findings import finding_text
from ui.texts.items import label_text, note_text
from ui.texts.rules import rule_words

_CASE = "（2024）苏0698民初1号"
_NOTE = f"J001 {_CASE}: 二审改判 待评查"
_SCHEME = json.loads(Path("resources/schemes/1.0.json").read_text("utf-8"))


def rule():
    return rule_words("K", Category.JUDGE, "", _SCHEME)


def test_window_in_english_says_what_was_found(english):
    assert label_text(f"{_CASE} 二审发回") == f"{_CASE} second instance: sent back"
    assert finding_text("部分改判") == "changed in part"
    assert note_text(_NOTE) == (
        f"J001 {_CASE}: second instance: changed is not counted until it has been reviewed."
    )
    assert "changed −3.0" in rule()
    assert not re.search("[\u4e00-\u9fff]", rule())


@pytest.mark.parametrize("language", ["zh"], indirect=True)
def test_chinese_window_says_it_as_the_rules_do(language):
    assert label_text(f"{_CASE} 二审发回") == f"{_CASE} 二审发回"
    assert "改判 −3.0" in rule()


def test_other_words_stand_for_themselves(english):
    assert finding_text("二审维持") == "二审维持"
    assert label_text("民事 简易") == "民事 简易"
