"""People named in a register, by staff number or by a name that is one person's only."""

import re
from collections import defaultdict
from collections.abc import Mapping

from db.errors import DatabaseError
from db.models import CaseTotal, JudgesMeeting, Mediation, MeetingAttendance, Staff
from evaluation.words import word_key

_BETWEEN = re.compile(r"[、，,;；\s]+")


class RegisterPeople:
    """Everybody on the roster, looked up once. Two queries at most.

    ``chosen`` says whom spellings mean, by their keys, where somebody said so; *learned* what they
    mean where the roster does not say it.
    """

    def __init__(self, learned: Mapping[str, int] | None = None) -> None:
        self.chosen: Mapping[str, int] = {}
        self._learned: Mapping[str, int] = learned or {}
        self.names: dict[int, str] = {}
        self.numbers: dict[int, str] = {}
        self._by_number: dict[str, int] = {}
        self._by_name: defaultdict[str, list[int]] = defaultdict(list)
        for staff_id, number, name in Staff.select(Staff.id, Staff.number, Staff.name).tuples():
            self.names[staff_id], self.numbers[staff_id] = name, number
            self._by_number[word_key(number)] = staff_id
            self._by_name[word_key(name)].append(staff_id)

    def find(self, text: str) -> int | None:
        """The one person *text* is the number or the name of; None for nobody and for several."""
        found = self._said(text)
        return self._learned.get(word_key(text)) if found is None else found

    def learned_in(self, text: str) -> list[tuple[str, str]]:
        """The names in a cell that are understood by what was learned, each with who is meant."""
        parts = filter(None, _BETWEEN.split(text.strip()))
        return [
            (part, f"{self.numbers[person]} {self.names[person]}")
            for part in dict.fromkeys(parts)
            if self._said(part) is None and (person := self.find(part)) is not None
        ]

    def _said(self, text: str) -> int | None:
        key = word_key(text)
        if key in self.chosen:
            return self.chosen[key]
        if key in self._by_number:
            return self._by_number[key]
        found = self._by_name.get(key, [])
        return found[0] if len(found) == 1 else None

    def unknown_in(self, text: str) -> list[str]:
        """The names in a cell that fit nobody, or several people."""
        parts = filter(None, _BETWEEN.split(text.strip()))
        return [part for part in parts if self.find(part) is None]

    def all_in(self, text: str) -> list[int]:
        """Everybody a cell names, in its order, each once.

        Raises:
            DatabaseError: REGISTER_NAME: somebody is unknown, or a name is several people's.
        """
        found: dict[int, None] = {}
        for part in filter(None, _BETWEEN.split(text.strip())):
            person = self.find(part)
            if person is None:
                raise DatabaseError("REGISTER_NAME", value=part)
            found[person] = None
        return list(found)


def refuse_registered(staff_id: int) -> None:
    """Refuse to take somebody away who has totals or stands in a register.

    Raises:
        DatabaseError: IN_REGISTERS: names the table, and how many of its rows.
    """
    references = (
        CaseTotal.staff,
        Mediation.staff,
        JudgesMeeting.host,
        MeetingAttendance.staff,
    )
    for field in references:
        count = field.model.select().where(field == staff_id).count()
        if count:
            raise DatabaseError("IN_REGISTERS", table=field.model._meta.table_name, count=count)
