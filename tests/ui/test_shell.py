"""The window: both languages, the quarter it follows, what it finds, and what it says."""

import gc
import threading
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QMessageBox, QToolButton

from evaluation.period import Quarter
from tests.ui.patience import PATIENCE_S
from ui.actions import Command, Menu, make_action, plain_text
from ui.dialogs.help_dialog import HelpDialog
from ui.dialogs.server_dialog import ServerDialog
from ui.dialogs.shortcut_dialog import ShortcutDialog
from ui.main_window import MainWindow
from ui.notices import Notice, NoticeAction, NoticeKind
from ui.pages.page import JobRequest, Page, PageDefinition, PageName
from ui.texts import quarter_text

QUARTER = Quarter(2024, 1)


class Probe(Page):
    """Remembers what it was shown."""

    def __init__(self, session):
        super().__init__()
        self.quarters, self.subjects, self.pressed = [], [], 0
        self._action = make_action(Command("probe", "&Probe it", Menu.PAGE, self.press), self)

    def show_quarter(self, quarter):
        self.quarters.append(quarter)

    def show_subject(self, subject):
        self.subjects.append(subject)

    def page_actions(self):
        return [self._action]

    @Slot()
    def press(self):
        self.pressed += 1


def window_of(qtbot, session, names=tuple(PageName)):
    pages = [PageDefinition(name, name.value.title(), "star", Probe) for name in names]
    window = MainWindow(session, pages, QUARTER)
    qtbot.addWidget(window)
    window.open_page(PageName.OVERVIEW)
    window.show()
    return window


@pytest.fixture
def window(qtbot, english, session):
    return window_of(qtbot, session)


def page(window, name):
    window.open_page(name)
    return window.shown_page()


def test_window_opens_in_both_languages(qtbot, language, session):
    window = window_of(qtbot, session)
    with qtbot.waitSignal(window.painted):
        window.repaint()
    assert window.windowTitle() == {"zh": "办案之星", "en": "Case Star"}[language]
    assert quarter_text(QUARTER) == {"zh": "2024年第一季度", "en": "2024 Q1"}[language]


def test_page_is_made_when_first_opened_and_then_kept(window):
    first = page(window, PageName.CASES)
    page(window, PageName.PEOPLE)
    assert page(window, PageName.CASES) is first
    assert first.quarters == [QUARTER]


def test_shown_page_follows_the_quarter_and_others_when_opened(qtbot, window):
    overview, cases = window.shown_page(), page(window, PageName.CASES)
    window.actions_.action("quarter-before").trigger()
    assert cases.quarters == [QUARTER, Quarter(2023, 4)]
    assert overview.quarters == [QUARTER]
    page(window, PageName.OVERVIEW)
    assert overview.quarters == [QUARTER, Quarter(2023, 4)]


def test_what_one_page_stored_the_others_show_anew(window):
    cases = page(window, PageName.CASES)
    overview = page(window, PageName.OVERVIEW)
    overview.data_changed.emit()
    page(window, PageName.CASES)
    assert cases.quarters == [QUARTER, QUARTER]
    assert overview.quarters == [QUARTER]


@pytest.mark.parametrize(
    ("number", "key", "modifier"),
    [
        (2, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier),
        (10, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier),
        (11, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_keys_open_pages(qtbot, window, number, key, modifier):
    window.activateWindow()
    qtbot.keyClick(window, key, modifier)
    assert window.shown_name() is window.page_list[number - 1].name


def palette_of(window, text):
    window.header.open_palette()
    palette = window.header.palette_widget()
    palette._field.setText(text)
    return palette


def found(window, text):
    return [entry.text for entry in palette_of(window, text).found()]


@pytest.mark.parametrize("text", ["排名", "paiming", "pm"])
def test_palette_finds_pages_by_chinese_pinyin_and_initials(qtbot, qapp, theme, session, text):
    from ui.application import install_language
    from ui.page_list import page_definitions

    install_language(qapp, "zh")
    titles = {page.name: page.title for page in page_definitions()}
    pages = [PageDefinition(name, titles[name], "star", Probe) for name in PageName]
    window = MainWindow(session, pages, QUARTER)
    qtbot.addWidget(window)
    assert "排名" in found(window, text)


def test_palette_opens_what_is_chosen(qtbot, window):
    palette = palette_of(window, "张三")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert window.shown_name() is PageName.PEOPLE
    assert window.shown_page().subjects == ["J001"]


@pytest.fixture
def asked_by():
    """The threads that asked the database anything."""
    return set()


@pytest.fixture
def far(qtbot, english, session, asked_by):
    """The window on a server."""

    def quarters():
        asked_by.add(threading.get_ident())
        return [Quarter(2024, 1), Quarter(2019, 3)]

    def find(text):
        asked_by.add(threading.get_ident())
        return session.find_people(text)

    return window_of(qtbot, replace(session, far=True, quarters=quarters, find_people=find))


def test_palette_asks_a_server_aside(qtbot, far, asked_by):
    palette = palette_of(far, "张")
    palette._field.setText("张三")
    qtbot.waitUntil(lambda: [entry.text for entry in palette.found()] == ["张三"])
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert far.shown_page().subjects == ["J001"]
    assert threading.get_ident() not in asked_by


def test_list_of_quarters_asks_a_server_aside(qtbot, far, asked_by):
    menu = far.header._picker._menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()][:2] == ["2024 Q2", "2024 Q1"]
    qtbot.waitUntil(lambda: "2019 Q3" in [action.text() for action in menu.actions()])
    assert threading.get_ident() not in asked_by


def test_palette_knows_the_page_s_own_actions_and_remembers_them(qtbot, window):
    palette = palette_of(window, "probe it")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert window.shown_page().pressed == 1
    assert found(window, "")[0] == "Probe it"


def test_where_a_page_leads_the_way_back_is_offered_until_one_goes_elsewhere(qtbot, window):
    window.shown_page().page_requested.emit(PageName.CASES.value, None)
    back = next(b for b in window.header.findChildren(QToolButton) if b.text() == "Overview")
    assert (window.shown_name(), back.isVisible()) == (PageName.CASES, True)
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert (window.shown_name(), back.isVisible()) == (PageName.OVERVIEW, False)
    window.shown_page().page_requested.emit(PageName.CASES.value, None)
    window.open_page(PageName.PEOPLE)
    assert not back.isVisible()
    window.go_back()
    assert window.shown_name() is PageName.PEOPLE


def test_every_action_has_a_text_and_no_two_share_a_key(window):
    actions = window.actions_.everything()
    keys = [action.shortcut().toString() for action in actions if action.shortcut().toString()]
    assert all(plain_text(action) for action in actions)
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("text", "plain"),
    [("&Save…", "Save…"), ("保存(&S)…", "保存…"), ("保存(&S)", "保存"), ("R&&D", "R&D")],
)
def test_texts_lose_the_marks_of_their_letters(qapp, text, plain):
    assert plain_text(QAction(text)) == plain


def test_notice_offers_the_way_back(qtbot, window):
    probe = window.shown_page()
    probe.noticed.emit(Notice("Stored.", NoticeKind.SUCCESS, (NoticeAction("Undo", probe.press),)))
    assert window.notices.texts() == ["Stored."]
    buttons = [
        b for b in window.notices.findChildren(object) if getattr(b, "text", str)() == "Undo"
    ]
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert probe.pressed == 1
    assert window.notices.texts() == []


def test_failure_of_a_page_becomes_a_notice(window):
    from db.errors import DatabaseError

    window.shown_page().failed.emit(DatabaseError("LOCKED", place="court.sqlite", reason="busy"))
    assert "court.sqlite" in window.notices.texts()[0]


def test_job_reports_its_result(qtbot, window):
    probe = window.shown_page()
    with qtbot.waitSignal(window.runner.emptied):
        probe.job_requested.emit(JobRequest("Counting", lambda report: 7, probe.show_subject))
    assert probe.subjects == [7]


def test_question_is_asked_elsewhere_when_the_database_is_far(qtbot, window):
    import threading

    probe, threads = window.shown_page(), []
    probe.ask_on(window.runner)
    with qtbot.waitSignal(window.runner.emptied):
        probe.ask("a", lambda: threads.append(threading.current_thread()) or 1, probe.show_subject)
        probe.ask("a", lambda: 2, probe.show_subject)
    assert probe.subjects == [2]
    assert threading.main_thread() not in threads


def test_dropped_file_opens_the_import(window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "cases.xlsx"))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(1, 1), copy, data, Qt.MouseButton.LeftButton, none))
    assert window.shown_name() is PageName.IMPORT
    assert window.shown_page().subjects == [[tmp_path / "cases.xlsx"]]


def test_closing_asks_while_work_goes_on(qtbot, window):
    import threading

    go_on = threading.Event()
    window.start_job(JobRequest("Waiting", lambda report: go_on.wait(PATIENCE_S)))
    assert not window.close()
    box = window.findChild(QMessageBox)
    with qtbot.waitSignal(window.closed):
        qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
        go_on.set()


@pytest.mark.parametrize("size", [(1366, 680), (1280, 640)])
def test_window_fits_small_screens(window, size):
    window.resize(*size)
    assert (window.width(), window.height()) == size
    hint = window.minimumSizeHint()
    assert hint.width() <= size[0]
    assert hint.height() <= size[1]


DIALOGS = {
    "help": lambda parent: HelpDialog(PageName.CASES, "Cases", parent),
    "shortcuts": lambda parent: ShortcutDialog(parent.actions_.everything(), parent),
    "server": lambda parent: ServerDialog("", parent),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_are_freed(qtbot, window, name):
    dialog = DIALOGS[name](window)
    gone = weakref.ref(dialog)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
        del dialog
    gc.collect()
    assert gone() is None


def test_server_dialog_makes_a_url(qtbot, window):
    dialog = ServerDialog("postgresql://clerk@db.court:5433/stars", window)
    qtbot.keyClicks(dialog._password, "p@ss/word")
    assert dialog.result_value() == "postgresql://clerk:p%40ss%2Fword@db.court:5433/stars"


def test_opened_page_has_the_focus_and_its_count_again(qtbot, window):
    cases = page(window, PageName.CASES)
    cases.counted.emit(3, 7)
    assert window.focusWidget() is cases
    page(window, PageName.PEOPLE)
    assert window.status._count.text() == ""
    page(window, PageName.CASES)
    assert window.status._count.text() == "3 of 7 rows"
