"""The catalogue of awards and the list of an award, as the page of awards shows them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from db.award_proposals import BY_HAND, NominationState, Nominee
from evaluation.awards import Award, AwardKind, Period, Receiver, Source, Span
from evaluation.period import Quarter, Year
from evaluation.staff import Category
from ui.models.column import Column
from ui.texts import category_text, day_text, quarter_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AwardLine:
    """One award of the catalogue, and how far its list of the shown period has come."""

    award: Award
    period: Period
    listed: int = 0
    issued: int = 0


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """A template certificates may be made from; *aside* if it is no longer offered."""

    code: str
    name: str
    aside: bool = False


@dataclass(frozen=True, slots=True)
class AwardsFacts:
    """The whole catalogue for a quarter; ``court_basis`` is what a quarter's star may rest on.

    ``uses`` says by award from which of the ``templates`` its certificates are made.
    """

    lines: tuple[AwardLine, ...]
    court_basis: str
    templates: tuple[TemplateChoice, ...] = ()
    uses: Mapping[str, str] = field(default_factory=dict)

    def template_of(self, award: str) -> TemplateChoice | None:
        """From which template the certificates of the award with that code are made."""
        code = self.uses.get(award)
        return next((one for one in self.templates if one.code == code), None)


@dataclass(frozen=True, slots=True)
class DecisionProposal:
    """With what the dialog of a decision begins: the quarter's own, where there is one."""

    day: date | None = None
    document: str = ""


def lines_of(
    awards: tuple[Award, ...],
    period_for: Mapping[Span, Period],
    counts: Mapping[str, tuple[int, int]],
) -> tuple[AwardLine, ...]:
    """The catalogue with what *counts* says of each award's list."""
    return tuple(
        AwardLine(award, period_for[award.span], *counts.get(award.code, (0, 0)))
        for award in awards
    )


def periods_of(award: Award, quarter: Quarter) -> tuple[Period, ...]:
    """For which periods the list of *award* is shown while the window is at *quarter*."""
    if award.span is Span.QUARTER:
        return (quarter,)
    return (Year(quarter.year), Year(quarter.year - 1))


def period_text(period: Period) -> str:
    """A quarter or a year in the words of the language."""
    if isinstance(period, Quarter):
        return quarter_text(period)
    return translate("Awards", "{year}").format(year=period.start.year)


def kind_text(kind: AwardKind) -> str:
    """What is handed over."""
    return {
        AwardKind.HONOUR: translate("Awards", "Certificate of honour"),
        AwardKind.COMMENDATION: translate("Awards", "Commendation"),
    }[kind]


def receiver_text(receiver: Receiver) -> str:
    """Who may receive it."""
    return {
        Receiver.PERSON: translate("Awards", "Persons"),
        Receiver.DIVISION: translate("Awards", "Divisions"),
    }[receiver]


def span_text(span: Span) -> str:
    """Over what it is given."""
    return {
        Span.QUARTER: translate("Awards", "A quarter"),
        Span.YEAR: translate("Awards", "A year"),
    }[span]


def source_text(source: Source) -> str:
    """Where proposals come from."""
    return {
        Source.WINNERS: translate("Awards", "The quarter's winners"),
        Source.STARS: translate("Awards", "Stars of the year's quarters"),
        Source.MEAN: translate("Awards", "Mean of the year's totals"),
        Source.DIVISION: translate("Awards", "The division's score"),
        Source.HAND: translate("Awards", "By hand only"),
    }[source]


def nomination_state_text(state: NominationState) -> str:
    """How far somebody has come."""
    return {
        NominationState.PROPOSED: translate("Awards", "Proposed"),
        NominationState.DECIDED: translate("Awards", "Decided"),
        NominationState.ISSUED: translate("Awards", "Issued"),
    }[state]


def figures_text(nominee: Nominee) -> str:
    """What the rule looked at, or why somebody was added by hand."""
    if nominee.source == BY_HAND:
        return translate("Awards", "By hand: {why}").format(why=nominee.reason)
    words = {
        "stars": translate("Awards", "quarters as star: {value}"),
        "mean": translate("Awards", "mean {value}"),
        "quarters": translate("Awards", "quarters: {value}"),
        "score": translate("Awards", "score {value}"),
        "people": translate("Awards", "people: {value}"),
        "in_range": translate("Awards", "indicators in range: {value}"),
    }
    if nominee.figures.get("in_range") == "":
        words["in_range"] = translate("Awards", "no indicator has figures")
    known = [name for name in words if name in nominee.figures]
    if not known:
        return translate("Awards", "Winner of the quarter")
    return " · ".join(words[name].format(value=nominee.figures[name]) for name in known)


def award_columns() -> tuple[Column[AwardLine], ...]:
    """The catalogue: name, and how many are on the list and have a certificate."""
    return (
        Column("name", translate("Awards", "Award"), _award_name, width=168, tone=_award_tone),
        Column("listed", translate("Awards", "On the list"), _listed, width=108),
    )


def nominee_columns() -> tuple[Column[Nominee], ...]:
    """The list of one award."""
    return (
        Column("name", translate("Awards", "Name"), _name, width=112, spelled=True),
        Column("division", translate("Awards", "Division"), _division, width=112),
        Column("group", translate("Awards", "Group"), _group, width=88),
        Column("state", translate("Awards", "State"), _state, width=80, tone=_tone),
        Column("basis", translate("Awards", "Proposed for"), figures_text, width=232),
        Column("document", translate("Awards", "Decided by document"), _document, width=152),
        Column("decided", translate("Awards", "Decided on"), _decided, width=96, hidden=True),
    )


def key_of_award(line: AwardLine) -> str:
    """What tells an award from all others."""
    return line.award.code


def key_of_nominee(nominee: Nominee) -> int:
    """What tells a line from all others."""
    return nominee.id


def group_words(group: str) -> str:
    """A group of judges as it is, another category in words."""
    return category_text(Category(group)) if group in tuple(Category) else group


def _award_name(line: AwardLine) -> str:
    return line.award.name


def _award_tone(line: AwardLine) -> str:
    return "" if line.award.active else "muted"


def _listed(line: AwardLine) -> str:
    if not line.award.active:
        return translate("Awards", "put aside")
    if not line.listed:
        return ""
    text = translate("Awards", "{listed}, {issued} issued") if line.issued else "{listed}"
    return text.format(listed=line.listed, issued=line.issued)


def _name(nominee: Nominee) -> str:
    return nominee.name


def _division(nominee: Nominee) -> str:
    return nominee.division if nominee.division != nominee.name else ""


def _group(nominee: Nominee) -> str:
    return group_words(nominee.group)


def _state(nominee: Nominee) -> str:
    return nomination_state_text(nominee.state)


def _tone(nominee: Nominee) -> str:
    return {NominationState.PROPOSED: "warning", NominationState.ISSUED: "positive"}.get(
        nominee.state, ""
    )


def _document(nominee: Nominee) -> str:
    return nominee.document_no


def _decided(nominee: Nominee) -> str:
    return day_text(nominee.decided_on)
