"""The personnel file on somebody's card, edited as people edit it."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from db import audit
from db.actors import Act
from db.connection import close_database, open_database
from db.connection import session as db_session
from db.models import (
    AssessmentGrade,
    DisciplinaryMeasure,
    Measure,
    PersonDetail,
    SensitiveText,
    TeamMember,
)
from db.personnel.records import add_record
from db.personnel.sensitive import LOOK, set_sensitive
from db.personnel.teams import add_team
from evaluation.period import Quarter
from evaluation.personnel import RecordKind, Sanction, SensitiveField
from evaluation.teams import TeamEntry
from tests.db.rows import add_person
from tests.ui.dialogs import is_freed
from ui.dialogs.details_dialog import DetailsDialog
from ui.dialogs.honours_dialog import HonourDialog, HonoursDialog
from ui.dialogs.membership_dialog import MembershipDialog, TeamDialog
from ui.dialogs.reason_dialog import ReasonDialog
from ui.dialogs.record_dialog import RecordDialog
from ui.dialogs.sensitive_dialog import SensitiveDialog
from ui.dialogs.veto_dialog import VetoDialog
from ui.pages.people_page import PeoplePage
from ui.widgets.person_sections import Section
from ui.widgets.record_line import RecordLine
from ui.wiring.people import People

ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
WHY = "核对原件"
Left = Qt.MouseButton.LeftButton


@pytest.fixture
def court(tmp_path):
    """Two people; the judge has been warned, and has an identity number."""
    open_database(str(tmp_path / "court.sqlite"))
    with db_session():
        add_person("J001")
        add_person("C001", "CLERK", "综合")
        add_record("J001", Sanction("WARNING", date(2023, 10, 15), document_no="处1号"), ACT)
        set_sensitive("J001", SensitiveField.ID_NUMBER, "11010519491231002X", ACT, WHY)
        add_team(TeamEntry("一团队", date(2024, 1, 1)), ACT)
        yield
    close_database()


@pytest.fixture
def page(qtbot, english, court, settings):
    page = PeoplePage(People("沈知行", lambda: ACT), settings)
    qtbot.addWidget(page)
    page.resize(1150, 680)
    with qtbot.waitExposed(page):
        page.show()
    page.show_quarter(Quarter(2024, 1))
    page.show_subject("J001")
    qtbot.waitUntil(lambda: page.card.card is not None)  # once the list is painted
    page.file_action.trigger()
    return page


@pytest.fixture
def said(page):
    heard = []
    page.noticed.connect(heard.append)
    return heard


def fill(dialog, **texts):
    for name, text in texts.items():
        field = dialog.form.field(name)
        if not hasattr(field, "currentText"):
            field.setText(text)
        else:
            field.setCurrentIndex(field.findData(text))


def asked(page, name):
    """The dialog that the action *name* opens."""
    page.file_edits.adding[name].trigger()
    return page.edits.edits.dialog


def texts(page):
    page.card.file.finish()
    return [one.text() for one in page.card.file.findChildren(type(page.card._name))]


def test_the_file_is_read_when_it_is_looked_at(qtbot, page):
    assert page.card.file.file.staff_no == "J001"
    page.show_subject("C001")
    assert page.card.file.file.staff_no == "C001"
    page.file_action.trigger()
    page.show_subject("J001")
    assert page.card.file.file is None
    assert not page.file_edits.adding["record-grade"].isEnabled()


def test_the_sections_come_one_after_the_other(qtbot, page):
    page.show_subject("C001")
    assert len(page.card.file.findChildren(Section)) == 1
    qtbot.waitUntil(lambda: len(page.card.file.findChildren(Section)) == 10)


def test_a_grade_is_added_and_undone_from_the_notice(qtbot, page, said):
    dialog = asked(page, "record-grade")
    assert isinstance(dialog, RecordDialog)
    assert dialog.missing_text() == "Still missing: Year or quarter."
    assert not dialog.ok.isEnabled()
    fill(dialog, period="2024Q1", decided_on="2024-04-10", document_no="考1号")
    fill(dialog, grade="GOOD")
    qtbot.mouseClick(dialog.ok, Left)
    row = AssessmentGrade.get()
    assert (row.period, row.grade, row.author) == ("2024Q1", "GOOD", "沈知行")
    assert "2024 Q1 · Good" in texts(page)
    said[-1].actions[0].act()
    assert AssessmentGrade.select().count() == 0
    assert "2024 Q1 · Good" not in texts(page)


def test_what_storage_refuses_is_said_in_the_dialog(qtbot, page):
    for _ in range(2):
        dialog = asked(page, "record-grade")
        fill(dialog, period="2023")
        qtbot.mouseClick(dialog.ok, Left)
    assert dialog.refusal_text().startswith("The same is recorded already (2023)")
    assert is_freed(qtbot, page, RecordDialog, dialog._cancel)


def test_a_record_is_corrected_and_withdrawn_for_a_reason(qtbot, page):
    page.card.file.finish()
    line = next(one for one in page.card.file.findChildren(RecordLine))
    line.edited.emit(line._row)
    dialog = page.edits.edits.dialog
    fill(dialog, kind="DEMERIT", end="", document_no="处2号")
    assert not dialog.ok.isEnabled()
    fill(dialog, why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    row = DisciplinaryMeasure.get()
    assert (row.kind, row.end, row.document_no) == ("DEMERIT", date(2024, 10, 14), "处2号")
    (kept,) = page.card.file.file.of(RecordKind.SANCTION)
    page.file_edits.withdraw_record(kept)
    dialog = page.edits.edits.dialog
    assert isinstance(dialog, ReasonDialog)
    fill(dialog, why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert DisciplinaryMeasure.select().count() == 0


def test_vetoes_are_entered_only_where_they_are_ticked(qtbot, page):
    (kept,) = page.card.file.file.of(RecordKind.SANCTION)
    page.file_edits.propose_vetoes(kept)
    dialog = page.edits.edits.dialog
    assert isinstance(dialog, VetoDialog)
    assert [str(p.veto.quarter) for _, p in dialog.boxes] == ["2023Q4", "2024Q1", "2024Q2"]
    assert Measure.select().count() == 0
    dialog.boxes[0][0].setChecked(False)
    dialog.boxes[2][0].setChecked(False)
    qtbot.mouseClick(dialog.ok, Left)
    (row,) = Measure.select()
    assert (row.quarter, row.item, row.value) == ("2024Q1", "VETO", "V02")
    assert "处1号" in row.basis


def test_details_and_a_place_in_a_team_are_entered(qtbot, page):
    dialog = asked(page, "details-identity")
    assert isinstance(dialog, DetailsDialog)
    fill(dialog, sex="F", born_on="1988-05-01", why=WHY)
    qtbot.mouseClick(dialog.ok, Left)
    assert PersonDetail.get().sex == "F"
    dialog = asked(page, "team-add")
    assert isinstance(dialog, TeamDialog)
    fill(dialog, name="二团队", start="2024-01-01")
    qtbot.mouseClick(dialog.ok, Left)
    dialog = asked(page, "member-add")
    assert isinstance(dialog, MembershipDialog)
    fill(dialog, team="二团队", role="LEADER", start="2024-01-01", share="1.5")
    assert not dialog.ok.isEnabled()
    fill(dialog, share="0.5")
    qtbot.mouseClick(dialog.ok, Left)
    assert TeamMember.get().share == "0.5"
    assert "二团队 · Leading judge" in texts(page)


def test_a_sensitive_field_is_shown_for_a_reason_and_masked_again(qtbot, page):
    assert "•" * 18 in texts(page)
    look = next(b for b in page.card.file.findChildren(QPushButton) if b.property("field"))
    qtbot.mouseClick(look, Left)
    dialog = page.edits.edits.dialog
    assert isinstance(dialog, ReasonDialog)
    assert not dialog.ok.isEnabled()
    fill(dialog, why="办理社保")
    qtbot.mouseClick(dialog.ok, Left)
    assert "11010519491231002X" in texts(page)
    (entry,) = [one for one in audit.entries("J001") if one.action == LOOK]
    assert entry.detail == {"field": "ID_NUMBER", "reason": "办理社保"}
    page.show_subject("C001")
    page.show_subject("J001")
    assert "11010519491231002X" not in texts(page)


def test_a_sensitive_field_is_entered_unseen(qtbot, page):
    dialog = asked(page, "sensitive-set")
    assert isinstance(dialog, SensitiveDialog)
    fill(dialog, field="ID_NUMBER", content="123", why=WHY)
    assert not dialog.ok.isEnabled()
    fill(dialog, field="HEALTH", content="良好")
    qtbot.mouseClick(dialog.ok, Left)
    assert [one.field for one in page.card.file.file.sensitive] == ["ID_NUMBER", "HEALTH"]
    assert "良好" not in texts(page)


def test_a_sensitive_field_is_destroyed_with_all_it_held(qtbot, page, said):
    fill(asked(page, "sensitive-forget"), field="ID_NUMBER", why=WHY)
    qtbot.mouseClick(page.edits.edits.dialog.ok, Left)
    assert said[-1].text == "Destroyed: 1 content."
    assert page.card.file.file.sensitive == ()
    assert {row.content for row in SensitiveText.select()} == {""}


def test_the_register_of_honours_takes_those_of_people_and_of_collectives(qtbot, page, said):
    page.honours.action.trigger()
    register = page.findChild(HonoursDialog)
    qtbot.mouseClick(register.add, Left)
    dialog = page.edits.edits.dialog
    assert isinstance(dialog, HonourDialog)
    fill(dialog, title="办案标兵", granted_on="2024-03-01")
    assert dialog.missing_text() == "Still missing: Staff number."
    fill(dialog, staff_no="X9")
    qtbot.mouseClick(dialog.ok, Left)
    assert dialog.refusal_text().startswith("There is no “X9” here")
    fill(dialog, subject_kind="COLLECTIVE", staff_no="", subject="速裁团队")
    qtbot.mouseClick(dialog.ok, Left)
    (line,) = register.model.shown_rows()
    assert (line.honour.subject, line.staff_no) == ("速裁团队", "")
    register.panel.select(line.id)
    qtbot.mouseClick(register.edit, Left)
    fill(page.edits.edits.dialog, subject_kind="PERSON", staff_no="J001", subject="", why=WHY)
    qtbot.mouseClick(page.edits.edits.dialog.ok, Left)
    assert "办案标兵 · National" in texts(page)
    register.panel.select(line.id)
    qtbot.mouseClick(register.withdraw, Left)
    fill(page.edits.edits.dialog, why=WHY)
    qtbot.mouseClick(page.edits.edits.dialog.ok, Left)
    assert register.model.shown_rows() == []
    page.edits.undoing.undo_last()
    assert "办案标兵 · National" in texts(page)
