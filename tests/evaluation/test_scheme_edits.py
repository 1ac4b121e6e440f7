"""Editing a scheme document: lines added and removed, and items that are made to fit."""

import json
from itertools import product

import pytest

from evaluation.scheme_edits import (
    at,
    edited,
    fault_of,
    leaves,
    quantities_for,
    refitted,
    with_key,
    with_next,
    without,
)
from evaluation.scheme_terms import describe_functions
from evaluation.staff import Category
from resources import resource

DRAFT = json.loads(resource("schemes/drafts/2.0.json").read_text("utf-8"))


def test_every_leaf_leads_back_to_its_value():
    found = dict(leaves(DRAFT))
    assert found["T", "执恢"] == "0.40"
    assert all(at(DRAFT, parts) == value for parts, value in found.items())


def test_lines_are_added_and_removed_without_touching_the_document():
    more = with_key(DRAFT, ("T",), "民清", "0.30")
    assert (more["T"]["民清"], "民清" in DRAFT["T"]) == ("0.30", False)
    assert without(more, ("T", "民清"))["T"] == DRAFT["T"]
    stepped = with_next(DRAFT, ("S", "steps", 0), ["3", "0.9"])
    assert stepped["S"]["steps"][1] == ["3", "0.9"]
    assert without(stepped, ("S", "steps", 1)) == DRAFT


FITTING = [
    (function, category)
    for function, category in product(describe_functions(), Category)
    if function == "none" or quantities_for(function, category)
]


@pytest.mark.parametrize(("function", "category"), FITTING)
def test_whatever_function_is_chosen_the_item_stays_one(function, category):
    place = next(n for n, item in enumerate(DRAFT["items"]) if item["category"] == category)
    changed = edited(DRAFT, ("items", place, "function"), function)
    fault = fault_of(changed)
    # What is left to a person is that the points add up, and gates on an item that is gone.
    assert fault is None or fault.code in ("DOES_NOT_ADD_UP", "NOT_ALIKE"), fault


def test_parameters_that_fit_are_kept():
    item = next(i for i in DRAFT["items"] if i["code"] == "E1")
    falling = refitted(item, "down", "IN_TIME")
    assert falling["parameters"] == item["parameters"]
    assert "prior" not in refitted(item, "up", "CLEARANCE")["parameters"]
