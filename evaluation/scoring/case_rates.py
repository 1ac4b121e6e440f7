"""Rates over a judge's closed cases, as so many of so many (RULES.md §7)."""

from collections.abc import Sequence

from evaluation.tally import Handled, Told


def accepted(handled: Sequence[Handled]) -> tuple[int, int]:
    """First-instance cases nobody appealed, of those closed."""
    cases = [row for row in first_instance(handled) if row.tells(Told.APPEALED)]
    closed = summed(cases, "count")
    return closed - summed(cases, "appealed"), closed


def enforced(handled: Sequence[Handled]) -> tuple[int, int]:
    """Enforcement cases enforced in full, of those closed."""
    cases = [row for row in _enforcement(handled) if row.tells(Told.MANNER)]
    done = [row for row in cases if row.manner == "执行完毕"]
    return summed(done, "count"), summed(cases, "count")


def mediated(handled: Sequence[Handled]) -> tuple[int, int]:
    """First-instance cases mediated, of those not transferred."""
    known = [row for row in first_instance(handled) if row.tells(Told.MANNER)]
    stayed = [row for row in known if row.manner != "移送"]
    return summed([row for row in stayed if row.manner == "调解"], "count"), summed(stayed, "count")


def settled(handled: Sequence[Handled]) -> tuple[int, int]:
    """First-instance cases settled in substance or with the act changed, of those closed."""
    cases = [row for row in first_instance(handled) if row.tells(Told.SETTLED)]
    return summed(cases, "settled"), summed(cases, "count")


def recovered(handled: Sequence[Handled]) -> tuple[int, int]:
    """Money recovered, of the money claimed in enforcement cases closed, in fen."""
    cases = _enforcement(handled)
    return summed(cases, "recovered_fen"), summed(cases, "claimed_fen")


def first_instance(handled: Sequence[Handled]) -> list[Handled]:
    """Cases whose type word ends in 初."""
    return [row for row in handled if row.type_word.endswith("初")]


def summed(rows: Sequence[Handled], field: str) -> int:
    """The sum of one count over rows."""
    return sum(getattr(row, field) for row in rows)


def _enforcement(handled: Sequence[Handled]) -> list[Handled]:
    return [row for row in handled if row.type_word == "执"]
