"""The texts an xlsx keeps apart from its cells: what they come to when every cell has its own."""

import re
from collections.abc import Iterator

from db.importing.archive import Archive
from db.importing.faults import WorkbookError

PART = "xl/sharedStrings.xml"
# The reader copies a text into each of its cells: these bytes of all of them fill no memory.
_MOST_BYTES = 250_000_000
# So much at worst is no reason to count: no cell takes fewer bytes than this.
_UNSUSPECTED = 600_000_000
_LEAST_CELL = 28
_CELL = re.compile(rb'\bt="s"[^>]*>\s*<v>(\d{1,9})</v>')


class SharedStrings:
    """How long the texts of a workbook are. Raises WorkbookError (TOO_LARGE)."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._lengths: list[int] | None = None
        self._longest = self._longest_run() if PART in archive else 0

    def check(self, part: str) -> None:
        """Make sure that the cells of the sheet *part* can have their texts."""
        if self._longest * (self._archive.size(part) // _LEAST_CELL) < _UNSUSPECTED:
            return
        if self._lengths is None:
            self._lengths = list(self._all_lengths())
        total, count = 0, len(self._lengths)
        tail = b""
        for chunk in self._archive.chunks(part):
            window = tail + chunk
            cut = window.rfind(b"<c") + 1 or len(window)
            tail = window[cut - 1 :]
            places = map(int, _CELL.findall(window, 0, cut))
            total += sum(self._lengths[place] for place in places if place < count)
            if total > _MOST_BYTES:
                raise WorkbookError("TOO_LARGE", {"file": self._archive.file})

    def _longest_run(self) -> int:
        """The most bytes between two tags."""
        longest, rest = 0, 0
        for chunk in self._archive.chunks(PART):
            runs = chunk.split(b"<")
            first, last = len(runs[0]) + rest, len(runs[-1])
            longest = max(longest, first, *map(len, runs[1:]))
            rest = last if len(runs) > 1 else first
        return longest

    def _all_lengths(self) -> Iterator[int]:
        whole = self._archive.read(PART)
        for text in whole.split(b"<si")[1:]:
            yield len(text)
