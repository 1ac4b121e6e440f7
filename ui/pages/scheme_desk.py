"""What the page of the scheme works with: versions, drafts, states, baselines, trials."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any

from db.scheme_versions import StateOrder, Version
from evaluation.period import Quarter
from evaluation.scheme import Scheme
from reports.court import Court
from ui.models.what_if import TrialOrder
from ui.tasks import Job

Document = Mapping[str, Any]
Step = Callable[[str, str, StateOrder], None]


class Origin(StrEnum):
    """Where the value of a baseline comes from."""

    FROZEN = "FROZEN"
    EARLIER = "EARLIER"
    PROVISIONAL = "PROVISIONAL"


@dataclass(frozen=True, slots=True)
class BaselineLine:
    """A baseline of a quarter: of which group or category, which item, its value and its origin."""

    owner: str
    name: str
    value: Fraction
    origin: Origin


@dataclass(frozen=True, slots=True)
class SchemeDesk:
    """What the page asks and has done; every act is *author*'s.

    ``baselines`` counts a quarter, which takes its time. Edits of drafts return the token that
    ``undo`` takes back. ``trial`` makes a job that ends with a TrialAnswer,
    ``count`` one that counts for a trial before it is wanted.
    """

    author: str
    versions: Callable[[], Sequence[Version]]
    baselines: Callable[[Quarter], Sequence[BaselineLine]]
    write: Callable[[Scheme, Path], None]
    shipped: Callable[[], Sequence[Scheme]]
    add_draft: Callable[[Document, str, str], int | None]
    store_draft: Callable[[str, str, Document], int | None]
    delete_draft: Callable[[str, str], int | None]
    announce: Step
    withdraw: Step
    put_in_force: Step
    undo: Callable[[int], int]
    quarters: Callable[[], Sequence[Quarter]]
    trial: Callable[[TrialOrder], Job]
    count: Callable[[TrialOrder], Job]
    court: Callable[[], Court]
