"""What is wrong with an entry, as its dialog says it: the field, and the sentence of the code."""

from db.roster_edit import RosterRefusedError
from evaluation.roster_entry import Fault
from ui.texts import error_text


def problem_of(fault: Fault) -> tuple[str, str]:
    """The field of *fault* and its sentence."""
    return fault.field, error_text(RosterRefusedError([fault]))
