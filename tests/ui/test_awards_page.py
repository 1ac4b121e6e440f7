"""The page of awards on a real database: from a proposal to the register, and the papers."""

import shutil
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from db.award_proposals import NominationState, nominees
from db.awards import award_of
from db.connection import close_database, open_database, session
from db.models import Staff
from db.register_list import certificates, paper_of
from db.settings import court_settings, store_court_settings
from db.templates import template_code
from evaluation.awards import Source
from evaluation.period import Year
from tests.ui.awards import name_court
from tests.ui.court import ACT, QUARTER, build_court
from tests.ui.quarters import do_at_once
from ui.dialogs.award_decision_dialog import AwardDecisionDialog
from ui.dialogs.award_dialog import AwardDialog
from ui.dialogs.key_unsigned_dialog import KeyUnsignedDialog
from ui.dialogs.nominee_dialog import NomineeDialog
from ui.dialogs.notice_dialog import NoticeDialog
from ui.dialogs.paper_dialog import PaperDialog
from ui.dialogs.preflight_dialog import PreflightDialog
from ui.dialogs.print_dialog import CertificatePrintDialog
from ui.dialogs.reason_dialog import ReasonDialog
from ui.pages.awards_page import AwardsPage
from ui.wiring.awards import Awards

Mouse = Qt.MouseButton.LeftButton
YEAR = Year(2024)


@pytest.fixture(scope="module")
def court(tmp_path_factory):
    file = tmp_path_factory.mktemp("court") / "court.sqlite"
    build_court(file)
    name_court()
    close_database()
    return file


@pytest.fixture
def page(qtbot, english, court, tmp_path, settings):
    open_database(str(shutil.copy(court, tmp_path / "court.sqlite")))
    page = AwardsPage(Awards(ACT.author, lambda: ACT, settings))
    page.job_requested.connect(do_at_once)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_quarter(QUARTER)
    page.show_subject("MODEL")
    yield page
    close_database()


def click(qtbot, page, name):
    (made,) = [one for one in page._buttons_of(name) if one.isVisible()]
    qtbot.mouseClick(made, Mouse)


def listed(code="MODEL", period=YEAR):
    with session():
        return [(one.key, one.state) for one in nominees(code, period)]


def shown(page):
    return [
        [column.shown(row) for column in page.nominees.columns[:4]]
        for row in page.nominees.shown_rows()
    ]


def add(qtbot, page, words="姓名J1  J1  民商事", why="会议推荐"):
    click(qtbot, page, "add")
    (dialog,) = [one for one in page.findChildren(NomineeDialog) if one.isVisible()]
    dialog.who.setCurrentText(words)
    dialog.form.field("why").setText(why)
    qtbot.mouseClick(dialog.ok, Mouse)


def decide(qtbot, page, document="示法〔2024〕3号"):
    click(qtbot, page, "decide")
    dialog = page.findChild(AwardDecisionDialog)
    dialog.day.setText("2024-04-09")
    dialog.document.setText(document)
    qtbot.mouseClick(dialog.ok, Mouse)


def issue(qtbot, page):
    click(qtbot, page, "issue")
    qtbot.mouseClick(page.findChild(KeyUnsignedDialog).unsigned, Mouse)


def test_the_catalogue_says_what_an_award_is_and_rests_on(page):
    assert [line.award.name for line in page.model.shown_rows()][:2] == ["季度办案之星", "先进集体"]
    assert page.head.name.text() == "办案标兵"
    assert page.head.kind.text() == "Commendation"
    assert "no honour" in page.head.basis.text()
    assert page.states.currentWidget().isAncestorOf(page.first["add"])
    assert not page.panel.isVisible()
    assert not page.buttons["decide"].isEnabled()


def test_the_rule_proposes_and_the_proposal_can_be_taken_back(qtbot, page):
    page.show_subject("SKILLED")
    page.acts.edit()
    dialog = page.findChild(AwardDialog)
    dialog.form.field("quarters_at_least").setText("1")
    dialog.form.field("mean_at_least").setText("0")
    qtbot.mouseClick(dialog.ok, Mouse)
    click(qtbot, page, "propose")
    assert [row[0] for row in shown(page)] == ["姓名J1", "姓名J2", "姓名J3"]
    assert {row[3] for row in shown(page)} == {"Proposed"}
    page.acts.undoing.undo_last()
    assert listed("SKILLED") == []


def test_somebody_comes_by_hand_with_a_reason_and_goes_with_one(qtbot, page):
    add(qtbot, page)
    assert listed() == [("J1", NominationState.PROPOSED)]
    assert page.nominees.columns[4].shown(page.nominees.row_at(0)) == "By hand: 会议推荐"
    page.panel.select(page.nominees.key_at(0))
    page.action("withdraw").trigger()
    dialog = page.findChild(ReasonDialog)
    dialog.form.field("why").setText("本人放弃")
    qtbot.mouseClick(dialog.ok, Mouse)
    assert listed() == []


def test_from_the_decision_to_the_register(qtbot, page):
    add(qtbot, page)
    add(qtbot, page, "姓名J2  J2  民商事")
    decide(qtbot, page)
    assert {state for _, state in listed()} == {NominationState.DECIDED}
    assert page.buttons["issue"].text() == "Issue 2 certificates"
    with qtbot.waitSignal(page.noticed) as told:
        issue(qtbot, page)
    assert {state for _, state in listed()} == {NominationState.ISSUED}
    with session():
        second, first = certificates()
        text = PdfReader(BytesIO(paper_of(first.id))).pages[0].extract_text()
    assert (first.recipient, second.recipient) == ("姓名J1", "姓名J2")
    assert first.number in told.args[0].text
    assert "".join(text.split()).count("通报表扬") >= 1
    with qtbot.waitSignal(page.page_requested) as asked:
        told.args[0].actions[1].act()
    assert asked.args[0] == "register"
    sheets = []
    printing = page.acts.printing
    printing.use(replace(printing.desk, printers=lambda: ["Office"], send=sheets.append))
    told.args[0].actions[0].act()
    page.window().findChild(CertificatePrintDialog).submit()
    with session():
        assert sheets == [paper_of(first.id), paper_of(second.id)]
        assert [line.printed for line in certificates()] == [1, 1]


def test_all_that_could_go_wrong_is_listed_before_issuing(qtbot, page):
    add(qtbot, page)
    add(qtbot, page, "姓名J2  J2  民商事")
    decide(qtbot, page)
    with session():
        Staff.update(name="\U0001f600").where(Staff.number == "J2").execute()
        store_court_settings(replace(court_settings(), mark=""), ACT)
    click(qtbot, page, "issue")
    dialog = page.window().findChild(PreflightDialog)
    mark, renamed = dialog.findings.texts()
    assert "no mark" in mark
    assert renamed.startswith("姓名J2: the roster says \U0001f600 now")
    assert not dialog.ok.isEnabled()
    dialog.reject()
    dialog.deleteLater()
    page.action("names").trigger()
    assert [one.name for one in page.nominees.shown_rows()] == ["姓名J1", "\U0001f600"]
    click(qtbot, page, "issue")
    found = [d for d in page.window().findChildren(PreflightDialog) if d.isVisible()]
    texts = found[-1].findings.texts()
    assert any("U+1F600" in text for text in texts)
    assert not any("the roster says" in text for text in texts)
    assert listed()[0][1] is NominationState.DECIDED


def test_the_template_is_chosen_for_the_award_and_opened(qtbot, page):
    assert page.template.text() == "Template: 个人荣誉证书（办案标兵、能手）"
    page.template.menu().aboutToShow.emit()
    actions = page.template.menu().actions()
    assert [one.data() for one in actions if one.isChecked()] == ["T3"]
    next(one for one in actions if one.data() == "overprint-8K").trigger()
    with session():
        assert template_code(award_of("MODEL")) == "overprint-8K"
    with qtbot.waitSignal(page.page_requested) as asked:
        page.action("template").trigger()
    assert asked.args == ["templates", "overprint-8K"]
    page.acts.undoing.undo_last()
    assert page.template.text().endswith("（办案标兵、能手）")


def test_only_those_selected_are_decided_on(qtbot, page):
    for number in ("J1", "J2", "J3"):
        add(qtbot, page, f"姓名{number}  {number}  民商事")
    page.panel.view.selectRow(0)
    selection = page.panel.view.selectionModel()
    both = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
    selection.select(page.nominees.index(2, 0), both)
    assert page.buttons["decide"].text() == "Decide on 2…"
    decide(qtbot, page)
    assert dict(listed())["J2"] is NominationState.PROPOSED
    assert page.buttons["decide"].text() == "Decide on 1…"


def test_a_star_waits_for_the_decision_on_the_quarter(qtbot, page):
    page.show_subject("STAR")
    add(qtbot, page)
    with qtbot.waitSignal(page.failed) as told:
        click(qtbot, page, "decide")
    assert told.args[0].code == "STAR_NOT_DECIDED"
    assert page.findChild(AwardDecisionDialog) is None


def test_an_award_is_edited_and_wrong_entries_are_named(qtbot, page):
    click(qtbot, page, "edit")
    dialog = page.findChild(AwardDialog)
    dialog.form.field("numbering").setText("{court}{year}号")
    assert not dialog.ok.isEnabled()
    dialog.form.field("numbering").setText("{court}{year}字第{no:3}号")
    dialog.form.field("name").setText("审判标兵")
    dialog.form.field("legal_basis").setText("示表彰办〔2023〕6号")
    qtbot.mouseClick(dialog.ok, Mouse)
    with session():
        stored = award_of("MODEL")
    assert (stored.name, stored.rule.source) == ("审判标兵", Source.STARS)
    assert page.head.kind.text() == "Certificate of honour"


def test_an_award_of_several_categories_keeps_them(qtbot, page):
    page.show_subject("SKILLED")
    with session():
        before = award_of("SKILLED")
    click(qtbot, page, "edit")
    dialog = page.findChild(AwardDialog)
    assert dialog.value() == before
    assert not dialog.form.field("stars_at_least").isVisibleTo(dialog)
    assert dialog.form.field("mean_at_least").isVisibleTo(dialog)


def test_an_award_that_is_put_aside_proposes_nobody(page):
    page.action("aside").trigger()
    with session():
        assert not award_of("MODEL").active
    assert not page.buttons["add"].isEnabled()
    page.action("aside").trigger()
    assert page.buttons["add"].isEnabled()


def test_the_notice_names_those_on_the_list(qtbot, page):
    add(qtbot, page)
    click(qtbot, page, "notice")
    dialog = page.findChild(NoticeDialog)
    dialog.day.setText("2024-04-12")
    qtbot.mouseClick(dialog.ok, Mouse)
    pages = PdfReader(BytesIO(page.findChild(PaperDialog).paper.content)).pages
    text = "".join("".join(one.extract_text() for one in pages).split())
    assert "姓名J1（民商事）" in text
    assert "公示时间自2024年4月12日起，至2024年4月18日止" in text
    assert not page.buttons["decision"].isEnabled()


def test_the_year_before_has_a_list_of_its_own(qtbot, page):
    add(qtbot, page)
    page.period.setCurrentIndex(1)
    page.period.activated.emit(1)
    assert page.period.currentData() == Year(2023)
    assert shown(page) == []
    add(qtbot, page, "姓名J3  J3  民商事")
    assert listed("MODEL", Year(2023)) == [("J3", NominationState.PROPOSED)]
