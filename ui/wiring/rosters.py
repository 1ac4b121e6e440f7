"""How the roster side of the page of people reaches the database."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import session
from db.roster import PersonLine, RosterLine, number_now, people_in, roster_on
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


class Rosters:
    """The rosters of the open database, edited by one author."""

    def __init__(self, act: Callable[[], Act]) -> None:
        self._act = act

    def people(self, quarter: Quarter, day: date) -> list[PersonLine]:
        with session():
            return people_in(quarter, day)

    def number_now(self, number: str) -> str:
        with session():
            return number_now(number)

    def lines(self, day: date) -> list[RosterLine]:
        with session():
            return roster_on(day)

    def roster(self, day: date) -> "list[RosterPerson]":
        from db.roster_people import roster_people

        with session():
            return roster_people(day)

    def days(self, start: date, end: date) -> "list[ServiceDays]":
        from db.service_days import service_days

        with session():
            return service_days(start, end)

    def years(self) -> list[int]:
        from db.performance_file import years_recorded

        with session():
            return years_recorded()

    def files(self, numbers: Sequence[str], year: int) -> "list[YearFile]":
        from db.performance_file import served_in, year_files

        today = date.today()  # noqa: DTZ011 - the desk's own day
        with session():
            return year_files(numbers or served_in(year), year, today)

    def court(self) -> "Court":
        from ui.commands.papers import court

        with session():
            return court()

    def teams(self) -> "tuple[Sequence[TeamLine], Sequence[str]]":
        from db.personnel.teams import team_lines
        from db.roster import divisions

        today = date.today()  # noqa: DTZ011 - the desk's own day
        with session():
            return team_lines(), [line.name for line in divisions(today)]

    def found_team(self, value: "TeamValue") -> "EditedPerson":
        from db.personnel.teams import add_team
        from db.roster_edit import EditedPerson

        with session():
            return EditedPerson(value.team.name, add_team(value.team, self._act()), ())

    def change_team(self, team: int, value: "TeamValue") -> "EditedPerson":
        from db.personnel.teams import change_team
        from db.roster_edit import EditedPerson

        with session():
            token = change_team(team, value.team, self._act(), value.why)
        return EditedPerson(value.team.name, token, ())

    def remove_team(self, team: int, name: str, why: str) -> "EditedPerson":
        from db.personnel.teams import remove_team
        from db.roster_edit import EditedPerson

        with session():
            return EditedPerson(name, remove_team(team, self._act(), why), ())

    def preview_bulk(self, numbers: Sequence[str], entry: "BulkEntry") -> "Sequence[BulkLine]":
        from db.bulk_edit import preview_bulk

        with session():
            return preview_bulk(numbers, entry)

    def apply_bulk(self, numbers: Sequence[str], entry: "BulkEntry", why: str) -> "BulkEdited":
        from db.bulk_edit import apply_bulk

        with session():
            return apply_bulk(numbers, entry, self._act(), why)

    def preview_merge(self, kept: str, merged: str) -> "MergePreview":
        from db.people_merge import preview_merge

        with session():
            return preview_merge(kept, merged)

    def merge(
        self, kept: str, merged: str, decisions: "Mapping[str, Side]", why: str
    ) -> "EditedPerson":
        from db.people_merge import merge

        with session():
            return merge(kept, merged, decisions, self._act(), why)
