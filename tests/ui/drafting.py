"""The dialog that is typed into by the tests of drafts."""

from ui.dialogs.reason_dialog import ReasonDialog

DATABASE = "court.sqlite"


def dialog_on(owner):
    """The question for a reason, as the page of the quarter asks it."""
    return ReasonDialog("Unlock the quarter…", "The kept result is given up.", "王五", owner)
