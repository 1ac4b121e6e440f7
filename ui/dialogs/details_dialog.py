"""The details of a person, a part at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QWidget

from evaluation.personnel import PersonDetails, faults_of_details
from evaluation.roster_entry import faults_of_reason
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.dialogs.fault_texts import problem_of
from ui.dialogs.posting_fields import add_day, unreadable_days
from ui.texts.personnel import retirement_choices, sex_choices
from ui.widgets.day_field import DayField


class DetailsPart(StrEnum):
    """The parts of the details."""

    IDENTITY = "identity"
    SCHOOLING = "schooling"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class DetailsValue:
    """All details with the part that was entered, and why."""

    details: PersonDetails
    why: str


class DetailsDialog(EntryDialog):
    """Enters one part of *details*; the others stay as they are."""

    def __init__(
        self,
        title: str,
        about: str,
        part: DetailsPart,
        details: PersonDetails,
        author: str,
        parent: QWidget,
    ) -> None:
        super().__init__(title, about, author, parent)
        self._held = details
        self._days: dict[str, DayField] = {}
        self._names: list[str] = []
        {
            DetailsPart.IDENTITY: self._add_identity,
            DetailsPart.SCHOOLING: self._add_schooling,
            DetailsPart.SERVICE: self._add_service,
        }[part]()
        self.add_reason()
        self.ready(self._names[0])

    def problems(self) -> Sequence[Problem]:
        found = unreadable_days(**self._days)
        faults = [fault for fault in faults_of_details(self._entered()) if self._asks(fault.field)]
        faults += faults_of_reason(self.text_of("why"))
        return [*found, *(problem_of(fault) for fault in faults if fault.field not in dict(found))]

    def value(self) -> DetailsValue:
        return DetailsValue(self._entered(), self.text_of("why"))

    def _asks(self, name: str) -> bool:
        return name in self._names

    def _entered(self) -> PersonDetails:
        cells: dict[str, Any] = {
            name: self._days[name].day() if name in self._days else self.text_of(name)
            for name in self._names
        }
        return replace(self._held, **cells)

    def _add_identity(self) -> None:
        self._choice("sex", self.tr("&Sex"), sex_choices())
        self._day("born_on", self.tr("&Born on"))
        self._text("ethnicity", self.tr("&Ethnicity"))
        self._text("native_place", self.tr("&Native place"))
        self._text("political_status", self.tr("&Political status"))
        self._day("party_joined_on", self.tr("&Joined the Party on"))
        self._text("phone", self.tr("&Telephone"))

    def _add_schooling(self) -> None:
        self._text("education", self.tr("&Full-time education"))
        self._text("degree", self.tr("&Degree"))
        self._text("school", self.tr("&School and subject"), wide=True)
        self._text("later_education", self.tr("&In-service education"))
        self._text("later_degree", self.tr("In-service de&gree"))
        self._text("later_school", self.tr("In-service sc&hool and subject"), wide=True)

    def _add_service(self) -> None:
        self._day("work_began_on", self.tr("&Began to work on"))
        self._day("court_entered_on", self.tr("&Entered the court on"))
        self._day("probation_end", self.tr("&Probation until"))
        self._day("first_judge_on", self.tr("&First appointed judge on"))
        self._day("quota_admitted_on", self.tr("Admitted to the &quota on"))
        self._day("quota_left_on", self.tr("&Left the quota on"))
        self._text("appointed_by", self.tr("&Appointed by"))
        self._text("appointment_no", self.tr("Appoint&ment document no."))
        self._choice("retirement_class", self.tr("Age of re&tirement"), retirement_choices())

    def _text(self, name: str, text: str, *, wide: bool = False) -> None:
        self._names.append(name)
        self.add_text(name, text, getattr(self._held, name), wide=wide)

    def _day(self, name: str, text: str) -> None:
        self._names.append(name)
        self._days[name] = add_day(self, name, text, getattr(self._held, name))

    def _choice(self, name: str, text: str, choices: Sequence[tuple[str, str]]) -> None:
        self._names.append(name)
        self.add_choice(name, text, choices, getattr(self._held, name))
