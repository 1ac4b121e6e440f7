"""Whether the database is what it was written as: the file, its references, its chain."""

import hashlib
from dataclasses import dataclass

from db import audit
from db.connection import applied_steps, dialect
from db.models import MODELS, ImportBatch, ImportProblem, QuarterRun, SchemeVersion, database
from db.register_list import altered_papers
from db.schema_steps import schema_steps
from db.templates import altered_templates

_MOST_OF_A_KIND = 20


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: a code, and where."""

    code: str
    where: str


def findings() -> tuple[Finding, ...]:
    """Everything that is wrong with the open database; nothing, when it is sound."""
    found = _engine_findings() if dialect() == "sqlite" else []
    if any(finding.code == "FILE_DAMAGED" for finding in found):
        return tuple(found)
    if applied_steps() != schema_steps():
        found.append(Finding("SCHEMA_DIFFERS", ", ".join(applied_steps())))
    if (broken := audit.verify_chain().broken) is not None:
        found.append(Finding("CHAIN_BROKEN", str(broken)))
    found += _batch_findings() + _fingerprint_findings()
    found += [Finding("TEMPLATE_ALTERED", where) for where in altered_templates()]
    return (*found, *(Finding("PAPERS_ALTERED", number) for number in altered_papers()))


def row_counts() -> dict[str, int]:
    """How many rows each table has, by its name."""
    return {model._meta.table_name: model.select().count() for model in MODELS}


def _engine_findings() -> list[Finding]:
    answers = [row[0] for row in database.execute_sql("PRAGMA integrity_check").fetchall()]
    if answers != ["ok"]:
        return [Finding("FILE_DAMAGED", str(answer)) for answer in answers[:_MOST_OF_A_KIND]]
    orphans = database.execute_sql("PRAGMA foreign_key_check").fetchall()
    return [
        Finding("REFERENCE_BROKEN", f"{table} {row_id} → {parent}")
        for table, row_id, parent, _ in orphans[:_MOST_OF_A_KIND]
    ]


def _batch_findings() -> list[Finding]:
    """Batches that kept fewer, or more, rejected rows than they counted."""
    kept: dict[int, set[tuple[str, int]]] = {}
    problems = ImportProblem.select(
        ImportProblem.batch, ImportProblem.sheet, ImportProblem.row_no
    ).where(ImportProblem.rejected == 1)
    for batch, sheet, row in problems.tuples():
        kept.setdefault(batch, set()).add((sheet, row))
    return [
        Finding("BATCH_COUNTS", str(batch.id))
        for batch in ImportBatch.select().order_by(ImportBatch.id)
        if batch.rejected != len(kept.get(batch.id, ()))
    ]


def _fingerprint_findings() -> list[Finding]:
    found = [
        Finding("RESULT_ALTERED", str(run.quarter))
        for run in QuarterRun.select()
        .where(QuarterRun.result.is_null(False))
        .order_by(QuarterRun.quarter)
        if hashlib.sha256(run.result.encode()).hexdigest() != run.sha256
    ]
    found += [
        Finding("SCHEME_ALTERED", f"{row.code} {row.version}")
        for row in SchemeVersion.select().order_by(SchemeVersion.id)
        if hashlib.sha256(row.document.encode()).hexdigest() != row.sha256
    ]
    return found
