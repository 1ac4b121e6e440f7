"""What the window says above a page: whose it is, how long it stays, and what waits behind it."""

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QPushButton

from db.errors import DatabaseError
from tests.ui.test_shell import window_of
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.page import JobRequest, PageName
from ui.widgets.notice_bar import NoticeBar


def failure(reason):
    """Something that went wrong, told apart by *reason*."""
    return DatabaseError("LOCKED", place=f"{reason}.sqlite", reason="")


def error(text):
    """A failure as it stands above a page."""
    return Notice(text, NoticeKind.ERROR, lasting=True)


@pytest.fixture
def window(qtbot, english, session):
    return window_of(qtbot, session)


@pytest.fixture
def bar(qtbot, english):
    made = NoticeBar()
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_place("cases")
    made.show()
    return made


def strips(bar):
    """How many of the notices are in sight."""
    return sum(strip.isVisible() for strip in bar._strips)


def link(bar, text):
    """The button in sight that says *text*."""
    buttons = bar.findChildren(QPushButton)
    return next(made for made in buttons if made.isVisible() and made.text() == text)


def test_one_strip_is_in_sight_and_the_others_wait_behind_it(bar):
    bar.show_notice(error("one"), "cases")
    alone = bar.sizeHint().height()
    for text in ("two", "three"):
        bar.show_notice(error(text), "cases")
    assert (strips(bar), bar.sizeHint().height()) == (1, alone)
    link(bar, "2 more").click()
    assert strips(bar) == 3
    link(bar, "Show one").click()
    assert strips(bar) == 1
    assert bar.texts() == ["three", "two", "one"]


def test_what_is_closed_lets_the_next_one_come_forward(bar):
    bar.show_notice(error("one"), "cases")
    bar.show_notice(error("two"), "cases")
    bar._strips[0].close_strip()
    assert bar.texts() == ["one"]
    assert strips(bar) == 1
    assert not [b for b in bar.findChildren(QPushButton) if b.isVisible()]


def test_a_failure_waits_on_its_page_while_another_is_in_sight(window):
    window.shown_page().failed.emit(failure("busy"))
    window.open_page(PageName.CASES)
    assert window.notices.texts() == []
    assert window.notices.isHidden()
    window.open_page(PageName.OVERVIEW)
    assert "busy" in window.notices.texts()[0]


def test_a_success_with_the_way_back_goes_along_to_the_next_page(window):
    page = window.shown_page()
    page.noticed.emit(Notice("Stored.", NoticeKind.SUCCESS, (NoticeAction("Undo", page.press),)))
    window.open_page(PageName.CASES)
    assert window.notices.texts() == ["Stored."]


def test_the_same_words_are_said_once(window):
    for _ in range(3):
        window.shown_page().failed.emit(failure("busy"))
    assert len(window.notices.texts()) == 1


def test_a_failure_is_over_when_its_page_succeeds(window):
    page = window.shown_page()
    page.failed.emit(failure("busy"))
    page.noticed.emit(Notice("Stored.", NoticeKind.SUCCESS))
    assert window.notices.texts() == ["Stored."]


def test_a_failure_is_over_when_the_page_is_shown_anew(window):
    window.shown_page().failed.emit(failure("busy"))
    window.refresh()
    assert window.notices.texts() == []


def test_a_failed_job_is_told_wherever_one_is_until_the_same_is_begun_again(qtbot, window):
    def job(report):
        raise failure("first")

    page = window.shown_page()
    window.open_page(PageName.PEOPLE)
    with qtbot.waitSignal(window.runner.emptied):
        page.job_requested.emit(JobRequest("Reading a.xlsx", job, None, page.failed.emit))
    assert "first" in window.notices.texts()[0]
    page.noticed.emit(Notice("b.xlsx is in.", NoticeKind.SUCCESS))  # another act
    assert len(window.notices.texts()) == 2
    window.open_page(PageName.CASES)
    assert window.notices.texts() == ["b.xlsx is in."]
    with qtbot.waitSignal(window.runner.emptied):
        page.job_requested.emit(JobRequest("Reading a.xlsx", lambda report: 1))
    window.open_page(PageName.OVERVIEW)
    assert window.notices.texts() == ["b.xlsx is in."]


def test_what_matters_everywhere_stays_in_sight(window):
    restart = Notice("Restart.", NoticeKind.SUCCESS, lasting=True, everywhere=True)
    window.shown_page().noticed.emit(restart)
    window.open_page(PageName.CASES)
    assert window.notices.texts() == ["Restart."]


def test_a_notice_moves_nothing_and_takes_no_second_click_of_two(qtbot, window):
    page = window.shown_page()
    before = page.mapTo(window, QPoint())
    done = []
    offered = (NoticeAction("Undo", partial(done.append, 1)),)
    page.noticed.emit(Notice("Stored.", NoticeKind.SUCCESS, offered, lasting=True))
    undo = link(window.notices, "Undo")
    assert page.mapTo(window, QPoint()) == before
    for press in (qtbot.mouseDClick, qtbot.mouseClick):
        assert (done, window.notices.texts()) == ([], ["Stored."])
        press(undo, Qt.MouseButton.LeftButton)
    assert (done, window.notices.texts()) == ([1], [])


def test_strips_that_are_closed_are_freed(bar):
    for number in range(20):
        bar.show_notice(error(str(number)), "cases")
    bar.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert bar.isHidden()
    assert not bar.findChildren(QPushButton)
    assert bar._layout.count() == 0
