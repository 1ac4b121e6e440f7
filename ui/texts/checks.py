"""The lines of the checklist in words, and where each leads."""

from PySide6.QtCore import QCoreApplication

from db.check_lines import Check, CheckLine
from ui.pages.page import PageName
from ui.texts import listed_text
from ui.texts.check_counts import CheckCounts
from ui.texts.items import item_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def check_text(line: CheckLine) -> str:
    """The line when it is done."""
    texts = {
        Check.SCHEME: translate("Check", "A scheme is in force"),
        Check.BASELINES: translate("Check", "Baselines are frozen"),
        Check.REJECTED_ROWS: translate("Check", "No rows were rejected by the last imports"),
        Check.NO_CASES_CLOSED: translate("Check", "Closed cases are imported"),
        Check.UNRESOLVED_NAMES: translate("Check", "Every name in closed cases is somebody's"),
        Check.CLOSED_WITHOUT_MANNER: translate("Check", "Closed cases say how they were closed"),
        Check.SECOND_INSTANCE_OPEN: translate(
            "Check", "Changed second-instance results are reviewed"
        ),
        Check.RETRIAL_OPEN: translate("Check", "Changed retrial results are reviewed"),
        Check.LONG_PENDING: translate("Check", "No case is pending for over 12 months"),
        Check.QUESTIONS: translate("Check", "No question is open"),
        Check.ADJUSTMENTS: translate("Check", "No late change is waiting"),
        Check.UNCONFIRMED: translate("Check", "Everything is confirmed by a second person"),
        Check.CASES_AND_TOTALS: translate("Check", "Nobody has both cases and totals of one type"),
        Check.COURT: translate("Check", "The court's name and codes are set"),
        Check.DECISION: translate("Check", "The award is decided"),
    }
    if line.check is Check.MISSING_MEASURE:
        return translate("Check", "Entered: {item}").format(item=item_text(line.item, ""))
    return texts[line.check]


def missing_text(line: CheckLine) -> str:
    """What is open, without how much of it."""
    if line.check is Check.MISSING_MEASURE:
        return translate("Check", "Not entered: {item}").format(item=item_text(line.item, ""))
    if line.check is Check.COURT:
        fields = listed_text(_of_the_court()[name] for name in line.names)
        return translate("Check", "To set before certificates: {fields}").format(fields=fields)
    return {
        Check.SCHEME: translate("Check", "No scheme in force"),
        Check.BASELINES: translate("Check", "Baselines not frozen"),
        Check.REJECTED_ROWS: translate("Check", "Rows rejected by the last imports"),
        Check.NO_CASES_CLOSED: translate("Check", "No closed cases"),
        Check.UNRESOLVED_NAMES: translate("Check", "Closed cases with unknown names"),
        Check.CLOSED_WITHOUT_MANNER: translate("Check", "Closed without the manner of closing"),
        Check.SECOND_INSTANCE_OPEN: translate("Check", "Changed on appeal, not reviewed"),
        Check.RETRIAL_OPEN: translate("Check", "Changed in retrial, not reviewed"),
        Check.LONG_PENDING: translate("Check", "Pending for over 12 months"),
        Check.QUESTIONS: translate("Check", "Questions to be explained"),
        Check.ADJUSTMENTS: translate("Check", "Late changes waiting"),
        Check.UNCONFIRMED: translate("Check", "Not confirmed by a second person"),
        Check.CASES_AND_TOTALS: translate("Check", "Counted twice? Cases and totals of one type"),
        Check.DECISION: translate("Check", "Award not decided"),
    }[line.check]


def open_text(line: CheckLine) -> str:
    """How much is open, as short as the edge of a list wants it."""
    if line.check in (Check.SCHEME, Check.DECISION, Check.NO_CASES_CLOSED):
        return translate("Check", "missing")
    if line.check in (Check.BASELINES, Check.MISSING_MEASURE, Check.COURT):
        return translate("Check", "{count} missing").format(count=line.count)
    return CheckCounts().short(line.check, line.count)


def blocker_text(line: CheckLine) -> str:
    """What is open, as a sentence that stands alone."""
    if line.check is Check.MISSING_MEASURE:
        return CheckCounts().not_entered(line.count).format(item=item_text(line.item, ""))
    if line.check is Check.COURT:
        return missing_text(line)
    alone = {
        Check.SCHEME: translate("Check", "No scheme is in force on the quarter's first day."),
        Check.NO_CASES_CLOSED: translate("Check", "No case was closed in this quarter."),
        Check.DECISION: translate("Check", "The award is not decided."),
    }
    return alone.get(line.check) or CheckCounts().sentence(line.check, line.count)


def page_of(line: CheckLine) -> tuple[PageName, object]:
    """The page that shows what is behind *line*, and what it shall show there."""
    if line.cases is not None:
        return PageName.CASES, line.cases
    first = next(iter(line.names), "")
    known: dict[Check, tuple[PageName, object]] = {
        Check.SCHEME: (PageName.SCHEME, None),
        Check.REJECTED_ROWS: (PageName.IMPORT, line.batches[-1] if line.batches else None),
        Check.QUESTIONS: (PageName.QUESTIONS, None),
        Check.MISSING_MEASURE: (PageName.MEASURES, next(iter(line.staff_nos), None)),
        Check.UNCONFIRMED: (PageName.MEASURES, line.check),
        Check.CASES_AND_TOTALS: (PageName.REGISTERS, line.check),
        Check.COURT: (PageName.SETTINGS, first),
    }
    return known.get(line.check, (PageName.QUARTER, line.check))


def _of_the_court() -> dict[str, str]:
    return {
        "name": translate("Check", "name of the court"),
        "mark": translate("Check", "mark of documents"),
        "code": translate("Check", "code in case numbers"),
    }
