"""The register of certificates: numbers without gaps, the very bytes issued, and what became of
each. An issued number is never taken back, only voided.

What is signed and how a paper looks is handed in: ``seal`` makes the payload, ``render`` the page.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from db import audit
from db.actors import Act
from db.award_proposals import NominationState, nomination_row
from db.awards import award_of
from db.connection import atomic
from db.errors import DatabaseError
from db.models import (
    CertificatePaper,
    CertificatePrinting,
    CertificateSeries,
    IssuedCertificate,
    Nomination,
)
from db.settings import court_settings
from evaluation.awards import Period, number_of, period_of


@dataclass(frozen=True, slots=True)
class TemplateStamp:
    """Which template a paper was made from; the register keeps it beside the bytes."""

    id: str
    version: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a certificate says, once its number is known; days are ISO text, texts as printed.

    ``code`` is the court's case code, ``mark`` the mark its document numbers begin with.
    """

    number: str
    court: str
    mark: str
    code: str
    award_code: str
    award: str
    kind: str
    period: str
    key: str
    recipient: str
    division: str
    decided_on: str
    document_no: str
    issued_on: str


@dataclass(frozen=True, slots=True)
class Seal:
    """What is kept and printed of the facts, and its signature where the court signs."""

    payload: str
    signature: str | None = None


@dataclass(frozen=True, slots=True)
class IssueOrder:
    """One certificate to be issued: for whom, dated when, from which template.

    ``kind`` is what the paper is headed with: see ``Award.is_honour``.
    """

    nomination: int
    kind: str
    issued_on: date
    template: TemplateStamp


Render = Callable[[str, str], bytes]  # number, payload -> the finished PDF
Sealing = Callable[[CertificateFacts], Seal]


def unsigned(facts: CertificateFacts) -> Seal:
    """The facts as canonical JSON, without a signature."""
    text = json.dumps(asdict(facts), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Seal(text)


def issue(order: IssueOrder, render: Render, act: Act, seal: Sealing = unsigned) -> int:
    """Give the next number of the series, keep the bytes *render* makes, and return the id.

    All of it is one transaction: whatever fails, *render* included, leaves no number behind, and
    whoever issues in the same series meanwhile waits. *render* should take well under a second.

    Raises:
        DatabaseError: NOT_DECIDED; ALREADY_ISSUED; CERTIFICATE_NUMBER_TAKEN: a changed numbering
            gives a number that exists; EMPTY_PAPER. What *render* and *seal* raise passes
            unchanged.
    """
    with atomic():
        nomination = _taken(order.nomination, act)
        return _issue(order, nomination, None, render, seal, act)


def reissue(
    certificate: int,
    order: IssueOrder,
    why: str,
    render: Render,
    act: Act,
    seal: Sealing = unsigned,
) -> int:
    """Void a certificate and issue another in its place, with a new number and linked to it.

    Raises:
        DatabaseError: as ``void`` and ``issue``; WRONG_NOMINATION: *order* is for somebody else.
    """
    with atomic():
        old = row_of(certificate)
        if old.nomination_id != order.nomination:
            raise DatabaseError("WRONG_NOMINATION", number=old.number)
        voided = old.void_reason is None and _mark_void(old, why, act)
        issued = _issue(order, _taken(order.nomination, act), old, render, seal, act)
        # The chain comes last: who waits for it may hold a series, never the other way round.
        if voided:
            audit.record("VOID", old.number, {"why": why.strip()}, act)
        return issued


def void(certificate: int, why: str, act: Act) -> None:
    """Declare a certificate void for a reason. Its number stays taken, its bytes stay kept.

    Raises:
        DatabaseError: NO_SUCH_CERTIFICATE; REASON_NEEDED; ALREADY_VOID.
    """
    with atomic():
        row = row_of(certificate)
        if not _mark_void(row, why, act):
            raise DatabaseError("ALREADY_VOID", number=row.number)
        audit.record("VOID", row.number, {"why": why.strip()}, act)


def note_printing(certificate: int, act: Act, why: str = "") -> int:
    """Keep that a certificate was printed; how often it now was. Void ones cannot be printed.

    Raises:
        DatabaseError: NO_SUCH_CERTIFICATE; ALREADY_VOID; REPRINT_REASON: it was printed before
            and there is no reason to print it again.
    """
    with atomic():
        row = _locked(certificate)
        if row.void_reason is not None:
            raise DatabaseError("ALREADY_VOID", number=row.number)
        before = (
            CertificatePrinting.select()
            .where(CertificatePrinting.certificate == certificate)
            .count()
        )
        if before and not why.strip():
            raise DatabaseError("REPRINT_REASON", number=row.number)
        CertificatePrinting.create(
            certificate=certificate, author=act.author, written_at=act.at, reason=why.strip()
        )
        audit.record("PRINT", row.number, {"time": before + 1, "why": why.strip()}, act)
    return int(before) + 1


def note_receipt(certificate: int, received_by: str, received_on: date, act: Act) -> None:
    """Keep who took a certificate, and when; a correction replaces what was kept.

    Raises:
        DatabaseError: NO_SUCH_CERTIFICATE; ALREADY_VOID; RECEIVER_MISSING; RECEIVED_TOO_EARLY.
    """
    if not received_by.strip():
        raise DatabaseError("RECEIVER_MISSING")
    with atomic():
        row = _locked(certificate)
        if row.void_reason is not None:
            raise DatabaseError("ALREADY_VOID", number=row.number)
        if received_on < row.issued_on:
            raise DatabaseError("RECEIVED_TOO_EARLY", number=row.number, day=row.issued_on)
        IssuedCertificate.update(received_by=received_by.strip(), received_on=received_on).where(
            IssuedCertificate.id == certificate
        ).execute()
        detail = {"by": received_by.strip(), "on": received_on.isoformat(), "was": row.received_by}
        audit.record("RECEIPT", row.number, detail, act)


def row_of(certificate: int) -> Any:
    """The row of a certificate; for the modules of storage.

    Raises:
        DatabaseError: NO_SUCH_CERTIFICATE.
    """
    row = IssuedCertificate.get_or_none(IssuedCertificate.id == certificate)
    if row is None:
        raise DatabaseError("NO_SUCH_CERTIFICATE")
    return row


def next_numbers(code: str, period: Period, count: int) -> list[str]:
    """The numbers the next *count* certificates of an award would have, if nobody else takes one
    first."""
    award = award_of(code)
    mark = court_settings().mark
    name = _series_name(number_of(award, period, mark, _MARKED), _MARKED)
    row = CertificateSeries.get_or_none(CertificateSeries.name == name)
    last = row.last if row else 0
    return [number_of(award, period, mark, last + more) for more in range(1, count + 1)]


@dataclass(frozen=True, slots=True)
class _Draft:
    """A certificate that has its number but no page yet."""

    order: IssueOrder
    nomination: Any
    facts: CertificateFacts
    series: str
    serial: int
    replaced: Any


def _issue(
    order: IssueOrder, nomination: Any, replaced: Any, render: Render, seal: Sealing, act: Act
) -> int:
    draft = _drafted(order, nomination, replaced)
    number = draft.facts.number
    sealed = seal(draft.facts)
    content = render(number, sealed.payload)
    if not content:
        raise DatabaseError("EMPTY_PAPER", number=number)
    sha256 = hashlib.sha256(content).hexdigest()
    row_id = _insert(draft, sealed, sha256, act)
    CertificatePaper.insert(certificate=row_id, content=content).execute()
    detail = {
        "recipient": nomination.name,
        "award": draft.facts.award_code,
        "document": draft.facts.document_no,
        "sha256": sha256,
        "replaces": replaced.number if replaced is not None else None,
    }
    audit.record("ISSUE", number, detail, act)
    return row_id


def _drafted(order: IssueOrder, nomination: Any, replaced: Any) -> _Draft:
    award, period = award_of(nomination.award.code), period_of(nomination.period)
    court = court_settings()
    series = _series_name(number_of(award, period, court.mark, _MARKED), _MARKED)
    serial = _next_serial(series)
    number = number_of(award, period, court.mark, serial)
    if IssuedCertificate.get_or_none(IssuedCertificate.number == number) is not None:
        raise DatabaseError("CERTIFICATE_NUMBER_TAKEN", number=number)
    facts = CertificateFacts(
        number=number,
        court=court.name,
        mark=court.mark,
        code=court.code,
        award_code=award.code,
        award=award.name,
        kind=order.kind,
        period=nomination.period,
        key=nomination.key,
        recipient=nomination.name,
        division=nomination.division_name,
        decided_on=nomination.decision.decided_on.isoformat(),
        document_no=nomination.decision.document_no,
        issued_on=order.issued_on.isoformat(),
    )
    return _Draft(order, nomination, facts, series, serial, replaced)


def _insert(draft: _Draft, sealed: Seal, sha256: str, act: Act) -> int:
    order, facts = draft.order, draft.facts
    names = ("number", "award_code", "kind", "period", "key", "recipient", "document_no")
    row = IssuedCertificate.create(
        **{name: getattr(facts, name) for name in names},
        series=draft.series,
        serial=draft.serial,
        nomination=draft.nomination.id,
        award_name=facts.award,
        division_name=facts.division,
        decided_on=draft.nomination.decision.decided_on,
        issued_on=order.issued_on,
        issued_by=act.author,
        issued_at=act.at,
        payload=sealed.payload,
        signature=sealed.signature,
        template_id=order.template.id,
        template_version=order.template.version,
        template_sha256=order.template.sha256,
        sha256=sha256,
        replaces=draft.replaced.id if draft.replaced is not None else None,
    )
    row_id: int = row.id
    return row_id


_MARKED = 987_654_321  # a serial no series reaches: what is left of a number is its series


def _series_name(number: str, marked: int) -> str:
    return number.replace(str(marked), "#")


def _next_serial(series: str) -> int:
    """The next serial of *series*; whoever wants one too waits until this transaction ends."""
    CertificateSeries.insert(name=series, last=1).on_conflict(
        conflict_target=[CertificateSeries.name],
        update={CertificateSeries.last: CertificateSeries.last + 1},
    ).execute()
    row = CertificateSeries.get(CertificateSeries.name == series)
    serial: int = row.last
    return serial


def _taken(nomination: int, act: Act) -> Any:
    """The nomination, now ISSUED: of two desks that issue it, only one does."""
    row = nomination_row(nomination)
    changed = (
        Nomination.update(state=NominationState.ISSUED, author=act.author, written_at=act.at)
        .where((Nomination.id == nomination) & (Nomination.state == NominationState.DECIDED))
        .execute()
    )
    if not changed:
        row = nomination_row(nomination)
        issued = row.state == NominationState.ISSUED
        raise DatabaseError("ALREADY_ISSUED" if issued else "NOT_DECIDED", recipient=row.name)
    return nomination_row(nomination)


def _mark_void(row: Any, why: str, act: Act) -> bool:
    """Void the certificate and let its recipient be issued another; False if it is void."""
    if not why.strip():
        raise DatabaseError("REASON_NEEDED")
    changed = (
        IssuedCertificate.update(void_reason=why.strip(), voided_by=act.author, voided_at=act.at)
        .where((IssuedCertificate.id == row.id) & IssuedCertificate.void_reason.is_null())
        .execute()
    )
    Nomination.update(state=NominationState.DECIDED, author=act.author, written_at=act.at).where(
        (Nomination.id == row.nomination_id) & (Nomination.state == NominationState.ISSUED)
    ).execute()
    return bool(changed)


def _locked(certificate: int) -> Any:
    """The row, which nobody else writes until this transaction ends."""
    IssuedCertificate.update(number=IssuedCertificate.number).where(
        IssuedCertificate.id == certificate
    ).execute()
    return row_of(certificate)
