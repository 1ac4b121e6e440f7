"""The roster 花名册 as of a day: chosen columns, by division; A4 landscape, or a workbook."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from evaluation.distribution import full_years, once
from evaluation.roster_person import RosterPerson
from evaluation.staff import STATE_WORDS, Category
from reports.court import Court
from reports.items import CATEGORIES, position_name
from reports.numerals import plain_date
from reports.table_document import (
    TableColumn,
    TableRow,
    TableSection,
    TableText,
    table_document,
)

if TYPE_CHECKING:
    from reports.workbook_sheet import Value

_SEXES = {"M": "男", "F": "女"}
_STATES = {state: word for word, state in STATE_WORDS.items()}
_TITLE = "{court}人员花名册"
_NOTE = "截至{day}　共{count}人"
_SECTION = "{division}（{count}人）"
_SERIAL = "序号"
_PIXEL_CHARACTERS = 2.2  # a Han character in the widths of a workbook


@dataclass(frozen=True, slots=True)
class RosterColumn:
    """A column that can be chosen: its head, its width in characters, and what stands in it."""

    head: str
    width: float
    text: Callable[[RosterPerson, date], str]
    left: bool = False


@dataclass(frozen=True, slots=True)
class RosterOrder:
    """What is wanted: whoever served on *day*, in *columns* (keys of ``COLUMNS``, in order).

    *divisions* are those wanted, all where empty; *parted* sets each under a heading of its own.
    """

    day: date
    columns: tuple[str, ...]
    divisions: tuple[str, ...] = ()
    parted: bool = True


def roster_document(people: Sequence[RosterPerson], order: RosterOrder, court: Court) -> bytes:
    """The roster as a PDF, A4 landscape; the same arguments always give the same bytes.

    Raises:
        UnprintableError: a text holds a character that cannot or must not be printed.
    """
    chosen = _chosen(people, order)
    columns = [COLUMNS[name] for name in order.columns]
    heads = (TableColumn(_SERIAL, 2.5), *(_head(c, chosen, order.day) for c in columns))
    parts = _parts(chosen) if order.parted else [("", chosen)]
    sections, serial = [], 0
    for heading, members in parts:
        rows = []
        for person in members:
            serial += 1
            texts = (str(serial), *(column.text(person, order.day) for column in columns))
            rows.append(TableRow(texts, person.name))
        sections.append(TableSection(heading, tuple(rows)))
    title = _TITLE.format(court=court.name)
    return table_document(TableText(title, _note(chosen, order), heads, tuple(sections)), court)


def roster_workbook(
    people: Sequence[RosterPerson], order: RosterOrder, court: Court, created: date
) -> bytes:
    """The same people and columns as a sheet to filter; the division has a column in any case."""
    from reports.workbook_table import table_workbook

    chosen = _chosen(people, order)
    wanted = order.columns if "division" in order.columns else ("division", *order.columns)
    columns = [COLUMNS[name] for name in wanted]
    rows: list[list[Value]] = [
        [serial, *(column.text(person, order.day) for column in columns)]
        for serial, person in enumerate(chosen, 1)
    ]
    heads = [(_SERIAL, 6.0), *((c.head, max(c.width * _PIXEL_CHARACTERS, 8)) for c in columns)]
    title = _TITLE.format(court=court.name)
    return table_workbook(title, [_note(chosen, order)], heads, rows, created)


def _head(column: RosterColumn, people: Sequence[RosterPerson], day: date) -> TableColumn:
    """A column as wide as what stands in it, up to the width it may have."""
    natural = max((_ems(column.text(person, day)) for person in people), default=0.0)
    least = max(2.2, ceil(len(column.head) / 2) + 0.2)
    return TableColumn(column.head, max(least, min(natural + 0.2, column.width)), column.left)


def _ems(text: str) -> float:
    """About how wide a text is, in Han characters."""
    return sum(1.0 if east_asian_width(letter) in "WF" else 0.58 for letter in text)


def _chosen(people: Sequence[RosterPerson], order: RosterOrder) -> list[RosterPerson]:
    return [p for p in people if not order.divisions or p.division in order.divisions]


def _note(people: Sequence[RosterPerson], order: RosterOrder) -> str:
    counts = dict.fromkeys(Category, 0)
    everybody = once(people)
    for person in everybody:
        counts[person.category] += 1
    parts = "，".join(f"{CATEGORIES[c]}{n}人" for c, n in counts.items() if n)
    note = _NOTE.format(day=plain_date(order.day), count=len(everybody))
    return f"{note}（{parts}）" if parts else note


def _parts(people: Sequence[RosterPerson]) -> list[tuple[str, list[RosterPerson]]]:
    found: dict[str, list[RosterPerson]] = {}
    for person in people:
        found.setdefault(person.division, []).append(person)
    return [
        (_SECTION.format(division=name, count=len(once(members))), members)
        for name, members in found.items()
    ]


def _month(day: date | None) -> str:
    return "" if day is None else f"{day.year}.{day.month:02d}"


def _detail(head: str, width: float, name: str, *, left: bool = False) -> RosterColumn:
    def text(person: RosterPerson, _day: date) -> str:
        value = getattr(person.details, name)
        return _month(value) if isinstance(value, date) or value is None else str(value)

    return RosterColumn(head, width, text, left)


def _held(head: str, width: float, name: str, *, left: bool = False) -> RosterColumn:
    return RosterColumn(head, width, lambda person, _: str(getattr(person, name)), left)


def _age(person: RosterPerson, day: date) -> str:
    born = person.details.born_on
    return "" if born is None or born > day else str(full_years(born, day))


COLUMNS: Mapping[str, RosterColumn] = {
    "staff_no": _held("工号", 4, "staff_no"),
    "name": _held("姓名", 6, "name"),
    "sex": RosterColumn("性别", 2.2, lambda p, _: _SEXES.get(p.details.sex, "")),
    "ethnicity": _detail("民族", 4.4, "ethnicity"),
    "born_on": _detail("出生年月", 4.5, "born_on"),
    "age": RosterColumn("年龄", 2.4, _age),
    "native_place": _detail("籍贯", 5, "native_place"),
    "political_status": _detail("政治面貌", 4.5, "political_status"),
    "party_joined_on": _detail("入党时间", 4.5, "party_joined_on"),
    "work_began_on": _detail("参加工作时间", 4.8, "work_began_on"),
    "court_entered_on": _detail("进院时间", 4.5, "court_entered_on"),
    "education": _detail("学历", 5, "education"),
    "degree": _detail("学位", 5, "degree"),
    "school": _detail("毕业院校及专业", 10, "school", left=True),
    "category": RosterColumn("人员类别", 6.4, lambda p, _: CATEGORIES[p.category]),
    "division": _held("部门", 7, "division"),
    "group": RosterColumn(
        "岗位组", 4, lambda p, _: p.group if p.category is Category.JUDGE else ""
    ),
    "position": RosterColumn("职务", 5, lambda p, _: position_name(p.position, p.division)),
    "grade": _held("等级", 7.4, "grade"),
    "employment": _held("用工形式", 8.4, "employment"),
    "team": _held("审判团队", 6, "team"),
    "since": RosterColumn("现任职起始", 4.8, lambda p, _: _month(p.since)),
    "state": RosterColumn("状态", 4, lambda p, _: _STATES[p.state]),
    "first_judge_on": _detail("初任法官时间", 4.8, "first_judge_on"),
    "quota_admitted_on": _detail("入额时间", 4.5, "quota_admitted_on"),
    "appointed_by": _detail("任命机关", 8, "appointed_by", left=True),
    "appointment_no": _detail("任命文号", 8, "appointment_no", left=True),
    "phone": _detail("联系电话", 6, "phone"),
}
