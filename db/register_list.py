"""Questions about the register: its lines, one certificate's bytes, and its course."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peewee import fn

from db.errors import DatabaseError
from db.models import CertificatePaper, CertificatePrinting, IssuedCertificate

_FEW = 100  # more are asked for only by who wants all of them


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One certificate of the register, as it was issued; *printed* is how often."""

    id: int
    number: str
    nomination: int
    award_code: str
    award: str
    kind: str
    period: str
    key: str
    recipient: str
    division: str
    decided_on: date
    document_no: str
    issued_on: date
    issued_by: str
    issued_at: datetime
    payload: str
    signature: str | None
    template_id: str
    template_version: str
    template_sha256: str
    sha256: str
    replaces: str
    replaced_by: str
    printed: int
    void_reason: str | None
    voided_by: str | None
    voided_at: datetime | None
    received_by: str | None
    received_on: date | None

    @property
    def is_void(self) -> bool:
        """Whether it was declared void."""
        return self.void_reason is not None


@dataclass(frozen=True, slots=True)
class Printing:
    """One printing of a certificate."""

    at: datetime
    author: str
    reason: str


def certificates() -> list[RegisterLine]:
    """The whole register, latest first. Two queries."""
    rows = list(_rows().order_by(IssuedCertificate.id.desc()))
    return _lines(rows)


def certificate_of(certificate: int) -> RegisterLine:
    """One line of the register.

    Raises:
        DatabaseError: NO_SUCH_CERTIFICATE.
    """
    found = _lines(list(_rows().where(IssuedCertificate.id == certificate)))
    if not found:
        raise DatabaseError("NO_SUCH_CERTIFICATE")
    return found[0]


def certificate_numbered(number: str) -> RegisterLine | None:
    """The line with that number, if there is one."""
    found = _lines(list(_rows().where(IssuedCertificate.number == number)))
    return found[0] if found else None


def paper_of(certificate: int) -> bytes:
    """The exact bytes of a certificate as issued.

    Raises:
        DatabaseError: NO_SUCH_CERTIFICATE; PAPER_ALTERED: they are not what was stored.
    """
    line = certificate_of(certificate)
    row = CertificatePaper.get_or_none(CertificatePaper.certificate == certificate)
    content = b"" if row is None else bytes(row.content)
    if hashlib.sha256(content).hexdigest() != line.sha256:
        raise DatabaseError("PAPER_ALTERED", number=line.number)
    return content


def printings_of(certificate: int) -> list[Printing]:
    """Every printing, oldest first."""
    rows = CertificatePrinting.select().where(CertificatePrinting.certificate == certificate)
    rows = rows.order_by(CertificatePrinting.id)
    return [Printing(row.written_at, row.author, row.reason) for row in rows]


def altered_papers() -> list[str]:
    """The numbers of certificates whose bytes are not those that were stored."""
    rows = (
        CertificatePaper.select(
            IssuedCertificate.number, IssuedCertificate.sha256, CertificatePaper.content
        )
        .join(IssuedCertificate)
        .order_by(IssuedCertificate.id)
        .tuples()
        .iterator()
    )
    return [
        number
        for number, sha256, content in rows
        if hashlib.sha256(bytes(content)).hexdigest() != sha256
    ]


def _rows() -> Any:
    printed = (
        CertificatePrinting.select(fn.COUNT(CertificatePrinting.id))
        .where(CertificatePrinting.certificate == IssuedCertificate.id)
        .alias("printed")
    )
    return IssuedCertificate.select(IssuedCertificate, printed)


def _lines(rows: list[Any]) -> list[RegisterLine]:
    ids = [row.id for row in rows]
    linked = [row.replaces_id for row in rows if row.replaces_id is not None]
    link = IssuedCertificate.select(
        IssuedCertificate.id, IssuedCertificate.number, IssuedCertificate.replaces
    )
    if len(ids) <= _FEW:
        link = link.where(IssuedCertificate.id.in_(linked) | IssuedCertificate.replaces.in_(ids))
    numbers: dict[int, str] = {}
    successors: dict[int, str] = {}
    for row_id, number, replaces in link.tuples():
        numbers[row_id] = number
        if replaces is not None:
            successors[replaces] = number
    return [_line(row, numbers, successors) for row in rows]


def _line(row: Any, numbers: dict[int, str], successors: dict[int, str]) -> RegisterLine:
    return RegisterLine(
        id=row.id,
        number=row.number,
        nomination=row.nomination_id,
        award_code=row.award_code,
        award=row.award_name,
        kind=row.kind,
        period=row.period,
        key=row.key,
        recipient=row.recipient,
        division=row.division_name,
        decided_on=row.decided_on,
        document_no=row.document_no,
        issued_on=row.issued_on,
        issued_by=row.issued_by,
        issued_at=row.issued_at,
        payload=row.payload,
        signature=row.signature,
        template_id=row.template_id,
        template_version=row.template_version,
        template_sha256=row.template_sha256,
        sha256=row.sha256,
        replaces=numbers.get(row.replaces_id, "") if row.replaces_id is not None else "",
        replaced_by=successors.get(row.id, ""),
        printed=int(row.printed),
        void_reason=row.void_reason,
        voided_by=row.voided_by,
        voided_at=row.voided_at,
        received_by=row.received_by,
        received_on=row.received_on,
    )
