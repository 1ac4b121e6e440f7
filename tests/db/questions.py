"""Questions that tests ask of the storage, in terms of those the program asks."""

from db.adjustments import LateChange, late_changes
from db.scheme_versions import Version, versions
from evaluation.period import Quarter


def waiting_adjustments(quarter: Quarter) -> tuple[LateChange, ...]:
    """The late changes that wait for *quarter*, the oldest first."""
    return tuple(change for change in late_changes(quarter) if change.is_waiting)


def version_of(code: str, version: str) -> Version:
    """One version of a scheme."""
    (found,) = (one for one in versions() if (one.code, one.version) == (code, version))
    return found
