"""What was corrected by hand, so that no later file overwrites it without anybody's seeing it.

A file that says something else than a cell that was corrected by hand does not change that cell:
its value is kept back as a problem (``Code.HAND_CORRECTED``) until a person says which counts.
Either answer is the person's: ``db.importing.inbox`` keeps the hand's, and no later file with the
same value asks again; or the file's is taken in as a fix of that import. All other cells of the
row are taken as they are; a row counts as changed only by these.

A correction counts as long as the cell still has its value. Rows that were added by hand, and
corrections that were undone, are no corrections; the place a person's posting starts or the
division it is in tells postings apart and is never a file's to overwrite.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Model

from db.importing.problems import Code
from db.models import AuditEntry, ImportBatch, ImportProblem

_NOTHING: Mapping[str, "Correction"] = {}


@dataclass(frozen=True, slots=True)
class Correction:
    """The value a cell was given by hand, by whom and when."""

    value: Any
    author: str
    at: datetime

    def note(self, shown: str) -> str:
        """What a problem says of it; *shown* is the value in words."""
        return f"{shown or '—'} · {self.at:%Y-%m-%d} · {self.author}"


class HandCorrections:
    """The corrections in one table, read when first asked for; two queries, once."""

    def __init__(self, model: type[Model]) -> None:
        self._table: str = model._meta.table_name
        self._rows: dict[int, dict[str, Correction]] | None = None
        self._settled: set[tuple[str, str, str]] = set()

    def of(self, row_id: int) -> Mapping[str, Correction]:
        """The corrections of one row, by the names of its columns."""
        if self._rows is None:
            self._rows = {}
            self._load(self._rows)
            self._settled = set(_settled())
        return self._rows.get(row_id, _NOTHING)

    def differing(
        self, row_id: int, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> Iterator[tuple[str, Correction]]:
        """The columns that still have a hand's value and would get another one."""
        for name, done in self.of(row_id).items():
            if name in after and after[name] != before[name] and before[name] == done.value:
                yield name, done

    def is_settled(self, subject: str, column: str, value: str) -> bool:
        """Whether a person said before that the hand's value stays against this one."""
        return (subject, column, value) in self._settled

    def _load(self, rows: dict[int, dict[str, Correction]]) -> None:
        edits = AuditEntry.select(AuditEntry.author, AuditEntry.at, AuditEntry.detail).where(
            AuditEntry.detail.contains('"changes":[')
            & AuditEntry.detail.contains(f'"table":"{self._table}"')
            & (AuditEntry.action != "UNDO")
        )
        for author, at, detail in edits.order_by(AuditEntry.id).tuples():
            for change in json.loads(detail)["changes"]:
                before, after = change.get("before"), change.get("after")
                if change.get("table") != self._table or not before or not after:
                    continue
                done = rows.setdefault(change["id"], {})
                for name, value in after.items():
                    if before.get(name) != value:
                        done[name] = Correction(value, author, at)


def _settled() -> Iterator[tuple[str, str, str]]:
    kept = (
        ImportProblem.select(ImportProblem.subject, ImportProblem.column, ImportProblem.value)
        .join(ImportBatch, on=(ImportProblem.batch == ImportBatch.id))
        .where(
            (ImportProblem.code == Code.HAND_CORRECTED.value)
            & (ImportProblem.state == "ACCEPTED")
            & ImportBatch.undone_at.is_null()
        )
    )
    yield from kept.tuples()
