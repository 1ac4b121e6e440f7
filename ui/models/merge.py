"""A merge of two records in words: what moves, what is the same, what has to be decided."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.merge_plan import Conflict, Side
from db.people_merge import MergePreview
from evaluation.period import Quarter
from evaluation.staff import Category, State
from ui.texts import category_text, error_text, quarter_text, state_text
from ui.texts.personnel import grade_text, sensitive_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_EMPTY = "–"


def table_text(table: str) -> str:
    """What the rows of a table are called; a table that came later by its own name."""
    return {
        "posting": translate("Merge", "Postings"),
        "service_state": translate("Merge", "States of service"),
        "learned_alias": translate("Merge", "Remembered spellings"),
        "sensitive_detail": translate("Merge", "Sensitive fields"),
        "contract": translate("Merge", "Contracts"),
        "team_member": translate("Merge", "Team memberships"),
        "assessment_grade": translate("Merge", "Assessment grades"),
        "reward": translate("Merge", "Rewards"),
        "honour": translate("Merge", "Honours"),
        "disciplinary_measure": translate("Merge", "Disciplinary measures"),
        "training": translate("Merge", "Training"),
        "publication": translate("Merge", "Research and publications"),
        "case_role": translate("Merge", "Roles in cases"),
        "measure": translate("Merge", "Output"),
        "nomination": translate("Merge", "Nominations"),
        "case_total": translate("Merge", "Totals of cases"),
        "mediation": translate("Merge", "Mediations before filing"),
        "judges_meeting": translate("Merge", "Meetings of judges"),
        "meeting_attendance": translate("Merge", "Attendance of meetings"),
        "person_detail": translate("Merge", "Personal data"),
    }.get(table, table)


def moves_text(preview: MergePreview) -> str:
    """What moves: Postings 2 · Roles in cases 31."""
    parts = [f"{table_text(table)} {count}" for table, count in preview.moves]
    return " · ".join(parts) or translate("Merge", "Nothing")


def notes_of(preview: MergePreview) -> list[tuple[str, str]]:
    """What else is to be known, each with its tone."""
    notes = [("danger", error_text(block)) for block in preview.blocks]
    if preview.same:
        parts = ", ".join(f"{table_text(table)} {count}" for table, count in preview.same)
        text = translate("Merge", "Alike in both records, kept once: {what}.")
        notes.append(("muted", text.format(what=parts)))
    if preview.waiting:
        text = translate("Merge", "{quarters} is closed: there the change waits as an adjustment.")
        notes.append(("warning", text.format(quarters=_quarters(preview.waiting))))
    if preview.staying:
        text = translate("Merge", "Output of {quarters} stays where it was counted.")
        notes.append(("muted", text.format(quarters=_quarters(preview.staying))))
    if preview.certificates:
        text = translate("Merge", "Certificates that keep the number and name printed: {count}.")
        notes.append(("muted", text.format(count=preview.certificates)))
    return notes


def conflict_text(conflict: Conflict) -> str:
    """What a conflict is about."""
    if conflict.table == "person_detail":
        return f"{table_text(conflict.table)}: {_detail_text(next(iter(conflict.kept)))}"
    if conflict.table == "sensitive_detail":
        return f"{table_text(conflict.table)}: {sensitive_text(conflict.kept['field'])}"
    return table_text(conflict.table)


def side_text(conflict: Conflict, side: Side) -> str:
    """What stands when a conflict is decided for *side*."""
    if side is Side.BOTH:
        return translate("Merge", "Both, added up")
    cells = conflict.kept if side is Side.KEPT else conflict.merged
    said = _cells_text(conflict.table, cells)
    kept = translate("Merge", "Of the record that stays: {what}")
    other = translate("Merge", "Of the other record: {what}")
    return (kept if side is Side.KEPT else other).format(what=said)


def _cells_text(table: str, cells: Mapping[str, Any]) -> str:
    match table:
        case "posting":
            category = category_text(Category(cells["category"]))
            return f"{category} {cells['peer_group']} {_span(cells)} {cells['grade']}".strip()
        case "service_state":
            return f"{state_text(State(cells['state']))} {_span(cells)}"
        case "assessment_grade":
            return f"{cells['period']} {grade_text(cells['grade'])}"
        case "measure":
            share = f"{cells['numerator']}/{cells['denominator']}" if cells["denominator"] else ""
            parts = (cells["quarter"], cells["item"], cells["value"], share, cells["basis"])
            return " ".join(part for part in parts if part)
        case "sensitive_detail":
            return translate("Merge", "not shown")
        case "team_member":
            return f"{cells['role']} {_span(cells)}"
        case _:
            return (
                " ".join(str(cell) for cell in cells.values() if cell not in (None, "")) or _EMPTY
            )


def _span(cells: Mapping[str, Any]) -> str:
    return f"{cells['start']} – {cells['end'] or ''}".rstrip()


def _quarters(names: tuple[str, ...]) -> str:
    return ", ".join(quarter_text(Quarter.parse(name)) for name in names)


def _detail_text(column: str) -> str:
    from ui.models.roster_columns import column_texts

    others = {
        "later_education": translate("Merge", "In-service education"),
        "later_degree": translate("Merge", "In-service degree"),
        "later_school": translate("Merge", "In-service school"),
        "quota_left_on": translate("Merge", "Left the quota on"),
        "probation_end": translate("Merge", "End of the probation"),
        "retirement_class": translate("Merge", "Class of retirement"),
    }
    return {**column_texts(), **others}.get(column, column)
