"""How printing certificates from any page reaches the database and the register."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import session, snapshot
from db.errors import DatabaseError
from ui.settings import Settings
from ui.tasks import Job, Report

if TYPE_CHECKING:
    from db.award_proposals import Nominee
    from db.register_list import RegisterLine
    from reports.certificate_template import Template
    from reports.preflight import Batch
    from reports.preflight_findings import PreflightFinding
    from ui.pages.certificate_printing import PrintingDesk
    from ui.papers.print_batch import PrintBatch, SpoiledLine


def printing_desk(settings: Settings | None, author: str, act: Callable[[], Act]) -> "PrintingDesk":
    """What printing certificates needs of this PC and of the register."""
    from ui.pages.certificate_printing import PrintingDesk
    from ui.pages.spoiled_acts import SpoiledDesk

    spoiled = SpoiledDesk(partial(_spoiled, act), spoiled_lines, partial(_corrected, act))
    return PrintingDesk(
        *(settings or Settings(), author, checked, partial(_noted, act), spoiled),
        check_issue=checked_to_issue,
    )


def register_batches(certificates: Sequence[int]) -> Job:
    """A job that fetches *certificates* of the register to be printed, in that order: a list of
    PrintBatch, one for each kind of paper.

    Raises (the job): DatabaseError: PAPER_ALTERED.
    """
    return partial(_register_batches, tuple(certificates))


def award_batches(nominations: Sequence[int]) -> Job:
    """The same of the valid certificates of *nominations*, as far as there are any."""

    def job(report: Report) -> "list[PrintBatch]":
        from db.register_list import certificates

        with session(), snapshot():
            valid = {line.nomination: line.id for line in certificates() if not line.is_void}
        return _register_batches([valid[one] for one in nominations if one in valid], report)

    return job


def checked(batch: "PrintBatch", calibrated: bool) -> "Sequence[PreflightFinding]":
    """What could go wrong when *batch* is printed, what stops it first."""
    from db.register_list import certificates
    from reports.preflight import Batch, preflight, sheet_findings

    with session(), snapshot():
        lines = certificates()
    found = list(_void(batch, lines))
    loaded = _sold_as(batch.template)
    if not batch.fresh:
        return [*found, *sheet_findings(batch.template, loaded, calibrated=calibrated)]
    ours = {(one.values["number"], one.name) for one in batch.fresh}
    used = frozenset(one.number for one in lines if (one.number, one.recipient) not in ours)
    fresh = Batch(batch.template, batch.fresh, batch.court, used, loaded, calibrated=calibrated)
    return [*found, *preflight(fresh)]


def checked_to_issue(batch: "PrintBatch") -> "Sequence[PreflightFinding]":
    """What could go wrong when what is not in the register yet is issued."""
    with session(), snapshot():
        court = list(_of_the_court())
    return [*court, *checked(batch, True)]


def before_issue(nominations: Sequence[int]) -> "Sequence[PreflightFinding]":
    """What could go wrong when certificates are issued to *nominations* of one award."""
    from db.award_proposals import nominee
    from reports.preflight import preflight

    with session(), snapshot():
        found = [nominee(one) for one in nominations]
        about = [*_of_the_court(), *_renamed(found)]
        batch = _batch_to_issue(found)
    return [*about, *preflight(batch)] if batch is not None else about


def spoiled_lines() -> "Sequence[SpoiledLine]":
    """Every note of spoiled sheets with the paper it is counted against."""
    from db.spoiled_sheets import spoiled_sheets
    from ui.commands.papers import court_templates
    from ui.papers.print_batch import SpoiledLine, paper_words

    with session(), snapshot():
        papers = {one.id: paper_words(one) for one in court_templates()}
        return [SpoiledLine(one, papers.get(one.template, "")) for one in spoiled_sheets()]


def _register_batches(certificates: Sequence[int], report: Report) -> "list[PrintBatch]":
    from db.register_list import certificate_of, paper_of
    from ui.commands.papers import court
    from ui.papers.print_batch import PrintBatch, Sheet, same_paper

    found: list[PrintBatch] = []
    with session(), snapshot():
        issuer = court()
        for done, one in enumerate(certificates):
            report(done, len(certificates))
            line, paper = certificate_of(one), paper_of(one)
            template = template_as_issued(line)
            sheet = Sheet(line.number, line.recipient, line.id, line.printed)
            place = next((n for n, b in enumerate(found) if same_paper(b.template, template)), -1)
            if place < 0:
                found.append(PrintBatch((paper,), (sheet,), template, issuer))
            else:
                found[place] = found[place].with_sheet(paper, sheet)
    return found


def template_as_issued(line: "RegisterLine") -> "Template":
    """The version of the template a certificate was issued from, or else its latest one.

    Within a session. Only its paper matters: what stands on it is in the register.
    """
    from db.templates import versions_of
    from reports.certificate_template import Template, shipped_templates
    from ui.commands.papers import award_template, court_templates

    for one in shipped_templates():
        if (one.id, one.version) == (line.template_id, line.template_version):
            return one
    for stored in versions_of(line.template_id):
        if str(stored.number) == line.template_version:
            return Template.from_json(stored.content)
    known = {one.id: one for one in court_templates()}
    return known.get(line.template_id) or award_template(line.award_code)


def _void(batch: "PrintBatch", lines: "Sequence[RegisterLine]") -> "Iterator[PreflightFinding]":
    from reports.preflight_findings import PreflightFinding, Weight

    void = {line.id for line in lines if line.is_void}
    for sheet in batch.sheets:
        if sheet.certificate in void:
            yield PreflightFinding("VOID", Weight.STOPS, "", (("number", sheet.number),))


def _of_the_court() -> "Iterator[PreflightFinding]":
    from db.settings import court_settings
    from reports.preflight_findings import PreflightFinding, Weight

    court = court_settings()
    if not court.name:
        yield PreflightFinding("NO_COURT_NAME", Weight.STOPS)
    if not court.mark:
        yield PreflightFinding("NO_COURT_MARK", Weight.STOPS)


def _renamed(nominees: "Sequence[Nominee]") -> "Iterator[PreflightFinding]":
    from db.award_proposals import names_now
    from reports.preflight_findings import PreflightFinding, Weight

    names = names_now([one.id for one in nominees])
    for one in nominees:
        if (name := names.get(one.id, one.name)) != one.name:
            yield PreflightFinding("RENAMED", Weight.WARNS, one.name, (("name", name),))


def _batch_to_issue(nominees: "Sequence[Nominee]") -> "Batch | None":
    """What would be issued now, under the numbers that come next."""
    from db.awards import award_of
    from db.register import next_numbers
    from db.register_list import certificates
    from evaluation.awards import period_of
    from reports.award_papers import AwardPaper, Recipient, certificate_item
    from reports.certificate import recipient_of
    from reports.preflight import Batch
    from ui.commands.papers import court
    from ui.wiring.issuing import issuing_template

    if not nominees:
        return None
    award, period = award_of(nominees[0].award), period_of(nominees[0].period)
    numbers = next_numbers(award.code, period, len(nominees))
    issuer = named = court()
    recipients = []
    for number, one in zip(numbers, nominees, strict=True):
        recipient = Recipient(one.name, one.division)
        paper = AwardPaper(award, period, recipient, number, one.decided_on)
        item, named = certificate_item(paper, issuer)
        recipients.append(recipient_of(item, named))
    template = issuing_template(award.code)
    used = frozenset(line.number for line in certificates())
    return Batch(template, recipients, named, used, _sold_as(template))


def _sold_as(template: "Template") -> tuple[Decimal, Decimal] | None:
    """The size at which paper of the template's name is sold; None of paper without one."""
    from ui.designer.sheet_form import stocks

    sizes = {one.id: (Decimal(one.width), Decimal(one.height)) for one in stocks()}
    return sizes.get(template.stock)


def _noted(act: Callable[[], Act], printed: Sequence[tuple[int, str]]) -> None:
    from db.register import note_printing

    refused: list[DatabaseError] = []
    with session():
        for certificate, why in printed:
            try:
                note_printing(certificate, act(), why)
            except DatabaseError as error:
                # The others went to the printer all the same, and that has to be known.
                refused.append(error)
    if refused:
        raise refused[0]


def _spoiled(act: Callable[[], Act], number: str, sheets: int, why: str) -> None:
    from db.spoiled_sheets import note_spoiled

    with session():
        note_spoiled(number, sheets, why, act())


def _corrected(act: Callable[[], Act], note: int, sheets: int, why: str) -> int | None:
    from db.spoiled_sheets import correct_spoiled

    with session():
        return correct_spoiled(note, sheets, why, act())
