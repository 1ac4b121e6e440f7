"""Jobs that would hold up the window even from another thread: they run in a child process."""

import multiprocessing
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

from ui.tasks import Job, Report

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

_SECONDS_BETWEEN_LOOKS = 0.1
_LOADED = ["ui.processes", "ui.papers.jobs", "reports.certificate", "reports.evaluation_form"]


class ChildFailedError(Exception):
    """The child process died without a word, as when the system ran out of memory."""


@dataclass(frozen=True, slots=True)
class _Outcome:
    result: object
    error: Exception | None


def in_child(work: Callable[..., object], *arguments: object) -> Job:
    """A job that calls ``work(*arguments, report=report)`` in a child process.

    *work*, its arguments and its result cross a process border: a function of a module, and
    values. When cancel is asked for the child is ended.

    Raises (the job): what *work* raised; ChildFailedError: the child died.
    """

    def job(report: Report) -> object:
        context = _context()
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(target=_work, args=(theirs, work, arguments), daemon=True)
        child.start()
        theirs.close()
        try:
            return _listen(ours, report)
        finally:
            child.terminate()
            child.join()
            ours.close()

    return job


def _context() -> "ForkServerContext | SpawnContext":
    """How a child comes to be: on Linux forked from a process kept for it, elsewhere anew.

    That process has loaded what most children need, which takes longer than most of their work,
    and nothing of the window.
    """
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_LOADED)
    return context


def _listen(ours: Connection, report: Report) -> object:
    last = (0, 0)
    while True:
        try:
            if not ours.poll(_SECONDS_BETWEEN_LOOKS):
                report(*last)  # raises once cancel was asked for
                continue
            said = ours.recv()
        except EOFError as error:
            raise ChildFailedError from error
        if isinstance(said, _Outcome):
            if said.error is not None:
                raise said.error
            return said.result
        last = said
        report(*last)


def _work(pipe: Connection, work: Callable[..., object], arguments: tuple[Any, ...]) -> None:
    def report(done: int, total: int) -> None:
        pipe.send((done, total))

    try:
        outcome = _Outcome(work(*arguments, report=report), None)
    except Exception as error:
        outcome = _Outcome(None, error)
    pipe.send(outcome)
