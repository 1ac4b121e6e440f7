"""The files that wait to be taken in, one after the other: people first, for cases name them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from db.importing.lists import KINDS

if TYPE_CHECKING:
    from db.importing.batches import Outcome
    from evaluation.period import Quarter


@dataclass(frozen=True, slots=True)
class Source:
    """A list in a file: where, of what kind, and what opens it.

    ``sha256`` is of the bytes that were tried; empty before. ``profile`` names the map of columns
    that was used.
    """

    path: Path
    kind: str = ""
    password: str = ""
    sha256: str = ""
    profile: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """What taking a list in came to, or would come to; *hidden* sheets are in its file.

    ``unconfirmed`` says how many of its entries wait for a second person, by quarter.
    """

    source: Source
    outcome: "Outcome"
    hidden: tuple[str, ...] = ()
    unconfirmed: "Sequence[tuple[Quarter, int]]" = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file turned out to be, or why it could not be looked at."""

    source: Source
    kinds: tuple[str, ...] = ()
    error: Exception | None = None

    @property
    def is_locked(self) -> bool:
        """Whether a password is needed, or another one."""
        return getattr(self.error, "code", "") in ("ENCRYPTED", "WRONG_PASSWORD")


class Queue:
    """Lists that wait, in the order in which they are to be taken in."""

    def __init__(self) -> None:
        self._waiting: list[Source] = []

    def add(self, looked: Looked) -> None:
        """Let the lists of a file wait; one that is not recognised waits without a kind."""
        found = [replace(looked.source, kind=kind) for kind in looked.kinds or ("",)]
        known = {(source.path, source.kind) for source in self._waiting}
        self._waiting += [s for s in found if (s.path, s.kind) not in known]
        self._waiting.sort(key=_turn)

    def next(self) -> Source | None:
        """The list whose turn it is; it waits no longer."""
        return self._waiting.pop(0) if self._waiting else None

    def waiting(self) -> Sequence[Source]:
        """Those that still wait."""
        return tuple(self._waiting)

    def clear(self) -> None:
        """Let nothing wait any more."""
        self._waiting.clear()


def _turn(source: Source) -> int:
    return KINDS.index(source.kind) if source.kind in KINDS else len(KINDS)
