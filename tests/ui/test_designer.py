"""The template editor: undo, snapping, the numbers, the mouse and the keys on the page."""

import base64
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit

from reports.certificate import recipient_of
from reports.certificate_template import RANGES, Kind, Mode, shipped_template, shipped_templates
from tests.reports.examples import COURT, star
from ui.designer.designer_view import DesignerView
from ui.designer.draft import TemplateDraft, plain_number
from ui.designer.element_form import LARGEST_PICTURE
from ui.designer.sheet_form import stocks
from ui.designer.snapping import Box, at_rest, resized

T1 = shipped_template("T1")
SHEET = Box(0, 0, 297, 210)
Key = Qt.Key
Shift, Ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Mouse = Qt.MouseButton.LeftButton


def at_once(name, question, on_answer):
    on_answer(question())


def place_of(draft, name):
    return next(at for at, one in enumerate(draft.elements()) if one["id"] == name)


@pytest.fixture
def draft(qapp):
    made = TemplateDraft()
    made.open(T1)
    return made


@pytest.fixture
def view(qtbot, english):
    made = DesignerView(at_once)
    qtbot.addWidget(made)
    made.resize(1150, 640)
    made.show()
    made.draft.open(T1)
    made.show_for(COURT, recipient_of(star(1, "张三"), COURT), screen=True)
    return made


def choose(view, name):
    view.draft.choose(place_of(view.draft, name))


def element(view, name="title"):
    return view.draft.template().element(name)


def pixel(view, x, y):
    return view.canvas.point_of(x, y).toPoint()


def test_every_change_is_taken_back_and_done_again(draft):
    draft.choose(place_of(draft, "title"))
    draft.change({"x": "50"})
    draft.duplicate()
    draft.reorder(-1)
    draft.remove()
    draft.add(Kind.QR)
    draft.change_sheet({"mode": Mode.OVERPRINT.value})
    last = draft.template()
    assert last != T1
    while draft.can_undo():
        draft.undo()
    assert draft.template() == T1
    assert not draft.is_changed()
    while draft.can_redo():
        draft.redo()
    assert draft.template() == last


def test_one_drag_is_one_step(draft):
    draft.choose(2)
    for x in ("10", "11", "12"):
        draft.change({"x": x}, "place 2")
    draft.undo()
    assert draft.template() == T1


@pytest.mark.parametrize("kind", list(Kind))
def test_a_new_element_of_every_kind_can_be_printed_at_once(draft, kind):
    draft.add(kind)
    draft.add(kind)
    names = [one.id for one in draft.template().elements]
    assert len(set(names)) == len(T1.elements) + 2


def test_the_last_element_stays(draft):
    for _ in range(len(T1.elements) + 3):
        draft.choose(0)
        draft.remove()
    assert len(draft.template().elements) == 1


def test_a_wrong_number_is_told_by_its_place_and_can_be_taken_back(draft):
    draft.choose(place_of(draft, "title"))
    draft.change({"least": "90"})
    place = place_of(draft, "title")
    assert draft.fault().values == {"path": f"elements[{place}].least", "fault": "ABOVE_SIZE"}
    draft.undo()
    assert draft.fault() is None


@pytest.mark.parametrize(
    ("number", "text"), [(12.0, "12"), (0.1 + 0.2, "0.3"), (-0.001, "0"), (1000, "1000")]
)
def test_numbers_are_written_as_templates_write_them(number, text):
    assert plain_number(number) == text


@pytest.mark.parametrize(
    ("box", "others", "x", "y"),
    [
        (Box(40.4, 50.6, 20, 10), [], 40, 51),  # whole millimetres
        (Box(40.9, 50, 20, 10), [Box(41.5, 100, 5, 5)], 41.5, 50),  # left edges in line
        (Box(137.9, 50, 20, 10), [SHEET], 138.5, 50),  # the middle of the sheet
        (Box(276.2, 50, 20, 10), [SHEET], 277, 50),  # its right edge
        (Box(38, 50, 20, 10), [Box(41.5, 100, 5, 5)], 38, 50),  # too far
    ],
)
def test_a_moved_box_comes_to_rest_in_line(box, others, x, y):
    rest = at_rest(box, others)
    assert (rest.box.x, rest.box.y) == (x, y)
    assert bool(rest.upright) == (x != round(x) or others == [SHEET])


def test_a_sized_box_ends_in_line():
    rest = resized(Box(10, 10, 30.9, 20.2), [Box(41.5, 80, 5, 5)])
    assert (rest.box.width, rest.box.height) == (31.5, 20)
    assert rest.upright == (41.5,)


def test_the_arrow_keys_move_by_a_tenth_with_shift_by_one_and_with_control_size(qtbot, view):
    choose(view, "title")
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Key.Key_Right)
    qtbot.keyClick(view.canvas, Key.Key_Down, Shift)
    qtbot.keyClick(view.canvas, Key.Key_Left, Ctrl)
    before, after = T1.element("title"), element(view)
    assert (after.x - before.x, after.y - before.y) == (plain(0.1), 1)
    assert before.width - after.width == plain(0.1)


def plain(number):
    return type(T1.width)(plain_number(number))


def test_a_click_chooses_the_smallest_box_there(qtbot, view):
    seal = T1.element("seal")
    where = pixel(view, float(seal.x + seal.width / 2), float(seal.y) + 1)
    qtbot.mouseClick(view.canvas, Mouse, pos=where)
    assert view.draft.elements()[view.draft.index]["id"] == "seal"
    qtbot.mouseClick(view.canvas, Mouse, pos=QPoint(2, 2))
    assert view.draft.index == -1


def test_a_drag_moves_in_whole_millimetres_and_is_one_step(qtbot, view):
    qr = next(one for one in T1.elements if one.kind is Kind.QR)
    start = pixel(view, float(qr.x) + 4, float(qr.y) + 4)
    scale = view.canvas.page_rect().width() / 297
    way = [QPointF(start) + QPointF(40.3, -61.7) * scale * part for part in (0.3, 0.6, 1.0)]
    qtbot.mousePress(view.canvas, Mouse, pos=start)
    for point in way:
        qtbot.mouseMove(view.canvas, point.toPoint())
    qtbot.mouseRelease(view.canvas, Mouse, pos=way[-1].toPoint())
    moved = element(view, qr.id)
    assert abs(float(moved.x - qr.x) - 40.3) < 1.5
    assert abs(float(qr.y - moved.y) - 61.7) < 1.5
    view.draft.undo()
    assert view.draft.template() == T1


def test_the_handle_sizes(qtbot, view):
    choose(view, "seal")
    seal = T1.element("seal")
    start = pixel(view, float(seal.right), float(seal.bottom))
    qtbot.mousePress(view.canvas, Mouse, pos=start)
    qtbot.mouseMove(view.canvas, start - QPoint(20, 0))
    qtbot.mouseMove(view.canvas, start - QPoint(40, 0))
    qtbot.mouseRelease(view.canvas, Mouse, pos=start - QPoint(40, 0))
    assert element(view, "seal").width < seal.width
    assert (element(view, "seal").x, element(view, "seal").y) == (seal.x, seal.y)


def test_the_page_in_sight_is_what_the_renderer_makes_and_follows_a_number(view):
    before = view.canvas.image()
    choose(view, "title")
    view.element.editor("y").setValue(60)
    assert element(view).y == 60
    assert view.canvas.image() != before
    view.draft.undo()
    assert view.canvas.image() == before


def test_a_wrong_number_is_marked_where_it_stands_and_the_last_page_stays(view):
    choose(view, "title")
    before = view.canvas.image()
    view.element.editor("least").setValue(90)
    assert view.element.editor("least").property("invalid")
    assert "Larger than the type size" in view.element.fault_shown("least")
    assert view.note().startswith("title · Smallest size")
    assert view.canvas.image() == before
    view.element.editor("least").setValue(30)
    assert not view.element.editor("least").property("invalid")
    assert view.note() == ""


def test_a_text_that_does_not_fit_is_told_below_the_page(view):
    choose(view, "body")
    view.element.editor("height").setValue(12)
    assert "张三" in view.note()


def test_a_field_nobody_knows_is_marked(view):
    choose(view, "title")
    view.element.editor("text").setPlainText("{nothing}")
    assert "no such field" in view.element.fault_shown("text")


def test_every_number_has_its_range_and_says_what_it_means(view):
    for place in range(len(T1.elements)):
        view.draft.choose(place)
        for spin in view.element.findChildren(QDoubleSpinBox):
            least, most, _ = RANGES[spin.objectName()]
            assert (spin.minimum(), spin.maximum()) == (float(least), float(most))
            assert f"{least:f} … {most:f}" in spin.toolTip()


def test_everything_is_reached_with_the_tabulator(view):
    choose(view, "body")
    chain, widget = [], view.canvas
    while (widget := widget.nextInFocusChain()) is not view.canvas:
        chain.append(widget)
    for name in ("x", "width", "size", "leading", "text", "face", "colour"):
        editor = view.element.editor(name)
        assert editor in chain
        assert editor.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.list.list in chain


def test_a_stock_sets_the_size_and_a_typed_size_is_no_stock(view):
    view.draft.choose(-1)
    view.sheet.stock.setCurrentIndex(view.sheet.stock.findData("8K"))
    template = view.draft.template()
    assert (template.stock, template.width, template.height) == ("8K", 350, 245)
    view.sheet.width_.setValue(351.5)
    template = view.draft.template()
    assert (template.stock, plain(351.5)) == ("", template.width)
    assert {one.stock for one in shipped_templates()} <= {stock.id for stock in stocks()}


def test_pre_printed_paper_leaves_the_border_to_the_stock(view):
    view.show_for(COURT, recipient_of(star(1, "张三"), COURT), screen=False)
    before = view.canvas.image()
    view.draft.choose(-1)
    view.sheet.mode.setCurrentIndex(view.sheet.mode.findData(Mode.OVERPRINT.value))
    assert view.draft.template().mode is Mode.OVERPRINT
    assert view.canvas.image() != before


def test_an_empty_name_is_refused_in_place(view):
    view.draft.choose(-1)
    view.sheet.name.clear()
    view.sheet.name.textEdited.emit("")
    assert "Nothing stands here" in view.sheet.fault_shown()


def test_a_picture_from_a_file_stands_in_the_template(view, tmp_path):
    view.draft.add(Kind.PICTURE)
    file = tmp_path / "star.png"
    Image.new("RGB", (20, 10), "red").save(file)
    before = view.canvas.image()
    view.element.take_picture(str(file))
    assert base64.b64decode(view.draft.template().elements[-1].data) == file.read_bytes()
    assert view.canvas.image() != before


def test_what_is_no_picture_or_too_large_is_refused_in_place(view, tmp_path):
    view.draft.add(Kind.PICTURE)
    other = tmp_path / "other.png"
    other.write_bytes(b"no picture")
    view.element.take_picture(str(other))
    assert "other.png" in view.element.fault_shown("data")
    content = BytesIO()
    Image.new("RGB", (4, 4)).save(content, "PNG")
    other.write_bytes(content.getvalue() + bytes(LARGEST_PICTURE))
    view.element.take_picture(str(other))
    assert "4 MB" in view.element.fault_shown("data")
    assert view.draft.template().elements[-1].data == ""


def test_the_list_shows_the_front_first_and_orders(qtbot, view):
    choose(view, "title")
    place = view.draft.index
    qtbot.mouseClick(view.list.forward, Mouse)
    assert view.draft.elements()[place + 1]["id"] == "title"
    qtbot.mouseClick(view.list.copy, Mouse)
    assert view.draft.elements()[-1]["id"] == "title-2"
    assert view.list.list.currentRow() == 0
    qtbot.mouseClick(view.list.remove, Mouse)
    assert [one["id"] for one in view.draft.elements()].count("title-2") == 0


def test_of_pictures_wanted_meanwhile_only_the_last_is_made(qtbot, english):
    asked = []
    made = DesignerView(lambda name, question, answer: asked.append((question, answer)))
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.draft.open(T1)
    made.show_for(COURT, recipient_of(star(1, "张三"), COURT), screen=True)
    for x in (10, 20, 30):
        made.draft.choose(0)
        made.draft.change({"x": str(x)})
    assert len(asked) == 1
    question, answer = asked[0]
    answer(question())
    assert len(asked) == 2
    assert asked[1][0].args[0].template.elements[0].x == 30


def test_a_colour_is_typed_and_a_wrong_one_is_marked(qtbot, view):
    choose(view, "title")
    line = view.element.editor("colour")
    assert isinstance(line, QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, "#12345")
    assert "A colour is" in view.element.fault_shown("colour")
    qtbot.keyClicks(line, "6")
    assert element(view).colour == "#123456"


def test_every_shipped_template_opens_for_short_and_long_names(view):
    for template in (one for one in shipped_templates() if not one.id.startswith("plaque")):
        images = []
        view.draft.open(template)
        for name in ("甲某", "示例·阿卜杜热依木·测试江"):
            item = replace(star(1, name), collective=template.id == "T4")
            for screen in (True, False):
                view.show_for(COURT, recipient_of(item, COURT), screen=screen)
                assert view.note() == "", (template.id, name)
                images.append(view.canvas.image())
        assert all(one != other for one, other in pairwise(images)), template.id
