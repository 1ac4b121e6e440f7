"""The sheet: its name, whether it is pre-printed, and how large it is."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from reports.certificate_template import Mode
from resources import resource
from ui.designer.draft import plain_number
from ui.designer.element_form import NumberField
from ui.designer.words import fault_text, mode_text
from ui.widgets.labels import label, wrapped

_LEAST, _MOST = 50.0, 1000.0


@dataclass(frozen=True, slots=True)
class Stock:
    """A size of paper that is sold, in millimetres; the court measures its own."""

    id: str
    name: str
    width: str
    height: str


@cache
def stocks() -> tuple[Stock, ...]:
    """The sizes that come with the program."""
    plain = json.loads(resource("certificates/stock.json").read_text("utf-8"))
    return tuple(Stock(one["id"], one["name"], one["width"], one["height"]) for one in plain)


class SheetForm(QWidget):
    """Name, mode, paper and its size.

    Signals:
        changed: values by name, as ``TemplateDraft.change_sheet`` takes them.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.name = QLineEdit()
        self.mode = QComboBox()
        for mode in Mode:
            self.mode.addItem(mode_text(mode), mode.value)
        self.stock = QComboBox()
        for stock in stocks():
            words = f"{stock.name}  {stock.width} × {stock.height}"
            self.stock.addItem(stock.name if "×" in stock.name else words, stock.id)
        self.stock.addItem(self.tr("Another size"), "")
        self.width_ = _side()
        self.height_ = _side()
        self._fault = wrapped("", "fault")
        self._fault.hide()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(4)
        for words, field in (
            (self.tr("Name of the template"), self.name),
            (self.tr("Paper"), self.mode),
            (self.tr("Size"), self.stock),
            (self.tr("Width"), self.width_),
            (self.tr("Height"), self.height_),
        ):
            field.setAccessibleName(words)
            form.addRow(label(words, "small"), field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Sheet"), "section"))
        column.addLayout(form)
        column.addWidget(self._fault)
        column.addWidget(
            wrapped(
                self.tr("Sizes of paper vary by maker: measure the sheet and enter its size."),
                "muted",
            )
        )
        column.addStretch(1)
        self.name.textEdited.connect(self._on_name)
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.stock.currentIndexChanged.connect(self._on_stock)
        self.width_.valueChanged.connect(self._on_side)
        self.height_.valueChanged.connect(self._on_side)

    def show_sheet(self, sheet: Mapping[str, str]) -> None:
        """Show the sheet as ``TemplateDraft.sheet`` has it."""
        self._showing = True
        if self.name.text() != sheet["name"]:
            self.name.setText(sheet["name"])
        self.mode.setCurrentIndex(self.mode.findData(sheet["mode"]))
        known = self.stock.findData(sheet["stock"])
        self.stock.setCurrentIndex(known if known >= 0 else self.stock.count() - 1)
        for field, name in ((self.width_, "width"), (self.height_, "height")):
            if abs(field.value() - float(sheet[name])) > 1e-9:
                field.setValue(float(sheet[name]))
        self._showing = False

    def show_fault(self, fault: str) -> None:
        """Say what is wrong with the sheet; nothing for nothing."""
        self._fault.setText(fault_text(fault) if fault else "")
        self._fault.setVisible(bool(fault))

    def fault_shown(self) -> str:
        """What is said to be wrong."""
        return self._fault.text()

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self.changed.emit({"name": name})

    @Slot()
    def _on_mode(self) -> None:
        if not self._showing:
            self.changed.emit({"mode": self.mode.currentData()})

    @Slot()
    def _on_stock(self) -> None:
        if self._showing:
            return
        chosen = self.stock.currentData()
        for stock in stocks():
            if stock.id == chosen:
                size = {"width": stock.width, "height": stock.height}
                self.changed.emit({"stock": stock.id, **size})
                return
        self.changed.emit({"stock": ""})

    @Slot()
    def _on_side(self) -> None:
        if not self._showing:
            size = {
                "width": plain_number(self.width_.value()),
                "height": plain_number(self.height_.value()),
            }
            self.changed.emit({"stock": "", **size})


def _side() -> NumberField:
    field = NumberField("width")
    field.setRange(_LEAST, _MOST)
    return field
