"""Times jobs in one process side by side, and holds the text of their outputs together first."""

import time
from collections.abc import Callable, Mapping
from io import BytesIO

from pypdf import PdfReader

_RUNS = 5


def texts(document: bytes) -> list[str]:
    """The text of every page, its characters in order of value: layouts differ in their order."""
    pages = PdfReader(BytesIO(document)).pages
    return ["".join(sorted("".join(page.extract_text().split()))) for page in pages]


def same_text(documents: Mapping[str, bytes]) -> None:
    """Make sure that all documents print the same text on every page.

    Raises:
        SystemExit: two of them do not.
    """
    (first, expected), *others = ((name, texts(made)) for name, made in documents.items())
    for name, found in others:
        if len(found) != len(expected):
            raise SystemExit(f"{first} has {len(expected)} pages, {name} {len(found)}")
        for number, (ours, theirs) in enumerate(zip(expected, found, strict=True), 1):
            if ours != theirs:
                raise SystemExit(f"page {number}: {first} and {name} do not print the same text")


def seconds(jobs: Mapping[str, Callable[[int], object]], runs: int = _RUNS) -> dict[str, float]:
    """The best time of every job; they take turns, so that the machine's noise meets all alike.

    A job is told the number of its run, so that it need not do the same work twice: a side that
    remembers what it did before would be measured doing nothing.
    """
    best = dict.fromkeys(jobs, float("inf"))
    for run in range(runs):
        for name, job in jobs.items():
            start = time.perf_counter()
            job(run)
            best[name] = min(best[name], time.perf_counter() - start)
    return best


def show(title: str, taken: Mapping[str, float], limits: Mapping[str, float]) -> bool:
    """Print the product's time beside each peer's; False where a ratio is over its limit.

    The first of *taken* is the product; the limit under ``fastest`` is for the fastest peer.
    """
    (_, ours), *peers = taken.items()
    fastest = min(time for _, time in peers)
    good = True
    for name, theirs in peers:
        limit = limits.get(name, limits.get("fastest") if theirs == fastest else None)
        over = limit is not None and ours / theirs > limit
        good = good and not over
        said = f"  limit {limit:.1f}{' OVER' if over else ''}" if limit is not None else ""
        print(
            f"{title:<24} {name:<8} {ours:7.3f} s  {theirs:7.3f} s  ratio {ours / theirs:.2f}{said}"
        )
    return good
