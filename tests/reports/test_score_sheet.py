"""The score sheet: every case once, and sums that are exactly those behind the points."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from evaluation.case import Role
from evaluation.result import PersonResult
from evaluation.staff import Category, RecordKey
from evaluation.tally import CaseCredit, Credit
from evaluation.weights import Coefficients
from reports.errors import PaperError, UnprintableError
from reports.score_sheet import CaseLine, score_sheets
from tests.reports.examples import COURT, read, result, scheme, text_of, worked_example

ROLES = {
    "独任": Role.SINGLE,
    "承办兼审判长": Role.HANDLER_PRESIDER,
    "审判长": Role.PRESIDER,
    "成员": Role.MEMBER,
}
ONE = Fraction(1)


def of(category: Category) -> PersonResult:
    return next(p for p in worked_example().people if p.category is category)


def cases_behind(person: PersonResult) -> list[CaseLine]:
    """A made-up case for every case of the result's rows, with the credit it must have."""
    lines: list[CaseLine] = []
    for row in person.items[0].rows:
        type_word, procedure, *rest = row.label.split(" ")
        role = {"ASSISTANT": Role.ASSISTANT, "CLERK": Role.CLERK}.get(person.category)
        role = role or ROLES[rest[1]]
        owner = RecordKey(person.staff_no, person.category, person.group)
        manner = rest[0] if rest else "判决"
        credit = Credit(owner, type_word, procedure, manner, role, 1, 0, 0, 1)
        unit = Fraction(row.unit)
        for _ in range(row.count):
            number = len(lines) + 1
            closed = date(2024, 1, 2) + timedelta(days=number)
            case = CaseCredit(
                f"(2023)苏0699民初{number}号", "民间借贷纠纷", date(2023, 9, 1), closed, credit
            )
            lines.append(CaseLine(case, Coefficients(ONE, unit, ONE * 0, ONE, ONE, ONE, unit)))
    return lines


def sheet_of(person: PersonResult, lines: list[CaseLine]) -> bytes:
    return score_sheets(result(person), {person.key: lines}, COURT, scheme())


@pytest.mark.parametrize("category", [Category.JUDGE, Category.ASSISTANT, Category.CLERK])
def test_every_case_is_listed_once_and_the_sums_are_those_of_the_result(category):
    person = of(category)
    lines = cases_behind(person)
    text = text_of(sheet_of(person, lines))
    for line in lines:
        shown = line.case.case_key.replace("(", "（").replace(")", "）")
        assert text.count(shown) == 1
    total = sum(row.sum for row in person.items[0].rows)
    assert f"合计{len(lines)}件{total:.2f}" in text.replace("　", "")
    for row in person.items[0].rows:
        alone = f"{row.count}件{row.sum:.2f}"
        assert alone in text or f"{row.count}件×{row.unit:.2f}＝{row.sum:.2f}" in text
    assert str(person.total) in text


def test_other_cases_than_those_scored_are_refused():
    person = of(Category.JUDGE)
    with pytest.raises(PaperError) as refused:
        sheet_of(person, cases_behind(person)[1:])
    assert refused.value.code == "score_sheet_differs"
    assert refused.value.values == {"whose": "甲"}


def test_heads_are_repeated_on_every_page():
    person = of(Category.JUDGE)
    document = sheet_of(person, cases_behind(person))
    pages = [text_of(document, page) for page in range(len(read(document).pages))]
    assert len(pages) > 1
    assert all("案号案由" in text or "数值与依据" in text for text in pages)
    assert "第1页共" in pages[0]


def test_a_bad_cause_is_refused():
    person = of(Category.JUDGE)
    first, *rest = cases_behind(person)
    bad = replace(first, case=replace(first.case, cause="借贷\u202e纠纷"))
    with pytest.raises(UnprintableError):
        sheet_of(person, [bad, *rest])


def test_the_same_arguments_give_the_same_bytes():
    person = of(Category.CLERK)
    first, second = (sheet_of(person, cases_behind(person)) for _ in range(2))
    assert first == second
