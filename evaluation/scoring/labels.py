"""How the cases behind points are named: type, procedure and manner in the rules' own words."""

from evaluation.case import ANY, PRESERVATION_TYPES, SPECIAL_TYPES
from evaluation.tally import Credit


def case_label(credit: Credit) -> str:
    """Type and procedure."""
    return f"{credit.type_word} {credit.procedure}"


def manner_label(credit: Credit) -> str:
    """Type, procedure and manner; ``*`` where the type alone settles the manner."""
    by_type = credit.type_word in SPECIAL_TYPES | PRESERVATION_TYPES
    return f"{case_label(credit)} {ANY if by_type else credit.manner}"
