"""The items of a judge assistant (RULES.md §9)."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from evaluation.baselines import Baselines
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.scoring.functions import clamped
from evaluation.scoring.labels import manner_label
from evaluation.scoring.sheet import (
    ZERO,
    Entries,
    Scored,
    Sheet,
    by_owner,
    credit_lines,
    ratio_of,
    share_of,
    total_of,
)
from evaluation.staff import Category, Record, RecordKey
from evaluation.tally import Tally, Together

_FAULTS = ("A2.退改", "A2.漏送", "A2.校对", "A2.瑕疵")


class AssistantScoring:
    """Scores the assistants of one quarter, once the judges' totals are known."""

    def __init__(
        self,
        scheme: Scheme,
        tally: Tally,
        baselines: Baselines,
        judge_totals: Mapping[RecordKey, Decimal],
    ) -> None:
        self._scheme = scheme
        self._baselines = baselines
        self._weights = baselines.weights
        self._days = tally.volume.quarter.days
        self._credits = by_owner(tally.volume.credits)
        self._judge_totals = judge_totals
        self._together: dict[RecordKey, list[Together]] = {}
        for row in tally.together:
            self._together.setdefault(row.assistant, []).append(row)

    def score(self, record: Record, entries: Entries, adjustments: Entries) -> Scored:
        """All items of *record*; *adjustments* are the rows of ADJ and VETO."""
        rules = self._scheme.section(Category.ASSISTANT)
        sheet = Sheet(rules)
        lines = credit_lines(self._credits.get(record.key, []), self._weights.unit, manner_label)
        expected = self._baselines.assisted() * record.in_post_days / self._days
        sheet.add_volume("A1", rules["A1"], ratio_of(total_of(lines), expected), lines)
        faults = entries.lines(rules["A2"]["measures"], _FAULTS)
        sheet.add_counted("A2", rules["A2"], faults, start=number(rules["A2"]["max"]))
        for code in ("A3", "A4"):
            sheet.add_range(code, rules[code], share_of(entries.share(code)))
        sheet.add_mark("A5", rules["A5"], entries.value("A5"))
        self._team(sheet, record)
        return Scored(
            record,
            tuple(sheet.items),
            sheet.ratios,
            adjustments.adjustment(number(rules["adj_cap"])),
            vetoes=adjustments.vetoes(),
        )

    def _team(self, sheet: Sheet, record: Record) -> None:
        """A6: the mean of the judges' totals, by the cases closed together."""
        rule = self._scheme.rule(Category.ASSISTANT, "A6")
        cap, full = number(rule["cap"]), number(rule["max"])
        rows = [
            (row.count, min(Fraction(self._judge_totals[row.judge]), cap))
            for row in self._together.get(record.key, [])
            if row.judge in self._judge_totals
        ]
        weighted = sum((count * total for count, total in rows), start=ZERO)
        mean = ratio_of(weighted, sum(count for count, _ in rows))
        sheet.add_ratio(
            "A6",
            rule,
            mean,
            lambda exact: clamped(exact * full / cap, ZERO, full),
        )
