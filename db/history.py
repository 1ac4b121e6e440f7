"""What rows were before and after an edit by hand, kept in its entry of the chain; and undo.

An edit is one transaction and one entry. The number of that entry is its token: ``undo`` puts
back exactly what the edit replaced and is itself an edit, so that undoing an undo is redo.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from peewee import IntegrityError, Model

from db import audit, runs
from db.actors import Act
from db.bulk import lock_tables
from db.connection import atomic
from db.errors import DatabaseError, QuarterStateError
from db.models import (
    PERSONNEL,
    Adjustment,
    AuditEntry,
    AwardDecision,
    AwardTemplate,
    AwardType,
    CaseRole,
    CaseTotal,
    Ceremony,
    CeremonyEntry,
    CertificateTemplate,
    Confirmation,
    CourtCase,
    Division,
    ImportChange,
    JudgesMeeting,
    LearnedAlias,
    Measure,
    Mediation,
    MeetingAttendance,
    Nomination,
    Posting,
    QuestionDecision,
    SchemeVersion,
    SensitiveText,
    ServiceState,
    SpoiledSheet,
    Staff,
)
from evaluation.period import Quarter

Image = Mapping[str, Any]
# What a quarter's result is counted from and every row of which names its quarter.
_OF_A_QUARTER = ("measure", "confirmation", "case_total")
# In the order in which every writer locks them.
TABLES: dict[str, type[Model]] = {
    model._meta.table_name: model
    for model in (
        *(Division, Staff, Posting, ServiceState, LearnedAlias),
        *(model for model in PERSONNEL if model is not SensitiveText),
        *(CourtCase, CaseRole, Measure, Confirmation, CaseTotal),
        *(Mediation, JudgesMeeting, MeetingAttendance, Adjustment),
        *(SchemeVersion, AwardType, AwardDecision, Nomination),
        *(Ceremony, CeremonyEntry),
        *(CertificateTemplate, AwardTemplate, SpoiledSheet),
        QuestionDecision,
    )
}


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after, by the names of its columns; None where there was no row."""

    table: str
    row_id: int
    before: Image | None
    after: Image | None


@dataclass(frozen=True, slots=True)
class EditEntry:
    """An edit as the chain keeps it; *token* undoes it."""

    token: int
    at: datetime
    author: str
    action: str
    subject: str
    why: str
    changes: tuple[Change, ...]


@dataclass(slots=True)
class Edit:
    """An edit being made: every row is written through it. ``token`` is None until the end.

    Rows of a table that keeps its author get *act*'s.
    """

    act: Act
    token: int | None = None
    changes: list[Change] = field(default_factory=list)

    def insert(self, model: type[Model], **fields: Any) -> int:
        """Add a row and return its id."""
        row_id: int = model.insert(**self._signed(model, fields)).execute()
        self._note(model, row_id, None)
        return row_id

    def update(self, model: type[Model], row_id: int, **fields: Any) -> None:
        """Set *fields* of a row; one that has them already is left as it is.

        Raises:
            DatabaseError: ROW_GONE: somebody else has taken it away.
        """
        before = image_of(model, row_id)
        if before is None:
            raise DatabaseError("ROW_GONE")
        model.update(**fields).where(model.id == row_id).execute()
        if image_of(model, row_id) != before:
            model.update(**self._signed(model, fields)).where(model.id == row_id).execute()
            self._note(model, row_id, before)

    def delete(self, model: type[Model], row_id: int) -> None:
        """Take a row away, and those that go with it: undo brings all of them back.

        Raises:
            DatabaseError: STILL_USED: other rows need it.
        """
        _refuse_used(model, row_id)
        for reference, referring in model._meta.backrefs.items():
            if reference.on_delete == "CASCADE":
                for row in list(referring.select().where(reference == row_id)):
                    self._let_go(referring, row)
        before = image_of(model, row_id)
        model.delete().where(model.id == row_id).execute()
        self._note(model, row_id, before)

    def _let_go(self, model: type[Model], row: Any) -> None:
        if model is Adjustment:
            # What waits for a quarter, or was decided, outlives its case under its number.
            kept = {"author": row.author, "written_at": row.written_at}
            self.update(Adjustment, row.id, case=None, **kept)
        else:
            self.delete(model, row.id)

    def _note(self, model: type[Model], row_id: int, before: Image | None) -> None:
        table: str = model._meta.table_name
        self.changes.append(Change(table, row_id, before, image_of(model, row_id)))

    def _signed(self, model: type[Model], fields: Mapping[str, Any]) -> dict[str, Any]:
        if "written_at" not in model._meta.fields:
            return dict(fields)
        return {"author": self.act.author, "written_at": self.act.at, **fields}


@contextmanager
def editing(
    action: str, subject: str, act: Act, why: str = "", tables: Sequence[type[Model]] = ()
) -> Iterator[Edit]:
    """One transaction in which *tables* are this desk's to write, and its entry at the end.

    An edit that changed nothing leaves no entry and has no token.
    """
    with atomic():
        chosen = [model for model in TABLES.values() if model in tables]
        if chosen:
            lock_tables(chosen)
        edit = Edit(act)
        yield edit
        if edit.changes:
            detail = {"why": why.strip(), "changes": [_plain(c) for c in edit.changes]}
            edit.token = audit.record(action, subject, detail, act)


def edit_of(token: int) -> EditEntry:
    """The edit with that token.

    Raises:
        DatabaseError: NO_SUCH_EDIT.
    """
    row = AuditEntry.get_or_none(AuditEntry.id == token)
    if row is None or (found := _entry(row)) is None:
        raise DatabaseError("NO_SUCH_EDIT", token=token)
    return found


def latest_edits(count: int, subject: str | None = None) -> list[EditEntry]:
    """The last edits, of *subject* or at all, latest first."""
    rows = AuditEntry.select().order_by(AuditEntry.id.desc())
    rows = rows.where(AuditEntry.detail.contains('"changes":['))
    if subject is not None:
        rows = rows.where(AuditEntry.subject == subject)
    return [entry for row in rows.limit(count) if (entry := _entry(row)) is not None]


def undo(token: int, act: Act) -> int:
    """Put back every row the edit changed, exactly; returns the token of this undo.

    Where a quarter was closed since, its result stays and what is put back waits there as an
    adjustment.

    Raises:
        DatabaseError: NO_SUCH_EDIT; CHANGED_SINCE: a row is no longer what the edit made of it
            (names the later edit or import, if it is known); STILL_USED: other rows need a row
            that would go; MADE_AGAIN: another row has taken the place of one that would come back.
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED, of a measure.
    """
    from db.late_undo import left_waiting

    done = edit_of(token)
    models: list[type[Model]] = [
        Adjustment,
        *(TABLES[name] for name in {c.table for c in done.changes}),
    ]
    with editing("UNDO", done.subject, act, str(token), models) as edit:
        refuse_closed(done.changes)
        with left_waiting(edit, done):
            _put_all_back(edit, done)
    assert edit.token is not None
    return edit.token


def _put_all_back(edit: Edit, done: EditEntry) -> None:
    for change in reversed(done.changes):
        model = TABLES[change.table]
        if image_of(model, change.row_id) != _whole(model, change.after):
            raise _changed_since(done, change)
        put_back(edit, change)


def refuse_closed(changes: Sequence[Change]) -> None:
    """Refuse changes of what is entered for a locked or sealed quarter. Lock the tables first.

    Raises:
        QuarterStateError: QUARTER_LOCKED or QUARTER_SEALED.
    """
    images = [i for c in changes if c.table in _OF_A_QUARTER for i in (c.before, c.after) if i]
    for quarter in sorted({Quarter.parse(image["quarter"]) for image in images}):
        state = runs.state_of(quarter)
        if state is not runs.QuarterState.OPEN:
            raise QuarterStateError(f"QUARTER_{state}", quarter=quarter)


def image_of(model: type[Model], row_id: int) -> Image | None:
    """A whole row as JSON values by the names of its columns; None when it is not there."""
    row = model.get_or_none(model.id == row_id)
    return None if row is None else image_in(row)


def image_in(row: Model) -> Image:
    """A whole row that was read, as JSON values by the names of its columns."""
    return {field.column_name: _cell(row.__data__[field.name]) for field in _fields(type(row))}


def put_image(model: type[Model], row_id: int, image: Image) -> None:
    """Make a row what *image* says.

    Raises:
        DatabaseError: MADE_AGAIN: the row cannot come back beside one that was made since, or
            without one that went.
    """
    whole = _whole(model, image)
    assert whole is not None
    values = {f.name: _value(f, whole[f.column_name]) for f in _fields(model)}
    try:
        if not model.update(**values).where(model.id == row_id).execute():
            model.insert(**values).execute()
    except IntegrityError as error:
        raise DatabaseError("MADE_AGAIN", table=model._meta.table_name) from error


def put_back(edit: Edit, change: Change) -> None:
    """Make the row of *change* what it was before, as a part of *edit*.

    Raises:
        DatabaseError: STILL_USED: other rows need one that would go; MADE_AGAIN, as ``put_image``.
    """
    model = TABLES[change.table]
    if change.before is None:
        edit.delete(model, change.row_id)
        return
    now = image_of(model, change.row_id)
    put_image(model, change.row_id, change.before)
    edit.changes.append(Change(change.table, change.row_id, now, change.before))


def _refuse_used(model: type[Model], row_id: int) -> None:
    for reference, referring in model._meta.backrefs.items():
        if reference.on_delete != "CASCADE":
            count = referring.select().where(reference == row_id).count()
            if count:
                table = referring._meta.table_name
                raise DatabaseError("STILL_USED", table=table, count=count)


def _changed_since(done: EditEntry, change: Change) -> DatabaseError:
    """The refusal, with the first later edit of that row or else the import that changed it."""
    later = AuditEntry.select().order_by(AuditEntry.id).where(AuditEntry.id > done.token)
    entries = (_entry(row) for row in later.where(AuditEntry.detail.contains('"changes":[')))
    key = (change.table, change.row_id)
    for entry in filter(None, entries):
        if any((c.table, c.row_id) == key for c in entry.changes):
            return DatabaseError(
                "CHANGED_SINCE", action=entry.action, author=entry.author, at=entry.at, batch=None
            )
    row = (
        ImportChange.select()
        .where((ImportChange.table == change.table) & (ImportChange.row_id == change.row_id))
        .order_by(ImportChange.id.desc())
        .first()
    )
    batch = None if row is None else row.batch
    return DatabaseError(
        "CHANGED_SINCE",
        action="" if batch is None else "IMPORT",
        author="" if batch is None else batch.author,
        at=None if batch is None else batch.written_at,
        batch=None if batch is None else batch.id,
    )


def _entry(row: Any) -> EditEntry | None:
    detail = json.loads(row.detail)
    if "changes" not in detail or "why" not in detail:
        return None
    changes = tuple(Change(c["table"], c["id"], c["before"], c["after"]) for c in detail["changes"])
    return EditEntry(row.id, row.at, row.author, row.action, row.subject, detail["why"], changes)


def _plain(change: Change) -> dict[str, Any]:
    return {
        "table": change.table,
        "id": change.row_id,
        "before": change.before,
        "after": change.after,
    }


def _whole(model: type[Model], image: Image | None) -> Image | None:
    """An image with the columns that came after it was taken, which were empty then."""
    if image is None:
        return None
    later = {f.column_name: f.default for f in _fields(model) if f.column_name not in image}
    return {**image, **later}


def _fields(model: type[Model]) -> list[Any]:
    return list(model._meta.sorted_fields)


def _cell(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    return value.isoformat() if isinstance(value, date) else value


def _value(column: Any, cell: Any) -> Any:
    if cell is None:
        return None
    if column.field_type == "DATETIME":
        return datetime.fromisoformat(cell)
    return date.fromisoformat(cell) if column.field_type == "DATE" else cell
