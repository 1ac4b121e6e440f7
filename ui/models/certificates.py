"""Who gets a certificate in a quarter, and what the decision on it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
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
    register, in the same order, once every one of them is issued.
    """

    quarter: Quarter
    people: tuple[PersonResult, ...]
    items: "tuple[Certificate, ...]"
    court: Court
    decision: DecisionFacts
    template: "Template | None" = None
    issued: "tuple[RegisterLine, ...]" = ()

    def used_template(self) -> "Template":
        """From which template they are made."""
        from reports.certificate import star_template

        return self.template or star_template()

    @property
    def specimen(self) -> bool:
        """Whether only specimens may be printed."""
        return self.decision.state is not DecisionState.DECIDED


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line of the list; *fault* says why the certificate cannot be printed."""

    person: PersonResult
    number: str
    specimen: bool
    fault: str = ""


@dataclass(frozen=True, slots=True)
class CertificatesSource:
    """What the page asks: ``stored`` answers None while the quarter is open, ``evaluate`` None
    where there are no data; ``prepare`` and ``write`` give jobs, which return a CertificateSet and
    the files written into a folder; ``issue`` one that returns the numbers issued; ``keys`` are
    those they are signed with; ``printing`` is what printing needs beyond the system's own dialog,
    ``save`` gives the job that saves in any form."""

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
    return tuple(
        Recipient(person, item.number, data.specimen, faults.get(place, ""))
        for place, (person, item) in enumerate(zip(data.people, data.items, strict=True))
    )


def recipient_columns() -> tuple[Column[Recipient], ...]:
    """Number, name, group and division, and whether it may be given out."""
    return (
        Column("number", translate("Certificate", "Certificate number"), _number, width=164),
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
    if recipient.specimen:
        return translate("Certificate", "Specimen")
    return translate("Certificate", "Decided")


def _tone(recipient: Recipient) -> str:
    if recipient.fault:
        return "danger"
    return "warning" if recipient.specimen else "positive"


def _icon(recipient: Recipient) -> str:
    return "triangle-alert:danger" if recipient.fault else ""


def _fault(recipient: Recipient) -> str:
    return recipient.fault
