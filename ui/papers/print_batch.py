"""What is printed sheet by sheet: whose papers, which of them are the register's, on what stock."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from decimal import Decimal

from db.spoiled_sheets import Spoiled
from reports.certificate_look import Recipient
from reports.certificate_template import Template
from reports.court import Court


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: the number and name on it, its id in the register, and how often it was printed.

    Without an id it is no certificate but a specimen, or a paper the register does not know.
    """

    number: str
    recipient: str
    certificate: int | None = None
    printed: int = 0

    @property
    def words(self) -> str:
        """What it is called in lists."""
        return f"{self.number}  {self.recipient}"


@dataclass(frozen=True, slots=True)
class PrintBatch:
    """Sheets of one kind of paper, in the order in which they are printed.

    ``papers`` is one document with a page a sheet, or a document a sheet: the very bytes of the
    register. ``fresh`` are those typeset for this printing, which still can be looked through.
    """

    papers: bytes | tuple[bytes, ...]
    sheets: tuple[Sheet, ...]
    template: Template
    court: Court
    fresh: tuple[Recipient, ...] = ()

    @property
    def registered(self) -> frozenset[int]:
        """The sheets, counted from 1, that are certificates of the register."""
        return frozenset(
            place for place, one in enumerate(self.sheets, 1) if one.certificate is not None
        )

    @property
    def printed(self) -> frozenset[int]:
        """The sheets, counted from 1, that went to a printer before."""
        return frozenset(place for place, one in enumerate(self.sheets, 1) if one.printed)

    def pages_of(self, numbers: Collection[str]) -> tuple[int, ...]:
        """The sheets, counted from 1, with those *numbers* of certificates."""
        return tuple(place for place, one in enumerate(self.sheets, 1) if one.number in numbers)

    def with_sheet(self, paper: bytes, sheet: Sheet) -> "PrintBatch":
        """The same with another *sheet* after the others."""
        assert isinstance(self.papers, tuple)
        return replace(self, papers=(*self.papers, paper), sheets=(*self.sheets, sheet))

    def once_more(self, certificates: Collection[int]) -> "PrintBatch":
        """The same after those *certificates* were printed once more."""
        sheets = (
            replace(one, printed=one.printed + 1) if one.certificate in certificates else one
            for one in self.sheets
        )
        return replace(self, sheets=tuple(sheets))


@dataclass(frozen=True, slots=True)
class SpoiledLine:
    """A note of spoiled sheets, and on which paper: its name and size, empty where unknown."""

    note: Spoiled
    paper: str


def paper_words(template: Template) -> str:
    """By what people know the paper of a *template*: the stock, or the size where it has none."""
    size = f"{template.width} × {template.height} mm"
    return f"{template.stock}  {size}" if template.stock else size


def same_paper(one: Template, other: Template) -> bool:
    """Whether two templates are printed on the same stock, placed by the same calibration."""
    return (one.stock, one.mode, *_sides(one)) == (other.stock, other.mode, *_sides(other))


def _sides(template: Template) -> tuple[Decimal, Decimal]:
    return template.width, template.height
