"""A thousand generated paragraphs, read back from the paper and held to the rules."""

import random
from dataclasses import dataclass
from io import BytesIO

import pdfplumber

from reports.documents import new_canvas
from reports.fonts import HEI, KAI, SONG, font_set
from reports.line_breaking import Line
from reports.styles import FORM_PAGE, INK
from reports.typesetting import Align, TextStyle, draw_lines
from tests.reports.examples import COURT

COUNT, SIZE, LEADING, LEFT = 1000, 7.5, 10.0, 50.0
NO_START = set("!),.:;?]}%·”’…—、。〉》」』】〕！），．：；？］｝℃‰")
NO_END = set("([{“‘〈《「『【〔（［｛￥")
HAN = "审判执行工作依法公正高效为民司法改革质效案件结收比率卷宗送达归档评查赟䶮𬱖"
SIGNS = ("，", "。", "、", "；", "：", "？", "！", "……", "——")
WHOLE = (
    *("12.5%", "2024", "−1.50", "A4", "case-number", "3,141.59", "Qt", "+0.40", "36℃"),
    *("NTKFQ-JX", "v1.0", "97/91"),
)
GROUPS = ("“季度之星”", "（2024）", "《办法》", "〔2024〕", "‘引’", "「示」")


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, where it was put, and how its lines are meant to be."""

    text: str
    width: float
    lines: list[Line]
    page: int
    top: float


def generated() -> list[tuple[str, float, str]]:
    chosen = random.Random(20240419)
    made = []
    for _ in range(COUNT):
        text = chosen.choice(HAN)
        for _ in range(chosen.randint(30, 110)):
            kind = chosen.random()
            if kind < 0.12 and text[-1] not in NO_START | NO_END:
                text += chosen.choice(SIGNS)
            elif kind < 0.24:
                text += chosen.choice(WHOLE) + chosen.choice(HAN)
            elif kind < 0.34:
                text += chosen.choice(GROUPS) + chosen.choice(HAN)
            elif kind < 0.38 and text[-1] not in NO_END:
                text += f" {chosen.choice(('Case', 'Star', 'PDF'))} "
            else:
                text += chosen.choice(HAN)
        made.append((text + "。", chosen.uniform(180, 500), chosen.choice((KAI, SONG, HEI))))
    return made


def printed() -> tuple[bytes, list[Paragraph]]:
    fonts = font_set(COURT)
    buffer = BytesIO()
    canvas = new_canvas(buffer, FORM_PAGE, fonts[HEI], "段落", "院")
    y, page, paragraphs = 800.0, 0, []
    for text, width, face in generated():
        style = TextStyle(fonts[face], SIZE, LEADING, INK, Align.JUSTIFIED, 2.0)
        lines = style.lines(text, width)
        if y - LEADING * len(lines) < 40:
            canvas.showPage()
            y, page = 800.0, page + 1
        draw_lines(canvas, style, (LEFT, width), y, lines)
        paragraphs.append(Paragraph(text, width, lines, page, y))
        y -= LEADING * len(lines)
    canvas.save()
    return buffer.getvalue(), paragraphs


def read_lines(document: bytes) -> list[dict[int, list[dict]]]:
    """Of every page, the characters of each baseline from the left."""
    pages = []
    with pdfplumber.open(BytesIO(document)) as pdf:
        for page in pdf.pages:
            lines: dict[int, list[dict]] = {}
            for character in page.chars:
                lines.setdefault(round(character["matrix"][5]), []).append(character)
            pages.append({y: sorted(line, key=lambda c: c["x0"]) for y, line in lines.items()})
    return pages


def faults_of(paragraph: Paragraph, lines: list[list[dict]]) -> list[str]:
    """What is wrong with a paragraph as printed."""
    faults = []
    right = LEFT + paragraph.width
    last = len(lines) - 1
    text = "".join(character["text"] for line in lines for character in line)
    if text.replace(" ", "") != paragraph.text.replace(" ", ""):
        faults.append("text")
    for number, line in enumerate(lines):
        first, end = line[0], line[-1]
        if number and first["text"] in NO_START:
            faults.append(f"start {first['text']}")
        if end["text"] in NO_END:
            faults.append(f"end {end['text']}")
        if end["x1"] > right + 0.05:
            faults.append("too wide")
        if number < last and abs(end["x1"] - right) > 0.1:
            faults.append("not justified")
        if abs(first["x0"] - LEFT - (0 if number else 2 * SIZE)) > 0.1:
            faults.append("left edge")
    joined = "\n".join("".join(c["text"] for c in line) for line in lines)
    whole = [word for word in WHOLE if joined.count(word) != paragraph.text.count(word)]
    return faults + [f"torn {word}" for word in whole]


def test_a_thousand_paragraphs_break_no_rule():
    document, paragraphs = printed()
    pages = read_lines(document)
    found = {}
    for number, paragraph in enumerate(paragraphs):
        baselines = [round(paragraph.top - LEADING * line) for line in range(len(paragraph.lines))]
        lines = [pages[paragraph.page][baseline] for baseline in baselines]
        if faults := faults_of(paragraph, lines):
            found[number] = faults
    assert len(paragraphs) == COUNT
    assert sum(len(paragraph.lines) for paragraph in paragraphs) > 2 * COUNT
    assert not found
