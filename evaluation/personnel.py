"""What the personnel file keeps (domain §1.6): records as they are entered, and what is wrong.

A record is a value; whose it is stands beside it. Empty texts and days are not known.
"""

import re
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from evaluation.discipline import SanctionKind
from evaluation.period import Quarter, Year
from evaluation.roster_entry import Fault, FaultCode

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECK = "10X98765432"
_ID_NUMBER = re.compile(r"[1-9][0-9]{5}(?P<day>[0-9]{8})[0-9]{3}[0-9X]")


class RecordKind(StrEnum):
    """The kinds of records of a file, in the order of its sections."""

    CONTRACT = "CONTRACT"
    GRADE = "GRADE"
    REWARD = "REWARD"
    HONOUR = "HONOUR"
    SANCTION = "SANCTION"
    TRAINING = "TRAINING"
    PUBLICATION = "PUBLICATION"


class AnnualGrade(StrEnum):
    """Grades of a year (civil-service law; UNGRADED: 参加考核不确定等次)."""

    EXCELLENT = "EXCELLENT"
    COMPETENT = "COMPETENT"
    BASICALLY_COMPETENT = "BASICALLY_COMPETENT"
    INCOMPETENT = "INCOMPETENT"
    UNGRADED = "UNGRADED"


class RoutineGrade(StrEnum):
    """Grades of a quarter (平时考核: 好、较好、一般、较差)."""

    GOOD = "GOOD"
    FAIRLY_GOOD = "FAIRLY_GOOD"
    AVERAGE = "AVERAGE"
    POOR = "POOR"


class RewardKind(StrEnum):
    """Rewards of the civil-service law, and commendations below them."""

    COMMENDATION = "COMMENDATION"
    MERIT_THIRD = "MERIT_THIRD"
    MERIT_SECOND = "MERIT_SECOND"
    MERIT_FIRST = "MERIT_FIRST"
    TITLE = "TITLE"
    PRAISE = "PRAISE"


class HonourSubject(StrEnum):
    """Who or what an outside honour was given to."""

    PERSON = "PERSON"
    COLLECTIVE = "COLLECTIVE"
    CASE = "CASE"
    PROJECT = "PROJECT"


class Level(StrEnum):
    """The level of whoever granted something."""

    NATIONAL = "NATIONAL"
    PROVINCE = "PROVINCE"
    CITY = "CITY"
    DISTRICT = "DISTRICT"
    OTHER = "OTHER"


class PublicationKind(StrEnum):
    """Kinds of papers."""

    PAPER = "PAPER"
    CASE = "CASE"
    RESEARCH = "RESEARCH"
    ADVICE = "ADVICE"
    DOCUMENT = "DOCUMENT"


class SensitiveField(StrEnum):
    """Fields that are masked until somebody asks for them with a reason (PIPL art. 28-29)."""

    ID_NUMBER = "ID_NUMBER"
    QUALIFICATION_NO = "QUALIFICATION_NO"
    HEALTH = "HEALTH"
    RELATIVES = "RELATIVES"


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """What a file says of somebody once; *sex* is M, F or empty.

    *retirement_class* is a class of the retirement rules, empty where the sex decides.
    """

    sex: str = ""
    ethnicity: str = ""
    born_on: date | None = None
    native_place: str = ""
    political_status: str = ""
    party_joined_on: date | None = None
    work_began_on: date | None = None
    court_entered_on: date | None = None
    education: str = ""
    degree: str = ""
    school: str = ""
    later_education: str = ""
    later_degree: str = ""
    later_school: str = ""
    first_judge_on: date | None = None
    quota_admitted_on: date | None = None
    quota_left_on: date | None = None
    appointed_by: str = ""
    appointment_no: str = ""
    probation_end: date | None = None
    retirement_class: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract of employment."""

    start: date | None = None
    end: date | None = None
    probation_end: date | None = None
    employer: str = ""
    document_no: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """The grade of a year (``2024``) or of a quarter (``2024Q1``)."""

    period: str = ""
    grade: str = ""
    decided_on: date | None = None
    document_no: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reward:
    """A reward."""

    kind: str = ""
    awarded_on: date | None = None
    title: str = ""
    awarded_by: str = ""
    document_no: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Honour:
    """An honour from outside; *subject* names the collective, case or project."""

    subject_kind: str = ""
    title: str = ""
    level: str = ""
    granted_on: date | None = None
    granted_by: str = ""
    subject: str = ""
    division: str = ""
    document_no: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sanction:
    """A disciplinary measure; without *end* its period is the law's."""

    kind: str = ""
    start: date | None = None
    end: date | None = None
    lifted_on: date | None = None
    decided_by: str = ""
    document_no: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Training:
    """A course, with its hours as decimal text."""

    title: str = ""
    start: date | None = None
    end: date | None = None
    hours: str = ""
    organiser: str = ""
    document_no: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Publication:
    """A paper, published case, research or adopted advice."""

    kind: str = ""
    title: str = ""
    published_on: date | None = None
    outlet: str = ""
    level: str = ""
    prize: str = ""
    document_no: str = ""
    note: str = ""


Record = Contract | Grade | Reward | Honour | Sanction | Training | Publication
RECORDS: dict[RecordKind, type[Record]] = {
    RecordKind.CONTRACT: Contract,
    RecordKind.GRADE: Grade,
    RecordKind.REWARD: Reward,
    RecordKind.HONOUR: Honour,
    RecordKind.SANCTION: Sanction,
    RecordKind.TRAINING: Training,
    RecordKind.PUBLICATION: Publication,
}
# Per kind: fields that must be filled, fields of codes, and what may not be before what.
_REQUIRED = {
    Contract: ("start",),
    Grade: ("period", "grade"),
    Reward: ("kind", "awarded_on"),
    Honour: ("subject_kind", "title", "level", "granted_on"),
    Sanction: ("kind", "start", "document_no"),
    Training: ("title", "start", "hours"),
    Publication: ("kind", "title", "published_on"),
}
_CODED: dict[type[Record], dict[str, type[StrEnum]]] = {
    Reward: {"kind": RewardKind},
    Honour: {"subject_kind": HonourSubject, "level": Level},
    Sanction: {"kind": SanctionKind},
    Publication: {"kind": PublicationKind, "level": Level},
}
_ORDER = (("start", "end"), ("start", "probation_end"), ("start", "lifted_on"))
_DETAIL_ORDER = (
    ("born_on", "party_joined_on"),
    ("born_on", "work_began_on"),
    ("born_on", "court_entered_on"),
    ("born_on", "first_judge_on"),
    ("quota_admitted_on", "quota_left_on"),
    ("court_entered_on", "probation_end"),
)


def kind_of(record: Record) -> RecordKind:
    """Which kind of record it is."""
    return next(kind for kind, made in RECORDS.items() if made is type(record))


def grades_of_period(period: str) -> type[StrEnum] | None:
    """The grades of a year or of a quarter; None of a text that is neither."""
    for parse, grades in ((Year.parse, AnnualGrade), (Quarter.parse, RoutineGrade)):
        try:
            parse(period.strip())
        except ValueError:
            continue
        return grades
    return None


def faults_of_record(record: Record) -> list[Fault]:
    """Everything wrong with a record by itself, in the order of its fields."""
    made = type(record)
    faults = [
        Fault(FaultCode.FIELD_MISSING, name) for name in _REQUIRED[made] if not _cell(record, name)
    ]
    for name, codes in _CODED.get(made, {}).items():
        value = _cell(record, name)
        if value and value not in set(codes):
            faults.append(Fault(FaultCode.CODE_UNKNOWN, name, str(value)))
    faults += _faults_of_order(record, _ORDER)
    if isinstance(record, Grade):
        faults += _faults_of_grade(record)
    elif isinstance(record, Training) and record.hours and decimal_of(record.hours) is None:
        faults.append(Fault(FaultCode.NUMBER_UNREADABLE, "hours", record.hours))
    elif isinstance(record, Honour) and _lacks_subject(record):
        faults.append(Fault(FaultCode.FIELD_MISSING, "subject"))
    return faults


def faults_of_details(details: PersonDetails) -> list[Fault]:
    """Everything wrong with somebody's details."""
    faults = _faults_of_order(details, _DETAIL_ORDER)
    if details.sex not in ("", "M", "F"):
        faults.append(Fault(FaultCode.CODE_UNKNOWN, "sex", details.sex))
    return faults


def faults_of_sensitive(field: SensitiveField, content: str) -> list[Fault]:
    """What is wrong with the content of a sensitive field; an identity number has a check digit.

    GB 11643-1999: the weighted sum of the first 17 digits, modulo 11, gives the last one.
    """
    if field is not SensitiveField.ID_NUMBER or not content.strip():
        return []
    number = content.strip().upper()
    match = _ID_NUMBER.fullmatch(number)
    sound = match is not None and _is_day(match["day"])
    if sound:
        total = sum(
            int(digit) * weight for digit, weight in zip(number[:17], _ID_WEIGHTS, strict=True)
        )
        sound = _ID_CHECK[total % 11] == number[17]
    # The number itself is never repeated in a message.
    return [] if sound else [Fault(FaultCode.ID_NUMBER_WRONG, str(field))]


def masked(content: str) -> str:
    """*content* as it stands until somebody asks for it: how long it is, and nothing more."""
    return "•" * min(len(content), 18)


def decimal_of(text: str) -> Decimal | None:
    """A number not below zero; None where *text* is none."""
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() and number >= 0 else None


def stripped(record: Record) -> Record:
    """The record without white space around its texts."""
    cells = {field.name: _cell(record, field.name) for field in fields(record)}
    tidy: dict[str, Any] = {
        name: cell.strip() if isinstance(cell, str) else cell for name, cell in cells.items()
    }
    return type(record)(**tidy)


def _lacks_subject(honour: Honour) -> bool:
    named = honour.subject_kind not in ("", HonourSubject.PERSON)
    return named and not honour.subject.strip()


def _faults_of_grade(grade: Grade) -> list[Fault]:
    if not grade.period.strip():
        return []
    grades = grades_of_period(grade.period)
    if grades is None:
        return [Fault(FaultCode.PERIOD_UNREADABLE, "period", grade.period)]
    if grade.grade and grade.grade not in set(grades):
        return [Fault(FaultCode.CODE_UNKNOWN, "grade", grade.grade)]
    return []


def _faults_of_order(
    record: Record | PersonDetails, pairs: tuple[tuple[str, str], ...]
) -> list[Fault]:
    known = {field.name for field in fields(record)}
    faults = []
    for first, second in pairs:
        if {first, second} <= known:
            before, after = _cell(record, first), _cell(record, second)
            if before is not None and after is not None and after < before:
                faults.append(Fault(FaultCode.DAYS_OUT_OF_ORDER, second, str(after), before))
    return faults


def _cell(record: Record | PersonDetails, name: str) -> Any:
    return getattr(record, name)


def _is_day(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True
