"""The case numbers of a column: every spelling understood, the beginning of a number only once."""

from typing import NamedTuple

from db.importing.cells import Cell
from db.importing.memory import Fault, storable, text_of
from db.importing.problems import Code
from evaluation.case_number import CaseNumber, Reason, parse
from evaluation.case_words import TYPE_WORDS

_DIGITS = "0123456789"
_LONGEST_SERIAL = 8
_OLD_AFTER_YEARS = 10
_MOST_HEADS = 1 << 15


class Head(NamedTuple):
    """What a number has before its serial, and what is odd about it."""

    key: str
    year: int
    court_code: str
    special: str
    type_word: str
    marks: tuple[Code, ...]


class Number(NamedTuple):
    """One cell: ``reason`` says why it names no case, and is empty where it does."""

    head: Head
    raw: str
    serial: str
    serial_number: int
    reason: str = ""


_NOTHING = Head("", 0, "", "", "", ())


class NumberReader:
    """Reads case numbers up to *latest_year* at the court *court_code* (empty: any)."""

    def __init__(self, latest_year: int, court_code: str) -> None:
        self._latest_year = latest_year
        self._court_code = court_code
        self._heads: dict[str, Head | None] = {}

    def read(self, cell: Cell) -> Number:
        """The number in a cell.

        A number that ends in a plain serial differs from others of its kind in nothing else.
        """
        if type(cell) is str and cell[-1:] == "号":
            start = cell[:-1].rstrip(_DIGITS)
            serial = cell[len(start) : -1]
            if serial and serial[0] != "0" and len(serial) <= _LONGEST_SERIAL:
                try:
                    head = self._heads[start]
                except KeyError:
                    head = self._head_of(start)
                if head is not None:
                    return Number(head, cell, serial, int(serial))
        return self._whole(cell)

    def _head_of(self, start: str) -> Head | None:
        if len(self._heads) > _MOST_HEADS:
            self._heads.clear()
        found = parse(f"{start}1号", self._latest_year)
        head = None
        if storable(start) != start:
            pass  # what cannot be stored as it is goes the thorough way
        elif isinstance(found, CaseNumber) and found.serial == "1" and not found.suffix:
            head = self._head(found)
        self._heads[start] = head
        return head

    def _whole(self, cell: Cell) -> Number:
        try:
            text = text_of(cell)
        except Fault as fault:
            return Number(_NOTHING, "", "", 0, fault.detail)
        found = parse(text, self._latest_year)
        if isinstance(found, Reason):
            return Number(_NOTHING, text, "", 0, found.value)
        return Number(self._head(found), text, found.serial, found.serial_number)

    def _head(self, number: CaseNumber) -> Head:
        key = number.key[: -len(number.serial) - 1]
        odd = (
            (Code.UNKNOWN_TYPE, number.type_word not in TYPE_WORDS),
            (Code.OTHER_COURT, self._court_code not in ("", number.court)),
            (Code.OLD_YEAR, number.year < self._latest_year - _OLD_AFTER_YEARS),
        )
        marks = tuple(code for code, applies in odd if applies)
        return Head(key, number.year, number.court, number.special, number.type_word, marks)
