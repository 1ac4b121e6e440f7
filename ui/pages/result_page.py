"""A page that shows the result of a quarter, kept or evaluated, and whoever was asked for in it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from evaluation.period import Quarter
from ui.pages.page import Page, PageName
from ui.pages.result_loader import ResultLoader

Asked = Callable[[Quarter], Any]


class ResultPage(Page):
    """Loads the result of the quarter shown and keeps what shall be brought into sight until then.

    *stored* answers None while a quarter is open, *evaluate* None where there are no data; what
    they answer has a ``quarter``. A page of this kind fills ``_states``, whose first state is
    shown while it waits, and gives ``_show``, ``_choose`` and ``_forget``.
    """

    def __init__(self, stored: Asked, evaluate: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = ResultLoader(self, stored, evaluate)
        self._quarter: Quarter | None = None
        self._data: Any = None
        self._wanted: object = None
        self._states = QStackedWidget()
        self._actions: list[QAction] = []

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self.failed)
        self._loader.job_requested.connect(self.job_requested)

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        if self._data is None or self._data.quarter != quarter:
            self._forget()
            self._states.setCurrentIndex(0)
        self._quarter = quarter
        self._loader.load(quarter)

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        self._wanted = subject
        self._choose_wanted()

    def page_actions(self) -> list[QAction]:
        return self._actions

    def _show(self, data: Any) -> None:
        """Show *data*, those of the quarter asked for; None where there are none."""
        raise NotImplementedError

    def _forget(self) -> None:
        """Forget what was shown: another quarter is on its way, or there is nothing."""
        raise NotImplementedError

    def _choose(self, subject: object) -> None:
        """Bring *subject*, the key of a record or a staff number, into sight."""
        raise NotImplementedError

    def _choose_wanted(self) -> None:
        if self._data is not None and self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self._choose(wanted)

    @Slot(object)
    def _on_loaded(self, found: Any) -> None:
        if found is None or found.quarter == self._quarter:
            self.paint_apart()
            self._show(found)

    @Slot()
    def _on_import_wanted(self) -> None:
        self.page_requested.emit(PageName.IMPORT.value, None)
