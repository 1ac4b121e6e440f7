"""Before a batch is printed: everything that could go wrong, found without drawing a page.

What is found is listed whole, never only the first; a person mends it or prints all the same,
where that is possible.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from reports.certificate_drawing import court_logo, embedded_picture
from reports.certificate_layout import set_text
from reports.certificate_look import Recipient
from reports.certificate_sheets import shown_elements
from reports.certificate_template import Element, Kind, Mode, Template, fields_in, merged
from reports.court import Court
from reports.errors import PaperError, UnprintableError
from reports.fonts import FontSet, font_set
from reports.names import printable
from reports.preflight_findings import PreflightFinding, Weight

_NEAR = Decimal("0.5")  # millimetres a sheet may differ from the stock it is cut from
_TEXTS = (Kind.TEXT, Kind.FIELD)


@dataclass(frozen=True, slots=True)
class Batch:
    """What is about to be printed, and what is known of numbers, paper and printer.

    ``loaded`` is the sheet in the printer in millimetres, None where it is not known.
    """

    template: Template
    recipients: Sequence[Recipient]
    court: Court
    used_numbers: frozenset[str] = frozenset()
    loaded: tuple[Decimal, Decimal] | None = None
    calibrated: bool = True
    fonts: FontSet | None = field(default=None)


def preflight(batch: Batch) -> tuple[PreflightFinding, ...]:
    """Everything that could go wrong with *batch*, what stops it first."""
    found = [*_of_the_batch(batch), *_of_the_template(batch)]
    for recipient in batch.recipients:
        found += _of_one(batch, recipient)
    return tuple(sorted(dict.fromkeys(found), key=lambda finding: finding.weight is Weight.WARNS))


def sheet_findings(
    template: Template, loaded: tuple[Decimal, Decimal] | None = None, *, calibrated: bool = True
) -> Iterator[PreflightFinding]:
    """What could go wrong with the paper and the printer, whatever is printed; as in ``Batch``."""
    if loaded is not None and not _same_sheet(template, loaded):
        sheet = f"{template.width} × {template.height}"
        yield _warning("SHEET_DIFFERS", sheet=sheet, stock=f"{loaded[0]} × {loaded[1]}")
    if template.mode is Mode.OVERPRINT and not calibrated:
        yield _warning("NOT_CALIBRATED")


def _of_the_batch(batch: Batch) -> Iterator[PreflightFinding]:
    numbers = Counter(one.values.get("number", "") for one in batch.recipients)
    for number, times in numbers.items():
        if number and times > 1:
            yield _stop("NUMBER_TWICE", number=number)
        if number in batch.used_numbers:
            yield _stop("NUMBER_USED", number=number)
    if not batch.court.legal_basis:
        yield _warning("NO_LEGAL_BASIS")
    yield from sheet_findings(batch.template, batch.loaded, calibrated=batch.calibrated)


def _of_the_template(batch: Batch) -> Iterator[PreflightFinding]:
    template = batch.template
    for element in shown_elements(template, screen=False):
        inside = (
            element.x >= 0
            and element.y >= 0
            and element.right <= template.width
            and element.bottom <= template.height
        )
        if not inside:
            yield _warning("OFF_THE_SHEET", element=element.id)
        if element.kind is Kind.PICTURE and (reason := _picture_trouble(element, batch.court)):
            yield _stop("PICTURE_UNUSABLE", element=element.id, reason=reason)


def _of_one(batch: Batch, recipient: Recipient) -> Iterator[PreflightFinding]:
    fonts = batch.fonts or font_set(batch.court)
    for element in shown_elements(batch.template, screen=False):
        for name in fields_in(element.text):
            if not recipient.values.get(name, "").strip():
                yield _stop("FIELD_MISSING", recipient.name, field=name)
        if element.kind in _TEXTS:
            yield from _of_a_text(element, recipient, fonts)


def _of_a_text(
    element: Element, recipient: Recipient, fonts: FontSet
) -> Iterator[PreflightFinding]:
    lines = [merged(line, recipient.values) for line in element.text.split("\n")]
    try:
        said = "\n".join(printable(line, recipient.name, fonts[element.face]) for line in lines)
    except UnprintableError as error:
        values = {key: error.values[key] for key in ("character", "code_point")}
        yield _stop("UNPRINTABLE", recipient.name, **values)
        return
    found = set_text(element, said, fonts)
    if found is None:
        yield _stop("DOES_NOT_FIT", recipient.name, element=element.id)
    elif element.kind is Kind.FIELD and found.style.size < float(element.size) * 0.75:
        size = f"{found.style.size:g}"
        yield _warning("SMALL", recipient.name, element=element.id, size=size)


def _picture_trouble(element: Element, court: Court) -> str:
    try:
        if element.data:
            embedded_picture(element)
        else:
            court_logo(court.logo)
    except PaperError as error:
        return error.code
    return ""


def _same_sheet(template: Template, loaded: tuple[Decimal, Decimal]) -> bool:
    # A sheet that lies across is the same sheet.
    sides = sorted((template.width, template.height))
    return all(
        abs(side - other) <= _NEAR for side, other in zip(sides, sorted(loaded), strict=True)
    )


def _stop(code: str, whose: str = "", **values: str) -> PreflightFinding:
    return PreflightFinding(code, Weight.STOPS, whose, tuple(values.items()))


def _warning(code: str, whose: str = "", **values: str) -> PreflightFinding:
    return PreflightFinding(code, Weight.WARNS, whose, tuple(values.items()))
