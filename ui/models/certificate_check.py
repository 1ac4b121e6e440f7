"""What a check of a certificate found, in plain words: the verdict, and what rests on it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.register_list import RegisterLine
from evaluation.certificate_code import CertificatePayload
from ui.texts import day_text, long_day_text
from ui.texts.moments import day_of
from ui.widgets.fact_grid import FactTable

if TYPE_CHECKING:
    from db.certificate_codes import CodeCheck

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_MOST_SHOWN = 40


class Said(StrEnum):
    """What is told of something that was checked."""

    GENUINE = "GENUINE"
    ELSEWHERE = "ELSEWHERE"  # genuine by the key of another court
    NOT_LISTED = "NOT_LISTED"  # this court's signature, and not in this register
    EXACT_BYTES = "EXACT_BYTES"  # the very file that was issued
    LISTED = "LISTED"  # a number alone
    ALTERED = "ALTERED"
    UNREADABLE = "UNREADABLE"
    DIFFERS = "DIFFERS"  # the register holds something else
    VOID = "VOID"
    UNKNOWN_KEY = "UNKNOWN_KEY"
    UNKNOWN_NUMBER = "UNKNOWN_NUMBER"
    NO_CODE = "NO_CODE"
    NOT_A_CODE = "NOT_A_CODE"
    STOPPED = "STOPPED"  # pages were left unread


GOOD = frozenset({Said.GENUINE, Said.ELSEWHERE, Said.EXACT_BYTES})


class CheckStoppedError(Exception):
    """Raised inside a check, by its own call of ``report``, once somebody wanted it to stop."""


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing that was checked. ``source`` is the file or what was typed."""

    said: Said
    source: str
    payload: CertificatePayload | None = None
    line: RegisterLine | None = None
    key: str = ""
    differs: tuple[str, ...] = ()


def finding_of(check: "CodeCheck", source: str, *, own: bool) -> CheckFinding:
    """What the check of a code or number says; *own*: the key that signed it is this court's."""
    from db.certificate_codes import Verdict

    key = check.key.label or check.key.short if check.key else ""
    if check.payload is not None and not key:
        key = check.payload.key.upper()
    said = Said.GENUINE
    match check.verdict:
        case Verdict.VOID:
            said = Said.VOID
        case Verdict.UNKNOWN:
            said = Said.UNKNOWN_KEY if check.payload else Said.UNKNOWN_NUMBER
        case Verdict.ALTERED:
            said = Said.UNREADABLE if check.payload is None else Said.ALTERED
            said = Said.DIFFERS if check.differs else said
        case _ if check.payload is None:
            said = Said.LISTED
        case _ if check.line is None:
            said = Said.NOT_LISTED if own else Said.ELSEWHERE
    return CheckFinding(said, source, check.payload, check.line, key, check.differs)


def verdict_text(said: Said) -> str:
    """The verdict in a word or two."""
    return {
        Said.GENUINE: translate("Verdict", "Genuine"),
        Said.ELSEWHERE: translate("Verdict", "Genuine"),
        Said.EXACT_BYTES: translate("Verdict", "Genuine"),
        Said.NOT_LISTED: translate("Verdict", "Signed, but not in this register"),
        Said.LISTED: translate("Verdict", "The number is in the register"),
        Said.ALTERED: translate("Verdict", "Altered"),
        Said.DIFFERS: translate("Verdict", "Altered"),
        Said.UNREADABLE: translate("Verdict", "Mistyped or altered"),
        Said.VOID: translate("Verdict", "Void"),
        Said.UNKNOWN_KEY: translate("Verdict", "Unknown"),
        Said.UNKNOWN_NUMBER: translate("Verdict", "Unknown"),
        Said.NO_CODE: translate("Verdict", "No code found"),
        Said.NOT_A_CODE: translate("Verdict", "No code of a certificate"),
        Said.STOPPED: translate("Verdict", "Not read to the end"),
    }[said]


def verdict_look(said: Said) -> tuple[str, str]:
    """The drawing and the colour of a verdict."""
    if said in GOOD:
        return "badge-check", "positive"
    if said in (Said.ALTERED, Said.DIFFERS):
        return "triangle-alert", "danger"
    if said is Said.LISTED:
        return "list-checks", "muted"
    if said is Said.VOID:
        return "circle-x", "warning"
    return "circle-help", "warning"


def reason_text(found: CheckFinding) -> str:
    """What the verdict means, and what to do."""
    line = found.line
    values = {
        "key": found.key,
        "source": found.source[:_MOST_SHOWN],
        "fields": " · ".join(_field_text(name) for name in found.differs),
        "day": long_day_text(day_of(line.voided_at)) if line and line.voided_at else "",
        "why": (line.void_reason if line else "") or "",
    }
    said = {**_good_reasons(), **_other_reasons()}[found.said].format(**values)
    if line is not None and line.replaced_by:
        more = translate("Verdict", "It was replaced by {number}.")
        said += " " + more.format(number=line.replaced_by)
    return said


def facts_of(found: CheckFinding) -> FactTable | None:
    """What the code claims beside what the register holds; None where there is neither."""
    payload, line = found.payload, found.line
    if payload is None and line is None:
        return None
    rows: list[tuple[str, str, str]] = []
    for name, claimed, kept in (
        ("number", payload and payload.number, line and line.number),
        ("recipient", payload and payload.recipient, line and line.recipient),
        ("award", payload and payload.award, line and line.award),
        ("issued_on", payload and day_text(payload.issued_on), line and day_text(line.issued_on)),
        ("division", None, line and line.division),
        ("document", None, line and line.document_no),
    ):
        if claimed or kept:
            rows.append((_field_text(name), claimed or "—", kept or "—"))
    heads = ("", translate("Verdict", "The code says"), translate("Verdict", "The register holds"))
    return FactTable(heads, tuple(rows), wide=2, gap=24)


def summary_text(findings: Sequence[CheckFinding]) -> str:
    """How often each verdict was given."""
    counts = Counter(verdict_text(found.said) for found in findings)
    return "    ".join(f"{verdict}: {count}" for verdict, count in counts.items())


def listed(findings: Sequence[CheckFinding]) -> list[str]:
    """A line each, for choosing among several."""
    return [
        f"{place}. {verdict_text(found.said)}  {_name(found)}"
        for place, found in enumerate(findings, 1)
    ]


def _name(found: CheckFinding) -> str:
    known = found.payload or found.line
    return f"{known.number}  {known.recipient}" if known is not None else found.source[:_MOST_SHOWN]


def _good_reasons() -> dict[Said, str]:
    return {
        Said.GENUINE: translate(
            "Verdict", "Signed with the key “{key}”, and the register holds the same."
        ),
        Said.ELSEWHERE: translate(
            "Verdict",
            "Signed with the key “{key}”. Whether it was voided later only that court can say.",
        ),
        Said.EXACT_BYTES: translate(
            "Verdict", "The file is the very one that was issued; nothing in it was changed."
        ),
        Said.LISTED: translate(
            "Verdict",
            "The number alone proves nothing: compare recipient, award and day with the paper.",
        ),
        Said.VOID: translate("Verdict", "It was issued, and declared void on {day}: {why}."),
    }


def _other_reasons() -> dict[Said, str]:
    return {
        Said.NOT_LISTED: translate(
            "Verdict",
            "The signature is of this court's key “{key}”, but this register has no such number:"
            " ask who issued it before you trust it.",
        ),
        Said.ALTERED: translate(
            "Verdict", "The signature does not belong to these words: they are not what was signed."
        ),
        Said.DIFFERS: translate(
            "Verdict", "The signature holds, but the register holds something else: {fields}."
        ),
        Said.UNREADABLE: translate(
            "Verdict",
            "The code is cut off or mistyped: compare it with the paper. If it stands there just"
            " so, the paper was altered.",
        ),
        Said.UNKNOWN_KEY: translate(
            "Verdict",
            "Signed with a key that is not known here ({key}). Ask that court for its public key,"
            " and add it in the settings under “Signing keys”.",
        ),
        Said.UNKNOWN_NUMBER: translate(
            "Verdict", "This register has no certificate with the number {source}."
        ),
        Said.NO_CODE: translate(
            "Verdict",
            "{source}: there is no QR code that can be read. Photograph the paper straight from"
            " above in good light, or type the code or the number.",
        ),
        Said.STOPPED: translate(
            "Verdict",
            "Pages read before it was stopped: {source}. What is on the others was not checked.",
        ),
        Said.NOT_A_CODE: translate(
            "Verdict", "“{source}” is neither the code of a certificate nor a number."
        ),
    }


def _field_text(name: str) -> str:
    return {
        "number": translate("Verdict", "Number"),
        "recipient": translate("Verdict", "Recipient"),
        "award": translate("Verdict", "Award"),
        "issued_on": translate("Verdict", "Dated"),
        "division": translate("Verdict", "Division"),
        "document": translate("Verdict", "Decision"),
    }.get(name, name)
