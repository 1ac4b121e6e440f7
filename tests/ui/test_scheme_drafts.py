"""Drafts on the page of the scheme: typed in sheets, checked at once, announced, tried, printed."""

import json
from dataclasses import replace
from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from db.connection import close_database
from db.connection import session as db_session
from db.runs import computed_result
from db.scheme_versions import SchemeState, add_draft, shipped_drafts, versions
from db.schemes import scheme_in_force, store_scheme
from evaluation.scheme import Scheme
from evaluation.scheme_diff import with_value
from tests.db.questions import version_of
from tests.ui.court import ACT, QUARTER, build_court, window_on
from ui.dialogs.scheme_diff_dialog import SchemeDiffDialog
from ui.dialogs.scheme_draft_dialog import SchemeDraftDialog
from ui.dialogs.scheme_state_dialog import SchemeStateDialog
from ui.dialogs.what_if_dialog import WhatIfDialog
from ui.models.quarter import name_text, owner_text
from ui.models.ranking import chosen_in
from ui.models.scheme_changes import change_rows
from ui.pages.page import PageName
from ui.scheme.fields import fields_of
from ui.scheme.lines import added, lines_at, removed
from ui.tasks import Task
from ui.wiring.scheme import scheme_page

CODE = "NTKFQ-JX"
VALUE = 2


@pytest.fixture
def court(english, tmp_path):
    """The small court with 1.0 in force, a draft 1.1 of it and the draft 2.0 that ships."""
    build_court(tmp_path / "court.sqlite")
    with db_session():
        document = scheme_in_force(QUARTER.start).document
        later = {**document, "version": "1.1", "effective_from": "2025-01-01"}
        add_draft(later, "试行反馈", "", ACT)
        draft = next(one for one in shipped_drafts() if one.version == "2.0")
        add_draft(draft.document, "草案", "", ACT)
    yield
    close_database()


@pytest.fixture
def page(qtbot, court, settings):
    window = window_on(qtbot, settings, PageName.SCHEME, scheme_page)
    qtbot.waitUntil(lambda: not window.runner.running())
    shown = window.shown_page()
    shown.choose_version(CODE, "1.1")
    return shown


def typed(page, parts, text):
    cells = page.editor.cells
    index = cells.index(cells.place_of(parts), VALUE)
    cells.setData(index, text)
    return cells


def kept(version="1.1"):
    with db_session():
        return version_of(CODE, version)


def opened(page, kind):
    return next(d for d in page.findChildren(kind) if d.isVisible())


def test_number_is_typed_stored_undone_and_done_again(page):
    page.editor.open_part("T")
    typed(page, ("T", "执恢"), "50%")
    assert kept().document["T"]["执恢"] == "0.5"
    undo, redo = page.acts.undoing.actions_
    undo.trigger()
    assert kept().document["T"]["执恢"] == "0.40"
    redo.trigger()
    assert kept().document["T"]["执恢"] == "0.5"
    assert page.shown_version().version == "1.1"


def test_wrong_number_stays_in_its_cell_and_is_not_stored(page):
    page.editor.open_part("R")
    cells = typed(page, ("R", "member"), "1.5")
    (_, name, cell) = cells.faults()[0]
    assert (name, cell.typed) == ("value", "1.5")
    assert "0 to 1 belongs here" in cell.fault
    assert kept().document["R"]["member"] == "0.10"


def test_points_that_do_not_add_up_are_told_and_led_to(page, qtbot):
    page.editor.open_part("items-JUDGE")
    typed(page, ("judge", "Q", "max"), "41")
    assert kept().document["judge"]["Q"]["max"] == "41"
    assert "do not add up (101)" in page.editor.fault.text()
    assert not page._step.isEnabled()
    page.editor.open_part("T")
    page.editor.go_to_fault()
    assert page.editor.part() == "items-JUDGE"
    typed(page, ("judge", "K", "max"), "29")
    assert page._step.isEnabled()


def test_block_of_a_sheet_is_pasted(page):
    page.editor.open_part("P")
    cells = page.editor.cells
    first = cells.index(0, VALUE)
    page.editor.panel.view.setCurrentIndex(first)
    keys = [cells.key_at(row)[1] for row in range(2)]
    page.editor.paste("0.31\n0.32")
    assert [kept().document["P"][key] for key in keys] == ["0.31", "0.32"]


def test_line_is_added_and_removed(page):
    with db_session():
        document = version_of(CODE, "2.0").document
    (line,) = lines_at(document, "T", None)
    more = added(document, line, "民清", "0.30")
    assert more["T"]["民清"] == "0.30"
    assert removed(more, ("T", "民清"))["T"] == document["T"]
    assert removed(more, ("T", "*")) is None
    places = [n for n, item in enumerate(document["items"]) if item["code"] == "E2"]
    kinds = {one.kind for one in lines_at(document, "items-JUDGE", ("items", places[0], "max"))}
    assert kinds == {"ITEM", "GROUP"}
    assert removed(document, ("items", places[0], "max"))["items"] != document["items"]


def test_closed_list_is_chosen_from_and_opens_at_once(page, qtbot):
    page.choose_version(CODE, "2.0")
    page.editor.open_part("items-JUDGE")
    cells, view = page.editor.cells, page.editor.panel.view
    place = next(n for n, f in enumerate(kept("2.0").document["items"]) if f["code"] == "F1")
    at = cells.index(cells.place_of(("items", place, "function")), VALUE)
    view.setCurrentIndex(at)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    choice = view.findChild(QComboBox)
    qtbot.waitUntil(choice.view().isVisible)
    assert choice.currentText() == at.data() == "up rising"
    texts = [choice.itemText(n) for n in range(choice.count())]
    assert "band reasonable range" in texts
    qtbot.keyClick(choice.view(), Qt.Key.Key_Escape)
    choice.setCurrentText("band reasonable range")
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert kept("2.0").document["items"][place]["function"] == "band"
    assert view.currentIndex().row() == at.row() + 1
    assert cells.offers(cells.index(cells.place_of(("items", place, "max")), VALUE)) == []


def test_function_is_chosen_by_its_name_and_the_item_made_to_fit(page):
    page.choose_version(CODE, "2.0")
    page.editor.open_part("items-JUDGE")
    items = page.editor.document()["items"]
    place = next(n for n, item in enumerate(items) if item["code"] == "E3")
    typed(page, ("items", place, "function"), "reasonable range")
    stored = kept("2.0").document["items"][place]
    assert stored["function"] == "band"
    assert set(stored["parameters"]) == {"quantity", "from", "lo", "hi", "to"}
    assert page.editor.cells.fault is None


def test_draft_is_copied_announced_and_put_in_force(page, qtbot):
    page.acts.create()
    dialog = opened(page, SchemeDraftDialog)
    dialog.version.setText("1.2")
    dialog.day.show_day(date(2026, 1, 1))
    dialog.form.field("why").setText("审委会意见")
    dialog.submit()
    assert kept("1.2").is_draft
    assert page.shown_version().version == "1.2"
    for act, state in ((page.acts.announce, "ANNOUNCED"), (page.acts.put_in_force, "IN_FORCE")):
        act()
        dialog = opened(page, SchemeStateDialog)
        assert not dialog.ok.isEnabled()
        dialog.form.field("why").setText("审委会第3次会议")
        dialog.submit()
        assert kept("1.2").state == state
    assert kept("1.0").state is SchemeState.RETIRED
    assert page.views.currentWidget() is page.reader
    assert "审委会第3次会议" in str(page.reader._sections[0].tables)


def test_state_that_is_refused_is_said_in_the_dialog(page):
    page.acts.announce()
    dialog = opened(page, SchemeStateDialog)
    with db_session():
        from db.scheme_versions import delete_draft

        delete_draft(CODE, "1.1", ACT)
    dialog.form.field("why").setText("决定")
    dialog.submit()
    assert "no longer there" in dialog.refusal_text()


def test_difference_is_plain(page):
    before = kept("1.0").document
    rows = change_rows(before, with_value(before, "$.T.执恢", "0.50"))
    (row,) = [one for one in rows if one.part == "Types of cases"]
    assert (row.subject, row.what, row.before, row.after) == (
        "执恢", "Weight of the type", "0.40", "0.50",
    )  # fmt: skip
    page.acts.compare()
    dialog = opened(page, SchemeDiffDialog)
    asked = []
    dialog.print_wanted.connect(asked.append)
    dialog.print_list()
    assert len(asked[0].rows()) == dialog.model.rowCount() > 0


def test_draft_and_one_number_are_tried_on_past_quarters(page, qtbot):
    page.acts.try_out()
    dialog = opened(page, WhatIfDialog)
    dialog.what.setCurrentIndex(dialog.what.count() - 1)
    dialog.number.choose("民初 · Weight")
    dialog.number.slider.setValue(50)
    assert dialog.document()["T"]["民初"] == "0.50"
    with qtbot.waitSignal(dialog.trial_wanted):
        qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Against NTKFQ-JX 1.0" in dialog.said.text())
    dialog.what.setCurrentIndex(dialog.what.findText("2.0", Qt.MatchFlag.MatchContains))
    dialog.try_it()
    qtbot.waitUntil(lambda: dialog.moved.rowCount() > 0)
    assert dialog.shifts.rowCount() > 0
    page.window().runner.started.connect(Task.cancel)
    dialog.try_it()
    qtbot.waitUntil(dialog.run.isEnabled)
    assert dialog.said.text() == "Stopped: nothing was counted."


def test_a_dialog_that_was_closed_is_not_asked_about_the_next_act(qtbot, page):
    page.acts.create()
    opened(page, SchemeDraftDialog).reject()
    qtbot.waitUntil(lambda: page.findChild(SchemeDraftDialog) is None)
    page.acts.delete()
    with db_session():
        assert [one.version for one in versions()] == ["0.9", "1.0", "2.0"]


def test_file_becomes_a_draft_and_a_faulty_one_is_refused(page, tmp_path):
    document = {**kept("1.0").document, "version": "9.9"}
    file = tmp_path / "scheme.json"
    file.write_text(json.dumps(document), "utf-8")
    page.acts.read_file(str(file))
    assert kept("9.9").is_draft
    told = []
    page.failed.connect(told.append)
    file.write_text(json.dumps(with_value(document, "$.R.member", "2")), "utf-8")
    page.acts.read_file(str(file))
    assert told[0].values["path"] == "$.R.member"


@pytest.mark.parametrize("version", ["1.0", "2.0"])
def test_every_cell_is_said_in_words_in_both_languages(language, tmp_path, version):
    build_court(tmp_path / "court.sqlite")
    with db_session():
        known = [scheme_in_force(QUARTER.start), *shipped_drafts()]
    close_database()
    scheme = next(one for one in known if one.version == version)
    fields = fields_of(scheme.document)
    assert all(field.words.subject and field.words.what for field in fields)
    assert len({field.parts for field in fields}) == len(fields)


def test_priors_are_named_among_the_baselines(english):
    words = name_text("PRIOR", "民商事|E1|alpha")
    assert words == "Civil and commercial · Closed within the limit · α"
    assert owner_text("PRIOR") == "Priors"


def test_quota_group_winners_are_marked_in_their_own_group(english, tmp_path):
    build_court(tmp_path / "court.sqlite")
    with db_session():
        draft = next(one for one in shipped_drafts() if one.version == "2.0")
        document = {**draft.document, "effective_from": "2024-01-01", "state": "FINAL"}
        document["quota"] = {**document["quota"], "ORDINARY": "0.5"}
        document["eligibility"] = []
        store_scheme(Scheme(document), ACT)
        result = computed_result(QUARTER)
    close_database()
    (line,) = [one for one in result.winners if one.group == "院庭长"]
    assert {key.staff_no for key in chosen_in(result)} == set(line.staff_no) != set()


def test_quick_edits_of_a_draft_on_a_server_are_stored_one_after_the_other(page, qtbot):
    page.ask_on(page.window().runner)  # as where the database is a server
    gate, begun, store = Event(), [], page.acts._desk.store_draft

    def slow_at_first(code, version, document):
        begun.append(version)
        assert len(begun) > 1 or gate.wait(10)
        return store(code, version, document)

    page.acts._desk = replace(page.acts._desk, store_draft=slow_at_first)
    page.editor.open_part("T")
    typed(page, ("T", "执恢"), "0.5")
    typed(page, ("T", "执异"), "0.6")
    undo, _ = page.acts.undoing.actions_
    undo.setEnabled(True)
    undo.trigger()  # the last edit, which is not stored yet
    qtbot.waitUntil(lambda: bool(begun))
    assert not page.may_leave()
    gate.set()
    qtbot.waitUntil(page.may_leave)
    assert len(begun) == 2
    assert kept().document["T"]["执恢"] == "0.5"
    assert kept().document["T"]["执异"] != "0.6"
    qtbot.waitUntil(lambda: not page.window().runner.running())


def test_what_follows_an_edit_that_failed_is_not_stored(page, qtbot):
    page.ask_on(page.window().runner)
    gate, begun = Event(), []

    def refused(_code, version, _document):
        begun.append(version)
        assert gate.wait(10)
        raise OSError(5, "gone")

    page.acts._desk = replace(page.acts._desk, store_draft=refused)
    before = kept().document
    told = []
    page.failed.connect(told.append)
    page.editor.open_part("T")
    typed(page, ("T", "执恢"), "0.5")
    typed(page, ("T", "执异"), "0.6")
    gate.set()
    qtbot.waitUntil(page.may_leave)
    qtbot.waitUntil(lambda: not page.window().runner.running())
    assert len(begun) == len(told) == 1
    assert kept().document == before
    assert page.editor.document() == before
