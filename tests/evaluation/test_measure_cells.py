"""What is typed into a cell of output, and what it becomes."""

import pytest

from evaluation.measure_cells import CellFault, Figures, read_cell, total_of
from evaluation.measures import ITEMS


@pytest.mark.parametrize(
    ("item", "text", "shown"),
    [
        ("K.更正", "2", "2"),
        ("K.更正", " ２ ", "2"),
        ("K.更正", "2.0", "2"),
        ("C2.开庭", "1,200", "1200"),
        ("A5", "9.50", "9.5"),
        ("ADJ", "−1.25", "-1.25"),
        ("ADJ", "+3", "3"),
        ("A3", "18/20", "18/20"),
        ("A3", "18 ／ 20", "18/20"),
        ("A3", "0/0", "0/0"),
        ("VETO", "v03", "V03"),
        ("A5", "", ""),
        ("A3", "  ", ""),
    ],
)
def test_figures_are_exact_and_shown_as_they_may_be_typed(item, text, shown):
    figures = read_cell(ITEMS[item], text)
    assert figures.shown == shown
    assert read_cell(ITEMS[item], figures.shown) == figures


@pytest.mark.parametrize(
    ("item", "text", "fault"),
    [
        ("K.更正", "二", CellFault.NOT_A_NUMBER),
        ("K.更正", "1,2", CellFault.NOT_A_NUMBER),
        ("K.更正", "1e3", CellFault.NOT_A_NUMBER),
        ("K.更正", ".", CellFault.NOT_A_NUMBER),
        ("K.更正", "NaN", CellFault.NOT_A_NUMBER),
        ("K.更正", "1.5", CellFault.NOT_WHOLE),
        ("K.更正", "-1", CellFault.NEGATIVE),
        ("A5", "10.5", CellFault.OUT_OF_RANGE),
        ("T", "71", CellFault.OUT_OF_RANGE),
        ("ADJ", "0.1234567", CellFault.TOO_MANY_PLACES),
        ("ADJ", "9" * 13, CellFault.TOO_LARGE),
        ("ADJ", "9" * 5000, CellFault.TOO_LARGE),
        ("A3", "18", CellFault.RATE_EXPECTED),
        ("A3", "1/2/3", CellFault.RATE_EXPECTED),
        ("A3", "/20", CellFault.NOT_A_NUMBER),
        ("A3", "-1/20", CellFault.NEGATIVE),
        ("A3", "20/18", CellFault.NUMERATOR_LARGER),
        ("VETO", "V15", CellFault.UNKNOWN_VETO),
    ],
)
def test_what_a_cell_cannot_hold_is_said(item, text, fault):
    assert read_cell(ITEMS[item], text) is fault


def test_rows_add_up_by_their_shape():
    counts = [Figures("1"), Figures("2")]
    assert total_of(ITEMS["K.更正"], counts) == Figures("3")
    rates = [Figures("", "1", "2"), Figures("", "3", "4")]
    assert total_of(ITEMS["A3"], rates) == Figures("", "4", "6")
    assert total_of(ITEMS["ADJ"], [Figures("1.5"), Figures("-2")]) == Figures("-0.5")
    assert total_of(ITEMS["ADJ"], []) == Figures()
