"""One page that says why: exact sums, others by number alone, long lists that still fit."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pikepdf
import pytest

from evaluation.counterfactual import WhatIf
from evaluation.explanation import Known, explain
from evaluation.result import ItemRow
from evaluation.tally import Cell, Handled, Pending, Tally
from reports.court import Court
from reports.errors import UnprintableError
from reports.explanation_sheet import explanation_sheets
from tests.evaluation.builders import Q1, Counts, credit, entry, frozen_scheme, record, volume
from tests.reports.examples import text_of

SCHEME = frozen_scheme()
COURT = Court("示范区人民法院", "示法", "苏9901")
JUDGES = tuple(record(f"J{n}") for n in range(1, 7))
CASES, LATE = (20, 24, 26, 30, 31, 32), (0, 3, 1, 0, 0, 0)


def known():
    rows = tuple(
        Handled(one.key, "民初", "简易", "调解", many, many, late, many * 40, 1, 0, 0, 0)
        for one, many, late in zip(JUDGES, CASES, LATE, strict=True)
    )
    credits_ = tuple(credit(one, many) for one, many in zip(JUDGES, CASES, strict=True))
    tally = Tally(
        volume=volume(JUDGES, credits_, cells=(Cell("民初", "简易", 163, 6520),)),
        handled=rows,
        allotted={one.key: many + 2 for one, many in zip(JUDGES, CASES, strict=True)},
        pending={one.key: Pending(4, (1, 0)) for one in JUDGES},
        entries=(entry("J2", "K.程序", "2"),),
    )
    trial = WhatIf(Q1, SCHEME, Counts(tally))
    return Known(result=trial.result, scheme=SCHEME, what_if=trial)


@pytest.fixture(scope="module")
def facts():
    return known()


def sheet_of(facts, number="J2", **changes):
    (one,) = explain(facts, number)
    person = replace(one.sheet.person, **changes)
    return replace(one, sheet=replace(one.sheet, person=person))


def printed(facts, one):
    return explanation_sheets([one], facts.result, COURT, SCHEME.document)


def pages(content):
    with pikepdf.open(BytesIO(content)) as pdf:
        return len(pdf.pages)


def test_the_sheet_has_every_item_the_sums_and_each_part(facts):
    one = sheet_of(facts)
    text = text_of(printed(facts, one)).replace(" ", "").replace("\n", "")
    for item in one.sheet.items:
        assert f"{item.item.points:.2f}／{item.item.max}" in text
    assert f"{one.sheet.person.total:.2f}" in text
    assert f"{one.sheet.mean:.2f}" in text
    for heading in ("前后名次", "怎样可以前进一名", "案件少时能说明多少", "可比的工作"):
        assert heading in text
    assert "上季度没有结果可以比较" in text


def test_others_are_told_by_their_numbers_alone(facts):
    text = text_of(printed(facts, sheet_of(facts))).replace(" ", "").replace("\n", "")
    others = [one.staff_no for one in facts.result.people if one.staff_no != "J2"]
    assert not any(f"姓名{number}" in text for number in others)
    assert any(f"工号{number}" in text for number in others)


def test_however_long_the_list_it_is_one_page(facts):
    one = sheet_of(facts, name="阿卜杜热合曼·阿卜杜热西提·买买提艾力", division="某" * 30)
    rows = tuple(
        ItemRow(
            f"民初 普通合议 撤诉化解 承办兼审判长 {n}",
            n + 1,
            Decimal("1.155"),
            Decimal("1.155") * (n + 1),
        )
        for n in range(300)
    )
    items = tuple(replace(each, item=replace(each.item, rows=rows)) for each in one.sheet.items)
    content = printed(facts, replace(one, sheet=replace(one.sheet, items=items)))
    assert pages(content) == 1
    text = text_of(content).replace(" ", "").replace("\n", "")
    assert "合计" in text
    assert "哪些没有计入" in text


def test_cases_that_are_put_together_still_add_up(facts):
    one = sheet_of(facts)
    rows = tuple(
        ItemRow(f"民初 简易 判决 {n}", 2, Decimal("0.8"), Decimal("1.60")) for n in range(30)
    )
    items = (replace(one.sheet.items[0], item=replace(one.sheet.items[0].item, rows=rows)),)
    text = text_of(printed(facts, replace(one, sheet=replace(one.sheet, items=items))))
    flat = text.replace(" ", "").replace("\n", "")
    assert "其余18类36件＝28.80" in flat


def test_everybody_has_a_page_and_a_bookmark(facts):
    everybody = [one for number in ("J1", "J2", "J3") for one in explain(facts, number)]
    heard = []
    content = explanation_sheets(
        everybody,
        facts.result,
        COURT,
        SCHEME.document,
        lambda done, total: heard.append((done, total)),
    )
    assert pages(content) == 3
    assert heard[-1] == (3, 3)
    with pikepdf.open(BytesIO(content)) as pdf, pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root][1] == "姓名J2（J2）"
    assert content == explanation_sheets(everybody, facts.result, COURT, SCHEME.document)


def test_a_name_that_cannot_be_printed_is_refused(facts):
    with pytest.raises(UnprintableError):
        printed(facts, sheet_of(facts, name="甲\u202e乙"))
