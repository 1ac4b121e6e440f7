"""What the personnel file on the page of people asks of the data, and what it has stored."""

from typing import TYPE_CHECKING, Protocol

from db.personnel.file import PersonnelFile
from db.roster_edit import EditedPerson
from evaluation.personnel import RecordKind, SensitiveField

if TYPE_CHECKING:  # a dialog is loaded when it is first opened
    from db.personnel.honours import HonourLine
    from db.personnel.vetoes import SanctionProposals
    from evaluation.teams import TeamEntry
    from ui.dialogs.details_dialog import DetailsValue
    from ui.dialogs.honours_dialog import HonourValue
    from ui.dialogs.membership_dialog import MembershipValue, TeamValue
    from ui.dialogs.record_dialog import RecordValue
    from ui.dialogs.sensitive_dialog import ForgottenField, SensitiveValue
    from ui.dialogs.veto_dialog import VetoValue


class PersonFileDesk(Protocol):
    """The personnel files; every call is one question or one edit, and raises DatabaseError."""

    @property
    def author(self) -> str:
        """Under which name edits are kept."""
        ...

    def file(self, number: str) -> PersonnelFile:
        """Somebody's file."""
        ...

    def teams(self) -> "tuple[tuple[TeamEntry, ...], tuple[str, ...]]":
        """The teams there are, and the divisions of the court."""
        ...

    def add(self, number: str, value: "RecordValue") -> EditedPerson:
        """Add a record."""
        ...

    def change(self, row_id: int, value: "RecordValue") -> EditedPerson:
        """Correct a record."""
        ...

    def withdraw(self, kind: RecordKind, row_id: int, why: str) -> EditedPerson:
        """Take a record away."""
        ...

    def set_details(self, number: str, value: "DetailsValue") -> EditedPerson:
        """Keep other details."""
        ...

    def add_team(self, number: str, value: "TeamValue") -> EditedPerson:
        """Found a team."""
        ...

    def add_member(self, number: str, value: "MembershipValue") -> EditedPerson:
        """Put somebody into a team."""
        ...

    def change_member(self, row_id: int, value: "MembershipValue") -> EditedPerson:
        """Correct a membership."""
        ...

    def withdraw_member(self, row_id: int, why: str) -> EditedPerson:
        """Take a membership away."""
        ...

    def set_sensitive(self, number: str, value: "SensitiveValue") -> EditedPerson:
        """Keep something in a sensitive field."""
        ...

    def forget(self, number: str, value: "ForgottenField") -> int:
        """Destroy all a sensitive field ever held; how many contents."""
        ...

    def look(self, number: str, field: SensitiveField, why: str) -> str:
        """What stands in a sensitive field."""
        ...

    def proposals(self, sanction_id: int) -> "SanctionProposals":
        """The vetoes a sanction gives a reason for."""
        ...

    def confirm(self, sanction_id: int, value: "VetoValue") -> EditedPerson:
        """Enter vetoes."""
        ...

    def honours(self) -> "tuple[HonourLine, ...]":
        """The register of honours from outside."""
        ...

    def add_honour(self, value: "HonourValue") -> EditedPerson:
        """Enter an honour."""
        ...

    def change_honour(self, row_id: int, value: "HonourValue") -> EditedPerson:
        """Correct an honour."""
        ...

    def withdraw_honour(self, row_id: int, why: str) -> EditedPerson:
        """Take an honour out of the register."""
        ...
