"""A Chinese window speaks Chinese and an English one English, but for names, data and codes."""

import re
import sqlite3

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from tests.ui.every_page import ACT, opened, window_on
from ui.pages.page import PageName

HAN = re.compile("[\u3400-\u9fff]+")
WORD = re.compile("[A-Za-z][A-Za-z-]+")
# The number of a document or a certificate is a name: 示法荣〔2024〕J1-001号.
NUMBER = re.compile("[\u3400-\u9fff]+〔[0-9]{4}〕[A-Z0-9-]+号")
# What English texts quote: an example of a court's mark, and the head of a paper.
QUOTED = {"示法荣", "通报表扬"}
MARKUP = re.compile("<[^>]*>|&[a-z]+;")
# Names of programs, formats and keys, which every language writes like this.
CODES = set(
    WORD.findall(
        "Alt Backspace CSV Ctrl Del Delete End Enter Esc Excel Home Ins JPEG JSON PDF PNG PgDown "
        "PgUp PostgreSQL Qt Return SHA-256 SQLite Shift Space Tab TrueType WPS XLSX casestar "
        "csv jpeg jpg json ods pdf png sqlite ttf xls xlsb xlsx"
    )
)
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


@pytest.fixture(scope="module")
def known_words(sample_court):
    """What data may say in either language: also the path of the database."""
    place = set(WORD.findall(str(sample_court)))
    return words_of_data(sample_court) | CODES | QUOTED | place | {ACT.author}


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


@pytest.mark.parametrize("page", PageName)
def test_a_page_speaks_the_language_of_its_window(
    language, settings, sample_court, known_words, page
):
    with window_on(sample_court, settings) as window:
        opened(window, page)
        texts = said_by(window)
    foreign = strangers(texts, WORD if language == "zh" else HAN, known_words)
    assert sorted(foreign) == []
