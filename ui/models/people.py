"""The columns of the list of people."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from db.conditions import Holds
from db.roster import PersonLine
from evaluation.staff import GROUPS, Category, Position, State
from ui.item_texts import group_text
from ui.models.column import Column
from ui.models.table import TableModel
from ui.texts import category_text, position_text, state_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


class PeopleModel(TableModel[PersonLine]):
    """Everybody as of one day, by staff number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(people_columns(), _key, parent)


def people_columns() -> Sequence[Column[PersonLine]]:
    """What the list of people shows of everybody."""
    return (*_of_person(), *_of_posting(), *_of_service(), *_of_grade())


def _key(line: PersonLine) -> str:
    return line.staff_no


def _of_person() -> tuple[Column[PersonLine], ...]:
    return (
        Column(
            "staff_no", translate("People", "Staff no."), lambda p: p.staff_no, width=72, tone=_tone
        ),
        Column(
            "name",
            translate("People", "Name"),
            lambda p: p.name,
            width=80,
            tooltip=lambda p: f"{p.name}  {p.pinyin}",
            tone=_tone,
            spelled=True,
        ),
    )


def _of_posting() -> tuple[Column[PersonLine], ...]:
    return (
        Column(
            "category",
            translate("People", "Category"),
            lambda p: p.category,
            text=category_text,
            width=96,
            tooltip=lambda p: category_text(p.category) if p.category else "",
            sort_key=_rank_of(Category),
            tone=_tone,
            choices=lambda: [(c, category_text(c)) for c in Category],
        ),
        Column(
            "division",
            translate("People", "Division"),
            lambda p: p.division,
            width=120,
            tooltip=lambda p: p.division,
            tone=_tone,
        ),
        Column(
            "group",
            translate("People", "Group"),
            lambda p: p.group if p.category is Category.JUDGE else None,
            text=group_text,
            width=76,
            tooltip=lambda p: group_text(p.group),
            tone=_tone,
            choices=lambda: [(g, group_text(g)) for g in GROUPS],
        ),
        Column(
            "position",
            translate("People", "Position"),
            _shown_position,
            text=position_text,
            width=80,
            tooltip=lambda p: position_text(p.position) if p.position else "",
            sort_key=_rank_of(Position),
            tone=_tone,
            choices=lambda: [(p, position_text(p)) for p in Position],
        ),
    )


def _of_service() -> tuple[Column[PersonLine], ...]:
    return (
        Column(
            "state",
            translate("People", "State"),
            lambda p: p.state,
            text=state_text,
            width=64,
            tooltip=lambda p: state_text(p.state) if p.state else "",
            tone=_tone,
            choices=lambda: [(s, state_text(s)) for s in State],
        ),
        Column(
            "days",
            translate("People", "Days in post"),
            lambda p: p.in_post_days,
            holds=Holds.NUMBER,
            width=92,
            tooltip=_days_tip,
            tone=_tone,
        ),
    )


def _of_grade() -> tuple[Column[PersonLine], ...]:
    return (
        Column(
            "grade",
            translate("People", "Grade"),
            lambda p: p.grade,
            width=104,
            hidden=True,
            tone=_tone,
        ),
        Column(
            "team",
            translate("People", "Team"),
            lambda p: p.team,
            width=104,
            hidden=True,
            tone=_tone,
        ),
    )


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
