"""A quarter from the first start to the seal, by hand: once with the mouse, once with the keys."""

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from db import runs
from db.audit import entries
from db.connection import session
from db.models import CourtCase, Measure, Staff
from db.runs import QuarterState
from evaluation.period import Quarter
from resources import resource
from tests.reports.examples import read, text_of
from tests.ui.hands import Keyboard, Mouse
from ui.application import install_language
from ui.dialogs.decide_dialog import DecideDialog
from ui.models.quarter import StepName
from ui.pages.page import PageName
from ui.papers.page_pictures import settle
from ui.program import Program

QUARTER = Quarter(2024, 1)
BOOKS = [resource(f"sample/{name}.xlsx") for name in ("people", "cases", "measures")]
COURT, DOCUMENT = "示范区人民法院", "示法〔2024〕12号"


@pytest.fixture
def chinese(qapp, theme):
    """The window as the court has it."""
    return install_language(qapp, "zh")


@pytest.fixture
def program(qapp, qtbot, theme, chinese, settings, monkeypatch):
    monkeypatch.setenv("CASESTAR_DATABASE", "")
    started = Program(qapp, settings, theme, author="王五")
    started.start(None)
    yield started
    started.leave()


class Demo:
    """Somebody who works the window of *program* with their *hands*."""

    def __init__(self, qtbot, program, hands):
        self.qtbot, self.program, self.hands = qtbot, program, hands

    @property
    def window(self):
        return self.program.window

    @property
    def page(self):
        return self.window.shown_page()

    def dialog(self, owner, kind):
        self.qtbot.waitUntil(lambda: any(d.isVisible() for d in owner.findChildren(kind)))
        found = [dialog for dialog in owner.findChildren(kind) if dialog.isVisible()][-1]
        settle(found)
        return found

    def begin(self, file):
        """From the welcome to an empty database."""
        welcome = self.program.welcome
        self.hands.press(welcome._new)
        self.hands.answer_file(self.dialog(welcome, QFileDialog), file)
        self.qtbot.waitUntil(lambda: self.window is not None)
        self.window.resize(1366, 768)
        settle(self.window)

    def open(self, name):
        self.hands.open_page(self.window, name)
        settle(self.window)
        assert self.window.shown_name() == name

    def go_to_quarter(self, quarter):
        for _ in range(400):
            if self.window.quarter == quarter:
                break
            self.hands.quarter_before(self.window)
        settle(self.window)
        assert self.window.quarter == quarter

    def take_in(self, books):
        """All *books* at once through the page of imports."""
        self.hands.press(self.page._strip._choose)
        self.hands.answer_file(self.dialog(self.window, QFileDialog), *books)
        for _ in books:
            self.qtbot.waitUntil(self.is_offered, timeout=60_000)
            self.hands.press(self.page.preview.take)
            self.qtbot.waitUntil(
                lambda: not self.page.is_busy() or self.is_offered(), timeout=60_000
            )
        settle(self.window)

    def is_offered(self):
        shown = self.page._stack.currentWidget() is self.page.preview
        return shown and not self.page.is_busy() and self.page.preview.take.isEnabled()

    def step(self, step):
        self.hands.press(self.page.step_button(step))
        settle(self.window)


def counted(model):
    with session():
        return model.select().count()


def state():
    with session():
        return runs.state_of(QUARTER)


def texts(widget):
    return "\n".join(button.accessibleName() or button.text() for button in widget.buttons())


@pytest.mark.parametrize("hands", [Mouse(), Keyboard()], ids=["mouse", "keyboard"])
def test_a_quarter_from_the_welcome_to_the_seal(qtbot, program, hands, tmp_path):
    demo = Demo(qtbot, program, hands)
    assert program.welcome.isVisible()
    demo.begin(tmp_path / "court.sqlite")
    assert (tmp_path / "court.sqlite").exists()

    demo.open(PageName.SETTINGS)
    hands.write(demo.page.court.fields["name"], COURT)
    demo.open(PageName.OVERVIEW)
    hands.press(demo.page.beginning.import_)
    settle(demo.window)
    assert demo.window.shown_name() == PageName.IMPORT
    demo.take_in(BOOKS)
    assert (counted(Staff), demo.page.inbox.model.rowCount()) == (64, 3)
    assert counted(CourtCase) > 1000
    assert counted(Measure) > 100
    qtbot.waitUntil(lambda: demo.window.quarter == QUARTER)

    demo.open(PageName.OVERVIEW)
    demo.go_to_quarter(QUARTER)
    done = [line.leads for line in demo.page.checklist.buttons()]
    assert demo.page.checklist.progress.text() == f"已完成{done.count(False)}/{len(done)}项"
    assert "桂清和" in texts(demo.page.leading)

    check_the_second(demo)
    check_the_decision(demo)
    check_the_certificates(demo, tmp_path / "certificates.pdf")

    demo.open(PageName.QUARTER)
    demo.step(StepName.SEAL)
    box = demo.dialog(demo.page, QMessageBox)
    seal = next(b for b in box.findChildren(QPushButton) if b.text() == "封存")
    hands.press(seal)
    settle(demo.window)
    assert state() is QuarterState.SEALED
    with session():
        done = [(entry.action, entry.author) for entry in entries(str(QUARTER))]
    assert done == [("LOCK", "王五"), ("DECIDE", "王五"), ("SEAL", "王五")]


def check_the_second(demo):
    """Why the second stands behind the first: figures that add up, in the order of points."""
    demo.open(PageName.RANKING)
    page = demo.page
    groups = [group.group for group in page.groups()]
    demo.hands.choose_tab(page.tools.groups, groups.index("民商事"))
    demo.hands.order_by_points(page)
    demo.hands.choose_two(page.table, 0, 1)
    settle(demo.window)
    one, other = (row.person for row in page.table.chosen_rows())
    title, sentence = page.comparison.texts()
    assert (one.name, str(one.total), str(other.total)) == ("桂清和", "95.64", "92.22")
    assert one.name in title
    assert other.name in title
    assert all(figure in sentence for figure in ("95.64", "92.22", "3.42"))
    rows = page.comparison.grid.rows
    assert sum(row.between for row in rows if not row.whole) == one.total - other.total
    assert "60.1" in page.view.fairness.text.text()


def check_the_decision(demo):
    """Lock, and decide on the winners shown."""
    demo.open(PageName.QUARTER)
    demo.step(StepName.LOCK)
    box = demo.dialog(demo.page, QMessageBox)  # not everything was entered
    accepts = QMessageBox.ButtonRole.AcceptRole
    demo.hands.press(next(b for b in box.buttons() if box.buttonRole(b) == accepts))
    settle(demo.window)
    assert state() is QuarterState.LOCKED
    demo.step(StepName.DECIDE)
    dialog = demo.dialog(demo.page, DecideDialog)
    demo.hands.write(dialog.day, "2024-04-19")
    demo.hands.write(dialog.document, DOCUMENT)
    demo.hands.press(dialog.ok)
    settle(demo.window)
    with session():
        taken = runs.decision(QUARTER)
    assert (str(taken.decided_on), taken.document_no) == ("2024-04-19", DOCUMENT)


def check_the_certificates(demo, file):
    """Look at them, and save them as one file: a page a winner."""
    demo.open(PageName.CERTIFICATES)
    page = demo.page
    qtbot = demo.qtbot
    qtbot.waitUntil(lambda: page._set is not None, timeout=60_000)
    names = [row.person.name for row in page.model.shown_rows()]
    assert "桂清和" in names
    demo.hands.press(page.save_merged)
    demo.hands.answer_file(demo.dialog(demo.window, QFileDialog), file)
    qtbot.waitUntil(file.exists)
    settle(demo.window)
    saved = file.read_bytes()
    assert len(read(saved).pages) == len(names)
    text = text_of(saved)
    assert all("".join(name.split()) in text for name in names)
    assert text.count(COURT + "二〇二四年四月十九日") == len(names)
    assert QApplication.activeModalWidget() is None
