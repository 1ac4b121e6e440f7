"""The columns of the list of what is due."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from db.conditions import Holds
from evaluation.period import Quarter
from evaluation.reminders import Reminder, ReminderKind
from ui.models.column import Column
from ui.models.table import TableModel
from ui.texts import listed_text, quarter_text
from ui.texts.personnel import reminder_text, sanction_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_MOST_NAMES = 3


class RemindersModel(TableModel[Reminder]):
    """Reminders, those overdue first, then by day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(reminder_columns(), key_of_reminder, parent)


def reminder_columns() -> Sequence[Column[Reminder]]:
    """What the list shows of a reminder."""
    return (
        Column(
            "day",
            translate("Reminders", "Day"),
            lambda r: r.day,
            holds=Holds.DAY,
            width=92,
            tone=_tone,
        ),
        Column(
            "kind",
            translate("Reminders", "What"),
            lambda r: r.kind,
            reminder_text,
            width=124,
            tone=_tone,
            tooltip=lambda r: reminder_text(r.kind),
            choices=lambda: [(kind, reminder_text(kind)) for kind in ReminderKind],
        ),
        Column(
            "people",
            translate("Reminders", "Whom"),
            people_text,
            width=104,
            tooltip=lambda r: listed_text(f"{number} {name}" for number, name in r.people),
            spelled=True,
        ),
        Column(
            "detail",
            translate("Reminders", "About"),
            detail_text,
            width=96,
            tooltip=detail_text,
        ),
    )


def people_text(reminder: Reminder) -> str:
    """Whose it is; of many the first, and how many there are."""
    names = [name for _, name in reminder.people]
    if len(names) == 1:
        return f"{reminder.people[0][0]} {names[0]}"
    if len(names) <= _MOST_NAMES:
        return listed_text(names)
    text = translate("Reminders", "{names} and others, {count} people")
    return text.format(names=listed_text(names[:_MOST_NAMES]), count=len(names))


def detail_text(reminder: Reminder) -> str:
    """The document, the grade, the measure or the quarter; that it is overdue."""
    words = reminder.detail
    if reminder.kind is ReminderKind.SANCTION_END:
        words = sanction_text(words)
    elif reminder.kind is ReminderKind.GRADES_MISSING:
        words = quarter_text(Quarter.parse(words))
    late = translate("Reminders", "overdue") if reminder.is_overdue else ""
    return "  ·  ".join(part for part in (late, words) if part)


def key_of_reminder(reminder: Reminder) -> tuple[str, str, str]:
    """What tells a reminder from every other."""
    return str(reminder.day), str(reminder.kind), reminder.people[0][0]


def _tone(reminder: Reminder) -> str:
    return "warning" if reminder.is_overdue else ""
