"""Whom a cell names: by staff number, else by a name that exactly one person bears.

What a person once said a spelling means is asked last, and never without its being marked.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from db.importing.cells import NameInCell
from db.models import LearnedAlias, Staff
from evaluation.words import word_key


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody by number and by name. A name borne by two people names nobody.

    ``known`` are spellings whose meaning is settled for the cells at hand; ``aliases`` are learned
    ones by spelling and division (empty: any), ``labels`` how the people behind them are called.
    All by their keys.
    """

    numbers: dict[str, int]
    names: dict[str, tuple[int, ...]]
    known: Mapping[str, int] = field(default_factory=dict)
    aliases: Mapping[tuple[str, str], int] = field(default_factory=dict)
    labels: Mapping[int, str] = field(default_factory=dict)

    def knowing(self, found: Mapping[str, int]) -> "Roster":
        """This roster with some names already understood, by the key of the name as written."""
        return replace(self, known={**self.known, **found})

    def without_aliases(self) -> "Roster":
        """This roster as if no spelling had been learned."""
        return replace(self, aliases={})

    @property
    def divisions(self) -> frozenset[str]:
        """The keys of the divisions that have spellings of their own."""
        return frozenset(division for _, division in self.aliases if division)

    def alias(self, person: NameInCell, division: str) -> int | None:
        """Whom the spelling means by what was learned, in that division first, else anywhere."""
        if not self.aliases:
            return None
        key = word_key(person.written)
        found = self.aliases.get((key, division))
        return self.aliases.get((key, "")) if found is None else found

    def find(self, person: NameInCell) -> int | None:
        """The id of the one person that is named; None when it is nobody or may be two."""
        if self.known and (staff := self.known.get(word_key(person.written))) is not None:
            return staff
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
    """The roster as the database has it, with what was learned. Two queries."""
    numbers: dict[str, int] = {}
    names: defaultdict[str, list[int]] = defaultdict(list)
    labels: dict[int, str] = {}
    columns = (Staff.id, Staff.number, Staff.name, Staff.name_key, Staff.merged_into)
    for row_id, number, name, name_key, other in Staff.select(*columns).order_by(Staff.id).tuples():
        # A record that was merged still answers to its number and name: for the other.
        staff_id = other or row_id
        numbers[word_key(number)] = staff_id
        if staff_id not in names[name_key]:
            names[name_key].append(staff_id)
        if other is None:
            labels[staff_id] = f"{number} {name}"
    learned = LearnedAlias.select(
        LearnedAlias.spelling_key, LearnedAlias.division_key, LearnedAlias.staff
    ).where(LearnedAlias.kind == "PERSON")
    aliases = {(key, division): staff for key, division, staff in learned.tuples()}
    return Roster(numbers, {key: tuple(ids) for key, ids in names.items()}, {}, aliases, labels)
