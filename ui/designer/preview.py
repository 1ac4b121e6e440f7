"""The picture of a page, made aside by the very renderer that prints it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from reports.certificate_look import Look, Recipient
from reports.certificate_template import Template

_MOST = 4000  # pixels a side


@dataclass(frozen=True, slots=True)
class Wanted:
    """One picture: what is on the page, and how many pixels wide."""

    template: Template
    recipient: Recipient
    look: Look
    width: int


@dataclass(frozen=True, slots=True)
class Shown:
    """The picture made, or why there is none."""

    image: QImage | None
    error: Exception | None = None


def pictured(wanted: Wanted) -> Shown:
    """Make the page and its picture."""
    from reports.certificate_sheets import sheets

    try:
        content = sheets(wanted.template, [wanted.recipient], wanted.look)
    except Exception as error:
        return Shown(None, error)
    data, buffer, document = QByteArray(content), QBuffer(), QPdfDocument()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    share = float(wanted.template.height / wanted.template.width)
    width = min(max(wanted.width, 1), _MOST)
    image = document.render(0, QSize(width, min(max(round(width * share), 1), _MOST)))
    document.close()
    return Shown(image)


class Preview(QObject):
    """Makes one picture at a time; of those wanted meanwhile only the last.

    *ask* puts a question aside and hands its answer on (``Page.ask``).

    Signals:
        shown: a Shown.
    """

    shown = Signal(object)

    def __init__(
        self, ask: Callable[[str, Callable[[], object], Callable[[object], None]], None]
    ) -> None:
        super().__init__()
        self._ask = ask
        self._next: Wanted | None = None
        self._busy = False

    def want(self, wanted: Wanted) -> None:
        """Have *wanted* shown as soon as can be."""
        self._next = wanted
        if not self._busy:
            self._begin()

    def _begin(self) -> None:
        assert self._next is not None
        wanted, self._next = self._next, None
        self._busy = True
        self._ask("preview", partial(pictured, wanted), self._on_pictured)

    @Slot(object)
    def _on_pictured(self, shown: object) -> None:
        self._busy = False
        if self._next is not None:
            self._begin()
        self.shown.emit(shown)
