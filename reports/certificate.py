"""Certificates of honour: who gets one, what its number is, and what its template's fields say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import GROUPS, Category
from reports import wording
from reports.certificate_look import Look, Recipient
from reports.certificate_sheets import composed, sheets, texts_by_face
from reports.certificate_template import Template, shipped_template
from reports.court import Court
from reports.fonts import HEI, SONG, FontSet, font_set
from reports.numerals import chinese_date
from reports.progress import Report, unheard

_CATEGORIES = tuple(Category)


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate: number, recipient, body, the day it is dated, and what its QR code says.

    ``code`` is printed as a QR code; empty means the number. A ``collective`` is addressed by its
    name alone. ``award`` stands among the file's properties; ``period`` and ``division`` are for
    templates that name them.
    """

    number: str
    recipient: str
    citation: str
    issued_on: date | None = None
    code: str = ""
    collective: bool = False
    award: str = wording.STAR
    period: str = ""
    division: str = ""


def certificate_order(result: QuarterResult) -> list[PersonResult]:
    """The winners in the order in which certificates are numbered: group, category, staff number.

    Groups of judges come in the order of ``GROUPS``, then assistants, clerks and the others.
    """
    lines = {
        (number, line.category, line.group) for line in result.winners for number in line.staff_no
    }
    winners = [
        person
        for person in result.people
        if (person.staff_no, person.category, _group(person)) in lines
    ]
    return sorted(winners, key=_rank)


def star_certificates(
    result: QuarterResult, court: Court, issued_on: date | None
) -> list[Certificate]:
    """The certificates of a quarter's winners, numbered from 001; undated without a day."""
    return [
        Certificate(
            number=certificate_number(court, result.quarter, serial),
            recipient=person.name,
            citation=wording.star_citation(result.quarter, honour=bool(court.legal_basis)),
            issued_on=issued_on,
        )
        for serial, person in enumerate(certificate_order(result), 1)
    ]


def certificate_number(court: Court, quarter: Quarter, serial: int) -> str:
    """The number of a star's certificate: 示法荣〔2024〕J1-003号."""
    return wording.NUMBER_PATTERN.format(
        mark=court.mark, year=quarter.year, quarter=quarter.number, serial=serial
    )


def certificate(
    item: Certificate,
    court: Court,
    specimen: bool = False,
    fonts: FontSet | None = None,
    template: Template | None = None,
) -> bytes:
    """The finished page as PDF. The same arguments always give the same bytes.

    Raises:
        UnprintableError: a character of the page cannot or must not be printed.
        TextTooLongError: a text does not fit at the smallest allowed size.
        PictureError: the court's logo is no usable picture.
    """
    return certificates([item], court, specimen, fonts=fonts, template=template)


def certificates(
    items: Sequence[Certificate],
    court: Court,
    specimen: bool = False,
    report: Report = unheard,
    fonts: FontSet | None = None,
    template: Template | None = None,
) -> bytes:
    """All certificates in one PDF, a page each; a specimen has 样张 printed across it.

    Without a *template* they are set in the shipped one of the case star. Every text is checked
    before the first page is drawn. *report* hears (done, total).

    Raises:
        UnprintableError: a character of a page cannot or must not be printed.
        TextTooLongError: a text does not fit at the smallest allowed size.
        PictureError: the court's logo is no usable picture.
    """
    look = Look(court, specimen, title=subject_of(items, court), fonts=fonts)
    if len(items) == 1:
        look = replace(look, keywords=items[0].code)
    recipients = [recipient_of(item, court) for item in items]
    return sheets(template or star_template(), recipients, look, report)


def check_certificates(
    items: Iterable[Certificate], court: Court, fonts: FontSet, template: Template | None = None
) -> None:
    """Make sure that every certificate can be printed, without drawing one.

    Raises:
        UnprintableError: a character of a page cannot or must not be printed.
        TextTooLongError: a text does not fit at the smallest allowed size.
    """
    for item in items:
        composed(template or star_template(), recipient_of(item, court), fonts)


def batch_fonts(
    items: Iterable[Certificate], court: Court, template: Template | None = None
) -> FontSet:
    """The court's faces cut down to what these certificates set: smaller, faster single files."""
    recipients = [recipient_of(item, court) for item in items]
    texts = texts_by_face(template or star_template(), recipients)
    # The order matters: Kai takes its quotation marks from the Song that was cut down before it.
    song = {SONG: texts.pop(SONG, "") + "“”‘’"}
    return font_set(court).subset(song | texts | {HEI: texts.get(HEI, "") + wording.SPECIMEN})


def star_template() -> Template:
    """The shipped template of the case star (T1)."""
    return shipped_template(wording.STAR_TEMPLATE)


def recipient_of(item: Certificate, court: Court) -> Recipient:
    """What the fields of a template say for one certificate."""
    salutation = wording.COLLECTIVE_SALUTATION if item.collective else wording.SALUTATION
    return Recipient(
        {
            "title": _title(court),
            "salutation": salutation.format(name=item.recipient),
            "name": item.recipient,
            "citation": item.citation,
            "closing": _closing(court),
            "court": court.name,
            "day": chinese_date(item.issued_on) if item.issued_on else wording.UNDATED,
            "number": item.number,
            "award": item.award,
            "period": item.period,
            "division": item.division,
            "code": item.code or item.number,
        }
    )


def subject_of(items: Iterable[Certificate], court: Court) -> str:
    """What a file of these certificates is called in its properties."""
    awards = dict.fromkeys(item.award for item in items)
    return wording.CERTIFICATE_SUBJECT.format(award="、".join(awards), title=_title(court))


def _title(court: Court) -> str:
    return wording.CERTIFICATE_TITLE if court.legal_basis else wording.COMMENDATION_TITLE


def _closing(court: Court) -> str:
    return wording.CLOSING if court.legal_basis else wording.COMMENDATION_CLOSING


def _group(person: PersonResult) -> str | None:
    return person.peers[1] or None


def _rank(person: PersonResult) -> tuple[int, int, str]:
    group = GROUPS.index(person.group) if person.group in GROUPS else len(GROUPS)
    judge = person.category is Category.JUDGE
    return (_CATEGORIES.index(person.category), group if judge else 0, person.staff_no)
