"""What a change of several people would do, line by line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db.bulk_edit import BulkField, BulkLine
from evaluation.staff import Category, Position
from ui.dialogs.fault_texts import problem_of
from ui.models.column import Column
from ui.texts import category_text, day_text, joined_text, position_text
from ui.texts.items import group_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def bulk_columns() -> Sequence[Column[BulkLine]]:
    """Who, what changes, and what is in the way."""
    return (
        Column("number", translate("Bulk", "Staff no."), lambda line: line.number, width=76),
        Column("name", translate("Bulk", "Name"), lambda line: line.name, width=88, spelled=True),
        Column(
            "changes", translate("Bulk", "Change"), changes_text, width=330, tooltip=changes_text,
            tone=lambda line: "" if line.changes else "muted",
        ),
        Column(
            "remark", translate("Bulk", "Remark"), remark_text, width=230, tooltip=remark_text,
            tone=lambda line: "danger" if line.faults else "muted",
        ),
    )  # fmt: skip


def bulk_key(line: BulkLine) -> str:
    """What tells a line from all others."""
    return line.number


def field_text(field: BulkField) -> str:
    """What a field is called."""
    return {
        BulkField.CATEGORY: translate("Bulk", "Category"),
        BulkField.DIVISION: translate("Bulk", "Division"),
        BulkField.GROUP: translate("Bulk", "Group"),
        BulkField.POSITION: translate("Bulk", "Position"),
        BulkField.GRADE: translate("Bulk", "Grade"),
        BulkField.EMPLOYMENT: translate("Bulk", "Establishment"),
        BulkField.TEAM: translate("Bulk", "Team"),
        BulkField.DOCUMENT_NO: translate("Bulk", "Document no."),
    }[field]


def changes_text(line: BulkLine) -> str:
    """Each field with the value before and after."""
    if not line.changes:
        return "" if line.faults else translate("Bulk", "Nothing is different")
    return joined_text(
        f"{field_text(one.field)}: {_value(one.field, one.before)} → {_value(one.field, one.after)}"
        for one in line.changes
    )


def remark_text(line: BulkLine) -> str:
    """What is in the way, or the later posting that stays."""
    if line.faults:
        return problem_of(line.faults[0])[1]
    if line.later is not None and line.changes:
        text = translate("Bulk", "The posting from {day} on stays as it is")
        return text.format(day=day_text(line.later))
    return ""


def _value(field: BulkField, text: str) -> str:
    if not text:
        return "–"
    if field is BulkField.CATEGORY:
        return category_text(Category(text))
    if field is BulkField.POSITION:
        return position_text(Position(text))
    return group_text(text) if field is BulkField.GROUP else text
