"""Words about imports: what a list is, what became of its rows, and how much it matters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from db.importing.problems import Problem

if TYPE_CHECKING:
    from db.importing.batch_list import BatchLine
    from db.importing.batches import Outcome

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def kind_text(kind: str) -> str:
    """What a kind of list is called."""
    return {
        "people": translate("Import", "People"),
        "cases": translate("Import", "Cases"),
        "measures": translate("Import", "Quarterly output"),
        "mediations": translate("Import", "Mediation before filing"),
        "meetings": translate("Import", "Judges' meetings"),
        "totals": translate("Import", "Totals of cases"),
    }.get(kind, kind)


def counts_of(outcome: "Outcome | BatchLine") -> tuple[tuple[str, int, str], ...]:
    """What became of the rows: a word, how many, and the tone of the number where there are any."""
    return (
        (translate("Import", "Added"), outcome.added, "positive"),
        (translate("Import", "Changed"), outcome.changed, ""),
        (translate("Import", "Unchanged"), outcome.unchanged, ""),
        (translate("Import", "Taken with a warning"), outcome.warned, "warning"),
        (translate("Import", "Rejected"), outcome.rejected, "danger"),
    )


def counts_text(outcome: "Outcome | BatchLine") -> str:
    """The counts of an import as one line, without those that are nothing."""
    parts = [f"{name} {count:,}" for name, count, _ in counts_of(outcome) if count]
    return " · ".join(parts) or translate("Import", "No rows")


def severity_text(problem: Problem) -> str:
    """Whether a problem is an error or a warning."""
    return translate("Import", "Warning") if problem.warning else translate("Import", "Error")


def fate_text(*, rejected: bool) -> str:
    """What became of a row with a problem."""
    return translate("Import", "Rejected") if rejected else translate("Import", "Taken, marked")
