"""How the page of awards reaches the database."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from db.actors import Act
from db.award_proposals import Nominee
from db.connection import place, session, snapshot
from evaluation.awards import Award, AwardKind, Period, Receiver, Source, Span
from evaluation.period import Quarter, Year
from ui.models.awards import AwardsFacts, DecisionProposal, TemplateChoice, lines_of
from ui.pages.page import Page
from ui.session import Session
from ui.settings import Settings
from ui.tasks import Job
from ui.wiring.keys import Keys, signed_in_child
from ui.wiring.undoing import UndoingDesk

if TYPE_CHECKING:
    from reports.award_papers import AwardList
    from reports.preflight_findings import PreflightFinding
    from ui.pages.certificate_printing import PrintingDesk
    from ui.papers.awards import PaperBasis


def awards_page(made: Session) -> Page:
    """The page of awards on the open database."""
    from ui.pages.awards_page import AwardsPage

    return AwardsPage(Awards(made.author, made.act, made.settings), made.settings)


class Awards(UndoingDesk):
    """The awards of the open database, worked on by one author."""

    def __init__(
        self, author: str, act: Callable[[], Act], settings: Settings | None = None
    ) -> None:
        super().__init__(act)
        self.author = author
        self._settings = settings
        self.keys = Keys(author, act)

    def facts(self, quarter: Quarter, year: int) -> AwardsFacts:
        from db.award_proposals import counts_in
        from db.awards import awards
        from db.settings import court_settings
        from db.templates import put_aside, template_code
        from ui.commands.papers import court_templates

        with session(), snapshot():
            periods: dict[Span, Period] = {Span.QUARTER: quarter, Span.YEAR: Year(year)}
            found = tuple(awards(active=False))
            lines = lines_of(found, periods, counts_in(tuple(periods.values())))
            aside = put_aside()
            templates = tuple(
                TemplateChoice(one.id, one.name, one.id in aside) for one in court_templates()
            )
            uses = {award.code: template_code(award) for award in found}
            return AwardsFacts(lines, court_settings().legal_basis, templates, uses)

    def nominees(self, code: str, period: Period) -> list[Nominee]:
        from db.award_proposals import nominees

        with session():
            return nominees(code, period)

    def propose(self, code: str, period: Period) -> int | None:
        from db.award_proposals import propose, proposed_for
        from db.awards import award_of

        with session():
            found = proposed_for(award_of(code), period)
            return propose(code, period, found, self._act())

    def candidates(self, award: Award, period: Period) -> list[tuple[str, str]]:
        from db.roster import divisions, roster_on

        with session():
            day = min(period.end, date.today())  # noqa: DTZ011 - the desk's own day
            if award.receiver is Receiver.DIVISION:
                return [(line.name, line.name) for line in divisions(day)]
            lines = {line.staff_no: line for line in roster_on(day)}
            return [
                (number, f"{line.name}  {number}  {line.division}")
                for number, line in sorted(lines.items())
            ]

    def add(self, code: str, period: Period, value: tuple[str, str]) -> int | None:
        from db.award_proposals import add_by_hand

        with session():
            return add_by_hand(code, period, value[0], value[1], self._act())

    def withdraw(self, nomination: int, why: str) -> int | None:
        from db.award_proposals import withdraw

        with session():
            return withdraw(nomination, why, self._act())

    def decision(self, award: Award, period: Period) -> DecisionProposal:
        from db.award_proposals import nominees
        from db.errors import QuarterStateError
        from db.runs import decision

        with session():
            if award.rule.source is Source.WINNERS and isinstance(period, Quarter):
                taken = decision(period)
                if taken is None:
                    raise QuarterStateError("STAR_NOT_DECIDED", quarter=period)
                return DecisionProposal(taken.decided_on, taken.document_no)
            last = _last_decided(nominees(award.code, period))
            return (
                DecisionProposal(last.decided_on, last.document_no) if last else DecisionProposal()
            )

    def decide(self, nominations: Sequence[int], value: tuple[date, str]) -> int | None:
        from db.award_proposals import decide

        with session():
            return decide(nominations, value[0], value[1], self._act())

    def renew_names(self, nominations: Sequence[int]) -> int | None:
        from db.award_proposals import renew_names

        with session():
            return renew_names(nominations, self._act())

    def check(self, nominations: Sequence[int]) -> "Sequence[PreflightFinding]":
        from ui.wiring.printing import before_issue

        return before_issue(nominations)

    def issue(self, nominations: Sequence[int]) -> Job:
        from ui.wiring.issuing import issue_all

        values = (place().address, list(nominations), None, self._act())
        return signed_in_child(issue_all, self.keys, values)

    @property
    def printing(self) -> "PrintingDesk":
        from ui.wiring.printing import printing_desk

        return printing_desk(self._settings, self.author, self._act)

    def batches(self, nominations: Sequence[int]) -> Job:
        from ui.wiring.printing import award_batches

        return award_batches(nominations)

    def choose_template(self, award: Award, code: str) -> int | None:
        from db.templates import choose_template

        with session():
            return choose_template(award, code, self._act())

    def store(self, award: Award) -> int | None:
        from db.awards import store_award

        with session():
            return store_award(award, self._act())

    def new_award(self) -> Award:
        from db.awards import award_of, next_position

        with session():
            model = award_of("MODEL")
            return Award(
                code="",
                name="",
                kind=AwardKind.HONOUR,
                receiver=Receiver.PERSON,
                span=Span.YEAR,
                wording=model.wording,
                commended=model.commended,
                series="N",
                position=next_position(),
            )

    def papers(self, code: str | None, period: Period) -> "PaperBasis":
        from db.award_proposals import nominees
        from db.awards import awards
        from ui.commands.papers import court
        from ui.papers.awards import PaperBasis

        span = Span.QUARTER if isinstance(period, Quarter) else Span.YEAR
        with session(), snapshot():
            chosen = [one for one in awards() if one.span is span and code in (None, one.code)]
            found = [(award, nominees(award.code, period)) for award in chosen]
            issuer = court()
        last = _last_decided([one for _, lines in found for one in lines])
        return PaperBasis(
            period=period,
            court=issuer,
            listed=tuple(_list(award, lines) for award, lines in found),
            honoured=tuple(
                _list(award, [one for one in lines if one.decided_on]) for award, lines in found
            ),
            decided=tuple(
                _list(award, [one for one in lines if last and _same_document(one, last)])
                for award, lines in found
            ),
            day=last.decided_on if last else None,
            document=last.document_no if last else "",
        )

    def notice_days(self, period: Period) -> tuple[date, date]:
        from db.settings import holiday_calendar

        with session():
            today = date.today()  # noqa: DTZ011 - the desk's own day
            first = holiday_calendar().next_working_day(today + timedelta(days=1))
        return first, self.last_notice_day(period, first)

    def last_notice_day(self, period: Period, first: date) -> date:
        from db.schemes import scheme_in_force
        from db.settings import holiday_calendar

        with session(), snapshot():
            days = max(int(scheme_in_force(period.end).document["publicity_workdays"]), 1)
            # The first day counts if people work on it.
            return holiday_calendar().add_working_days(first - timedelta(days=1), days)


def _list(award: Award, lines: Sequence[Nominee]) -> "AwardList":
    from reports.award_papers import AwardList, Recipient

    return AwardList(award, tuple(Recipient(one.name, one.division) for one in lines))


def _last_decided(lines: Sequence[Nominee]) -> Nominee | None:
    """Who was decided on last, if anybody was."""
    taken = [one for one in lines if one.decided_on is not None]
    return max(taken, key=_moment_of_decision, default=None)


def _moment_of_decision(nominee: Nominee) -> tuple[object, ...]:
    return nominee.decided_on, nominee.decided_at


def _same_document(one: Nominee, last: Nominee) -> bool:
    return (one.decided_on, one.document_no) == (last.decided_on, last.document_no)
