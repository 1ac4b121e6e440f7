"""The code of a certificate against the keys and the register: genuine, altered, void, unknown.

No network is asked. A PC that has only the court's public key can tell a genuine code from an
altered one; whether a genuine certificate was voided later, only the register knows.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from db.keys import CourtKey, Signer, court_keys, is_signed_by
from db.models import IssuedCertificate
from db.register import CertificateFacts, Seal, Sealing
from db.register_list import RegisterLine, certificate_numbered, certificate_of
from evaluation.certificate_code import (
    CertificateCodeError,
    CertificatePayload,
    code_text,
    grouped,
    parse_code,
    words_fingerprint,
)

_CODE = re.compile(rb"CS1[0-9A-HJKMNP-TV-Z]{130,800}")


class Verdict(StrEnum):
    """What can be said of a code. UNKNOWN: signed with a key that is not known here."""

    GENUINE = "GENUINE"
    ALTERED = "ALTERED"
    VOID = "VOID"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class CodeCheck:
    """What a check found. ``payload`` is what the code says, None where it cannot be read.

    ``key`` is the key it was signed with, ``line`` the certificate in this register: both None
    where they are not known here. ``differs`` names what the register holds otherwise.
    """

    verdict: Verdict
    payload: CertificatePayload | None = None
    key: CourtKey | None = None
    line: RegisterLine | None = None
    differs: tuple[str, ...] = ()


def sealed_with(signer: Signer) -> Sealing:
    """What signs certificates with the key in hand while they are issued."""

    def seal(facts: CertificateFacts) -> Seal:
        content = payload_of(facts, signer.key).to_bytes()
        signature = signer.sign(content)
        return Seal(code_text(content, signature), signature.hex())

    return seal


def payload_of(facts: CertificateFacts, key: CourtKey) -> CertificatePayload:
    """What the code of a certificate with these facts says."""
    head = (facts.number, facts.court, facts.recipient, facts.division, facts.award)
    body = (facts.period, facts.kind, facts.decided_on, facts.document_no, facts.issued_on)
    words = "\n".join((*head, *body))
    return CertificatePayload(
        facts.number,
        facts.recipient,
        facts.award,
        date.fromisoformat(facts.issued_on),
        words_fingerprint(words),
        key.short,
    )


def check_code(text: str, keys: tuple[CourtKey, ...] = (), *, register: bool = True) -> CodeCheck:
    """Say of a scanned, pasted or typed code what it is, by the keys stored here and *keys*.

    Without *register* no database is asked: only *keys* count.

    Raises:
        CertificateCodeError: NOT_A_CODE: it is not the code of a certificate at all.
    """
    known = (*keys, *court_keys()) if register else keys
    try:
        content, signature = parse_code(text)
        payload = CertificatePayload.from_bytes(content)
    except CertificateCodeError as error:
        if error.code == "NOT_A_CODE":
            raise
        return CodeCheck(Verdict.ALTERED)
    key = next((key for key in known if key.short == payload.key), None)
    if key is None:
        return CodeCheck(Verdict.UNKNOWN, payload)
    if not is_signed_by(key, content, signature):
        return CodeCheck(Verdict.ALTERED, payload, key)
    line = certificate_numbered(payload.number) if register else None
    if line is None:
        return CodeCheck(Verdict.GENUINE, payload, key)
    differs = _differences(payload, line)
    if differs:
        return CodeCheck(Verdict.ALTERED, payload, key, line, differs)
    verdict = Verdict.VOID if line.is_void else Verdict.GENUINE
    return CodeCheck(verdict, payload, key, line)


def check_number(number: str) -> CodeCheck:
    """Say of a certificate's number, typed, what this register knows of it."""
    line = certificate_numbered("".join(number.split()))
    if line is None:
        return CodeCheck(Verdict.UNKNOWN)
    verdict = Verdict.VOID if line.is_void else Verdict.GENUINE
    return CodeCheck(verdict, line=line)


def certificate_with_bytes(content: bytes) -> RegisterLine | None:
    """The certificate that was issued as exactly these bytes, if there is one."""
    sha256 = hashlib.sha256(content).hexdigest()
    row = IssuedCertificate.get_or_none(IssuedCertificate.sha256 == sha256)
    return None if row is None else certificate_of(row.id)


def codes_in_paper(content: bytes) -> tuple[str, ...]:
    """The codes a PDF of ours names among its key words."""
    return tuple(dict.fromkeys(code.decode("ascii") for code in _CODE.findall(content)))


def code_of(line: RegisterLine) -> str | None:
    """The code printed on a certificate in groups of five; None where it was not signed."""
    return grouped(line.payload) if line.signature else None


def _differences(payload: CertificatePayload, line: RegisterLine) -> tuple[str, ...]:
    pairs = (
        ("recipient", payload.recipient, line.recipient),
        ("award", payload.award, line.award),
        ("issued_on", payload.issued_on, line.issued_on),
    )
    return tuple(name for name, said, kept in pairs if said != kept)
