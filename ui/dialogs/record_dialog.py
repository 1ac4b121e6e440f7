"""A record of the personnel file: added, or corrected."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from evaluation.personnel import (
    RECORDS,
    AnnualGrade,
    Record,
    RecordKind,
    faults_of_record,
    grades_of_period,
)
from evaluation.roster_entry import faults_of_reason
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_in
from ui.dialogs.posting_fields import add_day, unreadable_days
from ui.dialogs.record_fields import Input, RecordField, fields_of
from ui.texts.personnel import annual_choices, routine_choices
from ui.widgets.day_field import DayField


@dataclass(frozen=True, slots=True)
class RecordValue:
    """A record as it was entered, and why an earlier one changes."""

    record: Record
    why: str


class RecordDialog(EntryDialog):
    """Enters a record of *kind*, or what is right of *record*; only that needs a reason."""

    def __init__(
        self,
        title: str,
        about: str,
        kind: RecordKind,
        record: Record | None,
        author: str,
        parent: QWidget,
    ) -> None:
        super().__init__(title, about, author, parent)
        self._kind = kind
        self._is_new = record is None
        self._days: dict[str, DayField] = {}
        fields = fields_of(kind)
        for field in fields:
            self._add(field, getattr(record, field.name) if record else None)
        if kind is RecordKind.GRADE:
            self._offer_grades(getattr(record, "grade", ""))
            period = self.form.field("period")
            assert isinstance(period, QLineEdit)
            period.textChanged.connect(self._on_period_changed)
        self.add_more()
        if not self._is_new:
            self.add_reason()
        self.ready(fields[0].name)

    def add_more(self) -> None:
        """Add what a subclass asks besides."""

    def problems(self) -> Sequence[Problem]:
        found = unreadable_days(**self._days)
        unread = dict(found)
        faults = [f for f in faults_of_record(self._record()) if f.field not in unread]
        if not self._is_new:
            faults += faults_of_reason(self.text_of("why"))
        return [*found, *(problem_in(self.form, fault) for fault in faults)]

    def value(self) -> RecordValue:
        return RecordValue(self._record(), "" if self._is_new else self.text_of("why"))

    def _record(self) -> Record:
        cells: dict[str, Any] = {
            field.name: self._days[field.name].day()
            if field.input is Input.DAY
            else self.text_of(field.name)
            for field in fields_of(self._kind)
        }
        return RECORDS[self._kind](**cells)

    def _add(self, field: RecordField, value: Any) -> None:
        if field.input is Input.DAY:
            day = add_day(self, field.name, field.label, value)
            if field.hint:
                day.setPlaceholderText(field.hint)
            self._days[field.name] = day
        elif field.input is Input.CHOICE:
            choices = [(str(code), words) for code, words in field.choices]
            self.add_choice(field.name, field.label, choices, value or "", wide=field.wide)
        else:
            text = self.add_text(field.name, field.label, value or "", wide=field.wide)
            text.setPlaceholderText(field.hint)

    def _offer_grades(self, chosen: str) -> None:
        box = self.form.field("grade")
        assert isinstance(box, QComboBox)
        grades = _grades_for(self.text_of("period"))
        choices = annual_choices() if grades is AnnualGrade else routine_choices()
        if [box.itemData(place) for place in range(box.count())] == [c for c, _ in choices]:
            return
        box.clear()
        for code, words in choices:
            box.addItem(words, str(code))
        box.setCurrentIndex(max(box.findData(chosen), 0))

    @Slot(str)
    def _on_period_changed(self, _text: str) -> None:
        self._offer_grades(self.text_of("grade"))


def _grades_for(period: str) -> type[StrEnum]:
    return grades_of_period(period) or AnnualGrade
