"""Workbooks read into plain dicts, the leanest way: the reading half of the peer evaluation."""

import csv
import datetime
import re
import unicodedata
from fractions import Fraction
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

Row = dict[str, Any]

_OLD = re.compile(r"\((\d{4})\)([一-龥]{1,6}?)([一-龥]{1,5})字第(\d{1,8})(?:-\d+)?号")
_NEW = re.compile(
    r"\((20\d\d)\)(最高法|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵军]\d{0,4})"
    r"(知?)([一-龥]{1,8}?)(\d{1,8})号(?:之[一二三四五六七八九十百]+)?"
)
_DATE = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})")
_NAMES = re.compile(r"[、,;\n\r]+")
_YES = {"是", "1", "1.0", "Y", "y", "√", "true", "True"}
_NO = {"否", "0", "0.0", "N", "n", "false", "False"}
_BRACKETS = str.maketrans("〔[【〕]】", "((()))")

FLAGS = {
    "appraisal": "是否鉴定",
    "counterclaim": "是否反诉",
    "incidental_civil": "附带民事",
    "public_notice": "公告送达",
    "jurisdiction_objection": "管辖异议",
    "foreign": "涉外",
    "judge_meeting": "专业法官会议",
    "adj_committee": "审委会",
    "remanded": "发回重审案件",
    "four_kinds": "四类案件",
    "appealed": "是否上诉",
    "settled": "实质化解",
    "changed": "行政机关改变行为",
    "suspended": "中止",
}
_COUNTS = {
    "parties": "当事人数",
    "volumes": "卷宗册数",
    "hearings": "开庭次数",
    "defendants": "刑事被告人数",
    "extended": "延长天数",
    "excluded": "扣除天数",
}
_TEXTS = {
    "cause": "案由",
    "procedure": "适用程序",
    "manner": "结案方式",
    "series": "系列案号",
    "plaintiff": "原告",
    "defendant": "被告",
    "second": "二审结果",
    "second_fault": "二审责任",
    "retrial": "再审结果",
    "retrial_fault": "再审责任",
    "grade": "评查等次",
}
_DATES = {
    "allotted": "分案日期",
    "second_date": "二审裁判日期",
    "retrial_date": "再审裁判日期",
    "grade_date": "评查日期",
    "archived": "归档日期",
}


def plain(value: Any) -> str:
    """The text of a cell after NFKC and without white space."""
    if value is None:
        return ""
    return "".join(unicodedata.normalize("NFKC", str(value)).split())


def day(value: Any) -> int | None:
    """The ordinal of a date cell; None where it is empty. Raises ValueError for anything else."""
    if value is None or value == "":
        return None
    if isinstance(value, datetime.date):
        return value.toordinal()
    if isinstance(value, float | int):
        return int(value) + 693594
    found = _DATE.match(plain(value))
    if not found:
        raise ValueError(value)
    return datetime.date(*map(int, found.groups())).toordinal()


def number(value: Any) -> Fraction | None:
    """The exact number of a cell, None where it is empty."""
    text = plain(value).replace(",", "")
    return Fraction(text) if text else None


def yes(value: Any) -> bool | None:
    """What a yes/no cell says, None where it is empty."""
    if isinstance(value, bool):
        return value
    text = plain(value)
    return True if text in _YES else False if text in _NO else None


def sheet_rows(path: str, head: str, sheet: str | None = None) -> list[Row]:
    """The data rows below the row that holds the word *head*, each a dict by column name."""
    if path.endswith(".csv"):
        table: list[list[Any]] = list(csv.reader(Path(path).read_text("utf-8-sig").splitlines()))
    else:
        book = CalamineWorkbook.from_path(path)
        if sheet and sheet not in book.sheet_names and sheet == "状态":
            return []
        name = sheet if sheet in book.sheet_names else book.sheet_names[0]
        table = book.get_sheet_by_name(name).to_python()
    for at, row in enumerate(table):
        names = [plain(cell) for cell in row]
        if head in names:
            body = (dict(zip(names, cells, strict=False)) for cells in table[at + 1 :])
            return [cells for cells in body if plain(cells[head]) not in ("", "合计")]
    return []


def read_people(path: str) -> dict[str, list[Row]]:
    """The postings and the states of the roster."""
    postings = [
        {
            "staff": plain(row["工号"]),
            "name": plain(row["姓名"]),
            "category": plain(row["人员类别"]),
            "division": plain(row["部门"]),
            "group": plain(row.get("岗位组")),
            "position": plain(row.get("职务")) or "普通",
            "start": day(row["起始日期"]),
            "end": day(row.get("结束日期")),
        }
        for row in sheet_rows(path, "工号", "人员")
    ]
    states = [
        {
            "staff": plain(row["工号"]),
            "state": plain(row["状态"]),
            "start": day(row["起始日期"]),
            "end": day(row.get("结束日期")),
        }
        for row in sheet_rows(path, "工号", "状态")
    ]
    return {"postings": postings, "states": states}


def read_measures(path: str) -> list[Row]:
    """The measures that may count: an ADJ or VETO without a basis is none."""
    measures = []
    for row in sheet_rows(path, "工号", "季度产出"):
        item = plain(row["项目"])
        if item in ("ADJ", "VETO") and not plain(row.get("依据")):
            continue
        value = plain(row.get("数值")) if item == "VETO" else number(row.get("数值"))
        measures.append(
            {
                "staff": plain(row["工号"]),
                "quarter": plain(row["季度"]),
                "item": item,
                "value": value,
                "numerator": number(row.get("分子")),
                "denominator": number(row.get("分母")),
            }
        )
    return measures


def case_number(text: Any) -> tuple[str, int, str, str] | None:
    """Key, year, type word and serial of a case number; None where it is none."""
    compact = plain(text).translate(_BRACKETS)
    if found := _OLD.fullmatch(compact):
        year, court, word, serial = found.groups()
        return f"({year}){court}{word}字第{serial}号", int(year), word, serial
    if not (found := _NEW.fullmatch(compact)):
        return None
    year, court, special, word, serial = found.groups()
    if not int(serial):
        return None
    return f"({year}){court}{special}{word}{serial}号", int(year), word, serial


class _Names:
    """Who is meant by an entry: a staff number, ``?text`` for nobody, ``#text`` for lay."""

    def __init__(self, postings: list[Row]) -> None:
        self._numbers = {row["staff"] for row in postings}
        self._bearers: dict[str, set[str]] = {}
        for row in postings:
            self._bearers.setdefault(row["name"], set()).add(row["staff"])
        self._known: dict[str, tuple[str, ...]] = {"": ()}

    def one(self, entry: str) -> str:
        if entry.endswith("(陪审员)"):
            return "#" + entry[:-5]
        if entry in self._numbers:
            return entry
        bearers = self._bearers.get(entry, ())
        return next(iter(bearers)) if len(bearers) == 1 else "?" + entry

    def of(self, cell: Any) -> tuple[str, ...]:
        """The distinct people of a cell, in its order."""
        text = "" if cell is None else str(cell)
        if text not in self._known:
            parts = _NAMES.split(unicodedata.normalize("NFKC", text).strip())
            people = (self.one(compact) for part in parts if (compact := plain(part)))
            self._known[text] = tuple(dict.fromkeys(people))
        return self._known[text]


def _optional_day(value: Any) -> int | None:
    try:
        return day(value)
    except ValueError:
        return None


def read_cases(path: str, people: dict[str, list[Row]]) -> list[Row]:
    """The cases that are not rejected, with the people of their cells resolved."""
    names = _Names(people["postings"])
    cases: dict[str, Row] = {}
    for row in sheet_rows(path, "案号", "案件"):
        known = case_number(row["案号"])
        handlers = names.of(row["承办人"])
        if known is None or not handlers or known[0] in cases:
            continue
        try:
            filed, closed = day(row["立案日期"]), day(row.get("结案日期"))
        except ValueError:
            continue
        if filed is None or (closed is not None and closed < filed):
            continue
        case = cases[known[0]] = {"filed": filed, "closed": closed, "handler": handlers[0]}
        case["key"], case["year"], case["type"], case["serial"] = known
        case["presider"] = next(iter(names.of(row.get("审判长"))), "")
        case["members"] = names.of(row.get("合议庭成员"))
        case["assistants"] = names.of(row.get("法官助理"))
        case["clerks"] = names.of(row.get("书记员"))
        _fill(case, row)
    return list(cases.values())


def _fill(case: Row, row: Row) -> None:
    """Add the optional columns; an empty count is 0, an empty yes/no is no."""
    get = row.get
    for key, column in FLAGS.items():
        case[key] = yes(cell) is True if (cell := get(column)) else False
    for key, column in _COUNTS.items():
        case[key] = int(number(cell) or 0) if (cell := get(column)) else 0
    for key, column in _TEXTS.items():
        case[key] = plain(cell) if (cell := get(column)) else ""
    for key, column in _DATES.items():
        case[key] = _optional_day(cell) if (cell := get(column)) else None
    case["efile"] = yes(get("电子卷宗及时"))
    case["claimed"] = number(get("标的额")) or 0
    case["obtained"] = number(get("执行到位金额")) or 0
