"""An entry typed again by a second person, who does not see what was entered."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.confirmations import (
    GRADES,
    REVIEW,
    ConfirmationRefusedError,
    Standing,
    ToConfirm,
    read_again,
)
from evaluation.measures import VETOES
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.models.confirmations import value_text, what_text
from ui.models.measures import fault_text
from ui.texts.gates import veto_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class ConfirmDialog(EntryDialog):
    """Takes what *line* should hold according to its papers; the first value is not in it.

    Once both differ they are shown to both, for one of them has to be corrected.
    """

    draft_of = None

    def __init__(self, line: ToConfirm, author: str, parent: QWidget) -> None:
        super().__init__(translate("Confirm", "Enter again…"), _about(line), author, parent)
        self._item = line.item
        if line.item == "ADJ":
            field = self.add_text("text", self.tr("&Value"))
            field.setPlaceholderText(self.tr("Points, with + or −"))
        else:
            choices = [(code, f"{code}  {veto_text(code)}") for code in VETOES]
            if line.item == REVIEW:
                choices = [(grade, grade) for grade in GRADES]
            box = self.add_choice("text", self.tr("&Value"), choices, "", wide=True)
            box.setPlaceholderText(self.tr("Choose from the papers"))
            box.setCurrentIndex(-1)
        self.ready("text")

    def problems(self) -> Sequence[Problem]:
        text = self.text_of("text")
        try:
            read_again(self._item, text)
        except ConfirmationRefusedError as error:
            return [("text", fault_text(error.fault, "text", text))]
        return []

    def value(self) -> str:
        return self.text_of("text")


def _about(line: ToConfirm) -> str:
    parts = (what_text(line), line.name, line.case, line.basis)
    hint = translate("Confirm", "Type it from the papers. What was entered first is not shown.")
    if line.standing is Standing.DIFFERENT and line.second is not None:
        text = translate("Confirm", "{first} by {author} and {second} by {other} differ.")
        hint = text.format(
            first=value_text(line.item, line.figures),
            author=line.author,
            second=value_text(line.item, line.second.figures),
            other=line.second.author,
        )
    return " · ".join(part for part in parts if part) + "\n" + hint
