"""The columns of the list of people."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from db.conditions import Holds
from db.roster import PersonLine
from evaluation.staff import GROUPS, Category, Position, State
from ui.models.column import Column
from ui.models.table import TableModel
from ui.texts import category_text, position_text, state_text
from ui.texts.items import group_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class PeopleModel(TableModel[PersonLine]):
    """Everybody as of one day, by staff number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(people_columns(), _key, parent)


def people_columns() -> Sequence[Column[PersonLine]]:
    """What the list of people shows of everybody; who serves no more stands back."""
    columns = (*_of_person(), *_of_posting(), *_of_service(), *_of_grade())
    return [replace(column, tone=_tone) for column in columns]


def _key(line: PersonLine) -> str:
    return line.staff_no


def _of_person() -> tuple[Column[PersonLine], ...]:
    number, name = translate("People", "Staff no."), translate("People", "Name")
    return (
        Column("staff_no", number, lambda p: p.staff_no, width=72),
        Column("name", name, lambda p: p.name, width=72, tooltip=_name_tip, spelled=True),
    )


def _of_posting() -> tuple[Column[PersonLine], ...]:
    division = translate("People", "Division")
    category = _coded(
        translate("People", "Category"), "category", Category, category_text, width=112
    )
    position = _coded(
        translate("People", "Position"), "position", Position, position_text, width=72
    )
    group = _coded(translate("People", "Group"), "group", GROUPS, group_text, width=92)
    return (
        replace(category, sort_key=_rank_of(Category)),
        Column("division", division, _division, width=108, tooltip=_division),
        replace(group, value=lambda p: p.group if p.category is Category.JUDGE else None),
        replace(position, value=_shown_position, sort_key=_rank_of(Position)),
    )


def _of_service() -> tuple[Column[PersonLine], ...]:
    days = translate("People", "Days in post")
    return (
        _coded(translate("People", "State"), "state", State, state_text, width=64),
        Column("days", days, _days, holds=Holds.NUMBER, width=92, tooltip=_days_tip),
    )


def _of_grade() -> tuple[Column[PersonLine], ...]:
    grade, team = translate("People", "Grade"), translate("People", "Team")
    return (
        Column("grade", grade, lambda p: p.grade, width=104, hidden=True),
        Column("team", team, lambda p: p.team, width=104, hidden=True),
    )


def _coded(
    header: str, name: str, codes: Iterable[Any], text: Callable[[Any], str], width: int
) -> Column[PersonLine]:
    """A column of codes, shown, told and chosen in words."""
    known = tuple(codes)

    def value(line: PersonLine) -> Any:
        return getattr(line, name)

    return Column(
        name,
        header,
        value,
        text=text,
        width=width,
        tooltip=lambda line: text(value(line)) if value(line) else "",
        choices=lambda: [(code, text(code)) for code in known],
    )


def _name_tip(line: PersonLine) -> str:
    return f"{line.name}  {line.pinyin}"


def _division(line: PersonLine) -> str:
    return line.division


def _days(line: PersonLine) -> Any:
    return line.in_post_days


def _shown_position(line: PersonLine) -> Position | None:
    # Nearly everybody is ordinary: the word in every row would hide the others.
    return None if line.position is Position.ORDINARY else line.position


def _days_tip(line: PersonLine) -> str:
    return translate("People", "{days} days in post in the quarter").format(days=line.in_post_days)


def _tone(line: PersonLine) -> str:
    return "" if line.serving else "muted"


def _rank_of(kind: type[Category] | type[Position]) -> Callable[[Any], Any]:
    ranks = {value: rank for rank, value in enumerate(kind)}
    return lambda value: ranks.get(value, len(ranks))
