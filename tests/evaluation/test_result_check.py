"""A result file against the one that was kept, and in itself."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from evaluation.result import QuarterResult
from evaluation.result_check import Difference, differences, inconsistencies

KEPT = (Path(__file__).parents[1] / "worked_example" / "expected.json").read_text("utf-8")
RESULT = QuarterResult.from_json(KEPT)


def test_a_result_is_what_it_is():
    assert differences(KEPT, KEPT) == ()
    assert inconsistencies(RESULT) == ()


def test_one_altered_figure_is_named_with_both_values():
    plain = json.loads(KEPT)
    person = plain["people"][0]
    was, person["total"] = person["total"], "99.99"
    (found,) = differences(KEPT, json.dumps(plain))
    assert found.path.startswith(f"people / {person['staff_no']} {person['category']}")
    assert found.path.endswith(" / total")
    assert (found.kept, found.shown) == (was, "99.99")


def test_a_person_left_out_is_one_difference_and_an_added_one_too():
    plain = json.loads(KEPT)
    gone = plain["people"].pop(0)
    (found,) = differences(KEPT, json.dumps(plain))
    assert gone["staff_no"] in found.path
    assert found.shown is None
    (back,) = differences(json.dumps(plain), KEPT)
    assert back == Difference(found.path, None, found.kept)


def test_a_number_written_as_text_is_not_the_same():
    plain = json.loads(KEPT)
    plain["period_days"] = str(plain["period_days"])
    assert differences(KEPT, json.dumps(plain)) == (Difference("period_days", "91", "91"),)


def test_a_raised_total_does_not_add_up_and_breaks_the_order():
    last = max(RESULT.people, key=lambda person: person.place)
    raised = replace(last, total=last.total + 50)
    people = tuple(raised if person == last else person for person in RESULT.people)
    found = inconsistencies(replace(RESULT, people=people))
    assert ("TOTAL", last.staff_no, str(raised.total), str(last.total)) in [
        (fault.code, fault.staff_no, fault.said, fault.found) for fault in found
    ]
    assert any(fault.code == "PLACE" for fault in found)


def test_a_winner_who_is_not_eligible_is_named():
    barred = tuple(replace(person, eligible=False) for person in RESULT.people)
    named = {number for line in RESULT.winners for number in line.staff_no}
    found = inconsistencies(replace(RESULT, people=barred))
    assert {fault.staff_no for fault in found if fault.code == "WINNER"} == named


@pytest.mark.parametrize("cents", ["0.01", "-0.01"])
def test_a_cent_is_enough(cents):
    person = RESULT.people[0]
    changed = replace(person, adjustment=person.adjustment + Decimal(cents))
    found = inconsistencies(replace(RESULT, people=(changed, *RESULT.people[1:])))
    assert [fault.staff_no for fault in found if fault.code == "TOTAL"] == [person.staff_no]
