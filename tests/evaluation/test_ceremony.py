"""The course of a ceremony: who is called up with whom, forward, back, blank and paused."""

from hypothesis import given
from hypothesis import strategies as st

from evaluation.ceremony import Called, Course, moved, steps


def called(number, award="办案标兵", *, joined=False, citation=""):
    return Called(number, number, f"姓名{number}", "民庭", award, "2024年度", citation,
                  joined=joined)  # fmt: skip


def names(entries):
    return [step.names for step in steps(entries)]


def test_entries_are_called_one_by_one_unless_they_are_joined():
    entries = [called(1), called(2, joined=True), called(3), called(4, joined=True)]
    assert names(entries) == ["姓名1、姓名2", "姓名3、姓名4"]


def test_nobody_is_joined_to_another_award_or_to_nobody():
    entries = [called(1, joined=True), called(2, "先进集体", joined=True)]
    assert names(entries) == ["姓名1", "姓名2"]


def test_a_group_shares_words_only_where_they_are_the_same():
    alike = steps([called(1, citation="甲"), called(2, citation="甲", joined=True)])
    apart = steps([called(1, citation="甲"), called(2, citation="乙", joined=True)])
    assert (alike[0].citation, apart[0].citation) == ("甲", "")


def test_some_are_moved_before_another_place():
    assert moved([1, 2, 3, 4], [4], 0) == [4, 1, 2, 3]
    assert moved([1, 2, 3, 4], [1, 2], 4) == [3, 4, 1, 2]
    assert moved([1, 2, 3, 4], [1, 3], 2) == [2, 1, 3, 4]


@given(st.lists(st.integers(), unique=True), st.data())
def test_moving_loses_nobody(order, data):
    chosen = data.draw(st.lists(st.sampled_from(order), unique=True)) if order else []
    place = data.draw(st.integers(0, len(order)))
    assert sorted(moved(order, chosen, place)) == sorted(order)


def test_the_course_begins_before_the_first_and_ends_after_the_last():
    course = Course(2)
    places = [course.place]
    for _ in range(4):
        course = course.forward()
        places.append(course.place)
    assert places == [-1, 0, 1, 2, 2]
    assert course.back().place == 1
    assert Course(2).back().place == -1


def test_the_first_press_on_a_dark_screen_shows_again_what_it_hid():
    dark = Course(3, 1).blanked()
    assert (dark.blank, dark.forward().place, dark.forward().blank) == (True, 1, False)
    assert (dark.back().place, dark.back().blank) == (0, False)


def test_a_paused_course_stands_still_until_it_goes_on():
    paused = Course(3, 1).halted()
    assert paused.forward() == paused.back() == paused
    assert paused.halted().forward().place == 2
    assert paused.at(9).place == 3
