"""The court's own fonts in the place of those that come with the program, each with a preview."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.settings import CourtSettings
from resources import resource
from ui.texts import error_text
from ui.theme import FONT_CHAIN
from ui.widgets.buttons import button
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import without_key, wrapped
from ui.widgets.settings_section import SettingsSection

_PREVIEW_PX = 22
_FAULT_PX = 40
# What comes with the program, by face, as it is shown where no file is named.
_BUNDLED: Mapping[str, str] = {
    "kai": "LXGWWenKai-Regular.ttf",
    "fang": "NotoSerifSC-Regular.ttf",
    "song": "NotoSerifSC-Regular.ttf",
    "hei": "NotoSansSC-Regular.ttf",
}


class FontSection(SettingsSection):
    """A line a face: the file, the way to choose one, and how it looks.

    Signals:
        check_wanted: a face, and the file whose fitness shall be checked; ``accept`` or
            ``refuse`` answers.
        changed: the whole CourtSettings, and what the field is called.
    """

    check_wanted = Signal(str, str)
    changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.title_text(), self._about(), parent)
        self._court = CourtSettings()
        self._heads: dict[str, str] = {}
        self._fonts: dict[str, int] = {}
        self.fields: dict[str, QLineEdit] = {}
        self.ways: dict[str, QPushButton] = {}
        self.previews: dict[str, QLabel] = {}
        self.faults: dict[str, QLabel] = {}
        self._add("kai", self.tr("&Names and certificates"), self.tr("Kai (楷体)."))
        self._add("fang", self.tr("&Body of documents"), self.tr("Fangsong (仿宋)."))
        self._add("song", self.tr("&Running text"), self.tr("Song (宋体)."))
        self._add("hei", self.tr("&Headings and tables"), self.tr("Hei (黑体)."))
        self.column.addStretch(1)

    def show_court(self, court: CourtSettings) -> None:
        """Have what is set in the fields, with a preview of each."""
        before, files = dict(self._court.font_files), dict(court.font_files)
        self._court = court
        for face, field in self.fields.items():
            if field.text().strip() == before.get(face, ""):  # not one that is being checked
                field.setText(files.get(face, ""))
                self._say(face, "")
            self._preview(face, files.get(face, ""))

    def accept(self, face: str, file: str) -> None:
        """Keep *file* for *face*: it was found fit."""
        kept = dict(self._court.font_files)
        kept.pop(face, None)
        if file:
            kept[face] = file
        self._court = replace(self._court, font_files=tuple(sorted(kept.items())))
        self._say(face, "")
        self._preview(face, file)
        self.changed.emit(self._court, without_key(self._heads[face]))

    def refuse(self, face: str, error: Exception) -> None:
        """Say why the file named for *face* cannot be used; what was before stays kept."""
        self._say(face, error_text(error))

    def is_typed(self) -> bool:
        """Whether a field holds what is not kept yet."""
        kept = dict(self._court.font_files)
        return any(field.text().strip() != kept.get(face, "") for face, field in self._all())

    def _all(self) -> list[tuple[str, QLineEdit]]:
        return list(self.fields.items())

    @Slot(str)
    def take(self, face: str, file: str) -> None:
        """Have *file* checked for *face*; nothing stands for the font of the program."""
        self.fields[face].setText(file)
        if file == dict(self._court.font_files).get(face, ""):
            self._say(face, "")
        elif file:
            self.check_wanted.emit(face, file)
        else:
            self.accept(face, "")

    @Slot()
    def _on_edited(self) -> None:
        for face, field in self._all():
            if field is self.sender():
                self.take(face, field.text().strip())

    @Slot()
    def _on_browse(self) -> None:
        face = next(face for face, way in self.ways.items() if way is self.sender())
        dialog = FileDialog(self.window(), without_key(self._heads[face]))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("TrueType fonts (*.ttf)"))
        if folders := _font_folders():
            dialog.setDirectory(folders[0])
        dialog.fileSelected.connect(partial(self.take, face))
        dialog.open()

    def _say(self, face: str, text: str) -> None:
        self.faults[face].setText(text)
        self.faults[face].setVisible(bool(text))

    def _preview(self, face: str, file: str) -> None:
        """Show the face as it is printed: what it lacks is drawn by the fonts behind it."""
        if (before := self._fonts.pop(face, -1)) >= 0:
            QFontDatabase.removeApplicationFont(before)
        place = file or str(resource(f"fonts/{_BUNDLED[face]}"))
        number = QFontDatabase.addApplicationFont(place)
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        if number >= 0:
            self._fonts[face] = number
        font = QFont()
        font.setFamilies([*families, *FONT_CHAIN])
        font.setPixelSize(_PREVIEW_PX)
        self.previews[face].setFont(font)

    def _add(self, face: str, text: str, hint: str) -> None:
        field, way = QLineEdit(), button(self.tr("Choose…"))
        field.setAccessibleName(without_key(text))
        field.setPlaceholderText(self.tr("The font of the program"))
        way.setAccessibleName(self.tr("Choose a file: {what}").format(what=without_key(text)))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(field, stretch=1)
        line.addWidget(way)
        shown = QLabel(self.tr("张三 李娜 王䶮 荣誉证书 2024"))
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        fault = wrapped("", "fault")
        fault.setMinimumHeight(_FAULT_PX)
        fault.hide()
        self.add(text, line)
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addWidget(fault)
        below.addWidget(shown)
        self.add("", below, hint)
        self._heads[face] = text
        self.fields[face], self.ways[face] = field, way
        self.previews[face], self.faults[face] = shown, fault
        field.editingFinished.connect(self._on_edited)
        way.clicked.connect(self._on_browse)

    @staticmethod
    def title_text() -> str:
        """What the section is called, before it is made."""
        return QCoreApplication.translate("FontSection", "Fonts of papers")

    def _about(self) -> str:
        return self.tr(
            "A TrueType file (.ttf) in place of a font of the program; it must be there on every"
            " PC that prints. Characters it lacks are drawn by the fonts of the program."
        )


def _font_folders() -> list[str]:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.FontsLocation)
    return [place for place in places if Path(place).is_dir()]
