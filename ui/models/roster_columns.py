"""The columns a printed roster can have, in the words of the screen, and sets to begin with."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

FIRST_SETS: Mapping[str, tuple[str, ...]] = {
    "basic": (
        *("staff_no", "name", "sex", "born_on", "category", "position", "grade", "employment"),
        *("team", "since", "state"),
    ),
    "file": (
        *("staff_no", "name", "sex", "ethnicity", "born_on", "native_place", "political_status"),
        *("work_began_on", "court_entered_on", "education", "degree", "school", "category"),
        *("position", "grade"),
    ),
    "judges": (
        *("name", "sex", "born_on", "degree", "group", "position", "grade", "first_judge_on"),
        *("quota_admitted_on", "appointed_by", "appointment_no"),
    ),
}


def set_text(name: str) -> str:
    """What a set that comes with the program is called."""
    return {
        "basic": translate("RosterColumns", "Service"),
        "file": translate("RosterColumns", "Personal data"),
        "judges": translate("RosterColumns", "Appointments of judges"),
    }[name]


def column_texts() -> dict[str, str]:
    """What every column is called, by its code; the codes are those of ``reports.roster``."""
    return {
        "staff_no": translate("RosterColumns", "Staff no."),
        "name": translate("RosterColumns", "Name"),
        "sex": translate("RosterColumns", "Sex"),
        "ethnicity": translate("RosterColumns", "Ethnicity"),
        "born_on": translate("RosterColumns", "Born"),
        "age": translate("RosterColumns", "Age"),
        "native_place": translate("RosterColumns", "Native place"),
        "political_status": translate("RosterColumns", "Political status"),
        "party_joined_on": translate("RosterColumns", "Party joined"),
        "work_began_on": translate("RosterColumns", "Began to work"),
        "court_entered_on": translate("RosterColumns", "Came to this court"),
        "education": translate("RosterColumns", "Education"),
        "degree": translate("RosterColumns", "Degree"),
        "school": translate("RosterColumns", "School and subject"),
        "category": translate("RosterColumns", "Category"),
        "division": translate("RosterColumns", "Division"),
        "group": translate("RosterColumns", "Group"),
        "position": translate("RosterColumns", "Position"),
        "grade": translate("RosterColumns", "Grade"),
        "employment": translate("RosterColumns", "Establishment"),
        "team": translate("RosterColumns", "Team"),
        "since": translate("RosterColumns", "In this posting since"),
        "state": translate("RosterColumns", "State"),
        "first_judge_on": translate("RosterColumns", "First made a judge"),
        "quota_admitted_on": translate("RosterColumns", "Admitted to the quota"),
        "appointed_by": translate("RosterColumns", "Appointed by"),
        "appointment_no": translate("RosterColumns", "Appointment document"),
        "phone": translate("RosterColumns", "Telephone"),
    }
