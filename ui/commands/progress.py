"""How far a long command has come: a bar on a terminal, nothing anywhere else."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

Report = Callable[[int, int], None]

_PATIENCE_S = 1.0


@contextmanager
def progress(label: str) -> Iterator[Report]:
    """A function that is told (done, total); the bar appears once the work has taken a second."""
    if not sys.stderr.isatty():
        yield _unseen
        return
    bar = _Bar(label)
    try:
        yield bar.report
    finally:
        bar.close()


def _unseen(_done: int, _total: int) -> None:
    """Nobody watches."""


class _Bar:
    def __init__(self, label: str) -> None:
        self._label = label
        self._begun = time.monotonic()
        self._bar: Any = None
        self._task: Any = None

    def report(self, done: int, total: int) -> None:
        if self._bar is None:
            if time.monotonic() - self._begun < _PATIENCE_S or done >= total:
                return
            self._open(total)
        self._bar.update(self._task, completed=done, total=total)

    def close(self) -> None:
        if self._bar is not None:
            self._bar.stop()

    def _open(self, total: int) -> None:
        from rich.console import Console
        from rich.progress import Progress

        self._bar = Progress(console=Console(stderr=True), transient=True)
        self._bar.start()
        self._task = self._bar.add_task(self._label, total=total)
