"""A dialog around one chart, which is saved as a picture on request."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QWidget

from ui.models.trends import Quantity, quantity_text
from ui.widgets.buttons import button
from ui.widgets.chart_view import ChartView
from ui.widgets.file_dialog import FileDialog
from ui.widgets.labels import label


class PictureDialog(QDialog):
    """What every dialog with a chart has: the chart, what it shows, the way to a file, the end.

    A subclass lays ``chart`` and ``foot()`` out and says ``picture_name``.

    Signals:
        saved: where the picture lies.
        failed: why it could not be saved.
    """

    saved = Signal(object)
    failed = Signal(Exception)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.chart = ChartView()
        self.save = button(self.tr("Save picture…"), "save")
        self.close_ = button(self.tr("Close"))
        self.save.clicked.connect(self.ask_where)
        self.close_.clicked.connect(self.reject)

    def picture_name(self) -> str:
        """What the file is called unless somebody calls it otherwise."""
        return "chart.png"

    def foot(self) -> QHBoxLayout:
        """The line below the chart."""
        made = QHBoxLayout()
        made.setSpacing(8)
        made.addWidget(label(self.tr("Internal"), "badge"), alignment=Qt.AlignmentFlag.AlignVCenter)
        made.addStretch(1)
        made.addWidget(self.save)
        made.addWidget(self.close_)
        return made

    @Slot(str)
    def save_picture(self, file: str) -> None:
        """Write the chart shown to *file*."""
        try:
            self.chart.save_picture(Path(file))
        except (OSError, ValueError) as error:
            self.failed.emit(error)
        else:
            self.saved.emit(Path(file))

    @Slot()
    def ask_where(self) -> None:
        """Ask where the picture shall go."""
        dialog = FileDialog(self, self.tr("Save picture"))
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)"), self.tr("Paper (*.pdf)")]
        )
        dialog.setDefaultSuffix("png")
        dialog.selectFile(self.picture_name())
        dialog.filterSelected.connect(self._on_kind_chosen)
        dialog.fileSelected.connect(self.save_picture)
        dialog.open()

    @Slot(str)
    def _on_kind_chosen(self, words: str) -> None:
        """Have the name end as the kind of file that was chosen does."""
        dialog = self.sender()
        assert isinstance(dialog, FileDialog)
        ending = words.rpartition("*.")[2].rstrip(")")
        dialog.setDefaultSuffix(ending)
        for file in dialog.selectedFiles()[:1]:
            dialog.selectFile(Path(file).with_suffix(f".{ending}").name)

    def quantities(self, *offered: Quantity) -> QComboBox:
        """The choice of what is drawn."""
        made = QComboBox()
        made.setAccessibleName(self.tr("Shows"))
        for each in offered:
            made.addItem(quantity_text(each), each.value)
        return made
