"""The kinds of list that are taken in, and how each of them is."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.importing.batches import Order, Outcome
    from db.importing.workbook import Workbook

# In the order in which they are taken in: cases name people, and output rests on them.
KINDS = ("people", "cases", "measures", "mediations", "meetings", "totals")


def take_in(kind: str, workbook: "Workbook", order: "Order") -> "Outcome":
    """Take in the list of *kind*; the year of a case number is at most that of the act.

    Raises:
        WorkbookError: there is no such table in the file. Nothing is written then.
    """
    return _importers()[kind](workbook, order)


def _importers() -> "Mapping[str, Callable[[Workbook, Order], Outcome]]":
    from db.importing.case_totals import import_totals
    from db.importing.cases import import_cases
    from db.importing.measures import import_measures
    from db.importing.registers import import_mediations, import_meetings
    from db.importing.staff import import_people

    def cases(workbook: "Workbook", order: "Order") -> "Outcome":
        return import_cases(workbook, order, latest_year=order.act.year)

    importers = (
        *(import_people, cases, import_measures),
        *(import_mediations, import_meetings, import_totals),
    )
    return dict(zip(KINDS, importers, strict=True))
