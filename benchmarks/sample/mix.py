"""What comes before the court: types, procedures, endings and causes with their shares."""

from dataclasses import dataclass
from functools import cache

from benchmarks.sample.court import read

Shares = tuple[tuple[tuple[str, float], ...], float]


@dataclass(frozen=True, slots=True)
class Kind:
    """A type word: its procedures with the days they may take, its endings and causes."""

    word: str
    family: str
    procedures: Shares
    days: dict[str, int]
    endings: Shares
    causes: tuple[str, ...]
    first_instance: bool


def _shares(pairs: list[list[object]]) -> Shares:
    table = tuple((str(name), float(str(weight))) for name, weight, *_ in pairs)
    return table, sum(weight for _, weight in table)


@cache
def kind(word: str) -> Kind:
    """The type of that name."""
    mix = read("mix.json")
    entry = mix["kinds"][word]
    return Kind(
        word=word,
        family=entry["family"],
        procedures=_shares(entry["procedures"]),
        days={name: days for name, _, days in entry["procedures"]},
        endings=_shares(mix["endings"][entry["endings"]]),
        causes=tuple(read("words.json")["causes"][entry["causes"]]),
        first_instance=word.endswith("初"),
    )


@cache
def kinds_of(group: str) -> Shares:
    """The types a group of judges is given."""
    return _shares(read("mix.json")["groups"][group]["kinds"])


@cache
def volume_of(group: str) -> float:
    """Cases an ordinary judge of the group closes in a quarter."""
    return float(read("mix.json")["groups"][group]["volume"])
