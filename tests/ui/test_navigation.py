"""The navigation: its sections, and how many pages fit into a low window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from ui.page_list import page_definitions
from ui.pages.page import PageDefinition, Section
from ui.widgets.navigation import Navigation

MOST_PAGES = 16


def full(pages: int) -> list[PageDefinition]:
    """So many pages, spread over the sections."""
    sections = sorted((list(Section) * pages)[:pages], key=list(Section).index)
    return [
        PageDefinition(f"page {number}", f"Page {number}", "star", None, section)  # type: ignore[arg-type]
        for number, section in enumerate(sections)
    ]


@pytest.fixture
def navigation(qtbot, english):
    """Sixteen pages."""
    made = Navigation(full(MOST_PAGES))
    qtbot.addWidget(made)
    return made


def headings(navigation: Navigation) -> list[str]:
    """The words that stand over the sections."""
    found = navigation.findChildren(QLabel)
    return [label.text() for label in found if label.property("role") == "small" and label.text()]


def overlapping(navigation: Navigation) -> list[QPushButton]:
    """The buttons that are squeezed, or reach into the next one or out of the navigation."""
    buttons = sorted(navigation.findChildren(QPushButton), key=lambda button: button.y())
    ends = [*(button.y() for button in buttons[1:]), navigation.height()]
    return [
        button
        for button, end in zip(buttons, ends, strict=True)
        if button.geometry().bottom() >= end or button.height() < button.minimumSizeHint().height()
    ]


def test_the_pages_stand_under_their_headings(qtbot, english):
    navigation = Navigation(page_definitions())
    qtbot.addWidget(navigation)
    navigation.resize(200, 860)
    navigation.show()
    assert headings(navigation) == [
        *("This quarter", "People and data", "Honours", "Rules and settings"),
    ]


def test_tab_comes_to_the_page_in_sight_and_arrows_go_on_from_there(qtbot, english):
    pages = page_definitions()
    navigation = Navigation(pages)
    qtbot.addWidget(navigation)
    navigation.show()
    navigation.activateWindow()
    qtbot.waitUntil(navigation.isActiveWindow)
    navigation.show_chosen(pages[5].name)
    buttons = navigation.findChildren(QPushButton)
    by_tab = [button.text() for button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert by_tab == [pages[5].title]
    buttons[5].setFocus()
    with qtbot.assertNotEmitted(navigation.chosen):
        qtbot.keyClick(buttons[5], Qt.Key.Key_Down)
    assert navigation.focusWidget() is buttons[6]
    with qtbot.waitSignal(navigation.chosen) as chosen:
        qtbot.keyClick(buttons[6], Qt.Key.Key_Space)
    assert chosen.args == [pages[6].name]


def test_the_pages_of_a_section_stand_together(theme):
    sections = [page.section for page in page_definitions()]
    assert sections == sorted(sections, key=list(Section).index)


def test_the_pages_fit_into_a_small_screen_under_their_headings(navigation):
    navigation.resize(200, 660)  # of 768, with the bars of the system, of the window and its own
    navigation.show()
    assert len(headings(navigation)) == len(Section)
    assert overlapping(navigation) == []


def test_where_the_window_is_low_the_headings_make_room(qapp, navigation):
    navigation.resize(200, 660)
    navigation.show()
    navigation.resize(200, 572)
    qapp.processEvents()
    assert headings(navigation) == []
    assert overlapping(navigation) == []
    navigation.resize(200, 660)
    assert len(headings(navigation)) == len(Section)


def test_icons_alone_need_no_headings(navigation):
    navigation.resize(200, 660)
    navigation.show()
    navigation.set_narrow(narrow=True)
    assert headings(navigation) == []
    navigation.set_narrow(narrow=False)
    assert len(headings(navigation)) == len(Section)
