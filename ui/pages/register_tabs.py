"""The two registers: mediation before filing, and meetings of judges with their attendance."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.judges_meetings import AttendanceLine, MeetingLine, attendance
from db.mediations import MediationLine
from evaluation.registers import MediationEntry, MeetingEntry
from ui.models.registers import (
    attendance_columns,
    key_of_line,
    key_of_person,
    mediation_columns,
    mediation_summary,
    meeting_columns,
    meeting_summary,
)
from ui.models.table import TableModel
from ui.pages.page import Page
from ui.pages.register_tab import RegisterTab, RegisterWords
from ui.pages.registers_desk import RegistersDesk
from ui.settings import Settings
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:  # dialogs are loaded when they are first opened
    from ui.dialogs.register_dialogs import MediationDialog, MeetingDialog

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_BESIDE = 400
_SEARCH = 144


class MediationTab(RegisterTab):
    """The attempts to mediate before filing."""

    def __init__(self, page: Page, desk: RegistersDesk, settings: Settings | None) -> None:
        words = RegisterWords(
            "mediations",
            translate("Registers", "Mediation before filing"),
            translate("Registers", "No mediation in this quarter yet"),
            translate(
                "Registers",
                "Take in a workbook with a number, a day, the mediator and the result of each"
                " attempt, or add them one by one.",
            ),
        )
        model: TableModel[MediationLine] = TableModel(mediation_columns(), key_of_line)
        super().__init__(page, desk, words, model, settings)

    def question(self, first: date, last: date) -> Sequence[MediationLine]:
        return self.desk.mediations(first, last)

    def dialog(self, line: MediationLine | None) -> "MediationDialog":
        from ui.dialogs.register_dialogs import MediationDialog

        title = self.tr("Change mediation…") if line else self.tr("Add mediation…")
        return MediationDialog(title, line, self.desk.author, self._page)

    def store(self, row_id: int | None, entry: MediationEntry) -> int | None:
        return self.desk.put_mediation(row_id, entry)

    def named(self, entry: MediationEntry) -> Sequence[str]:
        return (entry.mediator,)

    def remove_rows(self, row_ids: Sequence[int]) -> int | None:
        return self.desk.remove_mediations(row_ids)

    def summary(self, lines: Sequence[MediationLine]) -> Sequence[tuple[str, str]]:
        return mediation_summary(lines)


class MeetingTab(RegisterTab):
    """The meetings of judges, and beside them how often each was there."""

    def __init__(self, page: Page, desk: RegistersDesk, settings: Settings | None) -> None:
        words = RegisterWords(
            "meetings",
            translate("Registers", "Judges' meetings"),
            translate("Registers", "No meeting in this quarter yet"),
            translate(
                "Registers",
                "Take in a workbook with the number of the minutes, the day, the host and who was"
                " present, or add them one by one.",
            ),
        )
        columns = attendance_columns()
        self.people: TableModel[AttendanceLine] = TableModel(columns, key_of_person)
        self.attendance = TablePanel(
            "register-attendance", translate("Registers", "Attendance"), self.people, settings
        )
        model: TableModel[MeetingLine] = TableModel(meeting_columns(), key_of_line)
        super().__init__(page, desk, words, model, settings)
        self.people.setParent(self)
        self.attendance.search.setFixedWidth(_SEARCH)
        self.attendance.search.setPlaceholderText(translate("Registers", "Attendance of…"))

    def question(self, first: date, last: date) -> Sequence[MeetingLine]:
        return self.desk.meetings(first, last)

    def dialog(self, line: MeetingLine | None) -> "MeetingDialog":
        from ui.dialogs.register_dialogs import MeetingDialog

        title = self.tr("Change meeting…") if line else self.tr("Add meeting…")
        return MeetingDialog(title, line, self.desk.author, self._page)

    def store(self, row_id: int | None, entry: MeetingEntry) -> int | None:
        return self.desk.put_meeting(row_id, entry)

    def named(self, entry: MeetingEntry) -> Sequence[str]:
        return entry.host, entry.attended, entry.absent

    def remove_rows(self, row_ids: Sequence[int]) -> int | None:
        return self.desk.remove_meetings(row_ids)

    def summary(self, lines: Sequence[MeetingLine]) -> Sequence[tuple[str, str]]:
        return meeting_summary(lines)

    def beside(self) -> QWidget:
        """Everybody's attendance."""
        whole = QWidget()
        whole.setFixedWidth(_BESIDE)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.attendance, stretch=1)
        return whole

    def show_lines(self, lines: Sequence[MeetingLine]) -> None:
        self.people.show_rows(attendance(lines))
