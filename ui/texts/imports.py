"""Words about imports: what a list is, what became of its rows, and how much it matters."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from db.importing.problems import Problem
from ui.texts import listed_text

if TYPE_CHECKING:
    from db.importing.batch_list import BatchLine
    from db.importing.batches import Outcome
    from evaluation.period import Quarter

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
        "totals": translate("Import", "Entered totals"),
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


class UnconfirmedTexts(QObject):
    """What an import leaves to a second person, in words."""

    def said(self, unconfirmed: "Sequence[tuple[Quarter, int]]") -> str:
        """How many entries wait, and in which quarters; nothing where none do."""
        count = sum(number for _, number in unconfirmed)
        if not count:
            return ""
        text = self.tr("%n value(s) of {quarters} to be confirmed by a second person", "", count)
        return text.format(quarters=listed_text([str(quarter) for quarter, _ in unconfirmed]))


def severity_text(problem: Problem) -> str:
    """Whether a problem is an error or a warning."""
    return translate("Import", "Warning") if problem.warning else translate("Import", "Error")


def fate_text(*, rejected: bool) -> str:
    """What became of a row with a problem."""
    return translate("Import", "Rejected") if rejected else translate("Import", "Taken, marked")
