"""The page of people: the list, the card, and every edit with its checks, notice and undo."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from db import runs
from db.actors import Act
from db.connection import close_database, open_database
from db.connection import session as db_session
from db.errors import DatabaseError
from db.models import Posting, ServiceState, Staff
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from tests.db.rows import add_case, add_person, add_posting, add_state
from tests.db.test_runs import EXPECTED
from tests.ui.dialogs import is_freed
from ui.dialogs.person_dialog import NameDialog, PersonDialog
from ui.dialogs.posting_dialog import PostingDialog
from ui.dialogs.reason_dialog import ReasonDialog
from ui.dialogs.state_dialog import StateDialog
from ui.notices import NoticeKind
from ui.pages.page import PageName
from ui.pages.people_page import PeoplePage
from ui.tasks import TaskRunner
from ui.widgets.posting_timeline import PostingTimeline
from ui.widgets.record_line import RecordLine
from ui.wiring.people import People

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
WHY = "人大任免〔2024〕3号"
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def court(tmp_path):
    """A judge with two postings and a sick leave, a clerk, and one who has left."""
    open_database(str(tmp_path / "court.sqlite"))
    with db_session():
        judge = add_person("J001", "ASSISTANT", "民商事", end="2023-12-31")
        add_posting(judge, "JUDGE", "刑事", start="2024-01-01")
        add_state(judge, "SICK", "2024-02-01", "2024-02-10")
        clerk = add_person("C001", "CLERK", "综合")
        left = add_person("X001", "CLERK", end="2022-12-31")
        add_state(left, "RETIRED", "2023-01-01")
        Posting.update(team="一团队").where(Posting.staff.in_([judge, clerk])).execute()
        yield
    close_database()


@pytest.fixture
def page(qtbot, english, court, settings):
    page = PeoplePage(People("沈知行", lambda: ACT), settings)
    qtbot.addWidget(page)
    page.resize(1150, 680)
    with qtbot.waitExposed(page):
        page.show()
    page.show_quarter(Q1)
    qtbot.waitUntil(lambda: page.card.card is not None)  # once the list is painted
    return page


@pytest.fixture
def said(page):
    """The notices of the page."""
    heard = []
    page.noticed.connect(heard.append)
    return heard


def shown(page):
    return [line.staff_no for line in page.model.shown_rows()]


def fill(dialog, **texts):
    for name, text in texts.items():
        field = dialog.form.field(name)
        if not hasattr(field, "currentText"):
            field.setText(text)
        elif field.isEditable():
            field.setEditText(text)
        else:
            field.setCurrentIndex(field.findData(text))


def opened(page, kind):
    return next(dialog for dialog in page.findChildren(kind) if dialog.isVisible())


def everything():
    return [
        [row.__data__ for row in model.select().order_by(model.id)]
        for model in (Staff, Posting, ServiceState)
    ]


def test_the_list_shows_who_serves_and_who_has_left_on_request(qtbot, page):
    assert shown(page) == ["C001", "J001"]
    qtbot.mouseClick(page.left, Left)
    assert shown(page) == ["C001", "J001", "X001"]


def test_the_card_follows_the_list_and_says_why_days_do_not_count(page):
    page.show_subject("J001")
    card = page.card.card
    assert (card.staff_no, sum(days for _, days in card.days)) == ("J001", 81)
    page.card.finish()
    texts = " ".join(one.text() for one in page.card.findChildren(type(page.card._name)))
    assert "Sick leave: these days are not in post" in texts
    assert "0 of 10" in texts


def test_somebody_asked_for_is_shown_whatever_hides_them(page):
    page.panel.search.setText("C001")
    page.panel.apply()
    page.show_subject("X001")
    assert page.left.isChecked()
    assert page.panel.current_row().staff_no == "X001"
    assert page.card.card.staff_no == "X001"


def test_the_keyboard_stays_on_the_card_when_what_had_it_is_made_anew(qtbot, page):
    page.show_subject("J001")
    page.card.finish()
    way = page.card.findChild(RecordLine).findChild(QToolButton)
    way.setFocus()
    page.show_quarter(Q1)
    assert page.card.isAncestorOf(page.window().focusWidget())


def test_another_persons_file_is_never_seen_on_a_card(page):
    page.show_subject("J001")
    page.card.show_file_tab()
    file = page.card.file.file
    page.card.show_file_tab()
    page.show_subject("C001")
    assert page.card.file.file is None
    page._on_file(file)  # an answer that comes late from a server
    assert page.card.file.file is None


def test_the_timeline_says_what_its_bars_are(qtbot, page):
    page.show_subject("J001")
    page.card.finish()
    line = page.card.findChild(PostingTimeline)
    assert "Judge assistant" in line.said_at(QPoint(20, 10))
    assert "2024-01-01" in line.said_at(QPoint(line.width() - 4, 10))
    assert line.said_at(QPoint(line.width() // 2, line.height() - 2)) == ""


def test_a_mate_is_one_click_away(page):
    page.show_subject("J001")
    page.card.mate_chosen.emit(page.card.card.mates[0].staff_no)
    assert page.card.card.staff_no == "C001"


def test_somebody_is_added_by_keys_and_taken_back(qtbot, page, said):
    before = everything()
    page.edits.add()
    dialog = opened(page, PersonDialog)
    assert not dialog.ok.isEnabled()
    fill(
        dialog, number="J001", name="单晓明", start="2024.2.1", category="CLERK", division="民一庭"
    )
    assert "already" in dialog.form.fault_text("number")
    fill(dialog, number="C009")
    assert dialog.form.field("pinyin").placeholderText().startswith("shan xiao ming")
    fill(dialog, why=WHY)
    assert dialog.ok.isEnabled()
    assert is_freed(qtbot, page, PersonDialog, dialog.ok)
    added = Staff.get(Staff.number == "C009")
    posting = Posting.get(Posting.staff == added)
    assert (added.name, added.author) == ("单晓明", "沈知行")
    assert (posting.category, posting.start) == ("CLERK", date(2024, 2, 1))
    assert page.panel.current_row().staff_no == "C009"
    assert said[0].kind == NoticeKind.SUCCESS
    said[0].actions[0].act()
    assert everything() == before
    assert shown(page) == ["C001", "J001"]
    page.edits.undoing.redo_last()
    assert Staff.select().where(Staff.number == "C009").exists()


def test_a_transfer_ends_the_posting_in_force(qtbot, page, said):
    page.show_subject("C001")
    page.edits.transfer()
    dialog = opened(page, PostingDialog)
    assert dialog.text_of("division") == "综合"
    fill(dialog, division="民一庭", start="2024-03-01", why=WHY)
    qtbot.keyClick(dialog.form.field("why"), Qt.Key.Key_Return)
    rows = Posting.select().join(Staff).where(Staff.number == "C001").order_by(Posting.start)
    assert [(r.division.name, r.start, r.end) for r in rows] == [
        ("综合", date(2020, 1, 1), date(2024, 2, 29)),
        ("民一庭", date(2024, 3, 1), None),
    ]
    assert len(page.card.card.postings) == 2
    assert "C001" in said[0].text


def test_clashing_days_are_told_before_anything_is_stored(page):
    page.show_subject("C001")
    page.edits.add_posting()
    dialog = opened(page, PostingDialog)
    fill(dialog, category="CLERK", division="民一庭", start="2024-03-01", why=WHY)
    assert "has some of the same days" in dialog.form.fault_text("start")
    assert not dialog.ok.isEnabled()
    fill(dialog, start="3000")
    assert "is no day" in dialog.form.fault_text("start")
    dialog.reject()


def test_a_promotion_keeps_everything_else(qtbot, page):
    page.show_subject("J001")
    page.edits.promote()
    dialog = opened(page, PostingDialog)
    fill(dialog, position="DEPUTY_CHIEF", start="2024-03-01", why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    last = Posting.select().order_by(Posting.id.desc()).get()
    assert (last.position, last.category, last.division.name) == ("DEPUTY_CHIEF", "JUDGE", "刑事")


def test_a_posting_is_corrected_and_taken_away(qtbot, page):
    page.show_subject("J001")
    row = page.card.card.postings[0]
    page.edits.change_posting(row)
    dialog = opened(page, PostingDialog)
    fill(dialog, grade="一级法官助理", why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert Posting.get_by_id(row.id).grade == "一级法官助理"
    page.edits.remove_posting(row)
    dialog = opened(page, ReasonDialog)
    fill(dialog, why=WHY)
    assert is_freed(qtbot, page, ReasonDialog, dialog.ok)
    assert Posting.get_or_none(Posting.id == row.id) is None


def test_a_state_is_added_and_changes_the_days(qtbot, page):
    page.show_subject("C001")
    page.edits.add_state()
    dialog = opened(page, StateDialog)
    fill(dialog, state="TRAINING", start="2024-01-01", end="2024-01-31", why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert page.model.row_at(0).in_post_days == 60
    row = page.card.card.states[0]
    page.edits.change_state(row)
    dialog = opened(page, StateDialog)
    fill(dialog, end="2024-01-10", why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert page.model.row_at(0).in_post_days == 81
    page.edits.remove_state(page.card.card.states[0])
    dialog = opened(page, ReasonDialog)
    fill(dialog, why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert page.model.row_at(0).in_post_days == 91


def test_who_leaves_is_retired_with_postings_ended(qtbot, page):
    page.show_subject("C001")
    page.edits.retire()
    dialog = opened(page, StateDialog)
    fill(dialog, state="RETIRED", start="2024-02-01", why=WHY)
    assert is_freed(qtbot, page, StateDialog, dialog.ok)
    row = Posting.select().join(Staff).where(Staff.number == "C001").get()
    assert row.end == date(2024, 1, 31)
    assert page.panel.current_row().staff_no == "C001"


def test_another_name_is_given(qtbot, page):
    page.show_subject("C001")
    page.edits.rename()
    dialog = opened(page, NameDialog)
    fill(dialog, name="示范当事人姓名二十个汉字长的名字样例一二", why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert page.card.card.name == "示范当事人姓名二十个汉字长的名字样例一二"


def test_whoever_a_case_names_is_not_deleted_and_the_cases_are_listed(qtbot, page):
    add_case(7, Staff.get(Staff.number == "J001"))
    page.show_subject("J001")
    page.edits.delete()
    dialog = opened(page, ReasonDialog)
    fill(dialog, why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert "named in 1 case" in dialog.refusal_text()
    assert "民初7号" in dialog.details_text()
    assert dialog.isVisible()
    dialog.reject()
    assert Staff.select().where(Staff.number == "J001").exists()


def test_whoever_was_entered_by_mistake_is_deleted_and_comes_back(qtbot, page, said):
    before = everything()
    page.show_subject("C001")
    page.edits.delete()
    dialog = opened(page, ReasonDialog)
    fill(dialog, why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert shown(page) == ["J001"]
    said[0].actions[0].act()
    assert everything() == before


def test_a_change_in_a_closed_quarter_waits_there(qtbot, page, said):
    runs.lock(Q1, lambda: QuarterResult.from_json(EXPECTED.read_text("utf-8")), ACT)
    page.show_subject("C001")
    page.edits.retire()
    dialog = opened(page, StateDialog)
    fill(dialog, start="2024-02-01", why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert said[0].kind == NoticeKind.WARNING
    assert "2024 Q1" in said[0].text


def test_what_could_not_be_stored_stays_in_the_dialog(qtbot, page, monkeypatch):
    def unreachable(*_):
        raise DatabaseError("UNREACHABLE", place="db", reason="gone")

    page.show_subject("C001")
    page.edits.rename()
    dialog = opened(page, NameDialog)
    fill(dialog, name="单晓明", why=WHY)
    with monkeypatch.context() as gone:
        gone.setattr(page.edits.edits, "_store", unreachable)
        qtbot.mouseClick(dialog.ok, Left)
    assert dialog.isVisible()
    assert dialog.refusal_text()
    assert dialog.text_of("name") == "单晓明"
    dialog.reject()


def test_a_far_database_is_asked_and_written_on_another_thread(qtbot, page, said):
    runner = TaskRunner()
    page.ask_on(runner)
    page.show_subject("C001")
    qtbot.waitUntil(lambda: page.card.card is not None and page.card.card.staff_no == "C001")
    page.edits.rename()
    dialog = opened(page, NameDialog)
    fill(dialog, name="单晓明", why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    qtbot.waitUntil(lambda: page.card.card.name == "单晓明" and not runner.running())
    assert len(said) == 1
    runner.shut_down()


def test_what_was_changed_since_is_not_taken_back(qtbot, page, said):
    page.show_subject("C001")
    page.edits.rename()
    dialog = opened(page, NameDialog)
    fill(dialog, name="单晓明", why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    Staff.update(name="别名").where(Staff.number == "C001").execute()
    with qtbot.waitSignal(page.failed) as failed:
        page.edits.undoing.undo_last()
    assert failed.args[0].code == "CHANGED_SINCE"
    assert Staff.get(Staff.number == "C001").name == "别名"


def test_enter_goes_from_the_list_to_what_can_be_done(qtbot, page):
    page.panel.view.setFocus()
    qtbot.keyClick(page.panel.view, Qt.Key.Key_Return)
    assert page.card.isAncestorOf(page.focusWidget())
    assert page.focusWidget().defaultAction().objectName() == "transfer"


def test_output_of_the_person_is_asked_of_its_page(qtbot, page):
    page.show_subject("C001")
    with qtbot.waitSignal(page.page_requested) as asked:
        page.card.output_requested.emit()
    assert asked.args == [PageName.MEASURES, "C001"]


def test_an_empty_court_says_what_to_do(qtbot, english, tmp_path, settings):
    open_database(str(tmp_path / "empty.sqlite"))
    page = PeoplePage(People("沈知行", lambda: ACT), settings)
    qtbot.addWidget(page)
    page.show_quarter(Q1)
    assert page._stack.currentIndex() == 1
    close_database()
