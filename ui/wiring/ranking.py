"""How the ranking page reaches the database."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from db.connection import session, snapshot
from evaluation.period import Quarter
from evaluation.result import PersonResult, QuarterResult
from ui.pages.page import Page
from ui.session import Session
from ui.wiring.charts import LastQuarters

if TYPE_CHECKING:
    from evaluation.explanation import Explanation, Known
    from evaluation.firmness import Label
    from evaluation.tally import Source
    from reports.score_sheet import CaseLine
    from ui.models.explanation import MixLine
    from ui.models.ranking import RankingData
    from ui.tasks import Report


def ranking_page(_session: Session) -> Page:
    """The ranking page on the open database."""
    from ui.pages.ranking_explaining import ExplainingSource
    from ui.pages.ranking_page import RankingPage, RankingSource

    found = _Explanations()
    explaining = ExplainingSource(found.one, found.whole, found.everybody, found.mix)
    course = LastQuarters()
    return RankingPage(
        RankingSource(
            stored=_stored,
            evaluate=found.evaluated,
            cases=_cases,
            course=partial(course.records, with_points=False),
            scored_course=course.records,
            labels=_labels,
            today=_today,
            explaining=explaining,
        )
    )


class _Explanations:
    """What is known of the result shown, counted once for all explanations of it."""

    def __init__(self) -> None:
        self._counted: tuple[QuarterResult, Source] | None = None
        self._now: tuple[QuarterResult, Known] | None = None
        self._whole: tuple[QuarterResult, Known] | None = None
        self._source: Source | None = None
        self._lock = Lock()

    def evaluated(self, quarter: Quarter) -> "RankingData | None":
        """The quarter as the data stand; what it was counted from is kept for explanations."""
        from db import tallies
        from db.runs import computed_result, has_data, stored_result
        from evaluation.counted_alike import Remembered

        source = Remembered(tallies)
        with session(), snapshot():
            if not has_data(quarter):
                return None
            result = stored_result(quarter)
            if result is None:
                result = computed_result(quarter, source)
                with self._lock:
                    self._counted = result, source
            return _data(result)

    def one(self, data: "RankingData", person: PersonResult) -> "Explanation | None":
        return _one_of(self._known_now(data), person)

    def whole(self, data: "RankingData", person: PersonResult) -> "Explanation | None":
        return _one_of(self._known_of(data), person)

    def everybody(self, data: "RankingData", report: "Report") -> "list[Explanation]":
        from evaluation.explanation import explain

        known = self._known_of(data)
        numbers = list(dict.fromkeys(person.staff_no for person in data.result.people))
        found: list[Explanation] = []
        for done, number in enumerate(numbers):
            report(done, len(numbers))
            found += explain(known, number)
        report(len(numbers), len(numbers))
        return sorted(found, key=_by_division)

    def mix(self, data: "RankingData", people: Sequence[PersonResult]) -> "list[MixLine]":
        from ui.models.explanation import MixLine

        mixes = self._known_now(data).mixes
        if mixes is None:
            return []
        found = ((person, mixes.of(person)) for person in people)
        return [MixLine(who, {row.measure: row for row in rows}) for who, rows in found if rows]

    def _known_of(self, data: "RankingData") -> "Known":
        from ui.commands.explain import with_before

        now = self._known_now(data)
        with self._lock:
            if self._whole is None or self._whole[0] is not data.result:
                assert self._source is not None
                with session(), snapshot():
                    self._whole = data.result, with_before(now, self._source)
            return self._whole[1]

    def _known_now(self, data: "RankingData") -> "Known":
        from ui.commands.explain import known_now

        with self._lock:
            if self._now is None or self._now[0] is not data.result:
                self._source = self._counts_of(data.result)
                with session(), snapshot():
                    known = known_now(data.result.quarter, self._source, data.result)
                self._now = data.result, known
            return self._now[1]

    def _counts_of(self, result: QuarterResult) -> "Source":
        """What *result* was counted from, or a new count."""
        from db import tallies
        from evaluation.counted_alike import Remembered

        if self._counted is not None and self._counted[0] is result:
            return self._counted[1]
        return Remembered(tallies)


def _one_of(known: "Known", person: PersonResult) -> "Explanation | None":
    from evaluation.explanation import explain

    found = explain(known, person.staff_no)
    return next((one for one in found if one.sheet.person.key == person.key), None)


def _by_division(one: "Explanation") -> tuple[str, tuple[str, int, int]]:
    person = one.sheet.person
    return person.division, person.key.listed


def _stored(quarter: Quarter) -> "RankingData | None":
    from db.runs import stored_result

    with session(), snapshot():
        result = stored_result(quarter)
        return _data(result) if result is not None else None


def _data(result: QuarterResult) -> "RankingData":
    from db.runs import state_of
    from db.schemes import scheme_of
    from ui.commands.papers import court, details_of
    from ui.models.ranking import RankingData
    from ui.papers.jobs import Basis

    basis = Basis(result, court(), scheme_of(result).document)
    data = RankingData(basis, details_of(result.quarter), state_of(result.quarter))
    _ = data.groups  # worked out here: an evaluation runs beside the window's thread
    return data


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
