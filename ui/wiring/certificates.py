"""How the certificates page reaches the database."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.connection import place, session, snapshot
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from ui.pages.page import Page
from ui.processes import in_child
from ui.session import Session
from ui.tasks import Job, Report
from ui.wiring.keys import Keys, signed_in_child

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.register_list import RegisterLine
    from reports.batch import CertificateFiles
    from reports.preflight_findings import PreflightFinding
    from ui.dialogs.save_certificates_dialog import SaveChoice
    from ui.models.certificates import CertificatesData, DecisionFacts
    from ui.pages.certificate_printing import PrintingDesk
    from ui.papers.jobs import CertificateSet


def certificates_page(made: Session) -> Page:
    """The certificates page on the open database."""
    from ui.models.certificates import CertificatesSource
    from ui.pages.certificates_page import CertificatesPage

    issued, keys = partial(_issued, made), Keys(made.author, made.act)
    source = CertificatesSource(
        *(_stored, _evaluated, prepared, written, issued, keys), printing_desk(made), saved
    )
    return CertificatesPage(source)


def printing_desk(made: Session) -> "PrintingDesk":
    """What printing certificates needs of this PC and of the register."""
    from ui.pages.certificate_printing import PrintingDesk

    return PrintingDesk(
        made.settings, made.author, checked, partial(_noted, made), partial(_spoiled, made)
    )


def prepared(data: "CertificatesData") -> Job:
    """A job that makes the certificates of *data* in a child process; once all are issued it
    takes the very papers of the register."""
    from ui.papers.jobs import certificate_set

    if data.issued:
        return partial(_issued_set, data)
    make = partial(certificate_set, template=data.template)
    return in_child(make, data.items, data.court, data.quarter, data.specimen)


def written(data: "CertificatesData", folder: Path) -> Job:
    """A job that writes one file a certificate into *folder*, in a child process."""
    from reports.batch import write_separate

    pattern = f"{data.quarter}-J{data.quarter.number}-{{serial}}-{{name}}"
    return in_child(write_separate, _files(data, pattern), folder)


def saved(data: "CertificatesData", choice: "SaveChoice", where: Path) -> Job:
    """A job that saves *data* in the form of *choice*, in a child process, and returns *where*."""
    from ui.papers.certificate_files import saved_certificates

    files = _files(data, choice.pattern, choice.password)
    return in_child(saved_certificates, choice.form.value, files, where)


def checked(data: "CertificatesData", calibrated: bool) -> "Sequence[PreflightFinding]":
    """What could go wrong when *data* is printed."""
    from db.register_list import certificates
    from reports.certificate import recipient_of
    from reports.preflight import Batch, preflight

    with session(), snapshot():
        lines = certificates()
    ours = {(item.number, item.recipient) for item in data.items}
    used = frozenset(one.number for one in lines if (one.number, one.recipient) not in ours)
    recipients = [recipient_of(item, data.court) for item in data.items]
    batch = Batch(data.used_template(), recipients, data.court, used, calibrated=calibrated)
    return preflight(batch)


def _issued_set(data: "CertificatesData", report: Report) -> "CertificateSet":
    """The papers of the register as one document."""
    from reports.batch import joined
    from ui.papers.jobs import CertificateSet, Paper

    report(0, 1)
    content = joined(_papers(data))
    return CertificateSet(Paper(f"certificates-{data.quarter}.pdf", content), {})


def _papers(data: "CertificatesData") -> tuple[bytes, ...]:
    from db.register_list import paper_of

    with session(), snapshot():
        return tuple(paper_of(line.id) for line in data.issued)


def _files(data: "CertificatesData", pattern: str, password: str = "") -> "CertificateFiles":
    from reports.batch import CertificateFiles

    papers = _papers(data) if data.issued else ()
    return CertificateFiles(
        *(data.items, data.court, data.template, data.specimen, pattern, password), papers
    )


def _noted(made: Session, certificates: "Sequence[int]", why: str) -> None:
    from db.register import note_printing

    with session():
        for certificate in certificates:
            note_printing(certificate, made.act(), why)


def _spoiled(made: Session, number: str, sheets: int, why: str) -> None:
    from db.spoiled_sheets import note_spoiled

    with session():
        note_spoiled(number, sheets, why, made.act())


def _register_lines(quarter: Quarter, keys: "Sequence[str]") -> "tuple[RegisterLine, ...]":
    """The lines of the register for those people; none unless every one of them has one."""
    from db.register_list import certificates
    from ui.wiring.issuing import STAR

    lines = {
        line.key: line
        for line in certificates()
        if (line.award_code, line.period) == (STAR, str(quarter)) and not line.is_void
    }
    return tuple(lines[key] for key in keys) if all(key in lines for key in keys) else ()


def _issued(made: Session, data: "CertificatesData") -> Job:
    """A job that issues what the decision on *data* names and has no certificate yet."""
    from ui.wiring.issuing import issue_stars

    values = (place().address, data.quarter, made.act())
    return signed_in_child(issue_stars, Keys(made.author, made.act), values)


def _stored(quarter: Quarter) -> "CertificatesData | None":
    from db.runs import stored_result

    with session(), snapshot():
        result = stored_result(quarter)
        return _data(result) if result is not None else None


def _evaluated(quarter: Quarter) -> "CertificatesData | None":
    from db.runs import has_data, result_of

    with session(), snapshot():
        return _data(result_of(quarter)) if has_data(quarter) else None


def _data(result: QuarterResult) -> "CertificatesData":
    from reports.certificate import certificate_order, star_certificates
    from ui.commands.papers import award_template, court
    from ui.models.certificates import CertificatesData, DecisionState
    from ui.wiring.issuing import STAR

    issuer = court()
    facts = _decision(result)
    day = facts.day if facts.state is DecisionState.DECIDED else None
    people = tuple(certificate_order(result))
    items = tuple(star_certificates(result, issuer, day))
    lines = _register_lines(result.quarter, [one.staff_no for one in people]) if day else ()
    if lines:
        items = tuple(
            replace(item, number=line.number, recipient=line.recipient, issued_on=line.issued_on)
            for item, line in zip(items, lines, strict=True)
        )
    return CertificatesData(
        result.quarter, people, items, issuer, facts, award_template(STAR), lines
    )


def _decision(result: QuarterResult) -> "DecisionFacts":
    from db.runs import decision
    from ui.models.certificates import DecisionFacts, DecisionState

    taken = decision(result.quarter)
    if taken is None:
        return DecisionFacts(DecisionState.MISSING)
    same = list(taken.winners) == json.loads(result.to_json())["winners"]
    state = DecisionState.DECIDED if same else DecisionState.OUTDATED
    return DecisionFacts(state, taken.decided_on, taken.document_no)
