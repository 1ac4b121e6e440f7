"""The vetoes a disciplinary measure gives a reason for: somebody ticks what shall be entered."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from db.personnel.vetoes import SanctionProposals, VetoProposal
from db.runs import QuarterState
from evaluation.measure_cells import CellFault
from evaluation.period import Quarter
from ui.dialogs.entry_dialog import EntryDialog, Problem
from ui.models.measures import fault_text
from ui.texts import day_text, quarter_state_text, quarter_text
from ui.texts.gates import veto_text
from ui.texts.personnel import sanction_text
from ui.widgets.surfaces import Card


@dataclass(frozen=True, slots=True)
class VetoValue:
    """The quarters whose veto shall be entered, each with the basis."""

    bases: dict[Quarter, str]


class VetoDialog(EntryDialog):
    """Lists the proposed vetoes; nothing is entered but what is ticked and confirmed."""

    def __init__(self, found: SanctionProposals, author: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("VetoDialog", "Enter vetoes…")
        about = QCoreApplication.translate(
            "VetoDialog",
            "{number}  {name}: {measure}, {start} – {end}. The program enters none by itself.",
        )
        about = about.format(
            number=found.staff_no,
            name=found.name,
            measure=sanction_text(found.kind),
            start=day_text(found.start),
            end=day_text(found.end) or "…",
        )
        super().__init__(title, about, author, parent)
        self.boxes: list[tuple[QCheckBox, VetoProposal]] = []
        card = Card()
        for proposal in found.proposals:
            box = QCheckBox(_words(proposal))
            box.setEnabled(proposal.is_open)
            box.setChecked(proposal.is_open)
            card.layout_.addWidget(box)
            self.boxes.append((box, proposal))
        self.add_above(card)
        basis = self.add_text("basis", self.tr("&Basis"), _basis(found), wide=True)
        basis.setPlaceholderText(self.tr("The document the veto rests on"))
        self.ready("basis")
        for box, _ in self.boxes:
            box.toggled.connect(self._on_edited)

    def problems(self) -> Sequence[Problem]:
        found: list[Problem] = []
        if not self._chosen():
            found.append(("", self.tr("Tick the quarters whose veto shall be entered.")))
        if not self.text_of("basis"):
            found.append(("basis", fault_text(CellFault.BASIS_MISSING, "basis", "")))
        return found

    def value(self) -> VetoValue:
        return VetoValue(dict.fromkeys(self._chosen(), self.text_of("basis")))

    def _chosen(self) -> list[Quarter]:
        return [proposal.veto.quarter for box, proposal in self.boxes if box.isChecked()]


def _basis(found: SanctionProposals) -> str:
    return f"{found.document_no}  {sanction_text(found.kind)}  {day_text(found.start)}"


def _words(proposal: VetoProposal) -> str:
    veto = proposal.veto
    parts = [quarter_text(veto.quarter), f"{veto.code} {veto_text(veto.code)}"]
    if veto.by_decision_day:
        parts.append(
            QCoreApplication.translate("VetoDialog", "the day of the decision falls in it")
        )
    if proposal.stands:
        parts.append(QCoreApplication.translate("VetoDialog", "entered already"))
    elif proposal.state is not QuarterState.OPEN:
        parts.append(quarter_state_text(proposal.state))
    elif not proposal.is_served:
        parts.append(QCoreApplication.translate("VetoDialog", "no day in post"))
    return "  ·  ".join(parts)
