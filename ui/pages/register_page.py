"""The register of certificates: every one that was issued, and the very bytes of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from db.register_list import RegisterLine
from evaluation.period import Quarter
from ui.actions import Command, Menu, make_action
from ui.models.register import key_of_line, register_columns
from ui.models.table import TableModel
from ui.pages.certificate_checking import CertificateChecking
from ui.pages.page import SIGNING_KEYS, Page, PageName
from ui.pages.register_acts import RegisterActs
from ui.pages.register_desk import RegisterDesk, ShownCertificate
from ui.settings import Settings
from ui.widgets.buttons import button, icon_button, primary_button, tool_button
from ui.widgets.certificate_facts import CertificateFacts
from ui.widgets.paper_view import PaperView
from ui.widgets.surfaces import EmptyState
from ui.widgets.table_panel import TablePanel

_SIZES = [720, 500]
_LEAST = 470
_SEVERAL = 2


class RegisterPage(Page):
    """All certificates whatever the quarter. As a subject it takes a number."""

    def __init__(
        self, desk: RegisterDesk, settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = ""
        self._shown: ShownCertificate | None = None
        self.acts = RegisterActs(self, desk)
        self.checking = CertificateChecking(self, desk)
        self.model: TableModel[RegisterLine] = TableModel(register_columns(), key_of_line, self)
        title = self.tr("Register of certificates")
        self.panel = TablePanel("register", title, self.model, settings)
        self.facts = CertificateFacts()
        self.view = PaperView()
        self.view.one_page()
        self.check = tool_button("badge-check", self.tr("Check…"))
        self.list_print = icon_button("printer", self.tr("Print the list"))
        self.list_export = icon_button("file-spreadsheet", self.tr("Save as xlsx"))
        self.void = button(self.tr("Void…"), "circle-x")
        self.reissue = button(self.tr("Reissue…"), "refresh-cw")
        self.receive = button(self.tr("Receipt…"), "square-pen")
        self.printing = primary_button(self.tr("Print…"), "printer")
        self._states = QStackedWidget()
        self._actions = self._made_actions()
        self._lay_out()
        self._connect()
        self.adopt(self.panel)
        self._enable()

    @Slot(object)
    def show_quarter(self, quarter: Quarter) -> None:
        self._load()

    @Slot(object)
    def show_subject(self, subject: object) -> None:
        if isinstance(subject, str):
            self._wanted = subject
            self._choose()

    def may_leave(self) -> bool:
        return self.acts.edits.is_done()

    def page_actions(self) -> list[QAction]:
        return list(self._actions.values())

    @Slot()
    def _load(self) -> None:
        self.ask("register", self._desk.certificates, self._on_certificates)

    @Slot(object)
    def _on_certificates(self, lines: object) -> None:
        assert isinstance(lines, Sequence)
        self._states.setCurrentIndex(0 if lines else 1)
        self.model.show_rows(lines)
        if not lines:
            self.counted.emit(-1, -1)
        self._choose()
        self._load_current(self.panel.current_row())

    def _choose(self) -> None:
        """Bring the number that is wanted into sight, else keep to some certificate."""
        lines = self.model.shown_rows()
        wanted = next((line for line in lines if line.number == self._wanted), None)
        if wanted is not None:
            self._wanted = ""
            self.panel.select(wanted.id)
        elif self.panel.current_row() is None and lines:
            self.panel.select(lines[0].id)

    @Slot(object)
    def _load_current(self, line: object) -> None:
        if isinstance(line, RegisterLine):
            self.ask("certificate", partial(self._desk.certificate, line.id), self._on_certificate)
        else:
            self._show(None)

    @Slot(object)
    def _on_certificate(self, shown: object) -> None:
        assert isinstance(shown, ShownCertificate)
        self._show(shown)

    def _show(self, shown: ShownCertificate | None) -> None:
        before, self._shown = self._shown, shown
        self.acts.show_certificate(shown)
        self.facts.setVisible(shown is not None)
        if shown is None:
            self.view.clear_paper()
        else:
            self.facts.show_certificate(shown)
            if before is None or before.content != shown.content:
                self.view.show_paper(shown.content)
        self._enable()

    def _enable(self) -> None:
        line = None if self._shown is None else self._shown.line
        valid = line is not None and not line.is_void
        may = {
            "receive": valid,
            "void": valid,
            "reissue": line is not None and not line.replaced_by,
            "save": line is not None,
        }
        buttons = {
            "receive": self.receive,
            "void": self.void,
            "reissue": self.reissue,
        }
        for name, allowed in may.items():
            self._actions[name].setEnabled(allowed)
            if name in buttons:
                buttons[name].setEnabled(allowed)
        self._show_printing()

    @Slot()
    def _show_printing(self) -> None:
        """Say what the button prints: those selected, or the one in sight."""
        chosen = self.panel.selected_rows()
        if len(chosen) < _SEVERAL:
            chosen = [] if self._shown is None else [self._shown.line]
        self.acts.choose(chosen)
        printable = self.acts.printable()
        for act in (self._actions["print"], self.printing):
            act.setEnabled(bool(printable))
        again = bool(printable) and all(line.printed for line in printable)
        text = self.tr("Print again…") if again else self.tr("Print…")
        if len(printable) > 1:
            text = self.tr("Print %n certificate(s)…", "", len(printable))
        self.printing.setText(text)

    @Slot()
    def _on_awards_wanted(self) -> None:
        self.page_requested.emit(PageName.AWARDS.value, None)

    @Slot()
    def _on_keys_wanted(self) -> None:
        self.page_requested.emit(PageName.SETTINGS.value, SIGNING_KEYS)

    def _made_actions(self) -> dict[str, QAction]:
        acts = self.acts
        rows = (
            ("print", self.tr("&Print certificates…"), acts.print_chosen, "Ctrl+P", "printer"),
            ("save", self.tr("&Save the certificate as PDF…"), acts.save, "Ctrl+S", "save"),
            ("receive", self.tr("Record the re&ceipt…"),
             acts.receive, "Ctrl+Shift+E", "square-pen"),
            ("void", self.tr("&Void the certificate…"), acts.void, "Ctrl+Del", "circle-x"),
            ("reissue", self.tr("Void and &reissue…"), acts.reissue, "Ctrl+Shift+R", "refresh-cw"),
            ("list", self.tr("Print the &list"), self.panel.ask_print, "Ctrl+Shift+P", "printer"),
            ("xlsx", self.tr("Save the list as &xlsx…"),
             self.panel.ask_export, "", "file-spreadsheet"),
            ("check", self.tr("Chec&k a certificate…"),
             self.checking.open, "Ctrl+Shift+K", "badge-check"),
            ("spoiled", self.tr("Spoiled s&heets…"), acts.list_spoiled, "", "trash-2"),
            ("keys", self.tr("Signing &keys…"), self._on_keys_wanted, "", "lock"),
        )  # fmt: skip
        return {
            name: make_action(Command(f"register-{name}", text, Menu.PAGE, act, keys, icon), self)
            for name, text, act, keys, icon in rows
        }

    def _lay_out(self) -> None:
        self.panel.tools.addWidget(self.check)
        self.panel.tools.addWidget(self.list_print)
        self.panel.tools.addWidget(self.list_export)
        left = QWidget()
        inner = QHBoxLayout(left)
        inner.setContentsMargins(16, 12, 8, 12)
        inner.addWidget(self.panel)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right())
        split.setStretchFactor(0, 1)
        split.setSizes(_SIZES)
        to_awards = button(self.tr("Open the awards"), "award")
        to_awards.clicked.connect(self._on_awards_wanted)
        text = self.tr("Certificates come here when they are issued on the page of awards.")
        empty = EmptyState("list-checks", self.tr("No certificate was issued yet"), text, to_awards)
        self._states.addWidget(split)
        self._states.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states)

    def _right(self) -> QWidget:
        right = QWidget()
        right.setMinimumWidth(_LEAST)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.facts)
        column.addWidget(self.view, stretch=1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(8)
        foot.addWidget(self.void)
        foot.addWidget(self.reissue)
        foot.addStretch(1)
        foot.addWidget(self.receive)
        foot.addWidget(self.printing)
        column.addLayout(foot)
        return right

    def _connect(self) -> None:
        self.panel.current_changed.connect(self._load_current)
        self.acts.reissued.connect(self.show_subject)
        self.acts.done.connect(self._load)
        self.printing.clicked.connect(self.acts.print_chosen)
        self.panel.view.selectionModel().selectionChanged.connect(self._show_printing)
        self.receive.clicked.connect(self.acts.receive)
        self.void.clicked.connect(self.acts.void)
        self.reissue.clicked.connect(self.acts.reissue)
        self.check.clicked.connect(self.checking.open)
        self.list_print.clicked.connect(self.panel.ask_print)
        self.list_export.clicked.connect(self.panel.ask_export)
