"""Lines that keep the rules of Chinese typesetting, whatever the text and the width."""

from hypothesis import given
from hypothesis import strategies as st

from reports.line_breaking import break_lines, words

FORBIDDEN_STARTS = "，。、；：？！）》」』】〕”’…—%·"
FORBIDDEN_ENDS = "（《「『【〔“‘"
CHINESE = [*"审判执行工作中在的了人民法院", *"，。、；：？！", "“季度之星”", "（2024）", "《规定》"]
MIXED = ["2024年", "3.14%", "case", "……", "——", "A-1", " ", "苏0691民初12号", "−1.50"]
PIECES = st.sampled_from([*CHINESE, *MIXED])
TEXTS = st.lists(PIECES, min_size=1, max_size=80).map("".join).filter(str.strip)
WIDTHS = st.integers(12, 40)


def measure(text: str) -> float:
    return sum(0.5 if character < "\u2000" else 1.0 for character in text)


@given(TEXTS, WIDTHS)
def test_no_line_is_wider_than_its_measure(text, width):
    assert all(line.width <= width - line.indent for line in broken(text, width))


@given(TEXTS, WIDTHS)
def test_nothing_is_lost_but_spaces(text, width):
    kept = "".join(line.text for line in broken(text, width))
    assert kept.replace(" ", "") == text.replace(" ", "")


@given(TEXTS, WIDTHS)
def test_no_line_starts_or_ends_with_a_forbidden_sign(text, width):
    # A piece wider than the whole line has to be cut somewhere: such texts prove nothing here.
    if max(measure(word) for word in words(text)) > width - 2:
        return
    lines = [line.text for line in broken(text, width) if line.text]
    assert not [line for line in lines[1:] if line[0] in FORBIDDEN_STARTS]
    assert not [line for line in lines[:-1] if line[-1] in FORBIDDEN_ENDS]


def test_figures_and_latin_words_stay_whole():
    text = "收案2024件，结案3.14%，扣−1.50分，见case-number一节。" * 3
    for width in range(16, 40):
        lines = [line.text for line in broken(text, width)]
        for word in ("2024", "3.14%", "−1.50", "case-number"):
            assert sum(line.count(word) for line in lines) == 3, (width, lines)


def test_the_first_line_is_indented_and_only_the_last_is_last():
    lines = break_lines("审判执行工作" * 6, measure, 10, indent=2)
    assert [line.indent for line in lines] == [2.0, 0.0, 0.0, 0.0]
    assert [line.last for line in lines] == [False, False, False, True]
    assert len(lines[0].text) == 8


def test_a_word_wider_than_the_line_is_cut():
    lines = break_lines("1" * 50, measure, 10)
    assert [line.width for line in lines] == [10, 10, 5]


def test_a_newline_ends_a_line():
    assert [line.text for line in break_lines("甲\n乙", measure, 10)] == ["甲", "乙"]


def broken(text: str, width: int):
    return break_lines(text, measure, width, indent=2)
