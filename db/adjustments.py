"""Changes that came after their quarter was locked: they wait to be decided and alter nothing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.models import Adjustment
from evaluation.period import Quarter

_WAITING = "PENDING"


@dataclass(frozen=True, slots=True)
class WaitingAdjustment:
    """What would change in a closed quarter: *subject* is the key of a case or a staff number.

    ``case_id`` is set for a case; ``changes`` are the fields with the value before and after.
    ``batch`` is the import it came with, if it came with one.
    """

    id: int
    subject: str
    case_id: int | None
    batch: int | None
    changes: Mapping[str, Any]
    author: str
    at: datetime


def waiting_adjustments(quarter: Quarter) -> tuple[WaitingAdjustment, ...]:
    """The changes waiting for *quarter*, oldest first. One query."""
    rows = Adjustment.select().where(
        (Adjustment.quarter == str(quarter)) & (Adjustment.state == _WAITING)
    )
    return tuple(
        WaitingAdjustment(
            row.id,
            row.subject,
            row.case_id,
            row.batch_id,
            json.loads(row.changes),
            row.author,
            row.written_at,
        )
        for row in rows.order_by(Adjustment.id)
    )
