"""What can be wrong with a row of a workbook, by code; the sentences are the catalogue's."""

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """Codes of problems. E: an error, W: a warning. The values are stored; never rename them."""

    BAD_CASE_NUMBER = "E01"
    BAD_DATE = "E02"
    DATE_ORDER = "E03"
    UNKNOWN_NAME = "E04"
    DUPLICATE = "E05"
    UNKNOWN_TYPE = "E06"
    CLOSED_WITHOUT_MANNER = "E07"
    MANNER_WITHOUT_CLOSING = "E08"
    ODD_AMOUNT = "E09"
    OTHER_COURT = "E10"
    MISSING = "E11"
    UNKNOWN_WORD = "E12"
    UNKNOWN_STAFF_NUMBER = "E13"
    UNKNOWN_ITEM = "E14"
    BAD_QUARTER = "E15"
    SEALED_QUARTER = "E16"
    BAD_NUMBER = "E17"
    BASIS_MISSING = "E18"
    OUT_OF_RANGE = "E19"
    BAD_YES_NO = "E20"
    SEVERAL_NAMES = "E21"
    TWO_NAMES_OF_ONE = "E22"
    UNREADABLE_CELL = "E23"
    LOCKED_QUARTER = "E24"
    NO_POSTING = "E25"
    UNFITTING_COUNT = "E26"
    UNKNOWN_CAUSE = "W01"
    DUE_DATE_DIFFERS = "W02"
    SUSPECTED_SERIES = "W03"
    NAMESAKES = "W04"
    OLD_YEAR = "W05"
    BY_ALIAS = "W06"
    HAND_CORRECTED = "W07"
    SERIAL_GAP = "W08"
    TOTAL_DIFFERS = "W09"
    IN_NO_CASE = "W10"
    DIVISION_SPELT = "W11"
    TWO_HEARINGS = "W12"
    NUMBER_MENDED = "W13"
    COURT_OF_NO_OTHER = "W14"
    SAME_CASE_TWICE = "W15"
    YEAR_OF_NUMBER = "W16"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem of one row; *row* is the sheet's own number.

    ``rejected`` is the fate of the row on account of this problem; ``detail`` is a further code.
    ``subject`` is the key of the case the row is about, where it has one; ``note`` says more in
    words of the court: whom a spelling stands for, what was put in by hand, when and by whom.
    """

    sheet: str
    row: int
    column: str
    value: str
    code: Code
    rejected: bool
    detail: str = ""
    subject: str = ""
    note: str = ""

    @property
    def stored_code(self) -> str:
        """Code and detail as one text, the way they are kept."""
        return f"{self.code}/{self.detail}" if self.detail else self.code.value

    @property
    def warning(self) -> bool:
        """Whether the code is a warning and not an error."""
        return self.code.startswith("W")


def code_of(stored: str) -> tuple[Code, str]:
    """Code and detail of a stored text."""
    code, _, detail = stored.partition("/")
    return Code(code), detail
