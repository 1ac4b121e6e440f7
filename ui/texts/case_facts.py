"""What the record of a case says, as small tables and lines of words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from db.case_record import CaseRecord, DueDays
from db.case_trail import TrailStep
from db.case_weight import FactorLine
from evaluation.case import Role
from ui.texts.cases import (
    TONES,
    act_text,
    factor_text,
    field_text,
    limit_text,
    role_text,
    value_text,
)
from ui.texts.counted import CountedTexts
from ui.texts.moments import moment_text
from ui.widgets.case_timeline import Milestone
from ui.widgets.fact_grid import FactTable

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_DAYS = ("received_on", "filed_on", "allotted_on", "closed_on", "second_on", "retrial_on")
_LATER_DAYS = ("review_on", "archived_on")
# What follows from other cells says nothing of its own.
_DERIVED = frozenset(
    {
        *("key", "year", "court_code", "special", "type_word", "serial", "serial_number"),
        *("procedure", "manner"),
    }
)
_CELLS = (
    *("procedure_cell", "manner_cell", "series_no", "parties", "volumes", "hearings", "defendants"),
    *("claimed_fen", "recovered_fen", "appraisal", "counterclaim", "incidental_civil"),
    *("public_notice", "jurisdiction_objection", "foreign_related", "judge_meeting"),
    *("adj_committee", "remanded", "four_kinds", "pronounced_in_court", "appealed"),
    *("second_result", "second_liability", "retrial_result", "retrial_liability"),
    *("review_grade", "resolved", "act_changed", "suspended", "efile_in_time"),
)


def milestones_of(record: CaseRecord) -> list[Milestone]:
    """The days of a case for its line: what happened, and when it is due."""
    found = [
        Milestone(day, field_text(name))
        for name in (*_DAYS, *_LATER_DAYS)
        if (day := record.cells[name]) is not None
    ]
    tone = TONES.get(record.due.status, "accent")
    scheme, statutory = record.due.scheme_due_on, record.due.statutory_due_on
    if scheme is not None:
        both = scheme == statutory
        name = translate("Case", "due") if both else translate("Case", "due (assessment)")
        found.append(Milestone(scheme, name, "accent" if tone == "muted" else tone, due=True))
        if statutory is not None and not both:
            found.append(Milestone(statutory, translate("Case", "due (statutory)"), due=True))
    return found


def due_table(due: DueDays) -> FactTable:
    """Both due days, each with what it is computed from."""
    assert due.limit is not None
    assert due.scheme_due_on is not None
    parts = [due.filed_on.isoformat(), limit_text(due.limit)]
    words = CountedTexts()
    if due.extension_days:
        parts.append(words.extension(due.extension_days))
    if due.excluded_days:
        parts.append(words.excluded(due.excluded_days))
    rows = [(translate("Case", "Assessment"), " + ".join(parts), due.scheme_due_on.isoformat())]
    if due.statutory_due_on is not None:
        moved = (due.statutory_due_on - due.scheme_due_on).days
        how = translate("Case", "that day is a working day")
        if moved:
            how = words.moved_on(moved)
        rows.append((translate("Case", "Statutory"), how, due.statutory_due_on.isoformat()))
    return FactTable(("", "", ""), tuple(rows), wide=1)


def part_tables(record: CaseRecord) -> list[FactTable]:
    """What everybody's part is worth: one table with a row a part and a column a coefficient."""
    names = {part.role: part for part in record.parts}
    heads = (
        translate("Weight", "Part"),
        translate("Weight", "Type"),
        translate("Weight", "Proc."),
        translate("Weight", "1+F"),
        translate("Weight", "Series"),
        translate("Weight", "Manner"),
        translate("Weight", "Share"),
        translate("Weight", "Worth"),
    )
    rows = []
    for part in dict.fromkeys(record.weight.parts):
        c = part.coefficients
        factors = [c.type, c.procedure, 1 + c.factors, c.series, c.manner, c.role]
        words = [factor_text(number) for number in factors]
        if part.role is Role.CLERK:
            words = ["", "", "", factor_text(c.series), "", factor_text(c.role)]
        rows.append((role_text(names[part.role].role), *words, factor_text(c.credit)))
    return [FactTable(heads, tuple(rows), frozenset(range(1, 8)), wide=0, gap=10)]


def factor_lines(record: CaseRecord) -> list[str]:
    """The floating factors that apply, and where the case stands in its series."""
    lines = [_factor_line(line) for line in record.weight.factors]
    series = record.weight.series
    if series is not None and series.rank is not None and record.weight.step:
        text = translate("Weight", "Case {rank} of {size} of its series.")
        if not record.cells["series_no"]:
            text = translate(
                "Weight",
                "Case {rank} of {size} of a series found by type, cause and party: filed one soon"
                " after the other, without a series number.",
            )
        lines.append(text.format(rank=series.rank, size=series.size))
    return lines


def cell_table(cells: Mapping[str, Any]) -> FactTable:
    """Every other cell that says something."""
    rows = [
        (field_text(name), value_text(name, cells[name]))
        for name in _CELLS
        if cells[name] not in (None, "", 0)
    ]
    for name, field in (("plaintiff", "plaintiff_hash"), ("defendant", "defendant_hash")):
        if cells[field]:
            known = translate("Case", "known, kept as a fingerprint only")
            rows.append((field_text(name), known))
    return FactTable(("", ""), tuple(rows), wide=1)


def step_words(step: TrailStep) -> tuple[str, str]:
    """One act in words: what, when and by whom; and why, with the cells that changed."""
    head = f"{act_text(step.action)} · {moment_text(step.at)} · {step.author}"
    parts = []
    if step.batch is not None:
        text = translate("Case", "import {number}, {file}")
        parts.append(text.format(number=step.batch, file=step.file))
    if step.why and step.action != "UNDO":
        parts.append(f"“{step.why}”")
    if step.action not in ("CASE_ADD", "CASE_WITHDRAW"):
        changes = (change for change in step.changes if change.field not in _DERIVED)
        parts += [_change_words(c.field, c.before, c.after) for c in changes]
    return head, "\n".join(parts)


def _change_words(field: str, before: Any, after: Any) -> str:
    empty = translate("Case", "empty")
    old, new = value_text(field, before) or empty, value_text(field, after) or empty
    return f"{field_text(field)}: {old} → {new}"


def _factor_line(line: FactorLine) -> str:
    cell = "" if line.cell is True else f" {line.cell}"
    return f"{field_text(line.source)}{cell}  +{factor_text(line.adds)}"
