"""The note that goes with the sample workbooks."""

from typing import Any

from benchmarks.sample.court import HERE
from benchmarks.sample.faults import Fault

# Two title lines and the heads stand above the first row of cases.
ABOVE = 3


def sample_note(
    places: list[tuple[int, Fault]], blank_after: int, wrong: list[dict[str, Any]], end: int
) -> str:
    """The text of the note, with the number every wrong row has in its sheet."""
    cases, entered = "cases.xlsx 案件", "measures.xlsx 季度产出"
    lines = [
        _line(cases, at + 1 + ABOVE + (at >= blank_after), fault.code, fault.handling, fault.what)
        for at, fault in places
    ]
    lines += [
        _line(entered, end - len(wrong) + index, entry["code"], entry["handling"], entry["what"])
        for index, entry in enumerate(wrong)
    ]
    template = (HERE / "note.md").read_text(encoding="utf-8")
    return template.replace("{faults}", "\n".join(lines))


def _line(sheet: str, row: int, code: str, handling: str, what: str) -> str:
    return f"| {sheet} | {row} | {code or '–'} | {handling} | {what} |"
