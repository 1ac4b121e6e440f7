"""Charts of a person: what is drawn is what was evaluated, and what is drawn can be saved."""

import logging
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from statistics import median

import pytest
from matplotlib.colors import same_color
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from db.errors import DatabaseError
from evaluation.period import Quarter
from evaluation.staff import Category
from evaluation.trend import RecordPoint
from evaluation.views import peers_in
from tests.ui.dialogs import is_freed
from tests.ui.quarters import ranking_data
from tests.ui.test_ranking_page import choose, page_of, source_of
from ui.dialogs.charts_dialog import ChartsDialog
from ui.models.charts import ChartFacts, profile_chart, spread_chart, trend_chart
from ui.models.trends import Quantity
from ui.pages.ranking_page import RankingPage
from ui.theme import Appearance, current_theme

QUARTERS = (Quarter(2023, 4), Quarter(2024, 1))
LEFT = Qt.MouseButton.LeftButton
RARE = "张\U00028b81𬱖"


def points_of(people, quarter, total):
    return [
        RecordPoint(quarter, p.key, p.name, p.group, p.division, 90, 4, Fraction(9, 2),
                    total(p), p.place)
        for p in people
    ]  # fmt: skip


@pytest.fixture
def judges():
    return next(peers.people for peers in peers_in(ranking_data().result) if len(peers.people) > 2)


@pytest.fixture
def facts(judges):
    """Everybody had ten points fewer in the quarter before."""
    before = points_of(judges, QUARTERS[0], lambda p: p.total - 10)
    now = points_of(judges, QUARTERS[1], lambda p: p.total)
    return ChartFacts(judges[0], judges, QUARTERS, (*before, *now))


@pytest.fixture
def dialog(qtbot, english, facts):
    owner = page_of(qtbot, evaluated=ranking_data())
    made = ChartsDialog(facts, owner)
    made.open()
    yield made
    made.reject()


def move_to(dialog, x, y):
    """Point at a place given in the units of the chart."""
    canvas = dialog.chart._canvas
    canvas.draw()
    left, up = dialog.chart._axes.transData.transform((x, y)) / canvas.device_pixel_ratio
    place = QPoint(round(left), round(canvas.height() - up))
    dialog.chart._canvas.mouseMoveEvent(moved(canvas, place))


def moved(canvas, place):
    where, none = QPointF(place), Qt.MouseButton.NoButton
    shift = Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, where, canvas.mapToGlobal(where), none, none, shift)


def test_a_judge_is_drawn_beside_the_means(facts, english):
    judge = facts.person
    own, division, court = trend_chart(facts, Quantity.POINTS).lines
    assert own.values == (float(judge.total) - 10, float(judge.total))
    colleagues = [p.total for p in facts.peers if p.division == judge.division]
    everybody = [p.total for p in facts.peers]
    assert division.values[1] == pytest.approx(float(sum(colleagues) / len(colleagues)))
    assert court.values[1] == pytest.approx(float(sum(everybody) / len(everybody)))
    assert {line.values for line in trend_chart(facts, Quantity.CLOSED).lines} == {(4, 4)}
    assert {line.values for line in trend_chart(facts, Quantity.CREDIT).lines} == {(4.5, 4.5)}


def test_others_than_judges_are_drawn_alone(facts, english):
    everybody = ranking_data("").result.people
    people = [p for p in everybody if p.category is not Category.JUDGE]
    points = tuple(points_of(people, QUARTERS[1], lambda p: p.total))
    chart = trend_chart(ChartFacts(people[0], tuple(people), QUARTERS, points), Quantity.POINTS)
    assert [line.values for line in chart.lines] == [(None, float(people[0].total))]


def test_a_group_is_a_dot_for_each(judges, english):
    chart = spread_chart(judges[1], judges)
    assert sorted(dot.value for dot in chart.dots) == sorted(float(p.total) for p in judges)
    assert (chart.own.name, chart.own.value) == (judges[1].name, float(judges[1].total))
    assert chart.middle == float(median(p.total for p in judges))


def test_equal_points_stand_on_each_other(judges):
    twins = [replace(judges[0], staff_no=f"T{n}", total=Decimal(70)) for n in range(4)]
    chart = spread_chart(twins[2], twins)
    assert [dot.level for dot in chart.dots] == [0, 1, 2, 3]
    assert spread_chart(twins[0], twins[:1]).middle == 70


def test_profiles_are_percents_of_the_full_points(judges, english):
    chart = profile_chart(judges[0], judges[1])
    assert chart.names == (judges[0].name, judges[1].name)
    for line, one, other in zip(chart.lines, judges[0].items, judges[1].items, strict=True):
        percents = [float(item.points / item.max * 100) for item in (one, other)]
        assert [bar.percent for bar in line.bars] == percents


def test_the_lines_drawn_are_those_of_the_chart(qtbot, dialog):
    assert tuple(dialog.chart._axes.lines[0].get_ydata()) == (4, 4)
    dialog.quantity.setCurrentIndex(2)
    dialog.show_points((QUARTERS, dialog._facts.points))
    axes = dialog.chart._axes
    drawn = [tuple(line.get_ydata()) for line in axes.lines]
    assert drawn == [line.values for line in dialog.chart.chart().lines]
    before = float(dialog._facts.person.total)
    assert dialog.chart.told_at(1).split("\n")[1].endswith(f"{before:.2f}")


def test_points_are_asked_for_when_chosen_and_again_after_a_failure(dialog):
    asked, told = [], []
    dialog.points_wanted.connect(lambda: asked.append(dialog.waiting.isVisible()))
    dialog.failed.connect(told.append)
    dialog.quantity.setCurrentIndex(2)
    dialog.tabs.setCurrentIndex(1)
    assert not dialog.waiting.isVisible()
    dialog.tabs.setCurrentIndex(0)
    assert dialog.waiting.isVisible()
    error = DatabaseError("NO_SCHEME")
    dialog.show_failure(error)
    assert not dialog.waiting.isVisible()
    assert dialog.quantity.currentIndex() == 0
    dialog.quantity.setCurrentIndex(2)
    dialog.show_points((QUARTERS, dialog._facts.points))
    assert not dialog.waiting.isVisible()
    dialog.quantity.setCurrentIndex(0)
    dialog.quantity.setCurrentIndex(2)
    assert (asked, told) == ([True, True], [error])


def test_the_dots_drawn_are_the_group_and_only_one_is_marked(dialog):
    dialog.tabs.setCurrentIndex(1)
    others, own = dialog.chart._axes.collections[:2]
    facts = dialog._facts
    rest = sorted(float(p.total) for p in facts.peers if p.key != facts.person.key)
    assert [x for x, _ in others.get_offsets().tolist()] == rest
    assert own.get_offsets().tolist()[0][0] == float(facts.person.total)
    assert len({tuple(colour) for colour in others.get_facecolor().tolist()}) == 1


def test_the_bars_drawn_are_the_items_of_both(dialog):
    dialog.tabs.setCurrentIndex(2)
    dialog.other.setCurrentIndex(1)
    one, other = dialog._facts.person, dialog._facts.peers[2]
    widths = [bar.get_width() for bar in dialog.chart._axes.patches]
    items = [*one.items, *other.items]
    assert widths == pytest.approx([float(item.points / item.max * 100) for item in items])


@pytest.mark.parametrize("tab", range(3))
def test_what_is_pointed_at_is_told_beside_it(dialog, tab):
    dialog.tabs.setCurrentIndex(tab)
    spot = dialog.chart._drawn.spots[1]
    move_to(dialog, spot.x, spot.y)
    assert dialog.chart._note.get_visible()
    assert dialog.chart._note.get_text() == spot.text
    dialog.chart._canvas.mouseMoveEvent(moved(dialog.chart._canvas, QPoint(1, 1)))
    assert not dialog.chart._note.get_visible()


def test_another_theme_has_other_colours(dialog, theme):
    theme.choose(Appearance.DARK)
    try:
        QApplication.processEvents()
        dark = current_theme().colours
        assert same_color(dialog.chart._figure.get_facecolor(), dark["surface"])
        assert same_color(dialog.chart._axes.lines[0].get_color(), dark["accent-text"])
    finally:
        theme.choose(Appearance.LIGHT)


@pytest.mark.parametrize(
    ("ending", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_a_picture_is_saved(qtbot, dialog, tmp_path, ending, begins):
    dialog.tabs.setCurrentIndex(1)
    qtbot.mouseClick(dialog.save, LEFT)
    file = tmp_path / f"chart.{ending}"
    with qtbot.waitSignal(dialog.saved):
        dialog.findChild(QFileDialog).fileSelected.emit(str(file))
    assert file.read_bytes().startswith(begins)


def test_a_picture_that_cannot_be_saved_is_told(qtbot, dialog, tmp_path):
    with qtbot.waitSignal(dialog.failed):
        dialog.save_picture(str(tmp_path / "absent" / "chart.png"))
    with qtbot.waitSignal(dialog.failed):
        dialog.save_picture(str(tmp_path / "chart.doc"))


def test_rare_names_have_their_glyphs(qtbot, english, facts, tmp_path, caplog):
    named = replace(facts.person, name=RARE)
    owner = page_of(qtbot, evaluated=ranking_data())
    dialog = ChartsDialog(replace(facts, person=named, peers=(named, *facts.peers[1:])), owner)
    with caplog.at_level(logging.WARNING):
        for tab in range(3):
            dialog.tabs.setCurrentIndex(tab)
            dialog.save_picture(str(tmp_path / f"{tab}.png"))
    assert caplog.records == []
    dialog.reject()


def test_somebody_alone_in_the_group_is_compared_with_nobody(qtbot, english, facts):
    owner = page_of(qtbot, evaluated=ranking_data())
    dialog = ChartsDialog(replace(facts, peers=facts.peers[:1]), owner)
    dialog.tabs.setCurrentIndex(1)
    assert len(dialog.chart._drawn.spots) == 1
    assert not dialog.tabs.isTabEnabled(2)
    dialog.reject()


def test_the_charts_open_from_the_sheet_and_are_freed(qtbot, english, facts, tmp_path):
    page = RankingPage(replace(source_of(evaluated=ranking_data()), course=lambda _: (
        facts.quarters, facts.points)))  # fmt: skip
    page.job_requested.connect(lambda request: request.on_success(request.job(lambda *_: None)))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_quarter(QUARTERS[1])
    person = page.groups()[0].rows[0].person
    choose(page, person.staff_no)
    qtbot.mouseClick(page.sheet.charts, LEFT)
    dialog = page.findChild(ChartsDialog)
    assert dialog._facts.person == person
    with qtbot.waitSignal(page.noticed) as told:
        dialog.save_picture(str(tmp_path / "chart.png"))
    assert "chart.png" in told.args[0].text
    close = dialog.close_
    del dialog
    assert is_freed(qtbot, page, ChartsDialog, close)
