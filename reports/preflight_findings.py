"""What the look before printing finds, as values: the window shows them and draws nothing."""

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """Whether the paper cannot be made, or only should be looked at first."""

    STOPS = "STOPS"
    WARNS = "WARNS"


@dataclass(frozen=True, slots=True)
class PreflightFinding:
    """One thing that could go wrong; *whose* is a recipient, empty where it concerns the batch.

    ``code``: UNPRINTABLE (character, code_point) · DOES_NOT_FIT (element) · FIELD_MISSING (field)
    · NUMBER_USED (number) · NUMBER_TWICE (number) · NO_LEGAL_BASIS · SHEET_DIFFERS (sheet, stock)
    · NOT_CALIBRATED · OFF_THE_SHEET (element) · PICTURE_UNUSABLE (element) · SMALL (element, size)
    · VOID (number) · NO_COURT_NAME · NO_COURT_MARK · RENAMED (name).
    """

    code: str
    weight: Weight
    whose: str = ""
    values: tuple[tuple[str, str], ...] = ()
