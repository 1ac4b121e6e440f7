"""The problems of an import in words: on the screen, and as a workbook."""

import errno
import os
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.commands.texts import text

if TYPE_CHECKING:
    from db.importing.batches import Outcome
    from db.importing.problems import Problem


def reason_of(problem: "Problem") -> str:
    """What is wrong, and what to do about it."""
    values = {"column": problem.column, "value": problem.value, "note": problem.note}
    sentence = text(f"problems.{problem.code}", **values)
    if not problem.detail:
        return sentence
    return text("import.WITH_DETAIL", reason=sentence, detail=text(f"details.{problem.detail}"))


def line_of(problem: "Problem") -> str:
    """One line about one problem."""
    return text(
        "import.PROBLEM",
        sheet=problem.sheet,
        row=problem.row,
        column=problem.column,
        value=problem.value.replace("\n", " "),
        code=problem.code.value,
        reason=reason_of(problem),
    )


def check_target(target: Path) -> None:
    """See that the problems can be written before anything else is.

    Raises:
        OSError: there is a folder of that name, or nothing can be written there.
    """
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryFile(dir=target.parent):
            pass
    except OSError as error:
        error.filename = str(target)  # not the name of the trial
        raise


def write_problems(outcome: "Outcome", target: Path, created: date) -> None:
    """Write the problems of an import as xlsx, one a row."""
    from reports.files import write_whole
    from reports.workbook import rejects_workbook

    rows = [
        (
            outcome.file,
            problem.sheet,
            str(problem.row),
            problem.column,
            problem.value,
            problem.code.value,
            "警告" if problem.warning else "错误",
            "拒收" if problem.rejected else "收下待查",
            reason_of(problem),
        )
        for problem in outcome.problems
    ]
    write_whole(target, rejects_workbook(rows, created))
