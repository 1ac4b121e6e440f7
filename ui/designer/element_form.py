"""The numbers and words of one element: a field each, with its unit, range and meaning."""

import base64
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reports.certificate_template import ATTRIBUTES, FACES, RANGES, STYLES, Element, Justify, Kind
from reports.errors import PictureError
from ui.designer.draft import plain_number
from ui.designer.words import (
    align_text,
    attribute_text,
    face_text,
    fault_text,
    field_texts,
    kind_text,
    meaning,
    style_text,
    unit,
)
from ui.texts import error_text
from ui.widgets.buttons import button
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import label, wrapped

_BOX = ("x", "y", "width", "height")
_WIDE = ("text", "data", "colour", "style", "face", "align", "id")
_TEXT_HEIGHT = 76
LARGEST_PICTURE = 4 << 20  # bytes; in base 64 it stands in the template
_Editor = QDoubleSpinBox | QLineEdit | QComboBox | QPlainTextEdit


class ElementForm(QWidget):
    """Fields for what an element of its kind has; what is typed is told at once.

    Signals:
        changed: the attribute, and its value as the document has it; None takes it away.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind | None = None
        self._editors: dict[str, _Editor] = {}
        self._faults: dict[str, QLabel] = {}
        self._showing = False
        self._data = ""
        self._heading = label("", "section")
        self.printed = QCheckBox(self.tr("Printed (else seen on the screen only)"))
        self._grid_place = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._grid_place)
        column.addWidget(self.printed)
        column.addStretch(1)
        self.printed.toggled.connect(self._on_printed)

    def show_element(self, plain: Mapping[str, Any]) -> None:
        """Show an element as the document has it."""
        self._showing = True
        kind = Kind(plain["kind"])
        if kind is not self._kind:
            self._build(kind)
        self._heading.setText(kind_text(kind))
        self.printed.setVisible(kind is not Kind.SEAL)  # the program prints no seal
        defaults = {field.name: field.default for field in fields(Element)}
        for name in _names(kind):
            value = plain.get(name, defaults[name])
            if name == "data":
                self._data = str(value)
            else:
                _put(self._editors[name], str(value))
        self.printed.setChecked(plain.get("printed", True))
        self._showing = False

    def show_fault(self, name: str, fault: str) -> None:
        """Mark the field *name* and say what is wrong below it; with an empty name mark none."""
        for known, words in self._faults.items():
            text = fault_text(fault) if known == name else ""
            words.setText(text)
            words.setVisible(bool(text))
            if (editor := self._editors.get(known)) is not None:
                _mark(editor, wrong=bool(text))

    def fault_shown(self, name: str) -> str:
        """What is said below the field *name*."""
        return self._faults[name].text()

    def editor(self, name: str) -> _Editor:
        """The field of the attribute *name*."""
        return self._editors[name]

    @Slot(str)
    def take_picture(self, file: str) -> None:
        """Have the picture in *file* in the element; a file that is none is refused in place."""
        from reports.pictures import picture_of

        path = Path(file)
        try:
            if path.stat().st_size > LARGEST_PICTURE:
                text = self.tr("The picture has more than {most} MB: make it smaller.")
                self._refuse_picture(text.format(most=LARGEST_PICTURE >> 20))
                return
            content = path.read_bytes()
            picture_of(content, path.name)
        except OSError as error:
            self._refuse_picture(error.strerror or str(error))
        except PictureError as error:
            self._refuse_picture(error_text(error))
        else:
            self._refuse_picture("")
            self.changed.emit("data", base64.b64encode(content).decode())

    def _refuse_picture(self, text: str) -> None:
        self._faults["data"].setText(text)
        self._faults["data"].setVisible(bool(text))

    def _build(self, kind: Kind) -> None:
        self._kind = kind
        self._editors, self._faults = {}, {}
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        at = 0
        for name in _names(kind):
            wide = name in _WIDE
            if wide and at % 2:
                at += 1
            row, column = divmod(at, 2)
            self._add(grid, kind, name, (3 * row, column, 2 if wide else 1))
            at += 2 if wide else 1
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._grid_place, fresh)
        self._grid_place.deleteLater()
        self._grid_place = fresh

    def _add(self, grid: QGridLayout, kind: Kind, name: str, place: tuple[int, int, int]) -> None:
        row, column, span = place
        fault = wrapped("", "fault")
        fault.hide()
        self._faults[name] = fault
        head = QHBoxLayout()
        words = label(attribute_text(name), "small")
        head.addWidget(words)
        head.addStretch(1)
        if name == "data":
            grid.addLayout(self._picture_line(), row + 1, column, 1, span)
        else:
            editor = self._made(kind, name)
            editor.setObjectName(name)
            editor.setAccessibleName(attribute_text(name))
            editor.setToolTip(_tip(name))
            words.setBuddy(editor)
            self._editors[name] = editor
            grid.addWidget(editor, row + 1, column, 1, span)
        if name == "text":
            head.addWidget(self._field_menu())
        if name == "colour":
            pick = button(self.tr("Choose…"))
            pick.clicked.connect(self._on_colour_wanted)
            head.addWidget(pick)
        grid.addLayout(head, row, column, 1, span)
        grid.addWidget(fault, row + 2, column, 1, span)

    def _made(self, kind: Kind, name: str) -> _Editor:
        if name in RANGES:
            spin = NumberField(name)
            spin.valueChanged.connect(self._on_edited)
            return spin
        if name == "text":
            area = QPlainTextEdit()
            area.setFixedHeight(_TEXT_HEIGHT)
            area.setTabChangesFocus(True)
            area.textChanged.connect(self._on_edited)
            return area
        if choices := _choices(kind, name):
            combo = QComboBox()
            for code, words in choices:
                combo.addItem(words, code)
            combo.currentIndexChanged.connect(self._on_edited)
            return combo
        line = QLineEdit()
        line.textEdited.connect(self._on_edited)
        return line

    def _picture_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        file = button(self.tr("From a file…"), "folder-open")
        logo = button(self.tr("The court's logo"))
        file.clicked.connect(self._on_file_wanted)
        logo.clicked.connect(self._on_logo_wanted)
        line.addWidget(file)
        line.addWidget(logo)
        line.addStretch(1)
        return line

    def _field_menu(self) -> QWidget:
        insert = button(self.tr("Insert a field"))
        menu = QMenu(insert)
        for name, words in field_texts().items():
            action = menu.addAction(f"{words}  {{{name}}}")
            action.setData(name)
        menu.triggered.connect(self._on_field_wanted)
        insert.setMenu(menu)
        return insert

    @Slot(object)
    def _on_field_wanted(self, action: Any) -> None:
        area = self._editors["text"]
        assert isinstance(area, QPlainTextEdit)
        area.insertPlainText(f"{{{action.data()}}}")
        area.setFocus()

    @Slot()
    def _on_colour_wanted(self) -> None:
        line = self._editors["colour"]
        assert isinstance(line, QLineEdit)
        dialog = QColorDialog(QColor(line.text()), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._on_colour_chosen)
        dialog.open()

    @Slot(QColor)
    def _on_colour_chosen(self, colour: QColor) -> None:
        self.changed.emit("colour", colour.name())

    @Slot()
    def _on_file_wanted(self) -> None:
        dialog = FileDialog(self.window(), self.tr("Picture"))
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(self.take_picture)
        dialog.open()

    @Slot()
    def _on_logo_wanted(self) -> None:
        self._refuse_picture("")
        self.changed.emit("data", None)

    @Slot()
    def _on_edited(self) -> None:
        sender = self.sender()
        if self._showing or sender is None:
            return
        name = sender.objectName()
        self.changed.emit(name, _value(self._editors[name]))

    @Slot(bool)
    def _on_printed(self, printed: bool) -> None:
        if not self._showing:
            self.changed.emit("printed", None if printed else False)


class NumberField(QDoubleSpinBox):
    """A number of a template with its range, step and unit; the wheel scrolls past it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        least, most, step = RANGES[name]
        self.setDecimals(2)
        self.setRange(float(least), float(most))
        self.setSingleStep(float(step))
        self.setSuffix(unit(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def textFromValue(self, value: float) -> str:
        return plain_number(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _names(kind: Kind) -> tuple[str, ...]:
    words = [name for name in ATTRIBUTES[kind] if name in ("text", "style", "data")]
    rest = [name for name in ATTRIBUTES[kind] if name not in words]
    numbers = [name for name in rest if name in RANGES]
    return (*words, *_BOX, *numbers, *(name for name in rest if name not in numbers))


def _choices(kind: Kind, name: str) -> list[tuple[str, str]]:
    if name == "style":
        return [(style, style_text(style)) for style in STYLES[kind]]
    if name == "face":
        return [(face, face_text(face)) for face in FACES]
    if name == "align":
        return [(align.value, align_text(align.value)) for align in Justify]
    return []


def _tip(name: str) -> str:
    if name not in RANGES:
        return meaning(name)
    least, most, _ = RANGES[name]
    return f"{meaning(name)}\n{least:f} … {most:f}{unit(name)}"


def _put(editor: _Editor, value: str) -> None:
    if isinstance(editor, QDoubleSpinBox):
        # A number being typed is left alone; it is the same number.
        if abs(editor.value() - float(value)) > 1e-9:
            editor.setValue(float(value))
    elif isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(editor.findData(value), 0))
    elif isinstance(editor, QPlainTextEdit):
        if editor.toPlainText() != value:
            editor.setPlainText(value)
    elif editor.text() != value:
        editor.setText(value)


def _value(editor: _Editor) -> str:
    if isinstance(editor, QDoubleSpinBox):
        return plain_number(editor.value())
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text().strip()


def _mark(editor: QWidget, *, wrong: bool) -> None:
    if bool(editor.property("invalid")) != wrong:
        editor.setProperty("invalid", wrong)
        editor.style().unpolish(editor)
        editor.style().polish(editor)
