"""The columns of the list of imports, and of the problems of one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from db.importing.lists import KINDS
from db.importing.problems import Problem
from ui.commands.import_problems import reason_of
from ui.models.column import Column
from ui.texts.imports import fate_text, kind_text, severity_text
from ui.texts.moments import moment_text

if TYPE_CHECKING:
    from db.importing.batch_list import BatchLine
    from db.importing.changes import CellChange

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
# A problem and its place in the list, which tells it from its like.
ProblemRow = tuple[int, Problem]
# The same of a cell that would change.
ChangeRow = tuple[int, "CellChange"]


def batch_columns() -> "tuple[Column[BatchLine], ...]":
    """The columns of the list of imports."""
    return (
        _of_batch("id", translate("Import", "No."), Holds.NUMBER, 56, tone=_faint),
        Column("file", translate("Import", "File"), _file, width=124, tone=_faint, tooltip=_file),
        Column(
            "kind",
            translate("Import", "List"),
            lambda row: row.kind,
            kind_text,
            width=124,
            choices=_kinds,
            tone=_faint,
        ),
        Column(
            "at", translate("Import", "When"), lambda row: moment_text(row.at), width=132,
            tone=_faint,
        ),
        _of_batch("author", translate("Import", "By"), width=72, tone=_faint),
        Column("state", translate("Import", "State"), _state, width=72, tone=_faint),
        _count("data_rows", translate("Import", "Rows")),
        _count("added", translate("Import", "Added")),
        _count("changed", translate("Import", "Changed")),
        _count("unchanged", translate("Import", "Unchanged")),
        _count("warned", translate("Import", "Warned"), tone="warning"),
        _count("rejected", translate("Import", "Rejected"), tone="danger"),
        _count("open", translate("Import", "To decide"), tone="warning"),
    )  # fmt: skip


def problem_columns() -> tuple[Column[ProblemRow], ...]:
    """The columns of a list of problems."""
    return (
        Column("sheet", translate("Import", "Sheet"), _sheet, width=80, hidden=True),
        Column("row", translate("Import", "Row"), _row, holds=Holds.NUMBER, width=64),
        Column("column", translate("Import", "Column"), lambda row: row[1].column, width=96),
        Column("value", translate("Import", "Cell"), lambda row: row[1].value, width=190),
        Column("reason", translate("Import", "What is wrong"), _reason, width=400, tooltip=_reason),
        Column(
            "fate",
            translate("Import", "The row is"),
            lambda row: row[1].rejected,
            _fate,
            width=110,
            tone=lambda row: "danger" if row[1].rejected else "",
            choices=_fates,
        ),
        Column("severity", translate("Import", "Severity"), _severity, width=80),
        Column("code", translate("Import", "Code"), lambda row: row[1].stored_code, width=152,
               tooltip=lambda row: row[1].stored_code),
    )  # fmt: skip


def change_columns() -> "tuple[Column[ChangeRow], ...]":
    """The columns of the cells an import would change."""
    return (
        Column("sheet", translate("Import", "Sheet"), lambda row: row[1].sheet, width=80,
               hidden=True),
        Column("row", translate("Import", "Row"), lambda row: row[1].row, holds=Holds.NUMBER,
               width=64),
        Column("subject", translate("Import", "About"), lambda row: row[1].subject, width=210),
        Column("column", translate("Import", "Column"), lambda row: row[1].column, width=120),
        Column("before", translate("Import", "Stored"), lambda row: row[1].before, width=220,
               tooltip=lambda row: row[1].before, tone=lambda _: "muted"),
        Column("after", translate("Import", "In the file"), lambda row: row[1].after, width=220,
               tooltip=lambda row: row[1].after),
    )  # fmt: skip


def key_of_change(row: "ChangeRow") -> int:
    """What tells a changed cell from the others of its import."""
    return row[0]


def key_of_batch(row: "BatchLine") -> int:
    """What tells an import from all others."""
    return row.id


def key_of_problem(row: ProblemRow) -> int:
    """What tells a problem from all others of its import."""
    return row[0]


def _of_batch(
    name: str, head: str, holds: Holds = Holds.TEXT, width: int = 96, **more: Any
) -> "Column[BatchLine]":
    return Column(name, head, lambda row: getattr(row, name), holds=holds, width=width, **more)


def _count(name: str, head: str, tone: str = "") -> "Column[BatchLine]":
    def colour(row: "BatchLine") -> str:
        return _faint(row) or (tone if getattr(row, name) else "")

    return _of_batch(name, head, Holds.NUMBER, 60, tone=colour)


def _faint(row: "BatchLine") -> str:
    return "" if row.stands else "muted"


def _file(row: "BatchLine") -> str:
    if row.parent is None:
        return row.file
    text = translate("Import", "{file}, rows of import {number} put right")
    return text.format(file=row.file, number=row.parent)


def _state(row: "BatchLine") -> str:
    if row.undone_at is None:
        return translate("Import", "Stands")
    text = translate("Import", "Taken back by {author}, {at}")
    return text.format(author=row.undone_by, at=moment_text(row.undone_at))


def _sheet(row: ProblemRow) -> str:
    return row[1].sheet


def _row(row: ProblemRow) -> int:
    return row[1].row


def _severity(row: ProblemRow) -> str:
    return severity_text(row[1])


def _reason(row: ProblemRow) -> str:
    return reason_of(row[1])


def _fate(rejected: bool) -> str:
    return fate_text(rejected=rejected)


def _fates() -> Sequence[tuple[bool, str]]:
    return [(flag, fate_text(rejected=flag)) for flag in (True, False)]


def _kinds() -> Sequence[tuple[str, str]]:
    return [(kind, kind_text(kind)) for kind in KINDS]
