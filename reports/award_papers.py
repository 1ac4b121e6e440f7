"""The papers of any award: the certificate, the public notice, and the decision.

None of them names a place or a figure. With several awards in one paper each has its heading.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from evaluation.awards import Award, Period, Receiver, filled
from evaluation.period import Quarter
from reports import award_wording as wording
from reports import notice_wording
from reports.certificate import Certificate, certificate
from reports.certificate_template import Template
from reports.court import Court
from reports.errors import PaperError
from reports.fonts import FontSet
from reports.numerals import chinese_number, plain_date, quarter_in_words
from reports.official import Level, OfficialText, Part, official_document


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who receives an award: a name, and for a person the division."""

    name: str
    division: str = ""


@dataclass(frozen=True, slots=True)
class AwardList:
    """One award and who receives it, in the order of the list."""

    award: Award
    recipients: tuple[Recipient, ...]


@dataclass(frozen=True, slots=True)
class AwardPaper:
    """One certificate of an award; ``code`` is what its QR code says, empty the number."""

    award: Award
    period: Period
    recipient: Recipient
    number: str
    issued_on: date | None
    code: str = ""


def period_in_words(period: Period) -> str:
    """A period as running text names it: 2024年第一季度, 2023年度."""
    if isinstance(period, Quarter):
        return quarter_in_words(period)
    return wording.YEAR.format(year=period.start.year)


def award_certificate(
    paper: AwardPaper,
    court: Court,
    specimen: bool = False,
    fonts: FontSet | None = None,
    template: Template | None = None,
) -> bytes:
    """The finished certificate (PDF): 荣誉证书 with a legal basis, else 通报表扬.

    Without a *template* it is set in the shipped one of the case star.

    Raises:
        UnprintableError, TextTooLongError, PictureError: as ``reports.certificate``.
    """
    item, issuer = certificate_item(paper, court)
    return certificate(item, issuer, specimen, fonts, template)


def certificate_item(paper: AwardPaper, court: Court) -> tuple[Certificate, Court]:
    """The certificate with its text filled in, and the court with the basis the award rests on."""
    award = paper.award
    honour = award.is_honour(court.legal_basis)
    values = {
        "period": period_in_words(paper.period),
        "year": str(paper.period.start.year),
        "award": award.name,
        "recipient": paper.recipient.name,
        "division": paper.recipient.division,
    }
    item = Certificate(
        number=paper.number,
        recipient=paper.recipient.name,
        citation=filled(award.wording if honour else award.commended, values),
        issued_on=paper.issued_on,
        code=paper.code,
        collective=award.receiver is Receiver.DIVISION,
        award=award.name,
        period=values["period"],
        division=paper.recipient.division,
    )
    return item, replace(court, legal_basis=award.basis(court.legal_basis) if honour else "")


def award_notice(
    lists: Sequence[AwardList], period: Period, court: Court, first: date, last: date
) -> bytes:
    """The notice of the proposed recipients, open to objections from *first* to *last* day (PDF).

    Raises:
        PaperError: ``nobody_chosen``. UnprintableError: a name cannot be printed.
    """
    chosen = _chosen(lists, period)
    title = notice_title(chosen, period, court)
    intro = wording.NOTICE_INTRO.format(**_act(chosen, period, court))
    days = notice_wording.NOTICE_PERIOD.format(first=plain_date(first), last=plain_date(last))
    parts = (Part(intro), *_listed(chosen), Part(days), Part(notice_wording.NOTICE_OBJECTIONS))
    return official_document(OfficialText(title, parts, first), court)


def award_decision(
    lists: Sequence[AwardList], period: Period, court: Court, number: str, day: date
) -> bytes:
    """The decision that commends the recipients, under its document number (PDF).

    Raises:
        PaperError: ``nobody_chosen``. UnprintableError: a name cannot be printed.
    """
    chosen = _chosen(lists, period)
    act = wording.COMMEND if _honours(chosen, court) else wording.PRAISE
    title = wording.DECISION_TITLE.format(
        court=court.name, act=act, period=period_in_words(period), award=_awards(chosen)
    )
    intro = wording.DECISION_INTRO.format(
        period=period_in_words(period), **_act(chosen, period, court)
    )
    parts = (
        Part(notice_wording.DECISION_ADDRESSEE, Level.ADDRESSEE),
        Part(intro),
        *_listed(chosen),
        Part(wording.CALL.format(act=act, whom=_whom(chosen))),
    )
    return official_document(OfficialText(title, parts, day, number), court)


def notice_title(lists: Sequence[AwardList], period: Period, court: Court) -> str:
    """The title of a notice."""
    return wording.NOTICE_TITLE.format(
        court=court.name, period=period_in_words(period), award=_awards(lists)
    )


def _chosen(lists: Sequence[AwardList], period: Period) -> list[AwardList]:
    chosen = [one for one in lists if one.recipients]
    if not chosen:
        raise PaperError("nobody_chosen", quarter=period_in_words(period))
    return chosen


def _awards(lists: Sequence[AwardList]) -> str:
    """The award in quotation marks, or what several awards are called together."""
    if len(lists) == 1:
        return f"“{lists[0].award.name}”"
    return wording.MANY_AWARDS


def _honours(lists: Sequence[AwardList], court: Court) -> bool:
    return all(one.award.is_honour(court.legal_basis) for one in lists)


def _act(lists: Sequence[AwardList], period: Period, court: Court) -> dict[str, str]:
    """What is done: 授予下列…称号, or 对下列…予以通报表扬."""
    divisions = sum(len(one.recipients) for one in lists if _is_collective(one))
    people = sum(len(one.recipients) for one in lists) - divisions
    pattern = wording.BOTH if people and divisions else wording.PEOPLE if people else ""
    count = (pattern or wording.DIVISIONS).format(people=people, divisions=divisions)
    if not _honours(lists, court):
        return {"act": wording.PRAISED, "count": count, "what": wording.WITH_PRAISE}
    if len(lists) > 1:
        named = "".join(f"“{one.award.name}”" for one in lists)
        what = f"{period_in_words(period)}{named}称号"
    else:
        what = wording.WITH_TITLE.format(period=period_in_words(period), award=lists[0].award.name)
    return {"act": wording.AWARDED, "count": count, "what": what}


def _whom(lists: Sequence[AwardList]) -> str:
    kinds = {_is_collective(one) for one in lists}
    if len(kinds) > 1:
        return wording.SOME_OF_BOTH
    return wording.SOME_DIVISIONS if kinds == {True} else wording.SOME_PEOPLE


def _listed(lists: Sequence[AwardList]) -> list[Part]:
    parts = []
    for number, one in enumerate(lists, 1):
        if len(lists) > 1:
            count = wording.DIVISION_COUNT if _is_collective(one) else wording.PEOPLE_COUNT
            heading = wording.HEADING.format(
                number=chinese_number(number),
                award=one.award.name,
                count=count.format(count=len(one.recipients)),
            )
            parts.append(Part(heading, Level.FIRST))
        parts.append(Part("、".join(_with_division(person) for person in one.recipients)))
    return parts


def _with_division(recipient: Recipient) -> str:
    if not recipient.division or recipient.division == recipient.name:
        return recipient.name
    outer = "〔{}〕" if "（" in recipient.division else "（{}）"
    return recipient.name + outer.format(recipient.division)


def _is_collective(one: AwardList) -> bool:
    return one.award.receiver is Receiver.DIVISION
