"""Who gave the review grade of a case as it stands: the last import or edit that changed it."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.models import AuditEntry, ImportBatch, ImportChange

_TABLE = "court_case"
_FIELD = "review_grade"


@dataclass(frozen=True, slots=True)
class Authorship:
    """Under which name something was entered, and when; no name where nobody knows."""

    author: str
    at: datetime | None


def grade_authors(cases: Sequence[Any]) -> Mapping[int, Authorship]:
    """For each of *cases* (rows with id, batch and grade) whose its grade is. Three queries.

    A case that came by hand has the author of the edit; of several acts the latest counts.
    """
    ids = [case.id for case in cases]
    found: dict[int, list[Authorship]] = defaultdict(list)
    images = _images(ids)
    firsts = {case.id: _first_batch(case, images.get(case.id, ())) for case in cases}
    named = {batch for history in images.values() for batch, _ in history} | {*firsts.values()}
    batches = {
        row.id: Authorship(row.author, row.written_at)
        for row in ImportBatch.select().where(
            ImportBatch.id.in_([n for n in named if n]) & ImportBatch.undone_at.is_null()
        )
    }
    for case in cases:
        history = images.get(case.id, [])
        if (first := batches.get(firsts[case.id] or 0)) is not None:
            found[case.id].append(first)
        grades = [image.get(_FIELD, "") for _, image in history] + [case.review_grade]
        for (batch, _), before, after in zip(history, grades, grades[1:], strict=False):
            if before != after and batch in batches:
                found[case.id].append(batches[batch])
    for case_id, edit in _edits(set(ids)):
        found[case_id].append(edit)
    nobody = Authorship("", None)
    return {
        # Of acts in one second the later one counts: edits by hand stand behind imports.
        case_id: max(reversed(found[case_id]), key=lambda one: str(one.at), default=nobody)
        for case_id in ids
    }


def _images(ids: Sequence[int]) -> dict[int, list[tuple[int, Mapping[str, Any]]]]:
    """What imports replaced, by case: the batch and the case as it was, oldest first."""
    rows = (
        ImportChange.select(ImportChange.row_id, ImportChange.batch, ImportChange.before)
        .where((ImportChange.table == _TABLE) & ImportChange.row_id.in_(ids))
        .order_by(ImportChange.id)
    )
    found: dict[int, list[tuple[int, Mapping[str, Any]]]] = defaultdict(list)
    for row_id, batch, before in rows.tuples():
        if (image := json.loads(before)) is not None:
            found[row_id].append((batch, image))
    return found


def _first_batch(case: Any, history: Sequence[tuple[int, Mapping[str, Any]]]) -> int | None:
    first: int | None = history[0][1].get("batch_id") if history else case.batch_id
    return first


def _edits(ids: set[int]) -> list[tuple[int, Authorship]]:
    """The edits by hand, undoing among them, that gave one of the cases another grade."""
    rows = AuditEntry.select(AuditEntry.author, AuditEntry.at, AuditEntry.detail).where(
        AuditEntry.detail.contains(f'"table":"{_TABLE}"')
    )
    found = []
    for author, at, detail in rows.order_by(AuditEntry.id).tuples():
        for change in json.loads(detail).get("changes", ()):
            before, after = change["before"] or {}, change["after"] or {}
            mine = change["table"] == _TABLE and change["id"] in ids
            if mine and before.get(_FIELD, "") != after.get(_FIELD, ""):
                found.append((change["id"], Authorship(author, at)))
    return found
