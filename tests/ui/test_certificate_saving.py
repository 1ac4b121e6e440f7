"""Certificates saved in every form: names by a pattern, ZIP, password, and the list for merging."""

import zipfile
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import python_calamine
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from reports.batch import (
    CertificateFiles,
    encrypted,
    file_names,
    joined,
    merged_file,
    one_sheet,
    placed,
    write_separate,
    zipped,
)
from reports.calibration import Calibration, FeedEdge
from reports.certificate import certificates
from reports.errors import PaperError
from reports.progress import unheard
from reports.workbook_certificates import certificate_list
from tests.reports.examples import COURT, DECIDED, star
from tests.ui.quarters import certificates_data, do_at_once
from ui.dialogs.save_certificates_dialog import SaveChoice, SaveForm
from ui.pages.certificate_saving import CertificateSaving
from ui.pages.page import Page
from ui.papers.certificate_files import saved_certificates

ITEMS = (star(1, "甲某"), star(2, "乙/某"), star(3, "甲某"))
FILES = CertificateFiles(ITEMS, COURT)


def text_of(content):
    return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]


def test_separate_files_are_called_by_the_pattern_and_none_takes_anothers_name(tmp_path):
    files = CertificateFiles(ITEMS, COURT, pattern="{name}")
    assert file_names(files) == ["甲某.pdf", "乙_某.pdf", "甲某-2.pdf"]
    written = write_separate(files, tmp_path)
    assert [file.name for file in written] == file_names(files)
    assert "J1-003号" in text_of(written[2].read_bytes())[0]


@pytest.mark.parametrize("pattern", ["{who}", "{name", "name}"])
def test_a_pattern_that_names_what_there_is_not_is_refused_before_a_file(tmp_path, pattern):
    with pytest.raises(PaperError) as caught:
        write_separate(CertificateFiles(ITEMS, COURT, pattern=pattern), tmp_path)
    assert caught.value.code == "name_pattern"
    assert list(tmp_path.iterdir()) == []


def test_a_zip_holds_the_same_files_and_is_the_same_each_time():
    content = zipped(FILES)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert archive.namelist() == file_names(FILES)
        assert "乙/某" in text_of(archive.read(archive.namelist()[1]))[0]
    assert zipped(FILES) == content


def test_a_password_is_aes_256_and_opens_the_file():
    content = merged_file(CertificateFiles(ITEMS, COURT, password="correct horse"))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(content))
    with pikepdf.open(BytesIO(content), password="correct horse") as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert str(pdf.encryption.stream_method).endswith("aesv3")
        assert len(pdf.pages) == 3


def test_papers_that_exist_are_saved_as_they_are():
    contents = (certificates(ITEMS[:1], COURT), certificates(ITEMS[1:2], COURT))
    files = CertificateFiles(ITEMS[:2], COURT, contents=contents)
    with zipfile.ZipFile(BytesIO(zipped(files))) as archive:
        assert tuple(archive.read(name) for name in archive.namelist()) == contents
    assert text_of(merged_file(files)) == [*text_of(contents[0]), *text_of(contents[1])]
    assert joined(contents) == joined(contents)


def test_one_sheet_is_that_page_alone():
    whole = certificates(ITEMS, COURT)
    assert text_of(one_sheet(whole, 2)) == text_of(whole)[1:2]


def test_what_is_placed_says_the_same_on_a_page_of_the_same_kind():
    content = certificates(ITEMS[:1], COURT)
    assert placed(content, Calibration()) is content
    moved = placed(content, Calibration(feed=FeedEdge.SHORT, turned=True))
    page = PdfReader(BytesIO(moved)).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
    assert "甲某同志" in page.extract_text()


def test_encrypting_needs_the_password_to_read():
    content = encrypted(certificates(ITEMS[:1], COURT), "12345678")
    assert "甲某" in PdfReader(BytesIO(content), password="12345678").pages[0].extract_text()


def test_the_list_has_its_heads_in_the_first_row_and_texts_only():
    items = (*ITEMS[:1], star(2, "=1+1"))
    content = certificate_list(items, COURT, DECIDED)
    rows = python_calamine.CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0)
    head, first, second = rows.to_python()
    assert head[:3] == ["编号", "姓名", "称谓"]
    assert first[:3] == ["示法荣〔2024〕J1-001号", "甲某", "甲某同志："]
    assert second[1] == "=1+1"
    assert certificate_list(items, COURT, DECIDED) == content


@pytest.mark.parametrize("form", list(SaveForm))
def test_every_form_is_written(tmp_path, form):
    where = tmp_path / "out"
    assert saved_certificates(form.value, FILES, where, unheard) == where
    content = b"" if form is SaveForm.SEPARATE else where.read_bytes()
    begins = {SaveForm.MERGED: b"%PDF", SaveForm.ZIP: b"PK", SaveForm.LIST: b"PK"}
    if form is SaveForm.SEPARATE:
        assert len(list(where.iterdir())) == 3
    assert content.startswith(begins.get(form, b""))


@pytest.fixture
def saving(qtbot, english):
    page, asked = Page(), []
    qtbot.addWidget(page)
    page.show()

    def save(data, choice, where):
        asked.append((choice, where))
        return lambda report: where

    page.job_requested.connect(do_at_once)
    return page, CertificateSaving(page, save, "王五"), asked


def test_the_dialog_asks_form_pattern_and_password_and_then_where(qtbot, saving, tmp_path):
    page, made, asked = saving
    dialog = made.open(certificates_data())
    dialog.form.field("form").setCurrentIndex(2)
    dialog.form.field("password").setText("short")
    assert not dialog.ok.isEnabled()
    dialog.form.field("password").setText("long enough")
    assert not dialog.ok.isEnabled()
    dialog.form.field("again").setText("long enough")
    dialog.submit()
    where = page.window().findChild(QFileDialog)
    assert Path(where.selectedFiles()[0]).name == "certificates-2024Q1.zip"
    with qtbot.waitSignal(page.noticed):
        where.fileSelected.emit(str(tmp_path / "all.zip"))
    choice = SaveChoice(SaveForm.ZIP, "{number}-{name}", "long enough")
    assert asked == [(choice, tmp_path / "all.zip")]
    where.reject()


@pytest.mark.parametrize("pattern", ["", "{who}"])
def test_a_wrong_pattern_is_told_in_the_dialog(saving, pattern):
    _, made, _ = saving
    dialog = made.open(certificates_data())
    dialog.form.field("pattern").setText(pattern)
    assert not dialog.ok.isEnabled()
    dialog.reject()
