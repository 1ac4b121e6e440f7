"""What the roster side of the page of people asks of the data."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from db.roster import PersonLine, RosterLine
from evaluation.period import Quarter

if TYPE_CHECKING:  # read when one of its windows is opened
    from db.bulk_edit import BulkEdited, BulkEntry, BulkLine
    from db.merge_plan import Side
    from db.people_merge import MergePreview
    from db.personnel.teams import TeamLine
    from db.roster_edit import EditedPerson
    from db.service_days import ServiceDays
    from evaluation.performance import YearFile
    from evaluation.roster_person import RosterPerson
    from reports.court import Court
    from ui.dialogs.membership_dialog import TeamValue


class RosterDesk(Protocol):
    """The roster of any day; every call is one question or one edit, and raises DatabaseError."""

    def people(self, quarter: Quarter, day: date) -> Sequence[PersonLine]:
        """Everybody as of *day*, with the days in post of *quarter*."""
        ...

    def number_now(self, number: str) -> str:
        """Whom a number means that may be a merged record's."""
        ...

    def lines(self, day: date) -> Sequence[RosterLine]:
        """Who served on *day*, by division in the court's order."""
        ...

    def roster(self, day: date) -> "Sequence[RosterPerson]":
        """Who served on *day*, with what the personnel file says of them."""
        ...

    def days(self, start: date, end: date) -> "Sequence[ServiceDays]":
        """The days in post of every record from *start* to *end*."""
        ...

    def years(self) -> Sequence[int]:
        """The years with a stored result, latest first."""
        ...

    def files(self, numbers: Sequence[str], year: int) -> "Sequence[YearFile]":
        """The performance files of *numbers*; of everybody who served in *year* for none."""
        ...

    def court(self) -> "Court":
        """The court as its papers name it."""
        ...

    def teams(self) -> "tuple[Sequence[TeamLine], Sequence[str]]":
        """Every team there is or was, and the divisions of the court."""
        ...

    def found_team(self, value: "TeamValue") -> "EditedPerson":
        """Found a team; the answer names it."""
        ...

    def change_team(self, team: int, value: "TeamValue") -> "EditedPerson":
        """Correct a team, or end it."""
        ...

    def remove_team(self, team: int, name: str, why: str) -> "EditedPerson":
        """Take away a team entered by mistake."""
        ...

    def preview_bulk(self, numbers: Sequence[str], entry: "BulkEntry") -> "Sequence[BulkLine]":
        """What an edit of several people would change."""
        ...

    def apply_bulk(self, numbers: Sequence[str], entry: "BulkEntry", why: str) -> "BulkEdited":
        """Change several people."""
        ...

    def preview_merge(self, kept: str, merged: str) -> "MergePreview":
        """What merging two records would do."""
        ...

    def merge(
        self, kept: str, merged: str, decisions: "Mapping[str, Side]", why: str
    ) -> "EditedPerson":
        """Merge two records."""
        ...
