"""Schemes whose items are data: whole ones are read, faulty ones refused where the fault is."""

import json

import pytest

from evaluation.scheme import Scheme, SchemeError
from evaluation.scheme_terms import QuantityKind, describe_functions, describe_quantities
from evaluation.scheme_translation import as_format_2
from evaluation.staff import Category
from resources import resource
from tests.evaluation.builders import document


def plan():
    return json.loads(json.dumps(as_format_2(document())))


def refusal(changed):
    with pytest.raises(SchemeError) as refused:
        Scheme.from_json(json.dumps(changed))
    return refused.value.code, refused.value.path


@pytest.mark.parametrize(
    ("item", "changes", "code", "path"),
    [
        (0, {"function": "best"}, "UNKNOWN_WORD", "$.items[0].function"),
        (0, {"max": "41"}, "DOES_NOT_ADD_UP", "$.items[JUDGE 刑事].max"),
        (0, {"max": 40}, "NOT_A_STRING", "$.items[0].max"),
        (0, {"weight": "1"}, "UNKNOWN_KEY", "$.items[0].weight"),
        (0, {"category": "COOK"}, "UNKNOWN_WORD", "$.items[0].category"),
        (0, {"group": "海事"}, "UNKNOWN_WORD", "$.items[0].group"),
        (0, {"code": "K"}, "TWICE", "$.items[1].code"),
        (0, {"name": {"zh": "量"}}, "MISSING", "$.items[0].name.en"),
        (12, {"group": "刑事"}, "UNKNOWN_WORD", "$.items[12].group"),
    ],
)
def test_a_fault_of_an_item_is_named_where_it_stands(item, changes, code, path):
    whole = plan()
    whole["items"][item if item < 12 else -1].update(changes)
    if item == 12:
        path = f"$.items[{len(whole['items']) - 1}].group"
    assert refusal(whole) == (code, path)


@pytest.mark.parametrize(
    ("code", "changes", "fault", "name"),
    [
        ("Q", {"quantity": "FOLLOWED"}, "UNKNOWN_WORD", "quantity"),
        ("Q", {"quantity": "FINDINGS"}, "UNKNOWN_WORD", "quantity"),
        ("Q", {"base": "1.2"}, "OUT_OF_RANGE", "base"),
        ("Q", {"lo": "1"}, "UNKNOWN_KEY", "lo"),
        ("Q", {"prior": {"mean": "1", "size": "20"}}, "UNKNOWN_KEY", "prior"),
        ("E1", {"lo": "0.95"}, "NOT_RISING", "hi"),
        ("E1", {"prior": {"mean": "1.2", "size": "20"}}, "OUT_OF_RANGE", "prior.mean"),
        ("E1", {"prior": {"mean": "0.9", "size": "0"}}, "OUT_OF_RANGE", "prior.size"),
        ("K", {"measures": {"K.其他": "-1"}}, "UNKNOWN_WORD", "measures.K.其他"),
        ("K", {"review": {"良好": "1"}}, "UNKNOWN_WORD", "review.良好"),
        ("E4", {"steps": [["12", "1"], ["6", "1"]]}, "NOT_RISING", "steps[1][0]"),
        ("E4", {"excused": "F9"}, "UNKNOWN_WORD", "excused"),
    ],
)
def test_a_fault_of_a_parameter_is_named_where_it_stands(code, changes, fault, name):
    whole = plan()
    place = next(n for n, item in enumerate(whole["items"]) if item["code"] == code)
    whole["items"][place]["parameters"].update(changes)
    assert refusal(whole) == (fault, f"$.items[{place}].parameters.{name}")


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        (lambda d: d.pop("limits"), "MISSING", "$.limits"),
        (lambda d: d["no_data"].pop("CLERK"), "MISSING", "$.no_data.CLERK"),
        (lambda d: d["winners"].update(海事="1"), "UNKNOWN_WORD", "$.winners.海事"),
        (lambda d: d.update(quota_group={"name": "刑事", "below": "1"}), "TWICE", None),
        (
            lambda d: d["eligibility"][1]["any"][0].update(item="QQ"),
            "UNKNOWN_WORD",
            "$.eligibility[1].any[0].item",
        ),
        (
            lambda d: d["eligibility"][1]["any"][0].update(most="1"),
            "MISSING",
            "$.eligibility[1].any[0].least",
        ),
        (
            lambda d: d.update(counting={"holidays": {"2024": {"off": ["02-30"]}}}),
            "NOT_A_DATE",
            "$.counting.holidays.2024",
        ),
        (lambda d: d.update(items=[]), "MISSING", "$.items[0]"),
    ],
)
def test_a_fault_of_the_rest_is_named_where_it_stands(change, code, path):
    whole = plan()
    change(whole)
    assert refusal(whole) == (code, path or "$.quota_group.name")


def test_two_items_may_not_ask_for_other_steps_of_age():
    whole = plan()
    old = next(item for item in whole["items"] if item["code"] == "E4")
    other = {**old, "group": "刑事", "parameters": {"quantity": "OPEN_OLD", "steps": [["6", "1"]]}}
    whole["items"].append(other)
    assert refusal(whole)[0] == "NOT_ALIKE"


def test_every_function_and_quantity_says_what_it_takes():
    functions, quantities = describe_functions(), describe_quantities()
    for term in quantities.values():
        fitting = [one.code for one in functions.values() if term.kind in one.kinds]
        assert fitting
        assert term.zh
        assert term.en
        assert term.categories
    assert {term.kind for term in quantities.values()} == set(QuantityKind)
    assert functions["vol"].parameters[0].name == "base"


@pytest.mark.parametrize(
    "file", ["drafts/2.0", *(f"examples/{n}" for n in ("jiyuan-60-40", "shandong-2017"))]
)
def test_shipped_drafts_are_whole_and_say_where_they_come_from(file):
    scheme = Scheme.from_json(resource(f"schemes/{file}.json").read_text("utf-8"))
    assert scheme.is_draft
    assert set(scheme.document["source"]) == {"zh", "en"}
    assert scheme.items_for(Category.JUDGE, "民商事")


def test_a_draft_is_not_among_the_versions_that_are_put_in_force():
    shipped = [file.stem for file in resource("schemes").glob("*.json")]
    assert sorted(shipped) == ["0.9", "1.0"]
