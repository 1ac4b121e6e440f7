"""The items of a court clerk (RULES.md §10)."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from evaluation.baselines import Baselines
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.scoring.labels import case_label
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
from evaluation.staff import Category, Record
from evaluation.tally import Tally

_SESSIONS = ("C2.开庭", "C2.长庭")
_FAULTS = ("C.笔录", "C.退卷")


class ClerkScoring:
    """Scores the clerks of one quarter under one scheme."""

    def __init__(self, scheme: Scheme, tally: Tally, baselines: Baselines) -> None:
        self._scheme = scheme
        self._tally = tally
        self._baselines = baselines
        self._weights = baselines.weights
        self._credits = by_owner(tally.volume.credits)

    def score(self, record: Record, entries: Entries, adjustments: Entries) -> Scored:
        """All items of *record*; *adjustments* are the rows of ADJ and VETO."""
        rules = self._scheme.section(Category.CLERK)
        sheet = Sheet(rules)
        share = Fraction(record.in_post_days, self._tally.volume.quarter.days)
        lines = credit_lines(self._credits.get(record.key, []), self._weights.unit, case_label)
        expected = self._baselines.followed() * share
        sheet.add_volume("C1", rules["C1"], ratio_of(total_of(lines), expected), lines)
        self._sessions(sheet, rules["C2"], entries, share)
        archived = self._tally.archived if self._tally.archive_dates_known else {}
        counted = {"C3": archived.get(record.key), "C4": self._tally.efiles.get(record.key)}
        for code in ("C3", "C4", "C5"):
            sheet.add_range(code, rules[code], share_of(entries.share(code) or counted.get(code)))
        sheet.add_mark("C6", rules["C6"], entries.value("C6"))
        faults = entries.lines(rules["D"]["measures"], _FAULTS)
        sheet.add("D", rules["D"], total_of(faults), lines=faults)
        return Scored(
            record,
            tuple(sheet.items),
            sheet.ratios,
            adjustments.adjustment(number(rules["adj_cap"])),
            vetoes=adjustments.vetoes(),
        )

    def _sessions(
        self, sheet: Sheet, rule: Mapping[str, Any], entries: Entries, share: Fraction
    ) -> None:
        """C2: hearings recorded; the baseline is asked for only where somebody entered any."""
        entered = any(entries.value(item) is not None for item in _SESSIONS)
        lines = entries.lines(rule["units"], _SESSIONS)
        expected = self._baselines.sessions() * share if entered else ZERO
        sheet.add_volume("C2", rule, ratio_of(total_of(lines), expected), lines)
