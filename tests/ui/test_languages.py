"""A Chinese window speaks Chinese and an English one English, but for names, data and codes.

All pages of one window are opened once in each language, and every command of theirs that opens a
dialog; what was said is then looked at page by page.
"""

import gc
import re
import shutil
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from tests.ui.every_page import ACT, opened, window_on
from ui.application import install_language
from ui.pages.page import PageName
from ui.papers.page_pictures import settle
from ui.settings import Settings

HAN = re.compile("[\u3400-\u9fff]+")
WORD = re.compile("[A-Za-z][A-Za-z-]+")
# The number of a document or a certificate is a name: 示法荣〔2024〕J1-001号.
NUMBER = re.compile("[\u3400-\u9fff]+〔[0-9]{4}〕[A-Z0-9-]+号")
# What English texts quote: an example of a court's mark, and the head of a paper.
QUOTED = {"示法荣", "通报表扬"}
# The recipients a template is tried on: an ordinary name, a long one, a long division.
EXAMPLES = set(HAN.findall("甲某 示例·阿卜杜热依木·测试江 示例综合审判庭（速裁与诉讼服务团队）"))
# Templates and papers bear their makers' Chinese names.
STOCK = Path(__file__).parents[2] / "resources" / "certificates"
MARKUP = re.compile("<[^>]*>|&[a-z]+;|{[a-z:0-9]+}")
# Names of programs, formats and keys, which every language writes like this.
CODES = set(
    WORD.findall(
        "Alt Backspace CSV Ctrl Del Delete End Enter Esc Excel Home Ins JPEG JSON PDF PNG PgDown "
        "PgUp PostgreSQL Qt Return SHA-256 SQLite Shift Space Tab TrueType WPS XLSX casestar "
        "csv jpeg jpg json ods pdf png sqlite ttf xls xlsb xlsx ZIP mm EX-JY EX-SD EX-YA"
    )
)
# These open a dialog of Qt's own, open one that another command opens as well, or lock the data.
_LEFT_OUT = {
    *("certificates-print", "certificates-print-one", "awards-roll-all", "awards-decision-all"),
    *("ranking-explain-all", "ranking-export", "person-explain", "quarter-lock"),
}
_MOST_ROWS = 30
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


def texts_of_model(model, parent):
    """What a table or tree says in its heads and its first rows."""
    if isinstance(model, QAbstractListModel):  # has no heads, and hides its columns
        for row in range(min(model.rowCount(parent), _MOST_ROWS)):
            yield from (model.data(model.index(row, 0, parent), role) for role in _ROLES)
        return
    for column in range(model.columnCount(parent)):
        for role in _ROLES:
            yield model.headerData(column, Qt.Orientation.Horizontal, role)
        for row in range(min(model.rowCount(parent), _MOST_ROWS)):
            for role in _ROLES:
                yield model.data(model.index(row, column, parent), role)


def texts_of(widget):
    """What one widget says, or would say to who asks it."""
    yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName())
    yield from (action.text() for action in widget.actions())
    yield from (action.toolTip() for action in widget.actions())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QToolButton) and widget.menu() is not None:
        yield from (action.text() for action in widget.menu().actions())
    if isinstance(widget, QLineEdit):
        yield from (widget.placeholderText(), widget.text())
    if isinstance(widget, QTextBrowser):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(min(widget.count(), _MOST_ROWS)))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from texts_of_model(widget.model(), widget.rootIndex())


def said_by(window):
    """Every text of the visible widgets of *window*, without markup."""
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    found = {text for widget in widgets for text in texts_of(widget) if isinstance(text, str)}
    return {NUMBER.sub("", MARKUP.sub(" ", text)).replace("&", "") for text in found}


def words_of_data(file):
    """Every run of Han characters and every Latin word that stands in the database *file*."""
    words = set()
    with sqlite3.connect(file) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        for (table,) in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                for cell in row:
                    if isinstance(cell, str):
                        words.update(WORD.findall(cell))
                        words.update(HAN.findall(cell))
    return words


def words_of_stock():
    """The names in the templates and papers that come with the program."""
    texts = [file.read_text("utf-8") for file in STOCK.rglob("*.json")]
    return {word for text in texts for word in (*HAN.findall(text), *WORD.findall(text))}


def strangers(texts, pattern, known):
    """The texts with a word of *pattern* in them that nothing explains."""
    whole = "\n".join(sorted(known))
    found = set()
    for text in texts:
        words = set(pattern.findall(text)) - known
        if pattern is HAN:
            words = {word for word in words if word not in whole}
        if words:
            found.add(text)
    return found


@dataclass
class Heard:
    """What a window said in *language*: its pages, and the dialogs of their commands."""

    language: str
    pages: dict[PageName, set[str]] = field(default_factory=dict)
    dialogs: dict[PageName, dict[str, set[str]]] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)


def open_dialogs():
    """The dialogs in sight, but Qt's own."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return [dialog for dialog in found if not isinstance(dialog, QFileDialog | QMessageBox)]


def close_all():
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def opened_by(window, name):
    """Each command of the page *name* that opens a dialog: what it is called, and the dialog."""
    page = window.shown_page()
    for action in page.page_actions():
        if not action.isEnabled() or action.isCheckable() or action.objectName() in _LEFT_OUT:
            continue
        action.trigger()
        settle(window)
        for dialog in open_dialogs():
            yield action.objectName(), dialog
        close_all()
        if window.shown_page() is not page:
            opened(window, name)


def listen(window, heard):
    """Go through all of *window* with open ears."""
    seen = []
    for entry in window.page_list:
        opened(window, entry.name)
        heard.pages[entry.name] = said_by(window)
        heard.dialogs[entry.name] = {}
        for command, dialog in opened_by(window, entry.name):
            heard.dialogs[entry.name][command] = said_by(dialog) | {dialog.windowTitle()}
            seen.append(dialog)
    settle(window)
    QApplication.processEvents()
    heard.left = [dialog.windowTitle() for dialog in seen if isValid(dialog)]


@pytest.fixture(scope="module", params=["zh", "en"])
def heard(request, qapp, theme, sample_court, tmp_path_factory):
    """What the window of the sample court says in a language."""
    gc.disable()  # as for every test of the window, but this comes before
    folder = tmp_path_factory.mktemp("heard")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    heard = Heard(request.param)
    install_language(qapp, heard.language)
    with window_on(shutil.copy(sample_court, folder / "court.sqlite"), settings) as window:
        listen(window, heard)
    return heard


@pytest.fixture(scope="module")
def known_words(sample_court):
    """What data may say in either language: also the path of the database."""
    place = {"heard", *WORD.findall(str(sample_court))}
    given = CODES | QUOTED | EXAMPLES | words_of_stock() | place | {ACT.author}
    return words_of_data(sample_court) | given


def foreign_to(heard, texts, known):
    """What of *texts* is not of the language of *heard*."""
    return sorted(strangers(texts, WORD if heard.language == "zh" else HAN, known))


@pytest.mark.parametrize("page", PageName)
def test_a_page_speaks_the_language_of_its_window(heard, known_words, page):
    assert foreign_to(heard, heard.pages[page], known_words) == []


@pytest.mark.parametrize("page", PageName)
def test_dialogs_of_a_page_speak_the_language_of_its_window(heard, known_words, page):
    said = {name: foreign_to(heard, t, known_words) for name, t in heard.dialogs[page].items()}
    assert {name: texts for name, texts in said.items() if texts} == {}


def test_dialogs_are_opened_and_freed(heard):
    assert sum(map(len, heard.dialogs.values())) > 30
    assert heard.left == []
