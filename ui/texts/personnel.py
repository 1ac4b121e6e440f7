"""Words of the personnel file: kinds, grades, levels, sanctions, and what is due."""

from PySide6.QtCore import QCoreApplication

from evaluation.discipline import SanctionKind
from evaluation.period import Quarter, Year
from evaluation.personnel import (
    AnnualGrade,
    HonourSubject,
    Level,
    PublicationKind,
    RecordKind,
    RewardKind,
    RoutineGrade,
    SensitiveField,
)
from evaluation.reminders import ReminderKind
from evaluation.teams import TeamRole
from ui.texts import quarter_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
Choices = tuple[tuple[str, str], ...]


def record_kind_text(kind: RecordKind) -> str:
    """What a kind of records is called."""
    return {
        RecordKind.CONTRACT: translate("Personnel", "Contract"),
        RecordKind.GRADE: translate("Personnel", "Assessment grade"),
        RecordKind.REWARD: translate("Personnel", "Reward"),
        RecordKind.HONOUR: translate("Personnel", "Honour"),
        RecordKind.SANCTION: translate("Personnel", "Disciplinary measure"),
        RecordKind.TRAINING: translate("Personnel", "Training"),
        RecordKind.PUBLICATION: translate("Personnel", "Research or publication"),
    }[kind]


def records_text(kind: RecordKind) -> str:
    """The heading above the records of a kind."""
    return {
        RecordKind.CONTRACT: translate("Personnel", "Contracts"),
        RecordKind.GRADE: translate("Personnel", "Assessment grades"),
        RecordKind.REWARD: translate("Personnel", "Rewards"),
        RecordKind.HONOUR: translate("Personnel", "Honours from outside"),
        RecordKind.SANCTION: translate("Personnel", "Discipline"),
        RecordKind.TRAINING: translate("Personnel", "Training hours"),
        RecordKind.PUBLICATION: translate("Personnel", "Research and publications"),
    }[kind]


def sanction_text(kind: str) -> str:
    """What a disciplinary measure is called."""
    return dict(sanction_choices()).get(kind, kind)


def sanction_choices() -> Choices:
    """The kinds of measures, with the months the law lays down."""
    return (
        (SanctionKind.WARNING, translate("Personnel", "Warning (6 months)")),
        (SanctionKind.DEMERIT, translate("Personnel", "Demerit (12 months)")),
        (SanctionKind.MAJOR_DEMERIT, translate("Personnel", "Serious demerit (18 months)")),
        (SanctionKind.DEMOTION, translate("Personnel", "Demotion (24 months)")),
        (SanctionKind.REMOVAL, translate("Personnel", "Removal from post (24 months)")),
        (SanctionKind.DISMISSAL, translate("Personnel", "Dismissal")),
        (SanctionKind.PARTY_WARNING, translate("Personnel", "Party warning (12 months)")),
        (
            SanctionKind.PARTY_SERIOUS_WARNING,
            translate("Personnel", "Serious Party warning (18 months)"),
        ),
        (
            SanctionKind.PARTY_REMOVAL,
            translate("Personnel", "Removal from Party posts (24 months)"),
        ),
        (SanctionKind.PARTY_PROBATION, translate("Personnel", "Probation within the Party")),
        (SanctionKind.PARTY_EXPULSION, translate("Personnel", "Expulsion from the Party")),
        (SanctionKind.ADMONISHMENT, translate("Personnel", "Admonishment")),
        (SanctionKind.OTHER, translate("Personnel", "Other handling")),
    )


def annual_choices() -> Choices:
    """The grades of a year."""
    return (
        (AnnualGrade.EXCELLENT, translate("Personnel", "Excellent")),
        (AnnualGrade.COMPETENT, translate("Personnel", "Competent")),
        (AnnualGrade.BASICALLY_COMPETENT, translate("Personnel", "Basically competent")),
        (AnnualGrade.INCOMPETENT, translate("Personnel", "Incompetent")),
        (AnnualGrade.UNGRADED, translate("Personnel", "Assessed without a grade")),
    )


def routine_choices() -> Choices:
    """The grades of a quarter."""
    return (
        (RoutineGrade.GOOD, translate("Personnel", "Good")),
        (RoutineGrade.FAIRLY_GOOD, translate("Personnel", "Fairly good")),
        (RoutineGrade.AVERAGE, translate("Personnel", "Average")),
        (RoutineGrade.POOR, translate("Personnel", "Rather poor")),
    )


def grade_text(grade: str) -> str:
    """What a grade of a year or quarter is called."""
    return dict((*annual_choices(), *routine_choices())).get(grade, grade)


def period_text(period: str) -> str:
    """A year or a quarter in the words of the language."""
    try:
        return quarter_text(Quarter.parse(period))
    except ValueError:
        return translate("Personnel", "Year {year}").format(year=Year.parse(period).year)


def reward_choices() -> Choices:
    """The kinds of rewards."""
    return (
        (RewardKind.COMMENDATION, translate("Personnel", "Commendation (reward)")),
        (RewardKind.MERIT_THIRD, translate("Personnel", "Merit citation, third class")),
        (RewardKind.MERIT_SECOND, translate("Personnel", "Merit citation, second class")),
        (RewardKind.MERIT_FIRST, translate("Personnel", "Merit citation, first class")),
        (RewardKind.TITLE, translate("Personnel", "Title of honour")),
        (RewardKind.PRAISE, translate("Personnel", "Praise in a circular")),
    )


def level_choices() -> Choices:
    """Levels of whoever granted something."""
    return (
        (Level.NATIONAL, translate("Personnel", "National")),
        (Level.PROVINCE, translate("Personnel", "Province")),
        (Level.CITY, translate("Personnel", "City")),
        (Level.DISTRICT, translate("Personnel", "District")),
        (Level.OTHER, translate("Personnel", "Other")),
    )


def honour_subject_choices() -> Choices:
    """Who or what an honour was given to."""
    return (
        (HonourSubject.PERSON, translate("Personnel", "Individual")),
        (HonourSubject.COLLECTIVE, translate("Personnel", "Collective")),
        (HonourSubject.CASE, translate("Personnel", "Case")),
        (HonourSubject.PROJECT, translate("Personnel", "Project")),
    )


def publication_choices() -> Choices:
    """Kinds of papers."""
    return (
        (PublicationKind.PAPER, translate("Personnel", "Paper")),
        (PublicationKind.CASE, translate("Personnel", "Published case")),
        (PublicationKind.RESEARCH, translate("Personnel", "Research report")),
        (PublicationKind.ADVICE, translate("Personnel", "Judicial advice")),
        (PublicationKind.DOCUMENT, translate("Personnel", "Outstanding document")),
    )


def role_choices() -> Choices:
    """What somebody can be in a team."""
    return (
        (TeamRole.LEADER, translate("Personnel", "Leading judge")),
        (TeamRole.JUDGE, translate("Personnel", "Team judge")),
        (TeamRole.ASSISTANT, translate("Personnel", "Team assistant")),
        (TeamRole.CLERK, translate("Personnel", "Team clerk")),
        (TeamRole.BAILIFF, translate("Personnel", "Team police officer")),
        (TeamRole.OTHER, translate("Personnel", "Other member")),
    )


def sensitive_text(field: SensitiveField) -> str:
    """What a sensitive field is called."""
    return {
        SensitiveField.ID_NUMBER: translate("Personnel", "Identity number"),
        SensitiveField.QUALIFICATION_NO: translate("Personnel", "Legal qualification number"),
        SensitiveField.HEALTH: translate("Personnel", "Health"),
        SensitiveField.RELATIVES: translate("Personnel", "Relatives in the legal profession"),
    }[field]


def sex_choices() -> Choices:
    """The sexes, and not known."""
    return (
        ("", translate("Personnel", "Not entered")),
        ("M", translate("Personnel", "Male")),
        ("F", translate("Personnel", "Female")),
    )


def retirement_choices() -> Choices:
    """The classes of the rules of retirement."""
    return (
        ("", translate("Personnel", "By sex")),
        ("MALE", translate("Personnel", "Men (from 60 years)")),
        ("FEMALE_CADRE", translate("Personnel", "Women officials (from 55 years)")),
        ("FEMALE_WORKER", translate("Personnel", "Women workers (from 50 years)")),
    )


def reminder_text(kind: ReminderKind) -> str:
    """What a kind of reminder is called."""
    return {
        ReminderKind.CONTRACT_END: translate("Reminders", "Contract ends"),
        ReminderKind.PROBATION_END: translate("Reminders", "Probation ends"),
        ReminderKind.PROMOTION_DUE: translate("Reminders", "Regular promotion may be due"),
        ReminderKind.RETIREMENT: translate("Reminders", "Age of retirement"),
        ReminderKind.SANCTION_END: translate("Reminders", "Period of a measure ends"),
        ReminderKind.GRADES_MISSING: translate("Reminders", "Grades not entered"),
    }[kind]
