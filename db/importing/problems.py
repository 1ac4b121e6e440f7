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
    UNKNOWN_CAUSE = "W01"
    NAMESAKES = "W04"
    OLD_YEAR = "W05"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem of one row; *row* is the sheet's own number.

    ``rejected`` is the fate of the row on account of this problem; ``detail`` is a further code.
    """

    sheet: str
    row: int
    column: str
    value: str
    code: Code
    rejected: bool
    detail: str = ""

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
