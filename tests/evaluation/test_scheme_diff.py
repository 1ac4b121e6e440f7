"""What differs between two scheme documents, leaf by leaf, and one leaf set by its path."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation.scheme_diff import differences, json_path, parts_of, with_value
from evaluation.scheme_translation import as_format_2
from resources import resource
from tests.evaluation.builders import document

EARLIER = json.loads(resource("schemes/0.9.json").read_text("utf-8"))
DRAFT = json.loads(resource("schemes/drafts/2.0.json").read_text("utf-8"))


def told(before, after):
    return [(d.path, d.words, d.subject, d.before, d.after) for d in differences(before, after)]


def test_every_changed_coefficient_is_told_in_the_order_of_the_document():
    found = told(EARLIER, document())
    assert found[0] == ("$.version", "version", "", "0.9", "1.0")
    assert ("$.T.执恢", "T", "执恢", "0.30", "0.40") in found
    assert ("$.judge.E1.lo", "judge.E1.lo", "", "0.75", "0.80") in found
    assert ("$.judge.K.review.优秀", "judge.K.review", "优秀", "0.5", "1.0") in found
    assert found[-1][0].startswith("$.winners")
    assert differences(document(), document()) == ()


def test_an_item_is_known_by_its_name_wherever_it_stands():
    plan = json.loads(json.dumps(as_format_2(document())))
    moved = {**plan, "items": list(reversed(plan["items"]))}
    assert differences(plan, moved) == ()
    place = next(n for n, item in enumerate(moved["items"]) if item["code"] == "E2")
    changed = with_value(moved, f"$.items[{place}].parameters.lo", "0.60")
    assert told(plan, changed) == [
        (f"$.items[{place}].parameters.lo", "items.parameters.lo", "JUDGE E2", "0.70", "0.60")
    ]


def test_what_is_added_or_gone_is_told_with_nothing_on_the_other_side():
    plan = json.loads(json.dumps(as_format_2(document())))
    found = {(d.subject, d.words): (d.before, d.after) for d in differences(plan, DRAFT)}
    assert found["JUDGE KP", "items.max"] == (None, "2")
    assert found["JUDGE K", "items.parameters.review_plus_cap"] == ("2.0", None)
    assert found["院庭长", "winners"] == (None, "1")
    assert found["", "quota_group.name"] == (None, "院庭长")


def leaves(value, parts=()):
    children = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in children:
        if isinstance(inner, dict | list) and inner:
            yield from leaves(inner, (*parts, key))
        else:
            yield (*parts, key)


@settings(max_examples=25)
@given(st.sampled_from(sorted(leaves(DRAFT), key=str)))
def test_any_leaf_can_be_set_by_its_path_and_is_the_only_difference(parts):
    path = json_path(parts)
    assert parts_of(DRAFT, path) == parts
    changed = with_value(DRAFT, path, "changed")
    told_parts = [d.parts for d in differences(DRAFT, changed)]
    named = parts[-1] in ("code", "category", "group", "id")
    assert parts in told_parts
    assert named or len(told_parts) == 1


@pytest.mark.parametrize("path", ["$.T.没有", "$.items[99].max", "$.items[x]", "$.code.more"])
def test_a_path_that_leads_nowhere_is_refused(path):
    with pytest.raises(ValueError, match=r"^\$"):
        with_value(DRAFT, path, "1")
