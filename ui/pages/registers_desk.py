"""What the page of the registers asks of the data, and what it has stored."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from db.case_totals import TakenTotals, TotalSheet
from db.judges_meetings import MeetingLine
from db.mediations import MediationLine
from evaluation.case_totals import TypedTotal
from evaluation.period import Quarter
from evaluation.registers import MediationEntry, MeetingEntry


class RegistersDesk(Protocol):
    """The registers; every call is one question or one edit, and may raise DatabaseError.

    What gives a whole number or none gives the token that takes the edit back.
    """

    @property
    def author(self) -> str:
        """Under which name edits are kept."""
        ...

    def mediations(self, first: date, last: date) -> Sequence[MediationLine]:
        """The attempts begun between two days."""
        ...

    def put_mediation(self, row_id: int | None, entry: MediationEntry) -> int | None:
        """Add an attempt, or change one."""
        ...

    def remove_mediations(self, row_ids: Sequence[int]) -> int | None:
        """Take attempts away."""
        ...

    def meetings(self, first: date, last: date) -> Sequence[MeetingLine]:
        """The meetings held between two days."""
        ...

    def put_meeting(self, row_id: int | None, entry: MeetingEntry) -> int | None:
        """Add a meeting, or change one."""
        ...

    def remove_meetings(self, row_ids: Sequence[int]) -> int | None:
        """Take meetings away."""
        ...

    def learned_in(self, texts: Sequence[str]) -> Sequence[tuple[str, str]]:
        """The names in *texts* that are understood by what imports learned, and who is meant."""
        ...

    def totals(self, quarter: Quarter) -> TotalSheet:
        """The totals of a quarter."""
        ...

    def put_totals(self, quarter: Quarter, typed: Sequence[TypedTotal]) -> TakenTotals:
        """Store those lines that are right."""
        ...

    def change_counts(
        self, quarter: Quarter, changes: Sequence[tuple[int, Mapping[str, int | None]]]
    ) -> int | None:
        """Set counts of lines."""
        ...

    def remove_totals(self, quarter: Quarter, row_ids: Sequence[int]) -> int | None:
        """Take lines away."""
        ...

    def undo(self, token: int) -> int:
        """Take an edit back; the token that does it again."""
        ...
