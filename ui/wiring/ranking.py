"""How the ranking page reaches the database."""

from datetime import date
from typing import TYPE_CHECKING

from db.connection import session, snapshot
from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult
from ui.pages.page import Page
from ui.session import Session
from ui.wiring.charts import LastQuarters

if TYPE_CHECKING:
    from evaluation.firmness import Label
    from reports.score_sheet import CaseLine
    from ui.models.ranking import RankingData


def ranking_page(_session: Session) -> Page:
    """The ranking page on the open database."""
    from ui.pages.ranking_page import RankingPage, RankingSource

    return RankingPage(
        RankingSource(_stored, _evaluated, _cases, LastQuarters().records, _labels, _today)
    )


def _stored(quarter: Quarter) -> "RankingData | None":
    from db.runs import stored_result

    with session(), snapshot():
        result = stored_result(quarter)
        return _data(result) if result is not None else None


def _evaluated(quarter: Quarter) -> "RankingData | None":
    from db.runs import has_data, result_of

    with session(), snapshot():
        return _data(result_of(quarter)) if has_data(quarter) else None


def _data(result: QuarterResult) -> "RankingData":
    from db.runs import state_of
    from db.schemes import scheme_of
    from ui.commands.papers import court, details_of
    from ui.models.ranking import RankingData
    from ui.paper_jobs import Basis

    basis = Basis(result, court(), scheme_of(result).document)
    return RankingData(basis, details_of(result.quarter), state_of(result.quarter))


def _cases(data: "RankingData", person: PersonResult) -> "tuple[CaseLine, ...]":
    from db.schemes import scheme_of
    from db.tallies import case_credits
    from evaluation.weights import Weights
    from reports.score_sheet import CaseLine

    with session(), snapshot():
        scheme = scheme_of(data.result)
        credits_ = case_credits(data.result.quarter, scheme, person.key)
    weights = Weights(scheme)
    return tuple(CaseLine(case, weights.coefficients(case.credit)) for case in credits_)


def _labels(data: "RankingData") -> "tuple[Label, ...]":
    from ui.commands.papers import labels_of

    with session(), snapshot():
        return labels_of(data.result)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the desk's own day
