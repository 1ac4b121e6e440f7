"""The editor itself: what lies on the sheet, the live page, and the numbers of what is chosen."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from reports.certificate_look import Look, Recipient
from reports.certificate_template import Kind
from reports.court import Court
from reports.errors import TemplateError
from ui.designer.draft import Plain, TemplateDraft, plain_number
from ui.designer.element_form import ElementForm
from ui.designer.element_list import ElementList
from ui.designer.preview import Preview, Shown, Wanted
from ui.designer.sheet_canvas import SheetCanvas
from ui.designer.sheet_form import SheetForm
from ui.designer.snapping import Box
from ui.designer.words import attribute_text, fault_text
from ui.texts import error_text
from ui.widgets.labels import wrapped

_LIST, _FORM = 196, 300
_RESIZE_MS = 120
Ask = Callable[[str, Callable[[], object], Callable[[object], None]], None]


class DesignerView(QWidget):
    """Edits ``draft``; the page in its middle is what the printer gets.

    Signals:
        edited: the draft, its fault, or what can be undone is another.
    """

    edited = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = TemplateDraft(self)
        self.preview = Preview(ask)
        self.list = ElementList()
        self.canvas = SheetCanvas()
        self.element = ElementForm()
        self.sheet = SheetForm()
        self._forms = QStackedWidget()
        self._note = wrapped("", "danger")
        policy = self._note.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the page must not jump while a number is typed
        self._note.setSizePolicy(policy)
        self._note.setMinimumHeight(20)
        self._note.hide()
        self._recipient: Recipient | None = None
        self._court: Court | None = None
        self._screen = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_RESIZE_MS)
        self._lay_out()
        self._connect()

    def show_for(self, court: Court, recipient: Recipient, *, screen: bool) -> None:
        """Show the page for *recipient*, as on the *screen* or as it leaves the printer."""
        self._court, self._recipient, self._screen = court, recipient, screen
        self._render()

    def note(self) -> str:
        """What is said to be wrong below the page."""
        return self._note.text()

    @Slot()
    def _on_changed(self) -> None:
        draft, fault = self.draft, self.draft.fault()
        elements = draft.elements()
        place, name = _place_of(fault)
        self.list.show_elements(elements, draft.index, place)
        page = draft.sheet()
        boxes = [_box(element) for element in elements]
        self.canvas.show_sheet(float(page["width"]), float(page["height"]), boxes)
        self.sheet.show_sheet(page)
        self.sheet.show_fault(fault.values["fault"] if fault is not None and place < 0 else "")
        self._show_form(place, name, fault)
        if fault is None:
            self._render()
        else:
            self._tell(_sentence(fault, elements))
        self.edited.emit()

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        fault = self.draft.fault()
        self.list.show_elements(self.draft.elements(), index, _place_of(fault)[0])
        self.canvas.choose(index)
        self._show_form(*_place_of(fault), fault)
        self.edited.emit()

    def _show_form(self, place: int, name: str, fault: TemplateError | None) -> None:
        index = self.draft.index
        self._forms.setCurrentIndex(0 if index < 0 else 1)
        if index < 0:
            return
        self.element.show_element(self.draft.elements()[index])
        here = fault is not None and place == index
        self.element.show_fault(name if here else "", fault.values["fault"] if fault else "")

    @Slot()
    def _render(self) -> None:
        if self._court is None or self._recipient is None or self.draft.fault() is not None:
            return
        width = round(self.canvas.page_rect().width() * self.canvas.devicePixelRatioF())
        if width > 1:
            look = Look(self._court, screen=self._screen)
            self.preview.want(Wanted(self.draft.template(), self._recipient, look, width))

    @Slot(object)
    def _on_shown(self, shown: object) -> None:
        assert isinstance(shown, Shown)
        if shown.image is not None:
            self.canvas.show_image(shown.image)
        if self.draft.fault() is None:
            self._tell(error_text(shown.error) if shown.error is not None else "")

    def _tell(self, text: str) -> None:
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @Slot(float, float, float, float, bool)
    def _on_placed(self, x: float, y: float, width: float, height: float, held: bool) -> None:
        values = {"x": x, "y": y, "width": width, "height": height}
        inside = {name: max(value, -20.0) for name, value in values.items()}
        plain = {name: plain_number(value) for name, value in inside.items()}
        self.draft.change(plain, f"place {self.draft.index}")
        if not held:
            self.draft.choose(self.draft.index)  # the next drag is another step

    @Slot(str, object)
    def _on_attribute(self, name: str, value: object) -> None:
        self.draft.change({name: value}, f"{self.draft.index} {name}")

    @Slot(object)
    def _on_sheet(self, values: dict[str, str]) -> None:
        self.draft.change_sheet(values, f"sheet {sorted(values)}")

    @Slot(object)
    def _on_kind(self, kind: Kind) -> None:
        self.draft.add(kind)
        self.canvas.setFocus()

    def _lay_out(self) -> None:
        for form in (self.sheet, self.element):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(form)
            form.setBackgroundRole(QPalette.ColorRole.Base)
            form.setContentsMargins(0, 0, 10, 0)
            self._forms.addWidget(area)
        self._forms.setFixedWidth(_FORM)
        self.list.setFixedWidth(_LIST)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self.canvas, stretch=1)
        middle.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(middle, stretch=1)
        row.addWidget(self._forms)

    def _connect(self) -> None:
        draft = self.draft
        draft.changed.connect(self._on_changed)
        draft.chosen.connect(self._on_chosen)
        self.list.chosen.connect(draft.choose)
        self.list.kind_wanted.connect(self._on_kind)
        self.list.duplicate_wanted.connect(draft.duplicate)
        self.list.remove_wanted.connect(draft.remove)
        self.list.reorder_wanted.connect(draft.reorder)
        self.canvas.chosen.connect(draft.choose)
        self.canvas.placed.connect(self._on_placed)
        self.canvas.width_changed.connect(self._later.start)
        self._later.timeout.connect(self._render)
        self.element.changed.connect(self._on_attribute)
        self.sheet.changed.connect(self._on_sheet)
        self.preview.shown.connect(self._on_shown)


def _box(plain: Plain) -> Box:
    return Box(*(float(Decimal(plain[name])) for name in ("x", "y", "width", "height")))


def _place_of(fault: TemplateError | None) -> tuple[int, str]:
    """Which element is wrong and in which attribute; -1 where it is the sheet, or nothing."""
    path = fault.values.get("path", "") if fault is not None else ""
    if not path.startswith("elements["):
        return -1, path.removeprefix("page.")
    place, _, name = path.removeprefix("elements[").partition("]")
    return int(place), name.removeprefix(".")


def _sentence(fault: TemplateError, elements: list[Plain]) -> str:
    place, name = _place_of(fault)
    words = fault_text(fault.values.get("fault", ""))
    if place < 0 or not name:
        return words or error_text(fault)
    return f"{elements[place]['id']} · {attribute_text(name)}: {words}"
