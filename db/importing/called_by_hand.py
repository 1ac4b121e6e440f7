"""Who was called to a meeting, as it was put right by hand: no later list overwrites it unseen.

The same as ``hand_edits``, for people in the place of cells: a correction counts as long as the
person still stands, or does not stand, where the hand left him.
"""

import json
from collections.abc import Iterator, Mapping

from db.importing.hand_edits import Correction
from db.models import AuditEntry

_TABLE = "meeting_attendance"
_NOBODY: Mapping[int, Correction] = {}


class CalledByHand:
    """The corrections of all meetings, read when first asked for; one query, once.

    The value of a correction is whether the person was there; None: he was not called.
    """

    def __init__(self) -> None:
        self._meetings: dict[int, dict[int, Correction]] | None = None

    def differing(
        self, meeting: int, before: Mapping[int, bool], after: Mapping[int, bool]
    ) -> Iterator[tuple[int, Correction]]:
        """The people who still stand where a hand put them and would stand elsewhere."""
        if self._meetings is None:
            self._meetings = {}
            self._load(self._meetings)
        for person, done in self._meetings.get(meeting, _NOBODY).items():
            was = before.get(person)
            if was == done.value and after.get(person) != was:
                yield person, done

    def _load(self, meetings: dict[int, dict[int, Correction]]) -> None:
        edits = AuditEntry.select(AuditEntry.author, AuditEntry.at, AuditEntry.detail).where(
            (AuditEntry.action == "MEETING_CHANGE")
            & AuditEntry.detail.contains(f'"table":"{_TABLE}"')
        )
        for author, at, detail in edits.order_by(AuditEntry.id).tuples():
            for change in json.loads(detail)["changes"]:
                if change["table"] != _TABLE:
                    continue
                after = change["after"]
                image = after or change["before"]
                present = None if after is None else bool(after["present"])
                done = meetings.setdefault(image["meeting_id"], {})
                done[image["staff_id"]] = Correction(present, author, at)
