"""Who gets a certificate in a quarter, and what the decision on it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from evaluation.period import Quarter
from evaluation.result import PersonResult
from evaluation.staff import RecordKey
from reports.court import Court
from ui.models.column import Column
from ui.tasks import Job
from ui.texts.items import peers_text

if TYPE_CHECKING:
    from db.register_list import RegisterLine
    from reports.certificate import Certificate
    from reports.certificate_template import Template
    from ui.pages.certificate_printing import PrintingDesk
    from ui.pages.certificate_saving import Save
    from ui.pages.key_desk import KeyDesk
    from ui.papers.jobs import CertificateSet
    from ui.papers.print_batch import PrintBatch

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class DecisionState(StrEnum):
    """Whether certificates may be given out."""

    DECIDED = "DECIDED"
    MISSING = "MISSING"
    OUTDATED = "OUTDATED"


@dataclass(frozen=True, slots=True)
class DecisionFacts:
    """The decision on a quarter's winners, as far as there is one."""

    state: DecisionState
    day: date | None = None
    document: str = ""


@dataclass(frozen=True, slots=True)
class CertificatesData:
    """The recipients of a quarter in the order of their certificates.

    Without a ``template`` they are made from the shipped one. ``issued`` are their lines in the
    register, in the same order, None for who has none yet; it is empty without a decision, and
    where there is no register.
    """

    quarter: Quarter
    people: tuple[PersonResult, ...]
    items: "tuple[Certificate, ...]"
    court: Court
    decision: DecisionFacts
    template: "Template | None" = None
    issued: "tuple[RegisterLine | None, ...]" = ()

    def used_template(self) -> "Template":
        """From which template they are made."""
        from reports.certificate import star_template

        return self.template or star_template()

    def only(self, place: int) -> "CertificatesData":
        """The same for the recipient at *place* alone."""
        one = slice(place, place + 1)
        return replace(
            self, people=self.people[one], items=self.items[one], issued=self.issued[one]
        )

    @property
    def specimen(self) -> bool:
        """Whether those not in the register are specimens; where there is one, they are."""
        return bool(self.issued) or self.decision.state is not DecisionState.DECIDED

    @property
    def fresh(self) -> tuple[int, ...]:
        """The places of those that are not in the register."""
        lines = self.issued or (None,) * len(self.items)
        return tuple(place for place, line in enumerate(lines) if line is None)


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line of the list; *fault* says why the certificate cannot be printed."""

    person: PersonResult
    number: str
    state: DecisionState
    issued: bool | None = None  # None where there is no register, or no decision
    fault: str = ""

    @property
    def specimen(self) -> bool:
        """Whether what is printed is a specimen."""
        return self.issued is False or self.state is not DecisionState.DECIDED


@dataclass(frozen=True, slots=True)
class CertificatesSource:
    """What the page asks: ``stored`` answers None while the quarter is open, ``evaluate`` None
    where there are no data; ``prepare`` and ``write`` give jobs, which return a CertificateSet and
    the files written into a folder; ``issue`` one that returns the numbers issued; ``keys`` are
    those they are signed with; ``printing`` is what printing needs, ``save`` gives the job that
    saves in any form."""

    stored: Callable[[Quarter], CertificatesData | None]
    evaluate: Callable[[Quarter], CertificatesData | None]
    prepare: Callable[[CertificatesData], Job]
    write: Callable[[CertificatesData, Path], Job]
    issue: Callable[[CertificatesData], Job] | None = None
    keys: "KeyDesk | None" = None
    printing: "PrintingDesk | None" = None
    save: "Save | None" = None


def recipients_of(data: CertificatesData, faults: Mapping[int, str]) -> tuple[Recipient, ...]:
    """The lines of the list; *faults* are sentences, by place."""
    lines: list[bool | None] = [line is not None for line in data.issued]
    lines = lines or [None] * len(data.items)
    state = data.decision.state
    return tuple(
        Recipient(person, item.number, state, issued, faults.get(place, ""))
        for place, (person, item, issued) in enumerate(
            zip(data.people, data.items, lines, strict=True)
        )
    )


def batch_of(data: CertificatesData, made: "CertificateSet") -> "PrintBatch":
    """The sheets of *made* from *data*, those of the register with their lines there."""
    from reports.certificate import recipient_of
    from ui.papers.print_batch import PrintBatch, Sheet

    lines = data.issued or (None,) * len(data.items)
    sheets, fresh = [], []
    for place, (item, line) in enumerate(zip(data.items, lines, strict=True)):
        if place in made.faults:
            continue
        if line is None:
            fresh.append(recipient_of(item, data.court))
            sheets.append(Sheet(item.number, item.recipient))
        else:
            sheets.append(Sheet(line.number, line.recipient, line.id, line.printed))
    return PrintBatch(
        made.paper.content, tuple(sheets), data.used_template(), data.court, tuple(fresh)
    )


def recipient_columns() -> tuple[Column[Recipient], ...]:
    """Number, name, group and division, and whether it may be given out."""
    return (
        Column("number", translate("Certificate", "Certificate number"), _number, width=184),
        Column(
            "name", translate("Certificate", "Name"), _name, width=84, spelled=True,
            icon=_icon, tooltip=_fault,
        ),
        Column("group", translate("Certificate", "Group"), _group, width=116),
        Column("division", translate("Certificate", "Division"), _division, width=112),
        Column(
            "state", translate("Certificate", "State"), _state, width=80, tone=_tone,
            tooltip=_fault,
        ),
    )  # fmt: skip


def key_of_recipient(recipient: Recipient) -> RecordKey:
    """What tells a line from all others."""
    return recipient.person.key


def _number(recipient: Recipient) -> str:
    return recipient.number


def _name(recipient: Recipient) -> str:
    return recipient.person.name


def _group(recipient: Recipient) -> str:
    return peers_text(recipient.person.category, recipient.person.group)


def _division(recipient: Recipient) -> str:
    return recipient.person.division


def _state(recipient: Recipient) -> str:
    if recipient.fault:
        return translate("Certificate", "Not printable")
    if recipient.state is not DecisionState.DECIDED:
        return translate("Certificate", "Specimen")
    if recipient.issued is None:
        return translate("Certificate", "Decided")
    if recipient.issued:
        return translate("Certificate", "Issued")
    return translate("Certificate", "Not issued")


def _tone(recipient: Recipient) -> str:
    if recipient.fault:
        return "danger"
    return "warning" if recipient.specimen else "positive"


def _icon(recipient: Recipient) -> str:
    return "triangle-alert:danger" if recipient.fault else ""


def _fault(recipient: Recipient) -> str:
    return recipient.fault
