"""Other instances' decisions and review grades as lines of points (RULES.md §8)."""

from collections.abc import Mapping, Sequence
from typing import Any

from evaluation.scheme_shape import number
from evaluation.scoring.sheet import ZERO, Line
from evaluation.tally import Finding

_STAGES = {
    "REVIEW": ("评查", "review"),
    "SECOND_INSTANCE": ("二审", "second_instance"),
    "RETRIAL": ("再审", "retrial"),
}
_AT_FAULT, _NOT_AT_FAULT, _UNDECIDED = "有责", "无责", "待评查"


def finding_lines(
    tables: Mapping[str, Any], findings: Sequence[Finding], notes: list[str]
) -> list[Line]:
    """The findings that count, each a line, and what good reviews give beyond the cap.

    A decision whose responsibility is not settled is added to *notes*.
    """
    lines = [line for finding in findings if (line := _line(tables, finding, notes)) is not None]
    if "review_plus_cap" in tables:
        cap = number(tables["review_plus_cap"])
        gained = sum((line.sum for line in lines if line.sum > 0), start=ZERO)
        if gained > cap:
            lines.append(Line("review_plus_cap", 1, cap - gained))
    return lines


def _line(tables: Mapping[str, Any], finding: Finding, notes: list[str]) -> Line | None:
    word, table = _STAGES[finding.stage]
    # A part changed on retrial counts as changed.
    retrial_part = finding.stage == "RETRIAL" and finding.result == "部分改判"
    unit = tables.get(table, {}).get("改判" if retrial_part else finding.result)
    if unit is None or finding.liability == _NOT_AT_FAULT:
        return None
    label = f"{finding.case_key} {word}{finding.result}"
    if finding.stage == "REVIEW":
        return Line(label, 1, number(unit))
    if finding.liability == _AT_FAULT:
        return Line(label, 1, number(unit), unit_text=unit)
    where = f"{finding.owner.staff_no} {finding.case_key}"
    notes.append(f"{where}: {word}{finding.result} {_UNDECIDED}")
    return None
