"""Vetoes a sanction gives a reason for: proposed, and entered only when somebody confirms them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.actors import Act
from db.errors import DatabaseError
from db.history import editing
from db.measure_entries import MeasureEntry, MeasureRefusedError, check_entry
from db.measure_grid import refuse_closed_quarter
from db.models import Decision, DisciplinaryMeasure, Measure, Staff
from db.roster_edit import EditedPerson, refuse
from db.runs import QuarterState, state_of
from evaluation.discipline import ProposedVeto, SanctionKind, ends_on, proposed_vetoes
from evaluation.period import Quarter
from evaluation.roster_entry import Fault, FaultCode

_ITEM = "VETO"


@dataclass(frozen=True, slots=True)
class VetoProposal:
    """A veto that may be confirmed. Not of a quarter that is closed, nor where it *stands* already.

    *is_served*: somebody without a day in post of the quarter has no record it could veto.
    """

    veto: ProposedVeto
    state: QuarterState
    stands: bool
    is_served: bool

    @property
    def is_open(self) -> bool:
        """Whether it can be confirmed."""
        return self.state is QuarterState.OPEN and self.is_served and not self.stands


@dataclass(frozen=True, slots=True)
class SanctionProposals:
    """A sanction, whose it is, and the vetoes it gives a reason for, by quarter."""

    sanction_id: int
    staff_no: str
    name: str
    kind: SanctionKind
    start: date
    end: date | None
    document_no: str
    proposals: tuple[VetoProposal, ...]


def veto_proposals(sanction_id: int, day: date) -> SanctionProposals:
    """The vetoes of the quarters of a sanction's period; one without an end until *day*'s quarter.

    Nothing is entered by asking.

    Raises:
        DatabaseError: NO_SUCH_RECORD.
    """
    row = _stored(sanction_id)
    kind, end = SanctionKind(row.kind), ends_on(row.end, row.lifted_on)
    quarters = _quarters(row.start, end or max(day, row.start))
    dated = Decision.select(Decision.quarter, Decision.decided_on).tuples()
    decided = {Quarter.parse(name): decided_on for name, decided_on in dated}
    vetoes = proposed_vetoes(kind, row.start, end, quarters, decided)
    return SanctionProposals(
        *(sanction_id, row.staff.number, row.staff.name, kind, row.start, end, row.document_no),
        tuple(_proposal(row.staff, veto) for veto in vetoes),
    )


def confirm_vetoes(
    sanction_id: int, day: date, bases: Mapping[Quarter, str], act: Act, why: str = ""
) -> EditedPerson:
    """Enter the vetoes of the quarters of *bases*, each with its basis: one edit, one token.

    Raises:
        RosterRefusedError: a quarter that was not proposed, or whose veto stands already;
        MeasureRefusedError: BASIS_MISSING, NO_RECORD; QuarterStateError: QUARTER_LOCKED or
        QUARTER_SEALED; DatabaseError: NO_SUCH_RECORD.
    """
    number: str = _stored(sanction_id).staff.number
    with editing("VETO_CONFIRM", number, act, why, (DisciplinaryMeasure, Measure)) as edit:
        found = veto_proposals(sanction_id, day)
        proposed = {proposal.veto.quarter: proposal for proposal in found.proposals}
        for quarter in sorted(bases):
            proposal = proposed.get(quarter)
            if proposal is None:
                refuse([Fault(FaultCode.CODE_UNKNOWN, "quarter", str(quarter))])
                raise AssertionError
            refuse_closed_quarter(quarter)
            if proposal.stands:
                refuse([Fault(FaultCode.RECORD_ALREADY, "quarter", str(quarter))])
            entry = MeasureEntry(number, _ITEM, proposal.veto.code, bases[quarter].strip())
            if faults := check_entry(quarter, entry):
                raise MeasureRefusedError(faults)
            edit.insert(Measure, **_cells(_stored(sanction_id).staff, quarter, entry))
    return EditedPerson(number, edit.token, ())


def _proposal(staff: Any, veto: ProposedVeto) -> VetoProposal:
    entered = Measure.select().where(
        (Measure.staff == staff.id)
        & (Measure.quarter == str(veto.quarter))
        & (Measure.item == _ITEM)
        & (Measure.value == veto.code)
    )
    faults = check_entry(veto.quarter, MeasureEntry(staff.number, _ITEM, veto.code, "…"))
    return VetoProposal(veto, state_of(veto.quarter), entered.exists(), not faults)


def _cells(staff: Any, quarter: Quarter, entry: MeasureEntry) -> dict[str, Any]:
    alike = Measure.select(Measure.occurrence).where(
        (Measure.staff == staff.id) & (Measure.quarter == str(quarter)) & (Measure.item == _ITEM)
    )
    return {
        "staff": staff.id,
        "quarter": str(quarter),
        "item": _ITEM,
        "value": entry.text,
        "numerator": "",
        "denominator": "",
        "basis": entry.basis,
        "note": "",
        "occurrence": 1 + max((row.occurrence for row in alike), default=0),
        "batch": None,
    }


def _quarters(first: date, last: date) -> list[Quarter]:
    """The quarters of the days, and the one before: its decision may fall into the first."""
    quarters = [Quarter.of(first).shifted(-1)]
    while quarters[-1] < Quarter.of(last):
        quarters.append(quarters[-1].shifted(1))
    return quarters


def _stored(sanction_id: int) -> Any:
    row = (
        DisciplinaryMeasure.select(DisciplinaryMeasure, Staff)
        .join(Staff)
        .where(DisciplinaryMeasure.id == sanction_id)
        .first()
    )
    if row is None:
        raise DatabaseError("NO_SUCH_RECORD", id=sanction_id)
    return row
