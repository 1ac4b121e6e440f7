"""What may stand on the hall screen: a value made from the set of the ceremony and nothing else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from evaluation.ceremony import Course, Step


@dataclass(frozen=True, slots=True)
class Show:
    """A ceremony as it is shown: its name, the court, the steps, photographs by their keys."""

    name: str
    court: str
    steps: Sequence[Step]
    photos: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: a step, or the name of the ceremony before the first and after the last."""

    name: str = ""
    court: str = ""
    step: Step | None = None
    photo: bytes = b""
    blank: bool = False


def scene_at(show: Show, place: int, *, blank: bool = False) -> Scene:
    """What stands on the screen at the step *place*."""
    if blank:
        return Scene(blank=True)
    if not 0 <= place < len(show.steps):
        return Scene(show.name, show.court)
    step = show.steps[place]
    alone = len(step.entries) == 1
    photo = show.photos.get(step.entries[0].photo, b"") if alone else b""
    return Scene(show.name, show.court, step, photo)


def scene_of(show: Show, course: Course) -> Scene:
    """What stands on the screen now."""
    return scene_at(show, course.place, blank=course.blank)
