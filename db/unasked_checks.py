"""Which checks of a quarter cannot be made, because nothing tells what they rest on."""

from dataclasses import dataclass
from enum import StrEnum

from db.models import database
from evaluation.period import Quarter


class Lacking(StrEnum):
    """What is not known. The first four have no column in the list of cases; of the others no case
    has an entry."""

    HEARING_DAYS = "HEARING_DAYS"
    DOCUMENT_DAYS = "DOCUMENT_DAYS"
    EXTENSION_DAYS = "EXTENSION_DAYS"
    CONVERSION_DAYS = "CONVERSION_DAYS"
    RECEIVED = "RECEIVED"
    ARCHIVED = "ARCHIVED"
    HEARINGS = "HEARINGS"
    PARTIES = "PARTIES"


@dataclass(frozen=True, slots=True)
class UnaskedCheck:
    """A check by the code of its questions, and what it lacks."""

    code: str
    lacking: Lacking


_WITHOUT_COLUMN = {
    "G07_HEARD_LATER": Lacking.HEARING_DAYS,
    "G07_DOCUMENT_LATE": Lacking.DOCUMENT_DAYS,
    "G08_LAST_MOMENT": Lacking.EXTENSION_DAYS,
    "G14_CONVERTED": Lacking.CONVERSION_DAYS,
}
_ENTERED = {
    Lacking.RECEIVED: "received_on IS NOT NULL",
    Lacking.ARCHIVED: "archived_on IS NOT NULL",
    Lacking.HEARINGS: "hearings > 0",
    Lacking.PARTIES: "plaintiff_hash <> ''",
}
_RESTS_ON = {
    "G02_REFILED": Lacking.PARTIES,
    "G03_SPLIT": Lacking.PARTIES,
    "G05_LATE": Lacking.RECEIVED,
    "G07_ARCHIVED_BEFORE": Lacking.ARCHIVED,
    "G07_UNHEARD": Lacking.HEARINGS,
    "G10_NOMINAL": Lacking.HEARINGS,
}


def unasked_checks(quarter: Quarter) -> tuple[UnaskedCheck, ...]:
    """The checks that nothing can come of in *quarter*, by code. Four queries."""
    lacking = {what for what, condition in _ENTERED.items() if not _any_case(quarter, condition)}
    found = {code: what for code, what in _RESTS_ON.items() if what in lacking}
    return tuple(UnaskedCheck(*one) for one in sorted({**_WITHOUT_COLUMN, **found}.items()))


def _any_case(quarter: Quarter, condition: str) -> bool:
    rows = database.execute_sql(
        f"SELECT 1 FROM court_case WHERE filed_on <= '{quarter.end}' AND {condition} LIMIT 1"
    )
    return rows.fetchone() is not None
