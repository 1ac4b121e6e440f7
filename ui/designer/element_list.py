"""What lies on the sheet, from the front to the back, and adding, ordering, taking away."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reports.certificate_template import Kind
from ui.designer.words import field_texts, kind_icon, kind_text
from ui.icons import icon
from ui.widgets.buttons import icon_button
from ui.widgets.labels import label

_PLACE = Qt.ItemDataRole.UserRole


class ElementList(QWidget):
    """The elements, the one in front first, and the sheet itself below them.

    Signals:
        chosen: the place of an element in the document; -1 for the sheet.
        kind_wanted: a new element of that Kind. duplicate_wanted, remove_wanted: of the chosen.
        reorder_wanted: how many places nearer to the front.
    """

    chosen = Signal(int)
    kind_wanted = Signal(object)
    duplicate_wanted = Signal()
    remove_wanted = Signal()
    reorder_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Elements"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = icon_button("plus", self.tr("Add an element"))
        self.add.setMenu(self._kinds())
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy = icon_button("copy", self.tr("Duplicate"))
        self.forward = icon_button("arrow-up", self.tr("Bring forward"))
        self.backward = icon_button("arrow-down", self.tr("Send backward"))
        self.remove = icon_button("trash-2", self.tr("Remove"))
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for tool in (self.add, self.copy, self.forward, self.backward, self.remove):
            tools.addWidget(tool)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Elements"), "section"))
        column.addWidget(self.list, stretch=1)
        column.addLayout(tools)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.copy.clicked.connect(self.duplicate_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.forward.clicked.connect(self._on_forward)
        self.backward.clicked.connect(self._on_backward)

    def show_elements(self, elements: Sequence[Mapping[str, Any]], index: int, wrong: int) -> None:
        """List *elements*, the one at *index* chosen, the one at *wrong* marked."""
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        for place in range(len(elements) - 1, -1, -1):
            element = elements[place]
            kind = Kind(element["kind"])
            mark = "triangle-alert" if place == wrong else kind_icon(kind)
            colour = "danger" if place == wrong else "muted"
            item = QListWidgetItem(icon(mark, colour), _words(element))
            item.setData(_PLACE, place)
            item.setToolTip(f"{kind_text(kind)} · {element['id']}")
            self.list.addItem(item)
        sheet = QListWidgetItem(icon("sliders-horizontal", "muted"), self.tr("Sheet"))
        sheet.setData(_PLACE, -1)
        self.list.addItem(sheet)
        self._choose(index)
        blocker.unblock()
        self._enable(index, len(elements))

    def _choose(self, index: int) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_PLACE) == index:
                self.list.setCurrentRow(row)

    def _enable(self, index: int, count: int) -> None:
        self.copy.setEnabled(index >= 0)
        self.remove.setEnabled(index >= 0 and count > 1)
        self.forward.setEnabled(0 <= index < count - 1)
        self.backward.setEnabled(index > 0)

    def _kinds(self) -> QMenu:
        menu = QMenu(self)
        for kind in Kind:
            action = menu.addAction(icon(kind_icon(kind)), kind_text(kind))
            action.setData(kind.value)
        menu.triggered.connect(self._on_kind)
        return menu

    @Slot(QAction)
    def _on_kind(self, action: QAction) -> None:
        self.kind_wanted.emit(Kind(action.data()))

    @Slot()
    def _on_forward(self) -> None:
        self.reorder_wanted.emit(1)

    @Slot()
    def _on_backward(self) -> None:
        self.reorder_wanted.emit(-1)

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, item: QListWidgetItem | None, _: object) -> None:
        if item is not None:
            self.chosen.emit(item.data(_PLACE))


def _words(element: Mapping[str, Any]) -> str:
    """What the element shows, fields by their names."""
    kind = Kind(element["kind"])
    text = str(element.get("text", "")).split("\n")[0]
    for name, words in field_texts().items():
        text = text.replace(f"{{{name}}}", f"〔{words}〕")
    return text if text and kind is not Kind.QR else kind_text(kind)
