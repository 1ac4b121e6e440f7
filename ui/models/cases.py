"""The columns of the list of cases, and those it is only filtered by."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.case_list import CaseRow
from db.conditions import Holds
from evaluation.case import ANY
from evaluation.time_limit import LimitStatus
from ui.models.column import Column
from ui.texts import limit_status_text
from ui.texts.cases import TONES, field_text, procedure_text

# Columns whose values are computed for every case: sorting by them takes its time.
SLOW = frozenset({"due_on", "limit_status"})
_FLAGS = (
    *("pending", "counted", "appealed", "resolved", "act_changed", "remanded", "four_kinds"),
    *("appraisal", "counterclaim", "incidental_civil", "public_notice", "pronounced_in_court"),
    *("jurisdiction_objection", "foreign_related", "judge_meeting", "adj_committee"),
    "efile_in_time",
)
_DAYS = ("received_on", "allotted_on", "second_on", "retrial_on", "review_on", "archived_on")
_TEXTS = (
    *("court_code", "procedure_cell", "manner_cell", "members", "series_no", "second_result"),
    *("second_liability", "retrial_result", "retrial_liability", "review_grade"),
)
_NUMBERS = (
    *("year", "parties", "volumes", "hearings", "defendants", "extension_days"),
    *("excluded_days", "claimed_fen", "recovered_fen"),
)


def case_columns() -> tuple[Column[CaseRow], ...]:
    """The columns of the list, from left to right."""
    return (
        Column("number", field_text("number"), _number, width=180, icon=_mark, tooltip=_mark_text),
        Column("cause", field_text("cause"), lambda row: row.cause, width=150, spelled=True),
        _person("handler"),
        Column(
            "limit_status",
            field_text("limit_status"),
            lambda row: row.limit_status,
            limit_status_text,
            width=116,
            tone=_tone,
            choices=_statuses,
        ),
        _day("due_on", tooltip=_due_text),
        _day("filed_on"),
        _day("closed_on"),
        Column("manner", field_text("manner"), _manner, procedure_text, width=92),
        Column("procedure", field_text("procedure"), _procedure, procedure_text, width=92),
        Column("type_word", field_text("type_word"), lambda row: row.type_word, width=72),
        Column("division", field_text("division"), lambda row: row.division, width=110),
        Column("days", field_text("days"), lambda row: row.days, holds=Holds.NUMBER, width=64),
        _person("presider"),
        _person("assistants"),
        _person("clerks"),
        Column(
            "suspended", field_text("suspended"), lambda row: row.suspended, holds=Holds.FLAG,
            width=80, hidden=True,
        ),
        Column(
            "unresolved", field_text("unresolved"), lambda row: row.unresolved, holds=Holds.FLAG,
            width=104, hidden=True,
        ),
        Column(
            "batch", field_text("batch"), lambda row: row.batch, holds=Holds.NUMBER, width=64,
            hidden=True,
        ),
    )  # fmt: skip


def filter_columns() -> dict[str, Column[Any]]:
    """The columns no row shows: other pages ask for cases by them."""
    kinds = (
        (_FLAGS, Holds.FLAG),
        (_DAYS, Holds.DAY),
        (_TEXTS, Holds.TEXT),
        (_NUMBERS, Holds.NUMBER),
    )
    return {
        name: Column(name, field_text(name), lambda _: None, holds=holds)
        for names, holds in kinds
        for name in names
    }


def _person(name: str) -> Column[CaseRow]:
    return Column(name, field_text(name), lambda row: getattr(row, name), width=104, spelled=True)


def _day(name: str, **more: Any) -> Column[CaseRow]:
    return Column(
        name, field_text(name), lambda row: getattr(row, name), holds=Holds.DAY, width=100, **more
    )


def _number(row: CaseRow) -> str:
    return row.number


def _procedure(row: CaseRow) -> str:
    return "" if row.procedure == ANY else row.procedure


def _manner(row: CaseRow) -> str:
    return "" if row.closed_on is None else row.manner


def _tone(row: CaseRow) -> str:
    return TONES.get(row.limit_status, "")


def _mark(row: CaseRow) -> str:
    return "triangle-alert:warning" if row.unresolved else ""


def _mark_text(row: CaseRow) -> str:
    if not row.unresolved:
        return ""
    return QCoreApplication.translate("CaseList", "A name in this case fits nobody, or two people.")


def _due_text(row: CaseRow) -> str:
    if row.statutory_due_on is None:
        return ""
    text = QCoreApplication.translate("CaseList", "Statutory: {day}")
    return text.format(day=row.statutory_due_on.isoformat())


def _statuses() -> Sequence[tuple[LimitStatus, str]]:
    return [(status, limit_status_text(status)) for status in LimitStatus]
