"""The list of people ranked against each other, two lines a person, the points as a bar."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from evaluation.staff import RecordKey
from ui.icons import icon
from ui.models.ranking import WHOLE, RankingModel, RankingRow
from ui.models.table import ROW_ROLE
from ui.texts.items import peers_text, points_text, signed_text
from ui.theme import current_theme
from ui.widgets.points_bar import paint_points, small_font

_FRAME = 2
_ROW = 44
_BAR = 16
_MARGIN = 8
_MEDAL = 14
_STRETCHED = 2
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Index = QModelIndex | QPersistentModelIndex


class RankingTable(QTableView):
    """Whole rows, chosen with arrows or mouse; two at once with Ctrl. Ctrl+C copies them.

    A *mixed* list holds people of several groups and says the group in place of the division.

    Signals:
        chosen: the RankingRows selected, in the order of the list.
        activated_row: the row Enter was pressed on, or that was double-clicked.
    """

    chosen = Signal(list)
    activated_row = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, mixed: bool = False) -> None:
        super().__init__(parent)
        self._model = RankingModel(self)
        self._delegate = _PersonDelegate(self, mixed=mixed)
        self.setObjectName("table")
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Ranking"))
        self._dress_heads()
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.doubleClicked.connect(self._on_double_clicked)

    def show_rows(
        self, rows: Sequence[RankingRow], codes: Sequence[str], scale: Decimal = WHOLE
    ) -> None:
        """Show *rows*, keeping who was chosen where they are still there."""
        kept = self.chosen_keys()
        self._delegate.describe(codes, scale)
        self._model.show_rows(rows)
        places = [place for key in kept if (place := self._model.place_of(key)) is not None]
        for place in places or ([0] if rows else []):
            self._choose(place)
        if not rows:
            self.chosen.emit([])

    def rows(self) -> list[RankingRow]:
        """The rows shown, in their order."""
        return self._model.shown_rows()

    def chosen_rows(self) -> list[RankingRow]:
        """The rows selected, in the order of the list."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row for place in places if (row := self._model.row_at(place)) is not None]

    def chosen_keys(self) -> list[RecordKey]:
        """Who is selected."""
        return [row.person.key for row in self.chosen_rows()]

    def choose(self, keys: Sequence[RecordKey]) -> bool:
        """Select the people of *keys* and no others; whether one of them is shown."""
        places = [place for key in keys if (place := self._model.place_of(key)) is not None]
        if places:
            self.clearSelection()
            for place in places:
                self._choose(place)
            self.scrollTo(self._model.index(places[0], 0))
        return bool(places)

    @Slot()
    def copy(self) -> None:
        """Put the selected rows on the clipboard, cells parted by tabs."""
        lines = ["\t".join(_cells(row)) for row in self.chosen_rows()]
        QApplication.clipboard().setText("\n".join(lines))

    @Slot()
    def _on_selection_changed(self) -> None:
        self.chosen.emit(self.chosen_rows())

    @Slot()
    def _on_row_changed(self) -> None:
        self.viewport().update()  # the frame goes around all cells of the row

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.activated_row.emit(index.data(ROW_ROLE))

    def _choose(self, place: int) -> None:
        selection = self.selectionModel()
        index = self._model.index(place, 0)
        flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        selection.setCurrentIndex(index, flags)

    def _dress_heads(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setFixedHeight(current_theme().size("head"))
        for number, column in enumerate(self._model.columns):
            stretched = number == _STRETCHED
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(number, mode)
            if not stretched:
                self.setColumnWidth(number, column.width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _ENTER and self.currentIndex().isValid():
            self.activated_row.emit(self.currentIndex().data(ROW_ROLE))
        else:
            super().keyPressEvent(event)


class _PersonDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget, *, mixed: bool) -> None:
        super().__init__(parent)
        self._mixed = mixed
        self._codes: Sequence[str] = ()
        self._scale = WHOLE
        self._medal = icon("award", "accent-text")

    def describe(self, codes: Sequence[str], scale: Decimal) -> None:
        self._codes = codes
        self._scale = scale

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(64, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view: QWidget = option.widget
        box: QRect = option.rect
        self._paint_ground(painter, option, box)
        if isinstance(view, RankingTable) and view.hasFocus():
            self._paint_focus(painter, box, index, view)
        row: RankingRow = index.data(ROW_ROLE)
        paint = (self._place, self._person, self._points, self._total)[index.column()]
        inner = box.adjusted(_MARGIN, 5, -_MARGIN, -5)
        painter.save()
        paint(painter, inner, row, view)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        theme = current_theme()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("accent-soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, theme.colour("line"))

    def _paint_focus(
        self, painter: QPainter, box: QRect, index: _Index, view: "RankingTable"
    ) -> None:
        """A frame around the whole row of the cursor, a part in each of its cells."""
        if index.row() != view.currentIndex().row():
            return
        colour = current_theme().colour("focus")
        for top in (box.y(), box.bottom() - _FRAME + 1):
            painter.fillRect(box.x(), top, box.width(), _FRAME, colour)
        if index.column() == 0:
            painter.fillRect(box.x(), box.y(), _FRAME, box.height(), colour)
        if index.column() == index.model().columnCount() - 1:
            painter.fillRect(box.right() - _FRAME + 1, box.y(), _FRAME, box.height(), colour)

    def _place(self, painter: QPainter, box: QRect, row: RankingRow, view: QWidget) -> None:
        lines = _Lines(painter, box, view)
        lines.first(str(row.person.place), bold=True)
        if row.person.tied:
            lines.second(self.tr("tied"))

    def _person(self, painter: QPainter, box: QRect, row: RankingRow, view: QWidget) -> None:
        person = row.person
        lines = _Lines(painter, box, view)
        room = _MEDAL + 6 if row.chosen else 0
        end = lines.first(person.name, bold=True, short=room)
        if row.chosen:
            top = box.y() + (box.height() // 2 - _MEDAL) // 2
            self._medal.paint(painter, QRect(end + 6, top, _MEDAL, _MEDAL))
        peers = peers_text(person.category, person.group)
        lines.second(f"{person.staff_no}  {peers if self._mixed else person.division}")

    def _points(self, painter: QPainter, box: QRect, row: RankingRow, view: QWidget) -> None:
        lines = _Lines(painter, box, view)
        painter.setFont(small_font(view))
        bar = QRect(box.x(), box.y() + 1, box.width(), _BAR)
        paint_points(painter, bar, row.person, self._codes, self._scale)
        lines.second(self._standing(row))

    def _total(self, painter: QPainter, box: QRect, row: RankingRow, view: QWidget) -> None:
        lines = _Lines(painter, box, view, Qt.AlignmentFlag.AlignRight)
        lines.first(points_text(row.person.total), bold=True)
        if row.person.adjustment:
            lines.second(signed_text(row.person.adjustment))

    def _standing(self, row: RankingRow) -> str:
        if row.chosen:
            return self.tr("Chosen")
        if row.person.eligible:
            return self.tr("Eligible")
        return self.tr("Not eligible: {reasons}").format(reasons=self.tr("; ").join(row.gates))


class _Lines:
    """The two lines of a cell; what does not fit ends in an ellipsis."""

    def __init__(
        self,
        painter: QPainter,
        box: QRect,
        view: QWidget,
        across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._painter = painter
        self._box = box
        self._view = view
        self._flags = int(across | Qt.AlignmentFlag.AlignVCenter)

    def first(self, text: str, *, bold: bool, short: int = 0) -> int:
        """Write the upper line, leaving *short* pixels free; where it ends."""
        font = QFont(self._view.font())
        font.setBold(bold)
        half = self._box.adjusted(0, 0, -short, -(self._box.height() // 2))
        return self._write(text, font, half, "text")

    def second(self, text: str) -> None:
        """Write the lower line."""
        half = self._box.adjusted(0, self._box.height() // 2 + 1, 0, 0)
        self._write(text, small_font(self._view), half, "muted")

    def _write(self, text: str, font: QFont, box: QRect, colour: str) -> int:
        self._painter.setFont(font)
        self._painter.setPen(current_theme().colour(colour))
        metrics = self._painter.fontMetrics()
        width = metrics.horizontalAdvance(text)
        if width > box.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            width = metrics.horizontalAdvance(text)
        self._painter.drawText(box, self._flags, text)
        return box.x() + width


def _cells(row: RankingRow) -> list[str]:
    person = row.person
    points = [f"{item.points}" for item in person.items]
    who = [str(person.place), person.staff_no, person.name, person.division]
    return [*who, *points, f"{person.adjustment}", f"{person.total}"]
