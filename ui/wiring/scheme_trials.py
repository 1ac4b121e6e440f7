"""Trials of drafts on the quarters of the open database: counted once, evaluated often."""

from collections.abc import Mapping
from threading import Lock
from typing import Any

from db.connection import session, snapshot
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from evaluation.what_if import QuarterChange, Trial, weight_shifts
from ui.models.what_if import MendingLine, TrialAnswer, TrialOrder, mending_line
from ui.tasks import Job, Report


class Trials:
    """Keeps what was counted, as long as nothing was stored since and the quarters are the same."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._trial: Trial | None = None
        self._lock = Lock()

    def counting(self, order: TrialOrder) -> Job:
        """A job that counts what *order* rests on before it is tried: most of a first trial.

        It ends with nothing.
        """

        def job(report: Report) -> object:
            report(0, 0)
            with self._lock, session(), snapshot():
                _, trial = self._trial_of(order.quarters)
                trial.count(Scheme({**order.document, "baselines": {}}))
            return None

        return job

    def job(self, order: TrialOrder) -> Job:
        """A job that tries *order* and ends with a TrialAnswer."""

        def job(report: Report) -> object:
            report(0, 0)
            with self._lock, session(), snapshot():
                before, trial = self._trial_of(order.quarters)
                title = f"{before.code} {before.version}"
                if order.mendings:
                    return TrialAnswer(title, (), mendings=_mendings(before, trial, report))
                changes = trial.of(Scheme({**order.document, "baselines": {}}))
            shifts = tuple((c.quarter, one) for c in changes for one in weight_shifts(c))
            return TrialAnswer(title, changes, shifts)

        return job

    def _trial_of(self, quarters: tuple[Quarter, ...]) -> tuple[Scheme, Trial]:
        """The version in force in the last of *quarters*, and trials against it."""
        from db import tallies
        from db.scheme_versions import last_change
        from db.schemes import frozen_baselines, scheme_in_force
        from evaluation.counted_alike import Remembered

        before = scheme_in_force(quarters[-1].start)
        key = (before.sha256, quarters, last_change())
        if key != self._key or self._trial is None:
            self._trial = Trial(before, quarters, Remembered(tallies, quarters), frozen_baselines)
            self._key = key
        return before, self._trial


def _mendings(before: Scheme, trial: Trial, report: Report) -> tuple[MendingLine, ...]:
    """Every single change from 1.0 to the draft 2.0 that ships, each alone."""
    from evaluation.mendings import mendings

    draft = _draft_2().document
    base: Mapping[str, Any] = before.plan
    known, found = mendings(), []
    for done, one in enumerate(known):
        report(done, len(known))
        document = one.apply({**base, "baselines": {}}, draft)
        changes: tuple[QuarterChange, ...] = trial.of(Scheme(document))
        found.append(mending_line(one.code, (one.zh, one.en), changes))
    return tuple(found)


def _draft_2() -> Scheme:
    from db.scheme_versions import shipped_drafts

    return next(one for one in shipped_drafts() if one.version == "2.0")
