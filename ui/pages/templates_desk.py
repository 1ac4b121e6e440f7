"""What the page of templates asks of the database, and what it is answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from db.templates import StoredTemplate
from evaluation.awards import Award
from evaluation.period import Quarter
from reports.certificate_look import Recipient
from reports.certificate_template import Template
from reports.court import Court


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """One template in its latest version; ``aside`` if it is no longer offered."""

    template: Template
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Sample:
    """Somebody a page can be shown for, and what they are called in the list."""

    words: str
    recipient: Recipient


@dataclass(frozen=True, slots=True)
class TemplatesFacts:
    """All templates, the award each is used for, and for whom a page can be shown.

    ``samples`` begins with invented people; those on the lists of awards follow.
    """

    lines: tuple[TemplateLine, ...]
    uses: tuple[tuple[Award, str], ...]
    court: Court
    samples: tuple[Sample, ...]


class TemplatesDesk(Protocol):
    """The templates of a court, worked on by one author."""

    def facts(self, quarter: Quarter) -> TemplatesFacts:
        """Everything the page shows."""

    def versions(self, code: str) -> Sequence[StoredTemplate]:
        """The versions the court saved of a template, oldest first."""

    def save(self, template: Template, based_on: int) -> StoredTemplate:
        """Save the version after *based_on*.

        Raises:
            DatabaseError: TEMPLATE_SAVED_SINCE.
        """

    def offer(self, code: str, active: bool) -> int | None:
        """Put a template aside or offer it again; the token of the edit.

        Raises:
            DatabaseError: TEMPLATE_IN_USE.
        """

    def choose(self, award: Award, code: str) -> int | None:
        """Print *award* from the template; the token of the edit.

        Raises:
            DatabaseError: TEMPLATE_PUT_ASIDE.
        """

    def undo(self, token: int) -> int:
        """Take an edit back; the token that does it again."""
