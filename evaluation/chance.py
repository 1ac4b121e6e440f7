"""In which items chance moves points, and on how much each person's points rest."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from evaluation.exclusions import record_key
from evaluation.result import PersonResult
from evaluation.scheme import Scheme
from evaluation.scoring.sheet import by_owner
from evaluation.staff import Category, RecordKey
from evaluation.statistics.chance import fault_errors, floats, rate_errors
from evaluation.statistics.tails import Array
from evaluation.tally import Handled, Tally

_RATES = {
    Category.JUDGE: ("E1", "F1", "F2"),
    Category.ASSISTANT: ("A3", "A4"),
    Category.CLERK: ("C3", "C4", "C5"),
}
_FAULTS = {Category.JUDGE: ("K",), Category.ASSISTANT: ("A2",), Category.CLERK: ("D",)}
_MONEY = ("F2", "执行")  # a share of money, not of cases: no number of trials


def item_errors(scheme: Scheme, people: Sequence[PersonResult], tally: Tally) -> dict[str, Array]:
    """Standard errors in points by item, each (n,) for *people* of one peer group.

    Output is the fact of the quarter and has none. An item is left out where nobody's points rest
    on counted cases.
    """
    category, group = people[0].category, people[0].group
    counts = _Counts(tally)
    errors: dict[str, Array] = {}
    for code in _RATES.get(category, ()):
        if people[0].item(code) is None or (code, group) == _MONEY:
            continue
        rule = scheme.item_rule(category, code, group)
        if rule is None or rule.function != "up":
            continue
        trials = [_trials(counts, person, code) for person in people]
        hits = [_value(person, code) * many for person, many in zip(people, trials, strict=True)]
        if any(trials):
            ends = floats([rule.number("lo"), rule.number("hi"), rule.full])
            errors[code] = rate_errors(floats(hits), floats(trials), *ends.tolist())
    for code in _FAULTS.get(category, ()):
        work = [counts.cases.get(record_key(person), 0) for person in people]
        if any(work):
            errors[code] = fault_errors(
                floats(_squares(person, code) for person in people), floats(work)
            )
    return errors


class _Counts:
    """A tally by whom it is about."""

    def __init__(self, tally: Tally) -> None:
        self.files = {"C3": tally.archived, "C4": tally.efiles}
        self.handled = by_owner(tally.handled)
        self.cases: dict[RecordKey, int] = {}
        for credit in tally.volume.credits:
            self.cases[credit.owner] = self.cases.get(credit.owner, 0) + credit.count
        self.entered: dict[tuple[str, str], Fraction] = {}
        for entry in tally.entries:
            if entry.denominator:
                name = (entry.staff_no, entry.item)
                self.entered[name] = self.entered.get(name, Fraction(0)) + entry.denominator


def _trials(counts: _Counts, person: PersonResult, code: str) -> Fraction:
    """How many cases (or services, or files) a rate was counted over; 0 where it was not."""
    item = person.item(code)
    if item is None or item.value is None:
        return Fraction(0)
    if entered := counts.entered.get((person.staff_no, code)):
        return entered
    key = record_key(person)
    if code in counts.files:
        return Fraction(counts.files[code].get(key, (0, 0))[1])
    counted = _COUNTED.get(code)
    rows = counts.handled.get(key, [])
    return Fraction(sum(counted(person.group, row) for row in rows)) if counted else Fraction(0)


def _first_instance(group: str, row: Handled) -> int:
    """Of F1: first-instance cases; of enforcement those of the first application."""
    counted = row.type_word == "执" if group == "执行" else row.type_word.endswith("初")
    return row.count if counted else 0


def _not_transferred(group: str, row: Handled) -> int:
    stayed = group == "行政" or row.manner != "移送"
    return row.count if stayed and row.type_word.endswith("初") else 0


_COUNTED: dict[str, Callable[[str, Handled], int]] = {
    "E1": lambda _group, row: row.limited,
    "F1": _first_instance,
    "F2": _not_transferred,
}


def _value(person: PersonResult, code: str) -> Fraction:
    item = person.item(code)
    return Fraction(item.value) if item and item.value is not None else Fraction(0)


def _squares(person: PersonResult, code: str) -> Fraction:
    """Σ unit² over the faults found, the good reviews included."""
    item = person.item(code)
    rows = item.rows if item else ()
    return sum(
        (row.count * Fraction(row.unit) ** 2 for row in rows if row.label != "review_plus_cap"),
        start=Fraction(0),
    )
