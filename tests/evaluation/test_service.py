"""Every day of a period, by what it was."""

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from evaluation.period import Quarter
from evaluation.service import counted_days, is_serving, on_day, stretches_of
from evaluation.staff import (
    Absence,
    Category,
    Person,
    Position,
    Posting,
    State,
    records_of,
)

Q1 = Quarter(2024, 1)


def d(text):
    return date.fromisoformat(text) if text else None


def posting(start, end=None, category="JUDGE", group="民商事"):
    return Posting(Category(category), group, group, Position.ORDINARY, d(start), d(end))


def person(postings, states=()):
    return Person(
        "A1", "甲", tuple(postings), tuple(Absence(State(s), d(a), d(b)) for s, a, b in states)
    )


def told(who):
    return [
        (str(s.start), str(s.end), s.days, s.state and str(s.state), s.counted)
        for s in stretches_of(who, Q1.start, Q1.end)
    ]


def test_a_whole_quarter_is_one_stretch():
    assert told(person([posting("2020-01-01")])) == [
        ("2024-01-01", "2024-03-31", 91, "IN_POST", True)
    ]


def test_leave_parts_it_and_annual_leave_counts():
    who = person(
        [posting("2024-01-11")],
        [("SICK", "2024-02-01", "2024-02-10"), ("ANNUAL_LEAVE", "2024-02-08", "2024-02-15")],
    )
    assert told(who) == [
        ("2024-01-01", "2024-01-10", 10, None, False),
        ("2024-01-11", "2024-01-31", 21, "IN_POST", True),
        ("2024-02-01", "2024-02-10", 10, "SICK", False),
        ("2024-02-11", "2024-02-15", 5, "ANNUAL_LEAVE", True),
        ("2024-02-16", "2024-03-31", 45, "IN_POST", True),
    ]


def test_who_has_left_says_how():
    who = person([posting("2020-01-01")], [("RETIRED", "2024-03-01", None)])
    assert told(who)[-1] == ("2024-03-01", "2024-03-31", 31, "RETIRED", False)
    stretches = stretches_of(who, Q1.start, Q1.end)
    assert on_day(stretches, d("2024-03-01")) == (State.RETIRED, False)
    assert on_day(stretches, d("2024-02-29")) == (State.IN_POST, True)
    assert not is_serving(who, d("2024-03-01"))
    assert is_serving(who, d("2024-02-29"))


def test_two_records_are_told_apart():
    who = person([posting("2020-01-01", "2024-01-31", "ASSISTANT"), posting("2024-02-01")])
    days = counted_days("A1", stretches_of(who, Q1.start, Q1.end))
    assert [(key.category, count) for key, count in days.items()] == [
        ("JUDGE", 60),
        ("ASSISTANT", 31),
    ]


DAYS = st.dates(date(2023, 12, 1), date(2024, 4, 30))
ENDS = st.none() | DAYS


def spans(kind):
    return st.tuples(kind, DAYS, ENDS).filter(lambda s: s[2] is None or s[1] <= s[2])


@given(
    st.lists(spans(st.sampled_from(["JUDGE", "CLERK"])), max_size=4),
    st.lists(spans(st.sampled_from(list(State))), max_size=4),
)
def test_counted_days_are_the_days_in_post_of_the_records(postings, states):
    who = Person(
        "A1",
        "甲",
        tuple(
            Posting(Category(c), "民庭", "民商事", Position.ORDINARY, a, b) for c, a, b in postings
        ),
        tuple(Absence(s, a, b) for s, a, b in states),
    )
    stretches = stretches_of(who, Q1.start, Q1.end)
    records = records_of(who, Q1, dict.fromkeys(Position, Fraction(1)))
    assert counted_days("A1", stretches) == {r.key: r.in_post_days for r in records}
    told_days = {s.start.toordinal() + n for s in stretches for n in range(s.days)}
    assert told_days == set(range(Q1.start.toordinal(), Q1.end.toordinal() + 1))
