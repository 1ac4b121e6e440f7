"""The sheets of the ranking workbook."""

from collections.abc import Mapping, Sequence
from typing import Any

from evaluation.firmness import ItemLabel, Label
from evaluation.result import PersonResult, QuarterResult
from evaluation.staff import Category
from reports import fairness_wording, items, sheet_wording
from reports.court import Court
from reports.fairness import label_of, name_of_item, verdict, weight_remark
from reports.form_parts import eligibility
from reports.numerals import quarter_in_words
from reports.ranking_list import Ranked, RankingList
from reports.rules import value_of_item
from reports.workbook_sheet import Column, Sheet, Value

_WHO = (Column("工号", 8), Column("姓名", 11), Column("部门", 15))
_ITEM_COLUMNS = (
    Column("岗位组（类别）", 16),
    *_WHO,
    Column("项目", 18),
    Column("考核数值", 46),
    Column("满分", 8),
    Column("得分", 9),
)
_BASIS_COLUMNS = (
    Column("工号", 11),
    Column("姓名", 14),
    Column("项目", 18),
    Column("依据", 60, wraps=True),
    Column("数量", 8),
    Column("单位值", 14),
    Column("小计", 14),
)

_FAIRNESS_COLUMNS = (
    *(
        Column(head, width)
        for head, width in zip(
            fairness_wording.SHEET_HEADS, (16, 14, 8, 8, 9, 9, 8, 8), strict=False
        )
    ),
    Column(fairness_wording.SHEET_HEADS[-1], 76, wraps=True),
)


def write_list(
    book: Any,
    ranking: RankingList,
    result: QuarterResult,
    court: Court,
    scheme: Mapping[str, Any],
) -> None:
    """One group's sheet in competition order."""
    names = items.names_of((line.person for line in ranking.lines), ranking.group or "")
    codes = list(names)
    columns = [
        Column("名次", 5),
        Column("并列", 5),
        *_WHO,
        Column("在岗\n天数", 6),
        *(Column(items.item_head(name), 8.5) for name in names.values()),
        Column("加减分", 7),
        Column("总分", 8),
        Column("评选条件", 9),
        Column("未达条件", 30, wraps=True),
        Column("入选", 6),
    ]
    sheet = Sheet(book, ranking.title, columns)
    title = _fill(sheet_wording.LIST_TITLE, result, court, group=ranking.title)
    sheet.title(title, [sheet_wording.MARK, _scheme(result)])
    sheet.head(filtered=False)
    for line in ranking.lines:
        sheet.row(_list_row(line, codes, scheme), "plain" if line.named else "quiet")
    hidden = any(not line.named for line in ranking.lines)
    sheet.close([sheet_wording.UNNAMED_REMARK] if hidden else [])


def write_items(
    book: Any,
    lists: Sequence[RankingList],
    result: QuarterResult,
    court: Court,
    scheme: Mapping[str, Any],
) -> None:
    """Every item of everybody: by group and staff number, those without a name at the end."""
    sheet = Sheet(book, sheet_wording.ITEMS_SHEET, _ITEM_COLUMNS)
    title = _fill(sheet_wording.ITEMS_TITLE, result, court)
    sheet.title(title, [sheet_wording.MARK, _scheme(result)])
    sheet.head()
    for ranking in lists:
        for line in _by_number(ranking):
            for item in line.person.items:
                name = items.name_of(item, line.person.group)
                value = value_of_item(item, line.person, scheme).replace("\n", "　")
                style = "plain" if line.named else "quiet"
                who = _who(line)
                sheet.row([ranking.title, *who, name, value, item.max, item.points], style)
    sheet.close()


def write_fairness(
    book: Any,
    lists: Sequence[RankingList],
    labels: Sequence[Label],
    result: QuarterResult,
    court: Court,
) -> None:
    """How firm each first place is, and each item's weight on paper and in effect, in percent."""
    sheet = Sheet(book, fairness_wording.SHEET, _FAIRNESS_COLUMNS)
    title = _fill(fairness_wording.SHEET_TITLE, result, court)
    sheet.title(title, [sheet_wording.MARK, _scheme(result)])
    sheet.head(filtered=False)
    for ranking in lists:
        label = label_of(labels, ranking)
        if label is None:
            continue
        named = {line.person.key for line in ranking.lines if line.named}
        told = verdict(label, ranking.title, named)
        sheet.row([ranking.title, fairness_wording.PLACES, "", "", "", "", "", "", told])
        for item in label.items:
            sheet.row([ranking.title, *_weight_row(label, item)])
    sheet.close()


def _weight_row(label: Label, item: ItemLabel) -> list[Value]:
    told = label.tells_weights
    return [
        name_of_item(label, item.code),
        item.nominal,
        item.effective if told else "",
        item.low,
        item.high,
        item.full if told else "",
        item.nothing if told else "",
        weight_remark(label, item),
    ]


def write_basis(
    book: Any, lists: Sequence[RankingList], result: QuarterResult, court: Court
) -> None:
    """What was counted under which scheme, and the rows behind the points of those named."""
    sheet = Sheet(book, sheet_wording.BASIS_SHEET, _BASIS_COLUMNS)
    facts = [
        sheet_wording.MARK,
        _scheme(result),
        _period(result),
        "；".join(_places(lists, result)),
    ]
    facts += [sheet_wording.PROVISIONAL] if result.provisional_baseline else []
    sheet.title(_fill(sheet_wording.BASIS_TITLE, result, court), facts)
    sheet.head()
    for ranking in lists:
        for line in _by_number(ranking):
            if line.named:
                _write_rows(sheet, line.person)
    hidden = any(not line.named for ranking in lists for line in ranking.lines)
    remarks = [items.note_in_words(_without_numbers(note, lists)) for note in result.notes]
    sheet.close([*remarks, *([sheet_wording.UNNAMED_BASIS] if hidden else [])])


def _write_rows(sheet: Sheet, person: PersonResult) -> None:
    for item in person.items:
        name = items.name_of(item, person.group)
        for row in item.rows:
            label = items.label_in_words(row.label)
            # As text: a unit may have more decimals than a cell's number keeps exactly.
            numbers = [f"{number:f}" for number in (row.unit, row.sum)]
            sheet.row([person.staff_no, person.name, name, label, row.count, *numbers])


def _list_row(line: Ranked, codes: Sequence[str], scheme: Mapping[str, Any]) -> list[Value]:
    person = line.person
    points: list[Value] = []
    for code in codes:
        item = person.item(code)
        points.append(item.points if item else "")
    reasons = items.gates_in_words(person, eligibility(person, scheme))
    return [
        person.place,
        sheet_wording.TIED if person.tied else "",
        *_who(line),
        person.in_post_days,
        *points,
        person.adjustment,
        person.total,
        sheet_wording.ELIGIBLE if person.eligible else sheet_wording.NOT_ELIGIBLE,
        "；".join(reasons),
        sheet_wording.CHOSEN if line.chosen else "",
    ]


def _who(line: Ranked) -> tuple[str, str, str]:
    person = line.person
    if not line.named:
        return (sheet_wording.UNNAMED,) * 3
    return person.staff_no, person.name, person.division


def _by_number(ranking: RankingList) -> list[Ranked]:
    named = sorted(
        (line for line in ranking.lines if line.named), key=lambda line: line.person.staff_no
    )
    return [*named, *(line for line in ranking.lines if not line.named)]


def _places(lists: Sequence[RankingList], result: QuarterResult) -> list[str]:
    titles = {(ranking.category, ranking.group): ranking.title for ranking in lists}
    return [
        sheet_wording.PLACES.format(
            group=titles.get((line.category, line.group)) or _title(line.category, line.group),
            places=line.places,
            chosen=len(line.staff_no),
        )
        for line in result.winners
    ]


def _title(category: Category, group: str | None) -> str:
    return RankingList(category, group, ()).title


def _without_numbers(note: str, lists: Sequence[RankingList]) -> str:
    number = note.split(" ", 1)[0]
    hidden = {line.person.staff_no for ranking in lists for line in ranking.lines if not line.named}
    return note.replace(number, sheet_wording.UNNAMED, 1) if number in hidden else note


def _scheme(result: QuarterResult) -> str:
    scheme = result.scheme
    return sheet_wording.SCHEME.format(
        code=scheme.code, version=scheme.version, sha256=scheme.sha256
    )


def _period(result: QuarterResult) -> str:
    return sheet_wording.PERIOD.format(
        start=result.start.isoformat(), end=result.end.isoformat(), days=result.period_days
    )


def _fill(pattern: str, result: QuarterResult, court: Court, **more: str) -> str:
    quarter = quarter_in_words(result.quarter)
    return pattern.format(court=court.name, quarter=quarter, **more)
