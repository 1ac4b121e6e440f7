"""The nine items of a judge in the peer evaluation."""

import calendar
import datetime
from collections import Counter
from fractions import Fraction
from typing import Any

from peer_cases import first_number
from peer_items import (
    Items,
    Source,
    clamp,
    down,
    half_up,
    item_rows,
    shown,
    up,
    volume,
)
from peer_output import Baselines, Output
from peer_people import Kind, Roster

Row = dict[str, Any]
Finding = tuple[tuple[int, int, int, str], str]


def add_months(day: int, months: int) -> int:
    """The same day of a later month, clamped to the month's end."""
    date = datetime.date.fromordinal(day)
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date.replace(year, month + 1, min(date.day, last)).toordinal()


def due_day(case: Row, limits: dict[str, str]) -> int | None:
    """The last day in time by the scheme, None for a case without a limit."""
    limit = limits.get(case["cell"]) or limits.get(case["type"] + "|*")
    if limit is None or (case["foreign"] and case["type"].startswith("民")):
        return None
    count = int(limit[:-1])
    due = add_months(case["filed"], count) if limit[-1] == "M" else case["filed"] + count
    return int(due + case["extended"] + case["excluded"])


class Docket:
    """Whose every case is: the sums behind E1 to F2, and the findings behind K."""

    def __init__(self, cases: list[Row], output: Output, roster: Roster, rules: Row) -> None:
        self.counts: dict[Kind, Counter[str]] = {}
        self.days: dict[Kind, Counter[str]] = {}
        self.findings: dict[Kind, list[Finding]] = {}
        self.notes: dict[Kind, list[str]] = {}
        self._output, self._roster, self._rules = output, roster, rules
        self._ages = sorted((int(months) for months, _ in rules["E4"]["steps"]))
        for case in output.closed:
            self._closed(case)
        for case in cases:
            self._unclosed(case)
            self._judged(case)

    def _whose(self, case: Row, day: int | None) -> Kind | None:
        if day is None:
            return None
        return self._roster.kind(case["handler"], "JUDGE", day)

    def _closed(self, case: Row) -> None:
        kind = self._whose(case, case["closed"])
        if not kind:
            return
        counts = self.counts.setdefault(kind, Counter())
        counts["closed"] += 1
        due = due_day(case, self._rules["limits"])
        if due is not None:
            counts["limited"] += 1
            counts["late"] += case["closed"] > due
        self.days.setdefault(kind, Counter())[case["cell"]] += 1
        counts["days"] += max(0, case["closed"] - case["filed"] - case["excluded"])
        if case["type"].endswith("初"):
            counts["first"] += 1
            counts["appealed"] += case["appealed"]
            counts["mediated"] += case["class"] == "调解"
            counts["transferred"] += case["class"] == "移送"
            counts["settled"] += case["settled"] or case["changed"]
        if case["type"] == "执":
            counts["enforced"] += 1
            counts["completed"] += case["class"] == "执行完毕"
            counts["claimed"] += case["claimed"]
            counts["obtained"] += case["obtained"]

    def _unclosed(self, case: Row) -> None:
        start, end = self._output.start, self._output.end
        allotted = case["allotted"] or case["filed"]
        if start <= allotted <= end and (kind := self._whose(case, allotted)):
            self.counts.setdefault(kind, Counter())["allotted"] += 1
        if case["filed"] > end or (case["closed"] is not None and case["closed"] <= end):
            return
        if kind := self._whose(case, end):
            counts = self.counts.setdefault(kind, Counter())
            counts["open"] += 1
            if not case["suspended"]:
                for months in self._ages:
                    counts[f"older than {months}"] += add_months(case["filed"], months) < end

    def _judged(self, case: Row) -> None:
        rules = self._rules["K"]
        if case["grade"] in rules["review"]:
            self._finding(case, "grade_date", "评查" + case["grade"], rules["review"])
        if case["second"] in rules["second_instance"]:
            table = rules["second_instance"]
            self._finding(case, "second_date", "二审" + case["second"], table)
        if case["retrial"] in rules["retrial"]:
            self._finding(case, "retrial_date", "再审" + case["retrial"], rules["retrial"])

    def _finding(self, case: Row, date: str, text: str, table: Row) -> None:
        day = case[date]
        if day is None or not self._output.start <= day <= self._output.end:
            return
        kind = self._whose(case, day)
        if not kind:
            return
        unit = table[text[2:]]
        if date == "retrial_date" and text[2:] == "部分改判":
            unit = table["改判"]
        fault = "有责" if date == "grade_date" else case[date.replace("date", "fault")]
        if fault == "有责":
            order = ("评查", "二审", "再审").index(text[:2])
            label = f"{case['key']} {text}"
            place = (order, case["year"], first_number(case["serial"]), label)
            self.findings.setdefault(kind, []).append((place, unit))
        elif fault != "无责":
            note = f"{kind[0]} {case['key']}: {text} 待评查"
            self.notes.setdefault(kind, []).append(note)


def judge_items(
    kind: Kind, output: Output, docket: Docket, source: Source, baselines: Baselines
) -> Items:
    """Q K E1 E2 E3 E4 F1 F2 F3 of one record."""
    rules = baselines.scheme["judge"]
    items = Items(rules)
    counts = docket.counts.get(kind, Counter())
    _quantity(items, kind, output, baselines)
    _quality(items, docket.findings.get(kind, []), source)
    _speed(items, counts, docket.days.get(kind, Counter()), baselines)
    _effect(items, str(kind[2]), counts)
    items.counted("F3", source, rules["F3"]["measures"], Fraction(rules["F3"]["max"]))
    return items


def _quantity(items: Items, kind: Kind, output: Output, baselines: Baselines) -> None:
    rows = output.rows("Q", kind)
    total, record = output.quantity("Q", kind), output.records[kind]
    baseline, rules = baselines.of(str(kind[2]), "Q"), items.rules["Q"]
    mean = record["quota"] / record["days"]
    days = f"{record['days']}/{output.length}"
    basis = f"{shown(total)} / ({shown(baseline)} × {days} × {half_up(mean, 2)})"
    due = baseline * record["quota"] / output.length
    if due:
        r = total / due
        items.add("Q", volume(r, rules), rules["max"], r, basis, item_rows(rows))
    else:
        items.missing("Q", rules["max"], "no data", item_rows(rows))


def _quality(items: Items, findings: list[Finding], source: Source) -> None:
    rules = items.rules["K"]
    rows, total, plus = [], Fraction(0), Fraction(0)
    for (order, *_, label), unit in sorted(findings):
        text = shown(Fraction(unit)) if order == 0 else unit
        rows.append({"label": label, "count": 1, "unit": text, "sum": text})
        if label.endswith("评查优秀"):
            plus += Fraction(unit)
        else:
            total += Fraction(unit)
    cap = Fraction(rules["review_plus_cap"])
    if plus > cap:
        text = shown(cap - plus)
        rows.append({"label": "review_plus_cap", "count": 1, "unit": text, "sum": text})
    counted = source.counts(rules["measures"])
    total += sum(Fraction(rules["measures"][row["label"]]) * row["count"] for row in counted)
    total += min(plus, cap)
    maximum = Fraction(rules["max"])
    items.add("K", clamp(maximum + total, maximum), rules["max"], rows=rows + counted)


def _speed(items: Items, counts: Counter[str], cells: Counter[str], baselines: Baselines) -> None:
    rules = items.rules
    limited, in_time = counts["limited"], counts["limited"] - counts["late"]
    items.rate("E1", (in_time, limited), rules["E1"], basis=f"{in_time} / {limited}")
    closed, allotted = counts["closed"], counts["allotted"]
    if allotted:
        value = Fraction(closed, allotted)
        points, maximum = up(value, rules["E2"]), rules["E2"]["max"]
        items.add("E2", points, maximum, value, f"{closed} / {allotted}")
    elif counts["open"]:
        items.missing("E2", rules["E2"]["max"])
    else:
        items.add("E2", Fraction(rules["E2"]["max"]), rules["E2"]["max"])
    usual = sum((baselines.of("DAYS", cell) * count for cell, count in cells.items()), Fraction(0))
    if usual:
        value = counts["days"] / usual
        items.add("E3", down(value, rules["E3"]), rules["E3"]["max"], value)
    else:
        items.missing("E3", rules["E3"]["max"])
    _pending(items, counts)


def _pending(items: Items, counts: Counter[str]) -> None:
    rules = items.rules["E4"]
    steps = sorted((int(months), Fraction(points)) for months, points in rules["steps"])
    lost = sum((points * counts[f"older than {months}"] for months, points in steps), Fraction(0))
    pending = counts[f"older than {steps[0][0]}"]
    maximum = Fraction(rules["max"])
    items.add("E4", clamp(maximum - lost, maximum), rules["max"], basis=f"{pending} long-pending")


def _effect(items: Items, group: str, counts: Counter[str]) -> None:
    rules = {
        code: {**items.rules[code], **items.rules[code].get("by_group", {}).get(group, {})}
        for code in ("F1", "F2")
    }
    if group == "执行":
        items.rate("F1", (counts["completed"], counts["enforced"]), rules["F1"])
        items.rate("F2", (counts["obtained"], counts["claimed"]), rules["F2"])
        return
    items.rate("F1", (counts["appealed"], counts["first"]), rules["F1"], complement=True)
    if group == "行政":
        items.rate("F2", (counts["settled"], counts["first"]), rules["F2"])
    elif group != "刑事":
        settled = (counts["mediated"], counts["first"] - counts["transferred"])
        items.rate("F2", settled, rules["F2"])
