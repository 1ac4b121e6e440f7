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


def case_label(credit: Credit) -> str:
    """Type and procedure."""
    return f"{credit.type_word} {credit.procedure}"


def manner_label(credit: Credit) -> str:
    """Type, procedure and manner; ``*`` where the type alone settles the manner."""
    by_type = credit.type_word in SPECIAL_TYPES | PRESERVATION_TYPES
    return f"{case_label(credit)} {ANY if by_type else credit.manner}"


def role_label(credit: Credit) -> str:
    """Type, procedure, manner and the judge's part in the case."""
    return f"{manner_label(credit)} {_ROLE_LABELS[credit.role]}"
