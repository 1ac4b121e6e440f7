"""The catalogue of awards, and who the rule of an award would propose: never a decision.

Terms and seed: the court's award catalogue (RULES.md, awards). Points stay exact.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, Self

from evaluation.period import Quarter, Year
from evaluation.staff import Category

Period = Quarter | Year


class AwardKind(StrEnum):
    """What is handed over; an honour needs a legal basis."""

    HONOUR = "HONOUR"  # 荣誉证书
    COMMENDATION = "COMMENDATION"  # 通报表扬


class Receiver(StrEnum):
    """Who may receive an award."""

    PERSON = "PERSON"
    DIVISION = "DIVISION"


class Span(StrEnum):
    """Over what an award is given."""

    QUARTER = "QUARTER"
    YEAR = "YEAR"


class Source(StrEnum):
    """Where proposals come from; each is a rule whose figures are data."""

    WINNERS = "WINNERS"  # the winners of the quarter
    STARS = "STARS"  # star in at least so many quarters of the year
    MEAN = "MEAN"  # mean of the totals of the year's quarters
    DIVISION = "DIVISION"  # the score of a division
    HAND = "HAND"  # nothing but by hand, with a reason


class NumberFault(StrEnum):
    """What is wrong with a numbering pattern."""

    NO_SERIAL = "NO_SERIAL"
    UNKNOWN_FIELD = "UNKNOWN_FIELD"


@dataclass(frozen=True, slots=True)
class AwardRule:
    """Who is proposed. ``categories`` empty means everybody.

    STARS: star in ``stars_at_least`` quarters. MEAN: totals in ``quarters_at_least`` quarters,
    their mean at least ``mean_at_least``. ``no_veto``: nobody with a veto in the year. DIVISION:
    at least ``people_at_least`` people, score at least ``mean_at_least`` (100 is the court's
    mean), and, where the indicators are known, ``in_range_at_least`` of them in range.
    """

    source: Source = Source.HAND
    categories: tuple[Category, ...] = ()
    stars_at_least: int = 2
    quarters_at_least: int = 1
    mean_at_least: Decimal = Decimal(0)
    no_veto: bool = True
    people_at_least: int = 1
    in_range_at_least: Decimal = Decimal(0)

    def to_plain(self) -> dict[str, Any]:
        """The rule as JSON types."""
        return {
            "source": self.source.value,
            "categories": [category.value for category in self.categories],
            "stars_at_least": self.stars_at_least,
            "quarters_at_least": self.quarters_at_least,
            "mean_at_least": str(self.mean_at_least),
            "no_veto": self.no_veto,
            "people_at_least": self.people_at_least,
            "in_range_at_least": str(self.in_range_at_least),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """The rule that ``to_plain`` wrote; what is missing has its default.

        Raises:
            ValueError: an unknown source or category.
        """
        fields = {**cls().to_plain(), **plain}
        return cls(
            source=Source(fields["source"]),
            categories=tuple(Category(name) for name in fields["categories"]),
            stars_at_least=int(fields["stars_at_least"]),
            quarters_at_least=int(fields["quarters_at_least"]),
            mean_at_least=Decimal(fields["mean_at_least"]),
            no_veto=bool(fields["no_veto"]),
            people_at_least=int(fields["people_at_least"]),
            in_range_at_least=Decimal(fields["in_range_at_least"]),
        )


@dataclass(frozen=True, slots=True)
class Award:
    """One award of the catalogue.

    ``wording`` and ``commended`` are the bodies of the paper with and without a legal basis;
    their fields: ``{period}`` ``{year}`` ``{award}`` ``{recipient}`` ``{division}``.
    ``numbering`` is the pattern of the numbers: ``{court}`` ``{year}`` ``{series}`` and
    ``{no:3}``; ``series`` may hold ``{quarter}``. ``places`` 0 means as many as the rule gives.
    """

    code: str
    name: str
    kind: AwardKind
    receiver: Receiver
    span: Span
    wording: str
    commended: str
    series: str
    rule: AwardRule = AwardRule()
    numbering: str = "{court}荣〔{year}〕{series}-{no:3}号"
    legal_basis: str = ""
    places: int = 0
    position: int = 0
    active: bool = True

    def basis(self, court_basis: str) -> str:
        """The legal basis it rests on: its own; a quarter's star may rest on the court's."""
        if self.rule.source is Source.WINNERS:
            return self.legal_basis or court_basis
        return self.legal_basis

    def is_honour(self, court_basis: str) -> bool:
        """Whether its papers may be headed 荣誉证书."""
        return self.kind is AwardKind.HONOUR and bool(self.basis(court_basis).strip())

    def to_plain(self) -> dict[str, Any]:
        """The award as JSON types."""
        names = ("code", "name", "wording", "commended", "series", "numbering", "legal_basis")
        plain: dict[str, Any] = {name: getattr(self, name) for name in names}
        plain |= {name: getattr(self, name).value for name in ("kind", "receiver", "span")}
        plain |= {name: getattr(self, name) for name in ("places", "position", "active")}
        return {**plain, "rule": self.rule.to_plain()}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """The award that ``to_plain`` wrote.

        Raises:
            KeyError, ValueError: it is no award.
        """
        return cls(
            **{
                **plain,
                "kind": AwardKind(plain["kind"]),
                "receiver": Receiver(plain["receiver"]),
                "span": Span(plain["span"]),
                "rule": AwardRule.from_plain(plain.get("rule", {})),
            }
        )


_FIELD = re.compile(r"\{(\w+)(?::(\d+))?\}")
WORDING_FIELDS = frozenset({"period", "year", "award", "recipient", "division"})
_NUMBER_FIELDS = frozenset({"court", "year", "series", "quarter", "no"})


def unknown_fields(template: str, known: frozenset[str] = WORDING_FIELDS) -> list[str]:
    """The fields of *template* nobody can fill in, and braces that are no field."""
    rest = _FIELD.sub("", template)
    found = [name for name, _ in _FIELD.findall(template) if name not in known]
    return found + [brace for brace in "{}" if brace in rest]


def filled(template: str, values: Mapping[str, str]) -> str:
    """*template* with its fields filled in; unknown ones stay as they are."""
    return _FIELD.sub(lambda field: values.get(field[1], field[0]), template)


def faults_of_numbering(pattern: str) -> list[NumberFault]:
    """Why *pattern* gives no numbers that can be told apart."""
    faults = []
    if [name for name, _ in _FIELD.findall(pattern)].count("no") != 1:
        faults.append(NumberFault.NO_SERIAL)
    if unknown_fields(pattern, _NUMBER_FIELDS):
        faults.append(NumberFault.UNKNOWN_FIELD)
    return faults


def series_of(award: Award, period: Period) -> str:
    """The series of *period*'s papers: J1, N, T."""
    return filled(award.series, _period_fields(period))


def number_of(award: Award, period: Period, court: str, serial: int) -> str:
    """The number of a paper: *serial* in the award's series of the period's year.

    The year is that of the period the award is given for, as the star's numbers have it.
    """
    fields = {**_period_fields(period), "court": court, "series": series_of(award, period)}

    def value(field: re.Match[str]) -> str:
        if field[1] == "no":
            return str(serial).zfill(int(field[2] or 1))
        return fields.get(field[1], field[0])

    return _FIELD.sub(value, award.numbering)


def period_of(text: str) -> Period:
    """The period written as 2024Q1 or 2024.

    Raises:
        ValueError: it is neither.
    """
    return Quarter.parse(text) if "Q" in text.upper() else Year.parse(text)


def year_of(period: Period) -> int:
    """The year a period lies in."""
    return period.start.year


def mean_of(totals: Sequence[Decimal]) -> Fraction:
    """The mean of some totals, exactly."""
    return sum(map(Fraction, totals), Fraction(0)) / len(totals)


def _period_fields(period: Period) -> dict[str, str]:
    quarter = str(period.number) if isinstance(period, Quarter) else ""
    return {"year": str(year_of(period)), "quarter": quarter}
