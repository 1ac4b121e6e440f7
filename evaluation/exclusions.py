"""What of a person's work did not count in some item, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from evaluation.result import PersonResult, QuarterResult
from evaluation.scoring.sheet import NO_DATA
from evaluation.staff import Category, RecordKey
from evaluation.tally import Finding, Handled, Tally, Told

_F2_OF_ALL = ("行政", "执行")  # their F2 is over all cases, transferred or not


@dataclass(frozen=True, slots=True)
class Exclusion:
    """*count* things left out of *item*, for the reason *code*; *detail* names one, if one.

    LIABILITY_OPEN: a change or remand whose responsibility is undecided. NOT_AT_FAULT: one the
    judge is not responsible for. NO_LIMIT: cases without a trial time limit. TRANSFERRED: cases
    sent elsewhere, out of the share mediated. REVIEW_CAP: good reviews beyond the cap. NO_DATA:
    nothing to divide, so the item stands at the scheme's share.
    """

    code: str
    item: str
    count: int
    detail: str = ""


def exclusions(
    result: QuarterResult, person: PersonResult, tally: Tally | None = None
) -> tuple[Exclusion, ...]:
    """What did not count for *person*; without the *tally* only what the result itself tells."""
    return (*_of_result(result, person), *(_of_tally(tally, person) if tally else ()))


def record_key(person: PersonResult) -> RecordKey:
    """The record a person's result is about."""
    group = person.group if person.category is Category.JUDGE else ""
    return RecordKey(person.staff_no, person.category, group)


def _of_result(result: QuarterResult, person: PersonResult) -> Iterator[Exclusion]:
    if person.category is Category.JUDGE:
        for note in result.notes:
            owner, _, rest = note.partition(" ")
            if owner == person.staff_no:
                yield Exclusion("LIABILITY_OPEN", "K", 1, rest)
    for item in person.items:
        for row in item.rows:
            if row.label == "review_plus_cap":
                yield Exclusion("REVIEW_CAP", item.code, 1, f"{row.sum:f}")
        if item.basis == NO_DATA:
            yield Exclusion("NO_DATA", item.code, 1)


def _of_tally(tally: Tally, person: PersonResult) -> Iterator[Exclusion]:
    key = record_key(person)
    findings: list[Finding] = [one for one in tally.findings if one.owner == key]
    for finding in findings:
        if finding.stage != "REVIEW" and finding.liability == "无责":
            yield Exclusion("NOT_AT_FAULT", "K", 1, f"{finding.case_key} {finding.result}")
    handled: list[Handled] = [row for row in tally.handled if row.owner == key]
    unlimited = sum(row.count - row.limited for row in handled if row.tells(Told.IN_TIME))
    if unlimited:
        yield Exclusion("NO_LIMIT", "E1", unlimited)
    transferred = sum(
        row.count for row in handled if row.manner == "移送" and row.type_word.endswith("初")
    )
    if transferred and person.group not in _F2_OF_ALL and person.item("F2") is not None:
        yield Exclusion("TRANSFERRED", "F2", transferred)
