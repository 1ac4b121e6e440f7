"""The keys of the court among the settings: which there are, which signs, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from db.keys import CourtKey
from ui.models.keys import key_columns, key_of_key
from ui.models.table import TableModel
from ui.pages.key_desk import SigningState
from ui.widgets.buttons import button, primary_button
from ui.widgets.labels import Picture, label, wrapped
from ui.widgets.settings_section import SettingsSection
from ui.widgets.table_panel import TablePanel

_TABLE = 220


class KeySection(SettingsSection):
    """Says what signs, lists the keys, and has a button for all that can be done.

    Signals:
        chosen: the CourtKey the cursor stands on, or None.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.title_text(), self._about(), parent)
        self._signing = ""
        self.model: TableModel[CourtKey] = TableModel(
            key_columns(self._signing_now), key_of_key, self
        )
        self.panel = TablePanel("keys", self.title_text(), self.model)
        self.panel.setMinimumHeight(_TABLE)
        self._picture = Picture("lock-open", "muted", 20)
        self.state = wrapped("", "")
        self.make = primary_button(self.tr("Make a key…"), "lock")
        self.add_public = button(self.tr("Add a public key…"), "plus")
        self.restore = button(self.tr("Restore…"), "history")
        self.forget = button(self.tr("Forget the passphrase now"), "eye-off")
        self.export_public = button(self.tr("Export the public key…"), "file-up")
        self.export_backup = button(self.tr("Export a backup…"), "save")
        self.change = button(self.tr("Change the passphrase…"), "pencil")
        self.retire = button(self.tr("Retire…"), "circle-x")
        self.of_one = label("", "section")
        self._lay_out()
        self.panel.current_changed.connect(self._on_current)
        self._on_current(None)

    def show_keys(self, keys: Sequence[CourtKey], state: SigningState) -> None:
        """List *keys*, and say which of them signs."""
        self._signing = state.key.fingerprint if state.key is not None else ""
        self.model.show_rows(keys)
        self.forget.setVisible(state.unlocked)
        signs = state.key
        self._picture.show_icon("lock" if signs is not None else "triangle-alert",
                                "positive" if signs is not None else "warning")  # fmt: skip
        if signs is None:
            text = self.tr("No key signs: certificates are issued unsigned, after a warning.")
        elif state.unlocked:
            text = self.tr("“{label}” signs. Its passphrase is kept in memory until the end.")
        else:
            text = self.tr("“{label}” signs. Its passphrase is asked for at the next issuing.")
        self.state.setText(text.format(label=signs.label if signs is not None else ""))
        if keys and self.panel.current_row() is None:
            self.panel.select(keys[0].fingerprint)
        self._on_current(self.panel.current_row())

    def buttons(self) -> Sequence[QPushButton]:
        """Everything that can be done, in its order."""
        general = (self.make, self.add_public, self.restore, self.forget)
        return (*general, self.export_public, self.export_backup, self.change, self.retire)

    def _signing_now(self) -> str:
        return self._signing

    @Slot(object)
    def _on_current(self, key: object) -> None:
        known = key if isinstance(key, CourtKey) else None
        private = known is not None and known.signs
        self.of_one.setText(known.label if known is not None else self.tr("No key is chosen"))
        self.export_public.setEnabled(known is not None)
        self.export_backup.setEnabled(private)
        self.change.setEnabled(private)
        self.retire.setEnabled(private and known is not None and not known.retired)
        self.chosen.emit(known)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture)
        head.addWidget(self.state, stretch=1)
        head.addWidget(self.forget)
        self.column.addLayout(head)
        self.column.addLayout(_line(self.make, self.add_public, self.restore))
        self.column.addWidget(self.panel, stretch=1)
        self.column.addWidget(self.of_one)
        self.column.addLayout(
            _line(self.export_public, self.export_backup, self.change, self.retire)
        )

    @staticmethod
    def title_text() -> str:
        """What the section is called, before it is made."""
        return QCoreApplication.translate("KeySection", "Signing keys")

    def _about(self) -> str:
        return self.tr(
            "With its key the court signs the code on every certificate; anybody with the public"
            " key can then tell a genuine certificate from a forged one, without a network."
            " Give the public key to whoever checks. Keep a backup away from this computer: if"
            " the passphrase or the key is lost, nothing more can be signed with it, and a new"
            " key is made; what was signed before stays genuine."
        )


def _line(*widgets: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget)
    made.addStretch(1)
    return made
