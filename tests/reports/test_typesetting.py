"""Paragraphs on the page: read back character by character and held to the rules."""

import random
from io import BytesIO

import pdfplumber
import pytest

from reports.documents import new_canvas
from reports.fonts import HEI, KAI, SONG, font_set
from reports.styles import FORM_PAGE, INK
from reports.typesetting import Align, TextStyle, draw_lines
from tests.reports.examples import COURT

FONTS = font_set(COURT)
LEFT, WIDTH, TOP = 60.0, 430.0, 780.0
NO_START = set("!),.:;?]}%·”’…—、。〉》」』】〕！），．：；？］｝")
NO_END = set("([{“‘〈《「『【〔（［｛")
PIECES = [
    *"审判执行工作依法公正高效为民司法改革质效",
    *("，", "。", "、", "；", "：", "？", "……", "——"),
    *("“季度之星”", "（2024）", "《规定》", "12.5%", "2024年", "case-number", "A4", "𬱖", "䶮"),
]


def paragraphs(seed: int) -> list[str]:
    chosen = random.Random(seed)
    # A sign never begins a paragraph and never follows a sign: that is no typesetter's fault.
    texts = []
    for _ in range(12):
        text = "审"
        for _ in range(chosen.randint(40, 130)):
            piece = chosen.choice(PIECES)
            if not (piece[0] in NO_START and text[-1] in NO_START | NO_END):
                text += piece
        texts.append(text + "。")
    return texts


def lines_on_paper(document: bytes) -> list[list[dict]]:
    """The characters of the one page, line by line from above, each from the left."""
    with pdfplumber.open(BytesIO(document)) as pdf:
        characters = pdf.pages[0].chars
    lines: dict[int, list[dict]] = {}
    for character in characters:
        # A baseline is the same whatever font the character comes from.
        lines.setdefault(round(character["matrix"][5]), []).append(character)
    return [sorted(lines[y], key=lambda c: c["x0"]) for y in sorted(lines, reverse=True)]


@pytest.mark.parametrize("face", [KAI, SONG, HEI])
@pytest.mark.parametrize("seed", range(4))
def test_generated_paragraphs_keep_every_rule(face, seed):
    style = TextStyle(FONTS[face], 7.5, 9.5, INK, Align.JUSTIFIED, 2.0)
    buffer = BytesIO()
    canvas = new_canvas(buffer, FORM_PAGE, FONTS[face], "段落", "院")
    y, full, texts = TOP, 0, paragraphs(seed)
    for text in texts:
        lines = style.lines(text, WIDTH)
        draw_lines(canvas, style, (LEFT, WIDTH), y, lines)
        y -= style.leading * len(lines)
        full += len(lines) - 1
    canvas.save()

    printed = lines_on_paper(buffer.getvalue())
    assert "".join(c["text"] for line in printed for c in line) == "".join(texts)
    assert not [line for line in printed if line[0]["text"] in NO_START]
    assert not [line for line in printed if line[-1]["text"] in NO_END]
    ends = [line[-1]["x1"] for line in printed]
    assert max(ends) <= LEFT + WIDTH + 0.1
    justified = sum(abs(end - LEFT - WIDTH) < 0.1 for end in ends)
    assert justified >= full, "every line but the last of a paragraph ends at the edge"
