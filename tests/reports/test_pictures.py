"""The court's logo: drawn where it belongs, and refused when it is none."""

from dataclasses import replace

import pdfplumber
import pytest
from PIL import Image
from reportlab.lib.units import mm

from reports.batch import write_certificates
from reports.certificate import certificate
from reports.errors import PictureError
from tests.reports.examples import COURT, QUARTER, star


def court_with(file):
    return replace(COURT, logo=str(file))


def saved(tmp_path, name, size, mode="RGB"):
    file = tmp_path / name
    Image.new(mode, size).save(file)
    return file


@pytest.mark.parametrize(("name", "mode"), [("a.png", "RGBA"), ("a.jpg", "CMYK"), ("p.png", "P")])
def test_a_logo_stands_centred_above_the_title(tmp_path, name, mode):
    court = court_with(saved(tmp_path, name, (600, 300), mode))
    file = tmp_path / "c.pdf"
    file.write_bytes(certificate(star(1, "张三"), court))
    with pdfplumber.open(file) as document:
        (image,) = document.pages[0].images
        title = min(char["top"] for char in document.pages[0].chars if char["size"] > 50)
    assert image["width"] == pytest.approx(19 * mm, abs=0.1)
    assert (image["x0"] + image["x1"]) / 2 == pytest.approx(297 * mm / 2, abs=0.1)
    assert image["top"] > 21 * mm
    assert image["bottom"] < title + 12


def test_the_same_logo_gives_the_same_bytes(tmp_path):
    court = court_with(saved(tmp_path, "a.png", (60, 60)))
    assert certificate(star(1, "张三"), court) == certificate(star(1, "张三"), court)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "picture_file"),
        (b"no picture" * 50, "picture_file"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "picture_file"),
        (b"%PDF-1.7\n", "picture_file"),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path, content, code):
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(PictureError) as refused:
        certificate(star(1, "张三"), court_with(file))
    assert (refused.value.code, refused.value.values["file"]) == (code, str(file))


def test_half_a_picture_is_refused(tmp_path):
    whole = saved(tmp_path, "whole.png", (400, 400)).read_bytes()
    half = tmp_path / "half.png"
    half.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(PictureError):
        certificate(star(1, "张三"), court_with(half))


def test_a_picture_of_20000_pixels_is_refused_before_any_file_is_written(tmp_path):
    court = court_with(saved(tmp_path, "wide.png", (20_000, 40), "1"))
    with pytest.raises(PictureError) as refused:
        write_certificates([star(1, "张三")], court, QUARTER, tmp_path / "out")
    assert refused.value.code == "picture_too_large"
    assert not (tmp_path / "out").exists()


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(PictureError):
        certificate(star(1, "张三"), court_with(tmp_path / "none.png"))
