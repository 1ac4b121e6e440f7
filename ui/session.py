"""Where and as whom somebody works, as the pages are told."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from evaluation.period import Quarter
from ui.settings import Settings

if TYPE_CHECKING:
    from db.actors import Act
    from db.standing import Standing


class PersonFound(NamedTuple):
    """Somebody the palette found: number, name, and what stands beside the name."""

    staff_no: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class Session:
    """The open database and who works on it; everything else is asked by calling.

    ``far`` is a server: its questions are asked on another thread. ``act`` is this person acting
    now. ``quarters`` are those with data, latest first. ``find_people`` answers what was typed:
    a name, its pinyin, its initials, a staff number; the best first.
    ``settings`` are this PC's: what tables look like, and the like. ``standing`` is where the
    quarter shown first stands, if that was known when the database was opened.
    """

    place: str
    far: bool
    author: str
    act: "Callable[[], Act]"
    quarters: Callable[[], list[Quarter]]
    find_people: Callable[[str], list[PersonFound]]
    settings: Settings
    standing: "Standing | None" = None
