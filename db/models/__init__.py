"""Tables: columns, constraints and nothing else; questions are asked in the query modules."""

from db.models.base import database
from db.models.cases import CaseRole, CourtCase, Measure
from db.models.court import Actor, AuditEntry, Setting
from db.models.imports import ImportBatch, ImportChange, ImportProblem
from db.models.runs import Adjustment, Decision, FrozenBaseline, QuarterRun, SchemeVersion
from db.models.staff import Division, Posting, ServiceState, Staff

MODELS = (
    ImportBatch,
    ImportProblem,
    ImportChange,
    Division,
    Staff,
    Posting,
    ServiceState,
    CourtCase,
    CaseRole,
    Measure,
    SchemeVersion,
    FrozenBaseline,
    QuarterRun,
    Decision,
    Adjustment,
    Setting,
    Actor,
    AuditEntry,
)

__all__ = [
    "MODELS",
    "Actor",
    "Adjustment",
    "AuditEntry",
    "CaseRole",
    "CourtCase",
    "Decision",
    "Division",
    "FrozenBaseline",
    "ImportBatch",
    "ImportChange",
    "ImportProblem",
    "Measure",
    "Posting",
    "QuarterRun",
    "SchemeVersion",
    "ServiceState",
    "Setting",
    "Staff",
    "database",
]
