"""The items of a judge: quantity, quality, efficiency, effect (RULES.md §7)."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from evaluation.baselines import Baselines
from evaluation.case import MEMBERS, Role
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.scoring.functions import falling, rounded, shown
from evaluation.scoring.labels import manner_label
from evaluation.scoring.sheet import (
    ZERO,
    Entries,
    Line,
    Scored,
    Sheet,
    by_owner,
    credit_lines,
    range_terms,
    ratio_of,
    total_of,
)
from evaluation.staff import Category, Record
from evaluation.tally import Credit, Finding, Handled, Tally

_ROLE_LABELS = {
    Role.SINGLE: "独任",
    Role.HANDLER: "承办",
    Role.HANDLER_PRESIDER: "承办兼审判长",
    Role.PRESIDER: "审判长",
    **dict.fromkeys(MEMBERS, "成员"),
}
_STAGES = {
    "REVIEW": ("评查", "review"),
    "SECOND_INSTANCE": ("二审", "second_instance"),
    "RETRIAL": ("再审", "retrial"),
}
_AT_FAULT, _NOT_AT_FAULT, _UNDECIDED = "有责", "无责", "待评查"


class JudgeScoring:
    """Scores the judges of one quarter under one scheme."""

    def __init__(self, scheme: Scheme, tally: Tally, baselines: Baselines) -> None:
        self._scheme = scheme
        self._tally = tally
        self._baselines = baselines
        self._weights = baselines.weights
        self._days = tally.volume.quarter.days
        self._credits = by_owner(tally.volume.credits)
        self._handled = by_owner(tally.handled)
        self._findings = by_owner(tally.findings)
        self.notes: list[str] = []

    def score(self, record: Record, entries: Entries, adjustments: Entries) -> Scored:
        """All items of *record*; *adjustments* are the rows of ADJ and VETO."""
        rules = self._scheme.section(Category.JUDGE)
        sheet = Sheet(rules)
        handled = self._handled.get(record.key, [])
        self._quantity(sheet, record)
        self._quality(sheet, record, entries)
        self._efficiency(sheet, record, handled)
        self._effect(sheet, record, handled, entries)
        pending = self._tally.pending.get(record.key)
        return Scored(
            record,
            tuple(sheet.items),
            sheet.ratios,
            adjustments.adjustment(number(rules["adj_cap"])),
            long_pending=pending.aged[0] if pending else 0,
            vetoes=adjustments.vetoes(),
        )

    def _quantity(self, sheet: Sheet, record: Record) -> None:
        rule = self._scheme.rule(Category.JUDGE, "Q")
        owned = self._credits.get(record.key, [])
        lines = credit_lines(owned, self._weights.unit, _credit_label)
        baseline = self._baselines.caseload(record.group)
        share = record.quota_days / self._days
        quota = rounded(record.quota_days / record.in_post_days)
        days = f"{record.in_post_days}/{self._days}"
        credit = total_of(lines)
        sheet.add_volume(
            "Q",
            rule,
            ratio_of(credit, baseline * share),
            lines,
            basis=f"{shown(credit)} / ({shown(baseline)} × {days} × {quota})",
        )

    def _quality(self, sheet: Sheet, record: Record, entries: Entries) -> None:
        rule = self._scheme.rule(Category.JUDGE, "K")
        lines = [
            line
            for finding in self._findings.get(record.key, [])
            if (line := self._finding_line(rule, finding)) is not None
        ]
        lines += _over_cap(lines, number(rule["review_plus_cap"]))
        lines += entries.lines(rule["measures"], ("K.更正", "K.程序"))
        sheet.add_counted("K", rule, lines, start=number(rule["max"]))

    def _finding_line(self, rule: Mapping[str, Any], finding: Finding) -> Line | None:
        word, table = _STAGES[finding.stage]
        # A part changed on retrial counts as changed.
        retrial_part = finding.stage == "RETRIAL" and finding.result == "部分改判"
        unit = rule[table].get("改判" if retrial_part else finding.result)
        if unit is None or finding.liability == _NOT_AT_FAULT:
            return None
        label = f"{finding.case_key} {word}{finding.result}"
        if finding.stage == "REVIEW":
            return Line(label, 1, number(unit))
        if finding.liability == _AT_FAULT:
            return Line(label, 1, number(unit), unit_text=unit)
        where = f"{finding.owner.staff_no} {finding.case_key}"
        self.notes.append(f"{where}: {word}{finding.result} {_UNDECIDED}")
        return None

    def _efficiency(self, sheet: Sheet, record: Record, handled: Sequence[Handled]) -> None:
        limited, late = _sum(handled, "limited"), _sum(handled, "late")
        rule = self._scheme.rule(Category.JUDGE, "E1")
        in_time = limited - late
        sheet.add_range("E1", rule, ratio_of(in_time, limited), basis=f"{in_time} / {limited}")
        self._clearance(sheet, record, closed=_sum(handled, "count"))
        self._duration(sheet, handled)
        self._long_pending(sheet, record)

    def _clearance(self, sheet: Sheet, record: Record, closed: int) -> None:
        rule = self._scheme.rule(Category.JUDGE, "E2")
        allotted = self._tally.allotted.get(record.key, 0)
        if not allotted and record.key not in self._tally.pending:
            sheet.ratios["E2"] = None
            sheet.add("E2", rule, number(rule["max"]))
            return
        basis = f"{closed} / {allotted}"
        sheet.add_range("E2", rule, ratio_of(closed, allotted), basis=basis, missing="")

    def _duration(self, sheet: Sheet, handled: Sequence[Handled]) -> None:
        rule = self._scheme.rule(Category.JUDGE, "E3")
        expected = sum(
            (row.count * self._baselines.days(row.type_word, row.procedure) for row in handled),
            start=ZERO,
        )
        sheet.add_ratio(
            "E3",
            rule,
            ratio_of(_sum(handled, "days"), expected),
            lambda ratio: falling(ratio, *range_terms(rule)),
        )

    def _long_pending(self, sheet: Sheet, record: Record) -> None:
        rule = self._scheme.rule(Category.JUDGE, "E4")
        pending = self._tally.pending.get(record.key)
        aged = pending.aged if pending else (0,) * len(rule["steps"])
        lost = sum(
            (count * number(each) for count, (_, each) in zip(aged, rule["steps"], strict=True)),
            start=ZERO,
        )
        points = max(number(rule["max"]) - lost, ZERO)
        sheet.add("E4", rule, points, basis=f"{aged[0]} long-pending")

    def _effect(
        self, sheet: Sheet, record: Record, handled: Sequence[Handled], entries: Entries
    ) -> None:
        for code, ratio in (("F1", _accepted), ("F2", _settled)):
            rule = self._scheme.rule(Category.JUDGE, code, record.group)
            if number(rule["max"]) and (code, record.group) != ("F2", "刑事"):
                sheet.add_range(code, rule, ratio(record.group, handled))
        rule = self._scheme.rule(Category.JUDGE, "F3")
        lines = entries.lines(rule["measures"], ("F3.投诉", "F3.信访"))
        sheet.add_counted("F3", rule, lines, start=number(rule["max"]))


def _credit_label(credit: Credit) -> str:
    return f"{manner_label(credit)} {_ROLE_LABELS[credit.role]}"


def _over_cap(lines: Sequence[Line], cap: Fraction) -> list[Line]:
    """The line that takes back what good reviews give beyond the cap."""
    gained = sum((line.sum for line in lines if line.sum > 0), start=ZERO)
    return [Line("review_plus_cap", 1, cap - gained)] if gained > cap else []


def _accepted(group: str, handled: Sequence[Handled]) -> Fraction | None:
    """F1: first-instance cases nobody appealed; of enforcement, cases enforced in full."""
    if group == "执行":
        cases = [row for row in handled if row.type_word == "执"]
        done = _sum([row for row in cases if row.manner == "执行完毕"], "count")
        return ratio_of(done, _sum(cases, "count"))
    cases = _first_instance(handled)
    closed = _sum(cases, "count")
    return ratio_of(closed - _sum(cases, "appealed"), closed)


def _settled(group: str, handled: Sequence[Handled]) -> Fraction | None:
    """F2: mediated; administrative cases settled in substance; of enforcement, money recovered."""
    if group == "执行":
        cases = [row for row in handled if row.type_word == "执"]
        return ratio_of(_sum(cases, "recovered_fen"), _sum(cases, "claimed_fen"))
    cases = _first_instance(handled)
    if group == "行政":
        return ratio_of(_sum(cases, "settled"), _sum(cases, "count"))
    stayed = [row for row in cases if row.manner != "移送"]
    mediated = [row for row in stayed if row.manner == "调解"]
    return ratio_of(_sum(mediated, "count"), _sum(stayed, "count"))


def _first_instance(handled: Sequence[Handled]) -> list[Handled]:
    return [row for row in handled if row.type_word.endswith("初")]


def _sum(rows: Sequence[Handled], field: str) -> int:
    return sum(getattr(row, field) for row in rows)
