"""The columns of days in post: each record of a period, the days counted and why not the others."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from db.service_days import ServiceDays
from evaluation.service import Stretch
from evaluation.staff import GROUPS, Category
from ui.models.column import Column
from ui.texts import category_text, day_text, joined_text, listed_text, state_text
from ui.texts.items import group_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def days_columns() -> Sequence[Column[ServiceDays]]:
    """What the list shows of a record."""
    return (*_of_record(), *_of_days())


def days_key(line: ServiceDays) -> object:
    """What tells a record from all others."""
    return line.key


def stretch_texts(line: ServiceDays) -> list[str]:
    """Every stretch of a record in words: from when to when, how many days, counted or why not."""
    return [_stretch_text(stretch) for stretch in line.stretches]


def _of_record() -> tuple[Column[ServiceDays], ...]:
    return (
        Column("staff_no", translate("ServiceDays", "Staff no."), lambda s: s.staff_no, width=72),
        Column("name", translate("ServiceDays", "Name"), lambda s: s.name, width=88, spelled=True),
        Column(
            "category", translate("ServiceDays", "Category"), lambda s: s.category,
            text=category_text, width=104,
            choices=lambda: [(one, category_text(one)) for one in Category],
        ),
        Column(
            "group", translate("ServiceDays", "Group"), lambda s: s.key.group or None,
            text=lambda group: group_text(group) if group else "", width=84,
            choices=lambda: [(one, group_text(one)) for one in GROUPS],
        ),
        Column(
            "division", translate("ServiceDays", "Division"), lambda s: listed_text(s.divisions),
            width=136, tooltip=lambda s: listed_text(s.divisions),
        ),
        Column(
            "record", translate("ServiceDays", "Record"), _record_text, width=104,
            tooltip=_record_tip, tone=lambda s: "warning" if s.record[1] > 1 else "",
        ),
    )  # fmt: skip


def _of_days() -> tuple[Column[ServiceDays], ...]:
    return (
        Column(
            "first", translate("ServiceDays", "From"), lambda s: s.first, holds=Holds.DAY, width=92
        ),
        Column(
            "last", translate("ServiceDays", "Until"), lambda s: s.last, holds=Holds.DAY, width=92
        ),
        Column(
            "counted", translate("ServiceDays", "Days in post"), lambda s: s.counted,
            holds=Holds.NUMBER, width=96,
        ),
        Column(
            "served", translate("ServiceDays", "Days of service"), lambda s: s.served,
            holds=Holds.NUMBER, width=104,
        ),
        Column("lost", translate("ServiceDays", "Not counted"), lost_text, width=220,
               tooltip=lost_text),
    )  # fmt: skip


def lost_text(line: ServiceDays) -> str:
    """The days of service that do not count, by state."""
    text = translate("ServiceDays", "{state}: {days} days")
    return joined_text(text.format(state=state_text(s), days=days) for s, days in line.lost)


def _record_text(line: ServiceDays) -> str:
    number, count = line.record
    return "" if count == 1 else translate("ServiceDays", "{n} of {m}").format(n=number, m=count)


def _record_tip(line: ServiceDays) -> str:
    if line.record[1] == 1:
        return ""
    return translate(
        "ServiceDays", "Category or group changed in the period: each is a record of its own"
    )


def _stretch_text(stretch: Stretch) -> str:
    assert stretch.state is not None
    text = translate("ServiceDays", "{first} – {last}  {days} days  {state}")
    if not stretch.counted:
        text = translate("ServiceDays", "{first} – {last}  {days} days  {state}: not counted")
    return text.format(
        first=day_text(stretch.start),
        last=day_text(stretch.end),
        days=stretch.days,
        state=state_text(stretch.state),
    )
