"""Keeps what is typed in a dialog: through a crash, and when it is closed in passing."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
)

from ui.drafts import Draft, drafts
from ui.widgets.buttons import link_button
from ui.widgets.labels import Picture, wrapped

_PAUSE_MS = 250


class DraftOffer(QFrame):
    """Says that something typed before was not stored; hidden where there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("notice", "info")
        self._text = wrapped("")
        self.take = link_button(self.tr("Put it in again"))
        self.drop = link_button(self.tr("Discard it"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(8)
        layout.addWidget(Picture("history", "info"))
        layout.addWidget(self._text, stretch=1)
        layout.addWidget(self.take)
        layout.addWidget(self.drop)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Offer *draft*."""
        text = self.tr("Typed here on {at} and not stored, as the program ended.")
        self._text.setText(text.format(at=f"{draft.at:%Y-%m-%d %H:%M}"))
        self.show()


class DraftKeeper(QObject):
    """Watches *dialog*: ``touch`` it at every change; what it keeps goes when the dialog ends.

    *texts* gives what is typed by the names of the fields, *put* puts such texts in again. Until
    somebody says what becomes of an offered draft, it is kept beside what is typed anew. Esc and
    the window's own button close nothing that was typed into before that is asked.
    """

    def __init__(
        self,
        dialog: QDialog,
        key: str,
        texts: Callable[[], Mapping[str, str]],
        put: Callable[[Mapping[str, str]], None],
    ) -> None:
        super().__init__(dialog)
        self.offer = DraftOffer()
        self._key = key
        self._dialog = dialog
        self._texts = texts
        self._put = put
        self._first = dict(texts())
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_PAUSE_MS)
        store = drafts()
        self._left = None if store is None else store.left(key) or store.left(self._second)
        if self._left is not None:
            self.offer.show_draft(self._left)
        self.offer.take.clicked.connect(self._on_taken)
        self.offer.drop.clicked.connect(self._on_dropped)
        self._clock.timeout.connect(self._on_time)
        dialog.finished.connect(self._on_finished)
        dialog.installEventFilter(self)

    @Slot()
    def touch(self) -> None:
        """Something was typed: keep it after the shortest of pauses."""
        self._clock.start()

    def is_typed(self) -> bool:
        """Whether something stands in the dialog that did not stand there at first."""
        return dict(self._texts()) != self._first

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        pressed = escape and event.type() == QEvent.Type.KeyPress
        closed = event.type() == QEvent.Type.Close and event.spontaneous()
        if (pressed or closed) and self.is_typed():
            event.ignore()
            self._ask()
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        box = QMessageBox(self._dialog)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self._dialog.windowTitle())
        box.setText(self.tr("Discard what you typed?"))
        drop = box.addButton(self.tr("Discard it"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go on typing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        drop.clicked.connect(self._dialog.reject)
        box.open()

    @property
    def _second(self) -> str:
        return f"{self._key}\n2"

    @Slot()
    def _on_time(self) -> None:
        store = drafts()
        if store is None:
            return
        key = self._key if self._left is None else self._second
        if self.is_typed():
            store.keep(key, self._dialog.windowTitle(), dict(self._texts()))
        else:
            store.forget(key)

    @Slot()
    def _on_taken(self) -> None:
        assert self._left is not None
        self._put(self._left.fields)
        self._on_dropped()
        self._on_time()

    @Slot()
    def _on_dropped(self) -> None:
        self._forget_both()
        self._left = None
        self.offer.hide()
        self._clock.start()

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        self._clock.stop()
        store = drafts()
        if store is None:
            return
        if self._left is None or result == QDialog.DialogCode.Accepted:
            self._forget_both()
        else:  # looked at and put off: it is offered again
            store.forget(self._second)
            store.keep(self._key, self._dialog.windowTitle(), self._left.fields)

    def _forget_both(self) -> None:
        store = drafts()
        if store is not None:
            store.forget(self._key)
            store.forget(self._second)


def text_in(field: QLineEdit | QComboBox | QPlainTextEdit) -> str:
    """What stands in *field*: a text, or the code of what is chosen."""
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else str(field.currentData())
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def put_text(field: QLineEdit | QComboBox | QPlainTextEdit, text: str) -> None:
    """Put back what ``text_in`` gave; a code that is no longer offered is left out."""
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QLineEdit):
        field.setText(text)
    elif field.isEditable():
        field.setCurrentIndex(field.findText(text))
        field.setEditText(text)
    elif field.findData(text) >= 0:
        field.setCurrentIndex(field.findData(text))
