"""What the court is called, and what its papers show."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from db.settings import CourtSettings
from ui.widgets.buttons import button
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import without_key
from ui.widgets.settings_section import SettingsSection

Change = Callable[[CourtSettings, str], CourtSettings]


class CourtSection(SettingsSection):
    """Fields of the court, each kept when it is left.

    Signals:
        changed: the whole CourtSettings, and what the field is called.
        refused: a sentence: what was typed cannot be kept.
    """

    changed = Signal(object, str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.title_text(), self._about(), parent)
        self._court = CourtSettings()
        self.fields: dict[str, QLineEdit] = {}
        self._heads: dict[str, str] = {}
        self._add("name", self.tr("&Name"), self.tr("In full, as certificates and lists carry it."))
        self._add(
            "mark",
            self.tr("&Mark of documents"),
            self.tr("Such as 示法: certificates are numbered 示法荣〔2024〕…"),
        )
        self._add(
            "code", self.tr("Case &code"), self.tr("Such as 苏9901: cases are (2024)苏9901民初1号.")
        )
        self._add(
            "legal_basis",
            self.tr("&Approval of the award"),
            self.tr("Document number. Without it certificates are headed “通报表扬”."),
        )
        self.browse_logo = button(self.tr("Choose…"))
        logo = QHBoxLayout()
        logo.setSpacing(8)
        self.fields["logo"] = QLineEdit()
        self._heads["logo"] = self.tr("Logo")
        self.fields["logo"].setAccessibleName(self._heads["logo"])
        logo.addWidget(self.fields["logo"], stretch=1)
        logo.addWidget(self.browse_logo)
        self.add(self.tr("Logo"), logo, self.tr("PNG or JPEG, printed on certificates."))
        self._add("seal_mm", self.tr("&Seal"), self.tr("Diameter in millimetres."))
        self.fonts = _Lines()
        self.add(
            self.tr("More &fonts"),
            self.fonts,
            self.tr("TrueType files for rare characters, one a line."),
        )
        self.second = QCheckBox(self.tr("Adjustments, vetoes and review grades are entered twice"))
        self.add(
            self.tr("Second &person"),
            self.second,
            self.tr("Somebody else types them again, before a quarter can be locked."),
        )
        self.column.addStretch(1)
        self.second.clicked.connect(self._on_second_clicked)
        for field in self.fields.values():
            field.editingFinished.connect(self._on_edited)
        self.fonts.left.connect(self._on_fonts_left)
        self.browse_logo.clicked.connect(self._on_browse)

    def show_court(self, court: CourtSettings) -> None:
        """Have what is set in the fields."""
        self._court = court
        for name, field in self.fields.items():
            if not (field.hasFocus() and field.isModified()):  # somebody types there
                field.setText(str(getattr(court, name)))
        if not (self.fonts.hasFocus() and self.fonts.document().isModified()):
            self.fonts.setPlainText("\n".join(court.extra_fonts))
        self.second.setChecked(court.second_person)

    def is_typed(self) -> bool:
        """Whether a field holds what is not kept yet."""
        return self._typed_fonts() != self._court.extra_fonts or any(
            field.text().strip() != str(getattr(self._court, name))
            for name, field in self.fields.items()
        )

    @Slot()
    def _on_edited(self) -> None:
        for name, field in self.fields.items():
            text = field.text().strip()
            field.setModified(field.isModified() and field is not self.sender())
            if field is self.sender() and text != str(getattr(self._court, name)):
                self._keep(name, text)

    def _keep(self, name: str, text: str) -> None:
        try:
            value = _size(text) if name == "seal_mm" else text
        except ValueError:
            self.fields[name].setText(str(getattr(self._court, name)))
            self.refused.emit(self.tr("The seal is a number of millimetres, from 20 to 60."))
            return
        fields: dict[str, Any] = {name: value}
        self._court = replace(self._court, **fields)
        self.changed.emit(self._court, without_key(self._heads[name]))

    @Slot()
    def _on_fonts_left(self) -> None:
        files = self._typed_fonts()
        self.fonts.document().setModified(False)
        if files != self._court.extra_fonts:
            self._court = replace(self._court, extra_fonts=files)
            self.changed.emit(self._court, self.tr("More fonts"))

    def _typed_fonts(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.fonts.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    @Slot(bool)
    def _on_second_clicked(self, checked: bool) -> None:
        self._court = replace(self._court, second_person=checked)
        self.changed.emit(self._court, self.tr("Second person"))

    @Slot()
    def _on_browse(self) -> None:
        dialog = FileDialog(self.window(), self.tr("Logo"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(self.take_logo)
        dialog.open()

    @Slot(str)
    def take_logo(self, file: str) -> None:
        """Have *file* as the logo."""
        self.fields["logo"].setText(file)
        self._keep("logo", file)

    def _add(self, name: str, text: str, hint: str) -> None:
        self.fields[name] = QLineEdit()
        self._heads[name] = text
        self.add(text, self.fields[name], hint)

    @staticmethod
    def title_text() -> str:
        """What the section is called, before it is made."""
        return QCoreApplication.translate("CourtSection", "Court details")

    def _about(self) -> str:
        return self.tr("Kept in the database, the same for every desk. Saved as you leave a field.")


class _Lines(QPlainTextEdit):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(60)
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()


def _size(text: str) -> Decimal:
    try:
        size = Decimal(text)
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not 20 <= size <= 60:
        raise ValueError(text)
    return size
