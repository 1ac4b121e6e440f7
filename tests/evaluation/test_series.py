"""Series: chains, their length, and the rank of closed members."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from evaluation.series import SeriesCase, series_ranks

FILED = date(2024, 1, 5)


def case(number, *, filed=FILED, closed=date(2024, 3, 1), **changes):
    fields = {
        "handler": 1,
        "type_word": "民初",
        "cause": "买卖合同纠纷",
        "plaintiff": "p",
        "defendant": "",
        "series_no": "",
    } | changes
    return SeriesCase(
        case_id=number, filed=filed, closed=closed, order=(2024, number, str(number)), **fields
    )


def ranks(cases, least=5, window=30):
    return series_ranks(cases, least, window)


def test_four_cases_are_no_series():
    assert ranks([case(n) for n in range(4)]) == {}


def test_five_are_ranked_by_closing_then_number():
    cases = [case(n, closed=date(2024, 3, 9 - n)) for n in range(5)]
    assert ranks(cases) == {4: 1, 3: 2, 2: 3, 1: 4, 0: 5}


def test_open_members_make_the_series_but_have_no_rank():
    cases = [case(n, closed=None if n < 3 else date(2024, 3, n)) for n in range(5)]
    assert ranks(cases) == {3: 1, 4: 2}


def test_a_gap_longer_than_the_window_ends_the_chain():
    days = [0, 30, 60, 91, 121]
    assert ranks([case(n, filed=FILED + timedelta(d)) for n, d in enumerate(days)]) == {}
    days[3:] = [90, 120]
    assert len(ranks([case(n, filed=FILED + timedelta(d)) for n, d in enumerate(days)])) == 5


def test_ranks_run_on_over_the_quarters_of_a_year_and_anew_in_the_next():
    closed = [date(2024, 2, 1), date(2024, 5, 1), date(2024, 12, 31), date(2025, 1, 1)]
    cases = [case(n, closed=day) for n, day in enumerate([*closed, date(2025, 2, 1)])]
    assert ranks(cases) == {0: 1, 1: 2, 2: 3, 3: 1, 4: 2}


def test_a_series_number_needs_neither_window_nor_party():
    cases = [
        case(
            n,
            series_no="S1",
            plaintiff="",
            filed=FILED + timedelta(100 * n),
            closed=date(2025, 9, 1),
        )
        for n in range(5)
    ]
    assert sorted(ranks(cases).values()) == [1, 2, 3, 4, 5]


def test_an_empty_party_makes_no_chain():
    assert ranks([case(n, plaintiff="") for n in range(6)]) == {}


def test_a_case_belongs_to_the_longer_chain():
    by_plaintiff = [case(n, closed=date(2024, 3, 1 + n)) for n in range(6)]
    shared = case(9, defendant="d", closed=date(2024, 2, 1))
    by_defendant = [
        case(10 + n, plaintiff=f"q{n}", defendant="d", closed=date(2024, 1, 10 + n))
        for n in range(4)
    ]
    found = ranks([*by_plaintiff, shared, *by_defendant])
    assert found[9] == 1  # seven alike by plaintiff, where it closed first; five by defendant


def test_of_equally_long_chains_the_higher_rank_counts():
    by_plaintiff = [case(n, closed=date(2024, 3, 1 + n)) for n in range(4)]
    shared = case(9, defendant="d", closed=date(2024, 2, 1))
    by_defendant = [
        case(10 + n, plaintiff=f"q{n}", defendant="d", closed=date(2024, 1, 10 + n))
        for n in range(4)
    ]
    assert ranks([*by_plaintiff, shared, *by_defendant])[9] == 5


def test_other_judges_types_and_causes_stand_apart():
    cases = [case(n, handler=n % 2) for n in range(8)]
    assert ranks(cases) == {}
    assert ranks([case(n, cause=f"c{n % 2}") for n in range(8)]) == {}


@given(st.permutations(range(12)))
def test_the_order_of_rows_never_matters(order):
    cases = [
        case(n, filed=FILED + timedelta(3 * n), closed=date(2024, 3, 1 + n % 3)) for n in range(12)
    ]
    assert ranks([cases[n] for n in order]) == ranks(cases)
