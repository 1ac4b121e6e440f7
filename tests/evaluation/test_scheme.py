"""Scheme documents: whole ones are read, faulty ones refused with the path of the fault."""

import json
from fractions import Fraction

import pytest

from evaluation.case import Role
from evaluation.scheme import Scheme, SchemeError
from tests.evaluation.builders import Q1, document, scheme


def refusal(changed):
    with pytest.raises(SchemeError) as refused:
        Scheme.from_json(changed if isinstance(changed, str) else json.dumps(changed))
    return refused.value.code, refused.value.path


def changed(path, value):
    """The document of 1.0 with the value at a dotted *path* replaced, or removed when None."""
    whole = document()
    *parents, last = path.split(".")
    inner = whole
    for name in parents:
        inner = inner[name]
    if value is None:
        del inner[last]
    else:
        inner[last] = value
    return whole


def test_the_fingerprint_is_over_the_canonical_form():
    shuffled = dict(reversed(list(document().items())))
    assert Scheme.from_json(json.dumps(shuffled, indent=4)).sha256 == scheme().sha256
    assert scheme(version="1.1").sha256 != scheme().sha256


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        ("judge.Q.extra", "1", "UNKNOWN_KEY"),
        ("judge.E1.lo", None, "MISSING"),
        ("R.handler", None, "MISSING"),
        ("M.调解", None, "MISSING"),
        ("T.*", None, "MISSING"),
        ("T.民初", 1.0, "NOT_A_STRING"),
        ("T.民初", 1, "NOT_A_STRING"),
        ("T.民初", True, "NOT_A_STRING"),
        ("T.民初", "一", "NOT_A_NUMBER"),
        ("T.民初", "1e3", "NOT_A_NUMBER"),
        ("T.民初", "NaN", "NOT_A_NUMBER"),
        ("T.民初", "-1", "OUT_OF_RANGE"),
        ("R.single", "1.5", "OUT_OF_RANGE"),
        ("judge.Q.span", "0", "OUT_OF_RANGE"),
        ("judge.E1.hi", "0.80", "NOT_RISING"),
        ("judge.limits.民初|简易", "3 months", "UNKNOWN_WORD"),
        ("winners.海事", "1", "UNKNOWN_WORD"),
        ("effective_from", "2024-02-30", "NOT_A_DATE"),
        ("judge", [], "NOT_AN_OBJECT"),
        ("baselines", {"2024": {}}, "NOT_A_QUARTER"),
        ("format", 3, "UNKNOWN_FORMAT"),
    ],
)
def test_a_fault_is_named_where_it_stands(path, value, code):
    where = "baselines.2024" if code == "NOT_A_QUARTER" else path
    assert refusal(changed(path, value)) == (code, f"$.{where}")


def test_weights_must_add_up():
    assert refusal(changed("judge.K.max", "31")) == ("DOES_NOT_ADD_UP", "$.judge.*.max")


def test_weights_of_a_group_of_judges_must_add_up():
    path = "$.judge.*.by_group.刑事.max"
    found = refusal(changed("judge.F1.by_group.刑事.max", "6"))
    assert found == ("DOES_NOT_ADD_UP", path)


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ("judge.limits", {"民初": "3M"}, ("UNKNOWN_WORD", "$.judge.limits.民初")),
        (
            "baselines",
            {"2024Q1": {"民商事": {"A1": "24.00"}}},
            ("UNKNOWN_KEY", "$.baselines.2024Q1.民商事.A1"),
        ),
        (
            "baselines",
            {"2024Q1": {"DAYS": {"民初": "40"}}},
            ("UNKNOWN_WORD", "$.baselines.2024Q1.DAYS.民初"),
        ),
        ("T.民初", "１.00", ("NOT_A_NUMBER", "$.T.民初")),
    ],
)
def test_what_would_never_be_read_is_refused(path, value, fault):
    assert refusal(changed(path, value)) == fault


def test_steps_must_rise_and_begin_with_the_first():
    steps = [["2", "1.00"], ["6", "0.30"]]
    assert refusal(changed("S.steps", steps)) == ("OUT_OF_RANGE", "$.S.steps[0][0]")
    steps = [["1", "1.00"], ["1", "0.30"]]
    assert refusal(changed("S.steps", steps)) == ("NOT_RISING", "$.S.steps[1][0]")


def test_a_factor_may_stand_once():
    rules = [*document()["F"]["rules"], {"id": "appraisal", "add": "0.2"}]
    assert refusal(changed("F.rules", rules)) == ("TWICE", "$.F.rules[13].id")


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"code": "x", "code": "y"}'])
def test_what_is_no_document_is_refused(text):
    assert refusal(text)[0] in ("NOT_JSON", "NOT_AN_OBJECT", "TWICE")


def test_the_longest_prefix_weighs_a_type_nobody_listed():
    one = scheme(T={"*": "0.2", "司救*": "0.3", "司救执*": "0.4", "民初": "1"})
    assert one.type_weight("司救执") == (Fraction("0.4"), False)
    assert one.type_weight("司救民") == (Fraction("0.3"), False)
    assert one.type_weight("民初") == (1, False)
    assert one.type_weight("民他") == (Fraction("0.2"), True)


def test_summary_procedure_in_criminal_cases_has_its_own_weight():
    assert scheme().procedure_weight("刑初", "简易") == Fraction("0.70")
    assert scheme().procedure_weight("民初", "简易") == Fraction("0.80")
    assert scheme().procedure_weight("民初", "执行") == 1


def test_members_share_what_the_others_leave():
    shares = document()["R"] | {"handler": "0.9", "presider": "0.3", "member": "0.2"}
    assert scheme(R=shares).role_share(Role.MEMBER, 2) == 0
    assert scheme(R=shares).role_share(Role.MEMBER_UNPRESIDED, 2) == Fraction(1, 20)


def test_limits_are_looked_up_by_type_and_procedure_then_by_type():
    assert scheme().limit("民初", "简易") == "3M"
    assert scheme().limit("民初", "普通合议") == "6M"
    assert scheme().limit("民辖", "*") is None


def test_frozen_baselines_are_assembled_into_the_document():
    one = scheme().with_baselines(Q1, {"民商事": {"Q": "24.00"}})
    assert one.frozen(Q1, "民商事", "Q") == 24
    assert one.frozen(Q1.shifted(1), "民商事", "Q") is None
    assert one.sha256 != scheme().sha256
    assert Scheme.from_json(one.canonical()).sha256 == one.sha256
