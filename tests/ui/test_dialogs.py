"""What single dialogs and fields do where somebody is in haste, or is somewhere else already."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from db.importing.problems import Code, Problem
from db.personnel.vetoes import SanctionProposals, VetoProposal
from db.runs import QuarterState
from evaluation.ceremony import Called
from evaluation.discipline import ProposedVeto, SanctionKind
from evaluation.period import Quarter
from ui.dialogs.case_dialog import CaseDialog
from ui.dialogs.ceremony_entry_dialog import CeremonyEntryDialog
from ui.dialogs.check_certificate_dialog import CheckCertificateDialog
from ui.dialogs.picture_dialog import PictureDialog
from ui.dialogs.roster_dialog import RosterDialog
from ui.dialogs.veto_dialog import VetoDialog
from ui.widgets.chips import Chips
from ui.widgets.command_palette import CommandPalette, Entry
from ui.widgets.day_field import DayField, read_day


@pytest.fixture
def owner(qtbot, english):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def dropped(file):
    """A file let fall onto a dialog."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(), Qt.DropAction.CopyAction, data, left, none, QEvent.Type.Drop)
    event.kept = data  # Qt does not
    return event


def test_a_file_dropped_while_another_is_read_is_not_taken(owner, tmp_path):
    dialog = CheckCertificateDialog(owner)
    wanted = []
    dialog.file_wanted.connect(wanted.append)
    dialog.dropEvent(dropped(tmp_path / "a.png"))
    dialog.dropEvent(dropped(tmp_path / "b.png"))
    assert wanted == [str(tmp_path / "a.png")]


def test_a_picture_ends_as_the_kind_of_file_that_is_chosen(owner):
    dialog = PictureDialog(owner)
    dialog.ask_where()
    asked = dialog.findChild(QFileDialog)
    asked.filterSelected.emit(asked.nameFilters()[1])
    assert asked.defaultSuffix() == "svg"
    assert asked.selectedFiles()[0].endswith("chart.svg")
    asked.reject()


def test_columns_follow_when_their_set_is_deleted(owner, settings):
    dialog = RosterDialog(date(2024, 3, 31), settings, owner)
    at_first = dialog.order().columns
    dialog.columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog._ask_name()
    dialog.findChild(QInputDialog).textValueSelected.emit("Mine")
    assert dialog.sets.currentText() == "Mine"
    assert dialog.order().columns == at_first[1:]
    dialog.delete_set()
    assert dialog.order().columns == at_first
    assert not dialog.drop.isEnabled()


def test_a_new_case_is_asked_for_its_number_and_blamed_for_nothing(qtbot, owner):
    dialog = CaseDialog("Add a case", {}, {}, "王五", owner)
    qtbot.waitUntil(lambda: not dialog._clock.isActive())
    dialog.show_problems([Problem("", 1, "案号", "", Code.BAD_CASE_NUMBER, rejected=True)])
    assert dialog._told.text() == "Still missing: Case number."


def test_a_case_is_stored_once_however_often_the_button_is_pressed(qtbot, owner):
    dialog = CaseDialog("Add a case", {}, {}, "王五", owner)
    dialog.form.line("number").setText("（2024）苏9901民初1号")
    dialog.why.setText("补录")
    qtbot.waitUntil(lambda: not dialog._clock.isActive())
    dialog.show_problems([])
    saved = []
    dialog.saved.connect(lambda *what: saved.append(what))
    for _ in range(2):
        dialog._save.click()
    assert len(saved) == 1


def test_checks_of_what_stood_there_before_say_nothing_of_what_is_typed_now(qtbot, owner):
    dialog = CaseDialog("Add a case", {}, {}, "王五", owner)
    dialog.why.setText("补录")
    dialog.form.line("number").setText("（2024）苏9901民初1号")
    dialog.show_problems([])
    assert not dialog._save.isEnabled()


@pytest.mark.parametrize("text", ["2024-1-5", "2024.01.05", "2024/1/5", "20240105", "2024年1月5日"])
def test_days_are_read_as_people_write_them(text):
    assert read_day(text) == date(2024, 1, 5)


@pytest.mark.parametrize("text", ["2024-13-01", "5 Jan", "2024"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(ValueError):
        read_day(text)


def test_arrows_step_a_day(qtbot, english):
    field = DayField(date(2024, 2, 29))
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date(2024, 3, 1)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "2024-02-29"


def test_no_day_follows_the_last_one(qtbot, english):
    field = DayField(date.max)
    qtbot.addWidget(field)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date.max


def test_the_keyboard_goes_on_where_it_was_when_the_palette_is_left(qtbot, owner):
    field, layout = QLineEdit(), QVBoxLayout(owner)
    layout.addWidget(field)
    palette = CommandPalette(lambda: [Entry("a", "Anything")], lambda text: [], owner)
    owner.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    palette.open_palette()
    qtbot.keyClick(palette._field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert field.hasFocus()


def test_many_filters_take_another_line_and_make_no_window_wider(qtbot, owner):
    chips, layout = Chips(), QVBoxLayout(owner)
    layout.addWidget(chips)
    layout.addStretch(1)
    chips.show_chips({str(n): f"Manner of closing is {n}" for n in range(20)})
    qtbot.waitUntil(lambda: chips.buttons()[-1].geometry().bottom() < chips.height())
    assert owner.minimumSizeHint().width() < 100
    assert max(chip.geometry().right() for chip in chips.buttons()) < chips.width()
    places = [chip.geometry() for chip in chips.buttons()]
    assert not any(a.intersects(b) for a, b in pairwise(places))


def test_the_photograph_stands_below_what_is_read_out(owner):
    entry = Called(1, 1, "王示例", "民庭", "办案之星", "2024Q1")
    dialog = CeremonyEntryDialog(entry, b"", "王五", owner)
    dialog.open()
    title = dialog.findChild(QLabel)
    tops = [each.mapTo(dialog, QPoint()).y() for each in (title, dialog.note, dialog.picture)]
    assert tops == sorted(tops)


def test_nothing_of_a_dialog_is_cut_where_its_words_do_not_break(owner):
    veto = ProposedVeto(Quarter(2024, 1), "V01", date(2024, 1, 1), date(2024, 3, 31), True)
    proposals = (VetoProposal(veto, QuarterState.OPEN, stands=False, is_served=True),)
    kind, day = SanctionKind.WARNING, date(2023, 11, 15)
    found = SanctionProposals(1, "J001", "王示例", kind, day, None, "〔2023〕7号", proposals)
    dialog = VetoDialog(found, "王五", owner)
    dialog.open()
    box, _ = dialog.boxes[0]
    assert box.visibleRegion().boundingRect() == box.rect()
    assert box.width() >= box.sizeHint().width()
