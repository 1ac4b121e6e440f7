"""The screen of the hall: one scene, in red and gold, large enough for the back row.

Everything stays five per cent away from the edges, which projectors may cut off.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from evaluation.ceremony import Called, Step
from ui.ceremony.hall_theme import HallFonts, hall_colours
from ui.ceremony.scene import Scene
from ui.ceremony.text_fitting import Fitted, fitted, in_two_lines, spaced

_SAFE = 0.05
_INSIDE = 0.035  # of the height, between frame and text
_SHAPE = (16, 9)


class HallScreen(QWidget):
    """Paints a ``Scene`` whatever its size; also used small, as a preview."""

    def __init__(self, fonts: HallFonts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hall screen"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._fonts = fonts
        self._photo = QImage()
        self._drawn = QPixmap()  # what was painted of the scene, at this size
        self.scene = Scene()

    def show_scene(self, scene: Scene) -> None:
        """Show *scene* from now on."""
        if scene.photo != self.scene.photo:
            self._photo = QImage.fromData(scene.photo) if scene.photo else QImage()
        if scene != self.scene:
            self._drawn = QPixmap()
        self.scene = scene
        self.setAccessibleName(self.tr("Hall screen"))
        self.setAccessibleDescription(" ".join(self.texts()))
        self.update()

    def texts(self) -> list[str]:
        """Everything that stands on the screen now."""
        scene = self.scene
        if scene.blank:
            return []
        if scene.step is None:
            return [scene.court, scene.name]
        found = [scene.step.award, scene.step.entries[0].period]
        for entry in scene.step.entries:
            found += [entry.name, _division(entry)]
        return [text for text in (*found, scene.step.citation) if text]

    def has_photo(self) -> bool:
        """Whether a photograph stands on it."""
        return not self._photo.isNull() and not self.scene.blank

    def sizeHint(self) -> QSize:
        return QSize(_SHAPE[0] * 20, _SHAPE[1] * 20)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width * _SHAPE[1] // _SHAPE[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn.size() != self.size() * ratio:
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            painter = QPainter(self._drawn)
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            self.paint(painter, QRectF(self.rect()))
            painter.end()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()

    def paint(self, painter: QPainter, whole: QRectF) -> None:
        """Paint the scene over *whole*."""
        colours = hall_colours()
        if self.scene.blank:
            painter.fillRect(whole, colours["dark"])
            return
        ground = QLinearGradient(whole.topLeft(), whole.bottomLeft())
        ground.setColorAt(0, colours["ground"])
        ground.setColorAt(1, colours["ground-low"])
        painter.fillRect(whole, ground)
        frame = whole.adjusted(
            whole.width() * _SAFE, whole.height() * _SAFE,
            -whole.width() * _SAFE, -whole.height() * _SAFE,
        )  # fmt: skip
        unit = whole.height()
        _draw_frame(painter, frame, unit)
        inner = _shrunk(frame, unit * _INSIDE, unit * _INSIDE)
        if self.scene.step is None:
            self._paint_title(painter, inner, unit)
        else:
            self._paint_step(painter, self.scene.step, inner, unit)

    def _paint_title(self, painter: QPainter, box: QRectF, unit: float) -> None:
        colours = hall_colours()
        room = QRectF(box.left(), box.top(), box.width(), box.height() * 0.5)
        title = fitted(self.scene.name, self._fonts.title, room, (unit * 0.125, unit * 0.08), 2)
        top = box.top() + (box.height() - title.height) * 0.46
        title.draw(painter, QRectF(box.left(), top, box.width(), title.height), colours["title"])
        _draw_divider(painter, QPointF(box.center().x(), top + title.height + unit * 0.055), unit)
        small = QRectF(box.left(), box.top(), box.width(), unit * 0.1)
        court = fitted(self.scene.court, self._fonts.name, small, (unit * 0.055, unit * 0.04), 1)
        foot = QRectF(box.left(), top + title.height + unit * 0.1, box.width(), court.height)
        court.draw(painter, foot, colours["text"])

    def _paint_step(self, painter: QPainter, step: Step, box: QRectF, unit: float) -> None:
        colours = hall_colours()
        head = QRectF(box.left(), box.top(), box.width(), unit * 0.2)
        award = fitted(step.award, self._fonts.title, head, (unit * 0.085, unit * 0.06), 2)
        award.draw(painter, head, colours["title"])
        small = QRectF(box.left(), box.top() + award.height, box.width(), unit * 0.06)
        period = step.entries[0].period
        words = fitted(period, self._fonts.text, small, (unit * 0.034, unit * 0.03), 1)
        words.draw(painter, small, colours["quiet"])
        top = small.top() + words.height + unit * 0.03
        _draw_divider(painter, QPointF(box.center().x(), top), unit)
        rest = QRectF(box.left(), top + unit * 0.03, box.width(), box.bottom() - top - unit * 0.03)
        if len(step.entries) > 1:
            self._paint_group(painter, step, rest, unit)
        elif self._photo.isNull():
            self._paint_one(painter, step.entries[0], rest, unit)
        else:
            wide = min(rest.height() * 0.8, rest.width() * 0.34)
            place = QRectF(rest.left() + unit * 0.06, rest.top(), wide, rest.height())
            _draw_photo(painter, self._photo, place)
            taken = wide + unit * 0.12
            beside = QRectF(rest.left() + taken, rest.top(), rest.width() - taken, rest.height())
            self._paint_one(painter, step.entries[0], beside, unit)

    def _paint_one(self, painter: QPainter, entry: Called, box: QRectF, unit: float) -> None:
        colours = hall_colours()
        long = len(entry.name) > _LONG
        name = fitted(
            in_two_lines(entry.name) if long else spaced(entry.name),
            self._fonts.name,
            QRectF(0, 0, box.width(), box.height() * 0.48),
            (unit * 0.21, unit * 0.13),
            2 if long else 1,
        )
        division = fitted(_division(entry), self._fonts.text,
                          QRectF(0, 0, box.width(), unit * 0.09), (unit * 0.048, unit * 0.038), 1
                          )  # fmt: skip
        used = name.height + (division.height if _division(entry) else 0.0)
        room = QRectF(0, 0, box.width() * 0.9, max(box.height() - used - unit * 0.05, unit * 0.05))
        citation = fitted(
            entry.citation, self._fonts.name, room, (unit * 0.052, unit * 0.042), _LINES
        )
        whole = used + (citation.height + unit * 0.04 if entry.citation else 0.0)
        top = box.top() + max(0.0, box.height() - whole) * 0.42
        name.draw(painter, QRectF(box.left(), top, box.width(), name.height), colours["name"])
        top += name.height
        if _division(entry):
            division.draw(painter, QRectF(box.left(), top, box.width(), division.height),
                          colours["quiet"])  # fmt: skip
            top += division.height
        if entry.citation:
            place = QRectF(box.left(), top + unit * 0.04, box.width(), citation.height)
            citation.draw(painter, place, colours["text"])

    def _paint_group(self, painter: QPainter, step: Step, box: QRectF, unit: float) -> None:
        colours = hall_colours()
        foot = 0.0
        if step.citation:
            room = QRectF(0, 0, box.width() * 0.9, unit * 0.2)
            citation = fitted(
                step.citation, self._fonts.name, room, (unit * 0.045, unit * 0.036), _LINES
            )
            foot = citation.height + unit * 0.04
            low = box.bottom() - citation.height - unit * 0.02
            place = QRectF(box.left(), low, box.width(), citation.height)
            citation.draw(painter, place, colours["text"])
        grid = QRectF(box.left(), box.top(), box.width(), box.height() - foot)
        columns = _columns(len(step.entries), grid)
        divided = any(_division(entry) for entry in step.entries)
        rows = -(-len(step.entries) // columns)
        high = grid.height() / rows
        wide = grid.width() / max(columns, 2)
        cell = _shrunk(QRectF(0, 0, wide, high), unit * 0.012, 0)
        usual = [entry for entry in step.entries if len(entry.name) <= _USUAL] or step.entries
        # One size for all names of the usual length; longer ones become smaller by themselves.
        size = min(self._cell_name(entry, cell, unit * 0.13).font.pixelSize() for entry in usual)
        for number, entry in enumerate(step.entries):
            row, column = divmod(number, columns)
            beside = min(columns, len(step.entries) - row * columns)
            left = grid.left() + (grid.width() - wide * beside) / 2 + column * wide
            place = cell.translated(left, grid.top() + row * high)
            self._paint_cell(painter, entry, place, size, divided=divided)

    def _paint_cell(
        self, painter: QPainter, entry: Called, cell: QRectF, size: float, *, divided: bool
    ) -> None:
        colours = hall_colours()
        name = self._cell_name(entry, cell, size)
        low = cell.top() + cell.height() * (_NAME_SHARE if divided else 0.9)
        if not divided:
            low = cell.center().y() + name.height / 2
        name.draw(painter, QRectF(cell.left(), low - name.height, cell.width(), 0),
                  colours["name"])  # fmt: skip
        if shown := _division(entry):
            room = QRectF(0, 0, cell.width(), cell.height() * 0.28)
            small = fitted(shown, self._fonts.text, room, (size * 0.42, size * 0.24), 1)
            small.draw(painter, QRectF(cell.left(), low, cell.width(), 0), colours["quiet"])

    def _cell_name(self, entry: Called, cell: QRectF, size: float) -> Fitted:
        room = QRectF(0, 0, cell.width(), cell.height() * _NAME_SHARE)
        return fitted(spaced(entry.name), self._fonts.name, room, (size, size * 0.4), 1)


_LONG = 9  # a name of more characters may take two lines
_USUAL = 4
_NAME_SHARE = 0.66
_LINES = 4


def _division(entry: Called) -> str:
    return entry.division if entry.division != entry.name else ""


def _columns(count: int, grid: QRectF) -> int:
    """How many names a row: cells about three times as wide as high."""
    best = min(
        range(1, count + 1),
        key=lambda n: abs((grid.width() / n) / (grid.height() / -(-count // n)) - 2.6),
    )
    return -(-count // -(-count // best))


def _shrunk(box: QRectF, across: float, down: float) -> QRectF:
    return box.adjusted(across, down, -across, -down)


def _draw_frame(painter: QPainter, frame: QRectF, unit: float) -> None:
    colours = hall_colours()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colours["frame"], unit * 0.0035))
    painter.drawRect(frame)
    painter.setPen(_pen(colours["frame-soft"], unit * 0.0015))
    painter.drawRect(_shrunk(frame, unit * 0.011, unit * 0.011))


def _draw_divider(painter: QPainter, middle: QPointF, unit: float) -> None:
    """Two thin golden lines that meet at a small diamond."""
    colours = hall_colours()
    gap, reach, half = unit * 0.022, unit * 0.26, unit * 0.008
    painter.setPen(_pen(colours["frame"], unit * 0.0025))
    for side in (-1, 1):
        painter.drawLine(middle + QPointF(side * gap, 0), middle + QPointF(side * reach, 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours["frame"])
    corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
    painter.drawPolygon([middle + corner for corner in corners])


def _draw_photo(painter: QPainter, photo: QImage, box: QRectF) -> None:
    scale = min(box.width() / photo.width(), box.height() / photo.height())
    size = (photo.width() * scale, photo.height() * scale)
    place = QRectF(box.center().x() - size[0] / 2, box.center().y() - size[1] / 2, *size)
    painter.drawImage(place, photo)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(hall_colours()["frame"], box.height() * 0.008))
    painter.drawRect(place)


def _pen(colour: QColor, width: float) -> QPen:
    made = QPen(colour, max(width, 1.0))
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return made
