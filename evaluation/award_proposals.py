"""Who the rule of an award would propose, with the figures behind it; a person decides."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from evaluation.awards import Award, Receiver, Source, mean_of
from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import GROUPS, Category

_CATEGORIES = tuple(Category)
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Somebody a rule proposes: a person by staff number, or a division by name.

    ``figures`` are what the rule looked at, by code, as text: ``stars``, ``mean``, ``quarters``,
    ``score``, ``people``, ``in_range``. They are for the committee and stand on no paper.
    """

    receiver: Receiver
    key: str
    name: str
    division: str = ""
    group: str = ""
    figures: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class DivisionScore:
    """A division measured by its people. ``score`` 100 is the mean of the court.

    Each total is divided by the in-post-weighted mean of its category in the whole court (so that
    a division of clerks and one of judges can be laid side by side); the score is the
    in-post-weighted mean of these, times 100.
    """

    division: str
    people: int
    score: Fraction
    in_range: tuple[int, int] | None = None


def proposals(
    award: Award,
    results: Sequence[QuarterResult],
    in_range: Mapping[str, tuple[int, int]] | None = None,
) -> list[Proposal]:
    """Who *award*'s rule proposes from the results of its quarter, or of its year's quarters.

    *in_range* says of a division how many of its indicators are in range, and of how many; of one
    that is missing there nothing is known, which bars nobody and is told by an empty figure.
    At most ``places`` are proposed; those who tie for the last place are all proposed.
    """
    match award.rule.source:
        case Source.WINNERS:
            people = [person for result in results for person in winners_of(result)]
            # Somebody who is star in two records is on the list once.
            return list({p.staff_no: _proposal(p, ()) for p in reversed(people)}.values())[::-1]
        case Source.STARS:
            return _by_stars(award, results)
        case Source.MEAN:
            return _by_mean(award, results)
        case Source.DIVISION:
            return _by_division(award, results, in_range)
    return []


def winners_of(result: QuarterResult) -> list[PersonResult]:
    """The winners by group of judges, then category, then staff number."""
    lines = {
        (number, line.category, line.group or "")
        for line in result.winners
        for number in line.staff_no
    }
    found = [person for person in result.people if (person.staff_no, *person.peers) in lines]
    return sorted(found, key=_listed)


def division_scores(
    results: Sequence[QuarterResult],
    categories: Iterable[Category] = (),
    in_range: Mapping[str, tuple[int, int]] | None = None,
) -> list[DivisionScore]:
    """The score of every division with somebody in post, by name."""
    wanted = frozenset(categories) or frozenset(Category)
    people = [p for result in results for p in result.people if p.category in wanted and p.division]
    means = {c: _weighted([p for p in people if p.category is c]) for c in wanted}
    homes: defaultdict[str, list[PersonResult]] = defaultdict(list)
    for person in people:
        if person.in_post_days and means[person.category]:
            homes[person.division].append(person)
    return [
        DivisionScore(
            division,
            len({person.staff_no for person in members}),
            _relative(members, means),
            (in_range or {}).get(division),
        )
        for division, members in sorted(homes.items())
    ]


def _by_stars(award: Award, results: Sequence[QuarterResult]) -> list[Proposal]:
    rule = award.rule
    stars: defaultdict[str, int] = defaultdict(int)
    for result in results:
        for number in {person.staff_no for person in winners_of(result)}:
            stars[number] += 1
    latest = _latest(award, results)
    found = [
        (Fraction(count), _proposal(latest[number], (("stars", str(count)),)))
        for number, count in stars.items()
        if count >= rule.stars_at_least and number in latest
    ]
    return _best(found, award.places)


def _by_mean(award: Award, results: Sequence[QuarterResult]) -> list[Proposal]:
    rule = award.rule
    found = []
    for number, person in _latest(award, results).items():
        totals = [
            max(p.total for p in mine)
            for result in results
            if (mine := [p for p in result.people if p.staff_no == number and _fits(award, p)])
        ]
        mean = mean_of(totals)
        if len(totals) >= rule.quarters_at_least and mean >= Fraction(rule.mean_at_least):
            figures = (("mean", rounded(mean)), ("quarters", str(len(totals))))
            found.append((mean, _proposal(person, figures)))
    return _best(found, award.places)


def _by_division(
    award: Award, results: Sequence[QuarterResult], in_range: Mapping[str, tuple[int, int]] | None
) -> list[Proposal]:
    rule = award.rule
    found = []
    for line in division_scores(results, rule.categories, in_range):
        share = None if line.in_range is None else Fraction(*line.in_range)
        if line.people < rule.people_at_least or line.score < Fraction(rule.mean_at_least):
            continue
        if share is not None and share < Fraction(rule.in_range_at_least):
            continue
        figures = [("score", rounded(line.score)), ("people", str(line.people))]
        if in_range is not None:
            figures.append(("in_range", "{}/{}".format(*line.in_range) if line.in_range else ""))
        proposal = Proposal(
            Receiver.DIVISION, line.division, line.division, line.division, figures=tuple(figures)
        )
        found.append((line.score, proposal))
    return _best(found, award.places)


def _latest(award: Award, results: Sequence[QuarterResult]) -> dict[str, PersonResult]:
    """Everybody the rule looks at, as they were in the last quarter they worked in."""
    vetoed = {
        person.staff_no
        for result in results
        for person in result.people
        if any(code.startswith("V") for code in person.blocked_by)
    }
    latest: dict[str, PersonResult] = {}
    for result in sorted(results, key=lambda found: str(found.quarter)):
        for person in result.people:
            if _fits(award, person) and not (award.rule.no_veto and person.staff_no in vetoed):
                latest[person.staff_no] = person
    return latest


def _best(found: list[tuple[Fraction, Proposal]], places: int) -> list[Proposal]:
    """The best *places* of them and whoever ties with the last; listed by key, not by figure."""
    if places and len(found) > places:
        last = sorted((figure for figure, _ in found), reverse=True)[places - 1]
        found = [pair for pair in found if pair[0] >= last]
    return sorted((proposal for _, proposal in found), key=lambda proposal: proposal.key)


def _fits(award: Award, person: PersonResult) -> bool:
    return not award.rule.categories or person.category in award.rule.categories


def _proposal(person: PersonResult, figures: tuple[tuple[str, str], ...]) -> Proposal:
    group = person.group if person.category is Category.JUDGE else person.category.value
    return Proposal(Receiver.PERSON, person.staff_no, person.name, person.division, group, figures)


def _weighted(people: Sequence[PersonResult]) -> Fraction:
    days = sum(person.in_post_days for person in people)
    points = sum((person.in_post_days * Fraction(person.total) for person in people), Fraction(0))
    return points / days if days else Fraction(0)


def _relative(members: Sequence[PersonResult], means: Mapping[Category, Fraction]) -> Fraction:
    days = sum(person.in_post_days for person in members)
    shares = (p.in_post_days * Fraction(p.total) / means[p.category] for p in members)
    return 100 * sum(shares, Fraction(0)) / days


def rounded(value: Fraction) -> str:
    """A figure to two places, half up."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return str(exact.quantize(_CENT, ROUND_HALF_UP))


def _listed(person: PersonResult) -> tuple[int, int, str]:
    judge = person.category is Category.JUDGE
    group = GROUPS.index(person.group) if person.group in GROUPS else len(GROUPS)
    return (_CATEGORIES.index(person.category), group if judge else 0, person.staff_no)
