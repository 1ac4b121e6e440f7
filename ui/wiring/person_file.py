"""How the personnel files on the page of people reach the database."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import session
from db.roster_edit import EditedPerson

if TYPE_CHECKING:  # what edits is loaded when somebody edits
    from db.personnel.file import PersonnelFile
    from db.personnel.honours import HonourLine
    from db.personnel.vetoes import SanctionProposals
    from evaluation.personnel import RecordKind, SensitiveField
    from evaluation.teams import TeamEntry
    from ui.dialogs.details_dialog import DetailsValue
    from ui.dialogs.honours_dialog import HonourValue
    from ui.dialogs.membership_dialog import MembershipValue, TeamValue
    from ui.dialogs.record_dialog import RecordValue
    from ui.dialogs.sensitive_dialog import ForgottenField, SensitiveValue
    from ui.dialogs.veto_dialog import VetoValue


class PersonFiles:
    """The personnel files of the open database, edited by one author."""

    def __init__(self, author: str, act: Callable[[], Act]) -> None:
        self.author = author
        self._act = act

    def file(self, number: str) -> "PersonnelFile":
        from db.personnel.file import file_of

        with session():
            return file_of(number)

    def teams(self) -> "tuple[tuple[TeamEntry, ...], tuple[str, ...]]":
        from db.personnel.teams import teams
        from db.roster import divisions

        with session():
            known = tuple(row.team for row in teams())
            return known, tuple(line.name for line in divisions(_today()))

    def add(self, number: str, value: "RecordValue") -> EditedPerson:
        from db.personnel.records import add_record

        with session():
            return add_record(number, value.record, self._act(), value.why)

    def change(self, row_id: int, value: "RecordValue") -> EditedPerson:
        from db.personnel.records import change_record

        with session():
            return change_record(row_id, value.record, self._act(), value.why)

    def withdraw(self, kind: "RecordKind", row_id: int, why: str) -> EditedPerson:
        from db.personnel.records import withdraw_record

        with session():
            return withdraw_record(kind, row_id, self._act(), why)

    def set_details(self, number: str, value: "DetailsValue") -> EditedPerson:
        from db.personnel.details import set_details

        with session():
            return set_details(number, value.details, self._act(), value.why)

    def add_team(self, number: str, value: "TeamValue") -> EditedPerson:
        from db.personnel.teams import add_team

        with session():
            return EditedPerson(number, add_team(value.team, self._act()), ())

    def add_member(self, number: str, value: "MembershipValue") -> EditedPerson:
        from db.personnel.teams import add_member

        with session():
            return add_member(number, value.member, self._act(), value.why)

    def change_member(self, row_id: int, value: "MembershipValue") -> EditedPerson:
        from db.personnel.teams import change_member

        with session():
            return change_member(row_id, value.member, self._act(), value.why)

    def withdraw_member(self, row_id: int, why: str) -> EditedPerson:
        from db.personnel.teams import withdraw_member

        with session():
            return withdraw_member(row_id, self._act(), why)

    def set_sensitive(self, number: str, value: "SensitiveValue") -> EditedPerson:
        from db.personnel.sensitive import set_sensitive

        with session():
            return set_sensitive(number, value.field, value.content, self._act(), value.why)

    def forget(self, number: str, value: "ForgottenField") -> int:
        from db.personnel.sensitive import forget

        with session():
            return forget(number, value.field, self._act(), value.why)

    def look(self, number: str, field: "SensitiveField", why: str) -> str:
        from db.personnel.sensitive import look

        with session():
            return look(number, field, self._act(), why)

    def proposals(self, sanction_id: int) -> "SanctionProposals":
        from db.personnel.vetoes import veto_proposals

        with session():
            return veto_proposals(sanction_id, _today())

    def confirm(self, sanction_id: int, value: "VetoValue") -> EditedPerson:
        from db.personnel.vetoes import confirm_vetoes

        with session():
            return confirm_vetoes(sanction_id, _today(), value.bases, self._act())

    def honours(self) -> "tuple[HonourLine, ...]":
        from db.personnel.honours import honours

        with session():
            return honours()

    def add_honour(self, value: "HonourValue") -> EditedPerson:
        from db.personnel.honours import add_honour

        with session():
            return add_honour(value.honour, value.staff_no, self._act(), value.why)

    def change_honour(self, row_id: int, value: "HonourValue") -> EditedPerson:
        from db.personnel.honours import change_honour

        with session():
            return change_honour(row_id, value.honour, value.staff_no, self._act(), value.why)

    def withdraw_honour(self, row_id: int, why: str) -> EditedPerson:
        from db.personnel.honours import withdraw_honour

        with session():
            return withdraw_honour(row_id, self._act(), why)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the desk's own day
