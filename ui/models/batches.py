"""The columns of the lists on the page of one import: problems decided on, changes, what waits."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from db.conditions import Holds
from db.importing.inbox import ProblemLine, ProblemState
from ui.commands.import_problems import reason_of
from ui.models.column import Column
from ui.texts import joined_text
from ui.texts.cases import field_text
from ui.texts.imports import fate_text
from ui.texts.moments import moment_text

if TYPE_CHECKING:
    from db.importing.aliases import Alias
    from db.importing.field_changes import FieldChange
    from db.importing.look_alikes import LookAlike

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate
_TONES = {"OPEN": "warning", "FIXED": "accent-text", "TAKEN": "positive"}


def state_text(state: str) -> str:
    """Where a problem stands, in a word; TAKEN: put right, and its row taken in."""
    return {
        "OPEN": translate("Inbox", "To decide"),
        "FIXED": translate("Inbox", "Put right, not taken in yet"),
        "TAKEN": translate("Inbox", "Put right and taken in"),
        "ACCEPTED": translate("Inbox", "Accepted"),
        "LEFT": translate("Inbox", "Left"),
    }[state]


def state_of(line: ProblemLine) -> str:
    """The state of a problem as it is shown."""
    taken = line.state is ProblemState.FIXED and line.is_settled
    return "TAKEN" if taken else line.state.value


def fix_text(line: ProblemLine) -> str:
    """How a problem was put right, or why it was accepted."""
    fix = line.fix
    if fix is None:
        return line.reason
    if fix.file_counts:
        return translate("Inbox", "the file’s value counts")
    if fix.staff is not None:
        words = translate("Inbox", "a person was chosen")
        return words + (translate("Inbox", ", the spelling is remembered") if fix.remember else "")
    return f"{fix.column}: {fix.value}"


def decided_columns() -> tuple[Column[ProblemLine], ...]:
    """The columns of the problems of one import."""
    return (
        Column("sheet", translate("Import", "Sheet"), _sheet, width=80, hidden=True),
        Column("row", translate("Import", "Row"), _row, holds=Holds.NUMBER, width=56),
        Column("subject", translate("Inbox", "Case no."), _subject, width=150),
        Column("column", translate("Import", "Column"), lambda r: r.problem.column, width=90),
        Column("value", translate("Import", "Value"), lambda r: r.problem.value, width=120),
        Column("reason", translate("Import", "What is wrong"), _reason, width=330, tooltip=_reason),
        Column(
            "fate",
            translate("Import", "The row is"),
            lambda row: row.problem.rejected,
            lambda rejected: fate_text(rejected=rejected),
            width=110,
            choices=lambda: [(flag, fate_text(rejected=flag)) for flag in (True, False)],
        ),
        Column(
            "state",
            translate("Inbox", "What was decided"),
            state_of,
            state_text,
            width=150,
            tone=lambda row: _TONES.get(state_of(row), "muted"),
            choices=_states,
        ),
        Column("fix", translate("Inbox", "How"), fix_text, width=160, tooltip=fix_text),
        Column("by", translate("Import", "By"), lambda row: row.decided_by or "", width=80),
        Column("at", translate("Import", "When"), _decided_at, width=132),
        Column(
            "code",
            translate("Import", "Code"),
            lambda r: r.problem.stored_code,
            width=152,
            tooltip=lambda r: r.problem.stored_code,
        ),
    )


def change_columns() -> "tuple[Column[FieldChange], ...]":
    """The columns of what an import changed."""
    return (
        Column("subject", translate("Inbox", "Case or person"), lambda r: r.subject, width=190),
        Column("field", translate("Inbox", "Field"), _changed_field, width=150),
        Column("before", translate("Inbox", "Before"), lambda row: row.before, width=260),
        Column("after", translate("Inbox", "Afterwards"), lambda row: row.after, width=260),
    )


def late_columns() -> tuple[Column[Any], ...]:
    """The columns of what waits for closed quarters: (quarter, change)."""
    return (
        Column("quarter", translate("Inbox", "Of quarter"), lambda row: str(row[0]), width=90),
        Column("subject", translate("Inbox", "Case or person"), lambda r: r[1].subject, width=190),
        Column("changes", translate("Inbox", "What would change"), _late_text, width=460),
        Column("state", translate("Inbox", "What was decided"), _late_state, width=140),
        Column("by", translate("Import", "By"), lambda row: row[1].decided_by or "", width=90),
    )


def alias_columns() -> "tuple[Column[Alias], ...]":
    """The columns of the remembered spellings."""
    return (
        Column("spelling", translate("Inbox", "Spelling"), lambda row: row.spelling, width=150),
        Column("meant", translate("Inbox", "Means"), lambda row: row.meant, width=170),
        Column("division", translate("Inbox", "On cases of"), _scope, width=140),
        Column("author", translate("Import", "By"), lambda row: row.author, width=90),
        Column("at", translate("Import", "When"), lambda row: moment_text(row.at), width=132),
        Column(
            "batch",
            translate("Inbox", "Learned in"),
            lambda row: row.batch or 0,
            _batch_text,
            width=110,
        ),
    )


def person_columns() -> "tuple[Column[LookAlike], ...]":
    """The columns of the people a spelling may mean."""
    return (
        Column("name", translate("Inbox", "Name"), lambda row: row.name, width=90),
        Column("number", translate("Inbox", "Staff no."), lambda row: row.number, width=80),
        Column("division", translate("Inbox", "Division"), lambda row: row.division, width=110),
        Column("likeness", translate("Inbox", "Why"), _likeness, width=170),
        Column(
            "in_post",
            translate("Inbox", "In post then"),
            lambda row: row.in_post,
            lambda yes: translate("Cell", "Yes") if yes else translate("Inbox", "no"),
            width=96,
            tone=lambda row: "" if row.in_post else "muted",
        ),
        Column("postings", translate("Inbox", "Postings"), postings_text, tooltip=postings_text),
    )


def likeness_text(likeness: str) -> str:
    """Why somebody is like a spelling."""
    return {
        "NAME_AND_DIVISION": translate("Inbox", "same name and division"),
        "NAME": translate("Inbox", "same name"),
        "READING": translate("Inbox", "sounds the same"),
        "ONE_CHARACTER": translate("Inbox", "one character differs"),
        "NEAR_READING": translate("Inbox", "sounds alike"),
        "OTHER": "",
    }.get(likeness, likeness)


def postings_text(person: "LookAlike") -> str:
    """Every posting of somebody with its days."""
    return joined_text(
        f"{p.posting.division} {p.posting.start.isoformat()} – "
        f"{p.posting.end.isoformat() if p.posting.end else ''}".rstrip()
        for p in person.postings
    )


def changed_field_text(field: str) -> str:
    """What a field is called, roles and those of people and output among them."""
    return {
        "roles": translate("Inbox", "People on the case"),
        "name": translate("Inbox", "Name"),
        "peer_group": translate("Inbox", "Post group"),
        "position": translate("Inbox", "Position"),
        "grade": translate("Inbox", "Grade"),
        "employment": translate("Inbox", "Employment"),
        "team": translate("Inbox", "Trial team"),
        "end": translate("Inbox", "Last day"),
        "value": translate("Import", "Value"),
        "numerator": translate("Inbox", "Numerator"),
        "denominator": translate("Inbox", "Denominator"),
        "basis": translate("Inbox", "Basis"),
        "note": translate("Inbox", "Explanation"),
        "begun_on": translate("Inbox", "Begun on"),
        "mediator": translate("Inbox", "Mediator"),
        "result": translate("Inbox", "Result"),
        "held_on": translate("Inbox", "Held on"),
        "subject": translate("Inbox", "Subject"),
        "host_id": translate("Inbox", "Host"),
        "called": translate("Inbox", "People called (× absent)"),
        "count": translate("Inbox", "Closed"),
        "in_time": translate("Inbox", "In time"),
        "mediated": translate("Inbox", "Mediated"),
        "days": translate("Inbox", "Days"),
    }.get(field) or field_text(field)


def key_of(row: Any) -> Any:
    """What tells a row from all others of its list."""
    return row.id


def key_of_late(row: Any) -> Any:
    """What tells a late change from all others."""
    return row[1].id


def key_of_person(row: "LookAlike") -> int:
    """What tells somebody from all others."""
    return row.staff


def _sheet(row: ProblemLine) -> str:
    return row.problem.sheet


def _row(row: ProblemLine) -> int:
    return row.problem.row


def _subject(row: ProblemLine) -> str:
    return row.problem.subject


def _reason(row: ProblemLine) -> str:
    return reason_of(row.problem)


def _decided_at(row: ProblemLine) -> str:
    return "" if row.decided_at is None else moment_text(row.decided_at)


def _states() -> Sequence[tuple[str, str]]:
    return [(s, state_text(s)) for s in ("OPEN", "FIXED", "TAKEN", "ACCEPTED", "LEFT")]


def _changed_field(row: "FieldChange") -> str:
    return changed_field_text(row.field)


def _likeness(row: "LookAlike") -> str:
    return likeness_text(row.likeness)


def _batch_text(batch: int) -> str:
    return translate("Inbox", "Import {number}").format(number=batch) if batch else ""


def _scope(row: "Alias") -> str:
    return row.division or translate("Inbox", "any division")


def _late_text(row: Any) -> str:
    return joined_text(
        f"{changed_field_text(name)}: {_plain(old)} → {_plain(new)}"
        for name, (old, new) in row[1].changes.items()
    )


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "、".join(str(part[0]) if isinstance(part, list) else str(part) for part in value)
    return "—" if value in (None, "") else str(value)


def _late_state(row: Any) -> str:
    return {
        "PENDING": translate("Inbox", "Waits"),
        "APPLIED": translate("Inbox", "Applied"),
        "NOTED": translate("Inbox", "Noted beside the result"),
        "REJECTED": translate("Inbox", "Rejected by a person"),
    }.get(str(row[1].outcome), str(row[1].outcome))
