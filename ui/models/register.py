"""The register of certificates as its page shows it."""

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from db.register_list import RegisterLine
from evaluation.awards import AwardKind
from evaluation.period import Quarter, Year
from ui.models.awards import kind_text, period_text
from ui.models.column import Column

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def register_columns() -> tuple[Column[RegisterLine], ...]:
    """What the register says of each certificate; the seldom wanted columns are hidden at first."""
    return (
        Column("number", translate("Register", "Certificate number"), lambda r: r.number, width=192,
               icon=_icon, tooltip=_tip),
        Column("recipient", translate("Register", "Recipient"), lambda r: r.recipient, width=104,
               spelled=True),
        Column("award", translate("Register", "Award"), lambda r: r.award, width=112),
        Column("period", translate("Register", "Period"), _period, width=112),
        Column("state", translate("Register", "State"), _state, width=80, tone=_tone, tooltip=_tip),
        Column("printed", translate("Register", "Printed"), lambda r: r.printed, holds=Holds.NUMBER,
               width=64),
        Column("issued_on", translate("Register", "Dated"), lambda r: r.issued_on, holds=Holds.DAY,
               width=96),
        Column("document", translate("Register", "Decision"), lambda r: r.document_no, width=128),
        Column("division", translate("Register", "Division"), lambda r: r.division, width=112),
        Column("kind", translate("Register", "Kind"), _kind, width=96, hidden=True),
        Column("received_by", translate("Register", "Received by"), lambda r: r.received_by or "",
               width=96),
        Column("received_on", translate("Register", "Received on"), lambda r: r.received_on,
               holds=Holds.DAY, width=96, hidden=True),
        Column("issued_by", translate("Register", "Issued by"), lambda r: r.issued_by, width=88,
               hidden=True),
        Column("void_reason", translate("Register", "Reason of voiding"),
               lambda r: r.void_reason or "", width=136, hidden=True),
        Column("replaces", translate("Register", "In place of"), lambda r: r.replaces, width=168,
               hidden=True),
        Column("sha256", translate("Register", "Fingerprint"), lambda r: r.sha256, width=136,
               hidden=True),
    )  # fmt: skip


def key_of_line(line: RegisterLine) -> int:
    """What tells a line from all others."""
    return line.id


def register_state_text(line: RegisterLine) -> str:
    """Whether a certificate is valid, printed, handed out or void."""
    if line.is_void:
        return translate("Register", "Void")
    if line.received_on is not None:
        return translate("Register", "Handed out")
    return translate("Register", "Printed") if line.printed else translate("Register", "Issued")


def _state(line: RegisterLine) -> str:
    return register_state_text(line)


def _tone(line: RegisterLine) -> str:
    if line.is_void:
        return "muted"
    return "positive" if line.received_on is not None else ""


def _icon(line: RegisterLine) -> str:
    return "circle-x:muted" if line.is_void else ""


def _tip(line: RegisterLine) -> str:
    if not line.is_void:
        return ""
    text = translate("Register", "Void: {why}").format(why=line.void_reason)
    if line.replaced_by:
        text += "\n" + translate("Register", "Replaced by {number}").format(number=line.replaced_by)
    return text


def _period(line: RegisterLine) -> str:
    period = Quarter.parse(line.period) if "Q" in line.period else Year.parse(line.period)
    return period_text(period)


def _kind(line: RegisterLine) -> str:
    return kind_text(AwardKind(line.kind))
