"""Baselines: frozen with the quarter, else the mean of the quarters before it (RULES.md §15)."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from functools import cache

from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.scheme_shape import number
from evaluation.staff import Category, Record
from evaluation.tally import Volume
from evaluation.weights import Weights, summed

Quantity = Callable[[Volume, Record], Fraction | None]


class Baselines:
    """The baselines of one quarter, each computed when first asked for.

    *earlier* is asked for the volumes of the quarters before only if some baseline is not frozen.
    ``weights`` are those of the scheme, for whoever weighs the same cases again; who evaluates
    several quarters hands the same to each.
    """

    def __init__(
        self,
        scheme: Scheme,
        current: Volume,
        earlier: Callable[[Sequence[Quarter]], Sequence[Volume]],
        weights: Weights | None = None,
    ) -> None:
        self._scheme = scheme
        self._current = current
        self._earlier = earlier
        self.weights = weights or Weights(scheme)
        self._counted: tuple[Volume, ...] | None = None
        self._known: dict[tuple[str, str], Fraction] = {}
        self._days: dict[tuple[str, str], Fraction] = {}
        self.provisional = False

    def caseload(self, group: str) -> Fraction:
        """B of a group of judges."""
        return self._baseline(group, "Q", lambda volumes: self._caseload_in(volumes, group))

    def assisted(self) -> Fraction:
        """The baseline of A1."""
        return self._support(Category.ASSISTANT, "A1", self.credit_of)

    def followed(self) -> Fraction:
        """The baseline of C1."""
        return self._support(Category.CLERK, "C1", self.credit_of)

    def sessions(self) -> Fraction:
        """The baseline of C2."""
        return self._support(Category.CLERK, "C2", self.sessions_of)

    def days(self, type_word: str, procedure: str) -> Fraction:
        """The mean days of a type and procedure."""
        cell = (type_word, procedure)
        if cell not in self._days:
            self._days[cell] = self._baseline(
                "DAYS", f"{type_word}|{procedure}", lambda volumes: _mean_days(volumes, cell)
            )
        return self._days[cell]

    def credit_of(self, volume: Volume, record: Record) -> Fraction:
        """The sum of a record's credits: A of a judge, the quantity of A1 or of C1."""
        return self.weights.totals(volume)[record.key]

    def sessions_of(self, volume: Volume, record: Record) -> Fraction | None:
        """The weighted sessions of a clerk, or None where nobody entered any."""
        units = self._scheme.counting.session_units or {}
        values = [
            entry.value * number(units[entry.item])
            for entry in volume.sessions
            if entry.staff_no == record.key.staff_no
            if entry.value is not None and entry.item in units
        ]
        return sum(values, start=Fraction(0)) if values else None

    def _baseline(
        self, owner: str, name: str, mean: Callable[[Iterable[Volume]], Fraction | None]
    ) -> Fraction:
        """Frozen, else of the quarters before, else of this one; 0 where nobody has any."""
        key = (owner, name)
        if key not in self._known:
            value = self._scheme.frozen(self._current.quarter, owner, name)
            if value is None:
                value = mean(self._volumes_before())
            if value is None:
                self.provisional = True
                value = mean((self._current,))
            self._known[key] = Fraction(0) if value is None else value
        return self._known[key]

    def _volumes_before(self) -> tuple[Volume, ...]:
        if self._counted is None:
            rules = self._scheme.baseline_rules
            quarters = self._current.quarter.before(int(number(rules["quarters"])))
            least = number(rules["min_volume"]) * self._current.closed
            self._counted = tuple(v for v in self._earlier(quarters) if v.closed >= least)
        return self._counted

    def _support(self, category: Category, name: str, quantity: Quantity) -> Fraction:
        least = self._scheme.least_in_post(category)

        def mean(volumes: Iterable[Volume]) -> Fraction | None:
            return _mean(
                amount / in_post(volume, record)
                for volume in volumes
                for record in volume.records
                if record.key.category is category and in_post(volume, record) >= least
                if (amount := quantity(volume, record)) is not None
            )

        return self._baseline(category.value, name, mean)

    def _caseload_in(self, volumes: Iterable[Volume], group: str) -> Fraction | None:
        volumes = tuple(volumes)
        rules = self._scheme.baseline_rules
        least = self._scheme.least_in_post(Category.JUDGE)
        rates = [
            (record.key, self.credit_of(volume, record) / in_post(volume, record))
            for volume in volumes
            for record in volume.records
            if record.key.category is Category.JUDGE
            if record.ordinary and in_post(volume, record) >= least
        ]
        own = [(key, rate) for key, rate in rates if key.group == group]
        if len({key.staff_no for key, _ in own}) >= number(rules["min_judges"]):
            return _mean(rate for _, rate in own)
        weight = self._mean_type_weights(volumes)
        scaled = _mean(rate / weight(key.group) for key, rate in rates)
        return None if scaled is None else scaled * weight(group)

    def _mean_type_weights(self, volumes: Sequence[Volume]) -> Callable[[str], Fraction]:
        """T̄ of a group of judges; the court's where the group closed nothing."""
        handled: dict[str, dict[str, int]] = {}
        for owner, type_word, count in (row for v in volumes for row in v.handled_types):
            for name in (owner.group, ""):
                types = handled.setdefault(name, {})
                types[type_word] = types.get(type_word, 0) + count

        def mean(group: str) -> Fraction:
            types = handled.get(group) or handled.get("")
            if not types:
                return Fraction(1)
            weights = ((count, self._scheme.type_weight(word)[0]) for word, count in types.items())
            return summed(weights) / sum(types.values())

        return cache(mean)


def in_post(volume: Volume, record: Record) -> Fraction:
    """D: the share of the quarter's days that were days in post."""
    return Fraction(record.in_post_days, volume.quarter.days)


def _mean(values: Iterable[Fraction]) -> Fraction | None:
    exact = list(values)
    return summed((1, value) for value in exact) / len(exact) if exact else None


def _mean_days(volumes: Iterable[Volume], cell: tuple[str, str]) -> Fraction | None:
    cells = [c for v in volumes for c in v.cells if (c.type_word, c.procedure) == cell]
    count = sum(c.count - c.undated for c in cells)
    return Fraction(sum(c.days for c in cells), count) if count else None
