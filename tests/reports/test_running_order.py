"""The printed running order, and the photographs of a set."""

from datetime import date
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from evaluation.ceremony import Called, steps
from reports.errors import PaperError, PictureError
from reports.pictures import portrait
from reports.running_order import running_order
from tests.reports.examples import COURT

NAME = "2024年第一季度表彰颁奖仪式"


def called(number, name, award="办案之星", **more):
    return Called(number, number, name, "民事审判第一庭", award, "2024年第一季度", **more)


def order(entries):
    return running_order(NAME, date(2024, 4, 19), steps(entries), COURT)


def pages(content):
    return ["".join(p.extract_text().split()) for p in PdfReader(BytesIO(content)).pages]


def test_it_names_everybody_in_order_with_words_and_notes():
    entries = [
        called(1, "张三", citation="恪尽职守。", note="从左侧上台"),
        called(2, "李䶮", award="先进个人"),
        called(3, "王五", award="先进个人", joined=True),
    ]
    (text,) = pages(order(entries))
    assert f"{NAME}流程单" in text
    assert "2024年4月19日共2项，3人次" in text
    parts = ("办案之星（2024年第一季度）", "张三", "恪尽职守。", "先进个人（", "李䶮", "王五")
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    assert "从左侧上台" in text
    assert "内部资料" in text


def test_sixty_entries_go_over_several_pages_each_under_its_heads():
    found = pages(order([called(n, f"姓名{n:02}") for n in range(1, 61)]))
    assert len(found) > 2
    assert all("序号获奖者部门" in text for text in found)
    whole = "".join(found)
    assert all(f"姓名{n:02}" in whole for n in range(1, 61))
    assert f"—{len(found)}/{len(found)}—" in found[-1]


def test_it_is_the_same_bytes_every_time_and_needs_somebody():
    entries = [called(1, "张三")]
    assert order(entries) == order(entries)
    with pytest.raises(PaperError):
        order([])


def test_a_photograph_stands_upright_small_and_says_nothing_else(tmp_path):
    image = Image.new("RGB", (2400, 1800), (200, 180, 160))
    marks = Image.Exif()
    marks[0x0112] = 6  # lies on its side
    marks[0x010F] = "maker of the camera"
    image.save(tmp_path / "photo.jpg", exif=marks)
    with Image.open(BytesIO(portrait(str(tmp_path / "photo.jpg")))) as kept:
        assert kept.format == "JPEG"
        assert kept.height > kept.width
        assert max(kept.size) <= 1080
        assert not kept.getexif()


def test_what_is_no_photograph_is_refused(tmp_path):
    (tmp_path / "notes.png").write_bytes(b"\x89PNG nothing")
    Image.new("1", (20_000, 4)).save(tmp_path / "wide.png")
    for name, code in (("notes.png", "picture_file"), ("wide.png", "picture_too_large")):
        with pytest.raises(PictureError) as caught:
            portrait(str(tmp_path / name))
        assert caught.value.code == code
