"""Ten imports into random courts, taken back: exactly, or refused by the name of what bars it.

Every court is another: people, cases and output by chance, with corrections by hand, names that
fit nobody, rows put right and spellings learned between the imports.
"""

import random
from datetime import datetime

import pytest

from db.actors import Act
from db.case_edit import correct_case
from db.errors import DatabaseError
from db.history import latest_edits, undo
from db.importing import inbox
from db.importing.fixing import take_fixes
from db.importing.undo import undo_import
from db.models import CourtCase, ImportBatch, Staff
from tests.db.importing.books import case, measure, person, tables

ACT = Act("陆明川", datetime(2024, 4, 19, 15))
NAMES = ("王明", "李静", "赵敏", "孙倩", "周洋", "王朋")
IN_THE_WAY = {"LATER_BATCH", "EDITED_SINCE", "BATCH_PEOPLE_NAMED", "STILL_USED"}
MOST_TURNS = 200


def import_by_chance(desk, chance):
    """One list of some kind."""
    kind = chance.choice(("people", "cases", "cases", "measures", "meetings", "totals"))
    if kind == "people" or not Staff.select().exists():
        numbers = chance.sample(range(1, 9), 3)
        return desk.people(
            *(
                person(f"J{n}", chance.choice(NAMES), 部门=chance.choice(("民一庭", "执行局")))
                for n in numbers
            )
        )
    if kind in ("meetings", "totals"):
        return register_by_chance(desk, chance, kind)
    if kind == "measures":
        return desk.measures(
            *(
                measure("K.更正", chance.choice((1, 2, "x")), 工号=f"J{chance.randint(1, 9)}")
                for _ in range(3)
            )
        )
    rows = [
        case(
            n,
            承办人=chance.choice((*NAMES, "J1", "J2", "无此人")),
            书记员=chance.choice(("", *NAMES)),
            结案方式=chance.choice(("判决", "调解", "撤诉")),
            立案日期=chance.choice(("2024-01-05", "2024-01-06", "?")),
            承办部门="民一庭",
        )
        for n in chance.sample(range(1, 9), 4)
    ]
    return desk.cases(*rows)


def register_by_chance(desk, chance, kind):
    """Meetings of judges, or totals of cases."""
    if kind == "meetings":
        return desk.lists(
            *("meetings", "专业法官会议"),
            *(
                {
                    "纪要编号": f"纪{n}", "日期": "2024-02-01", "主持人": chance.choice(NAMES),
                    "出席": f"J{chance.randint(1, 9)}", "缺席": chance.choice(("", *NAMES)),
                }
                for n in chance.sample(range(1, 4), 2)
            ),
        )  # fmt: skip
    return desk.lists(
        *("totals", "合计录入"),
        *(
            {
                "工号": f"J{chance.randint(1, 9)}", "季度": "2024Q1", "类型": "民初",
                "角色": "独任", "结案数": chance.choice((3, 4, "x")),
            }
            for _ in range(2)
        ),
    )  # fmt: skip


def decide_by_chance(batch, chance):
    """Put one problem right, if there is one, and take its row in."""
    lines = [line for line in inbox.problem_lines(batch) if line.state == "OPEN"]
    if not lines:
        return
    line = chance.choice(lines)
    if line.names_person:
        staff = chance.choice([row.id for row in Staff.select()])
        inbox.choose_person([line.id], staff, ACT, remember=chance.random() < 0.5)
    elif line.problem.code == "W07":
        inbox.take_file_value([line.id], ACT)
    else:
        inbox.fix_cell(line.id, line.problem.column, "2024-01-04", ACT)
    take_fixes(batch, ACT)


def correct_by_chance(chance):
    """Correct a case by hand."""
    cases = [row.id for row in CourtCase.select()]
    if cases:
        manner = chance.choice(("终结", "移送"))
        correct_case(chance.choice(cases), {"manner_cell": manner}, "核对", ACT, 2024)


@pytest.mark.parametrize("seed", range(2))
def test_latest_first_leaves_what_was_never_imported(desk, seed):
    chance = random.Random(seed)
    states = [tables()]
    for _ in range(10):
        done = import_by_chance(desk, chance)
        decide_by_chance(done.batch, chance)
        states.append(tables())
    while len(states) > 1:
        assert tables() == states.pop()
        first = max(
            row.id
            for row in ImportBatch.select()
            if row.undone_at is None and row.parent_id is None
        )
        undo_import(first, ACT)
    assert tables() == states[0]


@pytest.mark.parametrize("seed", range(2))
def test_any_order_is_exact_or_refused_by_name(desk, seed):
    chance = random.Random(100 + seed)
    before = tables()
    for _ in range(10):
        done = import_by_chance(desk, chance)
        decide_by_chance(done.batch, chance)
        if chance.random() < 0.3:
            correct_by_chance(chance)
    for _ in range(MOST_TURNS):
        standing = [row.id for row in ImportBatch.select() if row.undone_at is None]
        if not standing:
            break
        state = tables()
        refusal = refusal_of(chance.choice(standing))
        if refusal is None:
            continue
        assert refusal.code in IN_THE_WAY
        assert tables() == state
        if refusal.code == "LATER_BATCH":
            assert refusal.values["later"] in standing
        else:
            take_back_last_edit()
    else:
        pytest.fail("some imports could not be taken back in any order")
    assert tables() == before


def refusal_of(batch):
    """Why an import is not taken back; None when it was."""
    try:
        undo_import(batch, ACT)
    except DatabaseError as refusal:
        return refusal
    return None


def take_back_last_edit():
    """Undo the last correction by hand that stands."""
    edits = latest_edits(200)
    undone = {edit.why for edit in edits if edit.action == "UNDO"}
    for edit in edits:
        if edit.action == "CASE_CORRECT" and str(edit.token) not in undone:
            try:
                undo(edit.token, ACT)
            except DatabaseError:
                continue
            return
