"""Case lists spelt at random: what must be taken is, what must be refused is, nothing is lost."""

import csv
import io
import os
import random
import sys
from datetime import date, timedelta

import pytest

from db.importing.batches import Order
from db.importing.cases import import_cases
from db.importing.cells import BadCell, date_of
from db.importing.workbook import read_workbook
from db.models import CourtCase
from tests.db.importing.books import ACT, case, person
from tests.db.importing.files import xlsx

DAYS = (
    "{0:%Y-%m-%d}",
    "{0.year}.{0.month}.{0.day}",
    "{0.year}/{0.month}/{0.day} 00:00:00",
    "{0.year}年{0.month}月{0.day}日",
    " {0:%Y%m%d}",
    "{0:%Y-%m-%d}T09:30:00",
    "{0:%Y-%m-%d}T00:00:00+08:00",
    "{0.year}－{0.month}－{0.day}\n",
)
NUMBERS = (
    "（2024）苏0698民初{}号",
    "(2024) 苏0698 民初 {} 号\n",
    "〔2024〕苏0698民初第{}号",
    "（2024）苏0698民初{}号之一",
)
HEADS = {
    "案号": ("案号", "案件号", "案 号*"),
    "立案日期": ("立案日期", "立案时间"),
    "结案日期": ("结案日期", "审结日期："),
    "承办人": ("承办人", "主审法官"),
    "案由": ("案由", "立案案由"),
    "是否鉴定": ("是否鉴定", "鉴定"),
    "结案方式": ("结案方式",),
}
FAULTS = (
    ("案号", ("", "无", "（2024）", "（2024）苏0698民初号")),
    ("立案日期", ("", "2016-06-31", "待定")),
    ("结案日期", ("2019-01-01", "2024年2月30日")),
    ("承办人", ("", "　")),
)
YES, NO = ("是", "1", "Y", "√", "TRUE"), ("否", "0", "N", "×", "")
CAUSES = ("民间借贷纠纷", "=cmd|' /C calc'!A0", "+1+1", "甲\x08乙", "长" * 5000, 'a,b;c\td"e')
ENCODINGS = ("utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be")


def drawn(dice, number):
    """A row of canonical heads, and (filed, closed, appraisal) or None where it is refused."""
    filed = date(2024, 1, 1) + timedelta(dice.randrange(60))
    closed = filed + timedelta(dice.randrange(1, 90)) if dice.random() < 0.8 else None
    flag = dice.random() < 0.5
    row = {
        "案号": dice.choice(NUMBERS).format(number),
        "立案日期": dice.choice(DAYS).format(filed),
        "结案日期": dice.choice(DAYS).format(closed) if closed else "",
        "承办人": dice.choice(("J001", "王明", "王　明\n", "查无此人")),
        "案由": dice.choice(CAUSES),
        "是否鉴定": dice.choice(YES if flag else NO),
        "结案方式": "判决" if closed else "",
    }
    if dice.random() < 0.2:
        head, cells = dice.choice(FAULTS)
        row[head] = dice.choice(cells)
        return row, None
    return row, (filed, closed, flag)


def laid_out(dice, rows):
    """The rows below titles and a head row of aliases, blank lines and a total among them."""
    columns = dice.sample(list(HEADS), len(HEADS))
    blank = [""] * len(columns)
    grid = [["示范区人民法院案件列表", *blank[1:]] for _ in range(dice.randrange(3))]
    grid.append([dice.choice(HEADS[column]) for column in columns])
    for row in rows:
        grid += [blank] * (dice.random() < 0.1)
        grid.append([row[column] for column in columns])
    grid += [["合 计", *blank[1:]]] * dice.randrange(2)
    return grid


def written(dice, grid, folder):
    """The grid as a file of some kind, under a name that need not fit."""
    if dice.random() < 0.3:
        # XML holds no control characters.
        clean = [[str(cell).replace("\x08", "") for cell in line] for line in grid]
        content = xlsx(clean)
    else:
        text = io.StringIO(newline="")
        delimiter = dice.choice(",;\t")
        csv.writer(text, delimiter=delimiter).writerows(grid)
        content = text.getvalue().encode(dice.choice(ENCODINGS))
    path = folder / f"list.{dice.choice(('csv', 'xlsx', 'xls', 'dat'))}"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("seed", range(30))
def test_every_row_meets_its_fate(desk, tmp_path, seed):
    dice = random.Random(seed)
    desk.people(person("J001", "王明"))
    drawn_rows = [drawn(dice, number) for number in range(1, dice.choice((3, 20, 40)))]
    kept = [number for number, (_, truth) in enumerate(drawn_rows, start=1) if truth]
    rows = [row for row, _ in drawn_rows]
    if kept and dice.random() < 0.5:
        rows.append(dict(rows[kept[0] - 1]))
    path = written(dice, laid_out(dice, rows), tmp_path)
    outcome = import_cases(read_workbook(path), Order(ACT), 2026)
    refused = len(rows) - len(kept)
    fates = (outcome.data_rows, outcome.added, outcome.changed, outcome.unchanged, outcome.rejected)
    assert fates == (len(rows), len(kept), 0, 0, refused)
    stored = {
        row.serial_number: (row.filed_on, row.closed_on, row.appraisal)
        for row in CourtCase.select()
    }
    assert stored == {number: drawn_rows[number - 1][1] for number in kept}
    repeated = import_cases(read_workbook(path), Order(ACT), 2026)
    assert (repeated.added, repeated.changed, repeated.unchanged) == (0, 0, len(kept))


def test_a_dry_run_counts_like_the_import_it_stands_for(desk, tmp_path):
    dice = random.Random(99)
    desk.people(person("J001", "王明"))
    rows = [drawn(dice, number)[0] for number in range(1, 60)]
    path = written(dice, laid_out(dice, rows), tmp_path)
    tried = import_cases(read_workbook(path), Order(ACT, dry_run=True), 2026)
    assert CourtCase.select().count() == 0
    done = import_cases(read_workbook(path), Order(ACT), 2026)
    assert (tried.added, tried.rejected, tried.problems) == (
        done.added,
        done.rejected,
        done.problems,
    )


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are text there")
@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_file_whose_name_is_no_text(desk, tmp_path, ending):
    desk.people(person("J001", "王明"))
    lines = [list(case(1)), list(case(1).values())]
    content = "\n".join(",".join(line) for line in lines).encode()
    path = tmp_path / os.fsdecode(b"\xff\xfe" + ending.encode())
    path.write_bytes(content if ending == ".csv" else xlsx(lines))
    outcome = import_cases(read_workbook(path), Order(ACT), 2026)
    assert (outcome.added, outcome.file) == (1, f"??{ending}")


@pytest.mark.parametrize("space", [" ", "\n", "　", "T", "  "])
@pytest.mark.parametrize("day", ["2024/1/1", "2024-1-1", "2024.1.1", "2024年1月1日"])
@pytest.mark.parametrize("hour", ["00:00:00", "0:00:00", "12:30", "23:59:59"])
def test_the_hour_never_becomes_part_of_the_day(day, space, hour):
    assert date_of(f"{day}{space}{hour}") == date(2024, 1, 1)


@pytest.mark.parametrize("text", ["2024-1-1 1", "2024-1 1-1", "2024-1-100:00", "2024 0101"])
def test_digits_apart_are_not_one_number_of_a_day(text):
    with pytest.raises(BadCell):
        date_of(text)
