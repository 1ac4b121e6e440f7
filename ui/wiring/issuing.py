"""Issuing certificates in a child process: the database is opened there, nothing waits here.

``issuing_template`` and ``sealing`` are where the templates and the key of a court come in.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from db.actors import Act
from db.register import IssueOrder, Render, Sealing, TemplateStamp, issue, reissue, unsigned

if TYPE_CHECKING:
    from evaluation.period import Quarter
    from reports.award_papers import AwardPaper
    from reports.certificate_template import Template
    from reports.court import Court
    from ui.tasks import Report

STAR = "STAR"
SIGNED = "CS1"  # with what the code of a signed certificate begins


def issuing_template(code: str) -> "Template":
    """Which template the papers of an award are made from. Within a session."""
    from ui.commands.papers import award_template

    return award_template(code)


def sealing(passphrase: str | None = None) -> Sealing:
    """How the facts of a certificate become its payload: signed where the court has a key.

    Within a session, in the process that issues; *passphrase* lives no longer than the job.

    Raises:
        DatabaseError: KEY_LOCKED: there is a key and no passphrase; WRONG_PASSPHRASE.
    """
    from db.certificate_codes import sealed_with
    from db.errors import DatabaseError
    from db.keys import Signer, signing_key

    key = signing_key()
    if key is None:
        return unsigned
    if passphrase is None:
        raise DatabaseError("KEY_LOCKED")
    return sealed_with(Signer.of(key, passphrase))


def issue_all(
    address: str,
    nominations: Sequence[int],
    day: date | None,
    act: Act,
    report: "Report",
    passphrase: str | None = None,
) -> list[str]:
    """Issue the certificates of *nominations*, each in a transaction of its own; their numbers.

    They are dated *day*, or else the day of their decision. Whatever fails, those before it stay.
    A key that cannot be opened with *passphrase* fails before the first.

    Raises:
        DatabaseError, PaperError: as ``db.register.issue`` and ``sealing``.
    """
    from db.connection import open_database, session
    from db.register_list import certificate_of

    open_database(address, create=False)
    numbers = []
    with session():
        seal = sealing(passphrase)
        for done, nomination in enumerate(nominations):
            report(done, len(nominations))
            order, render = prepared(nomination, day)
            numbers.append(certificate_of(issue(order, render, act, seal)).number)
    report(len(nominations), len(nominations))
    return numbers


def issue_stars(
    address: str, quarter: "Quarter", act: Act, report: "Report", passphrase: str | None = None
) -> list[str]:
    """Bring the decision on the stars of *quarter* to the list of their award, and issue the
    certificates that are missing; their numbers, in the order of the certificates.

    Raises:
        DatabaseError: as ``adopt_quarter_decision``, ``issue`` and ``sealing``. PaperError.
    """
    from db.award_proposals import NominationState, adopt_quarter_decision
    from db.connection import open_database, session
    from db.runs import result_of

    open_database(address, create=False)
    report(0, 0)
    with session():
        sealing(passphrase)  # before anything is written
        found = adopt_quarter_decision(STAR, result_of(quarter), act)
        missing = [one.id for one in found if one.state is NominationState.DECIDED]
    return issue_all(address, missing, None, act, report, passphrase)


def reissue_one(
    address: str,
    certificate: int,
    why: str,
    act: Act,
    report: "Report",
    passphrase: str | None = None,
) -> str:
    """Void a certificate and issue another in its place, dated like it; the new number.

    The new one bears the name as it is in the roster now.

    Raises:
        DatabaseError, PaperError: as ``db.register.reissue`` and ``sealing``.
    """
    from db.award_proposals import renew_names
    from db.connection import open_database, session
    from db.register_list import certificate_of

    open_database(address, create=False)
    report(0, 1)
    with session():
        old, seal = certificate_of(certificate), sealing(passphrase)
        renew_names([old.nomination], act)
        order, render = prepared(old.nomination, old.issued_on)
        new = reissue(certificate, order, why, render, act, seal)
        return certificate_of(new).number


def prepared(nomination: int, day: date | None) -> tuple[IssueOrder, Render]:
    """What issuing *nomination* takes: the order, and how its page is made. Within a session."""
    from db.award_proposals import nominee
    from db.awards import award_of
    from evaluation.awards import AwardKind, period_of
    from reports.award_papers import AwardPaper, Recipient
    from ui.commands.papers import court

    found, issuer = nominee(nomination), court()
    recipient, period = Recipient(found.name, found.division), period_of(found.period)
    award = award_of(found.award)
    kind = AwardKind.HONOUR if award.is_honour(issuer.legal_basis) else AwardKind.COMMENDATION
    dated = day or found.decided_on or date.min
    template = issuing_template(award.code)
    stamp = TemplateStamp(template.id, template.version, template.sha256)
    order = IssueOrder(nomination, kind.value, dated, stamp)
    return order, partial(_page, AwardPaper(award, period, recipient, "", dated), issuer, template)


def _page(
    paper: "AwardPaper", issuer: "Court", template: "Template", number: str, payload: str
) -> bytes:
    from reports.award_papers import award_certificate

    # What is signed is the code; the facts as they are would be no code one can scan.
    code = payload if payload.startswith(SIGNED) else ""
    made = replace(paper, number=number, code=code)
    return award_certificate(made, issuer, template=template)
