"""What stands before issuing certificates: all that could go wrong, each with its remedy."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.pages.page import JobRequest, Page, PageName
from ui.tasks import job_of

if TYPE_CHECKING:
    from reports.preflight_findings import PreflightFinding

Check = Callable[[], "Sequence[PreflightFinding]"]


class BeforeIssuing(QObject):
    """Has the certificates of *page* looked through before they are issued.

    *left_out* are codes of findings that nothing is asked about.
    """

    def __init__(self, page: Page, left_out: Sequence[str] = ()) -> None:
        super().__init__(page)
        self._page = page
        self._left_out = left_out
        self._then: Callable[[], None] | None = None

    def look(self, check: Check, then: Callable[[], None]) -> None:
        """Call *then* unless *check* finds what stops it, or somebody says no to a warning."""
        self._then = then
        title = self.tr("Looking for what could go wrong")
        request = JobRequest(title, job_of(check), self._on_found, reading=True)
        self._page.job_requested.emit(request)

    @Slot(object)
    def _on_found(self, findings: object) -> None:
        from ui.dialogs.preflight_dialog import PreflightDialog

        assert isinstance(findings, Sequence)
        asked = [finding for finding in findings if finding.code not in self._left_out]
        if not asked:
            self._go_on()
            return
        dialog = PreflightDialog(asked, self._page.window())
        dialog.confirmed.connect(self._go_on)
        dialog.settings_wanted.connect(self._on_settings_wanted)
        dialog.open()

    @Slot(str)
    def _on_settings_wanted(self, field: str) -> None:
        self._page.page_requested.emit(PageName.SETTINGS.value, field)

    @Slot()
    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
