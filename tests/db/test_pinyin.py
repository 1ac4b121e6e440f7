"""How names are read, and what finds them."""

import subprocess
import sys

import pytest

from db.pinyin import reads, spelling_as, spelling_of, typed_letters, usual_of


@pytest.mark.parametrize(
    ("name", "usual", "initials"),
    [
        ("单晓明", "shan xiao ming", "sxm"),
        ("曾国安", "zeng guo an", "zga"),
        ("仇英杰", "qiu ying jie", "qyj"),
        ("解小东", "xie xiao dong", "xxd"),
        ("查明远", "zha ming yuan", "zmy"),
        ("朴志成", "piao zhi cheng", "pzc"),
        ("盖文静", "ge wen jing", "gwj"),
        ("区建华", "ou jian hua", "ojh"),
        ("翟志刚", "zhai zhi gang", "zzg"),
        ("吕布", "lv bu", "lb"),
        ("欧阳修文", "ou yang xiu wen", "oyxw"),
        ("尉迟 恭", "yu chi gong", "ycg"),
        ("长孙明", "zhang sun ming", "zsm"),
        ("单于", "shan yu", "sy"),
        ("John Smith", "johnsmith", "j"),
    ],
)
def test_a_name_is_read_as_its_bearer_reads_it(name, usual, initials):
    spelling = spelling_of(name)
    assert spelling.usual == usual
    assert spelling.initials.split()[0] == initials


def test_every_reading_of_a_surname_is_kept():
    spelling = spelling_of("覃明")
    assert {"tan ming", "qin ming"} <= set(spelling.pinyin.split(","))
    assert {"tm", "qm"} <= set(spelling.initials.split())


def test_a_name_without_readings_has_none():
    assert spelling_of("·").pinyin == spelling_of("").initials == ""


def test_a_long_name_keeps_few_readings():
    assert len(spelling_of("行乐重长朝单还着").pinyin.split(",")) <= 24


@pytest.mark.parametrize(
    ("pinyin", "letters", "rank"),
    [
        ("zhang san", "zhangsan", 0),
        ("zhang san", "zs", 0),
        ("zhang san", "zh", 1),
        ("zhang san", "zsan", 1),
        ("zhang san", "san", 2),
        ("zhang san", "zw", None),
        ("zhang san", "", None),
        ("tan ming,qin ming", "qm", 0),
        ("", "z", None),
    ],
)
def test_letters_answer_the_starts_of_syllables(pinyin, letters, rank):
    assert reads(pinyin, letters) == rank


def test_what_is_typed_is_brought_into_the_letters_of_readings():
    assert typed_letters("LÜ Bu") == typed_letters("lyu'bu") == "lvbu"


def test_a_reading_may_be_given_by_hand():
    spelling = spelling_as("Qin ming, tan ming")
    assert (spelling.pinyin, spelling.initials) == ("qin ming,tan ming", "qm tm")
    assert usual_of(spelling.pinyin) == "qin ming"
    for wrong in ("", " , ", "覃", "a/b"):
        with pytest.raises(ValueError, match="reading"):
            spelling_as(wrong)


def test_no_table_of_readings_is_loaded_before_the_first_name():
    script = "import sys, db.pinyin; sys.exit('pypinyin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
