"""Spoiled sheets as they are listed."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from ui.models.column import Column
from ui.papers.print_batch import SpoiledLine
from ui.texts.moments import moment_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def spoiled_columns() -> tuple[Column[SpoiledLine], ...]:
    """When, on which paper, for which certificate, how many sheets, why, and who noted it."""
    return (
        Column("at", translate("Spoiled", "Noted"), _at, width=128),
        Column("paper", translate("Spoiled", "Paper"), paper_text, width=152),
        Column("number", translate("Spoiled", "Certificate number"), _number, width=184),
        Column(
            "sheets",
            translate("Spoiled", "Number of sheets"),
            _sheets,
            holds=Holds.NUMBER,
            width=64,
        ),
        Column("reason", translate("Spoiled", "Reason"), _reason, width=168),
        Column("author", translate("Spoiled", "Noted by"), _author, width=80),
    )


def key_of_spoiled(line: SpoiledLine) -> int:
    """What tells a note from all others."""
    return line.note.id


def paper_text(line: SpoiledLine) -> str:
    """On which paper, as far as it is known."""
    return line.paper or translate("Spoiled", "not in the register")


def totals_text(lines: Sequence[SpoiledLine]) -> str:
    """How many sheets of each paper are spoiled, and all together."""
    totals: Counter[str] = Counter()
    for line in lines:
        totals[paper_text(line)] += line.note.sheets
    words = translate("Spoiled", "{paper}: {count}")
    each = "    ".join(words.format(paper=p, count=n) for p, n in sorted(totals.items()))
    whole = translate("Spoiled", "{count} in all").format(count=totals.total())
    return f"{each}    {whole}" if len(totals) > 1 else each


def _at(line: SpoiledLine) -> str:
    return moment_text(line.note.at)


def _number(line: SpoiledLine) -> str:
    return line.note.number


def _sheets(line: SpoiledLine) -> int:
    return line.note.sheets


def _reason(line: SpoiledLine) -> str:
    return line.note.reason


def _author(line: SpoiledLine) -> str:
    return line.note.author
