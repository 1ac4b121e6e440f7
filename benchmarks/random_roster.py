"""The roster and the measures of a random court: changes of post, absences, leavers, namesakes."""

import random
from datetime import date, timedelta
from typing import Any

Row = dict[str, Any]

JUDGE, ASSISTANT, CLERK = "员额法官", "法官助理", "书记员"
_GROUPS = ("刑事", "民商事", "行政", "执行", "立案速裁", "综合")
_DIVISIONS = {
    "刑事": "刑事审判庭",
    "民商事": "民一庭",
    "行政": "行政审判庭",
    "执行": "执行局",
    "立案速裁": "立案庭(诉讼服务中心)",
    "综合": "审判管理办公室",
}
_POSITIONS = ("院长", "副院长", "专委", "庭长", "副庭长", "综合部门法官")
_ABSENCES = ("病假", "产假", "事假", "脱产培训", "借调(外出)", "挂职", "驻村/专班", "停职")
_PRESENCES = ("年休", "试用", "借调(调入)")
_ENDINGS = ("调出", "辞职", "退休", "去世")
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张"


def name_of(number: int) -> str:
    """A plainly made-up name."""
    return f"{_SURNAMES[number % len(_SURNAMES)]}测{chr(0x4E00 + number)}"


def _posting(number: str, name: str, category: str, group: str, dice: random.Random) -> Row:
    return {
        "工号": number,
        "姓名": name,
        "人员类别": category,
        "部门": _DIVISIONS[group],
        "岗位组": group if dice.random() < 0.5 else "",
        "职务": dice.choice(_POSITIONS) if category == JUDGE and dice.random() < 0.25 else "",
        "起始日期": date(2015, 1, 1) + timedelta(dice.randint(0, 2000)),
        "结束日期": "",
    }


def _people(dice: random.Random) -> list[Row]:
    rows = []
    for at in range(dice.randint(10, 20)):
        group = dice.choice(_GROUPS[:4] if at % 3 else _GROUPS)
        rows.append(_posting(f"J{at:03}", name_of(at), JUDGE, group, dice))
    for letter, category, count in (
        ("A", ASSISTANT, 6),
        ("C", CLERK, 6),
        ("D", "司法行政人员", 3),
        ("P", "司法警察", 2),
        ("X", "司法技术人员", 1),
    ):
        for at in range(count):
            name = name_of(len(rows) + 30)
            rows.append(_posting(f"{letter}{at:03}", name, category, dice.choice(_GROUPS), dice))
    # Two people of one name: the name alone never says who is meant.
    rows[1]["姓名"] = rows[2]["姓名"] = "同测名"
    return rows


def _changed(row: Row, dice: random.Random) -> list[Row]:
    """One to three postings out of one: other group, category, position, a gap, an end."""
    chance = dice.random()
    if chance < 0.5:
        return [row]
    day = date(2022, 1, 1) + timedelta(dice.randint(0, 1000))
    if dice.random() < 0.2:
        day = dice.choice((date(2023, 4, 1), date(2024, 1, 1), date(2024, 2, 15)))
    row["结束日期"] = day - timedelta(1)
    if chance < 0.6:
        return [row]
    later = {**row, "起始日期": day + timedelta(dice.choice((0, 0, 0, 10, 100))), "结束日期": ""}
    if chance < 0.75:
        group = dice.choice(_GROUPS)
        later |= {"部门": _DIVISIONS[group], "岗位组": ""}
    elif chance < 0.85:
        later["职务"] = dice.choice((*_POSITIONS, "普通"))
    else:
        later["人员类别"] = dice.choice((JUDGE, ASSISTANT, CLERK))
    if dice.random() < 0.3:
        back = later["起始日期"] + timedelta(dice.randint(5, 200))
        later["结束日期"] = back - timedelta(1)
        return [row, later, {**row, "起始日期": back, "结束日期": ""}]
    return [row, later]


def _states(number: str, dice: random.Random) -> list[Row]:
    rows = []
    for _ in range(dice.choice((0, 0, 1, 2, 4))):
        start = date(2022, 1, 1) + timedelta(dice.randint(0, 1150))
        end: Any = start + timedelta(dice.choice((0, 3, 20, 45, 90, 200)))
        if dice.random() < 0.05:
            end = ""
        state = dice.choice(_ABSENCES + _PRESENCES)
        rows.append({"工号": number, "状态": state, "起始日期": start, "结束日期": end})
    return rows


def draw(seed: int) -> tuple[list[Row], list[Row]]:
    """The sheets 人员 and 状态."""
    dice = random.Random(f"roster {seed}")
    people = [posting for row in _people(dice) for posting in _changed(row, dice)]
    states = []
    for number in dict.fromkeys(row["工号"] for row in people):
        states += _states(number, dice)
        last = [row for row in people if row["工号"] == number][-1]
        if dice.random() < 0.1 and not last["结束日期"]:
            day = max(last["起始日期"], date(2023, 1, 1)) + timedelta(dice.randint(1, 500))
            state = dice.choice(_ENDINGS)
            states.append({"工号": number, "状态": state, "起始日期": day, "结束日期": ""})
    return people + _twins(dice), states


def _twins(dice: random.Random) -> list[Row]:
    """Judges who get equal cases and nothing else, so that places and winners are tied."""
    first = _posting("J900", "", JUDGE, dice.choice(_GROUPS), dice)
    names = (f"孪测{word}" for word in "甲乙丙")
    return [
        {**first, "工号": f"J90{at}", "姓名": name, "职务": ""} for at, name in enumerate(names)
    ]


_COUNTS = {
    JUDGE: ("K.更正", "K.程序", "F3.投诉", "F3.信访"),
    ASSISTANT: ("A2.退改", "A2.漏送", "A2.校对", "A2.瑕疵"),
    CLERK: ("C.笔录", "C.退卷"),
}
_RATES = {JUDGE: (), ASSISTANT: ("A3", "A4"), CLERK: ("C3", "C4", "C5")}
_MARKS = {JUDGE: (), ASSISTANT: ("A5",), CLERK: ("C6",)}


def _office_measures(dice: random.Random) -> list[Row]:
    marks = (0, 20, 29.5, 40, 80)
    rows = [{"项目": item, "数值": dice.choice(marks)} for item in "TS" if dice.random() < 0.8]
    return rows + [{"项目": "N", "数值": dice.choice((0.5, 2, 9))}] * (dice.random() < 0.4)


def _measures_of(category: str, dice: random.Random) -> list[Row]:
    if category not in _COUNTS:
        return _office_measures(dice)
    rows = [
        {"项目": item, "数值": dice.randint(0, 3)}
        for item in _COUNTS[category]
        for _ in range(dice.choice((0, 0, 0, 1, 1, 2)))
    ]
    for item in _RATES[category]:
        wholes = [dice.choice((0, 7, 20, 33)) for _ in range(dice.choice((0, 1, 1, 2)))]
        rows += [{"项目": item, "分子": dice.randint(0, all_), "分母": all_} for all_ in wholes]
    rows += [
        {"项目": item, "数值": dice.choice((0, 7.5, 8.25, 9.9, 10))}
        for item in _MARKS[category]
        if dice.random() < 0.7
    ]
    if category == CLERK and dice.random() < 0.8:
        rows.append({"项目": "C2.开庭", "数值": dice.randint(0, 40)})
        rows += [{"项目": "C2.长庭", "数值": dice.randint(1, 9)}] * dice.choice((0, 1, 2))
    return rows


def measures(seed: int, people: list[Row], quarters: list[str]) -> list[Row]:
    """The sheet 季度产出, by person and quarter; each category somebody ever held counts."""
    dice = random.Random(f"measures {seed}")
    held: dict[str, set[str]] = {}
    for row in people:
        held.setdefault(row["工号"], set()).add(row["人员类别"])
    rows: list[Row] = []
    for quarter in quarters:
        for number, categories in held.items():
            if number.startswith("J9"):
                continue
            drawn = [row for kind in sorted(categories) for row in _measures_of(kind, dice)]
            for _ in range(dice.choice((0, 0, 0, 1, 2))):
                points = dice.choice((0.5, -0.25, 1.005, 3, -4, 2.345))
                basis = "" if dice.random() < 0.1 else "文号"
                drawn.append({"项目": "ADJ", "数值": points, "依据": basis})
            if dice.random() < 0.05:
                veto = dice.choice(("V01", "V02", "V14"))
                drawn.append({"项目": "VETO", "数值": veto, "依据": "文号"})
            rows += [{"工号": number, "季度": quarter, **row} for row in drawn]
    return rows
