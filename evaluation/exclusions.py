"""What of a person's work did not count in some item, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from evaluation.result import PersonResult, QuarterResult
from evaluation.scheme import Scheme
from evaluation.scoring.sheet import NO_DATA
from evaluation.staff import Category, RecordKey
from evaluation.tally import Tally, Told

_STAGES = ("second_instance", "retrial")  # what an item of findings may count, as a scheme says it


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
    result: QuarterResult, scheme: Scheme, person: PersonResult, own: Tally | None = None
) -> tuple[Exclusion, ...]:
    """What did not count for *person*; *own* are the person's rows of the tally.

    Without them it is only what the result itself tells.
    """
    rules = scheme.items_for(person.category, person.group)
    codes = {rule.quantity: rule.code for rule in reversed(rules)}
    for rule in rules:
        codes.update({name: rule.code for name in _STAGES if name in rule.parameters})
    found = _of_result(result, codes, person)
    return (*found, *(_of_tally(own, codes, record_key(person)) if own else ()))


def record_key(person: PersonResult) -> RecordKey:
    """The record a person's result is about."""
    group = person.group if person.category is Category.JUDGE else ""
    return RecordKey(person.staff_no, person.category, group)


def _of_result(
    result: QuarterResult, codes: Mapping[str, str], person: PersonResult
) -> Iterator[Exclusion]:
    decided = next((codes[name] for name in _STAGES if name in codes), None)
    if decided is not None and person.category is Category.JUDGE:
        for note in result.notes:
            owner, _, rest = note.partition(" ")
            if owner == person.staff_no:
                yield Exclusion("LIABILITY_OPEN", decided, 1, rest)
    for item in person.items:
        for row in item.rows:
            if row.label == "review_plus_cap":
                yield Exclusion("REVIEW_CAP", item.code, 1, f"{row.sum:f}")
        if item.basis == NO_DATA:
            yield Exclusion("NO_DATA", item.code, 1)


def _of_tally(own: Tally, codes: Mapping[str, str], key: RecordKey) -> Iterator[Exclusion]:
    """What of the rows of *key* some item left out; *codes* are those of its items."""
    for finding in own.findings:
        item = codes.get(finding.stage.lower())
        if finding.owner == key and item is not None and finding.liability == "无责":
            yield Exclusion("NOT_AT_FAULT", item, 1, f"{finding.case_key} {finding.result}")
    handled = [row for row in own.handled if row.owner == key]
    unlimited = sum(row.count - row.limited for row in handled if row.tells(Told.IN_TIME))
    if unlimited and "IN_TIME" in codes:
        yield Exclusion("NO_LIMIT", codes["IN_TIME"], unlimited)
    transferred = sum(
        row.count for row in handled if row.manner == "移送" and row.type_word.endswith("初")
    )
    if transferred and "MEDIATED" in codes:
        yield Exclusion("TRANSFERRED", codes["MEDIATED"], transferred)
