"""The items of everybody but judges in the peer evaluation, and the arithmetic all items share."""

from fractions import Fraction
from typing import Any

from peer_output import Baselines, Measures, Output, Rows
from peer_people import Kind

Row = dict[str, Any]
Scheme = dict[str, Any]
Files = dict[tuple[str, Kind], list[int]]
ADMIN = ("ADMIN", "BAILIFF", "TECH")


def half_up(value: Fraction, places: int) -> str:
    """A number with that many decimals, halves away from zero."""
    scale = 10**places
    digits = str((abs(value.numerator) * 2 * scale + value.denominator) // (2 * value.denominator))
    digits = digits.rjust(places + 1, "0")
    sign = "-" if value < 0 and int(digits) else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}"


def shown(value: Fraction) -> str:
    """A number with two to twelve decimals, as many as it needs."""
    whole, _, decimals = half_up(Fraction(value), 12).partition(".")
    return f"{whole}.{decimals.rstrip('0').ljust(2, '0')}"


def volume(r: Fraction, rules: Row) -> Fraction:
    """Points of a quantity *r* times the baseline."""
    base = Fraction(rules["base"])
    if r >= 1:
        base += (1 - base) * min((r - 1) / Fraction(rules["span"]), Fraction(1))
        r = Fraction(1)
    return Fraction(rules["max"]) * base * r


def up(value: Fraction, rules: Row) -> Fraction:
    """Points of a rate that is better high."""
    low, high = Fraction(rules["lo"]), Fraction(rules["hi"])
    return Fraction(rules["max"]) * clamp((value - low) / (high - low), Fraction(1))


def down(value: Fraction, rules: Row) -> Fraction:
    """Points of a rate that is better low."""
    low, high = Fraction(rules["lo"]), Fraction(rules["hi"])
    return Fraction(rules["max"]) * clamp((high - value) / (high - low), Fraction(1))


def clamp(value: Fraction, high: Fraction) -> Fraction:
    """*value* kept between 0 and *high*."""
    return max(Fraction(0), min(value, high))


def item_rows(rows: Rows) -> list[Row]:
    """The rows of a quantity by label, the larger unit first."""
    return [
        {
            "label": label,
            "count": int(count),
            "unit": shown(unit),
            "sum": shown(unit * count),
        }
        for (label, unit), count in sorted(
            rows.items(), key=lambda entry: (entry[0][0], -entry[0][1])
        )
    ]


class Items:
    """The items of one record as they are found, and the exact values behind them."""

    def __init__(self, rules: Row) -> None:
        self.rules = rules
        self.found: list[Row] = []
        self.points: dict[str, Fraction] = {}
        self.values: dict[str, Fraction | None] = {}

    def add(
        self,
        code: str,
        points: Fraction,
        maximum: str,
        value: Fraction | None = None,
        basis: str = "",
        rows: list[Row] | None = None,
    ) -> None:
        """Add an item, its points rounded once."""
        text = half_up(points, 2)
        self.points[code], self.values[code] = Fraction(text), value
        self.found.append(
            {
                "code": code,
                "points": text,
                "max": maximum,
                "value": None if value is None else half_up(value, 12),
                "basis": basis,
                "rows": rows or [],
            }
        )

    def missing(self, code: str, maximum: str, basis: str = "", rows: Any = None) -> None:
        """Add an item whose denominator is missing."""
        points = Fraction(self.rules["no_data"]) * Fraction(maximum)
        self.add(code, points, maximum, None, basis, rows)

    def rate(
        self,
        code: str,
        ratio: tuple[Any, Any] | None,
        rules: Row,
        complement: bool = False,
        basis: str | None = None,
    ) -> None:
        """Add a rate that is better high; ``complement`` counts what did not happen."""
        if ratio is None or not ratio[1]:
            self.missing(code, rules["max"], "no data")
            return
        value = Fraction(ratio[0]) / Fraction(ratio[1])
        value = 1 - value if complement else value
        self.add(code, up(value, rules), rules["max"], value, basis or "")

    def counted(self, code: str, source: "Source", units: Row, maximum: Fraction | None) -> None:
        """Add an item of deductions from *maximum*, or bare deductions where it is None."""
        rows = source.counts(units)
        total = sum((Fraction(row["unit"]) * row["count"] for row in rows), Fraction(0))
        if maximum is None:
            self.add(code, total, "0", rows=rows)
        else:
            points = clamp(maximum + total, maximum)
            self.add(code, points, self.rules[code]["max"], rows=rows)

    def entered(self, code: str, source: "Source", empty_is_zero: bool = False) -> None:
        """Add an item whose points are entered."""
        value, maximum = source.value(code), self.rules[code]["max"]
        if value is None and not empty_is_zero:
            self.missing(code, maximum)
        else:
            self.add(code, clamp(value or Fraction(0), Fraction(maximum)), maximum)


class Source:
    """The measures of one record; all empty where the person has a later record of the kind."""

    def __init__(self, kind: Kind, output: Output, measures: Measures) -> None:
        categories = ADMIN if kind[1] in ADMIN else (kind[1],)
        self.staff, self.quarter = kind[0], output.quarter
        self._measures = measures
        self.mine = output.last(kind[0], *categories) == kind

    def value(self, item: str) -> Fraction | None:
        """The sum entered, None where nobody entered it."""
        return self._measures.value(self.staff, self.quarter, item) if self.mine else None

    def ratio(self, item: str) -> tuple[Fraction, Fraction] | None:
        """Numerator and denominator entered, None where nobody entered them."""
        return self._measures.ratio(self.staff, self.quarter, item) if self.mine else None

    def counts(self, units: Row) -> list[Row]:
        """The counted rows of those items, in the order of the scheme."""
        rows = []
        for item, unit in units.items():
            if count := self.value(item):
                each = Fraction(unit)
                rows.append(
                    {
                        "label": item,
                        "count": int(count),
                        "unit": shown(each),
                        "sum": shown(each * count),
                    }
                )
        return rows


def quantity_item(
    items: Items, code: str, kind: Kind, output: Output, baseline: Fraction, rows: Rows
) -> None:
    """Add A1, C1 or C2: a quantity against the baseline by in-post days."""
    rules = items.rules[code]
    total = sum((unit * count for (_, unit), count in rows.items()), Fraction(0))
    if not baseline:
        items.missing(code, rules["max"], rows=item_rows(rows))
        return
    r = total / (baseline * output.in_post(kind))
    items.add(code, volume(r, rules), rules["max"], r, rows=item_rows(rows))


def assistant_items(
    kind: Kind,
    output: Output,
    source: Source,
    baselines: Baselines,
    totals: dict[Kind, list[Fraction]],
) -> Items:
    """A1 to A6; *totals* holds the judges' totals by case."""
    rules = baselines.scheme["assistant"]
    items = Items(rules)
    rows = output.rows("A1", kind)
    quantity_item(items, "A1", kind, output, baselines.of("ASSISTANT", "A1"), rows)
    items.counted("A2", source, rules["A2"]["measures"], Fraction(rules["A2"]["max"]))
    items.rate("A3", source.ratio("A3"), rules["A3"])
    items.rate("A4", source.ratio("A4"), rules["A4"])
    items.entered("A5", source)
    marks = totals.get(kind, [])
    maximum, cap = rules["A6"]["max"], Fraction(rules["A6"]["cap"])
    if marks:
        mean = sum((min(mark, cap) for mark in marks), Fraction(0)) / len(marks)
        points = clamp(mean * Fraction(maximum) / cap, Fraction(maximum))
        items.add("A6", points, maximum, mean)
    else:
        items.missing("A6", maximum)
    return items


def clerk_items(
    kind: Kind, output: Output, source: Source, baselines: Baselines, files: Files
) -> Items:
    """C1 to C6 and D; *files* holds C3 and C4 as the cases give them."""
    rules = baselines.scheme["clerk"]
    items = Items(rules)
    rows = output.rows("C1", kind)
    quantity_item(items, "C1", kind, output, baselines.of("CLERK", "C1"), rows)
    units = rules["C2"]["units"]
    sessions = baselines.measures.sessions(kind, output.quarter, units)
    if sessions is None or not source.mine:
        items.missing("C2", rules["C2"]["max"])
    else:
        quantity_item(items, "C2", kind, output, baselines.of("CLERK", "C2"), sessions)
    for code in ("C3", "C4"):
        items.rate(code, source.ratio(code) or files.get((code, kind)), rules[code])
    items.rate("C5", source.ratio("C5"), rules["C5"])
    items.entered("C6", source)
    items.counted("D", source, rules["D"]["measures"], None)
    return items


def admin_items(source: Source, rules: Row) -> Items:
    """T, S and N, all of them entered."""
    items = Items(rules)
    items.entered("T", source)
    items.entered("S", source)
    items.entered("N", source, empty_is_zero=True)
    return items
