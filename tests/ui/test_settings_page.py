"""Settings by clicks and keys: what is kept in the database and on this PC, backups, holidays."""

import os
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import matplotlib as mpl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from db.audit import entries
from db.connection import session
from db.settings import court_settings, holiday_calendar
from resources import resource
from tests.ui.court import ACT, build_court, window_on
from ui.application import use_text_size
from ui.automatic_backup import AutomaticBackup
from ui.backups import dated_backups, write_dated
from ui.pages.page import PageName
from ui.theme import Appearance
from ui.wiring.settings import settings_page

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def court(tmp_path):
    build_court(tmp_path / "court.sqlite")


@pytest.fixture
def window(qtbot, english, settings, court):
    return window_on(qtbot, settings, PageName.SETTINGS, settings_page)


@pytest.fixture
def page(window):
    return window.shown_page()


def kept():
    with session():
        return court_settings()


def said(window):
    return window.notices.texts()[0]


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not window.runner.running())


def press(widget, text):
    next(b for b in widget.findChildren(QPushButton) if b.text() == text).click()


def type_into(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def test_a_field_is_kept_when_it_is_left_and_undone_from_the_notice(qtbot, window, page):
    type_into(qtbot, page.court.fields["name"], "Sample Court")
    assert kept().name == "Sample Court"
    assert said(window) == "Saved: Name."
    with session():
        assert entries("court")[-1].detail == {"name": "Sample Court"}
    press(window.notices, "Undo")
    assert kept().name == ""
    assert page.court.fields["name"].text() == ""


def test_a_field_that_something_else_waits_for_is_where_one_types_next(window, page):
    page.open_section(3)
    window.open_page(PageName.SETTINGS, "mark")
    assert page.focusWidget() is page.court.fields["mark"]


def test_what_is_being_typed_holds_the_window(qtbot, window, page):
    page.court.fields["mark"].setText("示法荣")
    assert not page.may_leave()
    page.court.fields["mark"].editingFinished.emit()
    assert page.may_leave()


def test_a_font_of_the_court_stands_in_for_that_of_the_program(qtbot, window, page):
    own = str(resource("fonts/NotoSansSC-Regular.ttf"))
    page.open_section(1)
    type_into(qtbot, page.fonts.fields["kai"], own)
    settled(qtbot, window)
    assert kept().font_files == (("kai", own),)
    assert page.fonts.previews["kai"].font().families()[0] == "Noto Sans SC"
    assert said(window) == "Saved: Names and certificates."
    page.fonts.fields["kai"].clear()
    page.fonts.fields["kai"].editingFinished.emit()
    assert kept().font_files == ()


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("absent.ttf", "There is no font file"),
        ("text.ttf", "is not a usable TrueType font"),
        ("latin.ttf", "characters that papers need (啊阿埃"),
    ],
)
def test_an_unfit_font_is_refused_with_a_sentence(qtbot, window, page, tmp_path, file, sentence):
    (tmp_path / "text.ttf").write_text("no font at all")
    latin = Path(mpl.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"
    shutil.copy(latin, tmp_path / "latin.ttf")
    page.open_section(1)
    type_into(qtbot, page.fonts.fields["fang"], str(tmp_path / file))
    settled(qtbot, window)
    assert sentence in page.fonts.faults["fang"].text()
    assert kept().font_files == ()
    assert not page.may_leave()


def test_a_seal_of_no_size_is_refused(qtbot, window, page):
    type_into(qtbot, page.court.fields["seal_mm"], "7")
    assert kept().seal_mm == 42
    assert page.court.fields["seal_mm"].text() == "42"
    assert "20 to 60" in said(window)


def test_fonts_are_kept_a_line_each(qtbot, window, page):
    page.court.fonts.setPlainText("a.ttf\n\nb.ttf\n")
    page.court.fonts.left.emit()
    assert kept().extra_fonts == ("a.ttf", "b.ttf")


def test_a_theme_is_taken_on_at_once(qtbot, window, page, settings):
    page.open_section(2)
    with qtbot.waitSignal(window.appearance_changed) as wanted:
        page.window_.theme.setCurrentIndex(2)
        page.window_.theme.activated.emit(2)
    assert wanted.args == ["dark"]
    assert settings.appearance is Appearance.DARK


def test_another_language_asks_for_a_restart(qtbot, window, page, settings):
    page.window_.language.setCurrentIndex(1)
    page.window_.language.activated.emit(1)
    assert settings.language == "zh"
    with qtbot.waitSignal(window.restart_requested):
        press(window.notices, "Restart now")


def test_the_name_one_acts_under_is_kept_on_this_pc(qtbot, window, page, settings):
    page.open_section(2)
    type_into(qtbot, page.window_.author, "Li Si")
    assert settings.author == "Li Si"


def test_a_day_is_declared_off_and_taken_back(qtbot, window, page):
    page.open_section(4)
    part = page.holidays
    qtbot.keyClicks(part.day, "2024-04-12")
    qtbot.keyClick(part.day, Qt.Key.Key_Return)
    assert kept().days_off == (date(2024, 4, 12),)
    with session():
        assert not holiday_calendar().is_working_day(date(2024, 4, 12))
    rows = [row.day for row in part.model.shown_rows() if row.own]
    assert rows == [date(2024, 4, 12)]
    assert not part.remove.isEnabled()
    part.list.selectRow(part.model.place_of(date(2024, 4, 12)))
    qtbot.mouseClick(part.remove, LEFT)
    assert kept().days_off == ()


def test_a_check_says_that_the_database_is_sound(qtbot, window, page):
    page.open_section(3)
    qtbot.mouseClick(page.data.check, LEFT)
    settled(qtbot, window)
    assert said(window) == "The database is sound."


def test_a_backup_is_written_and_restored(qtbot, window, page, tmp_path):
    file = tmp_path / "copy.sqlite"
    page.data.backup_wanted.emit(str(file))
    settled(qtbot, window)
    assert file.exists()
    type_into(qtbot, page.court.fields["name"], "Later")
    page.data.restore_wanted.emit(str(file))
    press(page.findChildren(QMessageBox)[-1], "Restore")
    settled(qtbot, window)
    assert kept().name == ""
    assert list(tmp_path.glob("court.before-restore-*"))
    assert page.court.fields["name"].text() == ""


def test_dated_backups_are_written_once_a_day_and_the_oldest_given_up(
    qtbot, window, page, settings, tmp_path
):
    folder = tmp_path / "backups"
    for day in (1, 2, 3):
        write_dated(folder, date(2024, 4, day), 2, ACT, lambda done, total: None)
    names = [file.name for file in dated_backups(folder)]
    assert names == ["casestar-2024-04-03.sqlite", "casestar-2024-04-02.sqlite"]
    page.data.take_folder(str(folder))
    assert settings.backup_folder == str(folder)
    backup = AutomaticBackup(window, lambda: ACT)
    backup.begin()
    settled(qtbot, window)
    assert len(dated_backups(folder)) == 3
    backup.begin()
    assert not window.runner.running()


def test_a_failed_backup_is_told_in_red(qtbot, window, settings, tmp_path):
    (tmp_path / "file").write_text("no folder")
    settings.backup_folder = str(tmp_path / "file")
    AutomaticBackup(window, lambda: ACT).begin()
    settled(qtbot, window)
    assert said(window).startswith("Today's backup failed")


def test_the_page_opens_in_both_languages(qtbot, language, settings, court):
    window = window_on(qtbot, settings, PageName.SETTINGS, settings_page)
    for number in range(4):
        window.shown_page().open_section(number)
    assert window.shown_page().court.fields["seal_mm"].text() == "42"


def test_the_size_of_the_text_is_kept_for_the_next_start(window, page, settings, monkeypatch):
    page.open_section(2)
    page.window_.text_size.setCurrentIndex(page.window_.text_size.findData(125))
    page.window_.text_size.activated.emit(2)
    assert settings.text_size == 125
    assert said(window).startswith("Saved.")
    monkeypatch.setenv("QT_SCALE_FACTOR", "")
    monkeypatch.delenv("QT_SCALE_FACTOR")
    use_text_size(settings.text_size)
    assert os.environ["QT_SCALE_FACTOR"] == "1.25"


def test_edits_that_follow_at_once_are_kept_in_their_order_and_undone_by_themselves(window, page):
    """At a server the first is not stored yet when the second is made."""
    asked = []
    page.ask = lambda name, question, then: asked.append((question, then))
    first, second = replace(kept(), mark="甲"), replace(kept(), mark="甲", code="乙")
    before = kept()
    page._on_changed(first, "mark")
    page._on_changed(second, "code")
    assert not page.may_leave()
    for _ in range(2):
        question, then = asked.pop(0)
        then(question())
    assert (kept().mark, kept().code) == ("甲", "乙")
    assert page.may_leave()
    press(window.notices, "Undo")
    question, then = asked.pop(0)
    then(question())
    assert (kept().mark, kept().code) == (before.mark, "乙")


def test_what_is_being_typed_stays_when_the_page_is_shown_anew(qtbot, window, page):
    field = page.court.fields["mark"]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "abc")
    page.show_quarter(window.quarter)
    assert field.text() == "abc"
