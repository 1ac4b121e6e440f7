"""The quantities that items are scored on, measured from a tally (RULES.md §7-§11, §18)."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from evaluation.baselines import Baselines
from evaluation.item_rule import ItemRule
from evaluation.measures import ITEMS
from evaluation.scheme_shape import number
from evaluation.scoring import case_rates
from evaluation.scoring.findings import finding_lines
from evaluation.scoring.functions import rounded, shown
from evaluation.scoring.labels import case_label, manner_label, role_label
from evaluation.scoring.measured import Measured, counted, rate
from evaluation.scoring.sheet import (
    ZERO,
    Entries,
    Line,
    by_owner,
    credit_lines,
    ratio_of,
    total_of,
)
from evaluation.staff import Record, RecordKey
from evaluation.tally import Credit, Handled, Tally, Together, Told
from evaluation.weights import summed

_CASE_RATES: Mapping[str, Callable[[Sequence[Handled]], tuple[int, int]]] = {
    "ACCEPTED": case_rates.accepted,
    "ENFORCED": case_rates.enforced,
    "MEDIATED": case_rates.mediated,
    "SETTLED": case_rates.settled,
    "RECOVERED": case_rates.recovered,
}


class Quantities:
    """Measures the records of one quarter under one scheme.

    ``totals`` are filled in as judges are scored: an assistant's team is measured by them.
    ``notes`` say what was left out. Without *rows* the lines behind a sum of credits are left
    out, which are most of the work.
    """

    def __init__(self, tally: Tally, baselines: Baselines, *, rows: bool = True) -> None:
        self._tally = tally
        self.rows = rows
        self._baselines = baselines
        self._unit = baselines.weights.unit
        self.quarter = tally.volume.quarter
        self._days = self.quarter.days
        self._credits = by_owner(tally.volume.credits)
        self._handled = by_owner(tally.handled)
        self._ripe = by_owner(tally.ripe)
        self._findings = by_owner(tally.findings)
        self._together: dict[RecordKey, list[Together]] = {}
        for row in tally.together:
            self._together.setdefault(row.assistant, []).append(row)
        self.totals: dict[RecordKey, Decimal] = {}
        self.notes: list[str] = []
        self._measures: Mapping[str, Callable[[ItemRule, Record, Entries], Measured]] = {
            "CREDIT": self._credit,
            "ASSISTED": self._assisted,
            "FOLLOWED": self._followed,
            "SESSIONS": self._sessions,
            "IN_TIME": self._in_time,
            "CLEARANCE": self._clearance,
            "DURATION": self._duration,
            "APPEALED": self._appealed,
            "ACCEPTED_RIPE": self._accepted_ripe,
            "OPEN_OLD": self._open_old,
            "LATE_CASES": self._late,
            "FINDINGS": self._found,
            "MEASURES": self._counted,
            "ENTERED": self._entered,
            "ARCHIVED": self._archived,
            "EFILES": self._efiles,
            "MARK": self._mark,
            "COUNT": self._count,
            "JUDGES": self._judges,
        }

    def of(self, rule: ItemRule, record: Record, entries: Entries) -> Measured:
        """What *rule* is scored on."""
        if rule.quantity in _CASE_RATES:
            return rate(*_CASE_RATES[rule.quantity](self._handled.get(record.key, ())))
        return self._measures[rule.quantity](rule, record, entries)

    def cases(self, key: RecordKey) -> int:
        """How many cases a judge closed in charge."""
        return case_rates.summed(self._handled.get(key, ()), "count")

    def long_pending(self, key: RecordKey) -> int:
        """A judge's open cases past the first step, whatever excuses them."""
        pending = self._tally.pending.get(key)
        return pending.old if pending else 0

    def _credit(self, _rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        credit, lines = self._credited(record, role_label)
        baseline = self._baselines.caseload(record.group)
        quota = rounded(record.quota_days / record.in_post_days)
        days = f"{record.in_post_days}/{self._days}"
        return rate(
            credit,
            baseline * (record.quota_days / self._days),
            lines,
            basis=f"{shown(credit)} / ({shown(baseline)} × {days} × {quota})",
        )

    def _assisted(self, _rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        credit, lines = self._credited(record, manner_label)
        expected = self._baselines.assisted() * record.in_post_days / self._days
        return rate(credit, expected, lines, missing="")

    def _followed(self, _rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        credit, lines = self._credited(record, case_label)
        expected = self._baselines.followed() * record.in_post_days / self._days
        return rate(credit, expected, lines, missing="")

    def _credited(
        self, record: Record, label: Callable[[Credit], str]
    ) -> tuple[Fraction, list[Line]]:
        """The sum of a record's credits, and the lines it is the sum of."""
        if not self.rows:
            return self._baselines.credit_of(self._tally.volume, record), []
        lines = credit_lines(self._credits.get(record.key, []), self._unit, label)
        return total_of(lines), lines

    def _sessions(self, rule: ItemRule, record: Record, entries: Entries) -> Measured:
        """Hearings recorded; the baseline is asked for only where somebody entered any."""
        units = rule.parameters["units"]
        entered = any(entries.value(item) is not None for item in units)
        lines = entries.lines(units, _in_order(units))
        share = Fraction(record.in_post_days, self._days)
        expected = self._baselines.sessions() * share if entered else ZERO
        return rate(total_of(lines), expected, lines, missing="")

    def _in_time(self, _rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        handled = self._handled.get(record.key, ())
        limited = case_rates.summed(handled, "limited")
        in_time = limited - case_rates.summed(handled, "late")
        return rate(in_time, limited, basis=f"{in_time} / {limited}")

    def _clearance(self, _rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        handled = self._handled.get(record.key, ())
        closed = case_rates.summed([row for row in handled if row.tells(Told.ALLOTTED)], "count")
        allotted = self._tally.allotted.get(record.key, 0)
        if not allotted and record.key not in self._tally.pending:
            return Measured(idle=True)
        return rate(closed, allotted, basis=f"{closed} / {allotted}", missing="")

    def _duration(self, _rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        handled = [row for row in self._handled.get(record.key, ()) if row.tells(Told.DAYS)]
        expected = summed(
            (row.count, self._baselines.days(row.type_word, row.procedure)) for row in handled
        )
        return rate(case_rates.summed(handled, "days"), expected, missing="")

    def _appealed(self, rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        """Appeals, over those the mix of cases would bring at the rates of the scheme."""
        rates = {key: number(value) for key, value in rule.parameters["rates"].items()}
        own = self._handled.get(record.key, ())
        cases = [row for row in case_rates.first_instance(own) if row.tells(Told.APPEALED)]
        expected = sum(
            (
                row.count * rates.get(f"{row.type_word}|{row.procedure}", rates["*"])
                for row in cases
            ),
            start=ZERO,
        )
        observed = case_rates.summed(cases, "appealed")
        return rate(observed, expected, basis=f"{observed} / {shown(expected)}")

    def _accepted_ripe(self, _rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        accepted, closed = case_rates.accepted(self._ripe.get(record.key, ()))
        return rate(accepted, closed, basis=f"{accepted} / {closed}")

    def _open_old(self, rule: ItemRule, record: Record, entries: Entries) -> Measured:
        """Old open cases less those with a reason on record, each step costing its points."""
        pending = self._tally.pending.get(record.key)
        steps = rule.parameters["steps"]
        excused = int(entries.count(rule.parameters.get("excused", "")))
        aged = [max(n - excused, 0) for n in pending.aged] if pending else [0] * len(steps)
        lost = sum(
            (count * number(each) for count, (_, each) in zip(aged, steps, strict=True)),
            start=ZERO,
        )
        basis = f"{aged[0]} long-pending"
        return Measured(numerator=Fraction(aged[0]), amount=-lost, basis=basis)

    def _late(self, rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        late = case_rates.summed(self._handled.get(record.key, ()), "late")
        lines = [Line("late", late, rule.number("each"))] if late else []
        return counted(lines, self.cases(record.key))

    def _found(self, rule: ItemRule, record: Record, entries: Entries) -> Measured:
        rows = self._findings.get(record.key, ())
        lines = finding_lines(rule.parameters, rows, self.notes)
        lines += self._measure_lines(rule, entries)
        return counted(lines, self.cases(record.key))

    def _counted(self, rule: ItemRule, record: Record, entries: Entries) -> Measured:
        return counted(self._measure_lines(rule, entries), self.cases(record.key))

    def _measure_lines(self, rule: ItemRule, entries: Entries) -> list[Line]:
        units = rule.parameters.get("measures", {})
        return entries.lines(units, _in_order(units))

    def _entered(self, rule: ItemRule, _record: Record, entries: Entries) -> Measured:
        return _of_pair(entries.share(rule.parameters["item"]))

    def _archived(self, rule: ItemRule, record: Record, entries: Entries) -> Measured:
        archived = self._tally.archived if self._tally.archive_dates_known else {}
        return _of_pair(entries.share(_item(rule)) or archived.get(record.key))

    def _efiles(self, rule: ItemRule, record: Record, entries: Entries) -> Measured:
        return _of_pair(entries.share(_item(rule)) or self._tally.efiles.get(record.key))

    def _mark(self, rule: ItemRule, _record: Record, entries: Entries) -> Measured:
        return Measured(entries.value(rule.parameters["item"]), missing="")

    def _count(self, rule: ItemRule, _record: Record, entries: Entries) -> Measured:
        return Measured(entries.count(rule.parameters["item"]), missing="")

    def _judges(self, rule: ItemRule, record: Record, _entries: Entries) -> Measured:
        """The mean of the judges' totals, by the cases closed together."""
        cap = rule.number("cap")
        rows = [
            (row.count, min(Fraction(self.totals[row.judge]), cap))
            for row in self._together.get(record.key, [])
            if row.judge in self.totals
        ]
        weighted = sum((count * total for count, total in rows), start=ZERO)
        return Measured(ratio_of(weighted, sum(count for count, _ in rows)), missing="")


def _item(rule: ItemRule) -> str:
    return str(rule.parameters.get("item", ""))


def _of_pair(pair: tuple[Fraction | int, Fraction | int] | None) -> Measured:
    return Measured() if pair is None else rate(*pair)


def _in_order(units: Mapping[str, str]) -> list[str]:
    """Measure items in the order they are listed in everywhere."""
    return [code for code in ITEMS if code in units]
