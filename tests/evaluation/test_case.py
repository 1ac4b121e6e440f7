"""Procedure, manner and parts of a case."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.case import (
    MEMBERS,
    Participant,
    Role,
    bench_parts,
    is_single,
    manner_word,
    procedure_word,
    support_parts,
)
from tests.evaluation.builders import scheme

A, B, C, D, E = (Participant(letter) for letter in "ABCDE")
LAY = Participant("L", assessor=True)


@pytest.mark.parametrize(
    ("cell", "type_word", "single", "word"),
    [
        ("小额诉讼程序", "民初", True, "小额"),
        ("简易程序", "民初", True, "简易"),
        ("简易转普通", "民初", False, "普通合议"),
        ("普通程序（独任）", "民初", False, "普通合议"),
        ("普通程序", "民初", True, "普通独任"),
        ("速裁程序", "刑初", True, "速裁"),
        ("速裁", "民初", True, "简易"),
        ("小额转简易转 普 通", "民初", True, "普通独任"),
        ("特别程序", "民特", True, "特别"),
        ("", "民初", True, "*"),
        ("首次执行", "执", True, "执行"),
    ],
)
def test_procedure(cell, type_word, single, word):
    assert procedure_word(cell, type_word, single=single) == word


@pytest.mark.parametrize(
    ("cell", "type_word", "settled", "word"),
    [
        ("调解结案", "民初", False, "调解"),
        ("撤诉(准予)", "民初", False, "准予撤诉"),
        ("准予撤诉", "行初", True, "撤诉化解"),
        ("准许撤回起诉", "刑初", False, "准许撤回起诉"),
        ("按自动撤回处理", "民初", False, "按撤诉处理"),
        ("裁定驳回起诉", "行初", False, "驳回起诉"),
        ("终结本次执行程序", "执", False, "终本"),
        ("终本", "执恢", False, "终本"),
        ("终结", "执", False, "终结执行"),
        ("终结诉讼", "民初", False, "终结诉讼"),
        ("终止审理", "刑初", False, "终结诉讼"),
        ("驳回申请", "执异", False, "驳回申请"),
        ("驳回申请", "民初", False, "*"),
        ("移送管辖", "民初", False, "移送"),
        ("判决", "民特", False, "特别程序"),
        ("", "财保", False, "保全"),
        ("", "民初", False, "*"),
    ],
)
def test_manner(cell, type_word, settled, word):
    assert manner_word(cell, type_word, settled=settled) == word


def test_a_lay_assessor_makes_a_panel_but_has_no_part():
    assert not is_single("A", None, [LAY])
    assert [(p.ident, p.role) for p in bench_parts("A", None, [LAY])] == [("A", Role.HANDLER)]


def test_the_judge_in_charge_may_be_named_everywhere():
    assert is_single("A", "A", [A])
    assert [p.role for p in bench_parts("A", "A", [A, B, C])] == [
        Role.HANDLER_PRESIDER,
        Role.MEMBER_UNDER_HANDLER,
        Role.MEMBER_UNDER_HANDLER,
    ]


def test_without_a_presiding_judge_the_members_know_it():
    assert [(p.role, p.sharers) for p in bench_parts("A", None, [B, C, B])][1:] == [
        (Role.MEMBER_UNPRESIDED, 2)
    ] * 2


def test_assistants_share_by_heads_each_once():
    assert [p.sharers for p in support_parts(["A", "B", "A"], Role.ASSISTANT)] == [2, 2]


def test_a_panel_of_five_leaves_a_third_of_a_tenth_to_each_member():
    parts = bench_parts("A", "B", [C, D, E])
    shares = [scheme().role_share(part.role, part.sharers) for part in parts]
    assert shares == [Fraction(7, 10), Fraction(2, 10)] + [Fraction(1, 30)] * 3


@given(
    presider=st.sampled_from([None, "A", "B"]),
    members=st.lists(
        st.builds(Participant, st.sampled_from("ABCDEFGH"), st.booleans()), max_size=9
    ),
)
def test_the_shares_of_a_case_never_exceed_it(presider, members):
    one = scheme()
    parts = bench_parts("A", presider, members)
    assert sum(one.role_share(part.role, part.sharers) for part in parts) <= 1
    assert len({part.ident for part in parts}) == len(parts)
    assert all(part.role not in MEMBERS or part.ident not in ("A", presider) for part in parts)
