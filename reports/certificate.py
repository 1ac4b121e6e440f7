"""The certificate of honour T1: one A4 landscape page a recipient."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import GROUPS, Category
from reports import certificate_page, wording
from reports.certificate_page import Content, Page
from reports.court import Court
from reports.documents import new_canvas
from reports.fonts import HEI, KAI, SONG, SONG_BOLD, FontSet, font_set
from reports.names import printable
from reports.numerals import chinese_date
from reports.pictures import picture
from reports.progress import Report, unheard
from reports.styles import CERTIFICATE_PAGE

_CATEGORIES = tuple(Category)
_FRAME = "frame"


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate: number, recipient, body, the day it is dated, and what its QR code says.

    ``code`` is printed as a QR code; empty means the number. A ``collective`` is addressed by its
    name alone. ``award`` stands among the file's properties.
    """

    number: str
    recipient: str
    citation: str
    issued_on: date | None = None
    code: str = ""
    collective: bool = False
    award: str = wording.STAR


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
    item: Certificate, court: Court, specimen: bool = False, fonts: FontSet | None = None
) -> bytes:
    """The finished page as PDF. The same arguments always give the same bytes.

    Raises:
        UnprintableError: a character of the page cannot or must not be printed.
        TextTooLongError: the body does not fit at the smallest allowed size.
        PictureError: the court's logo is no usable picture.
    """
    return certificates([item], court, specimen, fonts=fonts)


def certificates(
    items: Sequence[Certificate],
    court: Court,
    specimen: bool = False,
    report: Report = unheard,
    fonts: FontSet | None = None,
) -> bytes:
    """All certificates in one PDF, a page each; a specimen has 样张 printed across it.

    Every text is checked before the first page is drawn. *report* hears (done, total).

    Raises:
        UnprintableError: a character of a page cannot or must not be printed.
        TextTooLongError: a body does not fit at the smallest allowed size.
        PictureError: the court's logo is no usable picture.
    """
    fonts = fonts or font_set(court)
    pages = _composed(items, court, fonts)
    buffer = BytesIO()
    title = _title(court)
    awards = {item.award: None for item in items}
    subject = wording.CERTIFICATE_SUBJECT.format(award="、".join(awards), title=title)
    canvas = new_canvas(buffer, CERTIFICATE_PAGE, fonts[KAI], subject, court.name)
    logo = picture(court.logo) if court.logo else None
    canvas.beginForm(_FRAME, 0, 0, *CERTIFICATE_PAGE)
    certificate_page.draw_frame(canvas, fonts, title, specimen)
    if logo:
        certificate_page.draw_logo(canvas, logo)
    canvas.endForm()
    shared = _shared_forms(canvas, pages)
    for done, page in enumerate(pages):
        report(done, len(pages))
        canvas.doForm(_FRAME)
        certificate_page.draw_own(canvas, page)
        canvas.doForm(shared[_award(page)])
        canvas.showPage()
    canvas.save()
    report(len(pages), len(pages))
    return buffer.getvalue()


def check_certificates(items: Iterable[Certificate], court: Court, fonts: FontSet) -> None:
    """Make sure that every certificate can be printed, without drawing one.

    Raises:
        UnprintableError: a character of a page cannot or must not be printed.
        TextTooLongError: a body does not fit at the smallest allowed size.
    """
    _composed(items, court, fonts)


def batch_fonts(items: Iterable[Certificate], court: Court) -> FontSet:
    """The court's faces cut down to what these certificates set: smaller, faster single files."""
    kai = [court.name, wording.SALUTATION, _closing(court), wording.UNDATED]
    song = [wording.NUMBER, "“”‘’"]
    for item in items:
        kai += [item.recipient, item.citation]
        kai += [chinese_date(item.issued_on)] if item.issued_on else []
        song.append(item.number)
    # The order matters: Kai takes its quotation marks from the Song that was cut down before it.
    texts = {SONG: "".join(song), KAI: "".join(kai), SONG_BOLD: _title(court)}
    return font_set(court).subset(texts | {HEI: wording.SPECIMEN})


def _composed(items: Iterable[Certificate], court: Court, fonts: FontSet) -> list[Page]:
    signature = printable(court.name, court.name, fonts[KAI])
    bodies: dict[str, str] = {}
    pages = []
    for item in items:
        name = printable(item.recipient, item.recipient, fonts[KAI])
        if item.citation not in bodies:
            bodies[item.citation] = printable(item.citation, name, fonts[KAI])
        content = Content(
            salutation=_salutation(item).format(name=name),
            body=bodies[item.citation],
            closing=_closing(court),
            signature=signature,
            day=chinese_date(item.issued_on) if item.issued_on else wording.UNDATED,
            number=wording.NUMBER.format(number=printable(item.number, name, fonts[SONG])),
            code=item.code or item.number,
            recipient=name,
        )
        pages.append(certificate_page.compose(content, fonts))
    return pages


def _shared_forms(canvas: Canvas, pages: Sequence[Page]) -> dict[tuple[str, str], str]:
    # The text of an award is written once into the file, however many pages show it.
    forms: dict[tuple[str, str], str] = {}
    for page in pages:
        if _award(page) not in forms:
            forms[_award(page)] = f"award-{len(forms)}"
            canvas.beginForm(forms[_award(page)], 0, 0, *CERTIFICATE_PAGE)
            certificate_page.draw_shared(canvas, page)
            canvas.endForm()
    return forms


def _salutation(item: Certificate) -> str:
    return wording.COLLECTIVE_SALUTATION if item.collective else wording.SALUTATION


def _title(court: Court) -> str:
    return wording.CERTIFICATE_TITLE if court.legal_basis else wording.COMMENDATION_TITLE


def _closing(court: Court) -> str:
    return wording.CLOSING if court.legal_basis else wording.COMMENDATION_CLOSING


def _award(page: Page) -> tuple[str, str]:
    return page.content.body, page.content.day


def _group(person: PersonResult) -> str | None:
    return person.group if person.category is Category.JUDGE else None


def _rank(person: PersonResult) -> tuple[int, int, str]:
    group = GROUPS.index(person.group) if person.group in GROUPS else len(GROUPS)
    judge = person.category is Category.JUDGE
    return (_CATEGORIES.index(person.category), group if judge else 0, person.staff_no)
