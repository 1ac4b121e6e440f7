"""The right value for a cell of an imported row, typed by hand."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.commands.import_problems import reason_of
from ui.dialogs.entry_dialog import EntryDialog, Problem

if TYPE_CHECKING:
    from db.importing.inbox import ProblemLine


class BatchFixDialog(EntryDialog):
    """Asks for column and value; its value is both. *heads* are the columns of the file."""

    draft_of = None

    def __init__(
        self, line: "ProblemLine", heads: Sequence[str], author: str, parent: QWidget
    ) -> None:
        problem = line.problem
        where = self.tr("Row {row}, {column}: {value}").format(
            row=problem.row, column=problem.column, value=problem.value or "—"
        )
        about = f"{where}\n{reason_of(problem)}"
        super().__init__(self.tr("Put right"), about, author, parent)
        known = list(dict.fromkeys([problem.column, *heads]))
        fix = line.fix
        column = fix.column if fix is not None and fix.column else problem.column
        value = fix.value if fix is not None and fix.value is not None else problem.value
        self.add_choice("column", self.tr("&Column"), [(head, head) for head in known], column)
        self.add_text("value", self.tr("&Right value"), value)
        self.ready("value")

    def problems(self) -> Sequence[Problem]:
        return []

    def value(self) -> tuple[str, str]:
        return self.text_of("column"), self.text_of("value")
