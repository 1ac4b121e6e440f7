"""What everybody put out in one quarter, and the baselines it is compared with."""

from collections import Counter
from fractions import Fraction
from typing import Any

from peer_cases import Weights, is_single
from peer_people import GROUPS, Kind, Roster, bounds, quarters_before

Row = dict[str, Any]
Scheme = dict[str, Any]
Rows = Counter[tuple[str, Fraction]]
Share = tuple[str, str, tuple[str, tuple[str, ...], int]]


def shares(case: Row) -> list[Share]:
    """Person, shown role and the key of the share of everybody who is credited as a judge."""
    handler, presider = case["handler"], case["presider"]
    if is_single(case):
        return [(handler, "独任", ("single", (), 0))]
    if presider == handler:
        others: tuple[str, ...] = ("handler_presider",)
        roles: list[Share] = [(handler, "承办兼审判长", ("handler_presider", (), 0))]
    else:
        others = ("handler",)
        roles = [(handler, "承办", ("handler", (), 0))]
        if presider:
            others = ("handler", "presider")
            roles.append((presider, "审判长", ("presider", (), 0)))
    judges = (person for person in case["members"] if person[0] != "#")
    members = [person for person in judges if person not in (handler, presider)]
    return roles + [(member, "成员", ("member", others, len(members))) for member in members]


class Output:
    """The credit of one quarter by record, with the means the baselines need."""

    def __init__(self, quarter: str, closed: list[Row], roster: Roster, weights: Weights) -> None:
        self.quarter = quarter
        self.start, self.end = bounds(quarter)
        self.length = self.end - self.start + 1
        self.records = roster.records(self.start, self.end)
        self.closed = closed
        self._kinds: dict[str, list[Kind]] = {}
        self._weights = weights
        self._found: dict[tuple[str, Kind], Counter[Any]] = {}
        self.group_types: dict[str, Counter[str]] = {group: Counter() for group in GROUPS}
        self.cells: dict[str, list[int]] = {}
        for case in closed:
            weights.classify(case)
            self._judges(case, roster)
            self._helpers(case, roster)
            days = max(0, case["closed"] - case["filed"] - case["excluded"])
            self.cells.setdefault(case["cell"], []).append(days)

    def _judges(self, case: Row, roster: Roster) -> None:
        for person, role, share in shares(case):
            kind = roster.kind(person, "JUDGE", case["closed"])
            if kind:
                key = (case["weight"], case["rank"], *share)
                self._add("Q", kind, f"{case['label']} {role}", key)
                if person == case["handler"]:
                    self.group_types[str(kind[2])][case["type"]] += 1

    def _helpers(self, case: Row, roster: Roster) -> None:
        for person in case["assistants"]:
            if kind := roster.kind(person, "ASSISTANT", case["closed"]):
                key = (case["weight"], case["rank"], len(case["assistants"]))
                self._add("A1", kind, case["label"], key)
        for person in case["clerks"]:
            if kind := roster.kind(person, "CLERK", case["closed"]):
                key = (None, case["rank"], len(case["clerks"]))
                self._add("C1", kind, f"{case['type']} {case['word']}", key)

    def _add(self, item: str, kind: Kind, label: str, key: tuple[Any, ...]) -> None:
        self._found.setdefault((item, kind), Counter())[label, key] += 1

    def rows(self, item: str, kind: Kind) -> Rows:
        """The credit of a record by label and unit."""
        rows = Rows()
        for (label, key), count in self._found.get((item, kind), {}).items():
            rows[label, self._weights.unit(key)] += count
        return rows

    def quantity(self, item: str, kind: Kind) -> Fraction:
        """The credit of a record, exactly."""
        counts: Counter[Any] = Counter()
        for (_, key), count in self._found.get((item, kind), {}).items():
            counts[key] += count
        parts = (self._weights.unit(key) * count for key, count in counts.items())
        return sum(parts, Fraction(0))

    def last(self, staff: str, *categories: str) -> Kind | None:
        """The last record of a person among those categories, by its latest posting's start."""
        if not self._kinds:
            for kind in self.records:
                self._kinds.setdefault(kind[0], []).append(kind)
        own = [kind for kind in self._kinds.get(staff, ()) if kind[1] in categories]
        return max(own, key=lambda kind: self.records[kind]["last"]["start"], default=None)

    def in_post(self, kind: Kind) -> Fraction:
        """D, the in-post days of a record by the days of the quarter."""
        return Fraction(self.records[kind]["days"], self.length)


class Measures:
    """The rows of what the case system does not know, added up by person, quarter and item."""

    def __init__(self, rows: list[Row]) -> None:
        self._sums: dict[tuple[str, str, str], list[Any]] = {}
        self.vetoes: dict[tuple[str, str], set[str]] = {}
        for row in rows:
            if row["item"] == "VETO":
                self.vetoes.setdefault((row["staff"], row["quarter"]), set()).add(row["value"])
                continue
            sums = self._sums.setdefault((row["staff"], row["quarter"], row["item"]), [0, 0, 0])
            for at, key in enumerate(("value", "numerator", "denominator")):
                sums[at] += row[key] or 0

    def value(self, staff: str, quarter: str, item: str) -> Fraction | None:
        """The sum entered for an item, None where nobody entered it."""
        sums = self._sums.get((staff, quarter, item))
        return None if sums is None else Fraction(sums[0])

    def ratio(self, staff: str, quarter: str, item: str) -> tuple[Fraction, Fraction] | None:
        """Numerator and denominator entered for an item, None where nobody entered them."""
        sums = self._sums.get((staff, quarter, item))
        return None if sums is None else (Fraction(sums[1]), Fraction(sums[2]))

    def sessions(self, kind: Kind, quarter: str, units: dict[str, str]) -> Rows | None:
        """The hearings of a clerk by kind; None where nobody entered any."""
        rows: Rows = Counter()
        entered = False
        for item, unit in units.items():
            value = self.value(kind[0], quarter, item)
            entered = entered or value is not None
            if value:
                rows[item, Fraction(unit)] += value
        return rows if entered else None


class Baselines:
    """The figures a quarter is compared with: frozen, of the quarters before, or provisional."""

    def __init__(
        self,
        current: Output,
        closed: dict[str, list[Row]],
        roster: Roster,
        weights: Weights,
        measures: Measures,
    ) -> None:
        self.current, self.scheme, self.measures = current, weights.scheme, measures
        self._closed, self._roster, self._weights = closed, roster, weights
        self._frozen = self.scheme.get("baselines", {}).get(current.quarter, {})
        self._found: dict[tuple[str, str], Fraction] = {}
        self._before: list[Output] | None = None
        self.provisional = False

    def of(self, group: str, item: str) -> Fraction:
        """The baseline of an item; 0 where there is nothing to take it from."""
        if (group, item) not in self._found:
            frozen = self._frozen.get(group, {}).get(item)
            if frozen is None:
                self._found[group, item] = self._mean(group, item)
            else:
                self._found[group, item] = Fraction(frozen)
        return self._found[group, item]

    def _mean(self, group: str, item: str) -> Fraction:
        means = {"DAYS": self._days, "ASSISTANT": self._helpers, "CLERK": self._helpers}
        mean = means.get(group, self._judges)
        value = mean(group, item, self.before())
        if value is None:
            self.provisional = True
            value = mean(group, item, [self.current])
        return Fraction(0) if value is None else value

    def before(self) -> list[Output]:
        """The quarters before that count: with enough cases closed."""
        if self._before is None:
            rules = self.scheme["judge"]["baseline"]
            least = Fraction(rules["min_volume"]) * len(self.current.closed)
            self._before = [
                Output(quarter, self._closed.get(quarter, []), self._roster, self._weights)
                for quarter in quarters_before(self.current.quarter, int(rules["quarters"]))
                if len(self._closed.get(quarter, ())) >= least
            ]
        return self._before

    def _days(self, _: str, cell: str, outputs: list[Output]) -> Fraction | None:
        days = [number for output in outputs for number in output.cells.get(cell, ())]
        return Fraction(sum(days), len(days)) if days else None

    def _helpers(self, category: str, item: str, outputs: list[Output]) -> Fraction | None:
        least = Fraction(self.scheme[category.lower()]["baseline"]["min_in_post"])
        found = []
        for output in outputs:
            for kind in output.records:
                if kind[1] == category and (d := output.in_post(kind)) >= least:
                    quantity = self._quantity(item, kind, output)
                    if quantity is not None:
                        found.append(quantity / d)
        return sum(found, Fraction(0)) / len(found) if found else None

    def _quantity(self, item: str, kind: Kind, output: Output) -> Fraction | None:
        if item != "C2":
            return output.quantity(item, kind)
        units = self.scheme["clerk"]["C2"]["units"]
        rows = self.measures.sessions(kind, output.quarter, units)
        if rows is None:
            return None
        return sum((unit * count for (_, unit), count in rows.items()), Fraction(0))

    def _judges(self, group: str, _: str, outputs: list[Output]) -> Fraction | None:
        rules = self.scheme["judge"]["baseline"]
        least = Fraction(rules["min_in_post"])
        found = [
            (kind, output.quantity("Q", kind) / d)
            for output in outputs
            for kind, record in output.records.items()
            if kind[1] == "JUDGE" and record["ordinary"] and (d := output.in_post(kind)) >= least
        ]
        own = [(kind[0], rate) for kind, rate in found if kind[2] == group]
        if len({staff for staff, _ in own}) >= int(rules["min_judges"]):
            return sum((rate for _, rate in own), Fraction(0)) / len(own)
        if not found:
            return None
        means = _type_means(outputs, self._weights)
        rates = (rate / means[str(kind[2])] for kind, rate in found)
        return sum(rates, Fraction(0)) / len(found) * means[group]


def _type_means(outputs: list[Output], weights: Weights) -> dict[str, Fraction]:
    """The mean T of the cases closed by each group, the court's for a group without any."""
    counts: dict[str, Counter[str]] = {group: Counter() for group in GROUPS}
    for output in outputs:
        for group, types in output.group_types.items():
            counts[group] += types
    court = _mean_t(sum(counts.values(), Counter()), weights) or Fraction(1)
    return {group: _mean_t(types, weights) or court for group, types in counts.items()}


def _mean_t(types: Counter[str], weights: Weights) -> Fraction | None:
    if not types:
        return None
    total = sum((weights.t(word) * count for word, count in types.items()), Fraction(0))
    return total / types.total()
