"""The versions a court saved of a template, as a menu to take one up again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reports.certificate_template import Template
from ui.pages.page import Page
from ui.pages.templates_desk import TemplatesDesk
from ui.texts.moments import moment_text


class TemplateVersions(QObject):
    """Fills *menu* on *page*.

    Signals:
        chosen: the Template as it was in a version.
    """

    chosen = Signal(object)

    def __init__(self, page: Page, desk: TemplatesDesk, menu: QMenu) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self.menu = menu
        menu.triggered.connect(self._on_chosen)

    def list_of(self, code: str) -> None:
        """List the versions of the template *code*, the latest first."""
        self._page.ask("versions", partial(self._desk.versions, code), self._on_versions)

    @Slot(object)
    def _on_versions(self, versions: object) -> None:
        assert isinstance(versions, Sequence)
        self.menu.clear()
        for stored in reversed(versions):
            text = self.tr("Version {number}, {author}, {day}")
            day = moment_text(stored.saved_at)
            text = text.format(number=stored.number, author=stored.author, day=day)
            self.menu.addAction(text).setData(stored.content)
        self.menu.setEnabled(bool(versions))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(Template.from_json(action.data()))
