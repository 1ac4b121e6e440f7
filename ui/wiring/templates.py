"""How the page of templates reaches the database."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from db.actors import Act
from db.connection import session, snapshot
from evaluation.awards import Award, Period, Receiver, Span
from evaluation.period import Quarter, Year
from ui.pages.page import Page
from ui.pages.templates_desk import Sample, TemplateLine, TemplatesFacts
from ui.session import Session
from ui.wiring.undoing import UndoingDesk

if TYPE_CHECKING:
    from db.templates import StoredTemplate
    from reports.certificate_template import Template
    from reports.court import Court

# Invented, and set apart by what they try: a name of two characters, one of many, a division's.
_SHORT, _LONG = "甲某", "示例·阿卜杜热依木·测试江"
_DIVISION = "示例综合审判庭（速裁与诉讼服务团队）"
_SERIAL = 8
_MOST_PEOPLE = 60


def templates_page(made: Session) -> Page:
    """The page of templates on the open database."""
    from ui.pages.templates_page import TemplatesPage

    return TemplatesPage(Templates(made.act))


class Templates(UndoingDesk):
    """The templates of the open database, worked on by one author."""

    def __init__(self, act: Callable[[], Act]) -> None:
        super().__init__(act)

    def facts(self, quarter: Quarter) -> TemplatesFacts:
        from db.awards import awards
        from db.templates import put_aside, template_code
        from ui.commands.papers import court, court_templates

        with session(), snapshot():
            aside, found, issuer = put_aside(), awards(), court()
            return TemplatesFacts(
                tuple(TemplateLine(one, one.id in aside) for one in court_templates()),
                tuple((award, template_code(award)) for award in found),
                issuer,
                (*_invented(found, quarter, issuer), *_listed(found, quarter, issuer)),
            )

    def versions(self, code: str) -> "Sequence[StoredTemplate]":
        from db.templates import versions_of

        with session():
            return versions_of(code)

    def save(self, template: "Template", based_on: int) -> "StoredTemplate":
        from db.templates import save_template

        with session():
            return save_template(template.id, template.to_json(), based_on, self._act())

    def offer(self, code: str, active: bool) -> int | None:
        from db.templates import offer_template

        with session():
            return offer_template(code, active, self._act())

    def choose(self, award: Award, code: str) -> int | None:
        from db.templates import choose_template

        with session():
            return choose_template(award, code, self._act())


def _invented(awards: Sequence[Award], quarter: Quarter, issuer: "Court") -> list[Sample]:
    person = [award for award in awards if award.receiver is Receiver.PERSON][:1]
    division = [award for award in awards if award.receiver is Receiver.DIVISION][:1]
    chosen = [*((award, _SHORT) for award in person), *((award, _LONG) for award in person)]
    chosen += [(award, _DIVISION) for award in division]
    return [_sample(award, quarter, issuer, (name, "示例庭"), _SERIAL) for award, name in chosen]


def _listed(awards: Sequence[Award], quarter: Quarter, issuer: "Court") -> list[Sample]:
    from db.award_proposals import nominees

    found = []
    for award in awards:
        people = nominees(award.code, _period(award, quarter))
        found += [
            _sample(award, quarter, issuer, (one.name, one.division), place)
            for place, one in enumerate(people, 1)
        ]
    return found[:_MOST_PEOPLE]


def _sample(
    award: Award, quarter: Quarter, issuer: "Court", who: tuple[str, str], serial: int
) -> Sample:
    from evaluation.awards import number_of
    from reports.award_papers import AwardPaper, Recipient, certificate_item
    from reports.certificate import recipient_of

    period = _period(award, quarter)
    number = number_of(award, period, issuer.mark, serial)
    day = date(period.end.year, period.end.month, period.end.day)
    paper = AwardPaper(award, period, Recipient(*who), number, day)
    item, named = certificate_item(paper, issuer)
    return Sample(f"{who[0]} · {award.name}", recipient_of(item, named))


def _period(award: Award, quarter: Quarter) -> Period:
    return quarter if award.span is Span.QUARTER else Year(quarter.year)
