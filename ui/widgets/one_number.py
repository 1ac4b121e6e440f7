"""One number of a scheme to try otherwise: which, and its value by slider or by typing."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDoubleSpinBox,
    QHBoxLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from evaluation.scheme_edits import edited
from ui.scheme.fields import Field, fields_of
from ui.scheme.kinds import Kind
from ui.widgets.labels import label

_NUMBERS = frozenset(
    {Kind.WEIGHT, Kind.NUMBER, Kind.SHARE, Kind.POSITIVE, Kind.COUNT, Kind.FRACTION}
)
_STEPS = 100  # of the slider, from nothing to twice the number


class OneNumber(QWidget):
    """Chooses a number of *document* and another value for it.

    Signals:
        changed: another number, or another value.
    """

    changed = Signal()

    def __init__(self, document: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._fields = [field for field in fields_of(document) if _is_number(field)]
        self.which = QComboBox()
        self.which.setEditable(True)
        self.which.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.which.setAccessibleName(self.tr("Number"))
        self.which.addItems([f"{f.words.subject} · {f.words.what}" for f in self._fields])
        # A long name must not make the column wide.
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.which.setMinimumContentsLength(12)
        completer = self.which.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 2 * _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.slider.setAccessibleName(self.tr("Value"))
        self.value = QDoubleSpinBox()
        self.value.setRange(-1000, 10000)
        self.value.setAccessibleName(self.tr("Value"))
        self._was = label("", "muted")
        self._lay_out()
        self._on_chosen()

        self.which.currentIndexChanged.connect(self._on_chosen)
        self.slider.valueChanged.connect(self._on_slid)
        self.value.valueChanged.connect(self._on_typed)

    def field(self) -> Field | None:
        """The number that is chosen."""
        place = self.which.currentIndex()
        return self._fields[place] if 0 <= place < len(self._fields) else None

    def choose(self, subject: str) -> None:
        """Choose the first number whose words begin with *subject*."""
        place = self.which.findText(subject, Qt.MatchFlag.MatchStartsWith)
        if place >= 0:
            self.which.setCurrentIndex(place)

    def document(self) -> Mapping[str, Any]:
        """The scheme with this one number otherwise."""
        field = self.field()
        if field is None:
            return self._document
        exact = Decimal(f"{self.value.value():.{self.value.decimals()}f}")
        text = f"{exact:f}" if field.words.kind is not Kind.COUNT else str(int(exact))
        same = exact == Decimal(str(field.value))
        return self._document if same else edited(self._document, field.parts, text)

    @Slot()
    def _on_chosen(self) -> None:
        field = self.field()
        if field is None:
            return
        exact = Decimal(str(field.value))
        whole = field.words.kind is Kind.COUNT
        decimals = 0 if whole else max(2, -int(exact.as_tuple().exponent))
        for widget in (self.slider, self.value):
            widget.blockSignals(True)
        self.value.setDecimals(decimals)
        self.value.setSingleStep(1 if whole else 0.05 if abs(exact) < 5 else 1)
        self.value.setValue(float(exact))
        self.slider.setValue(_STEPS)
        self.slider.setEnabled(bool(exact))
        for widget in (self.slider, self.value):
            widget.blockSignals(False)
        self._was.setText(self.tr("now {value}").format(value=field.value))
        self.changed.emit()

    @Slot(int)
    def _on_slid(self, place: int) -> None:
        field = self.field()
        if field is not None:
            self.value.setValue(float(Decimal(str(field.value)) * place / _STEPS))

    @Slot(float)
    def _on_typed(self, value: float) -> None:
        field = self.field()
        if field is not None and (whole := float(str(field.value))):
            self.slider.blockSignals(True)
            self.slider.setValue(round(value / whole * _STEPS))
            self.slider.blockSignals(False)
        self.changed.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.value)
        line.addWidget(self._was, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.which)
        layout.addWidget(self.slider)
        layout.addLayout(line)


def _is_number(field: Field) -> bool:
    if field.words.kind not in _NUMBERS or field.words.fixed:
        return False
    return isinstance(field.value, str) and "/" not in field.value
