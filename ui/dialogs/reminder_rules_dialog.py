"""What reminders follow: the years in a grade before the next, and the ages of retirement."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from evaluation.reminder_rules import (
    LineFaultError,
    promotion_lines,
    read_promotion,
    read_retirement,
    retirement_lines,
)
from evaluation.reminders import Rules
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.widgets.buttons import button

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_LINES_SHOWN = 7


class ReminderRulesDialog(EntryDialog):
    """Edits the rules a line each; *shipped* are those of the program, to go back to."""

    columns = 1

    def __init__(self, rules: Rules, shipped: Rules, author: str, parent: QWidget) -> None:
        title = translate("ReminderRules", "Rules of reminders…")
        about = translate(
            "ReminderRules",
            "A line each. Of whom no rule speaks nothing is said, and a reminder decides nothing."
            " Check the rules with the office in charge before you rely on them.",
        )
        super().__init__(title, about, author, parent)
        self.ok.setText(self.tr("Keep the rules"))
        self._shipped = shipped
        self._promotion = self._add_lines(
            "promotion", self.tr("&Years in a grade before the next (grade, years)")
        )
        self._retirement = self._add_lines(
            "retirement",
            self.tr("&Ages of retirement (class, age, from when, months a step, at most months)"),
        )
        self._show(rules)
        back = button(self.tr("As shipped"), "undo-2")
        back.clicked.connect(self.put_shipped)
        back.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add_below(back)
        self.ready("promotion")

    def problems(self) -> Sequence[Problem]:
        readers: dict[str, Callable[[str], object]] = {
            "promotion": read_promotion,
            "retirement": read_retirement,
        }
        found = []
        for name, read in readers.items():
            try:
                read(self.text_of(name))
            except LineFaultError as fault:
                text = self.tr("Line {number} cannot be read: write it as the others are.")
                found.append((name, text.format(number=fault.line)))
        return found

    def value(self) -> Rules:
        promotion = read_promotion(self.text_of("promotion"))
        return Rules(read_retirement(self.text_of("retirement")), promotion)

    @Slot()
    def put_shipped(self) -> None:
        """Put the rules of the program into the fields."""
        self._show(self._shipped)

    def _show(self, rules: Rules) -> None:
        self._promotion.setPlainText(promotion_lines(rules.promotion_years or {}))
        self._retirement.setPlainText(retirement_lines(rules.retirement))

    def _add_lines(self, name: str, text: str) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setTabChangesFocus(True)
        made.setFixedHeight(made.fontMetrics().lineSpacing() * _LINES_SHOWN + 16)
        self.form.add(name, text, made, wide=True)
        return made
