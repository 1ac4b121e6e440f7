"""Measures jobs beside each other: every run a fresh process, the contenders taking turns.

The machine's noise then meets all of them alike. A worker prints one line ``seconds N`` about the
time after its imports; memory is what the system says its process held at most.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from threading import Timer
from time import monotonic, perf_counter

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / ".bench"
_SECONDS = re.compile(rb"^seconds ([0-9.]+)$", re.MULTILINE)
_PROCESSOR = re.compile(rb"^processor ([0-9.]+)$", re.MULTILINE)
_BEGUN = "CASESTAR_BENCH_BEGUN"  # when a process was begun, for whoever tells the time since then
_KIB_IN_MIB = 1024
_MOST_SECONDS = 1800.0  # of one run, or it waits for something that never comes


class BenchmarkError(Exception):
    """A contender failed, or two of them did not come to the same."""


@dataclass(frozen=True, slots=True)
class Contender:
    """One side: its call, what must be done before each run of it, and when it is given up."""

    argv: Sequence[str]
    before: Callable[[], object] = lambda: None
    most_seconds: float = _MOST_SECONDS


@dataclass(frozen=True, slots=True)
class Measured:
    """The medians of some runs: seconds of the work, seconds with the start of Python, MiB.

    *processor* is the least processor time of any run, which a busy machine disturbs least.
    """

    seconds: float
    wall: float
    memory: float
    processor: float


def measured(contenders: Mapping[str, Contender], runs: int) -> dict[str, Measured]:
    """Every contender's medians.

    Raises:
        BenchmarkError: one of them failed.
    """
    taken: dict[str, list[Measured]] = {name: [] for name in contenders}
    for _ in range(runs):
        for name, contender in contenders.items():
            contender.before()
            taken[name].append(_run(contender.argv, contender.most_seconds))
    return {
        name: Measured(
            median(run.seconds for run in some),
            median(run.wall for run in some),
            max(run.memory for run in some),
            min(run.processor for run in some),
        )
        for name, some in taken.items()
    }


def _run(argv: Sequence[str], most_seconds: float = _MOST_SECONDS) -> Measured:
    with tempfile.TemporaryFile() as output:
        begun = perf_counter()
        known = {**os.environ, _BEGUN: str(monotonic())}
        child = subprocess.Popen(argv, stdout=output, stderr=subprocess.STDOUT, cwd=ROOT, env=known)
        limit = Timer(most_seconds, child.kill)
        limit.start()
        _, status, used = os.wait4(child.pid, 0)
        limit.cancel()
        wall = perf_counter() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read()
    call = " ".join(map(str, argv))
    if wall > most_seconds:
        raise BenchmarkError(f"{call}: not done after {most_seconds:.0f} s")
    if child.returncode:
        raise BenchmarkError(f"{call}: {said.decode(errors='replace')[-2000:]}")
    found = _SECONDS.search(said)
    seconds = float(found[1]) if found else wall
    found = _PROCESSOR.search(said)
    processor = float(found[1]) if found else used.ru_utime + used.ru_stime
    return Measured(seconds, wall, used.ru_maxrss / _KIB_IN_MIB, processor)


def done(*argv: str | Path) -> None:
    """Run a Python script of this folder, or one of the product's commands, to its end.

    Raises:
        BenchmarkError: it failed.
    """
    _run([sys.executable, *map(str, argv)])


def court(cases: int, *, as_csv: bool = False) -> Path:
    """The folder with the three files of a court of so many cases, made if it is not there."""
    folder = DATA / f"{cases}{'-csv' if as_csv else ''}"
    if not (folder / "measures.xlsx").exists():
        flags = ["--csv"] if as_csv else []
        done("-m", "benchmarks.make_cases", str(cases), folder, *flags)
    return folder


def remove(database: Path) -> None:
    """Remove a database file and what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm"):
        database.with_name(database.name + ending).unlink(missing_ok=True)


def compared(title: str, ours: Measured, peer: Measured, target: float | None) -> None:
    """Print one line: seconds of both, their ratio, the target, and both memories.

    The second ratio is of processor time: on a shared machine it is the one to go by.
    """
    ratio = ours.seconds / peer.seconds
    wanted = "" if target is None else f" (target {target:.2f})"
    print(
        f"{title:<28} {ours.seconds:7.3f} s  {peer.seconds:7.3f} s  ratio {ratio:.2f}{wanted}"
        f"  of processor time {ours.processor / peer.processor:.2f}"
        f"  whole process {ours.wall:.2f} s {peer.wall:.2f} s"
        f"  memory {ours.memory:.0f} MB {peer.memory:.0f} MB",
        flush=True,
    )
