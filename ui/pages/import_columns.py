"""The part of the page of imports that asks what the columns of a file are, and keeps the maps."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.imports.maps import MapAccess, laying_out, saving
from ui.imports.queue import Source
from ui.tasks import Report

Start = Callable[[str, Callable[[Report], object], Callable[..., Any]], None]


class ImportColumns(QObject):
    """Asks about one file at a time; *start* does a job in the background.

    Signals:
        settled: the Source whose columns are known now.
        left: the error of the file whose columns nobody says.
        over: a job is over.
    """

    settled = Signal(object)
    left = Signal(object)
    over = Signal()

    def __init__(self, maps: MapAccess, start: Start, page: QWidget) -> None:
        super().__init__(page)
        self._maps = maps
        self._start = start
        self._page = page
        self._source: Source | None = None
        self._error: Exception | None = None

    def ask(self, source: Source, error: Exception) -> None:
        """Ask for the columns of *source*, which *error* says are not known."""
        self._source, self._error = source, error
        text = self.tr("Looking at the columns of {file}").format(file=source.path.name)
        self._start(text, partial(laying_out, self._maps, source), self._on_laid_out)

    @Slot()
    def show_maps(self) -> None:
        """List the maps that are kept, to be renamed or deleted."""
        from ui.dialogs.column_maps_dialog import ColumnMapsDialog

        ColumnMapsDialog(self._maps, self._page.window()).open()

    @Slot(object)
    def _on_laid_out(self, layout: Any) -> None:
        from ui.dialogs.mapping_dialog import MappingDialog

        self.over.emit()
        if layout is None:
            self._leave()
            return
        dialog = MappingDialog(layout, self._page.window())
        dialog.decided.connect(self._on_decided)
        dialog.rejected.connect(self._leave)
        dialog.open()

    @Slot(object)
    def _on_decided(self, choice: Any) -> None:
        text = self.tr("Saving the map of columns")
        self._start(text, partial(saving, self._maps, choice), self._on_saved)

    @Slot(object)
    def _on_saved(self, _choice: object) -> None:
        self.over.emit()
        source, self._source = self._source, None
        if source is not None:
            self.settled.emit(source)

    @Slot()
    def _leave(self) -> None:
        self._source = None
        self.left.emit(self._error)
