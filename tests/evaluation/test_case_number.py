"""Case numbers: every spelling of one case has one key; what is none is told why."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.case_number import CaseNumber, Reason, parse
from evaluation.case_words import PROVINCES, TYPE_WORDS

SHARED = Path(__file__).parents[2] / "../shared/data"

SPELLINGS = [
    ("（2024）苏0691民初1234号", "(2024)苏0691民初1234号"),
    ("(2024)苏0691民初1234号之一", "(2024)苏0691民初1234号"),
    ("（2024)苏 0691 民初 1234 号\n", "(2024)苏0691民初1234号"),
    ("﹙２０２４﹚苏０６９１民初１２３４号", "(2024)苏0691民初1234号"),
    ("【2024】苏0691民初1234号。", "(2024)苏0691民初1234号"),
    ("〔2024〕苏0691民初第1234号", "(2024)苏0691民初1234号"),
    ("[2024]苏0691民初字第1234号", "(2024)苏0691民初1234号"),
    ("\u200b(2024)苏0691民初1234\ufeff号", "(2024)苏0691民初1234号"),
    ("(2024)苏0691民初1234", "(2024)苏0691民初1234号"),
    ("(2024)(2024)苏0691民初1234号", "(2024)苏0691民初1234号"),
    ("（2024）苏0691知民初5号", "(2024)苏0691知民初5号"),
    ("（2021）川0104民诉前调801号", "(2021)川0104民诉前调801号"),
    ("（2019）最高法知民辖终157号", "(2019)最高法知民辖终157号"),
    ("（2017）军0301刑初2号", "(2017)军0301刑初2号"),
    ("（2019）兵04执恢1号", "(2019)兵04执恢1号"),
    ("（2021）粤破终6号", "(2021)粤破终6号"),
    ("（2016）浙民终字第506号", "(2016)浙民终506号"),
    ("（2020）苏0481破申2、3，5号", "(2020)苏0481破申2、3、5号"),
    ("（2018）浙06民终3899—3907号", "(2018)浙06民终3899-3907号"),
    ("（2018）浙06民终3899号至3907号", "(2018)浙06民终3899-3907号"),
    ("（2022）鄂02执99-3号", "(2022)鄂02执99-3号"),
    ("(2015)鲁商初字第64号", "(2015)鲁商初字第64号"),
    ("（2013）粤高法民三初字第1号、第2号", "(2013)粤高法民三初字第1、2号"),
    ("（1999）琼高法执字第 9-10、9-11 号", "(1999)琼高法执字第9-10、9-11号"),
    ("（2014）行提字 12、13 号", "(2014)行提字第12、13号"),
    ("（2010）沪二中民五(知)初字第 57 号", "(2010)沪二中民五(知)初字第57号"),
    ("（2015）津法民破字第 00001 号之五", "(2015)津法民破字第00001号"),
    ("（2013）民民初字第7号", "(2013)民民初字第7号"),
    ("（2023）执监第 260 号", "(2023)执监字第260号"),
    ("（2017）民申 81 号", "(2017)民申字第81号"),
    ("（2011）深（福）法民初字第5号", "(2011)深(福)法民初字第5号"),
    ("（2013）津海法商字第9号", "(2013)津海法商字第9号"),
]

NO_NUMBERS = [
    ("", Reason.EMPTY),
    (" \u3000", Reason.EMPTY),
    ("合计", Reason.NO_YEAR),
    ("(24)苏0691民初1号", Reason.BAD_YEAR),
    ("(1024)苏0691民初1号", Reason.BAD_YEAR),
    ("2021)湘0422民初3436号", Reason.BRACKET_MISSING),
    ("(2021湘0422民初3436号", Reason.BRACKET_MISSING),
    ("本院(2024)苏0691民初1号", Reason.LEADING_TEXT),
    ("(2024)苏0691民初1号民事判决书", Reason.TRAILING_TEXT),
    ("(2024)苏0691民初1号、(2024)苏0691民初2号", Reason.TWO_NUMBERS),
    ("(2024)", Reason.NO_COURT),
    ("(2024)0691民初1号", Reason.NO_COURT),
    ("(2024)民初1号", Reason.NO_COURT),
    ("(2024)苏069民初1号", Reason.BAD_COURT_CODE),
    ("(2024)苏O691民初1号", Reason.BAD_COURT_CODE),
    ("(2024)苏0691号", Reason.NO_TYPE),
    ("(2020)苏01民民终终1783号", Reason.DOUBLED_WORD),
    ("(2024)苏0691民初号", Reason.NO_SERIAL),
    ("(2024)苏0691民初000号", Reason.ZERO_SERIAL),
    ("(2024)苏0691民初123456789号", Reason.BAD_SERIAL),
    ("(2012)某甲乙丙字第1号", Reason.UNKNOWN_TYPE),
]

# Papers of prosecutors, police, notaries, arbitrators, offices, banks; all made up.
LOOKALIKES = [
    "某检公诉刑诉（2016）12号",
    "（2016）某检刑抗字第12号",
    "某公（东）行罚决字［2022］3456号",
    "（法释〔2020〕20 号",
    "某政复字〔2022〕7号",
    "〔2021〕宁民行复第1号",
    "（2019）某鹭证内字第38166号",
    "（2021）某仲字第221号",
    "（2021）某人社认字第195号",
    "［2016］毒检字第317号",
    "（2013）某银承字第13353号",
    "[2022]383937号",
]


@pytest.mark.parametrize(("text", "key"), SPELLINGS)
def test_a_spelling_has_the_key_of_its_case(text, key):
    number = parse(text)
    assert isinstance(number, CaseNumber)
    assert number.key == key
    assert number.display == key.replace("(", "（").replace(")", "）")


@pytest.mark.parametrize(("text", "reason"), NO_NUMBERS)
def test_what_is_no_number_is_told_why(text, reason):
    assert parse(text) is reason


@pytest.mark.parametrize("text", LOOKALIKES)
def test_papers_of_other_bodies_are_no_cases(text):
    assert isinstance(parse(text), Reason)


def test_the_parts_of_a_number():
    number = parse("（2024）苏0691知民初12号之二")
    assert number == CaseNumber(
        key="(2024)苏0691知民初12号",
        display="（2024）苏0691知民初12号",
        year=2024,
        court="苏0691",
        special="知",
        type_word="民初",
        serial="12",
        suffix="之二",
        legacy=False,
    )


def test_the_parts_of_an_old_number():
    number = parse("（2006）沪一中民五（知）初字第 134-2 号")
    assert (number.court, number.special, number.type_word) == ("沪一中", "知", "民五(知)初")
    assert (number.serial, number.serial_number, number.legacy) == ("134-2", 134, True)


def test_a_year_still_to_come_is_refused_only_when_the_year_is_given():
    for text in ("（2025）苏0691民初1号", "（2025）苏 0691 民初 1 号"):
        assert parse(text, latest_year=2024) is Reason.FUTURE_YEAR
        assert isinstance(parse(text, latest_year=2025), CaseNumber)
        assert isinstance(parse(text), CaseNumber)


def test_an_unknown_type_word_of_a_coded_court_is_kept():
    assert parse("（2024）苏0691民新词9号").type_word == "民新词"


COURTS = st.builds(
    "{}{}".format,
    st.sampled_from(PROVINCES),
    st.integers(0, 9999).map("{:04d}".format) | st.integers(0, 99).map("{:02d}".format),
)
OLD_WORDS = st.sampled_from(["刑初", "民一初", "民五(知)初", "商终", "行赔终", "执异", "执", "破"])
SERIALS = st.integers(1, 99_999_999).map(str)
MODERN = st.builds(
    "({}){}{}{}号".format,
    st.integers(2016, 2030),
    COURTS,
    st.sampled_from(sorted(TYPE_WORDS)),
    SERIALS,
)
OLD = st.builds(
    "({}){}{}字第{}号".format,
    st.integers(1985, 2015),
    st.sampled_from(["通中", "沪一中", "粤高法", "青羊", "锡滨"]),
    OLD_WORDS,
    SERIALS,
)


@given(MODERN | OLD)
def test_key_and_display_parse_to_the_same_number(text):
    number = parse(text)
    assert isinstance(number, CaseNumber)
    assert parse(number.key) == parse(number.display) == number
    assert number.key == text


@given(MODERN | OLD, st.data())
def test_white_space_anywhere_changes_nothing(text, data):
    place = data.draw(st.integers(0, len(text)))
    space = data.draw(st.sampled_from([" ", "\u3000", "\n", "\u200b", "\xa0"]))
    assert parse(text[:place] + space + text[place:]) == parse(text)


@given(
    MODERN | OLD,
    st.sampled_from(["某检", "某公", "作出的", "以", "第", "（", "a"]),
    st.sampled_from(["号", "判决", "x", "a1"]),
)
def test_a_number_inside_other_words_is_none(text, before, after):
    assert isinstance(parse(before + text), Reason)
    assert isinstance(parse(text + after), Reason)


@given(st.text(max_size=40))
def test_any_text_is_answered(text):
    assert isinstance(parse(text), CaseNumber | Reason)


@given(st.text(alphabet="()（〔20160691苏民初知刑终字第号之一、-检 ", max_size=30))
def test_whatever_parses_has_a_stable_key(text):
    number = parse(text)
    if isinstance(number, CaseNumber):
        assert parse(number.key).key == number.key
        assert number.serial_number > 0


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collected spellings are not at hand")
class TestCollected:
    """Spellings collected from judgments, and look-alikes found beside them."""

    @staticmethod
    def lines(name):
        return (SHARED / name).read_text("utf-8").splitlines()

    def test_every_spelling_parses(self):
        spellings = self.lines("case_numbers_dev_10pct.txt")
        assert [text for text in spellings if isinstance(parse(text), Reason)] == []

    def test_no_lookalike_does(self):
        lookalikes = self.lines("case_number_lookalikes_dev.txt")
        assert [text for text in lookalikes if not isinstance(parse(text), Reason)] == []
