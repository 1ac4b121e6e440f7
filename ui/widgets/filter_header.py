"""The head of a table, with a row of fields below it in which each column is filtered."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QMenu, QTableView, QWidget

from db.conditions import Holds
from ui.icons import icon
from ui.models.column import Column
from ui.theme import current_theme

_FIELD = 24
_GAP = 4
_PADDING = 28  # beside the words of a head: what the style and Qt leave free, and a line
_USUAL = 120
_ONE_LINE = 128  # a longer head of several words goes on two lines
_WIDEST_CODED = 160


class FilterHeader(QHeaderView):
    """Heads that can be dragged and resized; the fields are made when first wanted.

    Signals:
        edited: name of the column and what is typed into its field.
    """

    edited = Signal(str, str)

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self._columns: Sequence[Column[object]] = ()
        self._fields: dict[int, _Field] = {}
        self._open = False
        self._words = QFont(self.font())
        self._words.setPixelSize(current_theme().size("font-small"))
        self._height = current_theme().size("head")
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(40)
        self.sectionResized.connect(self.place_fields)
        self.sectionMoved.connect(self.place_fields)
        view.horizontalScrollBar().valueChanged.connect(self.place_fields)

    def describe(self, columns: Sequence[Column[object]]) -> list[int]:
        """Know the *columns* of the model; the width of each that shows its head uncut."""
        self._columns = columns
        metrics = QFontMetrics(self._words)
        widths, two_lines = [], False
        for column in columns:
            needed = metrics.horizontalAdvance(column.header) + _PADDING
            wanted = column.width or self._widest_choice(column)
            if needed > max(wanted, _ONE_LINE) and " " in column.header and not column.hidden:
                two_lines = True
                needed = _on_two_lines(column.header, metrics) + _PADDING
            widths.append(max(wanted, needed))
        lines = 1 if two_lines else 0
        self._height = current_theme().size("head") + lines * metrics.lineSpacing()
        # What goes on two lines is not cut at the end of the first.
        elide = Qt.TextElideMode.ElideNone if two_lines else Qt.TextElideMode.ElideRight
        self.setTextElideMode(elide)
        return widths

    def offer_sorting(self) -> None:
        """Have rows sorted by a click on a head: only where somebody hears of it."""
        self.setSectionsClickable(True)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortIndicatorShown(True)

    def _widest_choice(self, column: Column[object]) -> int:
        """Room for every word a coded cell can hold, within reason."""
        metrics = self._view.fontMetrics()
        words = column.choices() if column.choices else ()
        widest = max((metrics.horizontalAdvance(text) for _, text in words), default=0)
        return min(widest + _PADDING, _WIDEST_CODED) if widest else _USUAL

    def show_fields(self, *, wanted: bool) -> None:
        """Open or close the row of fields."""
        self._open = wanted
        if wanted and not self._fields:
            for number, column in enumerate(self._columns):
                field = _Field(column, self)
                field.changed.connect(self.edited)
                field.left.connect(self._view.setFocus)
                self._fields[number] = field
        for field in self._fields.values():
            field.setVisible(wanted)
        self.updateGeometries()
        self._view.updateGeometries()

    def are_fields_open(self) -> bool:
        """Whether the row of fields is there."""
        return self._open

    def show_texts(self, texts: Mapping[str, str], faults: Mapping[str, str]) -> None:
        """Have *texts* in the fields, by the names of columns, and mark what is wrong."""
        for field in self._fields.values():
            field.show_text(texts.get(field.column.name, ""), faults.get(field.column.name, ""))

    def field(self, number: int) -> QWidget | None:
        """The field of the column *number*, if fields were ever wanted."""
        return self._fields.get(number)

    def sizeHint(self) -> QSize:
        height = self._height + (_FIELD + _GAP if self._open else 0)
        # Asked at every turn. Qt would measure the words of all columns for a width nobody uses.
        return QSize(self.length(), height)

    def updateGeometries(self) -> None:
        self.setViewportMargins(0, 0, 0, _FIELD + _GAP if self._open else 0)
        super().updateGeometries()
        self.place_fields()

    @Slot()
    def place_fields(self) -> None:
        """Put every field below its head."""
        top = self._height
        for number, field in self._fields.items():
            hidden = self.isSectionHidden(number) or not self._open
            field.setVisible(not hidden)
            if not hidden:
                left = self.sectionViewportPosition(number)
                field.setGeometry(left + 2, top, max(self.sectionSize(number) - 4, 8), _FIELD)


def _on_two_lines(head: str, metrics: QFontMetrics) -> int:
    """The least width at which *head* fits on two lines, broken between two words."""
    places = [at for at, letter in enumerate(head) if letter == " "]
    return min(
        max(metrics.horizontalAdvance(part) for part in (head[:at], head[at + 1 :]))
        for at in places
    )


class _Field(QLineEdit):
    changed = Signal(str, str)
    left = Signal()

    def __init__(self, column: Column[object], parent: FilterHeader) -> None:
        super().__init__(parent)
        self.column = column
        self.setProperty("role", "filter")
        self.setAccessibleName(self.tr("Filter: {column}").format(column=column.header))
        self.setToolTip(_hint(column, self))
        more = self.addAction(
            icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        more.triggered.connect(self._on_more_triggered)
        self.textEdited.connect(self._on_text_edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Downwards to the rows; with Alt, what can be asked for."""
        if event.key() != Qt.Key.Key_Down:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._on_more_triggered()
        else:
            self.left.emit()

    def show_text(self, text: str, fault: str) -> None:
        if text != self.text():
            self.setText(text)
        self.setProperty("filled", "true" if text else "false")
        self.setProperty("invalid", "true" if fault else "false")
        self.setToolTip(fault or _hint(self.column, self))
        self.style().polish(self)

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self.changed.emit(self.column.name, text)

    @Slot()
    def _on_more_triggered(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, typed in _offers(self.column, self):
            action = menu.addAction(text)
            action.setData(typed)
        menu.triggered.connect(self._on_offer_triggered)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _on_offer_triggered(self, action: QAction) -> None:
        self.setText(action.data())
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.changed.emit(self.column.name, self.text())


def _offers(column: Column[object], field: QObject) -> list[tuple[str, str]]:
    """What can be asked of *column*: the words for it, and what is typed for it."""
    offers = [(text, f"={text}") for _, text in (column.choices() if column.choices else ())]
    if column.holds is Holds.FLAG:
        offers += [(field.tr("Yes"), "是"), (field.tr("No"), "否")]
    if column.holds is Holds.TEXT and not offers:
        offers += [(field.tr("Equals …"), "="), (field.tr("Differs from …"), "≠")]
    if column.holds is Holds.NUMBER:
        offers += [(field.tr("At least …"), "≥"), (field.tr("At most …"), "≤")]
        offers += [(field.tr("From … to …"), "..")]
    if column.holds is Holds.DAY:
        offers += [(field.tr("Since …"), "≥"), (field.tr("Until …"), "≤")]
    return [
        *offers,
        (field.tr("Is empty"), "="),
        (field.tr("Is filled"), "≠"),
        (field.tr("All"), ""),
    ]


def _hint(column: Column[object], field: QObject) -> str:
    if column.holds is Holds.DAY:
        return field.tr("2024 or 2024-03 or 2024-03-15, 2024-01..2024-03, >2024-03-15, = for empty")
    if column.holds is Holds.NUMBER:
        return field.tr("5, 5..9, >5, ≤9, = for empty, ≠ for filled")
    return field.tr("Words to be found; =whole, ≠not this, one|another, = for empty, ≠ for filled")
