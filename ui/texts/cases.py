"""Words about a case on the screen: its cells, parts, limit, and what became of it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.case import ANY, Role
from evaluation.time_limit import Limit, LimitStatus
from ui.texts.counted import CountedTexts

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_MONEY = frozenset({"claimed_fen", "recovered_fen"})
TONES: Mapping[LimitStatus, str] = {
    LimitStatus.OVERDUE: "danger",
    LimitStatus.CLOSED_LATE: "danger",
    LimitStatus.DUE_SOON: "warning",
    LimitStatus.SUSPENDED: "muted",
    LimitStatus.NA: "muted",
}


def field_text(field: str) -> str:
    """What a stored cell of a case is called; an unknown one stands for itself."""
    return {**_main_fields(), **_later_fields(), **_listed_fields()}.get(field, field)


def value_text(field: str, value: Any) -> str:
    """A stored cell as people read it; nothing for an empty one."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return translate("CaseCell", "yes") if value else translate("CaseCell", "no")
    if field in _MONEY:
        text = translate("CaseCell", "{amount} yuan")
        return text.format(amount=f"{Decimal(value) / 100:,.2f}")
    return value.isoformat() if isinstance(value, date) else str(value)


def role_text(role: Role) -> str:
    """What a part in a case is called."""
    return {
        Role.SINGLE: translate("Role", "Single judge"),
        Role.HANDLER: translate("Role", "Judge in charge"),
        Role.HANDLER_PRESIDER: translate("Role", "Judge in charge, presiding"),
        Role.PRESIDER: translate("Role", "Presiding judge"),
        Role.MEMBER: translate("Role", "Panel member"),
        Role.MEMBER_UNDER_HANDLER: translate("Role", "Panel member"),
        Role.MEMBER_UNPRESIDED: translate("Role", "Panel member"),
        Role.ASSISTANT: translate("Role", "Judge assistant"),
        Role.CLERK: translate("Role", "Court clerk"),
    }[role]


def procedure_text(word: str) -> str:
    """The class of a procedure, which is ``*`` where none is named."""
    return translate("CaseCell", "other") if word == ANY else word


def limit_text(limit: Limit) -> str:
    """A time limit in words: six months, thirty days."""
    words = CountedTexts()
    return words.months(limit.months) if limit.months else words.days(limit.days)


def factor_text(number: Fraction, least: int = 2) -> str:
    """A coefficient as the scheme writes it, with at least two decimals: 0.80, 0.333."""
    digits = f"{float(round(number, 4)):.4f}".rstrip("0")
    whole, _, decimals = digits.partition(".")
    return f"{whole}.{decimals.ljust(least, '0')}"


def act_text(action: str) -> str:
    """What an act on a case is called; an unknown one stands for itself."""
    return {
        "IMPORT_ADD": translate("CaseAct", "Imported"),
        "IMPORT_CHANGE": translate("CaseAct", "Changed by an import"),
        "CASE_ADD": translate("CaseAct", "Added by hand"),
        "CASE_CORRECT": translate("CaseAct", "Corrected by hand"),
        "CASE_WITHDRAW": translate("CaseAct", "Withdrawn"),
        "UNDO": translate("CaseAct", "Undone"),
    }.get(action, action)


def _main_fields() -> dict[str, str]:
    return {
        "number": translate("CaseField", "Case number"),
        "raw_number": translate("CaseField", "Case number"),
        "key": translate("CaseField", "Case number"),
        "cause": translate("CaseField", "Cause"),
        "procedure_cell": translate("CaseField", "Procedure"),
        "received_on": translate("CaseField", "Received"),
        "filed_on": translate("CaseField", "Filed"),
        "allotted_on": translate("CaseField", "Allotted"),
        "closed_on": translate("CaseField", "Closed"),
        "archived_on": translate("CaseField", "Archived"),
        "manner_cell": translate("CaseField", "Manner of closing"),
        "division": translate("CaseField", "Division"),
        "handler_cell": translate("CaseField", "Judge in charge"),
        "presider_cell": translate("CaseField", "Presiding judge"),
        "members_cell": translate("CaseField", "Panel"),
        "assistants_cell": translate("CaseField", "Judge assistants"),
        "clerks_cell": translate("CaseField", "Court clerks"),
        "plaintiff": translate("CaseField", "Plaintiff"),
        "defendant": translate("CaseField", "Defendant"),
        "parties": translate("CaseField", "Parties"),
        "volumes": translate("CaseField", "Volumes"),
        "hearings": translate("CaseField", "Hearings"),
        "defendants": translate("CaseField", "Accused"),
        "claimed_fen": translate("CaseField", "Amount in dispute"),
        "recovered_fen": translate("CaseField", "Amount recovered"),
        "extension_days": translate("CaseField", "Extension days"),
        "excluded_days": translate("CaseField", "Excluded days"),
        "series_no": translate("CaseField", "Series number"),
    }


def _later_fields() -> dict[str, str]:
    return {
        "appraisal": translate("CaseField", "Appraisal"),
        "counterclaim": translate("CaseField", "Counterclaim"),
        "incidental_civil": translate("CaseField", "Incidental civil action"),
        "public_notice": translate("CaseField", "Service by public notice"),
        "jurisdiction_objection": translate("CaseField", "Objection to jurisdiction"),
        "foreign_related": translate("CaseField", "Foreign-related"),
        "foreign": translate("CaseField", "Foreign-related"),
        "judge_meeting": translate("CaseField", "Judges' meeting"),
        "adj_committee": translate("CaseField", "Adjudication committee"),
        "remanded": translate("CaseField", "Remanded for retrial"),
        "four_kinds": translate("CaseField", "One of the four kinds"),
        "pronounced_in_court": translate("CaseField", "Pronounced in court"),
        "appealed": translate("CaseField", "Appealed"),
        "second_result": translate("CaseField", "Second instance"),
        "second_on": translate("CaseField", "Second instance on"),
        "second_liability": translate("CaseField", "Second instance: liability"),
        "retrial_result": translate("CaseField", "Retrial"),
        "retrial_on": translate("CaseField", "Retrial on"),
        "retrial_liability": translate("CaseField", "Retrial: liability"),
        "review_grade": translate("CaseField", "Quality review"),
        "review_on": translate("CaseField", "Reviewed on"),
        "resolved": translate("CaseField", "Settled in substance"),
        "act_changed": translate("CaseField", "Official act changed"),
        "suspended": translate("CaseField", "Suspended"),
        "efile_in_time": translate("CaseField", "Electronic file in time"),
    }


def _listed_fields() -> dict[str, str]:
    return {
        "type_word": translate("CaseField", "Type"),
        "procedure": translate("CaseField", "Procedure"),
        "handler": translate("CaseField", "Judge in charge"),
        "presider": translate("CaseField", "Presiding judge"),
        "members": translate("CaseField", "Panel"),
        "assistants": translate("CaseField", "Judge assistants"),
        "clerks": translate("CaseField", "Court clerks"),
        "manner": translate("CaseField", "Manner of closing"),
        "days": translate("CaseField", "Days"),
        "due_on": translate("CaseField", "Due (assessment)"),
        "statutory_due_on": translate("CaseField", "Due (statutory)"),
        "limit_status": translate("CaseField", "Time limit"),
        "unresolved": translate("CaseField", "Name unclear"),
        "batch": translate("CaseField", "Import"),
        "pending": translate("CaseField", "Pending"),
        "counted": translate("CaseField", "Counted"),
        "year": translate("CaseField", "Year"),
        "court_code": translate("CaseField", "Court"),
    }
