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
    from collections.abc import Iterator, Sequence

    from db.register_list import RegisterLine
    from reports.batch import CertificateFiles
    from reports.certificate import Certificate
    from ui.dialogs.save_certificates_dialog import SaveChoice
    from ui.models.certificates import CertificatesData, DecisionFacts
    from ui.papers.jobs import CertificateSet


def certificates_page(made: Session) -> Page:
    """The certificates page on the open database."""
    from ui.models.certificates import CertificatesSource
    from ui.pages.certificates_page import CertificatesPage
    from ui.wiring.printing import printing_desk

    issued, keys = partial(_issued, made), Keys(made.author, made.act)
    source = CertificatesSource(
        *(_stored, _evaluated, prepared, written, issued, keys),
        printing_desk(made.settings, made.author, made.act),
        saved,
    )
    return CertificatesPage(source)


def prepared(data: "CertificatesData") -> Job:
    """A job that makes the certificates of *data* in a child process; of those that are issued it
    takes the very papers of the register, the others are specimens then."""
    from ui.papers.jobs import certificate_set

    fresh = data.fresh
    items = [data.items[place] for place in fresh]
    make = partial(certificate_set, template=data.template)
    made = in_child(make, items, data.court, data.quarter, data.specimen)
    if len(fresh) == len(data.items):
        return made
    return partial(_mixed_set, data, made if fresh else None)


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


def _mixed_set(data: "CertificatesData", make: Job | None, report: Report) -> "CertificateSet":
    """The papers of the register, and what *make* makes of those that are not in it."""
    from reports.batch import joined, one_sheet
    from ui.papers.jobs import CertificateSet, Paper

    report(0, 1)
    papers, faults = list(_papers(data)), {}
    made = make(report) if make is not None else None
    if isinstance(made, CertificateSet):
        faults = {data.fresh[number]: fault for number, fault in made.faults.items()}
        good = [place for place in data.fresh if place not in faults]
        for page, place in enumerate(good, 1):
            papers[place] = one_sheet(made.paper.content, page)
    content = joined([paper for paper in papers if paper is not None])
    return CertificateSet(Paper(f"certificates-{data.quarter}.pdf", content), faults)


def _papers(data: "CertificatesData") -> "tuple[bytes | None, ...]":
    """The papers of the register by place, None for who has none."""
    from db.register_list import paper_of

    with session(), snapshot():
        return tuple(None if line is None else paper_of(line.id) for line in data.issued)


def _files(data: "CertificatesData", pattern: str, password: str = "") -> "CertificateFiles":
    from reports.batch import CertificateFiles

    papers = _papers(data) if data.issued else ()
    return CertificateFiles(
        *(data.items, data.court, data.template, data.specimen, pattern, password), papers
    )


def _register_lines(quarter: Quarter, keys: "Sequence[str]") -> "tuple[RegisterLine | None, ...]":
    """The lines of the register for those people, None for who has none."""
    from db.register_list import certificates
    from ui.wiring.issuing import STAR

    lines = {
        line.key: line
        for line in certificates()
        if (line.award_code, line.period) == (STAR, str(quarter)) and not line.is_void
    }
    return tuple(lines.get(key) for key in keys)


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
        items = tuple(_as_registered(result.quarter, items, lines))
    return CertificatesData(
        result.quarter, people, items, issuer, facts, award_template(STAR), lines
    )


def _as_registered(
    quarter: Quarter, items: "Sequence[Certificate]", lines: "Sequence[RegisterLine | None]"
) -> "Iterator[Certificate]":
    """*items* as the register has them; who has no certificate, with the number that comes next."""
    from db.register import next_numbers
    from ui.wiring.issuing import STAR

    numbers = iter(next_numbers(STAR, quarter, lines.count(None)))
    for item, line in zip(items, lines, strict=True):
        if line is None:
            yield replace(item, number=next(numbers))
        else:
            yield replace(
                item, number=line.number, recipient=line.recipient, issued_on=line.issued_on
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
