"""The roster of any day on the page of people: the tree, papers, changes of many, a merge."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from db.actors import Act
from db.connection import close_database, open_database
from db.connection import session as db_session
from db.merge_plan import Side
from db.models import PersonDetail, Posting, Staff, Team
from evaluation.distribution import Dimension, Split
from evaluation.period import Quarter
from reports.roster import COLUMNS
from tests.db.rows import WRITTEN, add_case, add_person, add_posting, add_state, day
from ui.dialogs.bulk_dialog import BulkDialog
from ui.dialogs.distribution_dialog import DistributionDialog
from ui.dialogs.membership_dialog import TeamDialog
from ui.dialogs.merge_dialog import MergeDialog
from ui.dialogs.paper_dialog import PaperDialog
from ui.dialogs.performance_dialog import PerformanceDialog
from ui.dialogs.reason_dialog import ReasonDialog
from ui.dialogs.roster_dialog import RosterDialog
from ui.dialogs.service_days_dialog import ServiceDaysDialog
from ui.dialogs.teams_dialog import TeamsDialog
from ui.models.roster_columns import FIRST_SETS, column_texts
from ui.pages.people_page import PeoplePage
from ui.wiring.people import People

Q1 = Quarter(2024, 1)
ACT = Act("沈知行", datetime(2024, 4, 12, 9, 30))
WHY = "内设机构改革"


@pytest.fixture
def court(tmp_path):
    """A judge who was an assistant in January, a clerk, a second record of the judge."""
    open_database(str(tmp_path / "court.sqlite"))
    with db_session():
        judge = add_person("J001", "ASSISTANT", "民商事", end="2024-01-31")
        add_posting(judge, "JUDGE", "刑事", start="2024-02-01")
        add_state(judge, "SICK", "2024-02-10", "2024-02-19")
        clerk = add_person("C001", "CLERK", "综合", start="2022-01-01")
        other = add_person("J009", "JUDGE", "刑事", end="2019-12-31", start="2019-01-01")
        add_case(1, other)
        Posting.update(team="一团队").where(Posting.staff.in_([judge, clerk])).execute()
        for staff, degree in ((judge, "法学学士"), (other, "法学硕士")):
            PersonDetail.create(staff=staff, degree=degree, born_on=day("1990-05-06"), **WRITTEN)
        yield
    close_database()


@pytest.fixture
def page(qtbot, english, court, settings):
    page = PeoplePage(People("沈知行", lambda: ACT), settings)
    qtbot.addWidget(page)
    page.resize(1150, 680)
    with qtbot.waitExposed(page):
        page.show()
    page.show_quarter(Q1)
    qtbot.waitUntil(lambda: page.card.card is not None)  # once the list is painted
    return page


@pytest.fixture
def asked(page):
    """The jobs the page asks for."""
    heard = []
    page.job_requested.connect(heard.append)
    return heard


def shown(page):
    return {line.staff_no: line for line in page.model.shown_rows()}


def item(page, *places):
    found = page.roster.tree.tree.topLevelItem(0)
    for place in places:
        found = found.child(place)
    return found


def opened(page, kind):
    return page.findChild(kind)


def paper_of(request):
    """What a job makes in its child process."""
    return request.job(lambda done, total: None)


def test_the_list_shows_who_was_where_on_another_day(page):
    page.roster.day.show_day(date(2024, 1, 15))
    assert shown(page)["J001"].division == "民商事"
    page.roster.day.show_day(date(2021, 6, 1))
    assert set(shown(page)) == {"J001"}
    page.roster.day.show_day(None)
    assert shown(page)["J001"].division == "刑事"
    assert "C001" in shown(page)


def test_the_tree_counts_by_category_and_a_click_narrows_the_list(qtbot, page):
    page.roster.tree_action.trigger()
    assert page.roster.tree.isVisible()
    root = item(page)
    assert (root.text(0), root.text(1)) == ("Whole court", "2")
    names = [root.child(n).text(0) for n in range(root.childCount())]
    place = names.index("刑事")
    assert item(page, place).toolTip(0) == "Judge 1"
    page.roster.tree.tree.setCurrentItem(item(page, place))
    qtbot.keyClick(page.roster.tree.tree, Qt.Key.Key_Return)
    assert set(shown(page)) == {"J001"}
    page.roster.tree.tree.setCurrentItem(root)
    qtbot.keyClick(page.roster.tree.tree, Qt.Key.Key_Return)
    assert set(shown(page)) == {"J001", "C001"}


def test_a_person_of_the_tree_is_shown_and_a_team_narrows(qtbot, page):
    page.roster.tree_action.trigger()
    names = [item(page).child(n).text(0) for n in range(item(page).childCount())]
    team = item(page, names.index("综合"), 0)
    assert team.text(0) == "一团队"
    page.roster.tree.tree.setCurrentItem(team)
    qtbot.keyClick(page.roster.tree.tree, Qt.Key.Key_Return)
    assert set(shown(page)) == {"C001"}
    page.panel.clear_filters()
    page.roster.tree.tree.setCurrentItem(team.child(0))
    qtbot.keyClick(page.roster.tree.tree, Qt.Key.Key_Return)
    assert page.card.card.staff_no == "C001"


def test_days_in_post_of_a_period_are_by_record_and_say_why(page):
    page.roster.show_days()
    dialog = opened(page, ServiceDaysDialog)
    rows = [(line.staff_no, line.counted, line.record) for line in dialog.model.shown_rows()]
    assert rows == [("C001", 91, (1, 1)), ("J001", 31, (1, 2)), ("J001", 50, (2, 2))]
    dialog.panel.select(dialog.model.key_at(2))
    assert "10 days  Sick leave: not counted" in dialog.why.text()
    dialog.period.start.show_day(date(2024, 2, 1))
    dialog.period.end.show_day(date(2024, 2, 29))
    assert [line.counted for line in dialog.model.shown_rows()] == [29, 19]
    assert dialog.period.choice.currentText() == "From – until"
    dialog.period.end.show_day(date(2024, 1, 1))
    assert dialog.period.fault.text()
    dialog.reject()


def test_the_columns_of_a_roster_are_chosen_moved_and_kept_as_a_set(page, asked, settings):
    page.roster.print_roster()
    dialog = opened(page, RosterDialog)
    dialog.columns.setCurrentRow(1)
    dialog.move_up()
    assert dialog.order().columns[:2] == ("name", "staff_no")
    dialog.columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.divisions.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert len(dialog.order().divisions) == 1
    dialog.save_set("短表")
    assert settings.views("roster-columns")["短表"][0] == "staff_no"
    dialog.sets.setCurrentIndex(0)
    assert dialog.order().columns[:2] == ("staff_no", "name")
    dialog.sets.setCurrentIndex(dialog.sets.findText("短表"))
    assert "name" not in dialog.order().columns
    dialog.delete_set()
    assert settings.views("roster-columns") == {}
    dialog.day.show_day(date(2018, 1, 1))
    assert not dialog.paper.isEnabled()
    dialog.reject()


def test_the_roster_becomes_a_paper_in_a_child_process(page, asked):
    page.roster.print_roster()
    opened(page, RosterDialog).paper.click()
    done(asked[-1])
    shown = opened(page, PaperDialog)
    assert shown.windowTitle() == "Roster"
    assert shown.paper.content.startswith(b"%PDF")
    shown.reject()


def test_a_distribution_has_a_table_a_chart_and_a_row_for_what_is_not_recorded(page):
    page.roster.show_distribution()
    dialog = opened(page, DistributionDialog)
    rows = {line.name: (line.counts, line.total) for line in dialog.panel.model.shown_rows()}
    assert rows["Aged 31–35"][1] == 1
    assert rows["Not recorded"][1] == 1
    assert rows["Sum"][1] == 2
    assert "Not recorded  1" in dialog.chart.told_at(len(dialog.chart.chart().bars) - 1)
    dialog.dimension.setCurrentIndex(list(Dimension).index(Dimension.DEGREE))
    dialog.split.setCurrentIndex(list(Split).index(Split.CATEGORY))
    heads = [column.header for column in dialog.panel.model.columns]
    assert heads == ["Degree", "Judge", "Court clerk", "Sum"]
    dialog.day.show_day(date(2018, 1, 1))
    assert not dialog.paper.isEnabled()
    dialog.reject()


def test_performance_files_are_of_those_chosen_or_of_everybody(page, asked, tmp_path):
    page.show_subject("J001")
    page.roster.make_performance_files()
    dialog = opened(page, PerformanceDialog)
    assert dialog.order().numbers == ("J001",)
    dialog.all.setChecked(True)
    dialog.folder.click()
    page.roster.fill_folder(str(tmp_path / "files"))
    paper_of(asked[-1])
    names = sorted(file.name for file in (tmp_path / "files").iterdir())
    assert names == ["2024-C001-姓名C001.pdf", "2024-J001-姓名J001.pdf"]


def done(request):
    """Do what a job does, and hand its result on."""
    request.on_success(paper_of(request))


def test_several_people_are_changed_and_taken_back_in_one_step(page, asked):
    page.panel.view.selectAll()
    page.changes.change_several()
    dialog = opened(page, BulkDialog)
    assert not dialog.ok.isEnabled()
    dialog.form.field("start").show_day(date(2024, 7, 1))
    dialog.form.field("team").setEditText("二团队")
    dialog.form.field("why").setText(WHY)
    dialog.ask()
    assert [line.number for line in dialog.model.shown_rows()] == ["C001", "J001"]
    assert dialog.fields() == {"team": "二团队"}
    before = Posting.select().count()
    dialog.submit()
    done(asked[-1])
    assert Posting.select().where(Posting.team == "二团队").count() == 2
    page.edits.undoing.undo_last()
    assert Posting.select().count() == before


def test_whom_a_change_cannot_reach_is_named_and_left_out(page, asked):
    page.panel.view.selectAll()
    page.changes.change_several()
    dialog = opened(page, BulkDialog)
    dialog.form.field("start").show_day(date(2021, 7, 1))
    dialog.form.field("grade").setEditText("一级")
    dialog.form.field("why").setText(WHY)
    dialog.ask()
    assert not dialog.ok.isEnabled()
    dialog.leave_out.click()
    assert dialog.value().numbers == ("J001",)
    assert dialog.ok.isEnabled()
    dialog.submit()
    done(asked[-1])
    assert [row.start for row in Posting.select().where(Posting.grade == "一级")] == [
        date(2021, 7, 1)
    ]


def test_what_was_previewed_goes_when_nothing_is_to_be_changed_any_more(page):
    page.panel.view.selectAll()
    page.changes.change_several()
    dialog = opened(page, BulkDialog)
    assert dialog.missing_text() == "Choose at least one field to change."
    dialog.form.field("start").show_day(date(2021, 7, 1))
    dialog.form.field("grade").setEditText("一级")
    dialog.ask()
    assert dialog.model.rowCount() == 2
    dialog.form.field("grade").setCurrentIndex(0)
    dialog.ask()
    assert dialog.model.rowCount() == 0
    assert dialog.leave_out.isHidden()
    dialog.reject()


def test_a_field_emptied_by_hand_is_emptied_for_all(page):
    page.panel.view.selectAll()
    page.changes.change_several()
    dialog = opened(page, BulkDialog)
    assert dialog.fields() == {}
    dialog.form.field("team").setEditText("")
    assert dialog.fields() == {"team": ""}
    dialog.reject()


def test_two_records_are_merged_after_the_conflict_is_decided(page, asked):
    page.show_subject("J001")
    page.changes.merge()
    dialog = opened(page, MergeDialog)
    dialog.other.setCurrentIndex(dialog.other.findData("J009"))
    done(asked[-1])
    assert dict(dialog.preview.moves)["case_role"] == 1
    dialog.form.field("why").setText("同一人两个工号")
    assert not dialog.ok.isEnabled()
    (box,) = dialog.choices.values()
    box.setCurrentIndex(box.findData(str(Side.MERGED)))
    assert dialog.ok.isEnabled()
    dialog.submit()
    done(asked[-1])
    kept = Staff.get(Staff.number == "J001")
    assert Staff.get(Staff.number == "J009").merged_into_id == kept.id
    assert PersonDetail.get().degree == "法学硕士"
    assert page.card.card.staff_no == "J001"
    page.edits.undoing.undo_last()
    done(asked[-1])
    assert Staff.select().where(Staff.merged_into.is_null(False)).count() == 0
    assert PersonDetail.select().count() == 2


def test_what_a_merge_would_move_is_never_that_of_another_record(page, asked):
    page.show_subject("J001")
    page.changes.merge()
    dialog = opened(page, MergeDialog)
    dialog.other.setCurrentIndex(dialog.other.findData("J009"))
    done(asked[-1])
    assert dialog._facts.widget().findChildren(QComboBox)
    dialog.other.setCurrentIndex(0)
    assert not dialog._facts.widget().findChildren(QComboBox)
    dialog.reject()


def test_who_was_merged_is_in_the_list_no_more_and_the_old_number_finds_the_other(page, asked):
    page.left.setChecked(True)
    assert "J009" in shown(page)
    page.show_subject("J001")
    page.changes.merge()
    dialog = opened(page, MergeDialog)
    dialog.other.setCurrentIndex(dialog.other.findData("J009"))
    done(asked[-1])
    for box in dialog.choices.values():
        box.setCurrentIndex(1)
    dialog.form.field("why").setText(WHY)
    dialog.submit()
    done(asked[-1])
    assert "J009" not in shown(page)
    page.show_subject("C001")
    page.show_subject("J009")
    assert page.card.card.staff_no == "J001"


def test_a_team_is_founded_corrected_and_removed_while_nobody_is_in_it(page):
    page.teams.open_list()
    listed = opened(page, TeamsDialog)
    listed.found.click()
    dialog = listed.findChild(TeamDialog)
    dialog.form.field("name").setText("速裁一团队")
    dialog.form.field("start").show_day(date(2024, 1, 1))
    dialog.submit()
    assert [line.row.team.name for line in listed.model.shown_rows()] == ["速裁一团队"]
    listed.edit.click()
    dialog = listed.findChildren(TeamDialog)[-1]
    dialog.form.field("end").show_day(date(2024, 6, 30))
    assert not dialog.ok.isEnabled()
    dialog.form.field("why").setText(WHY)
    dialog.submit()
    assert Team.get().end == date(2024, 6, 30)
    listed.remove.click()
    reason = listed.findChild(ReasonDialog)
    reason.form.field("why").setText(WHY)
    reason.submit()
    assert Team.select().count() == 0
    page.edits.undoing.undo_last()
    assert Team.get().end == date(2024, 6, 30)
    assert page.card.card.staff_no == "C001"


def test_every_column_of_a_roster_has_a_name_and_sets_name_columns_there_are(english):
    assert set(column_texts()) == set(COLUMNS)
    assert all(set(columns) <= set(COLUMNS) for columns in FIRST_SETS.values())
