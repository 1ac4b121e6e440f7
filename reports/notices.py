"""What is published of a decided quarter: the notice before, and the decision of commendation."""

from datetime import date

from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import Category
from reports import notice_wording as wording
from reports.certificate import certificate_order
from reports.court import Court
from reports.errors import PaperError
from reports.items import CATEGORIES
from reports.numerals import plain_date, quarter_in_words
from reports.official import Level, OfficialText, Part, official_document


def public_notice(result: QuarterResult, court: Court, first: date, last: date) -> bytes:
    """The notice of the proposed stars, open to objections from *first* to *last* day (PDF).

    It names people and divisions, no places and no points.

    Raises:
        PaperError: ``nobody_chosen``, the quarter has no winner.
        UnprintableError: a name cannot be printed.
    """
    quarter = quarter_in_words(result.quarter)
    people = _chosen(result)
    intro = wording.NOTICE_INTRO.format(quarter=quarter, people=len(people))
    period = wording.NOTICE_PERIOD.format(first=plain_date(first), last=plain_date(last))
    title = wording.NOTICE_TITLE.format(court=court.name, quarter=quarter)
    parts = (Part(intro), *_listed(people), Part(period), Part(wording.NOTICE_OBJECTIONS))
    return official_document(OfficialText(title, parts, first), court)


def commendation(result: QuarterResult, court: Court, number: str, day: date) -> bytes:
    """The decision that commends the stars of a quarter, under its document number (PDF).

    Raises:
        PaperError: ``nobody_chosen``, the quarter has no winner.
        UnprintableError: a name cannot be printed.
    """
    quarter = quarter_in_words(result.quarter)
    people = _chosen(result)
    title = wording.DECISION_TITLE.format(court=court.name, quarter=quarter)
    parts = (
        Part(wording.DECISION_ADDRESSEE, Level.ADDRESSEE),
        Part(wording.DECISION_INTRO.format(quarter=quarter, people=len(people))),
        *_listed(people),
        Part(wording.DECISION_CALL),
    )
    return official_document(OfficialText(title, parts, day, number), court)


def _chosen(result: QuarterResult) -> list[PersonResult]:
    people = certificate_order(result)
    if not people:
        raise PaperError("nobody_chosen", quarter=str(result.quarter))
    return people


def _listed(people: list[PersonResult]) -> list[Part]:
    # One paragraph a group, in the order of the certificates.
    groups: dict[str, list[str]] = {}
    for person in people:
        judge = person.category is Category.JUDGE
        group = f"{person.group}法官" if judge else CATEGORIES[person.category]
        # Brackets within brackets change their shape.
        outer = "〔{}〕" if "（" in person.division else "（{}）"
        groups.setdefault(group, []).append(person.name + outer.format(person.division))
    return [
        Part(wording.GROUP_LINE.format(group=group, names="、".join(names)))
        for group, names in groups.items()
    ]
