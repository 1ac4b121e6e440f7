"""What differs between two versions of the scheme, as a list in the court's words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from evaluation.scheme_diff import differences
from evaluation.scheme_translation import as_format_2
from ui.models.column import Column
from ui.scheme.fields import difference_words

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

Document = Mapping[str, Any]

_UNSEEN = ("format", "baselines", "state")


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One value that differs: its part, whose it is, which field, and both values."""

    path: str
    part: str
    subject: str
    what: str
    before: str
    after: str


def change_rows(before: Document, after: Document) -> list[ChangeRow]:
    """Every difference; documents of two formats are compared as format 2."""
    if ("items" in before) != ("items" in after):
        before, after = (one if "items" in one else as_format_2(one) for one in (before, after))
    found = [one for one in differences(before, after) if one.parts[0] not in _UNSEEN]
    days = [one for one in found if "holidays" in one.parts]
    rows = [
        ChangeRow(one.path, *difference_words(one, before, after))
        for one in found
        if one not in days
    ]
    return [*rows, *([_holidays_row(before, after)] if days else [])]


def _holidays_row(before: Document, after: Document) -> ChangeRow:
    """Every table of holidays in one line: which years, and how many days."""
    shown = [_holidays(one.get("counting", {}).get("holidays", {})) for one in (before, after)]
    counting = translate("Scheme", "Counting")
    return ChangeRow("$.counting.holidays", counting, translate("SchemeChange", "Holidays"),
                     translate("SchemeChange", "Tables of days"), *shown)  # fmt: skip


def _holidays(tables: Mapping[str, Any]) -> str:
    return translate("Rule", ", ").join(
        f"{year} ({len(table.get('off', ()))} + {len(table.get('work', ()))})"
        for year, table in sorted(tables.items())
    )


def change_columns() -> Sequence[Column[ChangeRow]]:
    """The plain difference: what was, and what is."""
    return (
        Column("part", translate("SchemeChange", "Part"), lambda r: r.part, width=150),
        Column("subject", translate("SchemeChange", "Of"), lambda r: r.subject, width=210,
               spelled=True),
        Column("what", translate("SchemeChange", "Field"), lambda r: r.what, width=230),
        Column("before", translate("SchemeChange", "Before"), lambda r: r.before, width=170),
        Column("after", translate("SchemeChange", "After"), lambda r: r.after, width=170),
    )  # fmt: skip


def key_of_change(row: ChangeRow) -> tuple[str, str]:
    """What tells a difference from all others."""
    return row.path, f"{row.subject} {row.what}"
