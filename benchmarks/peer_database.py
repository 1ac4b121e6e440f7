"""The product's SQLite file read into the peer's plain dicts, the leanest way."""

import datetime
import sqlite3
from fractions import Fraction
from typing import Any

from peer_people import CATEGORIES
from peer_reading import FLAGS

Row = dict[str, Any]

_STATES = {
    "SICK": "病假",
    "MATERNITY": "产假",
    "PERSONAL": "事假",
    "TRAINING": "脱产培训",
    "SECONDED_OUT": "借调(外出)",
    "TEMPORARY_POSTING": "挂职",
    "TASK_FORCE": "驻村/专班",
    "SUSPENDED": "停职",
    "TRANSFERRED": "调出",
    "RESIGNED": "辞职",
    "RETIRED": "退休",
    "DECEASED": "去世",
}
_POSITIONS = {
    "PRESIDENT": "院长",
    "VICE_PRESIDENT": "副院长",
    "FULLTIME_AC_MEMBER": "专委",
    "CHIEF": "庭长",
    "DEPUTY_CHIEF": "副庭长",
    "ORDINARY": "普通",
    "SUPPORT_JUDGE": "综合部门法官",
}
_COLUMNS = {
    "key": "key",
    "year": "year",
    "type": "type_word",
    "serial": "serial",
    "cause": "cause",
    "procedure": "procedure_cell",
    "manner": "manner_cell",
    "series": "series_no",
    "plaintiff": "plaintiff_hash",
    "defendant": "defendant_hash",
    "second": "second_result",
    "second_fault": "second_liability",
    "retrial": "retrial_result",
    "retrial_fault": "retrial_liability",
    "grade": "review_grade",
    "parties": "parties",
    "volumes": "volumes",
    "hearings": "hearings",
    "defendants": "defendants",
    "extended": "extension_days",
    "excluded": "excluded_days",
    "efile": "efile_in_time",
    "claimed": "COALESCE(claimed_fen, 0)",
    "obtained": "COALESCE(recovered_fen, 0)",
}
_RENAMED = {"foreign": "foreign_related", "settled": "resolved", "changed": "act_changed"}
_COLUMNS |= {flag: _RENAMED.get(flag, flag) for flag in FLAGS}
_DATES = {
    "filed": "filed_on",
    "allotted": "allotted_on",
    "closed": "closed_on",
    "second_date": "second_on",
    "retrial_date": "retrial_on",
    "grade_date": "review_on",
    "archived": "archived_on",
}
_HANDLING = ("SINGLE", "HANDLER", "HANDLER_PRESIDER")
_LISTS = {"ASSISTANT": "assistants", "CLERK": "clerks"}


def read_database(file: str) -> tuple[dict[str, list[Row]], list[Row], list[Row]]:
    """People, cases and measures of a database of the product."""
    base = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        return _people(base), _cases(base), _measures(base)
    finally:
        base.close()


def _people(base: sqlite3.Connection) -> dict[str, list[Row]]:
    words = {code: word for word, code in CATEGORIES.items()}
    postings = [
        {
            "staff": number,
            "name": name,
            "category": words[category],
            "division": division,
            "group": group,
            "position": _POSITIONS[position],
            "start": _day(start),
            "end": _day(end),
        }
        for number, name, category, division, group, position, start, end in base.execute(
            "SELECT s.number, s.name, p.category, d.name, p.peer_group, p.position, p.start, p.end "
            "FROM posting p JOIN staff s ON s.id = p.staff_id JOIN division d "
            "ON d.id = p.division_id"
        )
    ]
    states = [
        {"staff": number, "state": _STATES.get(state, ""), "start": _day(start), "end": _day(end)}
        for number, state, start, end in base.execute(
            "SELECT s.number, t.state, t.start, t.end FROM service_state t "
            "JOIN staff s ON s.id = t.staff_id"
        )
    ]
    return {"postings": postings, "states": states}


def _cases(base: sqlite3.Connection) -> list[Row]:
    names = [*_COLUMNS, *_DATES]
    columns = ", ".join([*_COLUMNS.values(), *_DATES.values()])
    cases: dict[int, Row] = {}
    for number, *cells in base.execute(f"SELECT id, {columns} FROM court_case"):
        case = cases[number] = dict(zip(names, cells, strict=True))
        for name in _DATES:
            case[name] = _day(case[name])
        case |= {"presider": "", "members": [], "assistants": [], "clerks": []}
    for number, person, name, role in base.execute(
        "SELECT r.case_id, s.number, r.name, r.role FROM case_role r "
        "LEFT JOIN staff s ON s.id = r.staff_id ORDER BY r.id"
    ):
        _take_part(cases[number], person or f"?{name}", role)
    for case in cases.values():
        _seat_lay_assessors(case)
    return list(cases.values())


def _take_part(case: Row, person: str, role: str) -> None:
    if role in _HANDLING:
        case["handler"] = person
        case["single"] = role == "SINGLE"
        if role == "HANDLER_PRESIDER":
            case["presider"] = person
    elif role == "PRESIDER":
        case["presider"] = person
    elif role in _LISTS:
        case[_LISTS[role]].append(person)
    else:
        case["members"].append(person)


def _seat_lay_assessors(case: Row) -> None:
    """A bench that is no single judge's and names nobody else had lay assessors on it."""
    if not case["single"] and not case["members"] and case["presider"] in ("", case["handler"]):
        case["members"].append("#")


def _measures(base: sqlite3.Connection) -> list[Row]:
    return [
        {
            "staff": number,
            "quarter": quarter,
            "item": item,
            "value": value if item == "VETO" else _number(value),
            "numerator": _number(numerator),
            "denominator": _number(denominator),
        }
        for number, quarter, item, value, numerator, denominator in base.execute(
            "SELECT s.number, m.quarter, m.item, m.value, m.numerator, m.denominator "
            "FROM measure m JOIN staff s ON s.id = m.staff_id"
        )
    ]


def _number(text: str) -> Fraction | None:
    return Fraction(text) if text else None


_days: dict[str | None, int | None] = {None: None}


def _day(text: str | None) -> int | None:
    if text not in _days:
        _days[text] = datetime.date.fromisoformat(str(text)).toordinal()
    return _days[text]
