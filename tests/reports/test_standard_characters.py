"""The 8,105 characters of the table of standard characters, and names nobody thought of."""

from functools import cache
from io import BytesIO
from pathlib import Path

import pytest

from reports.certificate import certificate
from reports.documents import new_canvas
from reports.evaluation_form import evaluation_form
from reports.fonts import HEI, KAI, SONG, font_set
from reports.styles import FORM_PAGE, INK
from reports.typesetting import TextStyle, draw_lines
from tests.reports.examples import COURT, person, scheme, star, text_of, worked_example

FONTS = font_set(COURT)
TABLE = Path(__file__).with_name("standard_characters.txt")
# None of these is in another test: two to twenty characters, dots, rare and beyond the BMP.
HARD_NAMES = [
    "仉昳",
    "逄翮",
    "妫昶",
    "㑇㖞",
    "䥽䴙",
    "𫍯𬘭",
    "乜𬭊",
    "吉克·阿依",
    "尼格热依·艾尔肯",
    "买合木提江·阿不都热西提·吐尔孙江",
    "古丽巴哈尔·阿不力克木·买买提艾力·依",
    "赵𬴊",
    "孙𦈡",
    "𠅤𠙶",
    "完颜䶮𬀩",
]


@cache
def standard_characters() -> str:
    return "".join(TABLE.read_text("utf-8").split())


def test_the_table_is_whole():
    assert len(standard_characters()) == len(set(standard_characters())) == 8105
    assert sum(ord(character) > 0xFFFF for character in standard_characters()) == 196


@pytest.mark.parametrize("face", [KAI, SONG, HEI])
def test_every_standard_character_prints_and_can_be_copied(face):
    chain = FONTS[face]
    assert chain.missing(standard_characters()) == ()
    buffer = BytesIO()
    canvas = new_canvas(buffer, FORM_PAGE, chain, "字", "院")
    style = TextStyle(chain, 6, 7, INK)
    draw_lines(canvas, style, (40, 510), 810, style.lines(standard_characters(), 510))
    canvas.save()
    assert text_of(buffer.getvalue()) == standard_characters()


def test_the_court_needs_no_fallback_for_the_standard_characters():
    # Kai, Song and Hei draw them all themselves: no name of the table changes its face.
    for face in (KAI, SONG, HEI):
        assert all(FONTS[face].face.draws(character) for character in standard_characters())


@pytest.mark.parametrize("name", HARD_NAMES)
def test_hard_names_stand_on_certificate_and_form(name):
    assert f"{name}同志：" in text_of(certificate(star(1, name), COURT))
    one = person("J001", name=name)
    assert f"姓名{name}工号" in text_of(evaluation_form(one, worked_example(), COURT, scheme()))
