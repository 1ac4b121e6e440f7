"""What a division's head may see, on paper: own people in full, of the others only the winners."""

from dataclasses import replace

import pytest

from evaluation.result import Winners
from evaluation.staff import Category
from reports.division_list import division_list
from reports.errors import UnprintableError
from tests.reports.examples import COURT, ranked, result, scheme, text_of

WINNERS = (Winners("民商事", Category.JUDGE, 1, ("J003",)),)


def people():
    own = [ranked(number, place=number, division="民庭") for number in (2, 1)]
    return [*own, ranked(3, place=3, division="刑庭"), ranked(4, place=4, division="刑庭")]


def page(*changed):
    return division_list(result(*(changed or people()), winners=WINNERS), COURT, scheme(), "民庭")


def test_own_people_stand_in_full_by_number_and_of_others_only_winners():
    text = text_of(page())
    assert text.index("样1") < text.index("样2") < text.index("全院入选人员") < text.index("样3")
    assert "样4" not in text
    assert "97.00" not in text
    assert "内部资料" in text


def test_the_same_values_give_the_same_bytes():
    assert page() == page()


def test_a_name_that_cannot_be_printed_is_refused():
    with pytest.raises(UnprintableError) as refused:
        page(replace(ranked(1, place=1, division="民庭"), name="样\u202e"))
    assert refused.value.values["code_point"] == "U+202E"
