"""Late changes of a quarter as a list: what would be other than it was, and what was decided."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.adjustments import LateChange, Outcome
from evaluation.staff import Category, Position, State
from ui.models.column import Column
from ui.texts import joined_text
from ui.texts.moments import moment_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate

_EMPTY = "–"
# What the program derives from other cells of a case.
_FOLLOWS = frozenset(
    (
        *("raw_number", "year", "court_code", "type_word", "serial_number", "special"),
        *("manner", "procedure", "roles", "serial"),
    )
)


@dataclass(frozen=True, slots=True)
class LateOrder:
    """What somebody decided about late changes, by their ids."""

    ids: tuple[int, ...]
    outcome: Outcome
    why: str


def late_columns() -> tuple[Column[LateChange], ...]:
    """Late changes, and their decisions."""
    return (
        Column("subject", translate("Waiting", "Of"), lambda row: row.subject, width=172),
        Column(
            "changes", translate("Waiting", "Change"), changes_text, width=176, tooltip=_all_lines
        ),
        Column(
            "outcome",
            translate("Waiting", "Decision"),
            lambda row: outcome_text(row.outcome),
            width=72,
            tooltip=decision_text,
            tone=lambda row: "warning" if row.is_waiting else "muted",
        ),
        Column("author", translate("Waiting", "By"), lambda row: row.author, width=72),
        Column("at", translate("Waiting", "When"), lambda row: moment_text(row.at), width=118),
    )


def outcome_text(outcome: Outcome) -> str:
    """What became of a late change."""
    return {
        Outcome.PENDING: translate("Waiting", "waiting"),
        Outcome.APPLIED: translate("Waiting", "applied"),
        Outcome.NOTED: translate("Waiting", "noted"),
        Outcome.REJECTED: translate("Waiting", "rejected"),
    }[outcome]


def decision_text(row: LateChange) -> str:
    """Who decided when and why; nothing while it waits."""
    if row.is_waiting or row.decided_at is None:
        return ""
    outcome, author = outcome_text(row.outcome), row.decided_by
    text = translate("Waiting", "{outcome}: {author}, {at}")
    said = text.format(outcome=outcome, author=author, at=moment_text(row.decided_at))
    return f"{said}\n{row.why}" if row.why else said


def changes_text(row: LateChange) -> str:
    """Each field with the value before and after, in one line."""
    return joined_text(change_lines(row))


def change_lines(row: LateChange) -> list[str]:
    """Each field with the value before and after, a line each; what follows from others is left."""
    names = [name for name in row.changes if name not in _FOLLOWS] or [*row.changes]
    lines = []
    for name in names:
        pair = row.changes[name]
        before, after = pair if isinstance(pair, list) and len(pair) == 2 else ("", pair)
        line = translate("Waiting", "{head}: {before} → {after}")
        old, new = _value_of(name, before), _value_of(name, after)
        lines.append(line.format(head=_head_of(name), before=old, after=new))
    return lines


def _all_lines(row: LateChange) -> str:
    return "\n".join([*change_lines(row), *filter(None, [decision_text(row)])])


def _head_of(name: str) -> str:
    from ui.texts.cases import field_text

    column = name.rpartition(".")[2]
    return {**_roster_heads(), **_output_heads()}.get(column) or field_text(column)


def _value_of(name: str, value: object) -> str:
    from ui.texts.cases import value_text

    column = name.rpartition(".")[2]
    if "." in name and isinstance(value, str):
        return _coded(column, value) or _EMPTY
    return value_text(column, value) or _EMPTY


def _coded(column: str, value: str) -> str:
    from ui.texts import category_text, position_text, state_text

    match column:
        case "category" if value in list(Category):
            return category_text(Category(value))
        case "position" if value in list(Position):
            return position_text(Position(value))
        case "state" if value in list(State):
            return state_text(State(value))
    return value


def _roster_heads() -> dict[str, str]:
    return {
        "category": translate("Waiting", "Category"),
        "division": translate("Waiting", "Division"),
        "division_id": translate("Waiting", "Division, by number"),
        "peer_group": translate("Waiting", "Group"),
        "position": translate("Waiting", "Position"),
        "grade": translate("Waiting", "Grade"),
        "employment": translate("Waiting", "Employment"),
        "team": translate("Waiting", "Team"),
        "document_no": translate("Waiting", "Document"),
        "state": translate("Waiting", "State of service"),
        "start": translate("Waiting", "From"),
        "end": translate("Waiting", "Until"),
        "name": translate("Waiting", "Name"),
        "number": translate("Waiting", "Staff number"),
        "merged_into_id": translate("Waiting", "Second record merged into"),
    }


def _output_heads() -> dict[str, str]:
    return {
        "value": translate("Waiting", "Value"),
        "numerator": translate("Waiting", "Numerator"),
        "denominator": translate("Waiting", "Denominator"),
        "basis": translate("Waiting", "Basis"),
        "note": translate("Waiting", "Remark"),
        "roles": translate("Waiting", "People on the case"),
    }
