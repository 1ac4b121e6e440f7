"""Measures how long the window stands still while it imports, evaluates and opens its pages.

    python benchmarks/window_freeze.py [--cases 20000] [--limit 50]

A timer on the window's thread ticks every 5 ms; the longest gap between two ticks is the freeze.
On a busy machine most of a gap is waiting for a processor: so the longest stretch in which the
window's thread itself worked stands beside it. Another thread notes what that thread was doing
whenever such a stretch is over the limit.
"""

import argparse
import faulthandler
import os
import re
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import clock_gettime, perf_counter, pthread_getcpuclockid, sleep

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QSignalSpy

from benchmarks.harness import DATA, ROOT, court, remove
from evaluation.period import Quarter
from ui.application import application_of, install_language
from ui.garbage import GarbageCollector
from ui.main_window import MainWindow
from ui.pages.page import PageName
from ui.papers.page_pictures import dispose_of, settle
from ui.preloading import Preloading
from ui.settings import Settings
from ui.theme import Appearance, ThemeKeeper
from ui.wiring.opening import Opening

_TICK_MS = 5
_QUARTER = Quarter(2024, 1)
_CLICK = 0.15  # seconds a page may take until it stands there
_FRAMES = 3
_LINE = re.compile(r'File "(.+)", line (\d+) in (.+)')


class Probe(QObject):
    """Ticks on the window's thread and remembers the longest gap and stretch, in seconds."""

    def __init__(self, limit: float) -> None:
        super().__init__()
        self._limit = limit
        self._last = perf_counter()
        self._main = threading.get_ident()
        self._processor = pthread_getcpuclockid(self._main)
        self._used = clock_gettime(self._processor)
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.tick)
        self._over = threading.Event()
        self._watcher = threading.Thread(target=self._watch, daemon=True)
        self.longest = self.busiest = 0.0
        self.places: Counter[str] = Counter()

    def tick(self) -> None:
        """Another turn of the window's event loop."""
        now = perf_counter()
        used = clock_gettime(self._processor)
        self.longest = max(self.longest, now - self._last)
        self.busiest = max(self.busiest, used - self._used)
        self._last, self._used = now, used

    def begin(self) -> None:
        """Tick from now on."""
        self._last, self._used = perf_counter(), clock_gettime(self._processor)
        self._clock.start()
        self._watcher.start()

    def end(self) -> None:
        """Tick no more."""
        self.tick()
        self._clock.stop()
        self._over.set()

    def _watch(self) -> None:
        while not self._over.is_set():
            sleep(_TICK_MS / 1000)
            if clock_gettime(self._processor) - self._used > self._limit:
                self.places[_place(self._main)] += 1


def _place(thread: int) -> str:
    """The innermost lines of the window that *thread* is in.

    Written down by faulthandler: a frame held here would free objects of Qt on this thread.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
        faulthandler.dump_traceback(file)
        file.seek(0)
        stacks = file.read().split("\n\n")
    stack = next((s for s in stacks if f"{thread:016x}" in s.partition("\n")[0]), "")
    lines = _LINE.findall(stack)
    ours = [line for line in lines if line[0].startswith(str(ROOT / "ui"))]
    chosen = ours[:_FRAMES] or lines[:1]
    return " < ".join(f"{Path(name).name}:{number} {where}" for name, number, where in chosen)


def freeze(title: str, window: MainWindow, work: Callable[[], object], limit: float) -> None:
    """Print the longest freeze while *window* does *work*, and where it stood over *limit*."""
    settle(window)
    probe = Probe(limit)
    probe.begin()
    begun = perf_counter()
    work()
    settle(window)
    probe.end()
    taken = perf_counter() - begun
    longest, busiest, most = probe.longest * 1000, probe.busiest * 1000, limit * 1000
    print(
        f"{title:<28} {longest:5.0f} ms of {taken:5.2f} s, itself at work {busiest:4.0f} ms"
        f" (target {most:.0f})",
        flush=True,
    )
    for place, count in probe.places.most_common(3):
        print(f"    {count * _TICK_MS:5d} ms  {place}")


@contextmanager
def window_on(database: Path) -> Iterator[MainWindow]:
    """The program's window on a new *database*."""
    application = application_of(["casestar"])
    install_language(application, "zh")
    ThemeKeeper(application, Appearance.LIGHT)
    collector = GarbageCollector()
    collector.start()
    store = QSettings(str(database.with_suffix(".ini")), QSettings.Format.IniFormat)
    opening = Opening(Settings(store), "bench")
    remove(database)
    opening.open(str(database), create=True)
    with opening.kept():
        window = opening.window()
        window.show()
        yield window
        dispose_of(window)
    opening.close()
    collector.stop()


def take_in(window: MainWindow, file: Path) -> None:
    """Let the page of imports try a file and take it in, as by hand."""
    window.open_page(PageName.IMPORT, [str(file)])
    settle(window)
    window.shown_page().import_current()  # type: ignore[union-attr]


def load(preloading: Preloading, over: QSignalSpy) -> None:
    """Load what all pages are made of, as after the first frame."""
    preloading.start()
    over.wait(60_000)


def measure(window: MainWindow, folder: Path, limit: float) -> None:
    """Print a line for each kind of work that *window* does with the files of *folder*."""
    preloading = Preloading(window.runner, window)
    over = QSignalSpy(preloading.finished)
    freeze("loading all pages", window, partial(load, preloading, over), limit)
    window.open_page(PageName.IMPORT)
    for name in ("people", "cases", "measures"):
        file = folder / f"{name}.xlsx"
        freeze(f"import {name}", window, partial(take_in, window, file), limit)
    for page in (PageName.OVERVIEW, PageName.RANKING, PageName.CERTIFICATES):
        window.show_quarter(_QUARTER.shifted(-40))  # before all cases
        window.open_page(page)
        follow = partial(window.show_quarter, _QUARTER)
        freeze(f"{page.value} of a quarter", window, follow, limit)
    window.show_quarter(_QUARTER)
    for page in PageName:
        window.open_page(PageName.OVERVIEW)
        freeze(f"opening {page.value}", window, partial(window.open_page, page), _CLICK)


def main() -> None:
    """Print a line for each kind of work."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--limit", type=float, default=50.0, help="milliseconds")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder, limit = court(arguments.cases), arguments.limit / 1000
    with window_on(DATA / "freeze.sqlite") as window:
        measure(window, folder, limit)
    sys.stdout.flush()
    os._exit(0)  # what Python frees last, in no order that Qt likes, is not measured


if __name__ == "__main__":
    main()
