"""How the certificates page reaches the database."""

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.connection import place, session, snapshot
from evaluation.period import Quarter
from evaluation.result import QuarterResult
from ui.pages.page import Page
from ui.processes import in_child
from ui.session import Session
from ui.tasks import Job
from ui.wiring.keys import Keys, signed_in_child

if TYPE_CHECKING:
    from ui.models.certificates import CertificatesData, DecisionFacts


def certificates_page(made: Session) -> Page:
    """The certificates page on the open database."""
    from ui.models.certificates import CertificatesSource
    from ui.pages.certificates_page import CertificatesPage

    issued, keys = partial(_issued, made), Keys(made.author, made.act)
    source = CertificatesSource(_stored, _evaluated, prepared, written, issued, keys)
    return CertificatesPage(source)


def prepared(data: "CertificatesData") -> Job:
    """A job that makes the certificates of *data* in a child process."""
    from ui.paper_jobs import certificate_set

    make = partial(certificate_set, template=data.template)
    return in_child(make, data.items, data.court, data.quarter, data.specimen)


def written(data: "CertificatesData", folder: Path) -> Job:
    """A job that writes one file a certificate into *folder*, in a child process."""
    from reports.batch import CertificateFiles, write_separate

    pattern = f"{data.quarter}-J{data.quarter.number}-{{serial}}-{{name}}"
    files = CertificateFiles(data.items, data.court, data.template, data.specimen, pattern)
    return in_child(write_separate, files, folder)


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
    return CertificatesData(
        quarter=result.quarter,
        people=tuple(certificate_order(result)),
        items=tuple(star_certificates(result, issuer, day)),
        court=issuer,
        decision=facts,
        template=award_template(STAR),
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
