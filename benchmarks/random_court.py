"""A random court for comparing two evaluations: roster, cases, measures and scheme from a seed.

    python benchmarks/random_court.py SEED DIR

Writes people.xlsx, cases.xlsx, measures.xlsx, scheme.json and quarters.txt. The court is drawn to
reach the edges of the counting rules, not to look like a real one.
"""

import argparse
import datetime
import json
from pathlib import Path
from typing import Any

import random_cases
import random_roster
import xlsxwriter
from random_scheme import random_scheme

Row = dict[str, Any]
FIRST_YEAR = 2022


def quarters() -> list[str]:
    """The quarters the cases of a random court are closed in."""
    return [f"{FIRST_YEAR + at // 4}Q{at % 4 + 1}" for at in range(12)]


def draw(seed: int) -> tuple[dict[str, list[Row]], Row, list[str]]:
    """The sheets by name, the scheme, and the quarters worth evaluating."""
    people, states = random_roster.draw(seed)
    known = quarters()
    sheets = {
        "人员": people,
        "状态": states,
        "案件": random_cases.draw(seed, people, known),
        "季度产出": random_roster.measures(seed, people, known),
    }
    evaluated = [known[0], known[2], known[5], known[8], known[9], f"{FIRST_YEAR + 3}Q1"]
    return sheets, random_scheme(seed, evaluated[2:4]), evaluated


def write(seed: int, folder: Path) -> list[str]:
    """Write the random court of *seed* into *folder*; the quarters worth evaluating."""
    folder.mkdir(parents=True, exist_ok=True)
    sheets, scheme, evaluated = draw(seed)
    for name, parts in (
        ("people", ("人员", "状态")),
        ("cases", ("案件",)),
        ("measures", ("季度产出",)),
    ):
        with xlsxwriter.Workbook(folder / f"{name}.xlsx") as book:
            formats = book.add_format({"num_format": "yyyy-mm-dd"})
            for part in parts:
                _sheet(book.add_worksheet(part), sheets[part], formats)
    text = json.dumps(scheme, ensure_ascii=False, indent=1) + "\n"
    (folder / "scheme.json").write_text(text, "utf-8")
    (folder / "quarters.txt").write_text("\n".join(evaluated) + "\n", "utf-8")
    return evaluated


def _sheet(sheet: Any, rows: list[Row], date_format: Any) -> None:
    heads = list(dict.fromkeys(head for row in rows for head in row))
    sheet.write_row(0, 0, heads)
    for at, row in enumerate(rows, 1):
        for column, head in enumerate(heads):
            value = row.get(head)
            if isinstance(value, datetime.date):
                sheet.write_datetime(at, column, value, date_format)
            elif value is not None and value != "":
                sheet.write(at, column, value)


def main() -> None:
    """Write one random court from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("seed", type=int)
    parser.add_argument("folder", type=Path)
    given = parser.parse_args()
    print(" ".join(write(given.seed, given.folder)))


if __name__ == "__main__":
    main()
