"""A list of cases with faults planted in it, each known by its row and code.

Used by the tests in a small size, and here in full:

    python benchmarks/planted_faults.py [--rows 20000] [--faults 300]

imports such a list, counts what was found, and says how long it took.
"""

import argparse
import csv
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.importing.batches import Outcome

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

HEADS = (
    *(
        "序号",
        "案号",
        "案由",
        "适用程序",
        "立案日期",
        "分案日期",
        "结案日期",
        "结案方式",
        "承办部门",
    ),
    *("承办人", "书记员", "原告", "被告", "开庭日期", "开庭次数", "审限届满日期", "标的额"),
    "归档日期",
)
JUDGES = tuple(f"甲{name}" for name in "松柏梅兰竹菊桐杉")
CLERKS = tuple(f"乙{name}" for name in "春夏秋冬晨暮")
COURT = "苏9901"
DIVISION = "民事审判第一庭"
KINDS = (
    *("E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E10"),
    *("W02", "W08", "W11", "W12", "W13", "W15", "W16", "W09"),
)
# There is one row of totals, and a division has so many odd spellings.
_MOST = {"W09": 1, "W11": 3}
_SPELLINGS = ("民一庭", "民事审判第1庭", "民事第一审判庭")
_WITHOUT_NUMBER = frozenset({"E01", "E05", "E06", "E10", "W16"})
_FIRST_DATA_ROW = 3


@dataclass(slots=True)
class Planted:
    """The rows of a list under its title and heads, and what is wrong: (row, code)."""

    rows: list[dict[str, str]] = field(default_factory=list)
    faults: set[tuple[int, str]] = field(default_factory=set)
    total: dict[str, str] = field(default_factory=dict)

    def table(self) -> list[list[str]]:
        """All cells of the sheet: a title, the heads, the rows, and the row of totals."""
        lines = [["示范区人民法院案件列表", *[""] * (len(HEADS) - 1)], list(HEADS)]
        lines += [[row[head] for head in HEADS] for row in self.rows]
        return [*lines, [self.total.get(head, "") for head in HEADS]]


def planted(count: int, faults: int, seed: int = 1) -> Planted:
    """A list of *count* cases with *faults* faults of the ``KINDS``, no two in one row."""
    dice = random.Random(seed)
    made = Planted()
    serial = 0
    day = date(2024, 1, 2)
    kinds = _kinds(faults)
    is_total_wrong = "W09" in kinds
    kinds = [kind for kind in kinds if kind != "W09"]
    spread = dice.sample(range(40, count - 40, 3), len(kinds))
    at = dict(zip(sorted(spread), dice.sample(kinds, len(kinds)), strict=True))
    for number in range(count):
        serial += 1 + (at.get(number) == "W08")
        filed = day + timedelta(days=number * 330 // count)
        made.rows.append(_case(number, serial, filed))
        if number in at:
            _spoil(made, number, at[number], serial)
            # What bears another number leaves its own to the next row.
            serial -= at[number] in _WITHOUT_NUMBER
    _add_totals(made, is_wrong=is_total_wrong)
    return made


def _kinds(faults: int) -> list[str]:
    kinds: list[str] = []
    while len(kinds) < faults:
        kinds += [kind for kind in KINDS if kinds.count(kind) < _MOST.get(kind, faults)]
    return kinds[:faults]


def _case(number: int, serial: int, filed: date) -> dict[str, str]:
    closed = filed + timedelta(days=35 + number % 11)
    minutes = 8 * 60 + 30 + number // 48 % 16 * 30
    hearing = date(2024, 1, 8) + timedelta(days=number)
    due = _months_later(filed, 3)
    return {
        "序号": str(number + 1),
        "案号": f"（2024）{COURT}民初{serial}号",
        "案由": "民间借贷纠纷",
        "适用程序": "简易程序",
        "立案日期": str(filed),
        "分案日期": str(filed + timedelta(days=1)),
        "结案日期": str(closed),
        "结案方式": "判决",
        "承办部门": DIVISION,
        "承办人": JUDGES[number % len(JUDGES)],
        "书记员": CLERKS[number % len(CLERKS)],
        "原告": f"原告{number}",
        "被告": f"被告{number}",
        "开庭日期": f"{hearing} {minutes // 60:02}:{minutes % 60:02}",
        "开庭次数": "1",
        "审限届满日期": str(due),
        "标的额": f"{1000 + number % 97}.50",
        "归档日期": str(closed + timedelta(days=9)),
    }


def _months_later(day: date, months: int) -> date:
    from evaluation.time_limit import add_months

    return add_months(day, months)


def _spoil(made: Planted, number: int, kind: str, serial: int) -> None:
    """Put a fault of *kind* into the last row, and note where it is to be told."""
    row, before = made.rows[-1], made.rows[-2]
    taken = sum(code == kind for _, code in made.faults)
    filed = date.fromisoformat(row["立案日期"])
    changes: dict[str, dict[str, str]] = {
        "E01": {"案号": f"（2024）{COURT}民初号{serial}件"},
        "E02": {"立案日期": "2024年13月5日"},
        "E03": {"分案日期": str(filed - timedelta(days=3))},
        "E04": {"承办人": "无此人"},
        "E05": {"案号": before["案号"]},
        "E06": {"案号": row["案号"].replace("民初", "民预")},
        "E07": {"结案方式": ""},
        "E08": {"结案日期": "", "归档日期": ""},
        "E10": {"案号": row["案号"].replace(COURT, "苏9902")},
        "W02": {"审限届满日期": str(_months_later(filed, 3) + timedelta(days=9))},
        "W08": {},
        "W11": {"承办部门": _SPELLINGS[taken % len(_SPELLINGS)]},
        "W12": {"开庭日期": before["开庭日期"], "书记员": before["书记员"]},
        "W13": {"案号": row["案号"].replace("民初", "民初第").removesuffix("号")},
        "W15": {name: before[name] for name in ("原告", "被告", "承办人", "立案日期")},
        "W16": {"案号": row["案号"].replace("2024", "2023")},
    }
    row.update(changes[kind])
    if kind == "W15":
        row["分案日期"] = before["分案日期"]
        row["审限届满日期"] = before["审限届满日期"]
    made.faults.add((number + _FIRST_DATA_ROW, kind))


def _add_totals(made: Planted, *, is_wrong: bool) -> None:
    hearings = sum(int(row["开庭次数"]) for row in made.rows)
    # In fen, so that the sum is exact.
    amount = sum(int(row["标的额"].replace(".", "")) for row in made.rows)
    made.total = {
        "序号": f"合计{len(made.rows)}件",
        "开庭次数": str(hearings + is_wrong),
        "标的额": f"{amount // 100}.{amount % 100:02}",
    }
    if is_wrong:
        made.faults.add((len(made.rows) + _FIRST_DATA_ROW, "W09"))


def main() -> None:
    """Import a list with faults, and count them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--faults", type=int, default=300)
    given = parser.parse_args()
    made = planted(given.rows, given.faults)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "cases.csv"
        with file.open("w", encoding="utf-8", newline="") as target:
            csv.writer(target).writerows(made.table())
        outcome, seconds = _imported(Path(folder), file)
    found = {(problem.row, problem.code.value) for problem in outcome.problems}
    missed, more = made.faults - found, found - made.faults
    print(f"planted {len(made.faults)}, found {len(made.faults & found)}, seconds {seconds:.2f}")
    print(f"missed {sorted(missed)[:10]}; beyond them {Counter(code for _, code in more)}")
    if missed or any(code.startswith("E") for _, code in more):
        sys.exit(1)


def _imported(folder: Path, file: Path) -> "tuple[Outcome, float]":
    from db.actors import Act
    from db.connection import open_database, session
    from db.importing.batches import Order
    from db.importing.cases import import_cases
    from db.importing.workbook import read_workbook

    order = Order(Act("benchmark", datetime(2024, 12, 31, tzinfo=UTC).replace(tzinfo=None)))
    open_database(str(folder / "court.sqlite"))
    with session():
        add_people(folder)
        begun = perf_counter()
        outcome = import_cases(read_workbook(file), order, 2024)
        return outcome, perf_counter() - begun


def add_people(folder: Path) -> None:
    """The judges and clerks of the list, and the code of the court."""
    import xlsxwriter

    from db.actors import Act
    from db.importing.batches import Order
    from db.importing.staff import import_people
    from db.importing.workbook import read_workbook
    from db.settings import CourtSettings, store_court_settings

    act = Act("benchmark", datetime(2024, 1, 1))  # noqa: DTZ001 - the desk's own hour
    heads = ("工号", "姓名", "人员类别", "部门", "起始日期")
    with xlsxwriter.Workbook(folder / "people.xlsx") as book:
        page = book.add_worksheet("人员")
        page.write_row(0, 0, heads)
        people = [(name, "员额法官") for name in JUDGES] + [(name, "书记员") for name in CLERKS]
        for number, (name, category) in enumerate(people, start=1):
            row = (f"P{number:03}", name, category, DIVISION, "2020-01-01")
            page.write_row(number, 0, row)
    import_people(read_workbook(folder / "people.xlsx"), Order(act))
    store_court_settings(CourtSettings(name="示范区人民法院", code=COURT), act)


if __name__ == "__main__":
    main()
