"""How the cases behind points are named: type, procedure and manner in the rules' own words."""

from evaluation.case import ANY, MEMBERS, PRESERVATION_TYPES, SPECIAL_TYPES, Role
from evaluation.tally import Credit

_ROLE_LABELS = {
    Role.SINGLE: "独任",
    Role.HANDLER: "承办",
    Role.HANDLER_PRESIDER: "承办兼审判长",
    Role.PRESIDER: "审判长",
    **dict.fromkeys(MEMBERS, "成员"),
}
# What every label of cases ends with of which only a total was entered.
AS_TOTAL = "合计录入"


def case_label(credit: Credit) -> str:
    """Type and procedure."""
    return _marked(_case(credit), credit)


def manner_label(credit: Credit) -> str:
    """Type, procedure and manner; ``*`` where the type alone settles the manner."""
    return _marked(_manner(credit), credit)


def role_label(credit: Credit) -> str:
    """Type, procedure, manner and the judge's part in the case."""
    return _marked(f"{_manner(credit)} {_ROLE_LABELS[credit.role]}", credit)


def _case(credit: Credit) -> str:
    return f"{credit.type_word} {credit.procedure}"


def _manner(credit: Credit) -> str:
    by_type = credit.type_word in SPECIAL_TYPES | PRESERVATION_TYPES
    return f"{_case(credit)} {ANY if by_type else credit.manner}"


def _marked(label: str, credit: Credit) -> str:
    return f"{label} {AS_TOTAL}" if credit.entered else label
