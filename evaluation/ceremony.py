"""A ceremony 颁奖仪式: who is called up with whom, and where on its course it stands.

What a hall may see is a ``Called``: no points, no places, nothing that was measured.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class Called:
    """One recipient of the set. ``note`` is for the presenter alone; ``photo`` names bytes.

    ``joined``: called up together with the one before, where that one has the same award.
    ``period`` is as it is shown, like 2024年第一季度.
    """

    id: int
    nomination: int
    name: str
    division: str
    award: str
    period: str
    citation: str = ""
    note: str = ""
    joined: bool = False
    photo: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What stands on the screen at one time: one recipient, or a group with one award."""

    entries: tuple[Called, ...]

    @property
    def award(self) -> str:
        """The award all of them receive."""
        return self.entries[0].award

    @property
    def citation(self) -> str:
        """The words of the first, which a group shares; nothing where theirs differ."""
        words = {entry.citation for entry in self.entries}
        return self.entries[0].citation if len(words) == 1 else ""

    @property
    def names(self) -> str:
        """Everybody of the step in one line."""
        return "、".join(entry.name for entry in self.entries)


def steps(entries: Sequence[Called]) -> tuple[Step, ...]:
    """The entries in their order, those that are called together as one step."""
    groups: list[list[Called]] = []
    for entry in entries:
        last = groups[-1][-1] if groups else None
        alike = last is not None and (last.award, last.period) == (entry.award, entry.period)
        if entry.joined and alike:
            groups[-1].append(entry)
        else:
            groups.append([entry])
    return tuple(Step(tuple(group)) for group in groups)


def moved(order: Sequence[int], chosen: Sequence[int], place: int) -> list[int]:
    """*order* with the *chosen* ones, in the order they had, put before what stands at *place*."""
    taken = set(chosen)
    kept = [one for one in order[:place] if one not in taken]
    rest = [one for one in order[place:] if one not in taken]
    return [*kept, *(one for one in order if one in taken), *rest]


@dataclass(frozen=True, slots=True)
class Course:
    """Where a ceremony of *count* steps stands.

    ``place`` -1 is the opening, *count* the closing. While ``paused`` only the course stands
    still: what is on the screen stays. While ``blank`` the screen shows nothing.
    """

    count: int
    place: int = -1
    blank: bool = False
    paused: bool = False

    def forward(self) -> Self:
        """One step on; a blank screen first shows again what it hid."""
        if self.paused:
            return self
        if self.blank:
            return replace(self, blank=False)
        return replace(self, place=min(self.place + 1, self.count))

    def back(self) -> Self:
        """One step back."""
        if self.paused:
            return self
        return replace(self, place=max(self.place - 1, -1), blank=False)

    def at(self, place: int) -> Self:
        """At the step *place*, from wherever it stands; a pause ends."""
        return replace(self, place=max(-1, min(place, self.count)), blank=False, paused=False)

    def blanked(self) -> Self:
        """The screen dark, or not any more."""
        return replace(self, blank=not self.blank)

    def halted(self) -> Self:
        """Paused, or going on."""
        return replace(self, paused=not self.paused)
