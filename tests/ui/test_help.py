"""The help of every page: there in both languages, with the keys of the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.actions import Command, Menu, make_action
from ui.dialogs.help_dialog import HelpDialog
from ui.pages.page import PageName
from ui.texts.check_counts import CheckCounts
from ui.texts.help import help_text
from ui.widgets.surfaces import Body


@pytest.mark.parametrize("page", list(PageName))
def test_every_page_has_help(language, page):
    text = help_text(page)
    assert len(text) > 20
    assert any("一" <= character <= "鿿" for character in text) == (language == "zh")


def test_help_lists_what_can_be_done_with_its_keys(qtbot, english):
    owner = QWidget()
    qtbot.addWidget(owner)
    action = make_action(Command("x", "&Lock the quarter", Menu.PAGE, owner.show, "Ctrl+L"), owner)
    dialog = HelpDialog(PageName.QUARTER, "Quarter", owner, [action])
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert shown.index("Ctrl+L") == shown.index("Lock the quarter") + 1


def test_long_help_rolls_by_keys_and_leaves_the_way_out_in_sight(qtbot, english):
    owner = QWidget()
    owner.resize(900, 500)
    qtbot.addWidget(owner)
    acts = [
        make_action(Command(f"{n}", f"Act {n}", Menu.PAGE, owner.show), owner) for n in range(60)
    ]
    dialog = HelpDialog(PageName.PEOPLE, "People", owner, acts)
    dialog.show()
    body = dialog.findChild(Body)
    qtbot.keyClick(body, Qt.Key.Key_Down)
    assert body.verticalScrollBar().value() > 0
    assert dialog.height() <= owner.height()


def test_counted_texts_have_the_right_plural(english):
    counts = CheckCounts()
    assert counts.not_entered(1).startswith("Not entered for 1 person:")
    assert counts.not_entered(2).startswith("Not entered for 2 people:")
    assert counts.values(1) == "1 value"
    assert counts.winners(3) == "3 winners"
