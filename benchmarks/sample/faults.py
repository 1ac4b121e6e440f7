"""The few rows that are wrong on purpose, each for one reason an import must tell."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from benchmarks.sample.court import read
from benchmarks.sample.spelling import Row


@dataclass(frozen=True, slots=True)
class Fault:
    """A wrong row, where it is put, and what the import says of it."""

    at: int
    code: str
    handling: str
    what: str
    row: Row


def _value(value: Any) -> object:
    """Days are written in the data file as ISO text with a leading ``@``."""
    return date.fromisoformat(value[1:]) if str(value).startswith("@") else value


def case_faults(rows: list[Row]) -> list[Fault]:
    """The faults of the case sheet, in order of their places among *rows*."""
    faults = []
    for entry in read("faults.json")["cases"]:
        cells = {**entry.get("cells", {})}
        if "copy" in entry:
            cells = {**rows[entry["copy"]], **cells}
        row = {head: _value(value) for head, value in cells.items() if value != ""}
        faults.append(Fault(entry["at"], entry["code"], entry["handling"], entry["what"], row))
    return sorted(faults, key=lambda fault: fault.at)


def with_faults(rows: list[Row], faults: list[Fault]) -> tuple[list[Row], list[tuple[int, Fault]]]:
    """*rows* with the wrong ones among them, and the place each of them got."""
    merged = list(rows)
    places = []
    for fault in faults:
        merged.insert(fault.at, fault.row)
        places.append((fault.at, fault))
    return merged, places
