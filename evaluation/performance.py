"""What a performance file 业绩档案 says of one person's year: only what is recorded."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from evaluation.period import Quarter
from evaluation.personnel import Grade, Honour, Publication, Reward, Training
from evaluation.result import PersonResult
from evaluation.staff import Posting, RecordKey, State


@dataclass(frozen=True, slots=True)
class HeldPosting:
    """A posting held in the year, and what the roster keeps beside it."""

    posting: Posting
    grade: str
    employment: str
    team: str
    document_no: str


@dataclass(frozen=True, slots=True)
class QuarterDays:
    """A record's days in one quarter up to *until*: those counted, and those lost by state."""

    quarter: Quarter
    until: date
    key: RecordKey
    counted: int
    lost: tuple[tuple[State, int], ...]


@dataclass(frozen=True, slots=True)
class QuarterScore:
    """A result as it was stored, with the document of the scheme version it was computed with.

    *sealed* says that it can change no more.
    """

    quarter: Quarter
    sealed: bool
    result: PersonResult
    scheme: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """A certificate of the register, with the name printed on it."""

    number: str
    award: str
    recipient: str
    issued_on: date
    document_no: str
    void: bool


@dataclass(frozen=True, slots=True)
class YearFile:
    """One person's year. Nothing is worked out that was not recorded or stored."""

    year: int
    staff_no: str
    former_numbers: tuple[str, ...]
    name: str
    born_on: date | None
    degree: str
    postings: tuple[HeldPosting, ...]
    days: tuple[QuarterDays, ...]
    scores: tuple[QuarterScore, ...]
    grades: tuple[Grade, ...]
    rewards: tuple[Reward, ...]
    honours: tuple[Honour, ...]
    certificates: tuple[IssuedPaper, ...]
    trainings: tuple[Training, ...]
    publications: tuple[Publication, ...]
