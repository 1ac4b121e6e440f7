"""The bulletin from the overview: which one is asked for, what is refused, what the paper says."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from evaluation.bulletin import Kind, kind_of
from evaluation.period import Month, Quarter, Week, Year
from tests.ui.court import build_court, close_nothing, window_on
from ui.dialogs.bulletin_dialog import BulletinDialog
from ui.dialogs.paper_dialog import PaperDialog
from ui.pages.page import PageName
from ui.texts.periods import period_text, read_period
from ui.wiring.overview import overview_page

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, language, settings, tmp_path):
    build_court(tmp_path / "court.sqlite")
    window = window_on(qtbot, settings, PageName.OVERVIEW, overview_page)
    return window.shown_page()


def dialog_of(qtbot, page, kind):
    qtbot.waitUntil(lambda: page.findChild(kind) is not None)
    return page.findChild(kind)


def test_a_click_asks_for_the_shown_quarter_and_makes_any_week_by_keys(qtbot, page):
    qtbot.mouseClick(page.leading.bulletin, LEFT)
    dialog = dialog_of(qtbot, page, BulletinDialog)
    assert dialog.value() == Quarter(2024, 1)
    qtbot.keyClick(dialog.kind, Qt.Key.Key_Home)
    assert dialog.value() == Week(2024, 13)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
        qtbot.keyClick(dialog.period, key)
    assert dialog.value() == Week(2024, 13)
    dialog.period.selectAll()
    qtbot.keyClicks(dialog.period, "2024-02-20")
    assert dialog.told.text() == "2024-02-19 – 2024-02-25"
    qtbot.keyClicks(dialog.remarks, "Measures")
    qtbot.keyClick(dialog.period, Qt.Key.Key_Return)
    paper = dialog_of(qtbot, page, PaperDialog).paper
    text = "".join(p.extract_text() for p in PdfReader(BytesIO(paper.content)).pages)
    assert paper.file_name == "bulletin-2024W08.pdf"
    assert "本周旧存12件，新收0件，受理12件；审结、执结6件" in "".join(text.split())
    assert "态势研判和工作措施Measures" in "".join(text.split())
    page.choose_bulletin()
    again = dialog_of(qtbot, page, BulletinDialog)
    assert again.remarks.toPlainText() == "Measures"


def test_without_a_case_nothing_is_asked(qtbot, page):
    close_nothing()
    with qtbot.waitSignal(page.noticed) as told:
        page.choose_bulletin()
    assert told.args[0].text
    assert page.findChild(BulletinDialog) is None


def test_what_lies_ahead_or_holds_nothing_is_refused_where_it_is_typed(qtbot, page):
    page.page_actions()[-1].trigger()
    dialog = dialog_of(qtbot, page, BulletinDialog)
    dialog.period.setText("2098Q1")
    assert "2098-01-01" in dialog.form.fault_text("period")
    assert not dialog.ok.isEnabled()
    dialog.period.setText("2098-01")
    assert period_text(Quarter(2024, 1)) in dialog.form.fault_text("period")
    dialog.period.setText("2019Q3")
    assert dialog.form.fault_text("period") == ""
    qtbot.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: dialog.form.fault_text("period") != "")
    assert not dialog.ok.isEnabled()
    qtbot.keyClick(dialog.period, Qt.Key.Key_PageUp)
    assert dialog.ok.isEnabled()


@pytest.mark.parametrize("period", [Week(2024, 8), Month(2024, 2), Quarter(2024, 3), Year(2024)])
def test_a_period_is_read_as_it_is_shown_as_commands_have_it_and_by_a_day(language, period):
    kind = kind_of(period)
    for text in (period_text(period), str(period), period.end.isoformat()):
        assert read_period(kind, f" {text} ") == period


@pytest.mark.parametrize(
    ("kind", "text"),
    [(Kind.WEEK, "2023W53"), (Kind.MONTH, "2024Q1"), (Kind.QUARTER, "2024-02"), (Kind.YEAR, "24")],
)
def test_a_period_of_another_kind_is_not_guessed(kind, text):
    with pytest.raises(ValueError, match=text):
        read_period(kind, text)


def test_another_kind_begins_with_the_last_period_that_has_begun(qtbot, page):
    dialog = BulletinDialog(Quarter(2024, 1), date(2024, 2, 20), page)
    qtbot.addWidget(dialog)
    assert "2024-03-31  ·  " in dialog.told.text()
    dialog.kind.setCurrentIndex(0)
    assert dialog.value() == Week(2024, 8)
