"""What is wrong with an entry, as its dialog says it: the field, and the sentence of the code."""

from PySide6.QtCore import QCoreApplication

from db.roster_edit import RosterRefusedError
from evaluation.roster_entry import Fault, FaultCode
from ui.texts import error_text
from ui.widgets.form import Form


def problem_of(fault: Fault) -> tuple[str, str]:
    """The field of *fault* and its sentence."""
    return fault.field, error_text(RosterRefusedError([fault]))


def problem_in(form: Form, fault: Fault) -> tuple[str, str]:
    """The same; of a field of *form* that is empty the sentence says which."""
    if fault.code is not FaultCode.FIELD_MISSING or fault.field not in form.names():
        return problem_of(fault)
    text = QCoreApplication.translate("Faults", "Still missing: {field}.")
    return fault.field, text.format(field=form.head_of(fault.field))
