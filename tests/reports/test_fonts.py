"""Which font draws what, and what no font can draw."""

from dataclasses import replace
from io import BytesIO

import pytest
import reportlab
from reportlab.pdfbase import ttfonts
from reportlab.pdfbase.pdfmetrics import getFont

from reports.documents import new_canvas
from reports.errors import FontFileError, UnprintableError
from reports.fonts import HEI, KAI, SONG, font_set
from reports.line_breaking import Line
from reports.names import printable
from reports.styles import FORM_PAGE, INK
from reports.typesetting import TextStyle, draw_lines
from resources import resource
from tests.reports.examples import COURT, read, text_of

FONTS = font_set(COURT)
RARE = "䶮㛃堃喆昇玥珺翀旻赟𬱖𣸣"


@pytest.mark.parametrize("face", [KAI, SONG, HEI])
def test_rare_names_are_drawn(face):
    assert FONTS[face].missing(RARE) == ()


@pytest.mark.parametrize("face", [KAI, SONG, HEI])
def test_the_basic_block_and_extension_a_are_drawn_by_every_face(face):
    han = "".join(chr(code) for code in [*range(0x4E00, 0x9FA6), *range(0x3400, 0x4DB6)])
    assert FONTS[face].missing(han) == ()


def test_every_character_of_gb_2312_can_be_searched_and_copied():
    rows = [
        bytes([row, cell]).decode("gb2312", "ignore")
        for row in range(0xB0, 0xF8)
        for cell in range(0xA1, 0xFF)
    ]
    text = "".join(rows) + RARE
    buffer = BytesIO()
    canvas = new_canvas(buffer, FORM_PAGE, FONTS[KAI], "字", "院")
    style = TextStyle(FONTS[KAI], 6, 7, INK)
    draw_lines(canvas, style, (40, 500), 800, style.lines(text, 500))
    canvas.save()
    assert len(text) == 6763 + len(RARE)
    assert text_of(buffer.getvalue()) == text


def test_what_no_font_draws_is_found_once():
    assert FONTS[SONG].missing("张\U000323b0\U000323b0") == ("\U000323b0",)


def test_a_fallback_draws_what_the_face_lacks():
    # Kai has little of extension A; a text in it changes fonts in the middle and back.
    lacking = next(chr(c) for c in range(0x3400, 0x4DB6) if not FONTS[KAI].face.draws(chr(c)))
    runs = FONTS[KAI].runs(f"甲{lacking}乙")
    assert [text for _, text in runs] == ["甲", lacking, "乙"]
    assert runs[0][0] == runs[2][0] != runs[1][0]


def test_a_glyph_without_outline_does_not_count():
    # Every bundled font maps it, none draws it.
    assert not FONTS[HEI].face.draws("\u3164")
    assert FONTS[HEI].face.draws("\u3000"), "an ideographic space is meant to be blank"


def test_width_is_the_sum_of_the_advances():
    assert FONTS[KAI].width("法院", 10) == pytest.approx(20)


def test_names_are_composed():
    assert printable("Rene\u0301", "Rene\u0301", FONTS[HEI]) == "Ren\u00e9"


@pytest.mark.parametrize(
    "name",
    [
        "张\n三",
        "张\u200f三",
        "张\u202e三",
        "张😀",
        "张\u0000",
        "张\u200b三",
        "张\ue863",
        "张\u2028三",
    ],
)
def test_names_with_what_cannot_be_seen_are_refused(name):
    with pytest.raises(UnprintableError) as refused:
        printable(name, name, FONTS[HEI])
    assert refused.value.code == "forbidden_character"
    assert refused.value.values["code_point"].startswith("U+")
    assert refused.value.values["whose"].isprintable()


def test_a_character_without_glyph_is_refused_by_name():
    with pytest.raises(UnprintableError) as refused:
        printable("张\U000323b0", "张\U000323b0", FONTS[HEI])
    assert refused.value.code == "missing_character"
    assert refused.value.values["character"] == "\U000323b0"
    assert refused.value.values["code_point"] == "U+323B0"


@pytest.mark.parametrize("name", ["张<b>三", "A&B", "=1+1", "阿依古丽·买买提"])
def test_markup_is_only_text(name):
    assert printable(name, name, FONTS[HEI]) == name


WHOLE = resource("fonts/NotoSansSC-Regular.ttf").read_bytes()


def without(tag: bytes) -> bytes:
    """A font whose directory does not list a table."""
    return WHOLE[:400].replace(tag, b"XXXX", 1) + WHOLE[400:]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no font at all" * 99,
        WHOLE[:1000],
        WHOLE[:-9000],
        *(without(tag) for tag in (b"glyf", b"cmap", b"loca", b"hmtx", b"OS/2", b"post")),
    ],
    ids=lambda content: f"{len(content)}-{sum(content[:400])}",
)
def test_a_file_that_is_no_whole_font_is_refused(tmp_path, content):
    file = tmp_path / "court.ttf"
    file.write_bytes(content)
    own = font_set(replace(COURT, font_files=((KAI, str(file)),)))
    with pytest.raises(FontFileError) as refused:
        own[KAI].width("法", 10)
    assert "court.ttf" in refused.value.values["file"]


def test_the_library_is_the_one_the_mend_was_made_for():
    # When this fails: see whether makeToUnicodeCMap now writes UTF-16, and drop or renew the mend.
    assert reportlab.Version == "5.1.0"
    assert ttfonts.makeToUnicodeCMap.__module__ == "reports.tounicode"


def test_two_files_of_one_font_are_kept_apart(tmp_path):
    # A cut-down copy bears the same PostScript name as the bundled file.
    copies = [FONTS.subset({KAI: text}) for text in ("甲", "乙")]
    assert [copy[KAI].face.draws("甲") for copy in copies] == [True, False]
    names = {copy[KAI].face.name for copy in copies} | {FONTS[KAI].face.name}
    assert len({id(getFont(name)) for name in names}) == 3


def test_a_font_of_the_court_takes_the_place_of_the_bundled_one(tmp_path):
    file = tmp_path / "仿宋.ttf"
    file.write_bytes(resource("fonts/NotoSansSC-Regular.ttf").read_bytes())
    own = font_set(replace(COURT, font_files=((KAI, str(file)),)))
    buffer = BytesIO()
    canvas = new_canvas(buffer, FORM_PAGE, own[KAI], "字", "院")
    draw_lines(canvas, TextStyle(own[KAI], 9, 9, INK), (40, 500), 800, [Line("法院", 18, 0, True)])
    canvas.save()
    fonts = read(buffer.getvalue()).pages[0]["/Resources"]["/Font"]
    assert any("Court-" in font.get_object()["/BaseFont"] for font in fonts.values())
