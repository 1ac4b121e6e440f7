"""The ranking page: its figures are the result's, its clicks do what they say, nothing is below."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from db.errors import DatabaseError
from evaluation.explanation import Known, explain
from evaluation.firmness import labels
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import Category
from evaluation.views import peers_in
from reports import items as paper
from tests.reports.examples import text_of
from tests.ui.quarters import case_lines, do_at_once, is_freed, ranking_data
from ui.dialogs.case_lines_dialog import CaseLinesDialog
from ui.dialogs.division_dialog import DivisionDialog
from ui.dialogs.paper_dialog import PaperDialog
from ui.models.comparison import differences_of
from ui.models.ranking import ranking_groups, reach_of
from ui.models.table import ROW_ROLE
from ui.pages.page import PageName
from ui.pages.ranking_explaining import ExplainingSource
from ui.pages.ranking_page import RankingPage, RankingSource
from ui.texts.gates import gates_text
from ui.texts.items import item_text, points_text

QUARTER = Quarter(2024, 1)
Key, Mouse = Qt.Key, Qt.MouseButton


def source_of(stored=None, evaluated=None, cases=None):
    return RankingSource(
        stored=lambda _: stored,
        evaluate=lambda _: evaluated,
        cases=cases or (lambda _, person: case_lines(person)),
        course=lambda quarter: ((quarter,), ()),
        scored_course=lambda quarter: ((quarter,), ()),
        labels=lambda data: labels(data.result, Scheme.from_json(json.dumps(data.scheme))),
        today=lambda: date(2024, 4, 1),
        explaining=ExplainingSource(
            one=lambda data, person: explained(data, person.staff_no)[0],
            whole=lambda data, person: explained(data, person.staff_no)[0],
            everybody=lambda data, report: explained(data),
            mix=lambda data, people: (),
        ),
    )


def explained(data, staff_no=None):
    known = Known(data.result, Scheme.from_json(json.dumps(data.scheme)))
    numbers = [staff_no] if staff_no else [person.staff_no for person in data.result.people]
    return [one for number in numbers for one in explain(known, number)]


def page_of(qtbot, *, stored=None, evaluated=None, cases=None):
    page = RankingPage(source_of(stored, evaluated, cases))
    page.job_requested.connect(do_at_once)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_quarter(QUARTER)
    return page


@pytest.fixture
def page(qtbot, english):
    return page_of(qtbot, evaluated=ranking_data())


def numbers(page):
    return [row.person.staff_no for row in page.table.rows()]


def choose(page, *staff_no):
    rows = {row.person.staff_no: row for row in page.table.rows()}
    assert page.table.choose([rows[number].person.key for number in staff_no])


def test_figures_are_those_of_the_result(page):
    shown = {}
    for number, group in enumerate(page.groups()):
        page.tools.groups.setCurrentIndex(number)
        model = page.table.model()
        assert [row.person for row in page.table.rows()] == [row.person for row in group.rows]
        for place in range(model.rowCount()):
            person = model.index(place, 0).data(ROW_ROLE).person
            shown[person.key] = [model.index(place, column).data() for column in range(4)]
    people = ranking_data().result.people
    assert list(shown) == [person.key for person in people]
    for person in people:
        place, name, points, total = shown[person.key]
        assert (name, total) == (person.name, f"{person.total:.2f}")
        assert place.split()[0] == str(person.place)
        for item in person.items:
            assert f"{points_text(item.points)} / {item.max}" in points


def test_staff_numbers_come_first_and_the_order_of_points_is_internal(qtbot, page):
    assert numbers(page) == sorted(numbers(page))
    assert not page.tools.banner.isVisible()
    qtbot.mouseClick(page.tools.by_place, Mouse.LeftButton)
    places = [row.person.place for row in page.table.rows()]
    assert places == sorted(places)
    assert page.tools.banner.isVisible()
    qtbot.mouseClick(page.tools.by_number, Mouse.LeftButton)
    assert numbers(page) == sorted(numbers(page))


def test_no_click_on_a_head_turns_the_list_upside_down(qtbot, page):
    page.change_order()
    before = numbers(page)
    head = page.table.horizontalHeader()
    qtbot.mouseClick(head.viewport(), Mouse.LeftButton, pos=QPoint(head.width() - 20, 10))
    assert numbers(page) == before
    assert not page.table.isSortingEnabled()


def test_only_those_eligible_are_left_on_request(qtbot, page):
    page.tools.eligible.click()
    rows = page.table.rows()
    assert rows
    assert all(row.person.eligible for row in rows)
    page.tools.eligible.click()
    assert len(page.table.rows()) > len(rows)


def test_tied_places_and_winners_are_marked(qtbot, english):
    data = ranking_data()
    people = tuple(replace(person, tied=person.place == 2) for person in data.result.people)
    data = replace(data, basis=replace(data.basis, result=replace(data.result, people=people)))
    page = page_of(qtbot, evaluated=data)
    texts = [page.table.model().index(place, 0).data() for place in range(len(people))]
    assert [text for text in texts if "tied" in text] == ["2 tied"]
    assert {row.person.staff_no for row in page.table.rows() if row.chosen} == {"T114", "T115"}


def test_gates_are_words_with_the_bounds_of_the_scheme(english):
    data = ranking_data()
    person = next(p for p in data.result.people if p.staff_no == "T112")
    assert gates_text(person, data.scheme) == (
        "volume ratio below 1.00",
        "total below 85.00 points",
        "has long-pending cases",
    )
    vetoed = next(p for p in data.result.people if p.staff_no == "T113")
    assert gates_text(vetoed, data.scheme) == (
        "veto V02: within the term of a government sanction",
    )


def test_the_sheet_says_every_item_and_what_was_given(page):
    choose(page, "T101")
    person = page.table.chosen_rows()[0].person
    nodes = page.sheet.model().nodes()
    assert [node.figure for node in nodes[:-1]] == [
        f"{points_text(item.points)} / {item.max}" for item in person.items
    ]
    assert all(node.details for node in nodes[:-1])
    assert nodes[-1].figure == "+0.50"
    last = page.sheet.model().item(len(nodes) - 1)
    assert "会议纪要第3号" in last.child(0).text()


def test_every_two_people_differ_by_exactly_what_their_items_do(english):
    people = [p for p in ranking_data().result.people if p.category is Category.JUDGE]
    for one, other in combinations(people, 2):
        *lines, whole = differences_of(one, other)
        assert sum((line.between for line in lines), Decimal(0)) == whole.between
        assert whole.between == one.total - other.total


def test_two_chosen_rows_are_compared(qtbot, page):
    choose(page, "T116", "T114")
    assert page.comparison.isVisible()
    title, sentence = page.comparison.texts()
    assert title == "Why 测试十甲 stands above 测试十一"
    assert sentence.startswith("100.00 against 93.33: 6.67 points more.")
    qtbot.mouseClick(page.comparison.back, Mouse.LeftButton)
    assert page.sheet.isVisible()
    assert len(page.table.chosen_rows()) == 1


def test_somebody_to_compare_with_is_picked_from_the_group(qtbot, page):
    choose(page, "T101")
    names = [page.sheet.other.itemText(n) for n in range(1, page.sheet.other.count())]
    assert len(names) == len(page.table.rows()) - 1
    page.sheet.other.activated.emit(names.index("测试一乙  T102") + 1)
    assert page.comparison.texts()[0] == "测试一甲 and 测试一乙"


def said(page):
    heard = []
    page.noticed.connect(heard.append)
    page.show_certificate()
    page.noticed.disconnect(heard.append)
    return [notice.text for notice in heard]


def test_who_gets_no_certificate_is_told_why(qtbot, page):
    choose(page, "T112")
    reasons = "volume ratio below 1.00; total below 85.00 points; has long-pending cases"
    assert said(page) == [f"测试八乙 gets no certificate: {reasons}."]
    choose(page, "T101", "T102")
    assert said(page) == ["Choose one person on the list first."]
    choose(page, "T115")
    with qtbot.waitSignal(page.page_requested):
        assert said(page) == []


def test_arrows_move_through_the_list_and_enter_opens_the_sheet(qtbot, page):
    choose(page, "T101")
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Down)
    assert page.table.chosen_rows()[0].person.staff_no == "T102"
    qtbot.keyClick(page.table, Key.Key_Return)
    assert page.sheet.tree.hasFocus()


def test_rows_can_be_copied(qtbot, page):
    choose(page, "T116")
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QApplication.clipboard().text().split("\t")
    assert cells[:3] == ["7", "T116", "测试十一"]
    assert cells[-1] == "93.33"


def test_enter_on_a_row_lists_its_cases(qtbot, page):
    choose(page, "T101")
    model, tree = page.sheet.model(), page.sheet.tree
    row = page.table.chosen_rows()[0].person.items[0].rows[0]
    tree.setCurrentIndex(model.index(0, 0))
    tree.setFocus()
    qtbot.keyClick(tree, Key.Key_Return)
    assert tree.isExpanded(model.index(0, 0))
    qtbot.keyClick(tree, Key.Key_Down)
    qtbot.keyClick(tree, Key.Key_Return)
    dialog = page.findChild(CaseLinesDialog)
    assert dialog.model.rowCount() == row.count
    wanted = [line.coefficients.credit for line in dialog.model.shown_rows()]
    assert sum(wanted) == row.sum
    first = dialog.model.row_at(0).case.case_key
    with qtbot.waitSignal(page.page_requested) as asked:
        dialog.table.row_activated.emit(dialog.model.row_at(0))
    assert asked.args == [PageName.CASES.value, first]


def test_the_list_of_cases_is_freed(qtbot, page):
    choose(page, "T101")
    page.sheet.cases_wanted.emit(page.table.chosen_rows()[0].person.items[0].rows[0])
    assert is_freed(qtbot, page, CaseLinesDialog)


def test_cases_that_changed_since_are_not_shown_as_those_scored(qtbot, english):
    page = page_of(qtbot, evaluated=ranking_data(), cases=lambda _, person: case_lines(person)[1:])
    choose(page, "T101")
    with qtbot.waitSignal(page.failed) as said:
        page.sheet.cases_wanted.emit(page.table.chosen_rows()[0].person.items[0].rows[0])
    assert said.args[0].code == "score_sheet_differs"
    assert page.findChild(CaseLinesDialog) is None


def test_the_certificate_of_a_winner_is_one_click_away(qtbot, page):
    choose(page, "T114")
    assert page.sheet.certificate.isVisible()
    with qtbot.waitSignal(page.page_requested) as asked:
        qtbot.mouseClick(page.sheet.certificate, Mouse.LeftButton)
    assert asked.args == [PageName.CERTIFICATES.value, page.table.chosen_keys()[0]]
    choose(page, "T101")
    assert not page.sheet.certificate.isVisible()


def test_a_division_head_sees_own_people_and_of_others_the_winners(qtbot, page):
    page.show_division()
    dialog = page.findChild(DivisionDialog)
    own = [p for p in ranking_data().result.people if p.division == "民庭"]
    assert [row.person for row in dialog.table.rows()] == own
    assert {name.staff_no for name in dialog.winners.shown_rows()} == {"T114", "T115"}
    del dialog
    assert is_freed(qtbot, page, DivisionDialog)


def test_somebody_asked_for_is_brought_into_sight(qtbot, english):
    page = page_of(qtbot, evaluated=ranking_data(""))
    page.show_subject("C002")
    assert page.table.chosen_rows()[0].person.staff_no == "C002"
    assert page.groups()[page.tools.groups.currentIndex()].category is Category.CLERK


def test_a_kept_result_is_read_back_and_nothing_is_evaluated(qtbot, english):
    page = page_of(qtbot, stored=ranking_data(""), evaluated=ranking_data())
    assert page.groups() == ranking_groups(ranking_data("").result, ranking_data("").scheme)


def test_a_quarter_without_data_says_where_they_come_from(qtbot, english):
    page = page_of(qtbot)
    assert not page.table.isVisible()
    assert not any(action.isEnabled() for action in page.page_actions())


def test_what_goes_wrong_is_told(qtbot, english):
    def refuse(quarter):
        raise DatabaseError("NO_SCHEME", day=quarter.start)

    page = RankingPage(replace(source_of(), evaluate=refuse))
    page.job_requested.connect(do_at_once)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.failed) as said:
        page.show_quarter(QUARTER)
    assert said.args[0].code == "NO_SCHEME"


def test_all_groups_stay_in_sight_however_narrow_the_window_is(qtbot, page):
    strip = page.tools.groups
    whole = [strip.tabText(place) for place in range(strip.count())]
    assert all(
        text.endswith(f"  {len(g.rows)}") for text, g in zip(whole, page.groups(), strict=True)
    )
    strip.setFixedWidth(40 * strip.count() + 60)
    assert strip.tabRect(strip.count() - 1).right() <= strip.width()
    assert [strip.tabToolTip(place) for place in range(strip.count())] == whole
    assert [strip.tabText(place) for place in range(strip.count())] != whole


def test_notes_are_sentences(page):
    (note,) = page.view.notes.sentences()
    assert note.startswith("T117 (2023)苏0691民初104号: second instance: changed is not counted")


def test_a_bar_has_room_for_everything_earned(english):
    data = ranking_data()
    (group,) = ranking_groups(data.result, data.scheme)
    assert group.scale == max(reach_of(person) for person in data.result.people) == Decimal(105)


def test_page_opens_in_both_languages(qtbot, language):
    page = page_of(qtbot, evaluated=ranking_data(""))
    page.change_order()
    page.grab()
    groups = peers_in(ranking_data("").result)
    assert page.tools.groups.count() == len(groups)


def test_the_screen_and_the_paper_use_the_same_words(qtbot, language):
    if language == "en":
        return
    for person in ranking_data("").result.people:
        for item in person.items:
            assert item_text(item.code, person.group) == paper.item_name(item.code, person.group)


def test_the_form_of_the_person_chosen_is_shown_before_it_is_printed(qtbot, page):
    choose(page, "T101")
    qtbot.mouseClick(page.sheet.form, Mouse.LeftButton)
    dialog = page.findChild(PaperDialog)
    assert dialog.paper.file_name == "2024Q1-T101-测试一甲.pdf"
    assert dialog.view.shown_bytes() == dialog.paper.content
    text = text_of(dialog.paper.content)
    assert "测试一甲" in text
    assert "93.70" in text
    del dialog
    assert is_freed(qtbot, page, PaperDialog)


def test_the_list_names_everybody_only_while_that_order_is_shown(qtbot, page):
    last = "测试七"
    for ordered in (False, True):
        if ordered:
            page.change_order()
        page.print_list()
        text = text_of(page.findChild(PaperDialog).paper.content)
        assert "内部资料" in text
        assert (last in text) is ordered
        assert is_freed(qtbot, page, PaperDialog)


def test_a_division_is_printed_from_its_view(qtbot, page):
    page.show_division()
    with qtbot.waitSignal(page.job_requested):
        qtbot.mouseClick(page.findChild(DivisionDialog).printing, Mouse.LeftButton)
    paper = page.findChild(PaperDialog).paper
    assert paper.file_name == "2024Q1-民庭.pdf"
    assert "全院入选人员" in text_of(paper.content)


def test_the_workbook_is_saved_where_it_is_wanted(qtbot, page, tmp_path):
    qtbot.mouseClick(page.tools.export, Mouse.LeftButton)
    dialog = page.window().findChild(QFileDialog)
    with qtbot.waitSignal(page.noticed):
        dialog.fileSelected.emit(str(tmp_path / "list.xlsx"))
    assert (tmp_path / "list.xlsx").read_bytes()[:2] == b"PK"
    dialog.close()
