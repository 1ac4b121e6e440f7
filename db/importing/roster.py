"""Whom a cell names: by staff number, else by a name that exactly one person bears."""

from collections import defaultdict
from dataclasses import dataclass

from db.importing.cells import NameInCell
from db.models import Staff
from evaluation.words import word_key


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody by number and by name. A name borne by two people names nobody."""

    numbers: dict[str, int]
    names: dict[str, tuple[int, ...]]

    def knowing(self, found: dict[str, int]) -> "Roster":
        """This roster with some names already understood, by the key of the name."""
        return Roster(self.numbers, self.names | {key: (staff,) for key, staff in found.items()})

    def find(self, person: NameInCell) -> int | None:
        """The id of the one person that is named; None when it is nobody or may be two."""
        by_number = self.numbers.get(word_key(person.text))
        if by_number is not None:
            return by_number
        fits = self.fits(person)
        return fits[0] if len(fits) == 1 else None

    def fits(self, person: NameInCell) -> tuple[int, ...]:
        """Everybody who may be meant by the name (numbers apart)."""
        if person.hint and (fits := self.names.get(word_key(person.written))):
            return fits
        fits = self.names.get(word_key(person.text), ())
        if person.hint in self.numbers:
            return tuple(staff for staff in fits if staff == self.numbers[person.hint])
        # 王明(2), 王明(大) tell namesakes apart; a longer note, as a division, does not.
        apart = person.hint.isascii() or len(person.hint) == 1
        return () if person.hint and apart else fits


def load_roster() -> Roster:
    """The roster as the database has it. One query."""
    numbers: dict[str, int] = {}
    names: defaultdict[str, list[int]] = defaultdict(list)
    for staff_id, number, name_key in (
        Staff.select(Staff.id, Staff.number, Staff.name_key).order_by(Staff.id).tuples()
    ):
        numbers[word_key(number)] = staff_id
        names[name_key].append(staff_id)
    return Roster(numbers, {key: tuple(ids) for key, ids in names.items()})
