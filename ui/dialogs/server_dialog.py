"""Which server, which database on it, and as whom."""

from urllib.parse import quote, unquote, urlsplit

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from ui.texts import error_text
from ui.widgets.labels import label, wrapped
from ui.widgets.surfaces import dialog_layout, grow

_PORT = 5432
_WIDTH = 440


class ServerDialog(QDialog):
    """Makes a ``postgresql://`` URL of what is typed; the password is kept nowhere.

    It stays until the server was reached: whoever opened it tries, and says what came of it by
    ``accept`` or ``show_failure``.

    Signals:
        connect_wanted: the URL to try, password included.
    """

    connect_wanted = Signal(str)

    def __init__(self, url: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Connect to a server"))
        self.setMinimumWidth(_WIDTH)
        known = urlsplit(url if url.startswith("postgres") else "")
        self._host = QLineEdit(known.hostname or "")
        self._host.setPlaceholderText("192.168.1.10")
        self._port = QSpinBox()
        self._port.setRange(1, 65535)
        self._port.lineEdit().setTextMargins(8, 0, 0, 0)  # as the fields of text have
        self._port.setValue(known.port or _PORT)
        self._database = QLineEdit(known.path.strip("/") or "casestar")
        self._user = QLineEdit(unquote(known.username or ""))
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._connect = buttons.addButton(
            self.tr("&Connect"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._connect.setProperty("role", "primary")
        self._told = wrapped("", "danger")
        self._told.hide()

        form = QFormLayout()
        form.setSpacing(12)
        form.addRow(self.tr("&Server"), self._host)
        form.addRow(self.tr("P&ort"), self._port)
        form.addRow(self.tr("&Database"), self._database)
        form.addRow(self.tr("&User"), self._user)
        form.addRow(self.tr("&Password"), self._password)
        layout = dialog_layout(self, 16)
        layout.addWidget(label(self.tr("Connect to a server"), "title"))
        layout.addLayout(form)
        layout.addWidget(wrapped(self.tr("The password is not kept on this PC."), "small"))
        layout.addWidget(self._told)
        layout.addStretch(1)
        layout.addWidget(buttons)

        for field in (self._host, self._database, self._user):
            field.textChanged.connect(self._on_text_changed)
        buttons.accepted.connect(self._on_connect)
        buttons.rejected.connect(self.reject)
        self._on_text_changed()
        if url:
            self._password.setFocus()

    def result_value(self) -> str:
        """The URL, password included."""
        user, password = (quote(field.text(), safe="") for field in (self._user, self._password))
        who = f"{user}:{password}@" if password else f"{user}@"
        name = quote(self._database.text().strip(), safe="")
        return f"postgresql://{who}{self._host.text().strip()}:{self._port.value()}/{name}"

    @Slot(Exception)
    def show_failure(self, error: Exception) -> None:
        """Say why the server was not reached; the password is typed again, the rest stands."""
        self._show_busy(busy=False)
        self._told.setText(error_text(error))
        self._told.show()
        grow(self)
        self._password.setFocus()
        self._password.selectAll()

    @Slot()
    def _on_connect(self) -> None:
        self._told.hide()
        self._show_busy(busy=True)
        self.connect_wanted.emit(self.result_value())

    def _show_busy(self, *, busy: bool) -> None:
        for field in (self._host, self._port, self._database, self._user, self._password):
            field.setEnabled(not busy)
        self._connect.setText(self.tr("Connecting…") if busy else self.tr("&Connect"))
        self._connect.setEnabled(not busy)

    @Slot()
    def _on_text_changed(self) -> None:
        fields = (self._host, self._database, self._user)
        self._connect.setEnabled(all(field.text().strip() for field in fields))
