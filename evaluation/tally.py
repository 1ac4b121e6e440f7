"""What the database counted for a quarter: values with no points in them yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Protocol

from evaluation.case import HANDLING, Role
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.staff import Record, RecordKey


@dataclass(frozen=True, slots=True)
class Credit:
    """Closed cases of one record alike in every coefficient.

    ``factors`` is the code of the floating factors (``weights.FactorCode``), ``step`` the step of
    the series discount that was reached, 0 where there is none. ``entered`` says that only their
    number was entered, without the cases (RULES.md §22).
    """

    owner: RecordKey
    type_word: str
    procedure: str
    manner: str
    role: Role
    sharers: int
    factors: int
    step: int
    count: int
    entered: bool = False


class Told(StrEnum):
    """What may be unknown of cases that were entered as a total."""

    APPEALED = "APPEALED"
    DAYS = "DAYS"
    MANNER = "MANNER"
    SETTLED = "SETTLED"
    ALLOTTED = "ALLOTTED"
    IN_TIME = "IN_TIME"


@dataclass(frozen=True, slots=True)
class CaseCredit:
    """One closed case behind a credit: its number, cause and days, and its coefficients.

    A credit that was entered as a total is one line for all its cases, which have no number; its
    days are the first and the last of the quarter.
    """

    case_key: str
    cause: str
    filed_on: date
    closed_on: date
    credit: Credit


@dataclass(frozen=True, slots=True)
class Handled:
    """Closed cases of one judge in charge, alike in type, procedure and manner.

    ``limited`` have a trial time limit and ``late`` of them were closed after it; ``days`` is from
    filing to closing less what is excluded, never below 0 for a case; money is in fen. Of cases
    entered as a total only what is ``told`` is known; None: they are cases, and all of it is.
    """

    owner: RecordKey
    type_word: str
    procedure: str
    manner: str
    count: int
    limited: int
    late: int
    days: int
    appealed: int
    settled: int
    claimed_fen: int
    recovered_fen: int
    told: frozenset[Told] | None = None

    def tells(self, what: Told) -> bool:
        """Whether *what* is known of these cases."""
        return self.told is None or what in self.told


@dataclass(frozen=True, slots=True)
class Cell:
    """All closed cases of one type and procedure, whoever had them, and their days.

    ``undated`` of them were entered as totals without their days.
    """

    type_word: str
    procedure: str
    count: int
    days: int
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Pending:
    """A judge's open cases; ``aged`` counts those past each step of E4, suspended ones not."""

    count: int
    aged: tuple[int, ...]

    @property
    def old(self) -> int:
        """Those past the first step; 0 under a scheme without steps."""
        return self.aged[0] if self.aged else 0


@dataclass(frozen=True, slots=True)
class Finding:
    """A decision of another instance, or a review grade, on a case the judge was in charge of."""

    owner: RecordKey
    case_key: str
    stage: str  # REVIEW, SECOND_INSTANCE or RETRIAL
    result: str
    liability: str


@dataclass(frozen=True, slots=True)
class Together:
    """How many cases an assistant closed with a judge in charge."""

    assistant: RecordKey
    judge: RecordKey
    count: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of quarterly output, as entered. Numbers are exact; empty cells are None."""

    staff_no: str
    item: str
    value: Fraction | None
    numerator: Fraction | None
    denominator: Fraction | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Volume:
    """A quarter's quantities: all that a baseline needs of an earlier one."""

    quarter: Quarter
    records: tuple[Record, ...]
    credits: tuple[Credit, ...]
    cells: tuple[Cell, ...]
    sessions: tuple[Entry, ...]

    @property
    def handled_types(self) -> Iterator[tuple[RecordKey, str, int]]:
        """Who closed how many cases of which type as the judge in charge."""
        for credit in self.credits:
            if credit.role in HANDLING:
                yield credit.owner, credit.type_word, credit.count

    @property
    def closed(self) -> int:
        """All cases closed in the quarter that the scheme counts."""
        return sum(cell.count for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Tally:
    """A quarter's counts. Pairs are (those in time, all).

    ``ripe`` are the closed cases whose time for appeal ended in the quarter, where the scheme asks
    for them.
    """

    volume: Volume
    handled: tuple[Handled, ...] = ()
    ripe: tuple[Handled, ...] = ()
    allotted: Mapping[RecordKey, int] = field(default_factory=dict)
    pending: Mapping[RecordKey, Pending] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    together: tuple[Together, ...] = ()
    archived: Mapping[RecordKey, tuple[int, int]] = field(default_factory=dict)
    archive_dates_known: bool = False
    efiles: Mapping[RecordKey, tuple[int, int]] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()


class Source(Protocol):
    """Where tallies come from."""

    def tally(self, quarter: Quarter, scheme: Scheme) -> Tally:
        """The counts of *quarter*, counted the way *scheme* weighs them."""

    def volumes(self, quarters: Sequence[Quarter], scheme: Scheme) -> Sequence[Volume]:
        """The quantities of earlier quarters under the same *scheme*."""
