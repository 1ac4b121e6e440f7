"""What every dialog does in which something is entered: what it says, and what it never does."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from db.errors import DatabaseError
from ui.dialogs import entry_dialog
from ui.dialogs.entry_dialog import EntryDialog


class Probe(EntryDialog):
    """Wants a name and a figure, and that something is ticked."""

    draft_of = None

    def __init__(self, parent, rows=0):
        super().__init__("Probe it…", "", "王五", parent)
        self.ticked = True
        self.add_text("name", "&Name")
        self.add_text("figure", "Figure(&F)")
        for row in range(rows):
            self.add_text(f"more{row}", f"More {row}", wide=True)
        self.ready("name")

    def problems(self):
        found = [(name, f"Enter the {name}.") for name in ("name", "figure")
                 if not self.text_of(name)]  # fmt: skip
        if self.text_of("figure") == "x":
            found.append(("figure", "This is no figure."))
        return found + ([] if self.ticked else [("", "Tick one.")])

    def value(self):
        return self.text_of("name")


@pytest.fixture
def owner(qtbot, english):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def filled(owner):
    """A dialog in which all is right."""
    made = Probe(owner)
    made.form.field("name").setText("n")
    made.form.field("figure").setText("1")
    return made


def test_what_is_empty_is_named_and_nobody_is_blamed_before_anything_is_typed(owner):
    dialog = Probe(owner)
    assert dialog.missing_text() == "Still missing: Name, Figure."
    assert [dialog.form.fault_text(name) for name in dialog.form.names()] == ["", ""]
    dialog.form.field("figure").setText("x")
    assert dialog.missing_text() == "Still missing: Name."
    assert dialog.form.fault_text("figure") == "This is no figure."


def test_what_is_wrong_with_no_field_is_said_though_something_was_touched(owner):
    dialog = filled(owner)
    dialog.ticked = False
    dialog.submit()
    assert dialog.missing_text() == "Tick one."
    assert not dialog.ok.isEnabled()


def test_what_is_being_stored_is_not_stored_twice_though_it_is_edited_meanwhile(qtbot, owner):
    dialog = filled(owner)
    with qtbot.waitSignal(dialog.submitted):
        dialog.submit()
    dialog.form.field("name").setText("another")
    assert not dialog.ok.isEnabled()
    dialog.refuse(DatabaseError("LOCKED", place="court.sqlite", reason=""))
    assert dialog.ok.isEnabled()
    assert "court.sqlite" in dialog.refusal_text()


def test_what_a_small_screen_has_no_room_for_rolls_and_the_buttons_stay(monkeypatch, qtbot, owner):
    monkeypatch.setattr(entry_dialog, "room_for", lambda _dialog: QSize(900, 420))
    dialog = Probe(owner, rows=9)
    dialog.open()
    qtbot.waitExposed(dialog)
    assert dialog.height() <= 420
    assert dialog.rect().contains(dialog.ok.geometry())
    last = dialog.form.field("more8")
    last.setFocus()
    dialog._body.ensureWidgetVisible(last)
    assert not last.visibleRegion().isEmpty()


def test_a_sentence_below_a_field_makes_the_dialog_grow(qtbot, owner):
    dialog = filled(owner)
    dialog.open()
    qtbot.waitExposed(dialog)
    before = dialog.height()
    dialog.form.show_fault("name", "A sentence that takes more than one line. " * 4)
    dialog._grow()
    assert dialog.height() > before
    assert dialog._body.verticalScrollBar().maximum() == 0


class Kept(Probe):
    """Keeps what is typed as a draft, as nearly every dialog does."""

    draft_of = ""


def test_escape_asks_before_it_loses_what_was_typed_and_only_then(qtbot, owner):
    untouched = Kept(owner)
    untouched.open()
    qtbot.keyClick(untouched, Qt.Key.Key_Escape)
    assert not untouched.isVisible()

    dialog = Kept(owner)
    dialog.open()
    dialog.form.field("name").setText("n")
    for text, ends in (("Go on typing", QMessageBox), ("Discard it", Kept)):
        qtbot.keyClick(dialog.form.field("name"), Qt.Key.Key_Escape)
        assert dialog.isVisible()
        box = dialog.findChild(QMessageBox)
        answer = next(button for button in box.buttons() if button.text() == text)
        with qtbot.waitSignal((box if ends is QMessageBox else dialog).destroyed):
            qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)
