"""Official documents: the frame of GB/T 9704, the notice and the decision."""

from datetime import date
from io import BytesIO

import pdfplumber
import pytest

from evaluation.result import Winners
from evaluation.staff import Category
from reports.court import Court
from reports.errors import PaperError, UnprintableError
from reports.fonts import SONG_BOLD, font_set
from reports.notices import commendation, public_notice
from reports.official import Level, OfficialText, Part, balanced, official_document
from reports.styles import INK
from reports.typesetting import TextStyle
from tests.reports.examples import COURT, person, read, result, text_of

MM = 72 / 25.4
DAY = date(2024, 4, 19)
WINNERS = (
    Winners("民商事", Category.JUDGE, 2, ("J002", "J001")),
    Winners(None, Category.CLERK, 1, ("C001",)),
)
CHOSEN = result(
    person("J001", name="欧阳䶮㛃"),
    person("J002", name="陈𬱖"),
    person("J003", name="未入选"),
    person("C001", name="阿依古丽·买买提", category=Category.CLERK),
    winners=WINNERS,
)
LONG = OfficialText(
    "关于审判管理工作情况的通报",
    tuple(Part("审判执行工作（2024年）情况，各部门“按时”完成。" * 9) for _ in range(9)),
    DAY,
)


def characters(document: bytes) -> list[list[dict]]:
    with pdfplumber.open(BytesIO(document)) as pdf:
        return [page.chars for page in pdf.pages]


def test_the_text_stays_in_the_type_area():
    for page in characters(official_document(LONG, COURT)):
        # The page number stands below the area; everything else within it.
        body = [c for c in page if c["bottom"] < (297 - 35 + 1) * MM]
        assert min(c["x0"] for c in body) >= 28 * MM - 0.1
        assert max(c["x1"] for c in body) <= (210 - 26) * MM + 0.1
        assert min(c["top"] for c in body) >= 37 * MM - 0.1


def test_a_page_has_22_lines_and_a_line_27_or_28_characters():
    page = characters(official_document(LONG, COURT))[1]
    lines: dict[int, list[dict]] = {}
    for character in page:
        if character["bottom"] < (297 - 35 + 1) * MM:
            lines.setdefault(round(character["bottom"]), []).append(character)
    assert len(lines) == 22
    assert all(len(line) <= 31 for line in lines.values())


def test_full_lines_are_justified():
    page = characters(official_document(LONG, COURT))[1]
    ends: dict[int, float] = {}
    for character in page:
        line = round(character["bottom"])
        ends[line] = max(ends.get(line, 0.0), character["x1"])
    assert sum(abs(end - 184 * MM) < 0.5 for end in ends.values()) >= 15


def test_page_numbers_stand_outside():
    document = official_document(LONG, COURT)
    assert len(read(document).pages) > 2
    for number, page in enumerate(characters(document), 1):
        folio = [c for c in page if c["bottom"] > (297 - 35 + 1) * MM]
        assert "".join(c["text"] for c in folio) == f"— {number} —"
        middle = (folio[0]["x0"] + folio[-1]["x1"]) / 2
        assert (middle > 105 * MM) == bool(number % 2)


def test_the_signature_is_never_alone_on_a_page():
    for count in range(1, 60, 3):
        text = OfficialText("通报", tuple(Part("第一行。") for _ in range(count)), DAY)
        pages = [text_of(official_document(text, COURT), -1)]
        assert "第一行。" in pages[-1]
        assert "2024年4月19日" in pages[-1]


def test_a_long_title_is_broken_into_even_lines():
    style = TextStyle(font_set(COURT)[SONG_BOLD], 22, 29, INK)
    lines = balanced("关于表彰全市法院系统审判执行工作先进集体和先进个人的决定", style, 442)
    assert len(lines) == 2
    assert abs(lines[0].width - lines[1].width) <= 3 * 22


def test_headings_have_their_faces():
    parts = (Part("一、总体情况", Level.FIRST), Part("（一）收案", Level.SECOND), Part("正文。"))
    page = characters(official_document(OfficialText("题", parts, DAY), COURT))[0]
    face = {c["text"]: c["fontname"].split("+")[1] for c in page}
    assert face["总"].startswith("NotoSansSC")
    assert face["收"].startswith("LXGWWenKai")
    assert face["正"].startswith("NotoSerifSC")


def test_the_notice_names_the_proposed_by_group_without_places():
    text = text_of(public_notice(CHOSEN, COURT, date(2024, 4, 8), date(2024, 4, 12)))
    assert "拟授予下列3名同志2024年第一季度“季度办案之星”称号" in text
    assert "民商事法官：欧阳䶮㛃（民庭）、陈𬱖（民庭）" in text
    assert "书记员：阿依古丽·买买提（民庭）" in text
    assert "自2024年4月8日起，至2024年4月12日止" in text
    assert "未入选" not in text
    assert "91.52" not in text
    assert "文件" not in text


def test_the_decision_has_a_red_head_a_number_and_a_day():
    text = text_of(commendation(CHOSEN, COURT, "示法〔2024〕15号", DAY))
    assert "示范区人民法院文件" in text
    assert "示法〔2024〕15号" in text
    assert "本院各部门：" in text
    assert "2024年4月19日" in text


def test_a_long_court_name_stays_on_the_paper():
    court = Court("示范高新技术产业开发区高新技术示范园区人民法院", "示高法", "苏0699")
    page = characters(commendation(CHOSEN, court, "示高法〔2024〕15号", DAY))[0]
    assert max(c["x1"] for c in page) <= 184 * MM + 0.1
    assert min(c["x0"] for c in page) >= 28 * MM - 0.1


def test_without_winners_there_is_nothing_to_announce():
    with pytest.raises(PaperError) as refused:
        public_notice(result(person("J001")), COURT, DAY, DAY)
    assert refused.value.code == "nobody_chosen"


def test_bad_names_are_refused():
    bad = result(person("J001", name="张\u200f三"), winners=WINNERS)
    with pytest.raises(UnprintableError):
        commendation(bad, COURT, "示法〔2024〕15号", DAY)


def test_the_same_arguments_give_the_same_bytes():
    assert official_document(LONG, COURT) == official_document(LONG, COURT)
